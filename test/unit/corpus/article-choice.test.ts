// Which articles are wanted: by day, the first and the last one in it, and by the values of columns.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ArticleChoice, isChosen } from '../../../src/corpus';
import { articleOf } from '../../article';

const days = ['', '2024-02-29', '2024-03-01', '2024-03-15', '2024-03-31', '2024-04-01'];
const chosen = (choice: ArticleChoice) => days.filter((date) => isChosen(articleOf('', { date }), choice));

test('isChosen: from its first to its last day, both in it; without a day only where none is asked for', () => {
  assert.deepEqual(chosen({}), days);
  assert.deepEqual(chosen({ from: '2024-03-01', until: '2024-03-31' }), days.slice(2, 5));
  assert.deepEqual(chosen({ from: '2024-03-31' }), days.slice(4));
  assert.deepEqual(chosen({ until: '2024-03-01' }), days.slice(1, 3));
});

test('isChosen: one of the values of a column, and all columns', () => {
  const article = articleOf('', { outlet: 'Bote', date: '2024-03-01', metadata: { ort: 'Wien' } });
  const holds = (...where: [column: string, ...values: string[]][]) =>
    isChosen(article, { where: where.map(([column, ...values]) => ({ column, values })) });
  assert.equal(holds(['outlet', 'Kurier', 'bote']), true);
  assert.equal(holds(['outlet', 'Kurier']), false);
  assert.equal(holds(['outlet', 'Bote'], ['ort', 'Graz']), false);
  assert.equal(holds(['month', '2024-03'], ['ort', 'Wien']), true);
  assert.equal(holds(['section', '(unknown)']), true);
});
