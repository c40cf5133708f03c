import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findQuotations, findSyndicatedTexts, type Quotation, shareOfVoice } from '../../../../src/quotations';
import { articleOf } from '../../../article';

const REPORT =
  '„Wir bauen die Brücke noch in diesem Jahr“, sagte Anna Weiß. „Das Geld liegt seit dem Frühjahr bereit“, sagte Anna Weiß.';
const OWN = (words: string) => `„${words}“, sagte Karl Schmidt am Montag im Rathaus.`;
const TEXTS: Readonly<Record<string, string>> = {
  a: REPORT,
  b: `${REPORT.replace('Brücke', 'BRÜCKE')} ${OWN('Die Straße bleibt aber bis Ostern gesperrt')}`,
  c: REPORT,
  d: OWN('Wir warten alle auf den nächsten Regen'),
  e: `${OWN('Wir warten alle auf den nächsten Regen')} ${OWN('Im Sommer reden wir noch einmal darüber')}`,
};

const articles = Object.entries(TEXTS).map(([id, raw]) => articleOf(raw, { id, file: `${id}.txt` }));
const quotations = articles.flatMap((article) => findQuotations(article, { speakers: null }));

test('findSyndicatedTexts: articles that have at least two quotations, and most of them, word for word alike', () => {
  const { texts } = findSyndicatedTexts(quotations);
  assert.deepEqual(texts, [{ articles: ['a', 'b', 'c'], quotationCount: 2 }]);
});

test('findSyndicatedTexts: one quotation that two articles have is no text of both', () => {
  const { texts } = findSyndicatedTexts(quotations.filter(({ article }) => 'de'.includes(article)));
  assert.deepEqual(texts, []);
});

test('findSyndicatedTexts: its statements let a share of voice count such a text once', () => {
  const { statements } = findSyndicatedTexts(quotations);
  const { rows } = shareOfVoice(quotations, { articles, statements, resamples: 0 });
  const anna = rows.find(({ speaker }) => speaker === 'Anna Weiß');
  assert.deepEqual([anna?.count, anna?.distinctCount], [6, 2]);
});

test('findSyndicatedTexts: no quotations, and quotations without wording, give no texts', () => {
  const none = { texts: [], statements: new Map() };
  assert.deepEqual(findSyndicatedTexts([]), none);
  assert.deepEqual(findSyndicatedTexts(quotations.map((one): Quotation => ({ ...one, text: '' }))), none);
});
