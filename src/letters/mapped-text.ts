// A text with some stretches replaced, and where in the raw text each of its characters stands.

/** A text made of another; null in place of the columns where nothing was replaced. */
export interface MappedText {
  readonly text: string;
  /** For each code unit of `text`, where what it stands for begins and ends in the raw text. */
  readonly starts: Int32Array | null;
  readonly ends: Int32Array | null;
}

/** What stands in place of a stretch of a text. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with its replacements, which are in order and do not overlap. None gives the text itself. */
export function withReplacements(mapped: MappedText, replacements: readonly Replacement[]): MappedText {
  if (replacements.length === 0) return mapped;
  const { text } = mapped;
  const growth = replacements.reduce((sum, { start, end, text: put }) => sum + put.length - (end - start), 0);
  const starts = new Int32Array(text.length + growth);
  const ends = new Int32Array(text.length + growth);
  const pieces: string[] = [];
  let from = 0;
  let place = 0;
  const copy = (to: number): void => {
    pieces.push(text.slice(from, to));
    for (let unit = from; unit < to; unit++, place++) {
      starts[place] = startOf(mapped, unit);
      ends[place] = endOf(mapped, unit);
    }
  };
  for (const { start, end, text: put } of replacements) {
    copy(start);
    pieces.push(put);
    starts.fill(startOf(mapped, start), place, place + put.length);
    ends.fill(endOf(mapped, end - 1), place, place + put.length);
    place += put.length;
    from = end;
  }
  copy(text.length);
  return { text: pieces.join(''), starts, ends };
}

/** The replacements of all that a pattern (with the flag g) matches; null leaves a match as it is. */
export function replacementsOf(
  text: string,
  pattern: RegExp,
  replace: (match: RegExpExecArray) => string | null,
): Replacement[] {
  const found: Replacement[] = [];
  for (const match of text.matchAll(pattern)) {
    const put = replace(match);
    if (put !== null) found.push({ start: match.index, end: match.index + match[0].length, text: put });
  }
  return found;
}

/** Where in the raw text the code unit at `unit` begins. */
export function startOf({ starts }: MappedText, unit: number): number {
  return starts === null ? unit : (starts[unit] as number);
}

/** Where in the raw text the code unit at `unit` ends. */
export function endOf({ ends }: MappedText, unit: number): number {
  return ends === null ? unit + 1 : (ends[unit] as number);
}
