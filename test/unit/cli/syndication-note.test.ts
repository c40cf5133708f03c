import assert from 'node:assert/strict';
import { test } from 'node:test';
import { syndicationLines } from '../../../src/cli/syndication-note';
import { findQuotations } from '../../../src/quotations';
import { articleOf } from '../../article';

const REPORT =
  '„Wir bauen die Brücke noch in diesem Jahr“, sagte Anna Weiß. „Das Geld liegt seit dem Frühjahr bereit“, sagte Anna Weiß.';
const OTHER = '„Die Straße bleibt aber bis Ostern gesperrt“, sagte Karl Schmidt am Montag.';

function linesOf(texts: readonly string[]) {
  const articles = texts.map((raw, at) => articleOf(raw, { id: `n${at}`, file: `n${at}.txt` }));
  const quotations = articles.flatMap((article) => findQuotations(article, { speakers: null }));
  return syndicationLines(quotations, articles, { articles });
}

test('syndicationLines: who prints one text, how often it is counted, and whose share that changes most', () => {
  // Six of seven quotations are Anna's; each of her two counted once, two of three.
  assert.deepEqual(linesOf([REPORT, REPORT, `Grünau. ${REPORT}`, OTHER]), [
    '3 articles (n0, n1, n2) print one text: its 2 quotations are counted 3 times',
    'counted once, Anna Weiß has 66.7% instead of 85.7%, the largest change',
  ]);
});

test('syndicationLines: nothing where each text stands in one article', () => {
  assert.deepEqual(linesOf([REPORT, OTHER]), []);
});
