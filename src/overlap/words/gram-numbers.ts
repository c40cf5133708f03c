import type { CorpusWords } from './corpus-words';
import { KeyTable } from './key-table';

/** Grams are numbered in parts of about this many, so that the tables of a part stay in the processor's cache. */
const PART_SIZE = 1 << 19;
const MAX_PART_BITS = 8;

/** The hashes of all grams and the words they begin at, those of one part together. */
interface GramParts {
  readonly start: Int32Array;
  readonly low: Uint32Array;
  readonly high: Uint32Array;
  readonly word: Int32Array;
}

/**
 * Writes to `gramAt` an id for every gram that may occur twice, at each word where one begins, and returns how many ids
 * there are. Most runs of four or five words occur once; counters of two bits sort them out before any id is given.
 * Their "may" can be wrong, which costs an id and never a result.
 *
 * Done part by part (by the upper bits of the hash): with tables for all grams at once nearly each step would wait for
 * memory, and ten times the articles would take twenty times the time.
 */
export function numberRepeatedGrams(words: CorpusWords, length: number, gramAt: Int32Array): number {
  const parts = partGrams(words, length);
  let count = 0;
  for (let part = 0; part + 1 < parts.start.length; part++) {
    const from = parts.start[part] as number;
    const to = parts.start[part + 1] as number;
    const filter = new RepeatFilter(to - from);
    for (let at = from; at < to; at++) filter.add(parts.low[at] as number);
    const table = new KeyTable((to - from) >>> 4);
    for (let at = from; at < to; at++) {
      const low = parts.low[at] as number;
      if (filter.isRepeated(low)) gramAt[parts.word[at] as number] = count + table.add(low, parts.high[at] as number);
    }
    count += table.count;
  }
  return count;
}

function partGrams(words: CorpusWords, length: number): GramParts {
  const bits = Math.min(MAX_PART_BITS, Math.max(0, Math.ceil(Math.log2(words.term.length / PART_SIZE))));
  const hasher = new GramHasher(words.term, length);
  const partOf = (high: number) => (bits === 0 ? 0 : high >>> (32 - bits));
  const start = new Int32Array((1 << bits) + 1);
  forEachGram(words, length, (word) => {
    hasher.hash(word);
    const next = partOf(hasher.high) + 1;
    start[next] = (start[next] as number) + 1;
  });
  for (let part = 1; part < start.length; part++) start[part] = (start[part] as number) + (start[part - 1] as number);
  const size = start[start.length - 1] as number;
  const parts = { start, low: new Uint32Array(size), high: new Uint32Array(size), word: new Int32Array(size) };
  const next = start.slice();
  forEachGram(words, length, (word) => {
    hasher.hash(word);
    const part = partOf(hasher.high);
    const at = next[part] as number;
    parts.low[at] = hasher.low;
    parts.high[at] = hasher.high;
    parts.word[at] = word;
    next[part] = at + 1;
  });
  return parts;
}

function forEachGram(words: CorpusWords, length: number, visit: (word: number) => void): void {
  for (let article = 0; article + 1 < words.articleStart.length; article++) {
    const last = (words.articleStart[article + 1] as number) - length;
    for (let word = words.articleStart[article] as number; word <= last; word++) visit(word);
  }
}

/** Two hashes of 32 bits for the gram at a word. */
class GramHasher {
  low = 0;
  high = 0;
  constructor(
    private readonly term: Int32Array,
    private readonly length: number,
  ) {}

  hash(word: number): void {
    let low = 0x9e3779b9;
    let high = 0x7f4a7c15;
    for (let at = word; at < word + this.length; at++) {
      const id = this.term[at] as number;
      low = Math.imul(low ^ id, 0xcc9e2d51);
      low ^= low >>> 15;
      high = Math.imul(high + id, 0x85ebca6b);
      high ^= high >>> 13;
    }
    low = Math.imul(low, 0xc2b2ae35);
    this.low = (low ^ (low >>> 16)) >>> 0;
    this.high = high >>> 0;
  }
}

/** Counts hashes up to two, in two bits each, in a table of at least four places a hash. */
class RepeatFilter {
  private readonly bits: Uint32Array;
  private readonly mask: number;
  constructor(expected: number) {
    let size = 1 << 12;
    while (size < expected * 4) size *= 2;
    this.mask = size - 1;
    this.bits = new Uint32Array(size >>> 4);
  }

  add(hash: number): void {
    const place = hash & this.mask;
    const shift = (place & 15) << 1;
    const word = place >>> 4;
    const old = this.bits[word] as number;
    this.bits[word] = old | ((old >>> shift) & 1 ? 2 << shift : 1 << shift);
  }

  isRepeated(hash: number): boolean {
    const place = hash & this.mask;
    return (((this.bits[place >>> 4] as number) >>> ((place & 15) << 1)) & 2) !== 0;
  }
}
