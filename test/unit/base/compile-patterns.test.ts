import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compilePatterns } from '../../../src/base';

test('compilePatterns: patterns match afterwards as they did before, from the beginning of a text', () => {
  const patterns = [/r\p{L}t/u, /[^x]/g, /^$/];
  compilePatterns(patterns);
  assert.deepEqual(
    patterns.map((pattern) => pattern.exec('Der rat')?.index ?? -1),
    [4, 0, -1],
  );
});
