import type { Span } from '../../base';
import { rawSpan, readLetters, readSpan } from '../../letters';
import { grown } from './key-table';

// Words as overlap compares them: runs of letters and digits, in lower case. A hyphen ends a word here, other than in
// the tokens that are counted, because one outlet writes "Kim Jong-un" and the next "Kim Jong Un".

const NO_WORD = 0;
const MARK = 1;

/** For each UTF-16 code unit: 0 outside words, 1 for what hangs on a letter, else the unit in lower case. */
const FOLDED = foldingTable();

function foldingTable(): Uint16Array {
  const table = new Uint16Array(65536);
  for (let code = 0; code < 65536; code++) {
    const character = String.fromCharCode(code);
    if (/[\p{L}\p{N}]/u.test(character)) {
      const lower = character.toLowerCase();
      table[code] = lower.length === 1 ? lower.charCodeAt(0) : code;
    } else if (/\p{M}/u.test(character)) {
      table[code] = MARK;
    }
  }
  // Letters beyond 16 bits come as two surrogates: both count as letters.
  for (let code = 0xd800; code < 0xe000; code++) table[code] = code;
  return table;
}

/** The words of one text as columns; cleared and filled anew for each text. */
export class ScannedWords {
  count = 0;
  start: Int32Array;
  end: Int32Array;
  /** Two independent hashes of the folded word. */
  low: Uint32Array;
  high: Uint32Array;

  constructor(expected = 4096) {
    this.start = new Int32Array(expected);
    this.end = new Int32Array(expected);
    this.low = new Uint32Array(expected);
    this.high = new Uint32Array(expected);
  }

  grow(): void {
    const length = this.start.length * 2;
    this.start = grown(this.start, length);
    this.end = grown(this.end, length);
    this.low = grown(this.low, length);
    this.high = grown(this.high, length);
  }
}

/**
 * Fills `words` with the words of `raw` outside of the spans `skipped` (in order, not overlapping), as they are read:
 * with letters composed, without what does not show, in one piece where a line end breaks them. One pass.
 */
export function scanWords(raw: string, skipped: readonly Span[], words: ScannedWords): void {
  const reading = readLetters(raw);
  const { text } = reading;
  words.count = 0;
  let from = 0;
  for (const aside of skipped) {
    const span = readSpan(reading, aside);
    scanStretch(text, from, span.start, words);
    from = Math.max(from, span.end);
  }
  scanStretch(text, from, text.length, words);
  if (reading.starts === null) return;
  for (let word = 0; word < words.count; word++) {
    const { start, end } = rawSpan(reading, { start: words.start[word] as number, end: words.end[word] as number });
    words.start[word] = start;
    words.end[word] = end;
  }
}

function scanStretch(raw: string, from: number, to: number, words: ScannedWords): void {
  let at = from;
  while (at < to) {
    let folded = FOLDED[raw.charCodeAt(at)] as number;
    if (folded <= MARK) {
      at++;
      continue;
    }
    const start = at;
    let low = 0x811c9dc5;
    let high = 0x2545f491;
    do {
      low = Math.imul(low ^ folded, 0x01000193);
      high = Math.imul(high + folded, 0x85ebca6b) ^ (high >>> 15);
      at++;
      folded = at < to ? (FOLDED[raw.charCodeAt(at)] as number) : NO_WORD;
    } while (folded !== NO_WORD);
    if (words.count === words.start.length) words.grow();
    words.start[words.count] = start;
    words.end[words.count] = at;
    words.low[words.count] = mixed(low);
    words.high[words.count] = high;
    words.count++;
  }
}

/** FNV's low bits are weak for short words; the finalizer of MurmurHash3 spreads them. */
function mixed(hash: number): number {
  let value = hash ^ (hash >>> 16);
  value = Math.imul(value, 0x85ebca6b);
  value ^= value >>> 13;
  value = Math.imul(value, 0xc2b2ae35);
  return value ^ (value >>> 16);
}
