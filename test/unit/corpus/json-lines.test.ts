import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { readJsonLines } from '../../../src/corpus';
import { withFolder } from './folder';

function read(text: string): number[] {
  return withFolder({ 'n.jsonl': text }, (folder) =>
    readJsonLines(join(folder, 'n.jsonl'), (record: { n: number }) => {
      if (!Number.isInteger(record.n)) throw new TypeError('"n" must be a whole number');
      return record;
    }).map(({ n }) => n),
  );
}

test('readJsonLines: a record a line; a byte order mark, empty lines and Windows line ends are none', () => {
  assert.deepEqual(read('\ufeff{"n":1}\r\n\r\n{"n":2}'), [1, 2]);
  assert.deepEqual(read(''), []);
});

test('readJsonLines: what is no JSON and what is refused is named with file and line', () => {
  assert.throws(() => read('{"n":1}\n\n{"n":'), /n\.jsonl:3: .*JSON/);
  assert.throws(() => read('{"n":1}\n{"n":"x"}\n'), /n\.jsonl:2: "n" must be a whole number/);
});
