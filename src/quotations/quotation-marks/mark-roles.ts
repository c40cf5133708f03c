// The characters that are quotation marks, and what each does where it stands: open or close.
import type { Span } from '../../base';
import { isSpace } from '../document';

const DOUBLE_MARKS = '„“”‟"«»';

const SINGLE_MARKS = "‚‘’‛'‹›";

const LOW_MARKS = '„‚';

const CURVED_MARKS = '“”‟‘’‛';

const BRACKETS_BEFORE = '([{/–—-:';

const SIGNS_AFTER = '.,;:!?)]}–—-…/';

/** Whether the code unit is one of DOUBLE_MARKS or SINGLE_MARKS; by number, as this is asked of every character. */
export function isMark(code: number): boolean {
  if (code < 0x2018) return code === 0x22 || code === 0x27 || code === 0xab || code === 0xbb;
  return code <= 0x201f || code === 0x2039 || code === 0x203a;
}

const LETTER = /\p{L}/u;

/** Whether a single mark stands between two letters ("isn’t", "O'Neill"): then it is no quotation mark. */
export function isApostrophe(raw: string, at: number): boolean {
  return (
    (raw[at] === '’' || raw[at] === "'") &&
    at > 0 &&
    at + 1 < raw.length &&
    LETTER.test(raw[at - 1] as string) &&
    LETTER.test(raw[at + 1] as string)
  );
}

export function isSingle(raw: string, at: number): boolean {
  return SINGLE_MARKS.includes(raw[at] as string);
}

/**
 * What a mark does, from what stands beside it: it opens after white space and before a word, it closes after a word
 * and before white space or a sign. Only the low marks „ and ‚ open wherever they can.
 */
export function roleOf(raw: string, at: number, paragraph: Span): 'open' | 'close' | 'either' {
  const before = at > paragraph.start ? (raw[at - 1] as string) : ' ';
  const after = at + 1 < paragraph.end ? (raw[at + 1] as string) : ' ';
  const mark = raw[at] as string;
  const single = isSingle(raw, at);
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
