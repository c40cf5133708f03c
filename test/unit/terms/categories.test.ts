import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { countCategories, indexTerms, indexTokenLists, loadCategories } from '../../../src/terms';
import { windows1252, withFolder } from '../corpus/folder';

const lists = [
  { id: 'a', outlet: 'Bote', tokens: ['krieg', 'frieden', 'rat', 'weltkrieg'] },
  { id: 'b', outlet: 'Post', tokens: ['rat', 'rat'] },
  { id: 'c', outlet: 'Bote', tokens: ['krieg', 'hafen', 'hafen', 'hafen'] },
];
const DICTIONARY = { war: ['*krieg*', 'krieg'], peace: ['frieden', 'waffenruhe'], place: ['rat', 'hafen'] };

test('countCategories: an occurrence counts once for a category, however many of its words match', () => {
  const { rows, settings } = countCategories(indexTokenLists(lists), DICTIONARY);
  assert.deepEqual(rows, [
    { category: 'war', count: 3, documentCount: 2, documentShare: 2 / 3, share: 0.3, perMillion: 3e5, termCount: 2 },
    { category: 'peace', count: 1, documentCount: 1, documentShare: 1 / 3, share: 0.1, perMillion: 1e5, termCount: 1 },
    { category: 'place', count: 6, documentCount: 3, documentShare: 1, share: 0.6, perMillion: 6e5, termCount: 2 },
  ]);
  assert.equal(settings.categories, 'war, peace, place');
});

test('countCategories: within groups, shares are of the group, and a category that does not occur is a row of zeros', () => {
  const { rows } = countCategories(indexTokenLists(lists), DICTIONARY, { by: 'outlet' });
  assert.deepEqual(
    rows.map(({ group, category, count, documentCount, share }) => [group, category, count, documentCount, share]),
    [
      ['Bote', 'war', 3, 2, 3 / 8],
      ['Bote', 'peace', 1, 1, 1 / 8],
      ['Bote', 'place', 4, 2, 4 / 8],
      ['Post', 'war', 0, 0, 0],
      ['Post', 'peace', 0, 0, 0],
      ['Post', 'place', 2, 1, 1],
    ],
  );
});

test('countCategories: no articles give zeros, no shares; wrong dictionaries are errors', () => {
  const [row] = countCategories(indexTokenLists([]), { war: ['krieg'] }).rows;
  assert.deepEqual([row?.count, row?.documentShare, row?.share], [0, 0, null]);
  const index = indexTerms([]);
  assert.throws(() => countCategories(index, {}), /no category/);
  assert.throws(() => countCategories(index, { war: ['*'] }), /category "war" has "\*"/);
  assert.throws(() => countCategories(indexTerms([], { ngram: 2 }), { war: ['Krieg'] }), /entries of 2 words/);
  assert.throws(() => countCategories(index, { war: ['krieg'] }, { per: 'outlet' } as object), /unknown option "per"/);
});

test('countCategories: a phrase counts where its words stand side by side, the longest entry first, a shared word once', () => {
  const index = indexTokenLists([
    { id: 'a', tokens: ['der', 'kalte', 'krieg', 'und', 'der', 'krieg'] },
    { id: 'b', tokens: ['kalte', 'tage', 'krieg'] },
  ]);
  const counts = (words: string[]) => {
    const [row] = countCategories(index, { war: words }).rows;
    return [row?.count, row?.documentCount, row?.termCount];
  };
  assert.deepEqual(counts(['kalte krieg']), [1, 1, 1]);
  assert.deepEqual(counts(['Kalte  Krieg', 'krieg']), [3, 2, 2]);
  assert.deepEqual(counts(['kalte', 'kalte krieg', 'der kalte krieg']), [2, 2, 2]);
  assert.deepEqual(counts(['kalt* kr*g']), [1, 1, 1]);
  assert.deepEqual(counts(['krieg kalte']), [0, 0, 0]);
});

test('countCategories: a star in the middle stands for any letters, none included', () => {
  const index = indexTokenLists([
    { id: 'a', tokens: ['klima', 'klma', 'klimax', 'ekklima', 'klabautermann', 'maklima'] },
  ]);
  const count = (word: string) => countCategories(index, { x: [word] }).rows[0]?.count;
  assert.deepEqual(['kl*ma', 'k*m*a', '*k*ma', 'kl*m*x', 'ma*ma'].map(count), [2, 2, 4, 1, 1]);
});

test('loadCategories: a term a row, as a spreadsheet writes it', () => {
  const csv = windows1252('category;term;note\r\nPflege;Ärzt*;\r\nPflege;Klinik;x\r\nGeld;Börse;\r\n');
  withFolder({ 'd.csv': csv }, (folder) => {
    assert.deepEqual(loadCategories(join(folder, 'd.csv')), { Pflege: ['Ärzt*', 'Klinik'], Geld: ['Börse'] });
  });
});

test('loadCategories: a missing column, an empty cell and a ragged row are named with file and line', () => {
  const load = (csv: string) => withFolder({ 'd.csv': csv }, (folder) => loadCategories(join(folder, 'd.csv')));
  assert.throws(() => load('category,word\nx,y\n'), /d\.csv:1: no column "term"/);
  assert.throws(() => load('category,term\nx,y\n\nx,\n'), /d\.csv:4: term is empty/);
  assert.throws(() => load('category,term\nx,y,z\n'), /d\.csv: .*line 2/);
});
