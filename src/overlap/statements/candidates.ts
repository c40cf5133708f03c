import { metered } from '../../base';
import type { StatementIndex } from './statement-index';

/** The keys of candidates are taken from the rarest up until their pairs number this many a statement. */
const PAIRS_PER_STATEMENT = 400;
/** … and never keys of more statements than this, which name what a corpus is about. */
const MAX_STATEMENTS = 1000;
/** Of the later partners of a statement those that share most are looked at: it says the same as few. */
const MOST_PARTNERS = 24;
/** What two statements share must weigh this part of what a word that only they have would. */
const MIN_SHARE = 0.7;

/** Calls `visit` for pairs of statements that may say the same; gives how many pairs there were for each visited one. */
export type CandidateSearch = (
  index: StatementIndex,
  visit: (a: number, b: number) => void,
  signal?: AbortSignal,
) => number;

/** What the keys that two statements share must weigh together for the pair to be looked at. */
export const neededWeight = (count: number): number => MIN_SHARE * Math.log(count + 500);

/**
 * Calls `visit` for each pair of statements of different articles that share rare pieces, the earlier first: the idf of
 * the keys they share adds up to 0.7 · ln(statements). Only keys that stand in few statements are looked up, from the
 * rarest up, as many as make 400 pairs a statement, so that the work grows with the corpus and not with its square; and
 * of the later partners of a statement the 24 that share most. Gives how many pairs there were for each visited one.
 */
export function forEachCandidate(
  index: StatementIndex,
  visit: (a: number, b: number) => void,
  signal?: AbortSignal,
): number {
  const { count, article } = index.statements;
  const { keyStart, key, keyIdf, keyCount } = index;
  const maxCount = rarityLimit(keyCount, count);
  const { placeStart, place } = placesOfKeys(index, maxCount);
  const needed = neededWeight(count);
  const shared = new Float64Array(count);
  const touched: number[] = [];
  let [all, visited] = [0, 0];
  const meter = { task: 'Comparing', total: count, unit: 'sentences', signal };
  for (const a of metered(Array(count).keys(), meter)) {
    touched.length = 0;
    for (let at = keyStart[a] as number; at < (keyStart[a + 1] as number); at++) {
      const id = key[at] as number;
      const weight = keyIdf[id] as number;
      // Places rise: those after this statement are at the end.
      for (let slot = (placeStart[id + 1] as number) - 1; slot >= (placeStart[id] as number); slot--) {
        const b = place[slot] as number;
        if (b <= a) break;
        if (shared[b] === 0) touched.push(b);
        shared[b] = (shared[b] as number) + weight;
      }
    }
    let partners = touched.filter((b) => (shared[b] as number) >= needed && article[a] !== article[b]);
    all += partners.length;
    if (partners.length > MOST_PARTNERS) {
      partners.sort((x, y) => (shared[y] as number) - (shared[x] as number) || x - y);
      partners = partners.slice(0, MOST_PARTNERS);
    }
    visited += partners.length;
    for (const b of partners) visit(a, b);
    for (const b of touched) shared[b] = 0;
  }
  return visited === 0 ? 1 : all / visited;
}

/** The number of statements up to which a key is looked up. */
function rarityLimit(keyCount: Int32Array, statementCount: number): number {
  const keysOfCount = new Float64Array(MAX_STATEMENTS + 1);
  for (const found of keyCount)
    if (found >= 2 && found <= MAX_STATEMENTS) keysOfCount[found] = (keysOfCount[found] as number) + 1;
  let pairs = 0;
  for (let found = 2; found <= MAX_STATEMENTS; found++) {
    pairs += ((keysOfCount[found] as number) * found * (found - 1)) / 2;
    if (pairs > PAIRS_PER_STATEMENT * statementCount) return Math.max(2, found - 1);
  }
  return MAX_STATEMENTS;
}

/** The statements of each key, rising; none for keys of one statement and of more than `maxCount`. */
function placesOfKeys({ keyStart, key, keyCount, statements }: StatementIndex, maxCount: number) {
  const placeStart = new Int32Array(keyCount.length + 1);
  const isIndexed = (id: number) => (keyCount[id] as number) >= 2 && (keyCount[id] as number) <= maxCount;
  for (let id = 0; id < keyCount.length; id++) {
    placeStart[id + 1] = (placeStart[id] as number) + (isIndexed(id) ? (keyCount[id] as number) : 0);
  }
  const place = new Int32Array(placeStart[keyCount.length] as number);
  const next = placeStart.slice();
  for (let at = 0; at < statements.count; at++) {
    for (let slot = keyStart[at] as number; slot < (keyStart[at + 1] as number); slot++) {
      const id = key[slot] as number;
      if (!isIndexed(id)) continue;
      place[next[id] as number] = at;
      next[id] = (next[id] as number) + 1;
    }
  }
  return { placeStart, place };
}
