/** Measures of how evenly something is spread over the parts of a corpus. See `dispersionOf`. */
export type DispersionMeasures = {
  /** Number of parts that hold it, and their share of all parts. */
  readonly range: number;
  readonly rangeShare: number;
  /** 1 − sd(rates) / mean(rates) / √(k − 1): 1 is even, 0 all in one part. */
  readonly juillandD: number | null;
  /** Entropy of the rates / log2 k: 1 is even, 0 all in one part. */
  readonly carrollD2: number | null;
  /** Half the sum of |share of the occurrences − share of the corpus|: 0 is even, towards 1 all in a small part. */
  readonly dp: number | null;
  /** dp / (1 − smallest part): 0 to 1. */
  readonly dpNorm: number | null;
  /** Σ t log2(t / s) in bits, from 0 (even) up. */
  readonly klDivergence: number | null;
  /** 1 − e^−klDivergence: 0 (even) to 1. */
  readonly klNorm: number | null;
};

/**
 * Dispersion from the counts in each part and the sizes of the parts (tokens). Rates are counts / size, so parts of
 * unlike size are compared fairly. `null` where there are fewer than two parts or nothing was counted.
 *
 * @throws RangeError where the lists differ in length or a size is not above 0
 * @see Gries 2008, 2020; Juilland 1970; Carroll 1970; Lijffijt and Gries 2012 for dpNorm
 */
export function dispersionOf(counts: ArrayLike<number>, sizes: ArrayLike<number>): DispersionMeasures {
  const k = counts.length;
  if (sizes.length !== k) throw new RangeError(`dispersionOf: ${k} counts but ${sizes.length} sizes`);
  const v = Array.from(counts);
  const size = Array.from(sizes);
  const wrong = size.find((value) => !(value > 0));
  if (wrong !== undefined) throw new RangeError(`dispersionOf: a size is ${wrong}; allowed are numbers above 0`);
  const total = sum(v);
  const range = v.filter((count) => count > 0).length;
  const none = { juillandD: null, carrollD2: null, dp: null, dpNorm: null, klDivergence: null, klNorm: null };
  if (k < 2 || total === 0) return { range, rangeShare: k === 0 ? 0 : range / k, ...none };
  const all = sum(size);
  const s = size.map((value) => value / all);
  const t = v.map((count) => count / total);
  const rates = v.map((count, part) => count / at(size, part));
  const meanRate = sum(rates) / k;
  const deviation = Math.sqrt(sum(rates.map((rate) => (rate - meanRate) ** 2)) / k);
  const q = rates.map((rate) => rate / (meanRate * k));
  const dp = sum(t.map((share, part) => Math.abs(share - at(s, part)))) / 2;
  const klDivergence = sum(t.map((share, part) => (share === 0 ? 0 : share * Math.log2(share / at(s, part)))));
  return {
    range,
    rangeShare: range / k,
    juillandD: 1 - deviation / meanRate / Math.sqrt(k - 1),
    carrollD2: sum(q.map((share) => (share === 0 ? 0 : share * Math.log2(1 / share)))) / Math.log2(k),
    dp,
    dpNorm: dp / (1 - s.reduce((least, share) => Math.min(least, share), 1)),
    klDivergence,
    klNorm: 1 - Math.exp(-klDivergence),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function at(values: readonly number[], index: number): number {
  return values[index] as number;
}
