import assert from 'node:assert/strict';
import { test } from 'node:test';
import { diversityOf, indexTokenLists, lexicalDiversity } from '../../../src/terms';

test('diversityOf: counted by hand', () => {
  const measures = diversityOf(['a', 'b', 'a', 'c'], { window: 2, drawn: 2, factorSize: 0.72 });
  assert.equal(measures.tokenCount, 4);
  assert.equal(measures.typeCount, 3);
  assert.equal(measures.ttr, 0.75);
  assert.equal(measures.guiraud, 1.5);
  assert.equal(measures.simpsonD, 2 / 12);
  assert.equal(measures.yuleK, (10_000 * (6 - 4)) / 16);
  assert.equal(measures.mattr, 1);
  assert.equal(measures.msttr, 1);
  // Two drawn of four: five of the six pairs hold two types, one holds one.
  assert.ok(Math.abs((measures.hdd ?? 0) - 11 / 6 / 2) < 1e-12);
});

test('diversityOf: MTLD counts a factor when the ratio falls below its size, and the rest as a part of one', () => {
  // Forward: a a (0.5: full), a a (full), b: ratio 1, no part. Backward: b a a (2/3: full), a a (full).
  assert.equal(diversityOf(['a', 'a', 'a', 'a', 'b']).mtld, (5 / 2 + 5 / 2) / 2);
});

test('diversityOf: what is not defined is null', () => {
  const empty = diversityOf([]);
  assert.deepEqual([empty.ttr, empty.yuleK, empty.mtld, empty.mattr, empty.hdd], [null, null, null, null, null]);
  const one = diversityOf(['a']);
  assert.deepEqual([one.ttr, one.herdanC, one.simpsonD], [1, null, null]);
  assert.equal(diversityOf(['a', 'b', 'c']).mtld, null);
});

test('diversityOf: a text of one window is a window; one of one token less is none', () => {
  const tokens = Array.from({ length: 50 }, (_, place) => place % 10);
  assert.equal(diversityOf(tokens).mattr, 0.2);
  assert.equal(diversityOf(tokens.slice(1)).mattr, null);
  assert.equal(diversityOf(tokens.slice(0, 41)).hdd, null);
  assert.ok((diversityOf(tokens.slice(0, 42)).hdd ?? 0) > 0);
});

test('lexicalDiversity: one row an article, empty ones too; sizes are checked and told', () => {
  const index = indexTokenLists([
    { id: 'a', tokens: ['x', 'y'] },
    { id: 'b', tokens: [] },
  ]);
  const { rows, settings } = lexicalDiversity(index, { window: 2 });
  assert.deepEqual(
    rows.map(({ article, tokenCount, mattr }) => [article, tokenCount, mattr]),
    [
      ['a', 2, 1],
      ['b', 0, null],
    ],
  );
  assert.deepEqual([settings.window, settings.drawn, settings.factorSize], [2, 42, 0.72]);
  assert.throws(() => lexicalDiversity(index, { window: 0 }), /window is 0/);
});
