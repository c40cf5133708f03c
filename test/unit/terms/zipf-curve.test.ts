import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexTokenLists, zipfCurve } from '../../../src/terms';

const indexOf = (counts: readonly number[]) =>
  indexTokenLists([{ id: 'a', tokens: counts.flatMap((count, id) => new Array<string>(count).fill(`t${id}`)) }]);

test('zipfCurve: counts that follow the law give back its exponent by either method', () => {
  const index = indexOf([5040, 2520, 1680, 1260, 1008, 840, 720]);
  for (const method of ['likelihood', 'leastSquares'] as const) {
    const { rows, settings } = zipfCurve(index, { method });
    assert.ok(Math.abs((settings.exponent as number) - 1) < 1e-6, method);
    for (const { count, fitted } of rows) assert.ok(Math.abs(fitted - count) < 0.01, method);
  }
});

test('zipfCurve: every term has a rank of its own, from the most frequent', () => {
  const { rows } = zipfCurve(indexOf([2, 5, 2]));
  assert.deepEqual(
    rows.map(({ term, rank, count }) => [term, rank, count]),
    [
      ['t1', 1, 5],
      ['t0', 2, 2],
      ['t2', 3, 2],
    ],
  );
});

test('zipfCurve: the fit by likelihood keeps the number of tokens', () => {
  const { rows } = zipfCurve(indexOf([90, 20, 15, 9, 4, 2, 1, 1]));
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  assert.ok(Math.abs(sum(rows.map(({ fitted }) => fitted)) - 142) < 1e-6);
});

test('zipfCurve: no exponent where there is nothing to fit', () => {
  assert.equal(zipfCurve(indexOf([])).settings.exponent, null);
  assert.equal(zipfCurve(indexOf([4])).settings.exponent, null);
  assert.notEqual(zipfCurve(indexOf([4, 2])).settings.exponent, null);
  const { rows, settings } = zipfCurve(indexOf([3, 3]));
  assert.equal(settings.exponent, null);
  assert.deepEqual(
    rows.map(({ fitted }) => fitted),
    [3, 3],
  );
  assert.throws(() => zipfCurve(indexOf([1]), { method: 'eye' as never }), /method is "eye"/);
});
