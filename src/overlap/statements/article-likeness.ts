import type { StatementIndex } from './statement-index';

/**
 * How much two articles have in common apart from two of their statements: the cosine of their words (each once an
 * article, weighted by its rarity among statements), without the words that the two statements share. From 0 to 1.
 */
export class ArticleLikeness {
  private readonly keys: (Int32Array | undefined)[] = [];
  private readonly norms: number[] = [];
  private readonly firstOf: Int32Array;
  private pair = '';
  private common = 0;

  constructor(private readonly index: StatementIndex) {
    const { article, count } = index.statements;
    const articleCount = count === 0 ? 0 : (article[count - 1] as number) + 1;
    this.firstOf = new Int32Array(articleCount + 1);
    for (let at = 0; at < count; at++) {
      const next = (article[at] as number) + 1;
      this.firstOf[next] = (this.firstOf[next] as number) + 1;
    }
    for (let at = 1; at <= articleCount; at++) {
      this.firstOf[at] = (this.firstOf[at] as number) + (this.firstOf[at - 1] as number);
    }
  }

  /** Of the articles of statements `a` and `b`. Fast where the pairs of the same two articles come together. */
  beside(a: number, b: number): number {
    const { article } = this.index.statements;
    const [articleA, articleB] = [article[a] as number, article[b] as number];
    const pair = `${articleA} ${articleB}`;
    if (pair !== this.pair) {
      this.pair = pair;
      this.common = sharedWeight(this.keysOf(articleA), this.keysOf(articleB), this.index.keyIdf);
    }
    const { key, keyStart, keyIdf } = this.index;
    const keysOf = (at: number) => key.subarray(keyStart[at], keyStart[at + 1]);
    const own = sharedWeight(keysOf(a), keysOf(b), keyIdf);
    return Math.max(0, this.common - own) / ((this.norms[articleA] as number) * (this.norms[articleB] as number));
  }

  private keysOf(number: number): Int32Array {
    const known = this.keys[number];
    if (known !== undefined) return known;
    const { key, keyStart, keyIdf } = this.index;
    const from = keyStart[this.firstOf[number] as number] as number;
    const to = keyStart[this.firstOf[number + 1] as number] as number;
    const sorted = key.slice(from, to).sort();
    const distinct = sorted.filter((id, at) => at === 0 || id !== sorted[at - 1]);
    this.keys[number] = distinct;
    this.norms[number] = Math.sqrt(distinct.reduce((sum, id) => sum + (keyIdf[id] as number) ** 2, 0)) || 1;
    return distinct;
  }
}

/** Sum of the squared idf of the keys that two rising lists share. */
function sharedWeight(a: Int32Array, b: Int32Array, keyIdf: Float64Array): number {
  let [i, j, sum] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const x = a[i] as number;
    const y = b[j] as number;
    if (x === y) sum += (keyIdf[x] as number) ** 2;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return sum;
}
