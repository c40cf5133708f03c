import { type BootstrapOptions, bootstrapIntervals } from './bootstrap';

/** The share of one member with its interval. */
export type ShareRow = {
  readonly name: string;
  readonly count: number;
  /** count / total, 0 to 1; `null` where the total is 0. */
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
};

/**
 * Each member's share of the total, with a bootstrap interval over the units the counts came from: speakers' shares
 * of the quotations, resampled by article. All members share the same draws, so one pass does for a thousand speakers.
 *
 * @param units one map a unit (article): name of the member to its count there; units without any count are drawn too
 * @returns one row a member, largest count first, equal ones by name in code unit order; no rows where nothing counts
 */
export function bootstrapShares(
  units: readonly ReadonlyMap<string, number>[],
  options: BootstrapOptions = {},
): ShareRow[] {
  const ids = new Map<string, number>();
  const members: number[] = [];
  const counts: number[] = [];
  const starts = [0];
  for (const unit of units) {
    for (const [name, count] of unit) {
      if (!(count >= 0 && Number.isFinite(count))) {
        throw new RangeError(`bootstrapShares: the count of "${name}" is ${count}; allowed are numbers from 0`);
      }
      const id = ids.get(name) ?? ids.size;
      ids.set(name, id);
      members.push(id);
      counts.push(count);
    }
    starts.push(members.length);
  }
  const sums = new Float64Array(ids.size);
  const addUp = (weights: Readonly<Float64Array>): number => {
    sums.fill(0);
    let total = 0;
    for (let unit = 0; unit < weights.length; unit++) {
      const weight = weights[unit] as number;
      if (weight === 0) continue;
      for (let cell = starts[unit] as number; cell < (starts[unit + 1] as number); cell++) {
        const value = weight * (counts[cell] as number);
        const member = members[cell] as number;
        sums[member] = (sums[member] as number) + value;
        total += value;
      }
    }
    return total;
  };
  const intervals = bootstrapIntervals(
    units.length,
    (weights) => {
      const total = addUp(weights);
      return sums.map((sum) => sum / total);
    },
    options,
  );
  const total = addUp(new Float64Array(units.length).fill(1));
  return Array.from(ids, ([name, id]) => {
    const count = sums[id] as number;
    const { low, high } = intervals[id] ?? { low: null, high: null };
    return { name, count, share: total === 0 ? null : count / total, low, high };
  }).sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}
