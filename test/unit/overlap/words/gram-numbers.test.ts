import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seededRandom } from '../../../../src/base';
import { numberRepeatedGrams } from '../../../../src/overlap/words/gram-numbers';

test('numberRepeatedGrams: the numbers are the same, however many grams are held at a time', () => {
  const random = seededRandom(1);
  const term = Int32Array.from({ length: 1_200_000 }, () => Math.floor(random() * 3000));
  const words = {
    articleStart: Int32Array.of(0, 500_000, 1_200_000),
    term,
    documentCount: new Int32Array(3000),
    functionWordCount: 0,
  };
  const numbersOf = (held?: number) => {
    const gramAt = new Int32Array(term.length).fill(-1);
    return { count: numberRepeatedGrams(words, 3, gramAt, held), gramAt };
  };
  const whole = numbersOf();
  assert.ok(whole.count > 10_000 && whole.gramAt.includes(whole.count - 1));
  for (const held of [1, 400_000, 700_000]) {
    const own = numbersOf(held);
    assert.equal(own.count, whole.count);
    assert.ok(Buffer.from(own.gramAt.buffer).equals(Buffer.from(whole.gramAt.buffer)), String(held));
  }
});
