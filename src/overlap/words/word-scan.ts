import type { Span } from '../../base';
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
    } else if (/[\p{M}\u00ad\u200b-\u200d]/u.test(character)) {
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
 * Fills `words` with the words of `raw` outside of the spans `skipped` (in order, not overlapping). One pass. A letter
 * with a separate accent counts as the composed one (NFC), soft hyphens as nothing.
 */
export function scanWords(raw: string, skipped: readonly Span[], words: ScannedWords): void {
  words.count = 0;
  let from = 0;
  for (const span of skipped) {
    scanStretch(raw, from, span.start, words);
    from = Math.max(from, span.end);
  }
  scanStretch(raw, from, raw.length, words);
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
    let marked = false;
    do {
      if (folded === MARK) marked = true;
      low = Math.imul(low ^ folded, 0x01000193);
      high = Math.imul(high + folded, 0x85ebca6b) ^ (high >>> 15);
      at++;
      folded = at < to ? (FOLDED[raw.charCodeAt(at)] as number) : NO_WORD;
    } while (folded !== NO_WORD);
    if (marked) [low, high] = hashComposed(raw.slice(start, at));
    if (words.count === words.start.length) words.grow();
    words.start[words.count] = start;
    words.end[words.count] = at;
    words.low[words.count] = mixed(low);
    words.high[words.count] = high;
    words.count++;
  }
}

function hashComposed(word: string): [number, number] {
  const composed = word.replace(/[\u00ad\u200b-\u200d]/g, '').normalize('NFC');
  let low = 0x811c9dc5;
  let high = 0x2545f491;
  for (let at = 0; at < composed.length; at++) {
    const folded = FOLDED[composed.charCodeAt(at)] as number;
    low = Math.imul(low ^ folded, 0x01000193);
    high = Math.imul(high + folded, 0x85ebca6b) ^ (high >>> 15);
  }
  return [low, high];
}

/** FNV's low bits are weak for short words; the finalizer of MurmurHash3 spreads them. */
function mixed(hash: number): number {
  let value = hash ^ (hash >>> 16);
  value = Math.imul(value, 0x85ebca6b);
  value ^= value >>> 13;
  value = Math.imul(value, 0xc2b2ae35);
  return value ^ (value >>> 16);
}
