import type { Span } from '../base';
import { KeyTable } from './key-table';
import type { Edit } from './types';
import { ScannedWords, scanWords } from './word-scan';

/** Above this many cells a table would be slow: the texts are first cut at words that are unique in both. */
const MAX_CELLS = 1 << 20;

/** The words of a stretch of a text, with ids that are the same for the same words of both sides. */
interface Words {
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly term: Int32Array;
}

/** Two stretches of text, word by word. */
export interface WordComparison {
  /** In order; together they hold every word of both sides once. */
  readonly edits: readonly Edit[];
  readonly sameWords: number;
  readonly wordsOfA: number;
  readonly wordsOfB: number;
}

/**
 * Lays two stretches of text side by side, word by word: a longest common subsequence of their words (capitals,
 * hyphens and punctuation aside), and between the common runs what was put in, left out or replaced. Stretches of more
 * than a thousand words or so are first cut at the words that stand once in each of them and in the same order
 * (patience), so that time stays near the length. Spans of edits go from first to last word; an empty one stands
 * where the words of the other side would have to be put in.
 */
export function compareWords(rawA: string, spanA: Span, rawB: string, spanB: Span): WordComparison {
  const table = new KeyTable(64);
  const a = wordsOf(rawA, spanA, table);
  const b = wordsOf(rawB, spanB, table);
  const pairsA: number[] = [];
  const pairsB: number[] = [];
  pairWords(a.term, 0, a.term.length, b.term, 0, b.term.length, pairsA, pairsB);
  return {
    edits: editsOf(a, spanA, b, spanB, pairsA, pairsB),
    sameWords: pairsA.length,
    wordsOfA: a.term.length,
    wordsOfB: b.term.length,
  };
}

function wordsOf(raw: string, span: Span, table: KeyTable): Words {
  // Half as many words as characters at most, rounded up; a stretch is mostly a sentence.
  const scanned = new ScannedWords(((span.end - span.start) >>> 1) + 1);
  scanWords(raw.slice(span.start, span.end), [], scanned);
  const term = new Int32Array(scanned.count);
  for (let at = 0; at < term.length; at++) term[at] = table.add(scanned.low[at] as number, scanned.high[at] as number);
  const shifted = (column: Int32Array) => column.slice(0, scanned.count).map((offset) => offset + span.start);
  return { start: shifted(scanned.start), end: shifted(scanned.end), term };
}

/** Appends the word pairs of a longest common subsequence (a near-longest one for long stretches). */
export function pairWords(
  a: Int32Array,
  fromA: number,
  toA: number,
  b: Int32Array,
  fromB: number,
  toB: number,
  pairsA: number[],
  pairsB: number[],
): void {
  let [startA, startB, endA, endB] = [fromA, fromB, toA, toB];
  while (startA < endA && startB < endB && a[startA] === b[startB]) {
    pairsA.push(startA++);
    pairsB.push(startB++);
  }
  let tail = 0;
  while (startA < endA && startB < endB && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
    tail++;
  }
  const cells = (endA - startA) * (endB - startB);
  if (cells > 0 && cells <= MAX_CELLS) pairByTable(a, startA, endA, b, startB, endB, pairsA, pairsB);
  else if (cells > 0) pairByUniqueWords(a, startA, endA, b, startB, endB, pairsA, pairsB);
  for (let at = 0; at < tail; at++) {
    pairsA.push(endA + at);
    pairsB.push(endB + at);
  }
}

function pairByTable(
  a: Int32Array,
  fromA: number,
  toA: number,
  b: Int32Array,
  fromB: number,
  toB: number,
  pairsA: number[],
  pairsB: number[],
): void {
  const height = toA - fromA;
  const width = toB - fromB;
  const columns = width + 1;
  const longest = new Int32Array((height + 1) * columns);
  for (let i = height - 1; i >= 0; i--) {
    for (let j = width - 1; j >= 0; j--) {
      const at = i * columns + j;
      longest[at] =
        a[fromA + i] === b[fromB + j]
          ? (longest[at + columns + 1] as number) + 1
          : Math.max(longest[at + 1] as number, longest[at + columns] as number);
    }
  }
  for (let i = 0, j = 0; i < height && j < width; ) {
    const at = i * columns + j;
    if (a[fromA + i] === b[fromB + j]) {
      pairsA.push(fromA + i++);
      pairsB.push(fromB + j++);
    } else if ((longest[at + 1] as number) >= (longest[at + columns] as number)) j++;
    else i++;
  }
}

/** Cuts both stretches at the words that are unique in each and rise in both, and pairs what lies between. */
function pairByUniqueWords(
  a: Int32Array,
  fromA: number,
  toA: number,
  b: Int32Array,
  fromB: number,
  toB: number,
  pairsA: number[],
  pairsB: number[],
): void {
  const cuts = risingPairs(uniquePlaces(a, fromA, toA), uniquePlaces(b, fromB, toB));
  let [startA, startB] = [fromA, fromB];
  for (const [cutA, cutB] of cuts) {
    // Where no cut lies within reach a stretch too long for the table is left unpaired rather than waited for.
    if ((cutA - startA) * (cutB - startB) <= MAX_CELLS) pairWords(a, startA, cutA, b, startB, cutB, pairsA, pairsB);
    pairsA.push(cutA);
    pairsB.push(cutB);
    startA = cutA + 1;
    startB = cutB + 1;
  }
  if ((toA - startA) * (toB - startB) <= MAX_CELLS) pairWords(a, startA, toA, b, startB, toB, pairsA, pairsB);
}

function uniquePlaces(terms: Int32Array, from: number, to: number): Map<number, number> {
  const places = new Map<number, number>();
  for (let at = from; at < to; at++) places.set(terms[at] as number, places.has(terms[at] as number) ? -1 : at);
  return places;
}

/** The longest run of pairs that rises on both sides (patience sorting). */
function risingPairs(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): [number, number][] {
  const piles: { a: number; b: number; before: number }[][] = [];
  for (const [term, place] of a) {
    const other = b.get(term) ?? -1;
    if (place < 0 || other < 0) continue;
    let [low, high] = [0, piles.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((piles[middle]?.at(-1)?.b ?? 0) < other) low = middle + 1;
      else high = middle;
    }
    const before = low === 0 ? -1 : (piles[low - 1] as unknown[]).length - 1;
    const pile = piles[low] ?? [];
    piles[low] = pile;
    pile.push({ a: place, b: other, before });
  }
  const pairs: [number, number][] = [];
  let at = (piles.at(-1)?.length ?? 0) - 1;
  for (let pile = piles.length - 1; pile >= 0; pile--) {
    const card = piles[pile]?.[at] as { a: number; b: number; before: number };
    pairs.push([card.a, card.b]);
    at = card.before;
  }
  return pairs.reverse();
}

function editsOf(
  a: Words,
  spanA: Span,
  b: Words,
  spanB: Span,
  pairsA: readonly number[],
  pairsB: readonly number[],
): Edit[] {
  const edits: Edit[] = [];
  let [nextA, nextB] = [0, 0];
  for (let at = 0; at <= pairsA.length; ) {
    const wordA = pairsA[at] ?? a.term.length;
    const wordB = pairsB[at] ?? b.term.length;
    if (wordA > nextA || wordB > nextB) {
      const kind = wordB === nextB ? 'delete' : wordA === nextA ? 'insert' : 'replace';
      edits.push({ kind, a: stretch(a, spanA, nextA, wordA), b: stretch(b, spanB, nextB, wordB) });
    }
    let run = 0;
    while (at + run < pairsA.length && pairsA[at + run] === wordA + run && pairsB[at + run] === wordB + run) run++;
    if (run > 0) {
      edits.push({ kind: 'equal', a: stretch(a, spanA, wordA, wordA + run), b: stretch(b, spanB, wordB, wordB + run) });
    }
    nextA = wordA + run;
    nextB = wordB + run;
    at += Math.max(1, run);
  }
  return edits;
}

/** From the first to the last of the words `from` to `to` (not included); empty before word `from` where there is none. */
function stretch(words: Words, span: Span, from: number, to: number): Span {
  if (from < to) return { start: words.start[from] as number, end: words.end[to - 1] as number };
  const at =
    from < words.term.length ? (words.start[from] as number) : Math.max(span.start, words.end[from - 1] ?? span.end);
  return { start: at, end: at };
}
