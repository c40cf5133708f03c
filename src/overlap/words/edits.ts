import type { Span } from '../../base';
import type { WordEdit } from '../types';
import { KeyTable } from './key-table';
import { pairWords, type WordPairs } from './word-pairs';
import { ScannedWords, scanWords } from './word-scan';

/** From this share of the same words in the same order (Dice) on a text counts as edited, not as reworded. */
export const EDITED = 0.7;

/** The words of a stretch of a text, with ids that are the same for the same words of both sides. */
interface Words {
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly term: Int32Array;
}

/** Two stretches of text, word by word. */
export interface WordComparison {
  /** In order; together they hold every word of both sides once. */
  readonly edits: readonly WordEdit[];
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
  const pairs: WordPairs = { a: [], b: [] };
  pairWords({ a: a.term, fromA: 0, toA: a.term.length, b: b.term, fromB: 0, toB: b.term.length }, pairs);
  return {
    edits: editsOf(a, spanA, b, spanB, pairs),
    sameWords: pairs.a.length,
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

function editsOf(a: Words, spanA: Span, b: Words, spanB: Span, pairs: WordPairs): WordEdit[] {
  const edits: WordEdit[] = [];
  let [nextA, nextB] = [0, 0];
  for (let at = 0; at <= pairs.a.length; ) {
    const wordA = pairs.a[at] ?? a.term.length;
    const wordB = pairs.b[at] ?? b.term.length;
    if (wordA > nextA || wordB > nextB) {
      const kind = wordB === nextB ? 'delete' : wordA === nextA ? 'insert' : 'replace';
      edits.push({ kind, a: stretch(a, spanA, nextA, wordA), b: stretch(b, spanB, nextB, wordB) });
    }
    let run = 0;
    while (at + run < pairs.a.length && pairs.a[at + run] === wordA + run && pairs.b[at + run] === wordB + run) run++;
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
