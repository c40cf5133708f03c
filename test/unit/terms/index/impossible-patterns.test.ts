import assert from 'node:assert/strict';
import { test } from 'node:test';
import { termTest } from '../../../../src/terms/index/term-patterns';

test('termTest: a pattern that no term can match is refused, not counted as 0', () => {
  for (const pattern of ['kri?g', 'krieg!', '[Kk]rieg', 'krieg|frieden', '(krieg)', '„krieg“', '^krieg$', 'krieg;']) {
    assert.throws(() => termTest('words', [pattern]), /no term can match/, pattern);
  }
  for (const pattern of ['krieg*', "geht's", 'u-bahn', 'e.v.', '#krieg', 'bürger:innen', 'r&d', '5%']) {
    assert.doesNotThrow(() => termTest('words', [pattern]), pattern);
  }
});
