// Which words of two statements are the same or belong together.
import type { StatementWords } from './statement-words';
import type { WordForm } from './word-forms';

/** A word of each statement that was matched, by its place among the content words, and what that is worth. */
export interface WordMatch {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
  readonly kind: WordForm['kinds'][number];
}

type Words = Pick<StatementWords, 'content' | 'worth'>;

/** The best pairs of words, heaviest first, each word in one pair; a word matches by any of its keys. */
export function matchWords(
  { content: a, worth: worthA }: Words,
  { content: b, worth: worthB }: Words,
  keyIdf: Float64Array,
): WordMatch[] {
  const possible: WordMatch[] = [];
  const placesInA = keyPlaces(a);
  const seen = new Set<number>();
  for (let j = 0; j < b.length; j++) {
    seen.clear();
    for (const key of (b[j] as WordForm).keys) {
      for (const i of placesInA.get(key) ?? []) {
        if (seen.has(i)) continue;
        seen.add(i);
        const match = matchOf(a[i] as WordForm, b[j] as WordForm, keyIdf);
        if (match === null) continue;
        const worth = Math.min(worthA[i] as number, worthB[j] as number);
        possible.push({ a: i, b: j, kind: match.kind, weight: match.weight * worth });
      }
    }
  }
  possible.sort((x, y) => y.weight - x.weight || Math.abs(x.a - x.b) - Math.abs(y.a - y.b) || x.a - y.a || x.b - y.b);
  const usedA = new Uint8Array(a.length);
  const usedB = new Uint8Array(b.length);
  const kept = possible.filter((match) => {
    if (usedA[match.a] === 1 || usedB[match.b] === 1) return false;
    usedA[match.a] = 1;
    usedB[match.b] = 1;
    return true;
  });
  return kept.sort((x, y) => x.a - y.a);
}

let lastWords: readonly WordForm[] = [];
let lastPlaces = new Map<number, number[]>();

/** Where each key stands among words. Those of the last words are kept, as one statement is compared with many. */
function keyPlaces(words: readonly WordForm[]): ReadonlyMap<number, readonly number[]> {
  if (words === lastWords) return lastPlaces;
  const places = new Map<number, number[]>();
  words.forEach(({ keys }, at) => {
    for (const key of keys) {
      const known = places.get(key);
      if (known === undefined) places.set(key, [at]);
      else known.push(at);
    }
  });
  lastWords = words;
  lastPlaces = places;
  return places;
}

function matchOf(a: WordForm, b: WordForm, keyIdf: Float64Array): Pick<WordMatch, 'weight' | 'kind'> | null {
  let best: Pick<WordMatch, 'weight' | 'kind'> | null = null;
  for (let i = 0; i < a.keys.length; i++) {
    for (let j = 0; j < b.keys.length; j++) {
      if (a.keys[i] !== b.keys[j]) continue;
      const [kindA, kindB] = [a.kinds[i] as WordMatch['kind'], b.kinds[j] as WordMatch['kind']];
      const [strengthA, strengthB] = [a.strengths[i] as number, b.strengths[j] as number];
      const strength = kindA === kindB && kindA !== 'compound' ? strengthA : strengthA * strengthB;
      const weight = strength * (keyIdf[a.keys[i] as number] as number);
      if (best === null || weight > best.weight) best = { weight, kind: strengthA <= strengthB ? kindA : kindB };
    }
  }
  return best;
}

/** With fewer matched words their order tells nothing and counts as usual. */
const MIN_ORDERED = 3;
const USUAL_ORDER = 0.7;

/** Length of the longest chain of matches that rises on both sides, as a share of the matches. */
export function orderShare(matches: readonly WordMatch[]): number {
  if (matches.length < MIN_ORDERED) return USUAL_ORDER;
  const tails: number[] = [];
  for (const { b } of matches) {
    const at = tails.findIndex((tail) => tail > b);
    if (at < 0) tails.push(b);
    else tails[at] = b;
  }
  return tails.length / matches.length;
}
