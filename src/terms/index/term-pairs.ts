import type { TermIndex } from './types';

/** Two terms, by number, that stand near each other in this order, and how often. */
export interface TermPair {
  readonly first: number;
  readonly second: number;
  readonly count: number;
}

/** How often each term stands first and second in a pair: an occurrence has a pair for each neighbour in reach. */
export function placeCounts(
  { articleOffsets, occurrenceTerm, termCount }: TermIndex,
  window: number,
): { readonly first: ArrayLike<number>; readonly second: ArrayLike<number>; readonly pairs: number } {
  const first = new Float64Array(termCount);
  const second = new Float64Array(termCount);
  let pairs = 0;
  for (let article = 0; article + 1 < articleOffsets.length; article++) {
    const begin = articleOffsets[article] as number;
    const end = articleOffsets[article + 1] as number;
    for (let place = begin; place < end; place++) {
      const term = occurrenceTerm[place] as number;
      const after = Math.min(window, end - 1 - place);
      first[term] = (first[term] as number) + after;
      second[term] = (second[term] as number) + Math.min(window, place - begin);
      pairs += after;
    }
  }
  return { first, second, pairs };
}

/** So many pairs are held at a time, eight bytes each. */
const PAIRS_AT_ONCE = 1 << 22;

/**
 * Each different pair with its count. The occurrences are gone through several times, each time for the next terms in
 * first place that together have some million pairs: these are put in order as numbers and equal ones counted, so that
 * memory hangs neither on the corpus nor on how many different pairs there are.
 *
 * @param pairsAtOnce a term in first place that has more is taken alone
 */
export function* countPairs(
  index: TermIndex,
  window: number,
  { first: firstCounts }: Pick<ReturnType<typeof placeCounts>, 'first'> = placeCounts(index, window),
  pairsAtOnce = PAIRS_AT_ONCE,
): Generator<TermPair> {
  const { termCount } = index;
  let room = new Float64Array(0);
  for (let from = 0; from < termCount; ) {
    let size = firstCounts[from] as number;
    let to = from + 1;
    for (; to < termCount && size + (firstCounts[to] as number) <= pairsAtOnce; to++) size += firstCounts[to] as number;
    if (size > room.length) room = new Float64Array(Math.min(2 * size, Math.max(size, pairsAtOnce)));
    const pairs = room.subarray(0, size);
    writePairs(index, window, { from, to }, pairs);
    yield* countEqual(pairs.sort(), termCount);
    from = to;
  }
}

/** The pairs whose first term is in a range, each as the number first · termCount + second. */
function writePairs(
  { articleOffsets, occurrenceTerm, termCount }: TermIndex,
  window: number,
  { from, to }: { readonly from: number; readonly to: number },
  pairs: Float64Array,
): void {
  let written = 0;
  for (let article = 0; article + 1 < articleOffsets.length; article++) {
    const end = articleOffsets[article + 1] as number;
    for (let place = articleOffsets[article] as number; place < end; place++) {
      const first = occurrenceTerm[place] as number;
      if (first < from || first >= to) continue;
      const last = Math.min(place + window, end - 1);
      for (let next = place + 1; next <= last; next++) {
        pairs[written++] = first * termCount + (occurrenceTerm[next] as number);
      }
    }
  }
}

function* countEqual(sorted: Float64Array, termCount: number): Generator<TermPair> {
  for (let begin = 0; begin < sorted.length; ) {
    const pair = sorted[begin] as number;
    let end = begin + 1;
    while (end < sorted.length && sorted[end] === pair) end++;
    const first = Math.floor(pair / termCount);
    yield { first, second: pair - first * termCount, count: end - begin };
    begin = end;
  }
}
