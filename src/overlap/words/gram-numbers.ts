import type { CorpusWords } from './corpus-words';
import { KeyTable } from './key-table';

/** Grams are numbered in parts of about this many, so that the tables of a part stay in the processor's cache. */
const PART_SIZE = 1 << 19;
const MAX_PART_BITS = 8;

/** So many grams of 12 bytes are held at a time, where a part has no more. */
const HELD_GRAMS = 1 << 24;

/** The hashes of the grams of some parts and the words they begin at, those of one part together. */
interface GramParts {
  /** How many grams the parts before them have. */
  readonly offset: number;
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
export function numberRepeatedGrams(
  words: CorpusWords,
  length: number,
  gramAt: Int32Array,
  heldGrams = HELD_GRAMS,
): number {
  const start = countParts(words, length);
  let count = 0;
  for (const { from, to } of partGroups(start, heldGrams)) {
    const parts = readParts(words, length, start, from, to);
    for (let part = from; part < to; part++) {
      const first = (start[part] as number) - parts.offset;
      const end = (start[part + 1] as number) - parts.offset;
      const filter = new RepeatFilter(end - first);
      for (let at = first; at < end; at++) filter.add(parts.low[at] as number);
      const table = new KeyTable((end - first) >>> 4);
      for (let at = first; at < end; at++) {
        const low = parts.low[at] as number;
        if (filter.isRepeated(low)) gramAt[parts.word[at] as number] = count + table.add(low, parts.high[at] as number);
      }
      count += table.count;
    }
  }
  return count;
}

/** Where the grams of each part begin; one entry more than there are parts. */
function countParts(words: CorpusWords, length: number): Int32Array {
  const bits = Math.min(MAX_PART_BITS, Math.max(0, Math.ceil(Math.log2(words.term.length / PART_SIZE))));
  const partOf = partReader(bits);
  const hasher = new GramHasher(words.term, length);
  const start = new Int32Array((1 << bits) + 1);
  forEachGram(words, length, (word) => {
    hasher.hash(word);
    const next = partOf(hasher.high) + 1;
    start[next] = (start[next] as number) + 1;
  });
  for (let part = 1; part < start.length; part++) start[part] = (start[part] as number) + (start[part - 1] as number);
  return start;
}

const partReader = (bits: number) => (high: number) => (bits === 0 ? 0 : high >>> (32 - bits));

/** Parts that are read at a time: the words are gone through once for each group, and only its grams are held. */
function* partGroups(start: Int32Array, heldGrams: number): Generator<{ readonly from: number; readonly to: number }> {
  let from = 0;
  for (let to = 1; to < start.length; to++) {
    const isFull = to + 1 === start.length || (start[to + 1] as number) - (start[from] as number) > heldGrams;
    if (!isFull) continue;
    yield { from, to };
    from = to;
  }
}

function readParts(words: CorpusWords, length: number, start: Int32Array, from: number, to: number): GramParts {
  const offset = start[from] as number;
  const size = (start[to] as number) - offset;
  const parts = { offset, low: new Uint32Array(size), high: new Uint32Array(size), word: new Int32Array(size) };
  const partOf = partReader(Math.log2(start.length - 1));
  const hasher = new GramHasher(words.term, length);
  const next = start.slice();
  forEachGram(words, length, (word) => {
    hasher.hash(word);
    const part = partOf(hasher.high);
    if (part < from || part >= to) return;
    const at = (next[part] as number) - offset;
    parts.low[at] = hasher.low;
    parts.high[at] = hasher.high;
    parts.word[at] = word;
    next[part] = at + offset + 1;
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
