// Intervals of corrected shares: articles drawn anew, each with what was found and what was checked in it.
import { bootstrapIntervals, type Interval } from '../../statistics';

/** A checked unit of an article. */
export interface CheckedUnit {
  readonly article: string;
  readonly stratum: string;
  readonly weight: number;
  readonly errors: ReadonlyMap<number, number>;
}

/**
 * Intervals (95%) of the share of each category. In each draw of articles the checks of a stratum stand for as many units
 * as in the corpus, times the part of the attributions that was drawn: so the number of checks that happened to be drawn
 * adds nothing. A stratum without a check in a draw has the mean error that it has in the whole sample.
 *
 * @param articles the categories of each article's found quotations
 */
export function correctedIntervals(
  articles: ReadonlyMap<string, readonly number[]>,
  units: readonly CheckedUnit[],
  size: number,
  settings: { readonly resamples: number; readonly seed: number },
): ({ readonly low: number; readonly high: number } | null)[] {
  const ids = [...articles.keys()];
  if (ids.length < 2) return new Array<null>(size).fill(null);
  const numbers = new Map(ids.map((id, at) => [id, at]));
  const found = ids.map((id) => articles.get(id) ?? []);
  const all = found.reduce((sum, { length }) => sum + length, 0);
  const strata = [...new Set(units.map(({ stratum }) => stratum))].map((stratum) =>
    units
      .filter((unit) => unit.stratum === stratum)
      .map((unit) => ({ ...unit, number: numbers.get(unit.article) ?? -1, cells: [...unit.errors] })),
  );
  const shares = (weights: Readonly<Float64Array>): number[] => {
    const counts = new Array<number>(size).fill(0);
    let drawn = 0;
    for (const [at, places] of found.entries()) {
      const times = weights[at] as number;
      if (times === 0) continue;
      drawn += times * places.length;
      for (const place of places) counts[place] = (counts[place] as number) + times;
    }
    for (const stratum of strata) {
      const timesOf = ({ number }: (typeof stratum)[number]) => weights[number] ?? 0;
      const whole = stratum.reduce((sum, { weight }) => sum + weight, 0);
      const met = stratum.reduce((sum, unit) => sum + timesOf(unit) * unit.weight, 0);
      const scale = all === 0 ? 0 : ((drawn / all) * whole) / (met > 0 ? met : whole);
      for (const unit of stratum) {
        const times = (met > 0 ? timesOf(unit) : 1) * unit.weight * scale;
        if (times === 0) continue;
        for (const [place, error] of unit.cells) counts[place] = (counts[place] as number) + times * error;
      }
    }
    const total = counts.reduce((sum, count) => sum + count, 0);
    return counts.map((count) => (total > 0 ? count / total : Number.NaN));
  };
  return bootstrapIntervals(ids.length, shares, settings).map((interval: Interval | null) =>
    interval === null ? null : { low: Math.max(0, interval.low), high: Math.min(1, interval.high) },
  );
}
