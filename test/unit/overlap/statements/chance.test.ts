import assert from 'node:assert/strict';
import { test } from 'node:test';
import { comparePassages, overlapReport } from '../../../../src/overlap';
import { CONTEXT_FEATURES } from '../../../../src/overlap/statements/context';
import { FEATURES } from '../../../../src/overlap/statements/features';
import { mostAmong } from '../../../../src/overlap/statements/model';
import { expectedChanceCount } from '../../../../src/overlap/statements/pair-relations';
import { CONTEXT_MODEL } from '../../../../src/overlap/statements/weights';
import type { OverlapPair } from '../../../../src/overlap/types';
import { article, filler } from '../samples';

const side = { start: 0, end: 1, text: 'x', speaker: null, quotation: null };
const pair = (similarity: number, more: Partial<OverlapPair> = {}): OverlapPair => ({
  ...{ kind: 'passage', relation: 'reworded', similarity, shareOfAFoundInB: 1, shareOfBFoundInA: 1, cluster: null },
  ...{ a: { ...side, article: 'a' }, b: { ...side, article: 'b' }, daysApart: null, isDayEstimated: false },
  evidence: [{ reason: 'chance', term: '', weight: -1, a: null, b: null }],
  ...more,
});

test('expectedChanceCount: the sum of 1 − probability; neither pairs of the same words nor texts of many articles count', () => {
  const pairs = [pair(0.9), pair(0.6), pair(0.5, { evidence: [] }), pair(0.5, { articleCount: 9 })];
  assert.ok(Math.abs(expectedChanceCount(pairs) - 0.5) < 1e-12);
  assert.equal(expectedChanceCount([]), 0);
});

test('overlapReport: says in words how many pairs are expected to be chance, where there are pairs in other words', () => {
  const articles = [article('a', 'x y'), article('b', 'x z')];
  const page = overlapReport([pair(0.6), pair(0.6), pair(0.6)], [], articles);
  assert.ok(page.includes('3 pairs in other words is the probability'), page.slice(page.indexOf('<p>'), 2500));
  assert.ok(page.includes('About 1 of these are expected to be chance'));
  assert.ok(!overlapReport([pair(1, { evidence: [], relation: 'identical' })], [], articles).includes('chance'));
});

test('mostAmong: what the shared words weigh less ln(statements), and what the two articles share besides', () => {
  const features = FEATURES.map((name) => (name === 'ownWeight' ? Math.log(1 + 7) : 0));
  const nothing = CONTEXT_FEATURES.map(() => 0);
  assert.ok(Math.abs(mostAmong(1000, features, nothing) - (7 - Math.log(1000))) < 1e-12);
  const near = CONTEXT_FEATURES.map((name) => (name === 'articles' ? 0.1 : 0));
  assert.ok(Math.abs(mostAmong(1000, features, near) - (7 - Math.log(1000) + 0.1 * CONTEXT_MODEL.articles)) < 1e-12);
});

test('comparePassages: a short sentence of everyday words is no finding among thousands, whatever else is alike', () => {
  const articles = Array.from({ length: 400 }, (_, at) =>
    article(
      `${at}`,
      `${at % 40 === 0 ? 'Verletzt wurde dabei niemand.' : ''} ${[1, 2, 3].map((k) => `${filler(at * 5 + k, 12)}.`).join(' ')}`,
    ),
  );
  const likely = comparePassages(articles, { minProbability: 0.7, maxPrintings: 50, maxSeedDocuments: 50 }).pairs;
  assert.deepEqual(
    likely.map(({ a }) => a.text),
    [],
  );
});
