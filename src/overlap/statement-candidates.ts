import type { TermStatement } from './statements';
import type { TermWeights } from './term-weights';

/** Keys that stand in more statements than this find no candidates: everybody's words. */
const MAX_STATEMENTS = 400;
/** A pair is worth a closer look if the weights of its shared keys add up to this: one rare word. */
const MIN_WEIGHT = 0.9;

/**
 * Pairs of statements of different articles that share words enough to be compared, each once, the earlier first. An
 * inverted index from keys to statements: only statements that share a key which few others have come up, so the work
 * goes with what is shared, not with the square of the statements.
 */
export function* candidatePairs(
  statements: readonly TermStatement[],
  weights: TermWeights,
  minWeight = MIN_WEIGHT,
): Generator<readonly [number, number]> {
  const keysOf = statements.map((statement) => heaviestKeys(statement, weights));
  const index = indexKeys(keysOf);
  const weight = new Float64Array(statements.length);
  for (let number = 0; number < statements.length; number++) {
    const touched: number[] = [];
    for (const [key, keyWeight] of keysOf[number] as ReadonlyMap<string, number>) {
      const places = index.get(key) ?? [];
      // Places rise: those after this statement are at the end.
      for (let at = places.length - 1; at >= 0 && (places[at] as number) > number; at--) {
        const other = places[at] as number;
        if (weight[other] === 0) touched.push(other);
        weight[other] = (weight[other] as number) + keyWeight;
      }
    }
    const article = (statements[number] as TermStatement).articleNumber;
    for (const other of touched.sort((x, y) => x - y)) {
      const isCandidate = (weight[other] as number) >= minWeight;
      weight[other] = 0;
      if (isCandidate && (statements[other] as TermStatement).articleNumber !== article) yield [number, other];
    }
  }
}

/** The statements of each key; without the keys of too many. */
function indexKeys(keysOf: readonly ReadonlyMap<string, number>[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  keysOf.forEach((keys, number) => {
    for (const key of keys.keys()) {
      const places = index.get(key);
      if (places === undefined) index.set(key, [number]);
      else if (places.length <= MAX_STATEMENTS) places.push(number);
    }
  });
  for (const [key, places] of index) if (places.length > MAX_STATEMENTS) index.delete(key);
  return index;
}

function heaviestKeys(statement: TermStatement, weights: TermWeights): Map<string, number> {
  const keys = new Map<string, number>();
  for (const term of statement.terms) {
    for (const { key } of term.word.keys)
      keys.set(key, Math.max(keys.get(key) ?? 0, term.worth * weights.of(key, term.word.isCommon)));
  }
  return keys;
}
