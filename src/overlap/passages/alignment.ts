import { pairWords } from '../words/word-pairs';
import type { Anchor } from './anchors';

/** Two texts laid side by side: the word pairs that are the same, rising on both sides. Word numbers, not offsets. */
export interface Alignment {
  readonly a: Int32Array;
  readonly b: Int32Array;
}

/** How far an alignment is carried on beyond its last shared run, in words. */
const REACH = 16;
const MATCH = 2;
const MISS = -1;

/**
 * A local alignment of two texts along a chain of anchors (Smith and Waterman's, between fixed points): the words of
 * the anchors, the best pairing of the words between two anchors, and at both ends as much as still raises the score
 * (+2 for a shared word, −1 for each word skipped on either side). Only the stretches between and beside anchors need
 * a table, of at most `maxGap` by `maxGap` words, so memory is linear in the length of the passage.
 *
 * @see Smith, Waterman (1981), Identification of common molecular subsequences
 */
export function alignChain(termsA: Int32Array, termsB: Int32Array, chain: readonly Anchor[]): Alignment {
  const a: number[] = [];
  const b: number[] = [];
  const first = chain[0] as Anchor;
  extend(termsA, termsB, first.a - 1, first.b - 1, -1, a, b);
  a.reverse();
  b.reverse();
  for (const anchor of chain) {
    const skip =
      a.length === 0 ? 0 : Math.max(0, (a.at(-1) as number) + 1 - anchor.a, (b.at(-1) as number) + 1 - anchor.b);
    const startA = anchor.a + skip;
    const startB = anchor.b + skip;
    if (a.length > 0) {
      const fromA = (a.at(-1) as number) + 1;
      const fromB = (b.at(-1) as number) + 1;
      pairWords({ a: termsA, fromA, toA: startA, b: termsB, fromB, toB: startB }, { a, b });
    }
    for (let at = skip; at < anchor.length; at++) {
      a.push(anchor.a + at);
      b.push(anchor.b + at);
    }
  }
  extend(termsA, termsB, (a.at(-1) as number) + 1, (b.at(-1) as number) + 1, 1, a, b);
  return { a: Int32Array.from(a), b: Int32Array.from(b) };
}

/** Carries an alignment on from (`fromA`, `fromB`) in direction `step`, as long as the score rises above where it was. */
function extend(
  termsA: Int32Array,
  termsB: Int32Array,
  fromA: number,
  fromB: number,
  step: 1 | -1,
  a: number[],
  b: number[],
): void {
  let i0 = fromA;
  let j0 = fromB;
  for (;;) {
    const height = Math.min(REACH, step > 0 ? termsA.length - i0 : i0 + 1);
    const width = Math.min(REACH, step > 0 ? termsB.length - j0 : j0 + 1);
    if (height <= 0 || width <= 0) return;
    const steps = bestExtension(termsA, termsB, i0, j0, step, height, width);
    if (steps.length === 0) return;
    for (const [i, j] of steps) {
      a.push(i0 + step * i);
      b.push(j0 + step * j);
    }
    const [lastI, lastJ] = steps.at(-1) as [number, number];
    i0 += step * (lastI + 1);
    j0 += step * (lastJ + 1);
  }
}

/** The matched steps of the best-scoring path out of the corner of a small table; none where no path scores above 0. */
function bestExtension(
  termsA: Int32Array,
  termsB: Int32Array,
  i0: number,
  j0: number,
  step: number,
  height: number,
  width: number,
): [number, number][] {
  const columns = width + 1;
  const score = new Int32Array((height + 1) * columns);
  let best = 0;
  let bestAt = 0;
  for (let i = 0; i <= height; i++) {
    for (let j = 0; j <= width; j++) {
      if (i === 0 || j === 0) {
        score[i * columns + j] = MISS * (i + j);
        continue;
      }
      const at = i * columns + j;
      const same = termsA[i0 + step * (i - 1)] === termsB[j0 + step * (j - 1)];
      score[at] = Math.max(
        same ? (score[at - columns - 1] as number) + MATCH : Number.NEGATIVE_INFINITY,
        (score[at - 1] as number) + MISS,
        (score[at - columns] as number) + MISS,
      );
      if (same && (score[at] as number) > best) {
        best = score[at] as number;
        bestAt = at;
      }
    }
  }
  const steps: [number, number][] = [];
  for (let at = bestAt; at >= columns && at % columns > 0; ) {
    const i = Math.floor(at / columns);
    const j = at % columns;
    const same = termsA[i0 + step * (i - 1)] === termsB[j0 + step * (j - 1)];
    if (same && score[at] === (score[at - columns - 1] as number) + MATCH) {
      steps.push([i - 1, j - 1]);
      at -= columns + 1;
    } else at -= score[at] === (score[at - 1] as number) + MISS ? 1 : columns;
  }
  return steps.reverse();
}
