// A text as it is read for matching, and the way between its places and those of the raw text.
import type { Span } from '../base';
import { brokenWordReplacements } from './broken-words';
import { composedReplacements, formReplacements, invisibleReplacements } from './letter-forms';
import { endOf, type MappedText, type Replacement, startOf, withReplacements } from './mapped-text';
import { referenceReplacements, tagReplacements } from './markup';
import { mayNeedReading } from './odd-units';
import { mayBeWrapped, wrappedLineReplacements } from './wrapped-lines';

/** Why a place is read as something else than it shows. */
export type LetterChangeKind =
  | 'reference'
  | 'tag'
  | 'invisible'
  | 'decomposed'
  | 'form'
  | 'wrapped-line'
  | 'broken-word';

/** How often something is read otherwise, and where first. */
export interface LetterChange {
  readonly kind: LetterChangeKind;
  readonly count: number;
  /** The first place, in the raw text. */
  readonly first: Span;
}

/** A text as it is read for matching. */
export interface Reading extends MappedText {
  /** The length of the raw text. */
  readonly rawLength: number;
  /** What is read otherwise than it stands; empty where `text` is the raw text. */
  readonly changes: readonly LetterChange[];
}

/**
 * In this order: a reference may stand for a soft hyphen, a tag may be written in references, and a word that is made
 * whole makes its line longer than others.
 */
const STEPS: readonly (readonly [LetterChangeKind, (text: string) => readonly Replacement[]])[] = [
  ['reference', referenceReplacements],
  ['tag', tagReplacements],
  ['invisible', invisibleReplacements],
  ['decomposed', composedReplacements],
  ['form', formReplacements],
  ['wrapped-line', wrappedLineReplacements],
  ['broken-word', brokenWordReplacements],
];

/**
 * Reads a text as it is matched: references and tags of a page as what they stand for, without characters that do not
 * show, letters composed (NFC) and in their plain form, words that a line end breaks in one piece, and lines that were
 * broken at a fixed width as one. Most texts are read
 * as they stand, at the cost of one look at each character. Time is linear in the length.
 *
 * @param units the code units of the text, where the caller has them already
 */
export function readLetters(raw: string, units?: Uint16Array): Reading {
  if (last?.raw !== raw) last = { raw, reading: readNew(raw, units) };
  return last.reading;
}

/** The last text that was read: those who work on an article one after the other ask for the same. */
let last: { readonly raw: string; readonly reading: Reading } | null = null;

function readNew(raw: string, units: Uint16Array | undefined): Reading {
  let mapped: MappedText = { text: raw, starts: null, ends: null };
  const changes: LetterChange[] = [];
  if (mayNeedReading(raw, units) || mayBeWrapped(raw)) {
    for (const [kind, find] of STEPS) {
      const replacements = find(mapped.text);
      const [first] = replacements;
      if (first === undefined) continue;
      const span = { start: startOf(mapped, first.start), end: endOf(mapped, first.end - 1) };
      changes.push({ kind, count: replacements.length, first: span });
      mapped = withReplacements(mapped, replacements);
    }
  }
  return { ...mapped, rawLength: raw.length, changes };
}

/** Where a span of the read text stands in the raw text. What is read as nothing at its ends is not in it. */
export function rawSpan(reading: Reading, { start, end }: Span): Span {
  if (reading.starts === null) return { start, end };
  const { length } = reading.starts;
  const from = start < length ? startOf(reading, start) : reading.rawLength;
  return { start: from, end: end > start ? endOf(reading, end - 1) : from };
}

/** What of the read text stands in a span of the raw text: all of a character that the span cuts. */
export function readSpan({ starts, ends }: Reading, { start, end }: Span): Span {
  if (starts === null || ends === null) return { start, end };
  const from = firstAbove(ends, start);
  return { start: from, end: Math.max(from, firstAbove(starts, end - 1)) };
}

/** The first place of a rising column whose number is above `limit`. */
function firstAbove(column: Int32Array, limit: number): number {
  let low = 0;
  let high = column.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((column[middle] as number) > limit) high = middle;
    else low = middle + 1;
  }
  return low;
}
