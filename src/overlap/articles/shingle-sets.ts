// The shingles of each article of a corpus, and which articles have to be compared by them.
import type { CorpusWords } from '../words/corpus-words';
import type { GramIndex } from '../words/gram-index';

/** The distinct shingles of each article, as far as they occur elsewhere too, and how many there are in all. */
export class ShingleSets {
  /** Where the shared shingles of each article begin in `shared`. */
  private readonly sharedStart: Int32Array;
  /** Ids of the shingles that stand in two or more articles, rising within an article. */
  private readonly shared: Int32Array;
  /** Distinct shingles of each article, those that occur nowhere else included; 0 for articles that are too short. */
  readonly size: Int32Array;
  private readonly seen: Int32Array;

  constructor(
    private readonly words: CorpusWords,
    private readonly index: GramIndex,
    minWords: number,
  ) {
    const { articleStart } = words;
    const count = articleStart.length - 1;
    this.sharedStart = new Int32Array(count + 1);
    this.size = new Int32Array(count);
    this.seen = new Int32Array(count).fill(-1);
    this.shared = new Int32Array(index.place.length);
    const lastArticle = new Int32Array(index.documentCount.length).fill(-1);
    let filled = 0;
    for (let article = 0; article < count; article++) {
      const start = articleStart[article] as number;
      const end = articleStart[article + 1] as number;
      if (end - start >= minWords) filled = this.fill(article, start, end, filled, lastArticle);
      this.sharedStart[article + 1] = filled;
    }
  }

  private fill(article: number, start: number, end: number, from: number, lastArticle: Int32Array): number {
    let filled = from;
    let size = 0;
    for (let word = start; word <= end - this.index.length; word++) {
      const gram = this.index.gramAt[word] as number;
      if (gram < 0) {
        size++;
      } else if (lastArticle[gram] !== article) {
        lastArticle[gram] = article;
        size++;
        if ((this.index.documentCount[gram] as number) >= 2) this.shared[filled++] = gram;
      }
    }
    this.size[article] = size;
    this.shared.subarray(from, filled).sort();
    return filled;
  }

  private of(article: number): Int32Array {
    return this.shared.subarray(this.sharedStart[article], this.sharedStart[article + 1]);
  }

  /** The articles that `a` must be paired with. A pair may come up from both of its articles. */
  *partners(a: number, minSimilarity: number, minShare: number): Generator<number> {
    const size = this.size[a] as number;
    const needed = (total: number) => Math.max(1, Math.ceil(total * Math.min(minSimilarity, minShare) - 1e-9));
    const own = this.of(a);
    const looked = own.length - needed(size) + 1;
    if (size === 0 || looked <= 0) return;
    const { documentCount, placeStart, placeArticle } = this.index;
    const rarestFirst = Array.from(own).sort((x, y) => (documentCount[x] as number) - (documentCount[y] as number));
    for (let rank = 0; rank < looked; rank++) {
      const gram = rarestFirst[rank] as number;
      for (let at = placeStart[gram] as number; at < (placeStart[gram + 1] as number); at++) {
        const b = placeArticle[at] as number;
        if (b === a || this.seen[b] === a) continue;
        this.seen[b] = a;
        const otherSize = this.size[b] as number;
        if (otherSize === 0) continue;
        const both = this.sharedCount(a, b);
        if (a > b && both >= needed(otherSize)) continue; // found from b already
        if (isPair(both, size, otherSize, minSimilarity, minShare)) yield b;
      }
    }
  }

  /** Distinct shingles that both articles have. */
  sharedCount(a: number, b: number): number {
    const x = this.of(a);
    const y = this.of(b);
    let both = 0;
    for (let i = 0, j = 0; i < x.length && j < y.length; ) {
      const difference = (x[i] as number) - (y[j] as number);
      if (difference === 0) both++;
      if (difference <= 0) i++;
      if (difference >= 0) j++;
    }
    return both;
  }

  /** Share of the shingles of `a`, repeats counted, that `b` has. */
  shareFoundIn(a: number, b: number): number {
    const others = new Set(this.of(b));
    const start = this.words.articleStart[a] as number;
    const end = (this.words.articleStart[a + 1] as number) - this.index.length + 1;
    let found = 0;
    for (let word = start; word < end; word++) if (others.has(this.index.gramAt[word] as number)) found++;
    return found / (end - start);
  }
}

function isPair(both: number, sizeA: number, sizeB: number, minSimilarity: number, minShare: number): boolean {
  return both / (sizeA + sizeB - both) >= minSimilarity || both / Math.min(sizeA, sizeB) >= minShare;
}
