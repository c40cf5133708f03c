// How far two rankings of the same things agree: 1 the same order, 0 no relation, −1 the reverse.
// `null` where it is not defined: fewer than two things, or one of the lists is all one value.

/**
 * Spearman's rho: Pearson's correlation of the ranks, ties at the mean of their places. −1 to 1.
 * Throws a RangeError where the lists differ in length.
 */
export function spearman(x: readonly number[], y: readonly number[]): number | null {
  checkLengths('spearman', x, y);
  const a = midRanks(x);
  const b = midRanks(y);
  const mean = (x.length + 1) / 2;
  let both = 0;
  let ofA = 0;
  let ofB = 0;
  for (let i = 0; i < x.length; i++) {
    const left = (a[i] as number) - mean;
    const right = (b[i] as number) - mean;
    both += left * right;
    ofA += left * left;
    ofB += right * right;
  }
  return ofA === 0 || ofB === 0 ? null : both / Math.sqrt(ofA * ofB);
}

/**
 * Kendall's tau-b: concordant less discordant pairs, over √((pairs − ties in x)(pairs − ties in y)). −1 to 1.
 * In O(n log n): discordant pairs are the exchanges of a merge sort (Knight 1966).
 * Throws a RangeError where the lists differ in length.
 */
export function kendall(x: readonly number[], y: readonly number[]): number | null {
  checkLengths('kendall', x, y);
  const n = x.length;
  const order = Array.from(x.keys()).sort((i, j) => at(x, i) - at(x, j) || at(y, i) - at(y, j));
  const byX = Float64Array.from(order, (i) => at(x, i));
  const byY = Float64Array.from(order, (i) => at(y, i));
  const pairs = (n * (n - 1)) / 2;
  const tiedX = tiedPairs(n, (i) => byX[i] === byX[i - 1]);
  const tiedBoth = tiedPairs(n, (i) => byX[i] === byX[i - 1] && byY[i] === byY[i - 1]);
  const discordant = sortCountingExchanges(byY);
  const tiedY = tiedPairs(n, (i) => byY[i] === byY[i - 1]);
  const scale = Math.sqrt((pairs - tiedX) * (pairs - tiedY));
  return scale === 0 ? null : (pairs - tiedX - tiedY + tiedBoth - 2 * discordant) / scale;
}

/** Ranks from 1, equal values at the mean of the places they fill. */
export function midRanks(values: readonly number[]): number[] {
  const order = Array.from(values.keys()).sort((i, j) => at(values, i) - at(values, j));
  const ranks = new Array<number>(values.length);
  for (let start = 0, end = 0; start < order.length; start = end) {
    const value = values[order[start] as number];
    while (end < order.length && values[order[end] as number] === value) end++;
    for (let place = start; place < end; place++) ranks[order[place] as number] = (start + 1 + end) / 2;
  }
  return ranks;
}

/** Number of pairs within runs of equal neighbours; `same(i)` says whether i equals i − 1. */
function tiedPairs(n: number, same: (index: number) => boolean): number {
  let pairs = 0;
  for (let i = 1, run = 0; i < n; i++) {
    run = same(i) ? run + 1 : 0;
    pairs += run;
  }
  return pairs;
}

/** Sorts in place, from small to large, and counts the pairs that stood the wrong way round. */
function sortCountingExchanges(values: Float64Array): number {
  let exchanges = 0;
  let source: Float64Array = values;
  let target: Float64Array = new Float64Array(values.length);
  for (let width = 1; width < values.length; width *= 2) {
    for (let start = 0; start < values.length; start += 2 * width) {
      const middle = Math.min(start + width, values.length);
      const end = Math.min(start + 2 * width, values.length);
      let left = start;
      let right = middle;
      for (let place = start; place < end; place++) {
        const takeLeft = right >= end || (left < middle && (source[left] as number) <= (source[right] as number));
        if (!takeLeft) exchanges += middle - left;
        target[place] = source[takeLeft ? left++ : right++] as number;
      }
    }
    [source, target] = [target, source];
  }
  if (source !== values) values.set(source);
  return exchanges;
}

function at(values: readonly number[], index: number): number {
  return values[index] as number;
}

function checkLengths(where: string, x: readonly number[], y: readonly number[]): void {
  if (x.length !== y.length) throw new RangeError(`${where}: lists of ${x.length} and ${y.length} values`);
  if ([x, y].some((list) => list.some(Number.isNaN))) throw new RangeError(`${where}: a value is NaN`);
}
