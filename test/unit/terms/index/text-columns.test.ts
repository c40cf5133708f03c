import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { pairedTexts, textAt, textsOf } from '../../../../src/terms/index/text-columns';
import { columnsOf } from './columns-of';

test('textsOf, textAt: the texts that the columns were made of, single surrogates and empty texts too', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), fc.constantFrom('', '\udc00', 'für'), (some, last) => {
      const texts = [...some, last];
      const columns = columnsOf(texts);
      assert.deepEqual(textsOf(columns), texts);
      assert.deepEqual(
        texts.map((_, number) => textAt(columns, number)),
        texts,
      );
    }),
    { seed: 11 },
  );
  assert.deepEqual(textsOf(columnsOf([])), []);
});

test('pairedTexts: each pair is its left text, a space and its right one', () => {
  const numbers = [
    [1, 0],
    [1, 1],
    [0, 2],
  ] as const;
  const pairs = {
    size: numbers.length,
    left: (pair: number) => numbers[pair]?.[0] ?? -1,
    right: (pair: number) => numbers[pair]?.[1] ?? -1,
  };
  const paired = pairedTexts(pairs, columnsOf(['der', 'die']), columnsOf(['Räte', '', 'Rat']));
  assert.deepEqual(textsOf(paired), ['die Räte', 'die ', 'der Rat']);
  assert.deepEqual(textsOf(pairedTexts({ ...pairs, size: 0 }, paired, paired)), []);
});
