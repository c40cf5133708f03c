// Lines of a text that was broken at a fixed width, as in mails and older exports: they are one line.
import type { Replacement } from './mapped-text';

/** Wrapped lines are no shorter and no longer: what is longer is a paragraph a line. */
const MIN_WIDTH = 30;
const MAX_WIDTH = 120;

/**
 * So many breaks, at least, tell a width. Most lie behind full lines, others where a headline or paragraph ends; hardly
 * any stands before a small letter that still had room.
 */
const MIN_BREAKS = 3;
const MIN_FULL_SHARE = 0.6;
const MAX_LOOSE_SHARE = 0.05;

/** Fewer characters than this are no running text, but some names or links below one another. */
const MIN_CHARACTERS = 160;

/** In running text a line begins with a small letter that often at least; in lists and headlines hardly ever. */
const MIN_SMALL_SHARE = 0.25;

const LINE = /[^\n\r\v\f\u0085\u2028\u2029]*/y;
const BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/y;
const FIRST_WORD = /^[ \t\u00a0]*([^ \t\u00a0]+)/;
const SMALL = /^[ \t\u00a0]*[„“"»«‚‘(]?\p{Ll}/u;
const CUT_WORD = /[-\u00ad\u2010\u00ac]$/;

interface Line {
  readonly start: number;
  readonly end: number;
  /** Where the next line begins. */
  readonly next: number;
  readonly text: string;
}

/** Whether a text may be one: a quick look at where its lines end. */
export function mayBeWrapped(text: string): boolean {
  let breaks = 0;
  // Files with the line ends of an old Mac have no other.
  const mark = text.includes('\n') ? '\n' : '\r';
  for (let start = 0, end = text.indexOf(mark); end >= 0; start = end + 1, end = text.indexOf(mark, start)) {
    const length = end - start;
    if (length < MIN_WIDTH / 2 || length > MAX_WIDTH) continue;
    const next = text.charCodeAt(end + 1);
    const isSmall = (next >= 0x61 && next <= 0x7a) || next >= 0xdf || next === 0x20;
    if (isSmall && ++breaks === 2) return true;
  }
  return false;
}

/**
 * The line breaks of a text that was broken at a fixed width, each a blank: breaks before which the next word had no room
 * any more. That it was broken so is told by its blocks of lines: nearly all their breaks are such ones, many of them
 * before small letters. Breaks behind a shorter line (a headline, the end of a paragraph) stay, as do all of other texts.
 */
export function wrappedLineReplacements(text: string): Replacement[] {
  if (!mayBeWrapped(text)) return [];
  const blocks = blocksOf(text);
  const width = highest(blocks, (block) => (isWrapped(block) ? widthOf(block) : 0));
  if (width === 0) return [];
  return blocks
    .filter((block) => widthOf(block) <= width)
    .flatMap((block) =>
      block.flatMap((line, at): Replacement[] => {
        const next = block[at + 1];
        if (next === undefined || CUT_WORD.test(line.text) || !isFull(line, next, width)) return [];
        return [{ start: line.end, end: line.next, text: ' ' }];
      }),
    );
}

/** Lines without a blank line between them. */
function blocksOf(text: string): Line[][] {
  const blocks: Line[][] = [[]];
  for (let start = 0; start < text.length; ) {
    LINE.lastIndex = start;
    const printed = LINE.exec(text)?.[0] ?? '';
    const end = start + printed.length;
    BREAK.lastIndex = end;
    const next = end + (BREAK.exec(text)?.[0].length ?? 0);
    const line = printed.trimEnd();
    if (line === '') blocks.push([]);
    else (blocks.at(-1) as Line[]).push({ start, end, next, text: line });
    start = next;
  }
  return blocks.filter(({ length }) => length > 0);
}

function isWrapped(block: readonly Line[]): boolean {
  const width = widthOf(block);
  if (block.length <= MIN_BREAKS || width < MIN_WIDTH || width > MAX_WIDTH) return false;
  if (block.reduce((sum, { text }) => sum + text.length, 0) < MIN_CHARACTERS) return false;
  const breaks = block.slice(1).map((next, at) => ({ line: block[at] as Line, next }));
  const full = breaks.filter(({ line, next }) => CUT_WORD.test(line.text) || isFull(line, next, width));
  const small = breaks.filter(({ next }) => SMALL.test(next.text));
  const fullOnes = new Set(full);
  const loose = small.filter((one) => !fullOnes.has(one));
  return (
    full.length >= MIN_FULL_SHARE * breaks.length &&
    small.length >= MIN_SMALL_SHARE * breaks.length &&
    loose.length <= MAX_LOOSE_SHARE * breaks.length
  );
}

/** The longest line; a text without a blank in it (an address) could not be broken. */
function widthOf(block: readonly Line[]): number {
  return highest(block, ({ text }) => (/[ \t]/.test(text.trim()) ? text.length : 0));
}

/** Not by `Math.max`, which takes no hundred thousand arguments. */
const highest = <T>(values: readonly T[], of: (value: T) => number) =>
  values.reduce((most, value) => Math.max(most, of(value)), 0);

/** Whether the first word of the next line had no room. */
function isFull(line: Line, next: Line, width: number): boolean {
  const word = FIRST_WORD.exec(next.text)?.[1] ?? '';
  return line.text.length + 1 + word.length > width;
}
