import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexTerms, indexTokenLists, termFrequencies, tfidf } from '../../../src/terms';
import { articleOf as article } from '../../article';

const articles = [
  article('Der Rat tagt. Der Rat ruht.', { id: 'one', outlet: 'Blatt', date: '2023-09-14', metadata: { ort: 'Bonn' } }),
  article('Der Hafen ruht.', { id: 'two', outlet: 'Post', date: '2023-10-02', metadata: { ort: '' } }),
  article('Rat und Tat.', { id: 'three', outlet: 'Blatt', date: '2023-09-30' }),
];
const index = indexTerms(articles);
const counted = (rows: readonly { readonly group?: string; readonly term: string; readonly count: number }[]) =>
  rows.map(({ group, term, count }) => (group === undefined ? `${term} ${count}` : `${group}: ${term} ${count}`));

test('termFrequencies: most frequent first, equal counts by the term and of one rank', () => {
  const { rows, settings } = termFrequencies(index);
  assert.deepEqual(
    rows.map(({ term, count, rank, documentCount }) => [term, count, rank, documentCount]),
    [
      ['der', 3, 1, 2],
      ['rat', 3, 1, 2],
      ['ruht', 2, 3, 2],
      ['hafen', 1, 4, 1],
      ['tagt', 1, 4, 1],
      ['tat', 1, 4, 1],
      ['und', 1, 4, 1],
    ],
  );
  assert.equal(rows[0]?.share, 3 / 12);
  assert.equal(rows[0]?.perMillion, 250_000);
  assert.equal(rows[0]?.documentShare, 2 / 3);
  assert.equal(settings.totalCount, 12);
  assert.equal(settings.unit, 'word');
});

test('termFrequencies: by outlet, month, article and a column of the metadata; unknown values are a group', () => {
  assert.deepEqual(counted(termFrequencies(index, { by: 'outlet', top: 1 }).rows), ['Blatt: rat 3', 'Post: der 1']);
  assert.deepEqual(counted(termFrequencies(index, { by: 'month', top: 1 }).rows), ['2023-09: rat 3', '2023-10: der 1']);
  assert.deepEqual(counted(termFrequencies(index, { by: 'ort', top: 1 }).rows), ['(unknown): der 1', 'Bonn: der 2']);
  const byArticle = termFrequencies(index, { by: 'article' }).rows;
  assert.deepEqual([...new Set(byArticle.map(({ group }) => group))], ['one', 'two', 'three']);
  const rat = byArticle.find(({ group, term }) => group === 'three' && term === 'rat');
  assert.deepEqual(
    { share: rat?.share, documentCount: rat?.documentCount, documentShare: rat?.documentShare },
    { share: 1 / 3, documentCount: 1, documentShare: 1 },
  );
});

test('termFrequencies: minCount and minDocumentCount leave out rows, not tokens or ranks', () => {
  const { rows } = termFrequencies(index, { minCount: 2, minDocumentCount: 2 });
  assert.deepEqual(counted(rows), ['der 3', 'rat 3', 'ruht 2']);
  assert.equal(rows[2]?.rank, 3);
  assert.equal(rows[2]?.share, 2 / 12);
});

test('termFrequencies: no articles give no rows; wrong options are errors that say what is allowed', () => {
  assert.deepEqual(termFrequencies(indexTerms([])).rows, []);
  assert.deepEqual(termFrequencies(indexTerms([]), { by: 'outlet' }).rows, []);
  assert.throws(() => termFrequencies(index, { by: 'stadt' }), /by is "stadt"; allowed are article, outlet, .*, ort/);
  assert.throws(() => termFrequencies(index, { top: 0 }), { message: 'top is 0; allowed are whole numbers from 1' });
  assert.throws(() => termFrequencies(index, { min: 1 } as never), /unknown option "min"/);
});

test('termFrequencies: a column of the metadata called like a property of every object is a column like any other', () => {
  const odd = indexTokenLists([
    { id: 'a', tokens: ['x'], metadata: { constructor: 'c' } },
    { id: 'b', tokens: ['x'] },
  ]);
  assert.deepEqual(counted(termFrequencies(odd, { by: 'constructor' }).rows), ['(unknown): x 1', 'c: x 1']);
  assert.throws(() => termFrequencies(odd, { by: 'toString' }), RangeError);
});

test('tfidf: plain is 0 for a term of every article, higher for a rare one; sublinear counts repeats less', () => {
  const lists = indexTokenLists([
    { id: 'a', tokens: ['der', 'rat', ...new Array<string>(10).fill('hafen')] },
    { id: 'b', tokens: ['der', 'rat'] },
    { id: 'c', tokens: ['der'] },
  ]);
  const valueIn = (formula: 'plain' | 'sublinear', term: string) =>
    tfidf(lists, { formula }).rows.find((row) => row.article === 'a' && row.term === term)?.tfidf;
  assert.equal(valueIn('plain', 'der'), 0);
  assert.equal(valueIn('plain', 'rat'), Math.log10(3 / 2));
  assert.equal(valueIn('plain', 'hafen'), 10 * Math.log10(3));
  assert.equal(valueIn('sublinear', 'hafen'), 2 * Math.log10(3));
});

test('tfidf: smooth gives each article the length 1, also where rows are left out', () => {
  const all = tfidf(index, { formula: 'smooth' }).rows;
  for (const id of ['one', 'two', 'three']) {
    const squares = all.filter((row) => row.article === id).reduce((sum, row) => sum + row.tfidf ** 2, 0);
    assert.ok(Math.abs(squares - 1) < 1e-12);
  }
  const top = tfidf(index, { formula: 'smooth', top: 1 });
  assert.deepEqual(
    top.rows.map(({ term }) => term),
    ['der', 'hafen', 'tat'],
  );
  assert.deepEqual(top.rows[0], all[0]);
  assert.match(String(top.settings.formulaText), /ln\(\(1 \+ N\) \/ \(1 \+ df\)\)/);
  assert.throws(
    () => tfidf(index, { formula: 'bm25' as never }),
    /formula is "bm25"; allowed are plain, sublinear, smooth/,
  );
});
