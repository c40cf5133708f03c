import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chiSquaredTail, normalQuantile, normalTail, normalTwoSided } from '../../../src/statistics';
import { goldenRows } from '../terms/golden-fixtures';

function assertRelative(actual: number, expected: number, tolerance = 1e-12): void {
  assert.ok(Math.abs(actual / expected - 1) <= tolerance, `${actual} is not ${expected}`);
}

test('chiSquaredTail: equals SciPy 1.10.1, chi2.sf, to the last digits of tiny values too', () => {
  const expected: readonly [x: number, df: number, tail: number][] = [
    [0.1, 1, 0.7518296340458492],
    [3.84, 1, 0.05004352124870519],
    [50, 1, 1.537459794428033e-12],
    [700, 1, 2.990226975124623e-154],
    [2.5, 2, 0.2865047968601901],
    [7, 3, 0.07189777249646509],
    [30, 17, 0.026345078283536126],
    [120.5, 100, 0.07966860332541578],
  ];
  for (const [x, df, tail] of expected) assertRelative(chiSquaredTail(x, df), tail);
});

test('chiSquaredTail: with two degrees of freedom it is exp(-x / 2)', () => {
  for (const x of [1e-9, 0.3, 1, 4, 40, 1400]) assertRelative(chiSquaredTail(x, 2), Math.exp(-x / 2));
});

test('chiSquaredTail: equals the p-values of R on every term of the corpus', () => {
  for (const { chi2, p } of goldenRows('keyness-chi2-base-r'))
    assertRelative(chiSquaredTail(chi2 as number), p as number);
});

test('chiSquaredTail: 1 at and below 0, 0 at infinity, wrong values are errors', () => {
  assert.equal(chiSquaredTail(0), 1);
  assert.equal(chiSquaredTail(-3), 1);
  assert.equal(chiSquaredTail(Number.POSITIVE_INFINITY), 0);
  assert.throws(() => chiSquaredTail(1, 0), { message: 'df is 0; allowed are numbers above 0' });
  assert.throws(() => chiSquaredTail(Number.NaN), RangeError);
});

test('normalTail, normalQuantile: equal SciPy 1.10.1 and undo each other', () => {
  assertRelative(normalTail(1), 0.15865525393145707);
  assertRelative(normalTail(6), 9.865876450376946e-10);
  assertRelative(normalTail(-2), 0.9772498680518208);
  assert.equal(normalTail(0), 0.5);
  assertRelative(normalQuantile(0.975), 1.959963984540054, 1e-15);
  assertRelative(normalQuantile(0.9), 1.2815515655446004);
  assertRelative(normalQuantile(1e-9), -5.9978070150076865);
  assert.equal(normalQuantile(0.5), 0);
  for (const z of [-30, -7, -1, 0.001, 2.5]) assertRelative(normalQuantile(normalTail(-z)), z, 1e-10);
  assert.equal(normalTwoSided(-1.5), normalTwoSided(1.5));
  assert.throws(() => normalQuantile(1), RangeError);
});
