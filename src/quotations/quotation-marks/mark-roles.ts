// The characters that are quotation marks, and what each does where it stands: open or close.
import type { Span } from '../../base';
import { isSpace } from '../white-space';

const DOUBLE_MARKS = '„“”‟"«»＂';

const SINGLE_MARKS = "‚‘’‛'‹›`";

const LOW_MARKS = '„‚';

const CURVED_MARKS = '“”‟‘’‛';

const BRACKETS_BEFORE = '([{/–—-:';

const SIGNS_AFTER = '.,;:!?)]}–—-…/';

/** Whether the code unit is one of DOUBLE_MARKS or SINGLE_MARKS; by number, as this is asked of every character. */
export function isMark(code: number): boolean {
  if (code < 0x2018) return code === 0x22 || code === 0x27 || code === 0x60 || code === 0xab || code === 0xbb;
  return code <= 0x201f || code === 0x2039 || code === 0x203a || code === 0xff02;
}

const LETTER = /\p{L}/u;

/** Signs that are a double mark when they stand twice: ''…'', ,,…'', ``…'', >>…<<. */
const TYPED_MARKS = "',`<>‚‘’‹›´";

/** The length of the quotation mark at `at`: 1, 2 for one that is typed as two signs, 0 where none begins. */
export function markLength(raw: string, at: number): number {
  const sign = raw[at] as string;
  if (TYPED_MARKS.includes(sign) && raw[at + 1] === sign && isTyped(raw, at)) return 2;
  if (',<>'.includes(sign)) return isTypedSingle(raw, at) ? 1 : 0;
  if (sign === '`') return opensTyped(raw, at) ? 1 : 0;
  return isMark(raw.charCodeAt(at)) && !isApostrophe(raw, at) ? 1 : 0;
}

/** So many characters away the other one of a pair that is typed as single signs is looked for. */
const PAIR_REACH = 300;

/** >Wort<, ,Wort': a sign that is a mark only where another one answers it in the same line. */
function isTypedSingle(raw: string, at: number): boolean {
  const sign = raw[at] as string;
  if (sign === '<') {
    if (!closesTyped(raw, at)) return false;
    for (let back = at - 1; back >= Math.max(0, at - PAIR_REACH) && !/[\n\r<]/.test(raw[back] as string); back--) {
      if (raw[back] === '>') return opensTyped(raw, back);
    }
    return false;
  }
  if (!opensTyped(raw, at)) return false;
  const [others, answers] = sign === '>' ? [/[\n\r>]/, '<'] : [/[\n\r„“”"«»]/, "'’‘"];
  for (
    let ahead = at + 1;
    ahead < Math.min(raw.length, at + PAIR_REACH) && !others.test(raw[ahead] as string);
    ahead++
  ) {
    if (answers.includes(raw[ahead] as string) && closesTyped(raw, ahead)) return true;
  }
  return false;
}

const opensTyped = (raw: string, at: number): boolean =>
  /[\p{L}\p{N}]/u.test(raw[at + 1] ?? ' ') && (at === 0 || /[\s([{–—]/.test(raw[at - 1] as string));

/** Behind a word or the end of a sentence, and before what is no word: a sign, or a blank that no genitive has before it. */
function closesTyped(raw: string, at: number): boolean {
  const [before, after] = [raw[at - 1] ?? ' ', raw[at + 1] ?? ' '];
  if (!/[\p{L}\p{N}.!?…]/u.test(before)) return false;
  if (/[.,;:!?)\]–—]/.test(after)) return true;
  return /\s/.test(after) && (raw[at] === '<' || !/[sxzßce]/i.test(before));
}

/** Beside a word, on one side at least, and not one of many (<<<, rows of commas in a table). */
function isTyped(raw: string, at: number): boolean {
  const sign = raw[at] as string;
  const apostrophe = sign === "'" || sign === '’';
  // Of three apostrophes behind a word the first closes what stands inside: 'no.'''
  if (raw[at + 2] === sign && !(apostrophe && raw[at + 3] !== sign && !TEXT.test(raw[at + 3] ?? ' '))) {
    return apostrophe && raw[at + 3] !== sign && !TEXT.test(raw[at - 1] ?? ' ');
  }
  if (raw[at + 2] === sign) return false;
  const before = at > 0 ? (raw[at - 1] as string) : ' ';
  const after = raw[at + 2] ?? ' ';
  if (sign === ',') return !TEXT.test(before) && TEXT.test(after);
  return TEXT.test(before) !== TEXT.test(after) || /[.,!?…)]/.test(before) || /[(„“]/.test(after);
}

const TEXT = /[\p{L}\p{N}]/u;

/** "'68", "die '90er", "'em", "rock 'n' roll": what was left out, not a mark. */
const LEFT_OUT =
  /^['’](?:\d\d(?:s|ern?)?(?![\p{L}\d])|(?:em|s|ne[mnrs]?|n|til|tis|twas|cause|round|bout|n’|n')(?!\p{L}))/iu;

/** Whether a single mark is an apostrophe: between two letters ("isn’t", "O'Neill") or for what was left out ("'68"). */
export function isApostrophe(raw: string, at: number): boolean {
  if (raw[at] !== '’' && raw[at] !== "'") return false;
  const letterBefore = at > 0 && LETTER.test(raw[at - 1] as string);
  if (letterBefore) return at + 1 < raw.length && LETTER.test(raw[at + 1] as string);
  return LEFT_OUT.test(raw.slice(at, at + 8));
}

export function isSingle(raw: string, at: number): boolean {
  const sign = raw[at] as string;
  return (sign === ',' || SINGLE_MARKS.includes(sign)) && raw[at + 1] !== sign;
}

/**
 * What a mark does, from what stands beside it: it opens after white space and before a word, it closes after a word
 * and before white space or a sign. Only the low marks „ and ‚ open wherever they can.
 */
export function roleOf(raw: string, at: number, paragraph: Span): 'open' | 'close' | 'either' {
  const length = Math.max(1, markLength(raw, at));
  const before = at > paragraph.start ? (raw[at - 1] as string) : ' ';
  const after = at + length < paragraph.end ? (raw[at + length] as string) : ' ';
  const mark = raw[at] as string;
  // ,,Wort`` closes with the sign that opens elsewhere.
  const closesTyped = mark === '`' && TEXT.test(before) && !TEXT.test(after);
  if (length === 2 && (mark === ',' || (mark === '`' && !closesTyped))) return 'open';
  const single = length === 1 && isSingle(raw, at);
  const free = isSpace(before.charCodeAt(0)) || BRACKETS_BEFORE.includes(before) || otherMark(before, single);
  const ends = isSpace(after.charCodeAt(0)) || SIGNS_AFTER.includes(after) || otherMark(after, single);
  if (LOW_MARKS.includes(mark)) return ends && !free ? 'either' : 'open';
  if (free !== ends) return free ? 'open' : 'close';
  // With the same on both sides a curved mark closes („Wort“sagte, „Wort. “), the others may do either.
  return CURVED_MARKS.includes(mark) ? 'close' : 'either';
}

/** Whether the neighbour is a mark of the other level: „‚ opens twice, ‘“ closes twice. */
function otherMark(character: string, single: boolean): boolean {
  return (single ? DOUBLE_MARKS : SINGLE_MARKS).includes(character);
}

/** So many marks further on the end of what is in single marks is looked for. */
const MARKS_AHEAD = 6;

/**
 * Whether a mark that could close single marks is the apostrophe of a genitive inside them: 'The boys' club is wrong,' said
 * X · ‚Das ist Hans’ Werk‘. A word follows it, and before another mark opens there comes one that closes beside a sign.
 */
export function isGenitive(raw: string, paragraph: Span, marks: Int32Array, index: number): boolean {
  const at = marks[index] as number;
  if (
    !/['’]/.test(raw[at] as string) ||
    !/[sxzßce]/i.test(raw[at - 1] ?? '') ||
    !/^ \p{L}/u.test(raw.slice(at + 1, at + 4))
  ) {
    return false;
  }
  for (let next = index + 1; next < Math.min(marks.length, index + 1 + MARKS_AHEAD); next++) {
    const mark = marks[next] as number;
    if (!isSingle(raw, mark)) return false;
    if (roleOf(raw, mark, paragraph) !== 'close') return false;
    if (/[,.!?…]/.test(raw[mark - 1] ?? '') || /[,.;:!?)–]/.test(raw[mark + 1] ?? ' ')) return true;
  }
  return false;
}
