// The distributions that p-values and intervals need. Accuracy: relative error below 1e-12 in the tails that the
// tests check against closed forms and against R; `Q` keeps its digits where 1 − P would have lost them.

const EPSILON = 2 ** -53;
const MAX_TERMS = 10_000;

/**
 * The upper tail of the chi-squared distribution: the probability of a value above `x` with `df` degrees of freedom.
 * 1 for x ≤ 0. Throws a RangeError unless df > 0.
 */
export function chiSquaredTail(x: number, df = 1): number {
  if (!(df > 0)) throw new RangeError(`df is ${df}; allowed are numbers above 0`);
  if (Number.isNaN(x)) throw new RangeError('x is NaN; allowed are numbers');
  return x <= 0 ? 1 : upperGamma(df / 2, x / 2);
}

/** Probability of a standard normal value above `z`. */
export function normalTail(z: number): number {
  const half = z === 0 ? 0.5 : upperGamma(0.5, (z * z) / 2) / 2;
  return z >= 0 ? half : 1 - half;
}

/** Probability of a standard normal value farther from 0 than `z`: the two-sided p-value of a z score. */
export function normalTwoSided(z: number): number {
  return 2 * normalTail(Math.abs(z));
}

/**
 * The value that a standard normal variable stays below with the given probability: 1.959963984540054 for 0.975.
 * Newton's steps on `normalTail`. Throws a RangeError unless 0 < probability < 1.
 */
export function normalQuantile(probability: number): number {
  if (!(probability > 0 && probability < 1)) {
    throw new RangeError(`probability is ${probability}; allowed are numbers between 0 and 1`);
  }
  if (probability === 0.5) return 0;
  const tail = Math.min(probability, 1 - probability);
  // Abramowitz and Stegun 26.2.22 to start with: wrong by less than 0.003.
  const t = Math.sqrt(-2 * Math.log(tail));
  let z = t - (2.30753 + 0.27061 * t) / (1 + 0.99229 * t + 0.04481 * t * t);
  for (let step = 0; step < 20; step++) {
    const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
    const change = (normalTail(z) - tail) / density;
    z += change;
    if (Math.abs(change) < 1e-15 * Math.max(1, z)) break;
  }
  return probability < 0.5 ? -z : z;
}

/** Q(a, x) = Γ(a, x) / Γ(a) for x > 0: by the series for P below a + 1, by the continued fraction above it. */
function upperGamma(a: number, x: number): number {
  if (x === Number.POSITIVE_INFINITY) return 0;
  const front = Math.exp(a * Math.log(x) - x - logGamma(a));
  return x < a + 1 ? 1 - front * lowerSeries(a, x) : front * upperFraction(a, x);
}

function lowerSeries(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; n < MAX_TERMS; n++) {
    term *= x / (a + n);
    sum += term;
    if (term < sum * EPSILON) break;
  }
  return sum;
}

/** Lentz's evaluation of the continued fraction 1/(x+1−a− 1(1−a)/(x+3−a− 2(2−a)/(x+5−a− …))). */
function upperFraction(a: number, x: number): number {
  const tiny = 1e-300;
  let b = x + 1 - a;
  let c = 1 / tiny;
  let d = 1 / b;
  let product = d;
  for (let n = 1; n < MAX_TERMS; n++) {
    const factor = -n * (n - a);
    b += 2;
    d = factor * d + b || tiny;
    c = b + factor / c || tiny;
    d = 1 / d;
    product *= d * c;
    if (Math.abs(d * c - 1) < 2 * EPSILON) break;
  }
  return product;
}

/**
 * ln Γ(a) for a > 0: Stirling's series above 15, reached by Γ(a) = Γ(a + 1) / a. Exact for 1/2 and 1, which the
 * normal and the commonest chi-squared distributions need.
 */
function logGamma(a: number): number {
  if (a === 0.5) return Math.log(Math.PI) / 2;
  if (a === 1) return 0;
  let shift = 0;
  let x = a;
  for (; x < 15; x++) shift += Math.log(x);
  const inverse = 1 / (x * x);
  const series =
    (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse * (1 / 1680 - inverse * (1 / 1188))))) / x;
  return (x - 0.5) * Math.log(x) - x + Math.log(2 * Math.PI) / 2 + series - shift;
}
