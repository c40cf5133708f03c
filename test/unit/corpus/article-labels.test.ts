import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleLabels } from '../../../src/corpus';

const article = (id: string, more: Partial<Parameters<typeof articleLabels>[0][number]> = {}) => ({
  id,
  file: `${id}.txt`,
  title: '',
  outlet: '',
  date: '',
  raw: '',
  setAside: [],
  ...more,
});

const labelsOf = (...articles: ReturnType<typeof article>[]) => [...articleLabels(articles, { maxTitle: 20 }).values()];

test('articleLabels: outlet, day and title; what is not known is left out', () => {
  assert.deepEqual(
    labelsOf(
      article('a', { outlet: 'Bote', date: '2024-03-01', title: 'Rat tagt' }),
      article('b', { date: '2024-03-01', title: 'Rat\n tagt' }),
      article('c', { outlet: 'Bote' }),
      article('d'),
    ),
    ['Bote, 2024-03-01: Rat tagt', '2024-03-01: Rat tagt', 'Bote', 'd.txt'],
  );
});

test('articleLabels: without a title the first words that are not set aside, cut between words', () => {
  const raw = 'Foto: dpa\nDer Rat der Stadt tagt am Montag.';
  const mark = { start: 0, end: 9, text: 'Foto: dpa', rule: 'r', kind: 'credit' };
  assert.deepEqual(labelsOf(article('a', { raw, setAside: [mark] })), ['Der Rat der Stadt…']);
  assert.deepEqual(labelsOf(article('a', { title: 'Donaudampfschifffahrtsgesellschaft' })), ['Donaudampfschifffah…']);
});

test('articleLabels: articles that would be called the same get a number, so that none is lost in a chart', () => {
  const same = { title: 'Rat tagt' };
  assert.deepEqual(labelsOf(article('a', same), article('b', same), article('c', same)), [
    'Rat tagt',
    'Rat tagt (2)',
    'Rat tagt (3)',
  ]);
});

test('articleLabels: a long outlet leaves room for the day, and what stands in brackets behind it is left out', () => {
  const labels = labelsOf(
    article('a', { outlet: 'Süddeutsche Zeitung (Deutschland)', date: '2024-03-01', title: 'Rat' }),
    article('b', { outlet: 'Frankfurter Allgemeine Sonntagszeitung', title: 'Rat' }),
    article('c', { outlet: '(outlet not known)', title: 'Rat' }),
  );
  assert.deepEqual(labels, [
    'Süddeutsche Zeitung, 2024-03-01: Rat',
    'Frankfurter Allgemeine…: Rat',
    '(outlet not known): Rat',
  ]);
});
