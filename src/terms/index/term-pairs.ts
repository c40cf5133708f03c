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

/** Each different pair with its count. Term after term, so that one column of counts, cleared each time, is enough. */
export function* countPairs(index: TermIndex, window: number): Generator<TermPair> {
  const { occurrenceTerm, termCount } = index;
  const { starts, places } = placesByTerm(index);
  const articleEnd = articleEnds(index);
  const counts = new Uint32Array(termCount);
  for (let first = 0; first < termCount; first++) {
    const met: number[] = [];
    for (let at = starts[first] as number; at < (starts[first + 1] as number); at++) {
      const place = places[at] as number;
      const last = Math.min(place + window, (articleEnd[place] as number) - 1);
      for (let next = place + 1; next <= last; next++) {
        const second = occurrenceTerm[next] as number;
        if (counts[second] === 0) met.push(second);
        counts[second] = (counts[second] as number) + 1;
      }
    }
    for (const second of met) {
      yield { first, second, count: counts[second] as number };
      counts[second] = 0;
    }
  }
}

/** The places of all occurrences, term after term: those of term t are `starts[t]` to `starts[t + 1] - 1`. */
function placesByTerm({ counts, occurrenceTerm, termCount }: TermIndex) {
  const starts = new Uint32Array(termCount + 1);
  for (let term = 0; term < termCount; term++) starts[term + 1] = (starts[term] as number) + (counts[term] as number);
  const next = starts.slice();
  const places = new Uint32Array(starts[termCount] as number);
  for (let place = 0; place < places.length; place++) {
    const term = occurrenceTerm[place] as number;
    const at = next[term] as number;
    places[at] = place;
    next[term] = at + 1;
  }
  return { starts, places };
}

/** For each occurrence, where its article ends. */
function articleEnds({ articleOffsets, totalCount }: TermIndex): Uint32Array {
  const ends = new Uint32Array(totalCount);
  for (let article = 0; article + 1 < articleOffsets.length; article++) {
    ends.fill(articleOffsets[article + 1] as number, articleOffsets[article] as number, articleOffsets[article + 1]);
  }
  return ends;
}
