import { chanceCorrection, logOddsOf, probabilityOf } from './calibration';
import { type CandidateSearch, forEachCandidate } from './candidates';
import type { WeighedPair } from './joined-statements';
import type { ArticleRelations } from './pair-search';
import { PairSearch } from './pair-search';
import type { StatementIndex } from './statement-index';

/** Two statements and how likely they say the same. */
export type StatementPair = Omit<WeighedPair, 'total'> & { readonly probability: number };

/** The pairs that were found, and what their probabilities rest on. */
export interface ScoredPairs {
  /** Those of at least the probability that was asked for. */
  readonly pairs: readonly StatementPair[];
  /** Pairs of statements that share rare pieces enough to be compared; of those of one statement the best were. */
  readonly comparedCount: number;
  /** Log odds that were taken from each pair, as there are so many by chance. */
  readonly correction: number;
}

/**
 * The pairs of statements of different articles that say the same with a probability of at least `minProbability`. The
 * pairs of `candidates` are put together by their articles; where one of two articles can become likely at all
 * (`ScoreBound`) each is scored by its words; beside likely ones their neighbours are compared too, whatever words they
 * share; then what the two articles share besides counts, and how many pairs were compared.
 */
export function scorePairs(
  index: StatementIndex,
  relations: ArticleRelations,
  minProbability: number,
  signal?: AbortSignal,
  candidates: CandidateSearch = forEachCandidate,
): ScoredPairs {
  // The correction only takes: what does not reach these log odds before it will not do so after it.
  const search = new PairSearch(index, relations, logOddsOf(minProbability));
  const pairsForOne = candidates(index, (a, b) => search.add(a, b), signal);
  search.finish();
  // Those that were passed over could be alike by chance too.
  const comparedCount = Math.round(search.comparedCount * pairsForOne) + search.besideCount;
  const correction = chanceCorrection(search.odds, comparedCount);
  const pairs = search.likely
    .map(({ total, ...pair }) => ({ ...pair, probability: probabilityOf(total + correction) }))
    .filter(({ probability }) => probability >= minProbability);
  return { pairs, comparedCount, correction };
}
