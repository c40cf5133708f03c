import { checkChoice, checkInteger, checkKeys, type Table } from '../base';
import { type CollocationMeasures, collocationMeasures } from './collocation-measures';
import type { TermIndex } from './term-index';

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
  /** How far the second term may be from the first: 1 (default) is the next one. */
  readonly window?: number;
  /** Only pairs that hold this term (its collocates). All if not given. */
  readonly node?: string;
  /** Leave out pairs that occur less often: 2 unless given. */
  readonly minCount?: number;
  /** Column that the rows are in falling order of: `g2` unless given. */
  readonly sort?: (typeof SORTS)[number];
  readonly top?: number;
  /**
   * `pairs` (default): marginals count the pairs with the term in that place, the total is the number of pairs
   * (quanteda; right also beside the ends of an article). `words`: marginals count the terms anywhere, the total is the
   * number of tokens (NLTK); only with a window of 1.
   */
  readonly marginals?: 'pairs' | 'words';
}

/**
 * Pairs of terms that stand near each other, with the usual association measures side by side. Pairs never reach from
 * one article to the next; they do reach across sentences. Neighbours are neighbours in the index: one without stop
 * words skips them, so build the index with stop words to see "in der". Equal values are in code unit order of the
 * pair. Fewer than two tokens give no rows. Sorts all pairs once: O(n log n) time, 8 bytes a pair.
 *
 * @throws RangeError for a wrong value or a node that does not occur, TypeError for an unknown option
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

  const pairs = pairKeys(index, window);
  const places = marginals === 'pairs' ? placeCounts(index, pairs) : { first: index.counts, second: index.counts };
  const total = marginals === 'pairs' ? pairs.length : index.totalCount;
  const rows: CollocationRow[] = [];
  for (const [key, count] of runs(pairs)) {
    const first = Math.floor(key / index.termCount);
    const second = key % index.termCount;
    if (count < minCount || (node !== undefined && first !== node && second !== node)) continue;
    const firstCount = places.first[first] as number;
    const secondCount = places.second[second] as number;
    const measures = collocationMeasures(count, firstCount, secondCount, total);
    rows.push({ first: index.term(first), second: index.term(second), count, firstCount, secondCount, ...measures });
  }
  rows.sort((a, b) => b[sort] - a[sort] || byText(a.first, b.first) || byText(a.second, b.second));
  const chosen = { window, node: options.node ?? null, minCount, sort, top: top ?? null, marginals };
  return { rows: rows.slice(0, top), settings: { ...index.settings, ...chosen, total, pairs: pairs.length } };
}

/** first · termCount + second for each pair, sorted. Both are below 2^26 in any corpus that fits, so keys are exact. */
function pairKeys({ articleOffsets, occurrenceTerm, termCount }: TermIndex, window: number): Float64Array {
  let length = 0;
  for (let article = 0; article + 1 < articleOffsets.length; article++) {
    const tokens = (articleOffsets[article + 1] as number) - (articleOffsets[article] as number);
    const near = Math.min(window, Math.max(0, tokens - 1));
    length += near * tokens - (near * (near + 1)) / 2;
  }
  const keys = new Float64Array(length);
  let place = 0;
  for (let article = 0; article + 1 < articleOffsets.length; article++) {
    const end = articleOffsets[article + 1] as number;
    for (let first = articleOffsets[article] as number; first < end; first++) {
      const base = (occurrenceTerm[first] as number) * termCount;
      const last = Math.min(end - 1, first + window);
      for (let second = first + 1; second <= last; second++) keys[place++] = base + (occurrenceTerm[second] as number);
    }
  }
  return keys.sort();
}

function placeCounts({ termCount }: TermIndex, keys: Float64Array): { first: Float64Array; second: Float64Array } {
  const first = new Float64Array(termCount);
  const second = new Float64Array(termCount);
  for (const [key, count] of runs(keys)) {
    const one = Math.floor(key / termCount);
    const other = key % termCount;
    first[one] = (first[one] as number) + count;
    second[other] = (second[other] as number) + count;
  }
  return { first, second };
}

function* runs(sorted: Float64Array): Generator<[key: number, count: number]> {
  for (let start = 0, end = 0; start < sorted.length; start = end) {
    const key = sorted[start] as number;
    while (end < sorted.length && sorted[end] === key) end++;
    yield [key, end - start];
  }
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
