// What the other sentences of two articles say about one pair: articles that tell one event share more than one sentence,
// mostly in the same order, and a sentence has one counterpart.

/** A pair of statements with the log odds that its words give it. */
export interface ScoredPair {
  /** The first and the last statement of each side: one, or two that follow one another. */
  readonly a: number;
  readonly lastA: number;
  readonly b: number;
  readonly lastB: number;
  /** Places of these in their articles. */
  readonly placeA: number;
  readonly lastPlaceA: number;
  readonly placeB: number;
  readonly lastPlaceB: number;
  readonly logOdds: number;
}

/** The names of the numbers that `contextOf` gives, in their order. */
export const CONTEXT_FEATURES = ['neighbours', 'company', 'rival', 'articles'] as const;

/** Sentences so near count as neighbours. */
const REACH = 3;
/** The values that say most for a pair. */
export const MOST_CONTEXT = { neighbours: 2, company: 4, rival: -6, articles: 0.12 } as const;
/** Beyond this many pairs of two articles only the likeliest are looked at, as each is set against each. */
const MAX_COMPARED = 400;

/**
 * For each pair of the same two articles, what the others add, in the order of `CONTEXT_FEATURES`: the probabilities of
 * pairs up to three sentences away in the same direction on both sides (divided by the distance, 2 at most); ln(1 + sum
 * of the probabilities of all others, 4 at most); the log odds of the best other pair of either sentence (−6 for none); how much
 * the two articles have in common besides (`ArticleLikeness`, 0.12 at most). The others are `all` pairs of the two
 * articles that do not lie within the pair.
 */
export function contextOf(
  pairs: readonly ScoredPair[],
  likeness: (pair: ScoredPair) => number,
  all: readonly ScoredPair[] = pairs,
): number[][] {
  const likely = all.map((pair) => ({ pair, probability: 1 / (1 + Math.exp(-pair.logOdds)) }));
  const others = likely.filter(({ probability }) => probability > 0.02);
  if (others.length > MAX_COMPARED) {
    others.sort((x, y) => y.probability - x.probability);
    others.length = MAX_COMPARED;
  }
  return pairs.map((pair) => {
    let [neighbours, company, rival]: [number, number, number] = [0, 0, MOST_CONTEXT.rival];
    for (const { pair: other, probability } of others) {
      const stepA = stepTo(other.placeA, pair.placeA, pair.lastPlaceA);
      const stepB = stepTo(other.placeB, pair.placeB, pair.lastPlaceB);
      if (stepA === 0 && stepB === 0) continue;
      if (stepA === 0 || stepB === 0) {
        // A sentence cut in two has two counterparts, which stand side by side.
        if (Math.abs(stepA + stepB) > 1 || other.logOdds > pair.logOdds) rival = Math.max(rival, other.logOdds);
        continue;
      }
      company += probability;
      const reach = Math.max(Math.abs(stepA), Math.abs(stepB));
      if (stepA * stepB > 0 && reach <= REACH) neighbours += probability / reach;
    }
    return [
      Math.min(MOST_CONTEXT.neighbours, neighbours),
      Math.log1p(Math.min(MOST_CONTEXT.company, company)),
      Math.min(6, rival),
      Math.min(MOST_CONTEXT.articles, likeness(pair)),
    ];
  });
}

/** How many places lie from a pair to another place, below zero where that comes before; 0 within. */
const stepTo = (place: number, first: number, last: number): number =>
  place < first ? place - first : Math.max(0, place - last);
