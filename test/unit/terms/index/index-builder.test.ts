import assert from 'node:assert/strict';
import { test } from 'node:test';
import { IndexBuilder } from '../../../../src/terms/index/index-builder';

test('reserve: of a large file before a million small ones no room is expected that no array has', () => {
  const builder = new IndexBuilder();
  builder.reserve(6_000_000, 1 / 1_000_000);
  builder.addOccurrences(Int32Array.of(0, 1, 0), Uint32Array.of(0, 4, 8), Uint32Array.of(3, 7, 11));
  builder.endArticle({ id: 'large', title: '', outlet: '', date: '', language: 'de', metadata: {} });
  const names = { text: String, columns: () => assert.fail(), find: () => -1 };
  assert.deepEqual([...builder.finish(names, {}).counts], [2, 1]);
});
