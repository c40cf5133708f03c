import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { columnsOf, textAt, textsOf } from '../../../src/terms/text-columns';

test('columnsOf: textsOf and textAt give the texts back, single surrogates and empty texts too', () => {
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
