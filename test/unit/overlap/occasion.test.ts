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

test('occasionOf: English and French days, before or behind their month, and weekdays without "on"', () => {
  const said = (frame: string, language: string): string | null => {
    const raw =
      language === 'en'
        ? `“That is wrong and will stay so,” Eva Huber said ${frame}.`
        : `« C’est faux et cela le restera », a dit Eva Huber ${frame}.`;
    const article = articleOf(raw, { date: '2023-10-04', language });
    const [quotation] = findQuotations(article);
    assert.ok(quotation, raw);
    return occasionOf(article, quotation, findSentences(raw, { language }));
  };
  const english = [
    'on September 14',
    'on 14 September 2022',
    'on Sept. 3, 2021',
    'Monday',
    'in May',
    'on mondays of the past',
  ];
  assert.deepEqual(
    english.map((frame) => said(frame, 'en')),
    ['2023-09-14', '2022-09-14', '2021-09-03', '2023-10-02', '2023-10-04', '2023-10-04'],
  );
  assert.deepEqual(
    ['le 14 septembre', 'le 1er mai 2022', 'lundi'].map((frame) => said(frame, 'fr')),
    ['2023-09-14', '2022-05-01', '2023-10-02'],
  );
});
