// The columns of `keyness`, computed from the four cells of a term; `keyness` says what they mean.
import {
  type Correction,
  chiSquared,
  chiSquaredTail,
  expectedCells,
  type FourCells,
  fisherExact,
  fourCells,
  logLikelihood,
  normalQuantile,
  overUse,
} from '../statistics';

export function testColumns(cells: FourCells, correction: Correction) {
  const direction = overUse(cells);
  const g2 = logLikelihood(cells, correction);
  return {
    g2: direction * g2,
    p: chiSquaredTail(g2),
    chiSquared: direction * chiSquared(cells, correction === 'williams' ? 'none' : correction),
    pmi: cells.a === 0 ? null : Math.log2(cells.a / expectedCells(cells).a),
  };
}

export function effectColumns({ a, b, c, d }: FourCells, level: number) {
  const here = a || 0.5;
  const there = b || 0.5;
  const logRatio = Math.log2(here / (a + c) / (there / (b + d)));
  const variance = Math.max(0, 1 / here - 1 / (a + c) + 1 / there - 1 / (b + d));
  const half = (normalQuantile((1 + level) / 2) * Math.sqrt(variance)) / Math.LN2;
  return {
    logRatio,
    logRatioLow: logRatio - half,
    logRatioHigh: logRatio + half,
    percentDifference: b === 0 ? null : (a / (a + c) / (b / (b + d)) - 1) * 100,
  };
}

/** Prior of the log odds: see `priorTokens` and `priorPerTerm` of `keyness`. */
export interface Prior {
  readonly priorTokens: number | null;
  readonly priorPerTerm: number | null;
  /** Number of different terms in both groups. */
  readonly types: number;
}

/** δ = ln of the ratio of the odds with α added to each count; its variance is 1/(a + α) + 1/(b + α). */
export function logOddsColumns({ a, b, c, d }: FourCells, { priorTokens, priorPerTerm, types }: Prior) {
  // A term that is all there is has no odds; its share is 1 on both sides.
  if (c + d === 0) return { logOdds: 0, logOddsZ: 0 };
  const scale = (priorTokens ?? a + b + c + d) / (a + b + c + d);
  const alpha = priorPerTerm ?? (a + b) * scale;
  const rest = priorPerTerm === null ? (c + d) * scale : priorPerTerm * (types - 1);
  const logOdds = Math.log((a + alpha) / (c + rest)) - Math.log((b + alpha) / (d + rest));
  return { logOdds, logOddsZ: logOdds / Math.sqrt(1 / (a + alpha) + 1 / (b + alpha)) };
}

/** Fisher's exact test beside the other columns of `keyness`. */
export type KeynessExactColumns = {
  /** Two-sided. */
  readonly pExact: number;
  /** Conditional maximum likelihood; `null` where it is not defined. */
  readonly oddsRatio: number | null;
  readonly oddsRatioLow: number | null;
  readonly oddsRatioHigh: number | null;
};

export function exactColumns(
  row: { readonly targetCount: number; readonly referenceCount: number },
  target: { readonly totalCount: number },
  reference: { readonly totalCount: number },
  level: number,
): KeynessExactColumns {
  const cells = fourCells(row.targetCount, row.referenceCount, target.totalCount, reference.totalCount);
  const { p: pExact, ...oddsRatio } = fisherExact(cells, level);
  return { pExact, ...oddsRatio };
}
