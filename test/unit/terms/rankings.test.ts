import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareRankings, indexTokenLists, rankStability, termFrequencies } from '../../../src/terms';

const lists = [
  { id: 'a', tokens: ['x', 'x', 'x', 'y', 'y', 'z'] },
  { id: 'b', tokens: ['x', 'x', 'y', 'y', 'y', 'z'] },
];

test('compareRankings: a list agrees with itself entirely', () => {
  const table = termFrequencies(indexTokenLists(lists));
  assert.deepEqual(compareRankings({ one: table, two: table }).rows, [
    { a: 'one', b: 'two', sharedCount: 3, topOverlapShare: 1, rho: 1 },
  ]);
});

test('compareRankings: every pair once; lists without a shared term have no correlation', () => {
  const one = termFrequencies(indexTokenLists(lists));
  const other = termFrequencies(indexTokenLists([{ id: 'c', tokens: ['p', 'q', 'z', 'z', 'z'] }]));
  const none = termFrequencies(indexTokenLists([]));
  const { rows } = compareRankings({ one, other, none }, { top: 2 });
  assert.deepEqual(rows, [
    { a: 'one', b: 'other', sharedCount: 1, topOverlapShare: 0, rho: null },
    { a: 'one', b: 'none', sharedCount: 0, topOverlapShare: 0, rho: null },
    { a: 'other', b: 'none', sharedCount: 0, topOverlapShare: 0, rho: null },
  ]);
});

test('rankStability: what leads in every article keeps its rank in every resample', () => {
  const steady = Array.from({ length: 6 }, (_, i) => ({ id: `${i}`, tokens: ['x', 'x', 'x', 'y', 'y', 'z'] }));
  const { rows } = rankStability(indexTokenLists(steady), { top: 2, resamples: 200 });
  assert.deepEqual(rows, [
    { term: 'x', count: 18, rank: 1, rankLow: 1, rankHigh: 1 },
    { term: 'y', count: 12, rank: 2, rankLow: 2, rankHigh: 2 },
  ]);
});

test('rankStability: what leads by one article alone may fall, and ties share the better rank', () => {
  const { rows } = rankStability(indexTokenLists(lists), { top: 2, resamples: 200 });
  assert.deepEqual(rows, [
    { term: 'x', count: 5, rank: 1, rankLow: 1, rankHigh: 2 },
    { term: 'y', count: 5, rank: 1, rankLow: 1, rankHigh: 2 },
  ]);
});

test('rankStability: no articles give no rows; fewer candidates than rows asked for are refused', () => {
  assert.deepEqual(rankStability(indexTokenLists([])).rows, []);
  assert.throws(() => rankStability(indexTokenLists(lists), { top: 9, candidates: 3 }), /candidates is 3/);
});
