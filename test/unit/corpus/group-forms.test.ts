import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Article, groupArticles, loadCorpus } from '../../../src/corpus';
import { articleOf } from '../../article';
import { withFolder } from './folder';

const groups = (values: readonly string[], by = 'section') =>
  groupArticles(
    values.map((value) => articleOf('', { metadata: { [by]: value } })),
    by,
  );

test('groupArticles: values that differ in composition, blanks or capitals are one group', () => {
  const values = ['Zürich', 'Zu\u0308rich', 'zürich', 'Zürich', 'Neue\u00a0Post', 'Neue  Post', 'Neue Post', 'Bern'];
  const { names, groupOf } = groups(values);
  assert.deepEqual(names, ['Bern', 'Neue  Post', 'Zürich']);
  assert.deepEqual([...groupOf], [2, 2, 2, 2, 1, 1, 1, 0]);
});

test('groupArticles: a column of the researcher named like a derived one is grouped by', () => {
  for (const by of ['article', 'month', 'year']) {
    const articles = ['alt', 'neu'].map((value) => articleOf('', { date: '2024-03-01', metadata: { [by]: value } }));
    assert.deepEqual(groupArticles(articles, by).names, ['alt', 'neu']);
  }
  assert.deepEqual(groupArticles([articleOf('', { date: '2024-03-01' })], 'year').names, ['2024']);
});

test('groupArticles: what the column date holds is a group, also where it is no day', () => {
  const articles = [articleOf('', { metadata: { date: 'Herbst 2023' } }), articleOf('', { date: '2024-03-01' })];
  assert.deepEqual(groupArticles(articles, 'date').names, ['2024-03-01', 'Herbst 2023']);
});

test('groupArticles: articles are never one, however alike their ids', () => {
  const articles = ['a', 'A'].map((id) => articleOf('', { id }));
  assert.deepEqual(groupArticles(articles, 'article').names, ['a', 'A']);
});

test('groupArticles: a column is found whichever way its name is composed', () => {
  for (const by of ['Größe', 'Größe'.normalize('NFD')]) assert.deepEqual(groups(['groß', 'klein'], by).names.length, 2);
  const [article] = withFolder(
    { 'a.txt': 'Ein Satz.\n', 'metadata.csv': 'file,Größe\na.txt,groß\n'.normalize('NFD') },
    (folder) =>
      ['Größe', 'Größe'.normalize('NFD')].flatMap(
        (column) => loadCorpus(folder, { choose: { where: [{ column, values: ['groß'] }] } }).articles,
      ),
  );
  assert.deepEqual([...Object.keys(article?.metadata ?? {})].sort(), ['Größe', 'file']);
  assert.deepEqual(groupArticles([article as Article], 'Größe'.normalize('NFD')).names, ['groß'.normalize('NFD')]);
});
