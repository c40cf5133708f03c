// The log odds that the fitted weights give to what was seen.
import { CONTEXT_FEATURES } from './context';
import { FEATURES } from './features';
import { CONTEXT_MODEL, WORDS_MODEL } from './weights';

const columnOf = (names: readonly string[], model: Readonly<Record<string, number>>): Float64Array =>
  Float64Array.from(names, (name) => model[name] as number);
const WORDS = columnOf(FEATURES, WORDS_MODEL);
const WORDS_BESIDE = columnOf(FEATURES, CONTEXT_MODEL);
const CONTEXT = columnOf(CONTEXT_FEATURES, CONTEXT_MODEL);

/** The log odds that words give. */
export const oddsOfWords = (features: readonly number[]): number => WORDS_MODEL.base + weighed(WORDS, features);

/** The log odds that words and the other sentences give together. */
export const oddsInContext = (features: readonly number[], context: readonly number[]): number =>
  CONTEXT_MODEL.base + weighed(WORDS_BESIDE, features) + weighed(CONTEXT, context);

/** Each feature times its weight. */
function weighed(weights: Float64Array, features: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < weights.length; at++) sum += (weights[at] as number) * (features[at] as number);
  return sum;
}
