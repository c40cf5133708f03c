import { chiSquared, logLikelihood } from '../../statistics';

/** How strongly two terms go together. See `collocationMeasures`. */
export type CollocationMeasures = {
  /** How often they would meet if each stood anywhere: firstCount · secondCount / total. */
  readonly expected: number;
  /** log2(count / expected): high for pairs that hardly occur apart; much too high for rare ones. */
  readonly pmi: number;
  /** Log-likelihood ratio of four cells, unsigned. */
  readonly g2: number;
  /** (count − expected) / √count. */
  readonly t: number;
  /** Pearson's, four cells, no correction. */
  readonly chiSquared: number;
  /** 2 count / (firstCount + secondCount), 0 to 1. */
  readonly dice: number;
  /** 14 + log2(dice): at most 14, does not depend on the size of the corpus. */
  readonly logDice: number;
  /** ln of the odds ratio with 0.5 added to each cell, and the same over its standard error (Wald's z). */
  readonly lambda: number;
  readonly z: number;
};

/**
 * Association of two terms from the number of pairs and the marginal counts. Throws a RangeError where a marginal is
 * below the count or the four cells would be negative.
 *
 * @see Church, Hanks 1990 (pmi); Dunning 1993 (g2); Church et al. 1991 (t); Rychlý 2008 (logDice); Blaheta, Johnson
 *   2001 (lambda), as quanteda's textstat_collocations
 */
export function collocationMeasures(
  count: number,
  firstCount: number,
  secondCount: number,
  total: number,
): CollocationMeasures {
  const cells = {
    a: count,
    b: secondCount - count,
    c: firstCount - count,
    d: total - firstCount - secondCount + count,
  };
  if (!(count > 0 && cells.b >= 0 && cells.c >= 0 && cells.d >= 0)) {
    throw new RangeError(`a pair cannot occur ${count} times with marginals ${firstCount}, ${secondCount} of ${total}`);
  }
  const expected = (firstCount * secondCount) / total;
  const smoothed = { a: cells.a + 0.5, b: cells.b + 0.5, c: cells.c + 0.5, d: cells.d + 0.5 };
  const lambda = Math.log(smoothed.a) - Math.log(smoothed.b) - Math.log(smoothed.c) + Math.log(smoothed.d);
  const dice = (2 * count) / (firstCount + secondCount);
  return {
    expected,
    pmi: Math.log2(count / expected),
    g2: logLikelihood(cells),
    t: (count - expected) / Math.sqrt(count),
    chiSquared: chiSquared(cells),
    dice,
    logDice: 14 + Math.log2(dice),
    lambda,
    z: lambda / Math.sqrt(1 / smoothed.a + 1 / smoothed.b + 1 / smoothed.c + 1 / smoothed.d),
  };
}
