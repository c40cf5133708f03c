import type { StatementIndex } from './statement-index';

/**
 * How much two articles have in common apart from two of their statements: the cosine of their words (each once an
 * article, weighted by its rarity among statements), without the words that the two statements share. From 0 to 1.
 */
export class ArticleLikeness {
  private pair = -1;
  private common = 0;
  private norms = 1;
  private stamped = -1;
  private readonly squareOf = (key: number): number => (this.index.keyIdf[key] as number) ** 2;
  private readonly stamp: Int32Array;

  constructor(private readonly index: StatementIndex) {
    this.stamp = new Int32Array(index.keyCount.length).fill(-1);
  }

  /** The most that it can be for statements of two articles. Fast where the pairs of one article come together. */
  most(articleA: number, articleB: number): number {
    const [keysA, keysB] = [this.index.articleKeys.of(articleA), this.index.articleKeys.of(articleB)];
    const { stamp } = this;
    if (this.stamped !== articleA) for (const key of keysA.key) stamp[key] = articleA;
    this.stamped = articleA;
    let sum = 0;
    for (const key of keysB.key) if (stamp[key] === articleA) sum += (this.index.keyIdf[key] as number) ** 2;
    return sum / (keysA.norm * keysB.norm);
  }

  /** Of the articles of statements `a` and `b`. Fast where the pairs of the same two articles come together. */
  beside(a: number, b: number): number {
    const { article } = this.index.statements;
    const [articleA, articleB] = [article[a] as number, article[b] as number];
    const pair = articleA * 2 ** 26 + articleB;
    if (pair !== this.pair) {
      this.pair = pair;
      const [keysA, keysB] = [this.index.articleKeys.of(articleA), this.index.articleKeys.of(articleB)];
      this.common = sharedWeight(keysA.key, keysB.key, this.squareOf);
      this.norms = keysA.norm * keysB.norm;
    }
    const { key, keyStart } = this.index;
    const keysOf = (at: number) => key.subarray(keyStart[at], keyStart[at + 1]);
    const own = sharedWeight(keysOf(a), keysOf(b), this.squareOf);
    return Math.max(0, this.common - own) / this.norms;
  }
}

/** Sum of the weights of the keys that two rising lists share. */
export function sharedWeight(a: Int32Array, b: Int32Array, weightOf: (key: number) => number): number {
  let [i, j, sum] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const x = a[i] as number;
    const y = b[j] as number;
    if (x === y) sum += weightOf(x);
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return sum;
}
