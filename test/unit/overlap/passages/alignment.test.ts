import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alignChain } from '../../../../src/overlap/passages/alignment';

/** Two texts whose words are letters, aligned from one shared run on: the words paired, by their places. */
function aligned(a: string, b: string, run: string) {
  const [termsA, termsB] = [a, b].map((text) => Int32Array.from(text, (letter) => letter.charCodeAt(0))) as [
    Int32Array,
    Int32Array,
  ];
  const anchor = { a: a.indexOf(run), b: b.indexOf(run), length: run.length };
  const found = alignChain(termsA, termsB, [anchor]);
  return Array.from(found.a, (place, at) => [place, found.b[at]]);
}

test('alignChain: goes on beyond the shared run, over words that only one side has, on both ends', () => {
  // Shared: a b, then x against y, then the run, then one word only here, then e f.
  assert.deepEqual(aligned('abxRUNzef', 'abyRUNef', 'RUN'), [
    [0, 0],
    [1, 1],
    [3, 3],
    [4, 4],
    [5, 5],
    [7, 6],
    [8, 7],
  ]);
});

test('alignChain: ends where going on would cost more than it brings, and at the ends of the texts', () => {
  assert.deepEqual(aligned('RUNpqrse', 'RUNtuvwe', 'RUN'), [
    [0, 0],
    [1, 1],
    [2, 2],
  ]);
  assert.deepEqual(aligned('eRUN', 'eRUN', 'RUN'), [
    [0, 0],
    [1, 1],
    [2, 2],
    [3, 3],
  ]);
});
