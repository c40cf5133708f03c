// The parameters of Wordfish by alternating Newton steps.

/** Parameters, group after group and word after word. */
export interface WordfishParameters {
  /** How long the texts of a group are. */
  readonly alpha: Float64Array;
  /** Where a group stands. */
  readonly theta: Float64Array;
  /** How frequent a word is. */
  readonly psi: Float64Array;
  /** How much a word tells groups apart. */
  readonly beta: Float64Array;
}

export interface WordfishFit extends WordfishParameters {
  readonly iterations: number;
  readonly isConverged: boolean;
  /** Log likelihood, without what does not depend on the parameters, and without the priors. */
  readonly logLikelihood: number;
}

export interface FitSettings {
  readonly priorSd: number;
  readonly maxIterations: number;
  readonly tolerance: number;
}

/** Steps of Newton's method for two parameters; few are needed, as the next round begins where this one ends. */
const INNER_STEPS = 4;
const MAX_STEP = 3;

/**
 * Fits log λ(i, j) = α(i) + ψ(j) + β(j)·θ(i) to counts: words given groups, groups given words, in turn, until no position
 * moves by more than the tolerance. Priors: β normal with sd `priorSd`, θ with sd 1; none with an infinite one. Then α(0) is 0,
 * θ has mean 0 and (with n − 1) standard deviation 1, and β mean 0, which changes no λ.
 */
export function fitWordfish(
  counts: Float64Array,
  groupCount: number,
  start: WordfishParameters,
  { priorSd, maxIterations, tolerance }: FitSettings,
): WordfishFit {
  const wordCount = counts.length / groupCount;
  const [alpha, theta] = [Float64Array.from(start.alpha), Float64Array.from(start.theta)];
  const [psi, beta] = [Float64Array.from(start.psi), Float64Array.from(start.beta)];
  const hasPrior = Number.isFinite(priorSd);
  const ridge = { beta: hasPrior ? 1 / priorSd ** 2 : 0, theta: hasPrior ? 1 : 0 };
  let iterations = 0;
  let isConverged = false;
  while (!isConverged && iterations < maxIterations) {
    iterations++;
    for (let word = 0; word < wordCount; word++) {
      solve(counts, word, wordCount, groupCount, alpha, theta, psi, beta, word, ridge.beta);
    }
    const before = standardized(theta);
    for (let group = 0; group < groupCount; group++) {
      solve(counts, group * wordCount, 1, wordCount, psi, beta, alpha, theta, group, ridge.theta);
    }
    const after = standardized(theta);
    isConverged = after.every((value, group) => Math.abs(value - (before[group] as number)) < tolerance);
    identify({ alpha, theta, psi, beta });
    if (hasPrior) balance(theta, beta, ridge.beta);
  }
  identify({ alpha, theta, psi, beta });
  const logLikelihood = likelihood(counts, groupCount, { alpha, theta, psi, beta });
  return { alpha, theta, psi, beta, iterations, isConverged, logLikelihood };
}

/** The fit, or its mirror image: the first group of the direction lies to the left. */
export function turned<F extends WordfishParameters>(fit: F, [left, right]: readonly [number, number]): F {
  if ((fit.theta[left] as number) <= (fit.theta[right] as number)) return fit;
  return { ...fit, theta: fit.theta.map((value) => -value), beta: fit.beta.map((value) => -value) };
}

/** Newton steps for level and slope of one word (or one group), with all others given. */
function solve(
  counts: Float64Array,
  from: number,
  step: number,
  length: number,
  offsets: Float64Array,
  values: Float64Array,
  levels: Float64Array,
  slopes: Float64Array,
  own: number,
  ridge: number,
): void {
  for (let turn = 0; turn < INNER_STEPS; turn++) {
    const [level, slope] = [levels[own] as number, slopes[own] as number];
    let [g0, g1, h00, h01, h11] = [0, -ridge * slope, 0, 0, ridge];
    for (let at = 0; at < length; at++) {
      const value = values[at] as number;
      const rate = Math.exp((offsets[at] as number) + level + value * slope);
      const rest = (counts[from + at * step] as number) - rate;
      g0 += rest;
      g1 += rest * value;
      h00 += rate;
      h01 += rate * value;
      h11 += rate * value * value;
    }
    const determinant = h00 * h11 - h01 * h01;
    if (!(determinant > 1e-300)) return;
    const d0 = (h11 * g0 - h01 * g1) / determinant;
    const d1 = (h00 * g1 - h01 * g0) / determinant;
    levels[own] = level + Math.max(-MAX_STEP, Math.min(MAX_STEP, d0));
    slopes[own] = slope + Math.max(-MAX_STEP, Math.min(MAX_STEP, d1));
    if (Math.abs(d0) + Math.abs(d1) < 1e-12) return;
  }
}

/** Mean 0, standard deviation 1 with n − 1, as R's `scale` has it. */
function standardized(theta: Float64Array): Float64Array {
  const { mean, sd } = momentsOf(theta);
  return theta.map((value) => (value - mean) / sd);
}

function momentsOf(theta: Float64Array) {
  const mean = theta.reduce((sum, value) => sum + value, 0) / theta.length;
  const squares = theta.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, sd: Math.sqrt(squares / (theta.length - 1)) || 1 };
}

/** Positions with mean 0 and sd 1, weights with mean 0, the first level 0: the rates stay as they are. */
function identify({ alpha, theta, psi, beta }: WordfishParameters): void {
  const { mean, sd } = momentsOf(theta);
  const shift = (beta.reduce((sum, value) => sum + value, 0) / beta.length) * sd;
  for (let group = 0; group < theta.length; group++) {
    theta[group] = ((theta[group] as number) - mean) / sd;
    alpha[group] = (alpha[group] as number) + shift * (theta[group] as number);
  }
  const first = alpha[0] as number;
  for (let group = 0; group < theta.length; group++) alpha[group] = (alpha[group] as number) - first;
  for (let word = 0; word < psi.length; word++) {
    psi[word] = (psi[word] as number) + (beta[word] as number) * mean + first;
    beta[word] = (beta[word] as number) * sd - shift;
  }
}

/** The scale between positions and weights that the priors like best: that of the rates is the same at every one. */
function balance(theta: Float64Array, beta: Float64Array, ridge: number): void {
  const squares = (values: Float64Array) => values.reduce((sum, value) => sum + value * value, 0);
  const scale = ((ridge * squares(beta)) / squares(theta)) ** 0.25;
  if (!(scale > 0)) return;
  for (let group = 0; group < theta.length; group++) theta[group] = (theta[group] as number) * scale;
  for (let word = 0; word < beta.length; word++) beta[word] = (beta[word] as number) / scale;
}

function likelihood(counts: Float64Array, groupCount: number, { alpha, theta, psi, beta }: WordfishParameters): number {
  let sum = 0;
  for (let group = 0; group < groupCount; group++) {
    for (let word = 0; word < psi.length; word++) {
      const log = (alpha[group] as number) + (psi[word] as number) + (beta[word] as number) * (theta[group] as number);
      sum += (counts[group * psi.length + word] as number) * log - Math.exp(log);
    }
  }
  return sum;
}
