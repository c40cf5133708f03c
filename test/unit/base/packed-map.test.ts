import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { openPackedMap, packMap } from '../../../src/base';

const identity = (text: string) => text;

test('packed map: gives back what was put in, for any words and any values', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }))), (entries) => {
      const map = new Map(entries);
      const packed = openPackedMap(packMap(map, 'dictionary@1'), identity);
      assert.ok(packed);
      assert.deepEqual([packed.size, packed.label], [map.size, 'dictionary@1']);
      for (const [key, value] of map) assert.equal(packed.get(key), value);
      for (const key of ['', 'x', ...[...map.keys()].map((key) => `${key}x`)])
        assert.equal(packed.has(key), map.has(key));
    }),
    { seed: 7 },
  );
});

test('packed map: a value is made of its text once, for all words that have it', () => {
  let made = 0;
  const packed = openPackedMap(
    packMap(
      new Map([
        ['a', '3'],
        ['b', '3'],
        ['c', '4'],
      ]),
      '',
    ),
    (text) => {
      made++;
      return Number(text);
    },
  );
  assert.deepEqual(
    ['a', 'b', 'a', 'c', 'd'].map((key) => packed?.get(key)),
    [3, 3, 3, 4, undefined],
  );
  assert.equal(made, 2);
});

test('packed map: bytes that are none, cut off, or lie at an odd place', () => {
  const bytes = packMap(new Map([['Rakete', 'r']]), 'x');
  for (const end of [0, 3, 27, bytes.length - 1]) assert.equal(openPackedMap(bytes.subarray(0, end), identity), null);
  assert.equal(openPackedMap(Buffer.alloc(bytes.length), identity), null);
  const moved = Buffer.concat([Buffer.from([1]), bytes]).subarray(1);
  assert.equal(openPackedMap(moved, identity)?.get('Rakete'), 'r');
});
