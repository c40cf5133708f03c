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

const [OWN_AT, SHARED_FROM] = [FEATURES.indexOf('ownWeight'), ['neighbours', 'company', 'articles'] as const];
const TOLD = SHARED_FROM.map((name) => [CONTEXT_FEATURES.indexOf(name), CONTEXT_MODEL[name]] as const);

/**
 * The most log odds that a pair can have among so many statements, whatever its words have in common: what they share
 * weighs S (a sum of idf), so that each statement has about count · e^−S others that share as much by chance. "Niemand
 * wurde verletzt" stands in any corpus, and two articles that print it need not tell of one event; what the articles
 * share besides lifts the bound.
 */
export function mostAmong(count: number, features: readonly number[], context: readonly number[]): number {
  const shared = Math.expm1(features[OWN_AT] as number);
  let together = 0;
  for (const [at, weight] of TOLD) together += weight * (context[at] as number);
  return shared - Math.log(count) + together;
}

/** Each feature times its weight. */
function weighed(weights: Float64Array, features: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < weights.length; at++) sum += (weights[at] as number) * (features[at] as number);
  return sum;
}
