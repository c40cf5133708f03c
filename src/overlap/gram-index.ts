import type { CorpusWords } from './corpus-words';
import { KeyTable } from './key-table';

/**
 * Where runs of `length` words ("shingles", "n-grams") occur more than once in a corpus. Most runs of four or five
 * words occur once; these are sorted out by a small table of counters before any id is given, so that memory goes
 * with what is shared and not with the corpus.
 */
export interface GramIndex {
  readonly length: number;
  /** Id of the gram that begins at each word of the corpus; -1 where it occurs nowhere else or does not fit the article. */
  readonly gramAt: Int32Array;
  /** In how many articles each gram occurs, by id. */
  readonly documentCount: Int32Array;
  /** Where the places of each gram begin in `place`; one entry more than there are grams. */
  readonly placeStart: Int32Array;
  /** Places (numbers of words in the corpus), gram by gram, rising. Grams in one or in too many articles have none. */
  readonly place: Int32Array;
  /** Number of the article of each place. */
  readonly placeArticle: Int32Array;
}

/** Indexes the grams of a corpus that occur in 2 to `maxDocuments` articles. Two passes over the words. */
export function indexGrams(words: CorpusWords, length: number, maxDocuments: number): GramIndex {
  const gramAt = new Int32Array(words.term.length).fill(-1);
  const table = numberRepeatedGrams(words, length, gramAt);
  const documentCount = countDocuments(words, gramAt, table.count);
  return { length, gramAt, documentCount, ...listPlaces(words, gramAt, documentCount, maxDocuments) };
}

function listPlaces(words: CorpusWords, gramAt: Int32Array, documentCount: Int32Array, maxDocuments: number) {
  const grams = documentCount.length;
  const placeStart = new Int32Array(grams + 1);
  for (const gram of gramAt) {
    if (gram >= 0 && isIndexed(documentCount[gram] as number, maxDocuments)) {
      placeStart[gram + 1] = (placeStart[gram + 1] as number) + 1;
    }
  }
  for (let gram = 0; gram < grams; gram++) {
    placeStart[gram + 1] = (placeStart[gram + 1] as number) + (placeStart[gram] as number);
  }
  const place = new Int32Array(placeStart[grams] as number);
  const placeArticle = new Int32Array(place.length);
  const next = placeStart.slice();
  for (let article = 0; article + 1 < words.articleStart.length; article++) {
    const end = words.articleStart[article + 1] as number;
    for (let word = words.articleStart[article] as number; word < end; word++) {
      const gram = gramAt[word] as number;
      if (gram < 0 || !isIndexed(documentCount[gram] as number, maxDocuments)) continue;
      const slot = next[gram] as number;
      place[slot] = word;
      placeArticle[slot] = article;
      next[gram] = slot + 1;
    }
  }
  return { placeStart, place, placeArticle };
}

function isIndexed(documentCount: number, maxDocuments: number): boolean {
  return documentCount >= 2 && documentCount <= maxDocuments;
}

/** Gives an id to every gram whose counter says that it may occur twice; a wrong "may" costs an id, never a result. */
function numberRepeatedGrams(words: CorpusWords, length: number, gramAt: Int32Array): KeyTable {
  const hasher = new GramHasher(words.term, length);
  const counters = new RepeatFilter(words.term.length);
  forEachGram(words, length, (word) => {
    hasher.hash(word);
    counters.add(hasher.low);
  });
  const table = new KeyTable(words.term.length >>> 4);
  forEachGram(words, length, (word) => {
    hasher.hash(word);
    if (counters.isRepeated(hasher.low)) gramAt[word] = table.add(hasher.low, hasher.high);
  });
  return table;
}

function forEachGram(words: CorpusWords, length: number, visit: (word: number) => void): void {
  for (let article = 0; article + 1 < words.articleStart.length; article++) {
    const last = (words.articleStart[article + 1] as number) - length;
    for (let word = words.articleStart[article] as number; word <= last; word++) visit(word);
  }
}

function countDocuments(words: CorpusWords, gramAt: Int32Array, gramCount: number): Int32Array {
  const documentCount = new Int32Array(gramCount);
  const lastArticle = new Int32Array(gramCount).fill(-1);
  for (let article = 0; article + 1 < words.articleStart.length; article++) {
    const end = words.articleStart[article + 1] as number;
    for (let word = words.articleStart[article] as number; word < end; word++) {
      const gram = gramAt[word] as number;
      if (gram < 0 || lastArticle[gram] === article) continue;
      lastArticle[gram] = article;
      documentCount[gram] = (documentCount[gram] as number) + 1;
    }
  }
  return documentCount;
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

/** Counts hashes up to two, in two bits each, in a table of at least four places a hash (128 MB at most). */
class RepeatFilter {
  private readonly bits: Uint32Array;
  private readonly mask: number;
  constructor(expected: number) {
    let size = 1 << 12;
    while (size < expected * 4 && size < 1 << 29) size *= 2;
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
