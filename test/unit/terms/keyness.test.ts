import assert from 'node:assert/strict';
import { test } from 'node:test';
import { adjustedP } from '../../../src/statistics';
import { indexTokenLists, keyness } from '../../../src/terms';
import { dispersionOf } from '../../../src/terms/measures/dispersion-measures';

const words = (term: string, count: number) => new Array<string>(count).fill(term);
const index = indexTokenLists([
  { id: '1', outlet: 'A', tokens: [...words('rakete', 6), ...words('der', 10)] },
  { id: '2', outlet: 'A', tokens: [...words('rakete', 2), ...words('der', 2)] },
  { id: '3', outlet: 'B', tokens: [...words('hafen', 5), ...words('der', 14), 'rakete'] },
  { id: '4', outlet: 'C', tokens: [...words('hafen', 30)] },
]);
const row = (options: object, term: string) =>
  keyness(index, { by: 'outlet', target: 'A', ...options }).rows.find((found) => found.term === term);

test('keyness: the target is set against all other groups, or those that are named', () => {
  const all = keyness(index, { by: 'outlet', target: 'A' });
  assert.equal(all.settings.reference, 'all others');
  assert.equal(all.settings.referenceTokens, 50);
  const one = keyness(index, { by: 'outlet', target: ['A'], reference: 'B' });
  assert.equal(one.settings.referenceTokens, 20);
  assert.equal(one.settings.targetTokens, 20);
  assert.equal(row({ reference: 'B' }, 'hafen')?.referenceCount, 5);
});

test('keyness: counts stand as printed, per million words of their side, and by articles', () => {
  const rakete = row({ reference: 'B' }, 'rakete');
  const counts = [
    rakete?.targetCount,
    rakete?.referenceCount,
    rakete?.targetDocumentCount,
    rakete?.referenceDocumentCount,
  ];
  assert.deepEqual(counts, [8, 1, 2, 1]);
  assert.deepEqual([rakete?.targetPerMillion, rakete?.referencePerMillion], [(8 / 20) * 1e6, (1 / 20) * 1e6]);
});

test('keyness: signs say who uses it more; rows go from over-used to under-used, or the other way', () => {
  const over = keyness(index, { by: 'outlet', target: 'A', reference: 'B' }).rows;
  assert.deepEqual(
    over.map(({ term }) => term),
    ['rakete', 'der', 'hafen'],
  );
  assert.ok(over[0] && over[2] && over[0].g2 > 0 && over[0].logRatio > 0 && over[0].logOdds > 0 && over[2].g2 < 0);
  for (const sort of ['g2', 'logOddsZ', 'logRatio'] as const) {
    const under = keyness(index, { by: 'outlet', target: 'A', reference: 'B', order: 'under', sort, top: 1 }).rows;
    assert.deepEqual(
      under.map(({ term }) => term),
      ['hafen'],
    );
  }
});

test('keyness: effect sizes compare relative frequencies; a count of 0 is taken for 0.5 and has no %DIFF', () => {
  const rakete = row({ reference: 'B' }, 'rakete');
  assert.equal(rakete?.logRatio, 3);
  assert.ok(Math.abs((rakete?.percentDifference ?? 0) - 700) < 1e-9);
  const half = (1.959963984540054 * Math.sqrt(1 / 8 - 1 / 20 + 1 - 1 / 20)) / Math.LN2;
  assert.ok(Math.abs((rakete?.logRatioHigh ?? 0) - (3 + half)) < 1e-12);
  const hafen = row({ reference: 'B' }, 'hafen');
  assert.equal(hafen?.logRatio, Math.log2(0.5 / 5));
  assert.equal(hafen?.pmi, null);
  assert.equal(row({ reference: 'C' }, 'rakete')?.percentDifference, null);
});

test('keyness: p-values are adjusted for the number of terms tested', () => {
  const { rows, settings } = keyness(index, { by: 'outlet', target: 'A', reference: 'B' });
  assert.equal(settings.termsTested, 3);
  assert.deepEqual(
    rows.map(({ pAdjusted }) => pAdjusted),
    adjustedP(rows.map(({ p }) => p)),
  );
  assert.ok(rows.some(({ p, pAdjusted }) => pAdjusted > p));
});

test("keyness: dispersion is DPnorm over the target's articles, null where there is but one", () => {
  assert.ok(Math.abs((row({}, 'rakete')?.targetDispersion ?? 1) - (dispersionOf([6, 2], [16, 4]).dpNorm ?? 0)) < 1e-12);
  assert.equal(row({}, 'hafen')?.targetDispersion, null);
  assert.equal(row({ target: 'B' }, 'hafen')?.targetDispersion, null);
});

test('keyness: minCount leaves out rows but not tokens', () => {
  const { rows, settings } = keyness(index, { by: 'outlet', target: 'A', reference: 'B', minCount: 6 });
  assert.deepEqual(
    rows.map(({ term }) => term),
    ['rakete', 'der'],
  );
  assert.equal(settings.referenceTokens, 20);
});

test('keyness: groups that do not exist, stand on both sides or are missing are errors', () => {
  const call = (options: object) => () => keyness(index, { by: 'outlet', target: 'A', ...options });
  assert.throws(call({ target: 'X' }), { message: 'target is "X"; allowed are A, B, C' });
  const many = indexTokenLists(Array.from({ length: 40 }, (_, n) => ({ id: `n${n}`, tokens: ['x'] })));
  assert.throws(() => keyness(many, { by: 'article', target: 'X' }), /allowed are n0, n1, .*, n29 and 10 more$/);
  assert.throws(call({ reference: ['A', 'B'] }), /"A" is in target and in reference/);
  assert.throws(call({ target: ['A', 'B', 'C'] }), /reference has no group/);
  assert.throws(call({ priorTokens: 5, priorPerTerm: 1 }), /both given/);
  assert.throws(call({ exact: 'yes' }), /exact is "yes"; allowed are true and false/);
  assert.throws(call({ smooth: 1 }), /unknown option "smooth"/);
});

test('keyness: a side without tokens gives no rows; a corpus of one term no odds', () => {
  const empty = indexTokenLists([
    { id: '1', outlet: 'A', tokens: [] },
    { id: '2', outlet: 'B', tokens: ['x', 'x'] },
  ]);
  assert.deepEqual(keyness(empty, { by: 'outlet', target: 'A' }).rows, []);
  const one = indexTokenLists([
    { id: '1', outlet: 'A', tokens: ['x'] },
    { id: '2', outlet: 'B', tokens: ['x', 'x'] },
  ]);
  const [only] = keyness(one, { by: 'outlet', target: 'A' }).rows;
  assert.deepEqual([only?.g2, only?.p, only?.logOdds, only?.logRatio], [0, 1, 0, 0]);
});
