import assert from 'node:assert/strict';
import { test } from 'node:test';
import { counted } from '../../../src/base';

test('counted: the noun follows the count', () => {
  assert.deepEqual(
    [0, 1, 2].map((count) => counted(count, 'stretch', 'stretches')),
    ['0 stretches', '1 stretch', '2 stretches'],
  );
});
