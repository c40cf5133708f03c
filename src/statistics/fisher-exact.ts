import { checkNumber } from '../base';
import type { FourCells } from './contingency';

/** Fisher's exact test of a table of two by two cells. */
export type FisherExact = {
  /** Two-sided: the probability of all tables with the same margins that are no likelier than this one. */
  readonly p: number;
  /** Conditional maximum likelihood estimate of the odds ratio (not ad / bc): 0 to infinity; `null` without choice. */
  readonly oddsRatio: number | null;
  /** Ends of its exact confidence interval. */
  readonly oddsRatioLow: number | null;
  readonly oddsRatioHigh: number | null;
};

/** Tables this little likelier than the observed one count as equally likely, as in R: sums of floats differ so. */
const TIE = 1 + 1e-7;
/** Weights below e^-60 of the largest add nothing that a double could hold. */
const NEGLIGIBLE = -60;

/**
 * Fisher's exact test, two-sided, with the conditional odds ratio and its exact interval (each tail (1 − level) / 2).
 * Right for counts of any size, also where chi-squared and G2 are not. The odds ratio and its ends are `null` where
 * the margins leave no choice (p is 1 then). Takes time in proportion to the smallest margin.
 *
 * @see Fisher 1935; as R's fisher.test, with a root search to 1e-13 instead of R's 1e-4
 */
export function fisherExact(cells: FourCells, level = 0.95): FisherExact {
  checkNumber('level', level, 0.5, 1 - 1e-12);
  const table = possibleTables(cells);
  const { least, logWeights } = table;
  const observed = cells.a - least;
  if (logWeights.length === 1) return { p: 1, oddsRatio: null, oddsRatioLow: null, oddsRatioHigh: null };
  const tail = (1 - level) / 2;
  const greatest = logWeights.length - 1;
  return {
    p: twoSidedP(logWeights, observed),
    oddsRatio:
      observed === 0
        ? 0
        : observed === greatest
          ? Number.POSITIVE_INFINITY
          : Math.exp(increasingRoot((t) => moments(logWeights, t).mean - observed)),
    oddsRatioLow: observed === 0 ? 0 : Math.exp(increasingRoot((t) => upperTail(logWeights, t, observed) - tail)),
    oddsRatioHigh:
      observed === greatest
        ? Number.POSITIVE_INFINITY
        : Math.exp(increasingRoot((t) => upperTail(logWeights, t, observed + 1) - (1 - tail))),
  };
}

/** ln of the weight of each value that cell `a` can take with these margins, up to a constant: by their ratios. */
function possibleTables({ a, b, c, d }: FourCells): { least: number; logWeights: Float64Array } {
  const row = a + b;
  const column = a + c;
  const least = Math.max(0, a - d);
  const greatest = Math.min(row, column);
  const logWeights = new Float64Array(greatest - least + 1);
  const rest = d - a;
  for (let x = least; x < greatest; x++) {
    const ratio = ((row - x) * (column - x)) / ((x + 1) * (rest + x + 1));
    logWeights[x - least + 1] = (logWeights[x - least] as number) + Math.log(ratio);
  }
  return { least, logWeights };
}

function twoSidedP(logWeights: Float64Array, observed: number): number {
  const largest = maximum(logWeights);
  const limit = (logWeights[observed] as number) + Math.log(TIE);
  let all = 0;
  let asRare = 0;
  for (const logWeight of logWeights) {
    const weight = Math.exp(logWeight - largest);
    all += weight;
    if (logWeight <= limit) asRare += weight;
  }
  return Math.min(1, asRare / all);
}

/** Mean of the cell `a`, counted from its least value, where the odds ratio is e^t. */
function moments(logWeights: Float64Array, t: number): { mean: number } {
  const largest = maximum(logWeights, t);
  let all = 0;
  let sum = 0;
  for (let x = 0; x < logWeights.length; x++) {
    const exponent = (logWeights[x] as number) + x * t - largest;
    if (exponent < NEGLIGIBLE) continue;
    const weight = Math.exp(exponent);
    all += weight;
    sum += x * weight;
  }
  return { mean: sum / all };
}

/** Probability of `from` or more, counted from the least value, where the odds ratio is e^t. */
function upperTail(logWeights: Float64Array, t: number, from: number): number {
  const largest = maximum(logWeights, t);
  let below = 0;
  let above = 0;
  for (let x = 0; x < logWeights.length; x++) {
    const exponent = (logWeights[x] as number) + x * t - largest;
    if (exponent < NEGLIGIBLE) continue;
    if (x < from) below += Math.exp(exponent);
    else above += Math.exp(exponent);
  }
  return above / (below + above);
}

function maximum(logWeights: Float64Array, t = 0): number {
  let largest = Number.NEGATIVE_INFINITY;
  for (let x = 0; x < logWeights.length; x++) {
    const value = (logWeights[x] as number) + x * t;
    if (value > largest) largest = value;
  }
  return largest;
}

/** Where an increasing function is 0: its place is closed in by doubling, then halved until it can't be told apart. */
function increasingRoot(f: (t: number) => number): number {
  let low = -1;
  let high = 1;
  while (f(low) > 0 && low > -700) low *= 2;
  while (f(high) < 0 && high < 700) high *= 2;
  for (let step = 0; step < 100 && high - low > 1e-14 * Math.max(1, Math.abs(low)); step++) {
    const middle = (low + high) / 2;
    if (f(middle) < 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
