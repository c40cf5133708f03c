import type { StatementTerm } from './statement-terms';
import type { Statement } from './statements';
import type { TermWeights } from './term-weights';

/**
 * How much two articles have in common apart from two of their statements: the cosine of their content words (each once
 * an article, by its weight), without those that the two statements share. From 0 to 1. Articles are read when they
 * are first asked for.
 */
export class TermLikeness {
  private readonly known = new Map<number, ReadonlyMap<string, number>>();
  private readonly commonOf = new Map<number, number>();

  constructor(
    private readonly termsOf: (articleNumber: number) => readonly StatementTerm[],
    private readonly weights: TermWeights,
  ) {}

  beside(a: Statement, b: Statement): number {
    const [keysA, keysB] = [this.keysOf(a.articleNumber), this.keysOf(b.articleNumber)];
    const pair = a.articleNumber * 2 ** 26 + b.articleNumber;
    let common = this.commonOf.get(pair);
    if (common === undefined) {
      common = shared(keysA, keysB);
      this.commonOf.set(pair, common);
    }
    const own = shared(keysIn(a.terms, this.weights), keysIn(b.terms, this.weights));
    return Math.max(0, common - own) / (lengthOf(keysA) * lengthOf(keysB));
  }

  private keysOf(number: number): ReadonlyMap<string, number> {
    let keys = this.known.get(number);
    if (keys === undefined) {
      keys = keysIn(this.termsOf(number), this.weights);
      this.known.set(number, keys);
    }
    return keys;
  }
}

/** The words, each by its own key, with the square of its weight. */
function keysIn(terms: readonly StatementTerm[], weights: TermWeights): Map<string, number> {
  const keys = new Map<string, number>();
  for (const { word } of terms) {
    const key = word.keys[0]?.key ?? '';
    if (!keys.has(key)) keys.set(key, (word.worth * weights.of(key, word.isCommon)) ** 2);
  }
  return keys;
}

function shared(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let sum = 0;
  const [fewer, more] = a.size <= b.size ? [a, b] : [b, a];
  for (const [key, weight] of fewer) if (more.has(key)) sum += weight;
  return sum;
}

function lengthOf(keys: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const weight of keys.values()) sum += weight;
  return Math.sqrt(sum) || 1;
}
