// The statements of a source (article 0) among those of articles: what is compared with it, and how rare its words are.
import { ArticleKeys } from '../statements/article-keys';
import { type CandidateSearch, neededWeight } from '../statements/candidates';
import {
  COMMON_RATE,
  gramCosine,
  lengthsOf,
  ownWeights,
  RARE_RATE,
  rarity,
  type StatementIndex,
} from '../statements/statement-index';

/** From this cosine of their runs of characters on a statement counts as a retelling of one of the source. */
const RETELLING = 0.35;

/** Number of the source's statements, which come first. */
function ownCount({ statements: { article, count } }: StatementIndex): number {
  let own = 0;
  while (own < count && article[own] === 0) own++;
  return own;
}

/**
 * The index with words and runs of characters as rare as they are where the source is not told. A word of a statement that
 * all articles print stands in all of them and would weigh nothing, so that those that print it in other words could not
 * be found. Statements that are near to one of the source therefore do not count for what they share with it.
 */
export function retellingsOnce(index: StatementIndex, signal?: AbortSignal): StatementIndex {
  const { statements, keyStart, key, keyCount, gramStart, gram, gramWeight } = index;
  const sourcesOf = new Map<number, number[]>();
  sourceCandidates(
    index,
    (a, b) => {
      if (gramCosine(index, a, b) < RETELLING) return;
      sourcesOf.set(b, [...(sourcesOf.get(b) ?? []), a]);
    },
    signal,
  );
  if (sourcesOf.size === 0) return index;
  const keyFound = Int32Array.from(keyCount);
  const gramFound = new Int32Array(gramWeight.length);
  for (const id of gram) gramFound[id] = (gramFound[id] as number) + 1;
  for (const [told, sources] of sourcesOf) {
    takeShared(keyStart, key, told, sources, keyFound);
    takeShared(gramStart, gram, told, sources, gramFound);
  }
  const count = statements.count - sourcesOf.size;
  const idf = (found: number, rate: number) => rarity(count, found, rate);
  const weights = Float64Array.from(gramFound, (found) => idf(found, RARE_RATE) ** 2);
  const keyIdf = Float64Array.from(keyFound, (found, id) =>
    idf(found, statements.forms.isCommon(id) ? COMMON_RATE : RARE_RATE),
  );
  const reweighed = {
    ...index,
    keyIdf,
    weight: ownWeights(statements, keyIdf),
    gramWeight: weights,
    gramNorm: lengthsOf(gramStart, gram, weights),
  };
  return { ...reweighed, articleKeys: new ArticleKeys(reweighed) };
}

/** Takes one off the number of each item that a retelling has from what it retells. */
function takeShared(
  start: Int32Array,
  item: Int32Array,
  told: number,
  sources: readonly number[],
  found: Int32Array,
): void {
  const ofSources = new Set<number>();
  for (const at of sources) for (const id of item.subarray(start[at], start[at + 1])) ofSources.add(id);
  for (const id of item.subarray(start[told], start[told + 1])) {
    if (ofSources.has(id)) found[id] = (found[id] as number) - 1;
  }
}

/** Each statement of the source (article 0) with each other one whose rare words it shares. Linear in the corpus. */
export const sourceCandidates: CandidateSearch = (index, visit, signal) => {
  const { count } = index.statements;
  const { keyStart, key, keyIdf } = index;
  const own = ownCount(index);
  const statementsOf = new Map<number, number[]>();
  for (let a = 0; a < own; a++) {
    for (let at = keyStart[a] as number; at < (keyStart[a + 1] as number); at++) {
      const known = statementsOf.get(key[at] as number);
      if (known === undefined) statementsOf.set(key[at] as number, [a]);
      else known.push(a);
    }
  }
  const needed = neededWeight(count);
  const shared = new Float64Array(own);
  for (let b = own; b < count; b++) {
    if (b % 1000 === 0) signal?.throwIfAborted();
    const touched = new Set<number>();
    for (let at = keyStart[b] as number; at < (keyStart[b + 1] as number); at++) {
      for (const a of statementsOf.get(key[at] as number) ?? []) {
        shared[a] = (shared[a] as number) + (keyIdf[key[at] as number] as number);
        touched.add(a);
      }
    }
    for (const a of touched) {
      if ((shared[a] as number) >= needed) visit(a, b);
      shared[a] = 0;
    }
  }
  return 1;
};
