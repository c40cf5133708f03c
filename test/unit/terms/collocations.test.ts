import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { collocationMeasures, collocations, indexTokenLists } from '../../../src/terms';
import { countPairs, placeCounts } from '../../../src/terms/index/term-pairs';
import { textRanks } from '../../../src/terms/index/terms-by-count';

const lists = [
  { id: 'a', tokens: ['kim', 'trifft', 'putin', 'kim', 'trifft'] },
  { id: 'b', tokens: ['putin', 'kim'] },
];
const index = indexTokenLists(lists);
const shown = (rows: readonly { readonly first: string; readonly second: string; readonly count: number }[]) =>
  rows.map(({ first, second, count }) => `${first} ${second} ${count}`).sort();

test('collocations: neighbours within an article, never across two', () => {
  const { rows, settings } = collocations(index, { minCount: 1 });
  assert.deepEqual(shown(rows), ['kim trifft 2', 'putin kim 2', 'trifft putin 1']);
  assert.equal(settings.pairs, 5);
});

test('collocations: a window takes in terms further off; a node keeps its own pairs only', () => {
  const { rows } = collocations(index, { minCount: 1, window: 2, node: 'putin' });
  assert.deepEqual(shown(rows), ['kim putin 1', 'putin kim 2', 'putin trifft 1', 'trifft putin 1']);
});

test('collocations: pairs in any window are those of a loop over all', () => {
  const list = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 });
  fc.assert(
    fc.property(fc.array(list, { maxLength: 3 }), fc.integer({ min: 1, max: 15 }), (articles, window) => {
      const counts = new Map<string, number>();
      for (const tokens of articles) {
        for (const [i, first] of tokens.entries()) {
          for (const second of tokens.slice(i + 1, i + 1 + window)) {
            counts.set(`${first} ${second}`, (counts.get(`${first} ${second}`) ?? 0) + 1);
          }
        }
      }
      const built = indexTokenLists(articles.map((tokens, place) => ({ id: String(place), tokens })));
      const { rows } = collocations(built, { window, minCount: 1 });
      assert.deepEqual(shown(rows), [...counts].map(([pair, count]) => `${pair} ${count}`).sort());
    }),
    { seed: 42 },
  );
});

test('collocations: rows stand in falling order of the measure asked for', () => {
  for (const sort of ['count', 'pmi', 'g2', 'z'] as const) {
    const values = collocations(index, { minCount: 1, sort }).rows.map((row) => row[sort]);
    assert.deepEqual(
      values,
      [...values].sort((a, b) => b - a),
    );
  }
  assert.equal(collocations(index, { minCount: 1, top: 2 }).rows.length, 2);
});

test('collocations: too few tokens give no rows; wrong values are errors', () => {
  assert.deepEqual(collocations(indexTokenLists([{ id: 'a', tokens: ['kim'] }])).rows, []);
  assert.deepEqual(collocations(indexTokenLists([])).rows, []);
  assert.throws(() => collocations(index, { node: 'x' }), /node is "x", which does not occur/);
  assert.throws(
    () => collocations(index, { window: 2, marginals: 'words' }),
    /marginals is "words" with a window of 2/,
  );
  assert.throws(() => collocations(index, { sort: 'mi3' as never }), /sort is "mi3"; allowed are count, pmi/);
});

test('collocationMeasures: a pair that always stands together has the highest dice; impossible counts are errors', () => {
  const always = collocationMeasures(5, 5, 5, 1000);
  assert.equal(always.dice, 1);
  assert.equal(always.logDice, 14);
  assert.equal(always.expected, 0.025);
  assert.equal(always.pmi, Math.log2(200));
  assert.throws(() => collocationMeasures(5, 4, 9, 100), /cannot occur 5 times with marginals 4, 9 of 100/);
});

test('countPairs: however few are counted at a time, each different pair is there once with its count', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'ä'), { maxLength: 30 }), { maxLength: 5 }),
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 1, max: 20 }),
      (texts, window, pairsAtOnce) => {
        const index = indexTokenLists(texts.map((tokens, at) => ({ id: String(at), tokens })));
        const expected = new Map<string, number>();
        for (const words of texts) {
          for (const [at, first] of words.entries()) {
            for (const second of words.slice(at + 1, at + 1 + window)) {
              expected.set(`${first} ${second}`, (expected.get(`${first} ${second}`) ?? 0) + 1);
            }
          }
        }
        const pairs = [...countPairs(index, window, placeCounts(index, window), pairsAtOnce)];
        const found = new Map(
          pairs.map(({ first, second, count }) => [`${index.term(first)} ${index.term(second)}`, count]),
        );
        assert.equal(found.size, pairs.length);
        assert.deepEqual(found, expected);
      },
    ),
    { seed: 1 },
  );
});

test('textRanks: numbers that stand as the terms stand in code unit order', () => {
  const index = indexTokenLists([
    { id: 'a', tokens: ['zebra', 'äther', 'Z', 'über', 'apfel', 'apfelbaum', '😀', '｡'] },
  ]);
  const ranks = textRanks(index);
  const byRank = index.terms().sort((a, b) => (ranks[index.termId(a)] as number) - (ranks[index.termId(b)] as number));
  assert.deepEqual(byRank, index.terms().sort());
});
