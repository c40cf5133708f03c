import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inventedNews } from '../../../src/examples';
import { findQuotations, shareOverTime } from '../../../src/quotations';
import { changesOverTime } from '../../../src/statistics';
import { indexTerms, termsOverTime } from '../../../src/terms';

const { articles, truth } = inventedNews({ articles: 600 });

test('inventedNews: the same seed gives the same articles, the truth says what is in them', () => {
  assert.deepEqual(inventedNews({ articles: 30 }), inventedNews({ articles: 30 }));
  assert.notDeepEqual(inventedNews({ articles: 30, seed: 2 }).articles, inventedNews({ articles: 30 }).articles);
  for (const shares of truth.articleTopics)
    assert.ok(Math.abs(shares.reduce((sum, share) => sum + share, 0) - 1) < 1e-9);
  assert.ok(articles.every(({ date }) => date === '' || date < truth.gap.from || date > truth.gap.until));
  assert.deepEqual(inventedNews({ articles: 0 }).articles, []);
  assert.throws(() => inventedNews({ articles: -1 }), /articles is -1/);
});

test('the change that was put in is found, within two weeks, and none in a topic that does not change', () => {
  const index = indexTerms(articles);
  const table = termsOverTime(index, { by: 'week', terms: ['ernten', 'züge'] });
  const changes = changesOverTime(table, 'term').rows.filter(({ isChange }) => isChange);
  assert.deepEqual(
    changes.map(({ name }) => name),
    ['ernten'],
  );
  const days = Math.abs(Date.parse(changes[0]?.start ?? '') - Date.parse(truth.changeDate)) / 86_400_000;
  assert.ok(days <= 14, changes[0]?.start);
});

test('the speakers that were put in are found, and their change', () => {
  const quotations = articles.flatMap((article) => findQuotations(article, { types: ['direct'] }));
  const found = articles.map(({ id }) =>
    quotations.filter(({ article }) => article === id).map(({ speaker }) => speaker?.name),
  );
  assert.deepEqual(found, truth.speakers);
  const table = shareOverTime(quotations, { articles, by: 'month', top: 10 });
  const later = (name: string) =>
    table.rows.filter(({ speaker, start }) => speaker === name && start !== null && start >= '2023-08-01');
  assert.ok(later('Anna Weißmann').every(({ share }) => (share ?? 0) > 0.2));
  assert.ok(later('Karl Ohlsen').every(({ count, high }) => count === 0 && (high ?? 0) > 0));
});
