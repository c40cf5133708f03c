// Which words each article has, and in how many of its statements.
import type { StatementIndex } from './statement-index';

/** The keys of one article, each once and rising, with the number of its statements that have it. */
export interface KeysOfArticle {
  readonly key: Int32Array;
  readonly count: Int32Array;
  /** Length of the article's vector of keys, each weighted by its idf. */
  readonly norm: number;
}

/** Looks up the words of articles, each article when it is first asked for. */
export class ArticleKeys {
  private readonly known: (KeysOfArticle | undefined)[] = [];
  private readonly firstOf: Int32Array;

  constructor(private readonly index: Omit<StatementIndex, 'articleKeys'>) {
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

  of(article: number): KeysOfArticle {
    let keys = this.known[article];
    if (keys === undefined) {
      keys = this.read(article);
      this.known[article] = keys;
    }
    return keys;
  }

  /** The number of statements of an article that have a key; 1 where none is known to. */
  countIn(article: number, key: number): number {
    const { key: keys, count } = this.of(article);
    let [low, high] = [0, keys.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((keys[middle] as number) < key) low = middle + 1;
      else high = middle;
    }
    return keys[low] === key ? (count[low] as number) : 1;
  }

  private read(article: number): KeysOfArticle {
    const { key, keyStart, keyIdf } = this.index;
    const from = keyStart[this.firstOf[article] as number] as number;
    const to = keyStart[this.firstOf[article + 1] as number] as number;
    const sorted = key.slice(from, to).sort();
    const distinct = new Int32Array(sorted.length);
    const count = new Int32Array(sorted.length);
    let last = -1;
    for (const id of sorted) {
      if (last < 0 || distinct[last] !== id) distinct[++last] = id;
      count[last] = (count[last] as number) + 1;
    }
    const keys = distinct.slice(0, last + 1);
    const norm = Math.sqrt(keys.reduce((sum, id) => sum + (keyIdf[id] as number) ** 2, 0)) || 1;
    return { key: keys, count: count.slice(0, last + 1), norm };
  }
}
