import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seededRandom } from '../../../src/base';
import { singularValues } from '../../../src/scaling/singular-values';

test('singularValues: what is put together again is the matrix, and vectors stand at right angles', () => {
  const random = seededRandom(5);
  for (const [rows, columns] of [
    [1, 4],
    [3, 3],
    [4, 9],
    [6, 2],
  ] as const) {
    const matrix = Array.from({ length: rows }, () => Float64Array.from({ length: columns }, () => random() - 0.5));
    const { values, left, right } = singularValues(matrix);
    assert.deepEqual(
      values,
      [...values].sort((a, b) => b - a),
    );
    for (const [row, numbers] of matrix.entries()) {
      for (const [column, number] of numbers.entries()) {
        const sum = values.reduce(
          (before, value, at) => before + value * (left[at]?.[row] ?? 0) * (right[at]?.[column] ?? 0),
          0,
        );
        assert.ok(Math.abs(sum - number) < 1e-14);
      }
    }
    for (let one = 0; one < rows; one++) {
      for (let other = 0; other < one; other++) {
        const product = left[one]?.reduce((sum, value, at) => sum + value * (left[other]?.[at] ?? 0), 0) ?? 1;
        assert.ok(Math.abs(product) < 1e-14);
      }
    }
  }
});

test('singularValues: by hand, and a matrix of zeros', () => {
  // [[3, 0], [4, 5]]: A·Aᵀ = [[9, 12], [12, 41]], whose eigenvalues are 45 and 5.
  const { values } = singularValues([Float64Array.of(3, 0), Float64Array.of(4, 5)]);
  assert.ok(Math.abs((values[0] ?? 0) - Math.sqrt(45)) < 1e-14 && Math.abs((values[1] ?? 0) - Math.sqrt(5)) < 1e-14);
  assert.deepEqual(singularValues([Float64Array.of(0, 0)]).values, [0]);
});
