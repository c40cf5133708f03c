import { checkInteger, checkKeys, checkNumber, metered } from '../../base';
import type { Article } from '../../corpus';
import { daysBetween } from '../occasion';
import type { OverlapPair, OverlapResult, OverlapSide, Relation } from '../types';
import type { WordSearch } from '../word-search';
import { type CorpusWords, readCorpusWords, wordSpans } from '../words/corpus-words';
import { indexGrams } from '../words/gram-index';
import { ShingleSets } from './shingle-sets';

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
  return searchArticlePairs(readCorpusWords(articles, options.signal), options).result(articles);
}

/** The search of `compareArticles`, in the words of a corpus. */
export function searchArticlePairs(words: CorpusWords, options: ArticlePairOptions = {}): WordSearch {
  const { signal } = options;
  const settings = checkedOptions(options);
  const articleCount = words.articleStart.length - 1;
  const index = indexGrams(words, settings.shingleWords, articleCount);
  const sets = new ShingleSets(words, index, settings.minWords);
  const found: [number, number][] = [];
  const meter = { task: 'Comparing', total: articleCount, unit: 'articles', signal };
  for (const article of metered(Array(articleCount).keys(), meter)) {
    for (const other of sets.partners(article, settings.minSimilarity, settings.minShare)) {
      found.push([Math.min(article, other), Math.max(article, other)]);
    }
  }
  found.sort((x, y) => x[0] - y[0] || x[1] - y[1]);
  const once = found.filter(([a, b], at) => at === 0 || a !== found[at - 1]?.[0] || b !== found[at - 1]?.[1]);
  const compared = once.map(([a, b]) => comparedPair(words, sets, a, b));
  return {
    wanted: new Set(once.flat()),
    result: (articles) => {
      const sideOf = sidesOf(articles);
      const pairs = compared.map((pair) => articlePair(articles, sideOf, pair));
      return { pairs, settings: { kind: 'article', ...settings, articleCount } };
    },
  };
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

/** A pair as numbers. */
interface ComparedPair extends Pick<OverlapPair, 'relation' | 'similarity' | 'shareOfAFoundInB' | 'shareOfBFoundInA'> {
  readonly a: number;
  readonly b: number;
}

function comparedPair(words: CorpusWords, sets: ShingleSets, a: number, b: number): ComparedPair {
  const both = sets.sharedCount(a, b);
  const sizeA = sets.size[a] as number;
  const sizeB = sets.size[b] as number;
  const similarity = both / (sizeA + sizeB - both);
  return {
    a,
    b,
    relation: articleRelation(similarity, both / Math.min(sizeA, sizeB), hasSameWords(words, a, b)),
    similarity,
    shareOfAFoundInB: sets.shareFoundIn(a, b),
    shareOfBFoundInA: sets.shareFoundIn(b, a),
  };
}

function articlePair(
  articles: readonly Article[],
  sideOf: (number: number) => OverlapSide,
  { a, b, relation, similarity, shareOfAFoundInB, shareOfBFoundInA }: ComparedPair,
): OverlapPair {
  return {
    kind: 'article',
    relation,
    similarity,
    shareOfAFoundInB,
    shareOfBFoundInA,
    cluster: null,
    a: sideOf(a),
    b: sideOf(b),
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

/** An article of many pairs is one side: the words of its text are looked up once. */
function sidesOf(articles: readonly Article[]): (number: number) => OverlapSide {
  const sides = new Map<number, OverlapSide>();
  return (number) => {
    const known = sides.get(number) ?? wholeArticle(articles[number] as Article);
    sides.set(number, known);
    return known;
  };
}

/** From the first to the last word that was not set aside. */
function wholeArticle(article: Article): OverlapSide {
  const spans = wordSpans(article);
  const start = spans.start[0] ?? 0;
  const end = spans.end[spans.end.length - 1] ?? 0;
  return { article: article.id, start, end, text: article.raw.slice(start, end), speaker: null, quotation: null };
}
