/** A stretch that two segmentations of a text cut differently. */
export interface Difference {
  readonly labelled: readonly string[];
  readonly found: readonly string[];
  readonly before: string;
  readonly after: string;
}

type Pair = readonly [start: number, end: number];

/** The smallest stretches in which two segmentations differ. */
export function differences(text: string, labelled: readonly Pair[], found: readonly Pair[]): Difference[] {
  const result: Difference[] = [];
  let a = 0;
  let b = 0;
  while (a < labelled.length || b < found.length) {
    const fromA = a;
    const fromB = b;
    let endA = labelled[a]?.[1] ?? text.length;
    let endB = found[b]?.[1] ?? text.length;
    if (labelled[a]?.[0] === found[b]?.[0] && endA === endB) {
      a++;
      b++;
      continue;
    }
    while (endA !== endB) {
      if (endA < endB && a < labelled.length) endA = labelled[++a]?.[1] ?? text.length;
      else if (b < found.length) endB = found[++b]?.[1] ?? text.length;
      else break;
    }
    a++;
    b++;
    const ours = found.slice(fromB, b);
    const theirs = labelled.slice(fromA, a);
    const start = Math.min(ours[0]?.[0] ?? text.length, theirs[0]?.[0] ?? text.length);
    const flat = (value: string) => value.replace(/\s/g, '·');
    result.push({
      labelled: theirs.map(([from, to]) => flat(text.slice(from, to))),
      found: ours.map(([from, to]) => flat(text.slice(from, to))),
      before: flat(text.slice(Math.max(0, start - 25), start)),
      after: flat(text.slice(endA, endA + 25)),
    });
  }
  return result;
}

/** The kind of a disagreement on tokens; those where the label breaks this project's rules say so. */
export function tokenClass({ labelled, found }: Difference): string {
  const theirs = labelled.join(' ');
  const ours = found.join(' ');
  for (const [name, theirPattern, ourPattern] of CLASSES) {
    if (theirPattern.test(theirs) && ourPattern.test(ours)) return name;
  }
  return 'other';
}

const ANY = /./;
const CLASSES: readonly (readonly [name: string, labelled: RegExp, found: RegExp])[] = [
  ['label wrong: stop of the sentence left at a number', /^[\d.,:]+\.$/, /^[\d.,:]+ \.$/],
  ['label wrong: stop of the sentence left at a word', /^\S+\.$/, /^\S+ \.$/],
  ['ordinal cut by us', /^\d+\.$/, /^\d+ \.$/],
  ['stop kept at a number by us', /^\d+ \.$/, /^\d+\.$/],
  ['abbreviation not cut by us', /^\S+ \.$/, /^\S+\.$/],
  ['label wrong: no space after a stop', /^\S+\.\S+$/, /^\S+\.? \S/],
  ['slash', /\//, ANY],
  ['apostrophe', /['’‘´`′]/, ANY],
  ['hyphen or dash', /[-–—]/, ANY],
];

const CLOSERS = /[“”"«»‘’')\]]+$/;

/** Whether a sentence could end here by its look: after a stop with closing marks, or at the end of a line. */
export function isAtStop(text: string, end: number): boolean {
  const before = text.slice(Math.max(0, end - 12), end).replace(CLOSERS, '');
  return /[.!?…]$/.test(before) || /^[^\S\n]*(?:\n|$)/.test(text.slice(end, end + 20));
}

/** The kind of a sentence end that only one side has. */
export function sentenceEndClass(text: string, end: number, side: 'labelled' | 'found'): [string, Difference] {
  const before = text.slice(Math.max(0, end - 25), end).replace(/\s/g, '·');
  const after = text.slice(end, end + 25);
  const difference = {
    before,
    after: after.replace(/\s/g, '·'),
    labelled: side === 'labelled' ? ['END'] : [],
    found: side === 'found' ? ['END'] : [],
  };
  return [`sentence end only ${side}: ${endClass(before, after)}`, difference];
}

function endClass(before: string, after: string): string {
  if (/[:;]$/.test(before)) return 'at a colon or semicolon (by our rules no end)';
  if (/^\s*\n/.test(after)) return 'at a line break (by our rules an end)';
  if (/^[“”"’)\]]/.test(after.trimStart()) || /(?:^|·)[„“"']$/.test(before))
    return 'beside a mark that belongs to the other side';
  if (/[.!?…]["“”)\]]*$/.test(before)) return 'at a stop';
  return 'inside a phrase, without a stop';
}
