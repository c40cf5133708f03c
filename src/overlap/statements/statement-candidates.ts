import type { TermStatement } from './statements';
import type { TermWeights } from './term-weights';

/** Keys that stand in more statements than this find no candidates: everybody's words. */
const MAX_STATEMENTS = 400;
/** A pair is worth a closer look if the weights of its shared keys add up to this: one rare word. */
const MIN_WEIGHT = 0.9;

/**
 * Pairs of statements of different articles that share words enough to be compared, each once, the earlier first: the
 * weights of the keys they share add up to `minWeight`. An inverted index from keys to statements: only statements that
 * share a key which few others have come up, so the work goes with what is shared, not with the square of the
 * statements.
 */
export function* candidatePairs(
  statements: readonly TermStatement[],
  weights: TermWeights,
  minWeight = MIN_WEIGHT,
): Generator<readonly [number, number]> {
  const index = indexKeys(statements);
  const weight = new Float64Array(statements.length);
  for (let number = 0; number < statements.length; number++) {
    const { articleNumber, terms } = statements[number] as TermStatement;
    const touched: number[] = [];
    for (const [key, keyWeight] of heaviestKeys(terms, weights)) {
      const places = index.get(key) ?? [];
      // Places rise: those after this statement are at the end.
      for (let at = places.length - 1; at >= 0 && (places[at] as number) > number; at--) {
        const other = places[at] as number;
        if (weight[other] === 0) touched.push(other);
        weight[other] = (weight[other] as number) + keyWeight;
      }
    }
    for (const other of touched.sort((x, y) => x - y)) {
      const isCandidate = (weight[other] as number) >= minWeight;
      weight[other] = 0;
      if (isCandidate && (statements[other] as TermStatement).articleNumber !== articleNumber) yield [number, other];
    }
  }
}

/** The statements of each key, rising; without the keys of too many, and of one only. */
function indexKeys(statements: readonly TermStatement[]): Map<string, readonly number[]> {
  // Most keys stand in one statement, for which a list would take more room than all the rest.
  const first = new Map<string, number>();
  const index = new Map<string, number[]>();
  statements.forEach(({ terms }, number) => {
    for (const term of terms) {
      for (const { key } of term.word.keys) {
        const before = first.get(key);
        const places = index.get(key);
        if (before === undefined) first.set(key, number);
        else if (places === undefined && before !== number) index.set(key, [before, number]);
        else if (places !== undefined && places.at(-1) !== number && places.length <= MAX_STATEMENTS)
          places.push(number);
      }
    }
  });
  for (const [key, places] of index) if (places.length > MAX_STATEMENTS) index.delete(key);
  return index;
}

/** The keys of a statement, each with the weight of the heaviest word that has it. */
function heaviestKeys(terms: TermStatement['terms'], weights: TermWeights): Map<string, number> {
  const keys = new Map<string, number>();
  for (const term of terms) {
    for (const { key } of term.word.keys) {
      keys.set(key, Math.max(keys.get(key) ?? 0, term.worth * weights.of(key, term.word.isCommon)));
    }
  }
  return keys;
}
