import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode, encode, toRGBA8 } from 'upng-js';
import { smallPicture } from '../../../../src/notebook/report/small-picture';

const SIZE = 64;

/** A slope of red and green: 4,096 colours. */
function slope(): Buffer {
  const pixels = new Uint8Array(SIZE * SIZE * 4);
  for (let i = 0; i < SIZE * SIZE; i++) pixels.set([(i % SIZE) * 4, Math.floor(i / SIZE) * 4, 128, 255], i * 4);
  return Buffer.from(encode([pixels.buffer], SIZE, SIZE, 0));
}

test('smallPicture: at most 64 colours, the same size, the colours near the old ones, the same bytes twice', () => {
  const before = slope();
  const after = smallPicture(before);
  assert.deepEqual(after, smallPicture(before));
  const [old, made] = [before, after].map((png) => decode(Uint8Array.from(png).buffer));
  assert.ok(old && made);
  assert.deepEqual([made.width, made.height], [SIZE, SIZE]);
  const [a, b] = [old, made].map((picture) => new Uint8Array(toRGBA8(picture)[0] as ArrayBuffer));
  assert.ok(a && b);
  const colors = new Set<string>();
  let distance = 0;
  for (let i = 0; i < a.length; i += 4) {
    colors.add(b.subarray(i, i + 4).join());
    for (let k = 0; k < 4; k++) distance += Math.abs((a[i + k] ?? 0) - (b[i + k] ?? 0));
  }
  assert.ok(colors.size <= 64);
  assert.ok(distance / a.length < 6);
});

test('smallPicture: what is no PNG is an error', () => {
  assert.throws(() => smallPicture(Buffer.from('no picture at all')));
});
