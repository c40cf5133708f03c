import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articlePeriods, groupArticles, suitablePeriod } from '../../../src/corpus';
import { articleOf } from '../../article';

const dated = (...dates: string[]) => dates.map((date, index) => articleOf('x', { id: String(index), date }));
const names = (by: string, ...dates: string[]) => articlePeriods(dated(...dates), by).periods.map(({ group }) => group);

test('articlePeriods: weeks are those of ISO 8601, also around New Year', () => {
  assert.deepEqual(names('week', '2020-12-28', '2021-01-03', '2021-01-04'), ['2020-W53', '2021-W01']);
  assert.deepEqual(names('week', '2024-12-30'), ['2025-W01']);
  assert.deepEqual(names('week', '2023-01-01'), ['2022-W52']);
  const [week] = articlePeriods(dated('2024-03-03'), 'week').periods;
  assert.deepEqual([week?.group, week?.start, week?.end], ['2024-W09', '2024-02-26', '2024-03-03']);
});

test('articlePeriods: what lies between is there, empty: days over the end of February, months over a year', () => {
  assert.deepEqual(names('day', '2024-03-01', '2024-02-28'), ['2024-02-28', '2024-02-29', '2024-03-01']);
  assert.deepEqual(names('month', '2023-11-30', '2024-02-01'), ['2023-11', '2023-12', '2024-01', '2024-02']);
  assert.deepEqual(names('year', '2022-12-31', '2024-01-01'), ['2022', '2023', '2024']);
  const { periods, periodOf } = articlePeriods(dated('2024-02-10', '2023-11-30'), 'month');
  assert.deepEqual(
    periods.map(({ groupArticleCount }) => groupArticleCount),
    [1, 0, 0, 1],
  );
  assert.deepEqual([...periodOf], [3, 0]);
  assert.deepEqual(periods[3], { group: '2024-02', start: '2024-02-01', end: '2024-02-29', groupArticleCount: 1 });
});

test('articlePeriods: articles without a date come last and are counted; no articles have no periods', () => {
  const { periods, periodOf, undatedCount } = articlePeriods(dated('', '2024-01-01', ''), 'year');
  assert.deepEqual(periods.at(-1), { group: '(unknown)', start: null, end: null, groupArticleCount: 2 });
  assert.deepEqual([[...periodOf], undatedCount], [[1, 0, 1], 2]);
  assert.deepEqual(articlePeriods([], 'day').periods, []);
});

test('articlePeriods: a wrong century is told with its article, and what is no unit is refused', () => {
  assert.throws(() => articlePeriods(dated('1202-01-01', '2024-01-01'), 'day'), /from 1202-01-01 \(article "0"\)/);
  assert.throws(() => articlePeriods(dated('2024-01-01'), 'hour'), /by is "hour"; allowed are day, week, month, year/);
});

test('groupArticles: days and weeks group as months and years do', () => {
  const articles = dated('2024-12-30', '2025-01-01', '');
  assert.deepEqual(groupArticles(articles, 'week').names, ['(unknown)', '2025-W01']);
  assert.deepEqual(groupArticles(articles, 'day').names, ['(unknown)', '2024-12-30', '2025-01-01']);
});

test('suitablePeriod: the finest period with five articles on the average, whatever one wrong day says', () => {
  const evenly = (count: number, step: number) =>
    Array.from({ length: count }, (_, at) => ({
      date: new Date(Date.UTC(2024, 0, 1) + at * step * 86_400_000).toISOString().slice(0, 10),
    }));
  assert.equal(suitablePeriod(evenly(100, 0.1)), 'day');
  assert.equal(suitablePeriod(evenly(100, 1)), 'week');
  assert.equal(suitablePeriod(evenly(100, 3)), 'month');
  assert.equal(suitablePeriod(evenly(100, 40)), 'year');
  assert.equal(suitablePeriod(evenly(100, 400)), 'year');
  assert.equal(suitablePeriod([...evenly(100, 1), { date: '0204-01-01' }]), 'week');
  assert.equal(suitablePeriod([{ date: '' }]), 'year');
  assert.equal(suitablePeriod([{ date: '2024-01-01' }], 1), 'day');
  assert.throws(() => suitablePeriod([], 0), /least is 0/);
});
