import { checkChoice, checkInteger, checkKeys, type Table } from '../base';
import { leastOfTop } from './index/term-order';
import { countPairs, placeCounts, type TermPair } from './index/term-pairs';
import type { TermIndex } from './index/types';
import { type CollocationMeasures, collocationMeasures } from './measures/collocation-measures';

/** Two terms that stand near each other. */
export type CollocationRow = {
  /** The one that stands first, and the one after it. */
  readonly first: string;
  readonly second: string;
  readonly count: number;
  /** The marginals that the measures were computed with: see `marginals`. */
  readonly firstCount: number;
  readonly secondCount: number;
} & CollocationMeasures;

const SORTS = ['count', 'pmi', 'g2', 't', 'chiSquared', 'dice', 'logDice', 'lambda', 'z'] as const;

export interface CollocationOptions {
  /** How far the second term may be from the first: 1 is the next one. @default 1 */
  readonly window?: number;
  /** Only pairs that hold this term (its collocates). All if not given. */
  readonly node?: string;
  /** Leave out pairs that occur less often: 2 unless given. */
  readonly minCount?: number;
  /** Column that the rows are in falling order of: `g2` unless given. */
  readonly sort?: (typeof SORTS)[number];
  readonly top?: number;
  /**
   * `pairs`: marginals count the pairs with the term in that place, the total is the number of pairs
   * (quanteda; right also beside the ends of an article). `words`: marginals count the terms anywhere, the total is the
   * number of tokens (NLTK); only with a window of 1.
   *
   * @default "pairs"
   */
  readonly marginals?: 'pairs' | 'words';
}

/**
 * Pairs of terms that stand near each other, with the usual association measures side by side. Pairs never reach from
 * one article to the next; they do reach across sentences. Neighbours are neighbours in the index: one without stop
 * words skips them, so build the index with stop words to see "in der". Equal values are in code unit order of the
 * pair. Fewer than two tokens give no rows. Time in
 * proportion to tokens times window, memory to the tokens and the rows.
 *
 * @throws RangeError for a wrong value or a node that does not occur, TypeError for an unknown option
 *
 * @example
 * ```ts
 * const corpus = loadCorpus('corpus');
 * const index = indexTerms(corpus.articles, { stopwords: 'remove' });
 * show(collocations(index));
 * ```
 */
export function collocations(index: TermIndex, options: CollocationOptions = {}): Table<CollocationRow> {
  checkKeys('collocations', options, ['window', 'node', 'minCount', 'sort', 'top', 'marginals']);
  const window = checkInteger('window', options.window ?? 1, 1, 100);
  const minCount = checkInteger('minCount', options.minCount ?? 2, 1);
  const sort = checkChoice('sort', options.sort ?? 'g2', SORTS);
  const top = options.top === undefined ? undefined : checkInteger('top', options.top, 1);
  const marginals = checkChoice('marginals', options.marginals ?? 'pairs', ['pairs', 'words'] as const);
  if (marginals === 'words' && window > 1) {
    throw new RangeError(`marginals is "words" with a window of ${window}; allowed are pairs, or a window of 1`);
  }
  const node = options.node === undefined ? undefined : index.termId(options.node);
  if (node === -1) throw new RangeError(`node is "${options.node}", which does not occur in the index`);

  const places = placeCounts(index, window);
  const { first: firsts, second: seconds } =
    marginals === 'pairs' ? places : { first: index.counts, second: index.counts };
  const total = marginals === 'pairs' ? places.pairs : index.totalCount;
  const measured = ({ first, second, count }: TermPair) =>
    collocationMeasures(count, firsts[first] as number, seconds[second] as number, total);

  const found: (TermPair & { readonly value: number })[] = [];
  for (const pair of countPairs(index, window)) {
    if (pair.count < minCount || (node !== undefined && pair.first !== node && pair.second !== node)) continue;
    found.push({ ...pair, value: sort === 'count' ? pair.count : measured(pair)[sort] });
  }
  const least = leastOfTop(
    Float64Array.from(found, ({ value }) => value),
    top,
  );
  const rows = found
    .filter(({ value }) => value >= least)
    .map((pair) => ({
      first: index.term(pair.first),
      second: index.term(pair.second),
      count: pair.count,
      firstCount: firsts[pair.first] as number,
      secondCount: seconds[pair.second] as number,
      ...measured(pair),
    }));
  rows.sort((a, b) => b[sort] - a[sort] || byText(a.first, b.first) || byText(a.second, b.second));
  const chosen = { window, node: options.node ?? null, minCount, sort, top: top ?? null, marginals };
  return { rows: rows.slice(0, top), settings: { ...index.settings, ...chosen, total, pairs: places.pairs } };
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
