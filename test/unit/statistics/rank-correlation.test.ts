import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { kendall, midRanks, spearman } from '../../../src/statistics';

test('spearman, kendall: equal SciPy 1.10.1 where there are ties', () => {
  const x = [1, 2, 2, 3, 5, 4, 7, 7, 9, 10];
  const y = [2, 1, 3, 3, 3, 6, 5, 8, 10, 9];
  assert.ok(Math.abs((spearman(x, y) ?? 0) - 0.888905824460683) < 1e-12);
  assert.ok(Math.abs((kendall(x, y) ?? 0) - 0.7529932885360187) < 1e-12);
});

test('spearman, kendall: 1 for the same order, −1 for the reverse, null where a list is all one value', () => {
  for (const measure of [spearman, kendall]) {
    assert.equal(measure([1, 2, 3], [10, 20, 400]), 1);
    assert.equal(measure([1, 2, 3], [3, 2, 1]), -1);
    assert.equal(measure([1, 1], [1, 2]), null);
    assert.equal(measure([], []), null);
    assert.throws(() => measure([1], [1, 2]), /lists of 1 and 2 values/);
    assert.throws(() => measure([1, Number.NaN], [1, 2]), /a value is NaN/);
  }
});

test('kendall: equals the count of all pairs', () => {
  const list = fc.array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 })), { maxLength: 15 });
  fc.assert(
    fc.property(list, (points) => {
      let score = 0;
      let differX = 0;
      let differY = 0;
      for (const [i, [x1, y1]] of points.entries()) {
        for (const [x2, y2] of points.slice(i + 1)) {
          score += Math.sign(x1 - x2) * Math.sign(y1 - y2);
          differX += x1 === x2 ? 0 : 1;
          differY += y1 === y2 ? 0 : 1;
        }
      }
      const own = kendall(
        points.map(([x]) => x),
        points.map(([, y]) => y),
      );
      if (differX === 0 || differY === 0) return own === null;
      return own !== null && Math.abs(own - score / Math.sqrt(differX * differY)) < 1e-12;
    }),
    { seed: 42 },
  );
});

test('midRanks: equal values share the mean of their places', () => {
  assert.deepEqual(midRanks([10, 30, 10, 20]), [1.5, 4, 1.5, 3]);
  assert.deepEqual(midRanks([]), []);
});
