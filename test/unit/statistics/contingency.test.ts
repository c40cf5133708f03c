import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  adjustedP,
  chiSquared,
  chiSquaredTail,
  expectedCells,
  fisherExact,
  fourCells,
  logLikelihood,
  logLikelihoodTwoCells,
  overUse,
} from '../../../src/statistics';
import { assertClose, golden, goldenRows } from '../terms/golden-fixtures';

const { settings } = golden<{ settings: { tokensA: number; tokensB: number } }>('keyness-fisher');
const cellsOf = (row: Readonly<Record<string, unknown>>) =>
  fourCells(row.a as number, row.b as number, settings.tokensA, settings.tokensB);

test('chiSquared: equals chisq.test of R with and without Yates, p-values too', () => {
  for (const row of goldenRows('keyness-chi2-base-r')) {
    const plain = chiSquared(cellsOf(row));
    const yates = chiSquared(cellsOf(row), 'yates');
    assertClose(plain, row.chi2, 1e-9, `${row.term}`);
    assertClose(yates, row.chi2Yates, 1e-9, `${row.term} with Yates`);
    assertClose(chiSquaredTail(yates), row.pYates, 1e-9, `p of ${row.term} with Yates`);
  }
});

test('chiSquared: with its sign equals quanteda.textstats, default and uncorrected', () => {
  for (const row of goldenRows('keyness-chi2-quanteda')) {
    const cells = cellsOf(row);
    assertClose(overUse(cells) * chiSquared(cells), row.chi2None, 1e-9, `${row.term}`);
    assertClose(overUse(cells) * chiSquared(cells, 'yatesIfSmall'), row.chi2Default, 1e-9, `${row.term} by default`);
  }
});

test('logLikelihood: equals R with four cells and with two, expectations and direction too', () => {
  for (const row of goldenRows('keyness-g2-formula')) {
    const cells = cellsOf(row);
    assertClose(expectedCells(cells).a, row.expectedA, 1e-9, `${row.term} expected here`);
    assertClose(expectedCells(cells).b, row.expectedB, 1e-9, `${row.term} expected there`);
    assertClose(logLikelihood(cells), row.g2FourCells, 1e-9, `${row.term}`);
    assertClose(chiSquaredTail(logLikelihood(cells)), row.pFourCells, 1e-9, `p of ${row.term}`);
    assertClose(logLikelihoodTwoCells(cells), row.g2TwoCells, 1e-9, `${row.term}, two cells`);
    assertClose(overUse(cells), row.direction, 0, `${row.term}, direction`);
  }
});

test('logLikelihood: with its sign equals quanteda.textstats to the 1e-9 that it adds inside each logarithm', () => {
  for (const row of goldenRows('keyness-g2-quanteda')) {
    const cells = cellsOf(row);
    const signed = (correction: 'none' | 'yatesIfSmall' | 'williams') =>
      overUse(cells) * logLikelihood(cells, correction);
    assertClose(signed('none'), row.g2None, 2e-5, `${row.term}`);
    assertClose(signed('yatesIfSmall'), row.g2Default, 2e-5, `${row.term} by default`);
    assertClose(signed('williams'), row.g2Williams, 2e-5, `${row.term} with Williams' correction`);
  }
});

test('logLikelihood, chiSquared: 0 where nothing differs or nothing is counted; wrong counts are errors', () => {
  for (const cells of [
    fourCells(5, 5, 100, 100),
    fourCells(0, 0, 10, 10),
    fourCells(0, 0, 0, 0),
    fourCells(3, 0, 3, 0),
  ]) {
    assert.equal(logLikelihood(cells), 0);
    assert.equal(logLikelihood(cells, 'yates'), 0);
    assert.equal(chiSquared(cells), 0);
    assert.equal(overUse(cells), 0);
  }
  assert.throws(() => fourCells(3, 0, 2, 5), /counts 3 of 2 and 0 of 5/);
  assert.throws(() => chiSquared(fourCells(1, 2, 5, 5), 'williams' as never), /allowed are none, yates, yatesIfSmall/);
});

test('fisherExact: equals R and SciPy: p, conditional odds ratio, exact interval', () => {
  for (const row of goldenRows('keyness-fisher')) {
    const own = fisherExact(cellsOf(row));
    assertClose(own.p, row.p, 1e-9, `p of ${row.term}`);
    assertClose(own.oddsRatio, row.oddsRatioExact, 1e-8, `odds ratio of ${row.term}`);
    assertClose(own.oddsRatioLow, row.oddsRatioExactLow, 1e-8, `low end of ${row.term}`);
    assertClose(own.oddsRatioHigh, row.oddsRatioExactHigh, 1e-8, `high end of ${row.term}`);
  }
});

test('fisherExact: the lady who tasted four cups of each kind and named three of each', () => {
  assert.ok(Math.abs(fisherExact({ a: 3, b: 1, c: 1, d: 3 }).p - 34 / 70) < 1e-12);
});

test('fisherExact: margins that leave no choice give p = 1 and no odds ratio; large counts do not overflow', () => {
  assert.deepEqual(fisherExact({ a: 0, b: 0, c: 5, d: 5 }), {
    p: 1,
    oddsRatio: null,
    oddsRatioLow: null,
    oddsRatioHigh: null,
  });
  const large = fisherExact({ a: 40_000, b: 30_000, c: 960_000, d: 970_000 });
  assert.ok(large.p >= 0 && large.p < 1e-300);
  assert.ok(Math.abs((large.oddsRatio ?? 0) - (40_000 * 970_000) / (30_000 * 960_000)) < 1e-4);
});

test('adjustedP: equals p.adjust of R for Benjamini-Hochberg and Holm, in the order given', () => {
  const p = [0.04, 0.001, 0.03, 0.5, 0.011];
  const near = (own: readonly number[], expected: readonly number[]) =>
    assert.ok(
      own.every((value, index) => Math.abs(value - (expected[index] as number)) < 1e-12),
      String(own),
    );
  near(adjustedP(p), [0.05, 0.005, 0.05, 0.5, 0.0275]);
  near(adjustedP(p, 'holm'), [0.09, 0.005, 0.09, 0.5, 0.044]);
  assert.deepEqual(adjustedP([]), []);
  assert.throws(() => adjustedP([1.5]), { message: 'a p-value is 1.5; allowed are numbers from 0 to 1' });
});

test('yatesIfSmall: corrects where |ad − bc| reaches half of all and an expectation is below 5, not at 5', () => {
  const expectedFive = fourCells(8, 2, 10, 10);
  assert.equal(chiSquared(expectedFive, 'yatesIfSmall'), 7.2);
  assert.equal(chiSquared(expectedFive, 'yates'), 5);
  const justFar = fourCells(2, 1, 10, 10);
  assert.equal(chiSquared(justFar, 'yatesIfSmall'), 0);
  assert.ok(chiSquared(justFar) > 0.39);
  assert.equal(chiSquared(fourCells(4, 3, 25, 20)), chiSquared(fourCells(4, 3, 25, 20), 'yatesIfSmall'), 'not far');
});
