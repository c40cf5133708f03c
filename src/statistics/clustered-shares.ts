import { type Interval, scoreInterval } from './wilson-interval';

/** A share within one group of units. */
export interface ClusteredShare {
  readonly count: number;
  readonly total: number;
  /** count / total, 0 to 1; null where the total is 0. */
  readonly share: number | null;
  readonly interval: Interval | null;
  /** How many times as large the variance is as that of independent cases; 1 or more. The same for all groups. */
  readonly designEffect: number;
}

/** What the units (articles) of each group hold in all. */
export interface UnitTotals {
  readonly groupOf: ArrayLike<number>;
  readonly totals: ArrayLike<number>;
  /** Of each group: units with a total above 0, the sum of the totals, the sum of their squares. */
  readonly units: Float64Array;
  readonly sums: Float64Array;
  readonly squares: Float64Array;
}

/** Adds up the totals of units by group; done once for all that is counted in them. */
export function unitTotals(groupOf: ArrayLike<number>, totals: ArrayLike<number>, groupCount: number): UnitTotals {
  const [units, sums, squares] = [groupCount, groupCount, groupCount].map((size) => new Float64Array(size)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  for (let unit = 0; unit < totals.length; unit++) {
    const total = totals[unit] as number;
    if (total <= 0) continue;
    const group = groupOf[unit] as number;
    units[group] = (units[group] as number) + 1;
    sums[group] = (sums[group] as number) + total;
    squares[group] = (squares[group] as number) + total * total;
  }
  return { groupOf, totals, units, sums, squares };
}

/**
 * The share that something has in each group of units (a term of the words of each week's articles), with an interval
 * that knows that the cases of one unit are not independent: Wilson's score interval with the number of cases divided by
 * the design effect. Unlike a bootstrap it is of use for a count of 0 and for a group of few units.
 *
 * The design effect is estimated from all groups together, since one of few units cannot tell it:
 * Σ m/(m−1) Σ(x − p·n)² / Σ N·p·(1−p), over the groups of two or more units, where x and n are count and total of a unit,
 * p and N share and total of its group, m its number of units; at least 1. Where no group has two units, they are taken
 * as one group; where nothing is counted or all is, it is the largest there can be, Σn² / Σn.
 *
 * @param cells unit and count, for the units with a count above 0, each unit once
 * @returns one a group; a share and an interval of null where the total is 0
 * @see Korn, Graubard 1998; Franco, Little, Louis, Slud 2019 (Wilson with effective sample size does best); Kish 1965
 */
export function clusteredShares(
  cells: Iterable<readonly [unit: number, count: number]>,
  all: UnitTotals,
  level = 0.95,
): ClusteredShare[] {
  const { groupOf, totals, sums } = all;
  const counts = new Float64Array(sums.length);
  const products = new Float64Array(sums.length);
  const squares = new Float64Array(sums.length);
  for (const [unit, count] of cells) {
    const group = groupOf[unit] as number;
    counts[group] = (counts[group] as number) + count;
    products[group] = (products[group] as number) + count * (totals[unit] as number);
    squares[group] = (squares[group] as number) + count * count;
  }
  const effect = designEffect({ counts, products, squares }, all);
  return Array.from(sums, (total, group) => {
    const count = counts[group] as number;
    if (total === 0) return { count, total, share: null, interval: null, designEffect: effect };
    const share = count / total;
    return { count, total, share, interval: scoreInterval(share, total / effect, level), designEffect: effect };
  });
}

interface Sums {
  readonly counts: Float64Array;
  /** Of count and total of each unit. */
  readonly products: Float64Array;
  readonly squares: Float64Array;
}

function designEffect(own: Sums, all: UnitTotals): number {
  const found = effectWithin(own, all) ?? effectWithin(...asOneGroup(own, all));
  if (found !== null) return Math.max(1, found);
  const sum = (column: Float64Array) => column.reduce((before, value) => before + value, 0);
  return Math.max(1, sum(all.squares) / sum(all.sums) || 1);
}

/** Null where no group of two or more units has a share between 0 and 1. */
function effectWithin(own: Sums, all: UnitTotals): number | null {
  let [observed, expected] = [0, 0];
  for (const group of all.sums.keys()) {
    const [units, total] = [all.units[group] as number, all.sums[group] as number];
    if (units < 2) continue;
    const share = (own.counts[group] as number) / total;
    const residuals =
      (own.squares[group] as number) -
      2 * share * (own.products[group] as number) +
      share * share * (all.squares[group] as number);
    observed += (units / (units - 1)) * residuals;
    expected += total * share * (1 - share);
  }
  return expected > 0 ? observed / expected : null;
}

function asOneGroup(own: Sums, all: UnitTotals): [own: Sums, all: UnitTotals] {
  const one = (column: Float64Array) => Float64Array.of(column.reduce((before, value) => before + value, 0));
  return [
    { counts: one(own.counts), products: one(own.products), squares: one(own.squares) },
    { ...all, units: one(all.units), sums: one(all.sums), squares: one(all.squares) },
  ];
}
