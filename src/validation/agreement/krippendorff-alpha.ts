// Krippendorff's alpha: agreement of any number of coders, with missing values, at four levels of measurement.
import { checkChoice, checkKeys } from '../../base';
import { type BootstrapOptions, bootstrapIntervals } from '../../statistics';
import { type Code, LEVELS, type Level } from './codes';

/** `resamples` is 2000 if not given; 0 for no interval. */
export interface AlphaOptions extends Pick<BootstrapOptions, 'resamples' | 'seed'> {
  /** How much two values differ: "nominal", "ordinal", "interval" or "ratio". @default "nominal" */
  readonly level?: Level;
}

/** Agreement of coders about units. */
export type AlphaRow = {
  /** 1 for perfect agreement, 0 for that of chance, below 0 for less than that. Null where the values do not vary. */
  readonly alpha: number | null;
  /** Interval of alpha: the units drawn anew. Null without resamples or where alpha is defined in none. */
  readonly low: number | null;
  readonly high: number | null;
  /** Mean difference of two values of one unit, and of any two values. */
  readonly observedDisagreement: number | null;
  readonly expectedDisagreement: number | null;
  readonly coderCount: number;
  readonly unitCount: number;
  /** Units that two coders or more gave a value; only these count. */
  readonly pairedUnitCount: number;
  /** Values in such units. */
  readonly pairedValueCount: number;
  readonly distinctValueCount: number;
};

/** One unit: how many coders gave it each value, values as places in the sorted list of all. */
interface CodedUnit {
  readonly values: readonly number[];
  readonly counts: readonly number[];
  readonly size: number;
}

/**
 * Krippendorff's alpha, 1 − observed / expected disagreement. Observed: the mean difference δ² of the pairs of values
 * within units, each unit's pairs weighted by 1 / (its values − 1); expected: the mean difference of all pairs of values,
 * whoever gave them. δ² is 0 or 1 (nominal), (a − b)² (interval), ((a − b) / (a + b))² (ratio), or the squared number of
 * values between two, the half of each included (ordinal).
 *
 * No codes, or none in pairs, give null. So does one value for all: whether coders would have told others apart is not
 * known. The interval draws the units with replacement (percentiles); with few units it is too narrow.
 *
 * @throws RangeError where a coder codes a unit twice or a value is no number where one is needed
 * @see Krippendorff 2019, Content Analysis, 4th ed., ch. 12; Hayes and Krippendorff 2007; on the bootstrap Zapf et al. 2016
 *
 * @example
 * ```ts
 * krippendorffAlpha([{ unit: '1', coder: 'a', value: 'x' }, { unit: '1', coder: 'b', value: 'x' }]).alpha; // null
 * ```
 */
export function krippendorffAlpha(codes: readonly Code[], options: AlphaOptions = {}): AlphaRow {
  checkKeys('krippendorffAlpha', options, ['level', 'resamples', 'seed']);
  const level = checkChoice('level', options.level ?? 'nominal', LEVELS);
  const resamples = options.resamples ?? 2000;
  const { units, values, all } = codedUnits(codes, level);
  const differences = differencesOf(level, values);
  const weights = new Float64Array(units.length).fill(1);
  const { observed, expected } = differences(units, weights);
  const alpha = expected > 0 ? 1 - observed / expected : null;
  const [interval] =
    resamples === 0 || alpha === null
      ? [null]
      : bootstrapIntervals(
          units.length,
          (drawn) => {
            const drawnDifferences = differences(units, drawn);
            return [
              drawnDifferences.expected > 0 ? 1 - drawnDifferences.observed / drawnDifferences.expected : Number.NaN,
            ];
          },
          { resamples, seed: options.seed ?? 1 },
        );
  return {
    alpha,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    observedDisagreement: units.length === 0 ? null : observed,
    expectedDisagreement: units.length === 0 ? null : expected,
    coderCount: new Set(codes.map(({ coder }) => coder)).size,
    unitCount: all,
    pairedUnitCount: units.length,
    pairedValueCount: units.reduce((sum, { size }) => sum + size, 0),
    distinctValueCount: values.length,
  };
}

function codedUnits(codes: readonly Code[], level: Level) {
  const byUnit = new Map<string, Map<string, string | number>>();
  for (const { unit, coder, value } of codes) {
    if (level !== 'nominal' && (typeof value !== 'number' || !Number.isFinite(value))) {
      throw new RangeError(`value is "${value}"; at the level "${level}" allowed are numbers`);
    }
    const given = byUnit.get(unit) ?? new Map<string, string | number>();
    if (given.has(coder)) throw new RangeError(`coder "${coder}" codes unit "${unit}" twice; allowed is once`);
    byUnit.set(unit, given.set(coder, value));
  }
  const paired = [...byUnit.values()].filter(({ size }) => size > 1);
  const distinct = [...new Set(paired.flatMap((given) => [...given.values()]))];
  distinct.sort((a, b) => (typeof a === 'number' && typeof b === 'number' ? a - b : String(a) < String(b) ? -1 : 1));
  const places = new Map(distinct.map((value, place) => [value, place]));
  const units = paired.map((given): CodedUnit => {
    const counts = new Map<number, number>();
    for (const value of given.values()) {
      const place = places.get(value) as number;
      counts.set(place, (counts.get(place) ?? 0) + 1);
    }
    return { values: [...counts.keys()], counts: [...counts.values()], size: given.size };
  });
  return { units, values: distinct, all: byUnit.size };
}

type Differences = (
  units: readonly CodedUnit[],
  weights: Readonly<Float64Array>,
) => { readonly observed: number; readonly expected: number };

/** Mean differences within units and of all, the units counted as often as their weights say. */
function differencesOf(level: Level, values: readonly (string | number)[]): Differences {
  return (units, weights) => {
    const totals = new Float64Array(values.length);
    let total = 0;
    for (const [at, { values: places, counts, size }] of units.entries()) {
      const weight = weights[at] as number;
      for (const [n, place] of places.entries())
        totals[place] = (totals[place] as number) + weight * (counts[n] as number);
      total += weight * size;
    }
    const metric = metricOf(level, values, totals);
    let observed = 0;
    for (const [at, { values: places, counts, size }] of units.entries()) {
      if (places.length === 1 || weights[at] === 0) continue;
      observed += ((weights[at] as number) * sumOfDifferences(places, counts, metric)) / (size - 1);
    }
    return { observed: observed / total, expected: expectedSum(level, totals, total, metric) / (total * (total - 1)) };
  };
}

type Metric = { readonly difference: (a: number, b: number) => number; readonly scale: Readonly<Float64Array> };

/** For ordinal data the place of a value on the scale is its mid rank among all values: δ² is the square of a distance. */
function metricOf(level: Level, values: readonly (string | number)[], totals: Float64Array): Metric {
  const scale = new Float64Array(values.length);
  let before = 0;
  for (const [place, value] of values.entries()) {
    const count = totals[place] as number;
    scale[place] = level === 'ordinal' ? before + count / 2 : level === 'nominal' ? 0 : Number(value);
    before += count;
  }
  const at = (place: number) => scale[place] as number;
  if (level === 'nominal') return { scale, difference: (a, b) => (a === b ? 0 : 1) };
  if (level !== 'ratio') return { scale, difference: (a, b) => (at(a) - at(b)) ** 2 };
  return { scale, difference: (a, b) => (a === b ? 0 : ((at(a) - at(b)) / (at(a) + at(b))) ** 2) };
}

/** Over ordered pairs of values. */
function sumOfDifferences(places: ArrayLike<number>, counts: ArrayLike<number>, { difference }: Metric): number {
  let sum = 0;
  for (let a = 0; a < places.length; a++) {
    for (let b = 0; b < a; b++) {
      sum += 2 * (counts[a] as number) * (counts[b] as number) * difference(places[a] as number, places[b] as number);
    }
  }
  return sum;
}

/** All ordered pairs of values; of squared distances without a loop over pairs. */
function expectedSum(level: Level, totals: Float64Array, total: number, metric: Metric): number {
  if (level === 'ratio') return sumOfDifferences(Array.from(totals.keys()), totals, metric);
  if (level === 'nominal') return total * total - totals.reduce((sum, count) => sum + count * count, 0);
  const mean = totals.reduce((sum, count, place) => sum + count * (metric.scale[place] as number), 0) / total;
  return (
    2 * total * totals.reduce((sum, count, place) => sum + count * ((metric.scale[place] as number) - mean) ** 2, 0)
  );
}
