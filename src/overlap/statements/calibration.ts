import { FITTED_SHARE } from './weights';

/** The share that the model was fitted on counts for as many pairs as this: a handful tells little of a corpus. */
const KNOWN_PAIRS = 200;
const ROUNDS = 50;
/**
 * How much of the correction is made: the pairs that a larger corpus adds are of articles that have little in common, and
 * are less alike than the false ones that the model was fitted on. Read off 850 articles of all kinds of news, where all of
 * it hides sentences that plainly say the same.
 */
const MADE = 0.6;

/** The log odds that stand for a probability; without end for 0 and 1. */
export const logOddsOf = (probability: number): number => Math.log(probability / (1 - probability));

/** The probability that log odds stand for. */
export const probabilityOf = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

/**
 * How much rarer the same statement is among the pairs of a corpus than among those that the model was fitted on, as
 * log odds to add to each pair's: 0 or below. The more sentences are compared, the likelier two are alike by chance;
 * the share of true pairs is estimated from the corpus itself by expectation and maximisation, starting at the share
 * known from fitting, which counts for 200 pairs.
 *
 * @param logOdds of the pairs that may say the same
 * @param comparedCount number of all pairs that were compared, the others with a probability of about 0
 * @see Saerens, Latinne, Decaestecker (2002), Adjusting the outputs of a classifier to new a priori probabilities
 */
export function chanceCorrection(logOdds: readonly number[], comparedCount: number): number {
  let shift = 0;
  for (let round = 0; round < ROUNDS; round++) {
    let expected = FITTED_SHARE * KNOWN_PAIRS;
    for (const odds of logOdds) expected += probabilityOf(odds + shift);
    const share = Math.min(FITTED_SHARE, expected / (Math.max(comparedCount, logOdds.length) + KNOWN_PAIRS));
    const next = MADE * (logOddsOf(share) - logOddsOf(FITTED_SHARE));
    if (Math.abs(next - shift) < 1e-6) break;
    shift = next;
  }
  return shift;
}
