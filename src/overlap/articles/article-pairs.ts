import { checkInteger, checkKeys, checkNumber, metered } from '../../base';
import type { Article } from '../../corpus';
import { daysBetween } from '../occasion';
import type { OverlapPair, OverlapResult, OverlapSide, Relation } from '../types';
import { type CorpusWords, readCorpusWords, wordSpans } from '../words/corpus-words';
import { type GramIndex, indexGrams } from '../words/gram-index';

/** Options of `compareArticles`. */
export interface ArticlePairOptions {
  /** Words in a shingle. @default 5 */
  readonly shingleWords?: number;
  /** Pairs of at least this Jaccard similarity are found. @default 0.5 */
  readonly minSimilarity?: number;
  /**
   * Pairs are found too if one article holds at least this share of the other's distinct shingles; above 1, which
   * nothing reaches, where only `minSimilarity` shall count.
   *
   * @default 0.8
   */
  readonly minShare?: number;
  /** Shorter articles are not compared: two notes of ten words are soon alike. @default 20 */
  readonly minWords?: number;
  /** Ends the comparison with its reason where it is aborted: looked at before each article. */
  readonly signal?: AbortSignal;
}

const DEFAULTS = { shingleWords: 5, minSimilarity: 0.5, minShare: 0.8, minWords: 20 };

/**
 * The pairs of articles that are the same, nearly the same, or contained in one another, by runs of `shingleWords`
 * words ("shingles"; words in lower case, hyphens apart, what was set aside left out). `similarity` is the Jaccard
 * similarity of the two sets of shingles; `shareOfAFoundInB` counts repeats, as R's textreuse does.
 *
 * Every pair above the limits is found, up to collisions of 64-bit hashes: an article that shares at least a share t
 * of its shingles with another must share one of its |A| − ⌈t|A|⌉ + 1 rarest, so only those are looked up ("prefix
 * filter"). Unrelated articles have no shared shingle among their rarest half and so are never compared.
 *
 * `relation`: `identical` all words, `lightly-edited` Jaccard at least one half, `contained` at least four fifths of one
 * in the other, else `reworded`. No articles give no pairs. Throws on an unknown option or a value out of range.
 *
 * @see Broder (1997), On the resemblance and containment of documents; Chaudhuri, Ganti, Kaushik (2006), A primitive
 * operator for similarity joins in data cleaning (the prefix filter)
 *
 * @example
 * ```ts
 * const corpus = loadCorpus('corpus');
 * const { pairs } = compareArticles(corpus.articles);
 * ```
 */
export function compareArticles(articles: readonly Article[], options: ArticlePairOptions = {}): OverlapResult {
  const { signal } = options;
  const settings = checkedOptions(options);
  const words = readCorpusWords(articles, signal);
  const index = indexGrams(words, settings.shingleWords, articles.length);
  const sets = new ShingleSets(words, index, settings.minWords);
  const found: [number, number][] = [];
  const meter = { task: 'Comparing', total: articles.length, unit: 'articles', signal };
  for (const article of metered(articles.keys(), meter)) {
    for (const other of sets.partners(article, settings.minSimilarity, settings.minShare)) {
      found.push([Math.min(article, other), Math.max(article, other)]);
    }
  }
  found.sort((x, y) => x[0] - y[0] || x[1] - y[1]);
  const once = found.filter(([a, b], at) => at === 0 || a !== found[at - 1]?.[0] || b !== found[at - 1]?.[1]);
  const pairs = once.map(([a, b]) => articlePair(articles, words, sets, a, b));
  return { pairs, settings: { kind: 'article', ...settings, articleCount: articles.length } };
}

function checkedOptions({ signal: _, ...options }: ArticlePairOptions): Required<Omit<ArticlePairOptions, 'signal'>> {
  checkKeys('compareArticles', options, Object.keys(DEFAULTS));
  const settings = { ...DEFAULTS, ...options };
  checkInteger('shingleWords', settings.shingleWords, 1, 50);
  checkNumber('minSimilarity', settings.minSimilarity, 0.01, 1);
  checkNumber('minShare', settings.minShare, 0.01, 2);
  checkInteger('minWords', settings.minWords, 1);
  return settings;
}

/** The distinct shingles of each article, as far as they occur elsewhere too, and how many there are in all. */
class ShingleSets {
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

function articlePair(
  articles: readonly Article[],
  words: CorpusWords,
  sets: ShingleSets,
  a: number,
  b: number,
): OverlapPair {
  const both = sets.sharedCount(a, b);
  const sizeA = sets.size[a] as number;
  const sizeB = sets.size[b] as number;
  const similarity = both / (sizeA + sizeB - both);
  const relation = articleRelation(similarity, both / Math.min(sizeA, sizeB), hasSameWords(words, a, b));
  return {
    kind: 'article',
    relation,
    similarity,
    shareOfAFoundInB: sets.shareFoundIn(a, b),
    shareOfBFoundInA: sets.shareFoundIn(b, a),
    cluster: null,
    a: wholeArticle(articles[a] as Article),
    b: wholeArticle(articles[b] as Article),
    daysApart: daysBetween(articles[a]?.date || null, articles[b]?.date || null),
    isDayEstimated: false,
    evidence: [],
  };
}

function articleRelation(similarity: number, share: number, isSame: boolean): Relation {
  if (isSame) return 'identical';
  if (similarity >= 0.5) return 'lightly-edited';
  return share >= 0.8 ? 'contained' : 'reworded';
}

function hasSameWords({ articleStart, term }: CorpusWords, a: number, b: number): boolean {
  const startA = articleStart[a] as number;
  const startB = articleStart[b] as number;
  const length = (articleStart[a + 1] as number) - startA;
  if (length !== (articleStart[b + 1] as number) - startB) return false;
  for (let at = 0; at < length; at++) if (term[startA + at] !== term[startB + at]) return false;
  return true;
}

/** From the first to the last word that was not set aside. */
function wholeArticle(article: Article): OverlapSide {
  const spans = wordSpans(article);
  const start = spans.start[0] ?? 0;
  const end = spans.end[spans.end.length - 1] ?? 0;
  return { article: article.id, start, end, text: article.raw.slice(start, end), speaker: null, quotation: null };
}
