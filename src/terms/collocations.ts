import { checkChoice, checkInteger, checkKeys, type Row, type Table } from '../base';
import { GrowingColumn } from './index/growing-column';
import { leastOfTop } from './index/term-order';
import { countPairs, placeCounts } from './index/term-pairs';
import { textRanks } from './index/terms-by-count';
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
 * pair. Fewer than two tokens give no rows. Time is
 * in proportion to tokens times window, and to one more pass over the tokens for each four million pairs; memory to the
 * rows.
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
  const { rows, settings } = collocationList(index, options);
  return { rows: [...rows], settings };
}

/** As `collocations`, for those by the million: a row is made when it is its turn; until then a pair is 24 bytes. */
export function collocationList(
  index: TermIndex,
  options: CollocationOptions = {},
): { readonly rows: Iterable<CollocationRow>; readonly settings: Row } {
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
  const measured = (first: number, second: number, count: number) =>
    collocationMeasures(count, firsts[first] as number, seconds[second] as number, total);

  const found = new FoundPairs();
  for (const { first, second, count } of countPairs(index, window, places)) {
    if (count < minCount || (node !== undefined && first !== node && second !== node)) continue;
    found.add(first, second, count, sort === 'count' ? count : measured(first, second, count)[sort]);
  }
  const order = found.inOrder(textRanks(index), top);
  const rows = function* (): Generator<CollocationRow> {
    for (const place of order) {
      const [first, second, count] = found.at(place);
      yield {
        first: index.term(first),
        second: index.term(second),
        count,
        firstCount: firsts[first] as number,
        secondCount: seconds[second] as number,
        ...measured(first, second, count),
      };
    }
  };
  const chosen = { window, node: options.node ?? null, minCount, sort, top: top ?? null, marginals };
  return { rows: rows(), settings: { ...index.settings, ...chosen, total, pairs: places.pairs } };
}

/** Pairs with what they are put in order by, in columns. */
class FoundPairs {
  private readonly firsts = new GrowingColumn();
  private readonly seconds = new GrowingColumn();
  private readonly counts = new GrowingColumn();
  private values = new Float64Array(1024);

  add(first: number, second: number, count: number, value: number): void {
    const place = this.counts.length;
    if (place === this.values.length) {
      const grown = new Float64Array(2 * place);
      grown.set(this.values);
      this.values = grown;
    }
    this.values[place] = value;
    this.firsts.push(first);
    this.seconds.push(second);
    this.counts.push(count);
  }

  at(place: number): [first: number, second: number, count: number] {
    const { firsts, seconds, counts } = this;
    return [firsts.data[place] as number, seconds.data[place] as number, counts.data[place] as number];
  }

  /** The places of the first `top` pairs: by falling value, equal ones by their terms, whose ranks are given. */
  inOrder(ranks: Uint32Array, top: number | undefined): Uint32Array {
    const { length } = this.counts;
    const values = this.values.subarray(0, length);
    const least = leastOfTop(values.slice(), top);
    const places = new Uint32Array(length)
      .map((_, place) => place)
      .filter((place) => (values[place] as number) >= least);
    const [first, second] = [this.firsts.data, this.seconds.data];
    const rank = (terms: Uint32Array, place: number) => ranks[terms[place] as number] as number;
    places.sort(
      (a, b) =>
        (values[b] as number) - (values[a] as number) ||
        rank(first, a) - rank(first, b) ||
        rank(second, a) - rank(second, b),
    );
    return top === undefined ? places : places.subarray(0, top);
  }
}
