import { checkChoice, checkInteger, checkKeys, checkNumber, seededRandom } from '../base';
import { normalQuantile, normalTail } from './distributions';
import { PoissonDraws } from './poisson-draws';
import type { Interval } from './wilson-interval';

/** How the resampling is done; every value has a default and none is random. */
export interface BootstrapOptions {
  /** How many times the units are drawn anew: 2000 unless given. */
  readonly resamples?: number;
  /** Coverage of the interval: 0.95 unless given. */
  readonly level?: number;
  /** The same seed gives the same interval on every machine: 1 unless given. */
  readonly seed?: number;
  /**
   * `percentile` takes the quantiles of the resampled values; `bca` moves them for bias and skewness
   * (Efron 1987), which needs the statistic once more for each unit.
   *
   * @default "percentile"
   */
  readonly method?: 'percentile' | 'bca';
}

const DEFAULTS = { resamples: 2000, level: 0.95, seed: 1, method: 'percentile' } as const;
const METHODS = ['percentile', 'bca'] as const;

/**
 * A statistic of weighted units: `weights[i]` says how often unit i was drawn. Gives one number per quantity, always
 * in the same order, NaN where a quantity is not defined. The array is the same one in each call: do not keep it.
 */
export type WeightedStatistic = (weights: Readonly<Float64Array>) => ArrayLike<number>;

/**
 * Bootstrap intervals of several quantities in one pass: the units are drawn with replacement, the statistic is told
 * how often each was drawn. As all quantities see the same draws, their differences can be trusted too.
 *
 * Where the units are told by number, each draw takes as many as there are. Where they are told by name (the ids of
 * articles; no two may be equal), it is a Poisson bootstrap: how often a unit is drawn hangs on its name, the draw and the
 * seed alone, so that the order of the units and which others there are change nothing for it. Draws that take no unit,
 * which of five units is one in 150, are left out.
 *
 * Draw what was sampled: articles, not quotations, where several quotations come from one article (a cluster
 * bootstrap). With fewer than about 20 units the intervals are too narrow: take them for a lower bound of what is
 * uncertain.
 *
 * @returns one interval per quantity; `null` where it is defined in no resample (those where it isn't are left out),
 *   and for all where there are no units
 * @see Efron, Tibshirani 1993; Davison, Hinkley 1997, section 3.8, on clusters; on Poisson draws Hanley, MacGibbon 2006;
 *   quantiles as R's type 7
 */
export function bootstrapIntervals(
  units: number | readonly string[],
  statistic: WeightedStatistic,
  options: BootstrapOptions = {},
): (Interval | null)[] {
  const unitCount = checkInteger('unitCount', typeof units === 'number' ? units : units.length, 0);
  const { resamples, level, seed, method } = checkedBootstrapOptions(options);
  const weights = new Float64Array(unitCount).fill(1);
  const estimates = Float64Array.from(statistic(weights));
  if (unitCount === 0) return Array.from(estimates, () => null);
  const samples = Array.from(estimates, () => new Float64Array(resamples));
  const drawInto = typeof units === 'number' ? numberedDraws(seed) : namedDraws(units, seed);
  for (let draw = 0; draw < resamples; draw++) {
    if (drawInto(draw, weights) === 0) {
      for (const sample of samples) sample[draw] = Number.NaN;
      continue;
    }
    const values = statistic(weights);
    for (const [quantity, sample] of samples.entries()) sample[draw] = values[quantity] as number;
  }
  const accelerations = method === 'bca' ? accelerationsOf(unitCount, statistic, weights, estimates.length) : null;
  return samples.map((sample, quantity) => {
    const sorted = sample.filter((value) => !Number.isNaN(value)).sort();
    if (sorted.length === 0) return null;
    const tail = (1 - level) / 2;
    const shares =
      accelerations === null
        ? [tail, 1 - tail]
        : bcaShares(sorted, estimates[quantity] as number, accelerations[quantity] as number, tail);
    return { low: quantile(sorted, shares[0] as number), high: quantile(sorted, shares[1] as number) };
  });
}

/** Writes how often each unit is drawn; gives how many are drawn in all. */
type Draws = (draw: number, weights: Float64Array) => number;

/** As many as there are, with replacement. */
function numberedDraws(seed: number): Draws {
  const random = seededRandom(seed);
  return (_, weights) => {
    weights.fill(0);
    for (let i = 0; i < weights.length; i++) {
      const unit = Math.floor(random() * weights.length);
      weights[unit] = (weights[unit] as number) + 1;
    }
    return weights.length;
  };
}

function namedDraws(units: readonly string[], seed: number): Draws {
  const draws = new PoissonDraws(units, seed);
  return (draw, weights) => draws.weights(draw, weights);
}

/**
 * Bootstrap interval of one number computed from a list of units (articles, say, each with all that was counted in it).
 *
 * @param statistic from a resampled list to the number; NaN where it is not defined
 * @returns `null` where there are no units or the number is never defined
 */
export function bootstrapInterval<T>(
  units: readonly T[],
  statistic: (sample: readonly T[]) => number,
  options: BootstrapOptions = {},
): Interval | null {
  const weighted: WeightedStatistic = (weights) => {
    const sample: T[] = [];
    for (const [index, unit] of units.entries()) for (let n = weights[index] as number; n > 0; n--) sample.push(unit);
    return [sample.length === 0 ? Number.NaN : statistic(sample)];
  };
  return bootstrapIntervals(units.length, weighted, options)[0] ?? null;
}

/** Options with their defaults, checked; throws for an unknown key or a wrong value. */
export function checkedBootstrapOptions(options: BootstrapOptions): Required<BootstrapOptions> {
  checkKeys('bootstrap', options, Object.keys(DEFAULTS));
  return {
    resamples: checkInteger('resamples', options.resamples ?? DEFAULTS.resamples, 1, 1_000_000),
    level: checkNumber('level', options.level ?? DEFAULTS.level, 0.5, 1 - 1e-12),
    seed: checkInteger('seed', options.seed ?? DEFAULTS.seed, 0),
    method: checkChoice('method', options.method ?? DEFAULTS.method, METHODS),
  };
}

/** Acceleration of each quantity: the skewness of its jackknife values, over 6. 0 where they do not differ. */
function accelerationsOf(unitCount: number, statistic: WeightedStatistic, weights: Float64Array, quantities: number) {
  const jackknife: Float64Array[] = [];
  weights.fill(1);
  for (let left = 0; left < unitCount; left++) {
    weights[left] = 0;
    jackknife.push(Float64Array.from(statistic(weights)));
    weights[left] = 1;
  }
  return Array.from({ length: quantities }, (_, quantity) => {
    const values = jackknife.map((row) => row[quantity] as number).filter((value) => !Number.isNaN(value));
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    let squares = 0;
    let cubes = 0;
    for (const value of values) {
      squares += (mean - value) ** 2;
      cubes += (mean - value) ** 3;
    }
    return squares === 0 ? 0 : cubes / (6 * squares ** 1.5);
  });
}

/** Where BCa cuts the sorted values. Ties with the estimate count half: shares of few units have many. */
function bcaShares(sorted: Float64Array, estimate: number, acceleration: number, tail: number): number[] {
  let below = 0;
  for (const value of sorted) below += value < estimate ? 1 : value === estimate ? 0.5 : 0;
  const least = 0.5 / sorted.length;
  const bias = normalQuantile(Math.min(1 - least, Math.max(least, below / sorted.length)));
  return [tail, 1 - tail].map((share) => {
    const shifted = bias + normalQuantile(share);
    return normalTail(-(bias + shifted / (1 - acceleration * shifted)));
  });
}

/**
 * The value below which a share of sorted numbers lies, between two of them as R's type 7 has it.
 *
 * @param sorted in rising order; NaN for none
 * @param share 0 to 1
 * @see Hyndman, Fan 1996
 */
export function quantile(sorted: Float64Array, share: number): number {
  const position = (sorted.length - 1) * share;
  const below = Math.floor(position);
  const low = sorted[below] as number;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] as number;
  return low + (position - below) * (high - low);
}
