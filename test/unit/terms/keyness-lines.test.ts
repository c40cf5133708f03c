import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexTerms, keyness, keynessLines, keynessToDraw } from '../../../src/terms';
import { articleOf } from '../../article';

const ARTICLES = [
  articleOf('Die Ernte war gut. Die Ernten im Süden waren besser als die Ernte im Norden.', {
    id: 'a',
    outlet: 'Bote',
  }),
  articleOf('Der Hafen ist zu. Eine Ernte gibt es im Hafen nicht, den Hafen kennt jeder.', {
    id: 'b',
    outlet: 'Kurier',
  }),
  articleOf('Ernte.', { id: 'c', outlet: 'Blatt' }),
];

test('keynessLines: the first places of each term on both sides, as they stand in the text', () => {
  const index = indexTerms(ARTICLES, {});
  const sides = { by: 'outlet', target: 'Bote', reference: 'Kurier' } as const;
  const { rows } = keynessLines(index, ARTICLES, { ...sides, terms: ['ernte'], perSide: 2 });
  assert.deepEqual(
    rows.map(({ side, article, keyword }) => [side, article, keyword]),
    [
      ['target', 'a', 'Ernte'],
      ['target', 'a', 'Ernte'],
      ['reference', 'b', 'Ernte'],
    ],
    'two of a side; an article of neither side has none',
  );
  for (const { article, start, end, keyword } of rows) {
    assert.equal(ARTICLES.find(({ id }) => id === article)?.raw.slice(start, end), keyword);
  }
  assert.deepEqual([rows[0]?.left, rows[0]?.right.slice(0, 8)], ['Die', 'war gut.']);
  assert.throws(() => keynessLines(index, ARTICLES, { by: 'outlet', target: 'Post' }), /target is "Post"/);
});

test('keynessToDraw: the strongest of the target with values above 0, then those of the reference below', () => {
  const table = keyness(indexTerms(ARTICLES), { by: 'outlet', target: 'Bote', reference: 'Kurier', minCount: 1 });
  const { rows } = keynessToDraw(table, { top: 2 });
  const byG2 = [...table.rows].sort((x, y) => y.g2 - x.g2);
  assert.deepEqual(
    rows.map(({ value }) => value),
    [...byG2.slice(0, 2), ...byG2.slice(-2)].map(({ g2 }) => g2),
  );
  assert.deepEqual(
    rows.map(({ side, value }) => [side, Math.sign(value)]),
    [
      ['Bote', 1],
      ['Bote', 1],
      ['Kurier', -1],
      ['Kurier', -1],
    ],
  );
  assert.equal(rows.at(-1)?.term, 'hafen');
  assert.deepEqual(keynessToDraw({ rows: [], settings: {} }).rows, []);
  assert.throws(() => keynessToDraw(table, { top: 0 }), /top/);
});
