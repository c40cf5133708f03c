import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ownText, remembered } from '../../../src/base';

test('remembered asks once for each word', () => {
  const asked: string[] = [];
  const length = remembered((word) => {
    asked.push(word);
    return word.length;
  });
  assert.deepEqual(['ab', 'abc', 'ab', 'abc'].map(length), [2, 3, 2, 3]);
  assert.deepEqual(asked, ['ab', 'abc']);
});

test('remembered keeps the answers false and null too', () => {
  let asked = 0;
  const nothing = remembered((word): false | null => {
    asked++;
    return word === 'a' ? false : null;
  });
  assert.deepEqual(['a', 'b', 'a', 'b'].map(nothing), [false, null, false, null]);
  assert.equal(asked, 2);
});

test('remembered forgets all when it holds its most, and answers as before', () => {
  const asked: string[] = [];
  const upper = remembered((word) => {
    asked.push(word);
    return word.toUpperCase();
  }, 2);
  assert.deepEqual(['a', 'b', 'c', 'a', 'c'].map(upper), ['A', 'B', 'C', 'A', 'C']);
  assert.deepEqual(asked, ['a', 'b', 'c', 'a']);
});

test('ownText gives the same text, short or long', () => {
  for (const text of ['', 'a', 'Verfassungsgericht', 'x'.repeat(100)]) assert.equal(ownText(text), text);
});
