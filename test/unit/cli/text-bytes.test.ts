import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { csvTextForm, JSON_TEXT, mostTextBytes, type TextForm, writeText } from '../../../src/cli/text-bytes';
import { csvCell } from '../../../src/tables';
import { columnsOf } from '../terms/index/columns-of';

function json(
  text: string,
  form: TextForm = JSON_TEXT,
): { readonly written: string; readonly length: number; readonly most: number } {
  const columns = columnsOf(['before', text, 'behind']);
  const most = mostTextBytes(columns, 1);
  const bytes = new Uint8Array(3 + most);
  const end = writeText(form, columns, 1, bytes, 3);
  return { written: Buffer.from(bytes.subarray(3, end)).toString('utf8'), length: end - 3, most };
}

test('writeText: writes what JSON.stringify and csvText give, in UTF-8', () => {
  const unit = fc.oneof(
    fc.constantFrom(
      'a',
      ',',
      '=',
      '-',
      '+',
      '@',
      '(',
      '＝',
      '\t',
      '\r',
      'ß',
      '„',
      '€',
      '"',
      '\\',
      '/',
      '\n',
      '\u0000',
      '\u001f',
      '\u007f',
      '\u2028',
      '😀',
    ),
    fc.constantFrom('\ud83d', '\udc00'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  );
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 12 }), (units) => {
      const text = units.join('');
      const { written, length, most } = json(text);
      assert.equal(written, JSON.stringify(text));
      assert.equal(length <= most, true);
      for (const guard of [true, false]) {
        const csv = json(text, csvTextForm(guard));
        assert.equal(csv.written, Buffer.from(csvCell(text, guard)).toString('utf8'));
        assert.equal(csv.length <= csv.most, true);
      }
    }),
    { seed: 5, numRuns: 1000 },
  );
});

test('writeText: the first and the last unit of each length in UTF-8, and those beside pairs of surrogates', () => {
  for (const text of [
    '\u007f',
    '\u0080',
    '\u07ff',
    '\u0800',
    '\ud7ff',
    '\ud800',
    '\udfff',
    '\ue000',
    '\uffff',
    '\u0020',
  ]) {
    assert.equal(json(text).written, JSON.stringify(text));
  }
});

test('mostTextBytes: is enough where every unit is escaped', () => {
  const { length, most } = json('\u0000'.repeat(50));
  assert.equal(length, 302);
  assert.equal(most, 302);
});
