// Logistic regression by Newton's method, which fits the weights of the kit's models.

/** One observation: what was measured, whether it is true, and how much it counts. */
export interface Observation {
  readonly features: readonly number[];
  readonly isTrue: boolean;
  readonly weight: number;
  /** Log odds that are given and not fitted. */
  readonly offset: number;
}

const ROUNDS = 40;

/**
 * The weights of the features, then the base, which make the observations likeliest; the square of each weight (of a
 * feature in units of its standard deviation) costs `penalty` / 2, so that features which vary together share the weight.
 */
export function fitWeights(observations: readonly Observation[], penalty = 1): number[] {
  const { mean, deviation } = momentsOf(observations);
  const featureCount = mean.length;
  const size = featureCount + 1;
  const scaled = observations.map(({ features }) =>
    Float64Array.from({ length: size }, (_, k) =>
      k === featureCount ? 1 : ((features[k] as number) - (mean[k] as number)) / (deviation[k] as number),
    ),
  );
  let weights: Float64Array = new Float64Array(size);
  let loss = lossOf(observations, scaled, weights, penalty);
  for (let round = 0; round < ROUNDS; round++) {
    const { slope, curvature } = derivatives(observations, scaled, weights, penalty);
    const steps = solved(curvature, slope);
    // A full step may overshoot where the curve is flat: it is halved until the loss falls.
    let part = 1;
    let next: Float64Array = weights;
    let nextLoss = loss;
    for (; part > 1e-6; part /= 2) {
      next = weights.map((weight, k) => weight + part * (steps[k] as number));
      nextLoss = lossOf(observations, scaled, next, penalty);
      if (nextLoss < loss) break;
    }
    const gain = loss - nextLoss;
    if (gain <= 0) break;
    weights = next;
    loss = nextLoss;
    if (gain < 1e-7 * loss) break;
  }
  const own = mean.map((_, k) => (weights[k] as number) / (deviation[k] as number));
  const base = own.reduce((sum, weight, k) => sum - weight * (mean[k] as number), weights[featureCount] as number);
  return [...own, base];
}

function oddsOf(values: Float64Array, weights: Float64Array, offset: number): number {
  let odds = offset;
  for (let k = 0; k < weights.length; k++) odds += (weights[k] as number) * (values[k] as number);
  return odds;
}

function lossOf(
  observations: readonly Observation[],
  scaled: readonly Float64Array[],
  weights: Float64Array,
  penalty: number,
): number {
  let loss = 0;
  for (let k = 0; k + 1 < weights.length; k++) loss += (penalty / 2) * (weights[k] as number) ** 2;
  scaled.forEach((values, number) => {
    const { isTrue, weight, offset } = observations[number] as Observation;
    const odds = oddsOf(values, weights, offset) * (isTrue ? -1 : 1);
    loss += weight * (odds > 30 ? odds : Math.log1p(Math.exp(odds)));
  });
  return loss;
}

function derivatives(
  observations: readonly Observation[],
  scaled: readonly Float64Array[],
  weights: Float64Array,
  penalty: number,
) {
  const size = weights.length;
  const curvature = Array.from({ length: size }, () => new Float64Array(size));
  const slope = new Float64Array(size);
  scaled.forEach((values, number) => {
    const { isTrue, weight, offset } = observations[number] as Observation;
    const probability = 1 / (1 + Math.exp(-oddsOf(values, weights, offset)));
    const error = ((isTrue ? 1 : 0) - probability) * weight;
    const spread = Math.max(1e-9, probability * (1 - probability)) * weight;
    for (let k = 0; k < size; k++) {
      slope[k] = (slope[k] as number) + error * (values[k] as number);
      const row = curvature[k] as Float64Array;
      const part = spread * (values[k] as number);
      for (let l = 0; l <= k; l++) row[l] = (row[l] as number) + part * (values[l] as number);
    }
  });
  for (let k = 0; k + 1 < size; k++) {
    slope[k] = (slope[k] as number) - penalty * (weights[k] as number);
    const row = curvature[k] as Float64Array;
    row[k] = (row[k] as number) + penalty;
  }
  return { slope, curvature };
}

/** Log odds of an observation: each feature times its weight, the base and what is given. */
export function logOddsOf(weights: readonly number[], features: readonly number[], offset = 0): number {
  return features.reduce(
    (sum, value, at) => sum + value * (weights[at] as number),
    (weights.at(-1) as number) + offset,
  );
}

function momentsOf(observations: readonly Observation[]) {
  const featureCount = observations[0]?.features.length ?? 0;
  const mean = new Array<number>(featureCount).fill(0);
  const deviation = new Array<number>(featureCount).fill(0);
  for (const { features } of observations) {
    for (let k = 0; k < featureCount; k++)
      mean[k] = (mean[k] as number) + (features[k] as number) / observations.length;
  }
  for (const { features } of observations) {
    for (let k = 0; k < featureCount; k++) {
      const away = (features[k] as number) - (mean[k] as number);
      deviation[k] = (deviation[k] as number) + away ** 2 / observations.length;
    }
  }
  return { mean, deviation: deviation.map((square) => Math.sqrt(square) || 1) };
}

/** Solves a symmetric system of which the lower half is given, by elimination. */
function solved(lower: readonly Float64Array[], right: Float64Array): number[] {
  const size = right.length;
  const rows: Float64Array[] = Array.from({ length: size }, (_, i) =>
    Float64Array.from({ length: size + 1 }, (_, j) =>
      j === size ? (right[i] as number) : ((lower[Math.max(i, j)] as Float64Array)[Math.min(i, j)] as number),
    ),
  );
  for (let i = 0; i < size; i++) {
    let pivot = i;
    for (let r = i + 1; r < size; r++) if (Math.abs(at(rows, r, i)) > Math.abs(at(rows, pivot, i))) pivot = r;
    [rows[i], rows[pivot]] = [rows[pivot] as Float64Array, rows[i] as Float64Array];
    for (let r = i + 1; r < size; r++) {
      const factor = at(rows, r, i) / at(rows, i, i);
      if (factor === 0) continue;
      const row = rows[r] as Float64Array;
      for (let k = i; k <= size; k++) row[k] = (row[k] as number) - factor * at(rows, i, k);
    }
  }
  const result = new Array<number>(size).fill(0);
  for (let i = size - 1; i >= 0; i--) {
    let sum = at(rows, i, size);
    for (let k = i + 1; k < size; k++) sum -= at(rows, i, k) * (result[k] as number);
    result[i] = sum / at(rows, i, i);
  }
  return result;
}

const at = (rows: readonly Float64Array[], i: number, j: number): number => (rows[i] as Float64Array)[j] as number;
