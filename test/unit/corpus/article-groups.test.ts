import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleValue, groupArticles } from '../../../src/corpus';
import { articleOf } from '../../article';

const articles = [
  articleOf('x', { id: 'b', outlet: 'Post', date: '2024-03-05', metadata: { desk: 'city' } }),
  articleOf('x', { id: 'a', outlet: '', date: '', metadata: { desk: '' } }),
  articleOf('x', { id: 'c', outlet: 'Bote', date: '2023-12-31', metadata: {} }),
];
const groups = (by: string) => {
  const { names, groupOf } = groupArticles(articles, by);
  return [names, [...groupOf]];
};

test('groupArticles: by outlet, day, month, year or a column; what is not known is a group of its own', () => {
  assert.deepEqual(groups('outlet'), [
    ['(unknown)', 'Bote', 'Post'],
    [2, 0, 1],
  ]);
  assert.deepEqual(groups('month'), [
    ['(unknown)', '2023-12', '2024-03'],
    [2, 0, 1],
  ]);
  assert.deepEqual(groups('year')[0], ['(unknown)', '2023', '2024']);
  assert.deepEqual(groups('desk'), [
    ['(unknown)', 'city'],
    [1, 0, 0],
  ]);
});

test('groupArticles: by article, the groups stand in the order of the articles', () => {
  assert.deepEqual(groups('article'), [
    ['b', 'a', 'c'],
    [0, 1, 2],
  ]);
});

test('groupArticles: a column that no article has is an error that lists those there are; no articles give no groups', () => {
  assert.throws(() => groupArticles(articles, 'dsek'), /by is "dsek"; allowed are article, .*, language, desk$/);
  assert.throws(() => groupArticles(articles, 'constructor'), RangeError);
  assert.deepEqual(groupArticles([], 'desk').names, []);
});

test('articleValue: as the groups are named; null for a column that the article has not', () => {
  const [first, second, third] = articles;
  assert.ok(first && second && third);
  assert.deepEqual([articleValue(first, 'month'), articleValue(first, 'desk')], ['2024-03', 'city']);
  assert.deepEqual([articleValue(second, 'outlet'), articleValue(second, 'desk')], ['(unknown)', '(unknown)']);
  assert.equal(articleValue(third, 'desk'), null);
});
