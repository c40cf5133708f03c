import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { codebookRows, columnMeaning, csvText, workbookBytes } from '../../../src/tables';

const ROWS = [
  { speaker: '=1+1', share: 0.25, text: 'a;b' },
  { speaker: 'Müller', share: -1.5, text: '1.5' },
  { speaker: 'Ö', share: null, text: '' },
];

test('csvText with a decimal comma: semicolons, a byte order mark, and texts as they are', () => {
  const text = csvText(ROWS, { decimal: ',' });
  assert.equal(text.charCodeAt(0), 0xfeff);
  assert.deepEqual(parse(text, { bom: true, delimiter: ';' }), [
    ['speaker', 'share', 'text'],
    ["'=1+1", '0,25', 'a;b'],
    ['Müller', '-1,5', '1.5'],
    ['Ö', '', ''],
  ]);
});

test('csvText: a byte order mark where it is asked for, else none', () => {
  assert.equal(csvText([{ a: 1 }], { bom: true }), '\uFEFFa\r\n1\r\n');
  assert.equal(csvText([{ a: 'x;y' }]), 'a\r\nx;y\r\n');
});

test('workbookBytes: numbers are numbers, texts are texts and never formulas, sheets have names of their own', () => {
  const bytes = workbookBytes([
    { name: 'shares', rows: ROWS },
    { name: 'Shares', rows: [], columns: ['a', 'b'] },
    { name: `a/b:${'x'.repeat(40)}`, rows: [{ long: 'y'.repeat(40_000) }] },
  ]);
  const { read, utils } = require('xlsx') as typeof import('xlsx');
  const book = read(bytes);
  assert.deepEqual(book.SheetNames, ['shares', 'Shares 2', `a b ${'x'.repeat(27)}`]);
  const [first, second, third] = book.SheetNames.map((name) => book.Sheets[name] as import('xlsx').WorkSheet);
  assert.deepEqual(
    [first?.A2?.t, first?.A2?.v, first?.A2?.f, first?.B2?.t, first?.B2?.v],
    ['s', '=1+1', undefined, 'n', 0.25],
  );
  assert.deepEqual(utils.sheet_to_json(second as never, { header: 1 }), [['a', 'b']]);
  assert.equal(String(third?.A2?.v).length, 32_767);
});

test('codebookRows: a line a column, with unit and meaning, and what the kit does not know said to be so', () => {
  assert.deepEqual(
    codebookRows('t', [
      { share: 0.5, mine: 'x', both: 1, none: null },
      { share: null, mine: '', both: 'y', none: null },
    ]).map(({ column, values, unit, filledCount, rowCount }) => [column, values, unit, filledCount, rowCount]),
    [
      ['share', 'number', 'share 0 to 1', 1, 2],
      ['mine', 'text', '', 1, 2],
      ['both', 'number or text', '', 2, 2],
      ['none', 'empty', '', 0, 2],
    ],
  );
  assert.match(codebookRows('t', [{ mine: 1 }])[0]?.meaning ?? '', /not a column of the kit/);
  assert.equal(columnMeaning('perMillion')?.german, 'je Million');
});
