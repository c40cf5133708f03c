import assert from 'node:assert/strict';
import { test } from 'node:test';
import { occasionOf } from '../../../src/overlap/occasion';
import { findQuotations } from '../../../src/quotations';
import { findSentences } from '../../../src/text';
import { articleOf } from '../../article';

function occasion(day: string, date: string): string | null {
  const raw = `„Das ist falsch und bleibt es auch“, sagte Eva Huber am ${day} in Bern.`;
  const article = articleOf(raw, { date });
  const [quotation] = findQuotations(article);
  assert.ok(quotation);
  return occasionOf(article, quotation, findSentences(raw));
}

test('occasionOf: a day without a year has the year of the article, and is not known where that has no date', () => {
  assert.equal(occasion('13. September', '2023-10-02'), '2023-09-13');
  assert.equal(occasion('13. September', ''), null);
  assert.equal(occasion('13. September 2023', ''), '2023-09-13');
});

test('occasionOf: what is no day of the calendar tells nothing', () => {
  for (const day of ['31. April', '30. Februar', '0. Mai', '29. Februar 2023', '99. Mai 2023']) {
    assert.equal(occasion(day, '2023-05-02'), '2023-05-02', day);
    assert.equal(occasion(day, ''), null, day);
  }
});
