// How evenly a total is spread over its members: speakers' quotations, outlets' articles, terms' counts.
// Counts of zero are members ("a speaker who could have spoken") in gini, giniCorrected, herfindahlNorm and evenness;
// leave them out of the list if they are none.

/**
 * Gini coefficient: half the mean difference of all pairs, divided by the mean. From 0 (all equal) to 1 − 1/k (one
 * has all). `null` for an empty list and where all counts are 0. Throws a RangeError for a negative count.
 *
 * @see Gini 1912; Dixon et al. 1987 for the form from ordered values, which needs no pairs: O(k log k)
 */
export function gini(counts: readonly number[]): number | null {
  const total = checkedTotal('gini', counts);
  if (total === 0) return null;
  const sorted = Float64Array.from(counts).sort();
  const k = sorted.length;
  let weighted = 0;
  for (const [index, count] of sorted.entries()) weighted += (2 * (index + 1) - k - 1) * count;
  return weighted / (k * total);
}

/** Gini coefficient times k / (k − 1): from 0 to 1 for any number of members. `null` too where there is but one. */
export function giniCorrected(counts: readonly number[]): number | null {
  const value = gini(counts);
  return value === null || counts.length < 2 ? null : (value * counts.length) / (counts.length - 1);
}

/**
 * Herfindahl-Hirschman index: the sum of the squared shares. From 1/k (all equal) to 1 (one has all); its inverse is
 * the number of equal members that would be as concentrated. `null` where there are no counts.
 */
export function herfindahl(counts: readonly number[]): number | null {
  const total = checkedTotal('herfindahl', counts);
  if (total === 0) return null;
  return counts.reduce((sum, count) => sum + (count / total) ** 2, 0);
}

/** (H − 1/k) / (1 − 1/k): the Herfindahl index from 0 (all equal) to 1. `null` too where there is but one member. */
export function herfindahlNorm(counts: readonly number[]): number | null {
  const value = herfindahl(counts);
  if (value === null || counts.length < 2) return null;
  const least = 1 / counts.length;
  return (value - least) / (1 - least);
}

/**
 * Shannon entropy of the shares, −Σ p log p: 0 where one has all, log k where all are equal. In nats, or in bits with
 * `base` 2. `null` where there are no counts.
 */
export function entropy(counts: readonly number[], base: number = Math.E): number | null {
  if (!(base > 1)) throw new RangeError(`base is ${base}; allowed are numbers above 1`);
  const total = checkedTotal('entropy', counts);
  if (total === 0) return null;
  let sum = 0;
  for (const count of counts) if (count > 0) sum -= (count / total) * Math.log(count / total);
  return sum / (base === Math.E ? 1 : Math.log(base));
}

/** Pielou's evenness, entropy / ln k: from 0 (one has all) to 1 (all equal). `null` where k < 2 or nothing is counted. */
export function evenness(counts: readonly number[]): number | null {
  const value = entropy(counts);
  return value === null || counts.length < 2 ? null : value / Math.log(counts.length);
}

function checkedTotal(where: string, counts: readonly number[]): number {
  let total = 0;
  for (const count of counts) {
    if (!(count >= 0 && count < Number.POSITIVE_INFINITY)) {
      throw new RangeError(`${where}: a count is ${count}; allowed are numbers from 0`);
    }
    total += count;
  }
  return total;
}
