import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleSimilarities, indexTokenLists } from '../../../src/terms';
import { assertColumns, goldenArticles, goldenRows } from './golden-fixtures';

const list = (id: string, text: string) => ({ id, tokens: text === '' ? [] : text.split(' ') });

test('articleSimilarities: equal those of quanteda on every pair of the five articles', () => {
  const expected = goldenRows('similarity-terms');
  const { rows } = articleSimilarities(indexTokenLists(goldenArticles()));
  assert.equal(rows.length, expected.length);
  const measures = ['cosine', 'jaccard', 'dice', 'jaccardExtended', 'diceExtended'].map(
    (name) => [name, name, 1e-12] as const,
  );
  assertColumns(new Map(rows.map((row) => [`${row.a} ${row.b}`, row])), expected, ({ a, b }) => `${a} ${b}`, measures);
});

test('articleSimilarities: the most alike first, equal ones in the order of the articles', () => {
  const index = indexTokenLists([list('p', 'x y'), list('q', 'z'), list('r', 'x x y y'), list('s', 'z')]);
  const pairs = articleSimilarities(index).rows.map(({ a, b }) => a + b);
  assert.deepEqual(pairs, ['pr', 'qs', 'pq', 'ps', 'qr', 'rs']);
  assert.deepEqual(
    articleSimilarities(index, { top: 1 }).rows.map(({ a, b }) => a + b),
    ['pr'],
  );
});

test('articleSimilarities: an article without terms is like none; one article has no pair; limits are checked', () => {
  const { rows } = articleSimilarities(indexTokenLists([list('p', ''), list('q', 'x'), list('r', 'x')]));
  assert.deepEqual(
    rows.map(({ a, b, cosine, jaccard }) => [a + b, cosine, jaccard]),
    [
      ['qr', 1, 1],
      ['pq', null, 0],
      ['pr', null, 0],
    ],
  );
  assert.deepEqual(articleSimilarities(indexTokenLists([list('p', 'x')])).rows, []);
  const many = indexTokenLists(Array.from({ length: 1001 }, (_, n) => list(`${n}`, 'x')));
  assert.throws(() => articleSimilarities(many), /articles are 1001; allowed are up to 1000/);
  assert.throws(() => articleSimilarities(many, { top: 0 }), /top is 0/);
});
