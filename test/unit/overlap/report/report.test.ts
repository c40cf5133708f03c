import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alignmentHtml, clusterStatements, compareQuotations, overlapReport } from '../../../../src/overlap';
import { article, quotation } from '../samples';

const HOSTILE = '<script>alert("x")</script>';
const A = 'Wir liefern im Frühjahr moderne Raketen an die Küstenwache';
const B = 'Wir liefern im Herbst moderne Raketentechnologie an die Küstenwache';

function sample() {
  const articles = [
    article(`a${HOSTILE}`, `${HOSTILE} „${A}“ & mehr.`, { outlet: `Bote ${HOSTILE}`, date: '2023-01-01' }),
    article('b', `„${B}“, hieß es.`, { date: '2023-01-02' }),
  ] as const;
  const quotations = [quotation(articles[0], A, `Eva ${HOSTILE}`), quotation(articles[1], B, `Eva ${HOSTILE}`)];
  const { pairs, clusters } = clusterStatements(compareQuotations(articles, quotations).pairs, articles);
  return { articles, pairs, clusters };
}

/** What a reader of the page without style sees of one kind of mark. */
function marked(html: string, tag: string): string[] {
  return [...html.matchAll(new RegExp(`<${tag}[^>]*>(.*?)</${tag}>`, 'g'))].map((match) =>
    (match[1] ?? '').replace(/<span class="unseen">.*?<\/span>/g, ''),
  );
}

test('alignmentHtml: what only one side has is marked there, and told to a screen reader', () => {
  const { articles, pairs } = sample();
  const [pair] = pairs;
  assert.ok(pair !== undefined);
  const html = alignmentHtml(pair, articles);
  assert.ok(marked(html, 'del').includes('Frühjahr'));
  assert.ok(marked(html, 'ins').includes('Herbst'));
  assert.match(html, /<del><span class="unseen">only on the left: <\/span>Frühjahr/);
  assert.match(html, /printed first<\/span> Bote/);
  assert.match(html, new RegExp(`characters ${pair.b.start} to ${pair.b.end}`));
});

test('alignmentHtml: how far apart the two are in days, where that is known', () => {
  const { articles, pairs } = sample();
  const [pair] = pairs;
  assert.ok(pair !== undefined);
  const days = (change: object) =>
    /(days? apart[^<]*|\d+ days? apart[^<]*)</.exec(alignmentHtml({ ...pair, ...change }, articles))?.[1];
  assert.equal(days({ daysApart: -1, isDayEstimated: false }), '1 day apart');
  assert.equal(days({ daysApart: 3, isDayEstimated: true }), '3 days apart (estimated)');
  assert.equal(days({ daysApart: null, isDayEstimated: false }), 'days apart: not known');
});

test('overlapReport: one page without scripts or anything from elsewhere; text of the corpus is escaped', () => {
  const { articles, pairs, clusters } = sample();
  const html = overlapReport(pairs, clusters, articles, { title: `Bericht ${HOSTILE}`, settings: { note: HOSTILE } });
  assert.ok(!html.includes('<script'));
  assert.ok(!/(?:src|href)="(?!#)/.test(html));
  assert.ok(html.includes('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;'));
  assert.equal(
    html,
    overlapReport(pairs, clusters, articles, { title: `Bericht ${HOSTILE}`, settings: { note: HOSTILE } }),
  );
});

test('overlapReport: every pair has its place and the table leads there', () => {
  const { articles, pairs, clusters } = sample();
  const html = overlapReport(pairs, clusters, articles);
  assert.equal(pairs.length, 1);
  assert.ok(html.includes('href="#pair-1"') && html.includes('id="pair-1"'));
  assert.ok(html.includes('1 pair in 2 articles, 1 statement printed'));
});

test('overlapReport: nothing found is said; an unknown article is an error', () => {
  const { articles, pairs } = sample();
  assert.match(overlapReport([], [], articles), /0 pairs in 2 articles/);
  assert.throws(() => overlapReport(pairs, [], [articles[1]]), /is not among those given/);
});
