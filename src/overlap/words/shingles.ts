import { checkInteger, checkKeys } from '../../base';
import { containment, jaccard } from '../../statistics';

/** How much two lists of tokens have in common, by runs of tokens. */
export interface ShingleComparison {
  /** |A ∩ B| / |A ∪ B| on the sets of shingles; null where both are empty. */
  readonly jaccard: number | null;
  /** Share of the shingles of a, repeats counted, that b has (ratio_of_matches(B, A) of R's textreuse). */
  readonly shareOfAFoundInB: number | null;
  readonly shareOfBFoundInA: number | null;
  /** |A ∩ B| / |A| on the sets. */
  readonly containmentAInB: number | null;
  readonly containmentBInA: number | null;
  readonly sharedShingleCount: number;
  readonly shinglesOfA: number;
  readonly shinglesOfB: number;
}

/** All runs of `length` tokens, in order, repeats included; none for a shorter list. */
export function shingles(tokens: readonly string[], length = 5): string[] {
  checkInteger('length', length, 1, 1000);
  // Tokens hold no control characters, so two different runs never make one text.
  return tokens
    .slice(0, Math.max(0, tokens.length - length + 1))
    .map((_, at) => tokens.slice(at, at + length).join('\u0001'));
}

/**
 * Compares two lists of tokens by their shingles. Shares are from 0 to 1 and null for a list without a shingle. For two
 * lists at hand; `compareArticles` finds the pairs among many.
 *
 * @see Broder (1997), On the resemblance and containment of documents
 */
export function compareShingles(
  a: readonly string[],
  b: readonly string[],
  options: { readonly shingleWords?: number } = {},
): ShingleComparison {
  checkKeys('compareShingles', options, ['shingleWords']);
  const listA = shingles(a, options.shingleWords);
  const listB = shingles(b, options.shingleWords);
  const [setA, setB] = [new Set(listA), new Set(listB)];
  const share = (list: readonly string[], others: ReadonlySet<string>) =>
    list.length === 0 ? null : list.filter((shingle) => others.has(shingle)).length / list.length;
  return {
    jaccard: jaccard(setA, setB),
    shareOfAFoundInB: share(listA, setB),
    shareOfBFoundInA: share(listB, setA),
    containmentAInB: containment(setA, setB),
    containmentBInA: containment(setB, setA),
    sharedShingleCount: [...setA].filter((shingle) => setB.has(shingle)).length,
    shinglesOfA: setA.size,
    shinglesOfB: setB.size,
  };
}
