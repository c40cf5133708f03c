import { checkChoice, checkKeys, type Table } from '../base';
import { rankTerms } from './index/term-order';
import type { TermIndex } from './index/types';

/** One point of a rank-frequency curve. */
export type ZipfRow = {
  readonly term: string;
  /** 1, 2, 3, …: every term has its own, equal counts in code unit order of the term. */
  readonly rank: number;
  readonly count: number;
  /** The count that Zipf's law with the fitted exponent gives for this rank. */
  readonly fitted: number;
};

const METHODS = ['likelihood', 'leastSquares'] as const;

/**
 * The rank-frequency curve and Zipf's law count ∝ rank^−s fitted to it; `settings.exponent` is s (near 1 in running
 * text, `null` for fewer than two terms or where all counts are equal).
 *
 * `likelihood` (default) takes each token's rank for drawn from the law over the ranks 1 to V and finds the s of greatest
 * likelihood; `leastSquares` draws a line through ln rank and ln count, where the many rare words rule the slope.
 * Ranks made from the counts themselves flatter either fit: a description of the curve, not a test of the law.
 *
 * @see Zipf 1949; Piantadosi 2014; Clauset, Shalizi, Newman 2009
 *
 * @example
 * ```ts
 * const corpus = loadCorpus('corpus');
 * const { rows, settings } = zipfCurve(indexTerms(corpus.articles));
 * ```
 */
export function zipfCurve(
  index: TermIndex,
  options: { readonly method?: (typeof METHODS)[number] } = {},
): Table<ZipfRow> {
  checkKeys('zipfCurve', options, ['method']);
  const method = checkChoice('method', options.method ?? 'likelihood', METHODS);
  const ids = Array.from(index.counts.keys()).filter((id) => (index.counts[id] as number) > 0);
  const ranked = rankTerms(index, ids, (id) => index.counts[id] as number, undefined);
  const counts = ranked.map(({ value }) => value);
  const fit = fitted(counts, method);
  const rows = ranked.map(({ term, value: count }, place) => ({
    term,
    rank: place + 1,
    count,
    fitted: fit === null ? count : fit.scale * (place + 1) ** -fit.exponent,
  }));
  return { rows, settings: { ...index.settings, method, exponent: fit?.exponent ?? null, types: rows.length } };
}

function fitted(
  counts: readonly number[],
  method: (typeof METHODS)[number],
): { exponent: number; scale: number } | null {
  if (counts.length < 2 || counts[0] === counts[counts.length - 1]) return null;
  return method === 'likelihood' ? byLikelihood(counts) : byLeastSquares(counts);
}

/** The mean of ln rank under the law falls as s grows: halve until it is that of the tokens. */
function byLikelihood(counts: readonly number[]): { exponent: number; scale: number } {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const observed = counts.reduce((sum, count, place) => sum + count * Math.log(place + 1), 0) / total;
  const law = (exponent: number) => {
    let all = 0;
    let logs = 0;
    for (let rank = 1; rank <= counts.length; rank++) {
      const weight = rank ** -exponent;
      all += weight;
      logs += weight * Math.log(rank);
    }
    return { all, mean: logs / all };
  };
  let low = 0;
  let high = 1;
  while (law(high).mean > observed && high < 64) high *= 2;
  for (let step = 0; step < 50 && high - low > 1e-12; step++) {
    const middle = (low + high) / 2;
    if (law(middle).mean > observed) low = middle;
    else high = middle;
  }
  const exponent = (low + high) / 2;
  return { exponent, scale: total / law(exponent).all };
}

function byLeastSquares(counts: readonly number[]): { exponent: number; scale: number } {
  const n = counts.length;
  const x = counts.map((_, place) => Math.log(place + 1));
  const y = counts.map((count) => Math.log(count));
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / n;
  const [meanX, meanY] = [mean(x), mean(y)];
  let both = 0;
  let squares = 0;
  for (let i = 0; i < n; i++) {
    both += ((x[i] as number) - meanX) * ((y[i] as number) - meanY);
    squares += ((x[i] as number) - meanX) ** 2;
  }
  const slope = both / squares;
  return { exponent: -slope, scale: Math.exp(meanY - slope * meanX) };
}
