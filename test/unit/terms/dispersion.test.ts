import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dispersion, dispersionOf, dispersionPositions, indexTerms, indexTokenLists } from '../../../src/terms';
import { articleOf as article } from '../../article';

test('dispersionOf: spread like the parts is even by every measure, also where parts are unlike', () => {
  const even = dispersionOf([1, 2, 3], [100, 200, 300]);
  assert.equal(even.range, 3);
  for (const [name, value] of [
    ['juillandD', 1],
    ['carrollD2', 1],
    ['dp', 0],
    ['dpNorm', 0],
    ['klDivergence', 0],
    ['klNorm', 0],
  ] as const) {
    assert.ok(Math.abs((even[name] ?? Number.NaN) - value) < 1e-12, name);
  }
});

test('dispersionOf: all in the smallest part is the other end', () => {
  const clumped = dispersionOf([0, 4], [300, 100]);
  assert.equal(clumped.dpNorm, 1);
  assert.equal(clumped.dp, 0.75);
  assert.equal(clumped.carrollD2, 0);
  assert.ok(Math.abs(clumped.juillandD ?? 1) < 1e-12);
  assert.equal(clumped.klDivergence, 2);
});

test('dispersionOf: null where it is not defined, errors for sizes that cannot be', () => {
  assert.equal(dispersionOf([3], [10]).dp, null);
  assert.equal(dispersionOf([0, 0], [10, 10]).juillandD, null);
  assert.deepEqual([dispersionOf([], []).range, dispersionOf([], []).rangeShare], [0, 0]);
  assert.throws(() => dispersionOf([1], [1, 2]), /1 counts but 2 sizes/);
  assert.throws(() => dispersionOf([1, 0], [1, 0]), /a size is 0/);
});

test('dispersion: the parts are the articles that hold tokens; terms can be named', () => {
  const index = indexTokenLists([
    { id: 'a', tokens: ['kim', 'kim', 'rat', 'rat'] },
    { id: 'b', tokens: [] },
    { id: 'c', tokens: ['rat', 'see', 'see', 'rat'] },
  ]);
  const { rows, settings } = dispersion(index);
  assert.equal(settings.parts, 2);
  assert.deepEqual(
    rows.map(({ term, count, range }) => [term, count, range]),
    [
      ['rat', 4, 2],
      ['kim', 2, 1],
      ['see', 2, 1],
    ],
  );
  assert.deepEqual(rows[0], { term: 'rat', count: 4, ...dispersionOf([2, 2], [4, 4]) });
  assert.deepEqual(
    dispersion(index, { terms: ['see', 'kim'] }).rows.map(({ term }) => term),
    ['see', 'kim'],
  );
  assert.throws(() => dispersion(index, { terms: ['nie'] }), /terms has "nie", which does not occur/);
});

test('dispersionPositions: each occurrence with its place in the article and its offsets', () => {
  const articles = [article('Putin, Kim und Putin.'), article('Kim schweigt.', { id: 'b' })];
  const { rows, settings } = dispersionPositions(indexTerms(articles), { terms: ['putin', 'kim', 'nie'] });
  assert.deepEqual(
    rows.map(({ term, article: id, position, relative }) => [term, id, position, relative]),
    [
      ['putin', 'a', 0, 0.125],
      ['kim', 'a', 1, 0.375],
      ['putin', 'a', 3, 0.875],
      ['kim', 'b', 0, 0.25],
    ],
  );
  assert.equal(articles[0]?.raw.slice(rows[2]?.start, rows[2]?.end), 'Putin');
  assert.equal(settings.notFound, 'nie');
});
