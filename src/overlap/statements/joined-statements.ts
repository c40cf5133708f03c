// Sentences that follow one another taken together: what one of two translators says in one, the other says in two.

import { sharedWeight } from './article-likeness';
import { contextOf, type ScoredPair } from './context';
import { compareStatements, type StatementComparison } from './features';
import { gramCosineOf, joinedGrams, type StatementIndex } from './statement-index';
import { joinedWords, type StatementWords } from './statement-words';

/** Below these log odds a pair is not tried with a sentence more. */
export const JOIN_FROM = -3;
/** A sentence more must add so much to the log odds … */
const LEAST_GAIN = 0.5;
/** … and hold so much of what the longer sentence says and the shorter one did not: it is not just near. */
const LEAST_COVER = 0.1;

/** A pair with what speaks for it and its log odds. */
export interface WeighedPair extends ScoredPair {
  readonly features: readonly number[];
  readonly context: readonly number[];
  /** Log odds with all that the other sentences tell. */
  readonly total: number;
}

/** How a pair is weighed: the words of a statement, the log odds of its words, and those with the other sentences. */
export interface Weighing {
  wordsOf(at: number): StatementWords;
  ofWords(features: readonly number[]): number;
  inContext(features: readonly number[], context: readonly number[]): number;
}

/**
 * Each pair of the same two articles, or in its place the pair with the sentence before or behind on one side taken
 * along, where the two sentences together are likelier to say the same than the one. Tried are sentences of one
 * paragraph (`isContinued`: whether the next statement is of the same paragraph).
 */
export function withJoined(
  index: StatementIndex,
  pairs: readonly WeighedPair[],
  likeness: (pair: ScoredPair) => number,
  isContinued: (at: number) => boolean,
  weighing: Weighing,
): WeighedPair[] {
  const words = (first: number, last: number) =>
    first === last ? weighing.wordsOf(first) : joinedWords(index, first, last);
  const compare = ({ a, lastA, b, lastB }: Omit<ScoredPair, 'logOdds'>) =>
    compareStatements(
      index,
      words(a, lastA),
      words(b, lastB),
      gramCosineOf(index, joinedGrams(index, a, lastA), joinedGrams(index, b, lastB)),
    );
  return pairs.map((pair) => {
    if (pair.total < JOIN_FROM) return pair;
    let best = pair;
    let alone: StatementComparison | null = null;
    for (const longer of longerPairs(index, pair, isContinued)) {
      if (!mayCover(index, pair, longer, words)) continue;
      alone ??= compare(pair);
      const together = compare(longer);
      const share = longer.lastA - longer.a > pair.lastA - pair.a ? 'shareOfBFoundInA' : 'shareOfAFoundInB';
      if (together[share] < alone[share] + LEAST_COVER) continue;
      const { features } = together;
      const logOdds = weighing.ofWords(features);
      const [context = []] = contextOf([{ ...longer, logOdds }], likeness, pairs);
      const total = weighing.inContext(features, context);
      if (total >= Math.max(pair.total + LEAST_GAIN, best.total)) {
        best = { ...longer, logOdds, features, context, total };
      }
    }
    return best;
  });
}

/** Whether the sentence more shares so much with the other side that it can hold what the shorter one did not. */
function mayCover(
  index: StatementIndex,
  { a, lastA, b, lastB }: ScoredPair,
  longer: Omit<ScoredPair, 'logOdds'>,
  words: (first: number, last: number) => StatementWords,
): boolean {
  const isOnA = longer.lastA - longer.a > lastA - a;
  const [from, other, lastOther] = isOnA
    ? [longer.a < a ? longer.a : longer.lastA, b, lastB]
    : [longer.b < b ? longer.b : longer.lastB, a, lastA];
  const { key, keyStart, keyIdf } = index;
  const own = key.subarray(keyStart[from], keyStart[from + 1]);
  let sum = 0;
  for (let at = other; at <= lastOther; at++) {
    sum += sharedWeight(own, key.subarray(keyStart[at], keyStart[at + 1]), (id) => keyIdf[id] as number);
  }
  return sum > 0 && sum >= LEAST_COVER * words(other, lastOther).weight;
}

/** The pair with one sentence more, on one side, before or behind. */
function* longerPairs(
  { statements: { place, article, count } }: StatementIndex,
  { a, lastA, b, lastB }: ScoredPair,
  isContinued: (at: number) => boolean,
): Generator<Omit<ScoredPair, 'logOdds'>> {
  const canJoin = (first: number) =>
    first >= 0 && first + 1 < count && article[first] === article[first + 1] && isContinued(first);
  const placed = (pair: Pick<ScoredPair, 'a' | 'lastA' | 'b' | 'lastB'>) => ({
    ...pair,
    ...{ placeA: place[pair.a] as number, lastPlaceA: place[pair.lastA] as number },
    ...{ placeB: place[pair.b] as number, lastPlaceB: place[pair.lastB] as number },
  });
  if (canJoin(a - 1)) yield placed({ a: a - 1, lastA, b, lastB });
  if (canJoin(lastA)) yield placed({ a, lastA: lastA + 1, b, lastB });
  if (canJoin(b - 1)) yield placed({ a, lastA, b: b - 1, lastB });
  if (canJoin(lastB)) yield placed({ a, lastA, b, lastB: lastB + 1 });
}
