// Which words of two statements are the same or belong together.
import { grown } from '../words/key-table';
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
  const { last, before, stamp } = keyPlaces(a, keyIdf.length);
  for (let j = 0; j < b.length; j++) {
    const { keys } = b[j] as WordForm;
    for (let at = 0; at < keys.length; at++) {
      const key = keys[at] as number;
      if (stampOf[key] !== stamp) continue;
      for (let slot = last[key] as number; slot >= 0; slot = before[slot] as number) {
        const i = slotPlace[slot] as number;
        if (isKnownPair(possible, i, j)) continue;
        const match = matchOf(a[i] as WordForm, b[j] as WordForm, keyIdf);
        if (match === null) continue;
        const worth = Math.min(worthA[i] as number, worthB[j] as number);
        possible.push({ a: i, b: j, kind: match.kind, weight: match.weight * worth });
      }
    }
  }
  if (possible.length < 2) return possible;
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

/** Pairs of word `j` stand at the end. */
function isKnownPair(possible: readonly WordMatch[], i: number, j: number): boolean {
  for (let at = possible.length - 1; at >= 0 && possible[at]?.b === j; at--) if (possible[at]?.a === i) return true;
  return false;
}

// Where each key stands among the words that were looked up last, as one statement is compared with many: chains of
// slots in columns that are used again, as a table for each statement took a third of the time.
let lastWords: readonly WordForm[] = [];
let lastStamp = 0;
let stampOf = new Float64Array(0);
let lastSlot = new Int32Array(0);
let slotBefore = new Int32Array(1024);
let slotPlace = new Int32Array(1024);

function keyPlaces(words: readonly WordForm[], keyCount: number) {
  if (stampOf.length < keyCount) {
    stampOf = new Float64Array(keyCount);
    lastSlot = new Int32Array(keyCount);
    lastWords = [];
  }
  if (words !== lastWords) {
    lastWords = words;
    lastStamp++;
    let slot = 0;
    for (let at = 0; at < words.length; at++) {
      for (const key of (words[at] as WordForm).keys) {
        if (slot === slotPlace.length) {
          slotBefore = grown(slotBefore, slot * 2);
          slotPlace = grown(slotPlace, slot * 2);
        }
        slotBefore[slot] = stampOf[key] === lastStamp ? (lastSlot[key] as number) : -1;
        slotPlace[slot] = at;
        stampOf[key] = lastStamp;
        lastSlot[key] = slot++;
      }
    }
  }
  return { last: lastSlot, before: slotBefore, stamp: lastStamp };
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
