import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { csvCell, csvHeader, csvLine, csvText } from '../../../src/tables';

test('csvText: commas, quotes and line breaks come back from a CSV reader as they were', () => {
  const cell = fc.oneof(fc.string(), fc.constantFrom('a,b', 'say "ja"', 'zwei\r\nZeilen', 'ä;ö', ' ', '001'));
  fc.assert(
    fc.property(fc.array(fc.record({ one: cell, two: cell }), { minLength: 1, maxLength: 8 }), (rows) => {
      const back = parse(csvText(rows), { columns: true, bom: false }) as Record<string, string>[];
      const plain = (text: string) => text.replace(/^'(?=[=+\-@＝＋－＠\t\r\n])/, '');
      assert.deepEqual(
        back.map(({ one, two }) => [plain(one ?? ''), plain(two ?? '')]),
        rows.map(({ one, two }) => [plain(one), plain(two)]),
      );
    }),
    { seed: 42 },
  );
});

test('csvText: a text that a spreadsheet would run gets an apostrophe, in the header too; numbers do not', () => {
  const rows = [
    {
      '=head': '=HYPERLINK("x")',
      b: '+1+A(1)',
      c: "-1+cmd|'x'!A1",
      d: '@SUM(A1)',
      e: '\tx',
      f: '＝1',
      g: '\n=1',
      h: -1,
      i: 'a=b',
    },
  ];
  assert.equal(
    csvText(rows),
    `'=head,b,c,d,e,f,g,h,i\r\n"'=HYPERLINK(""x"")",'+1+A(1),'-1+cmd|'x'!A1,'@SUM(A1),'\tx,'＝1,"'\n=1",-1,a=b\r\n`,
  );
});

test('csvText: what only begins like a formula stays as it is', () => {
  const rows = [{ a: '@redaktion', b: '+49 30 1234', c: '- Eins', d: '-0.5' }];
  assert.equal(csvText(rows), 'a,b,c,d\r\n@redaktion,+49 30 1234,- Eins,-0.5\r\n');
});

test('csvText: no rows give the header of the columns that are told', () => {
  assert.equal(csvText([], { columns: ['a', 'b,c'] }), 'a,"b,c"\r\n');
});

test('csvText: null and missing cells are empty, booleans are words, columns of later rows are kept', () => {
  assert.equal(
    csvText([
      { a: null, b: true },
      { a: 0.1, c: 'x' },
    ]),
    'a,b,c\r\n,true,\r\n0.1,,x\r\n',
  );
});

test('csvText: no rows and rows without columns give an empty text', () => {
  assert.equal(csvText([]), '');
  assert.equal(csvText([{}]), '');
});

test('csvText: without the guard against formulas every value and name stands as it is', () => {
  assert.equal(csvText([{ '@name': '=SUM(A1)', b: '-0.5' }], { formulaGuard: false }), '@name,b\r\n=SUM(A1),-0.5\r\n');
});

test('csvLine: what is no plain value is JSON, null and what is missing nothing; formulas are guarded unless told', () => {
  const row = { a: { b: [1, 'x'] }, c: null, d: 0, e: false, f: '=1' };
  assert.equal(csvLine(['a', 'c', 'd', 'e', 'f', 'g'])(row), `"{""b"":[1,""x""]}",,0,false,'=1,\r\n`);
  assert.equal(csvLine(['f'], { formulaGuard: false })(row), '=1\r\n');
  assert.equal(csvHeader(['=f', 'a']), "'=f,a\r\n");
  assert.equal(csvHeader(['=f'], { formulaGuard: false }), '=f\r\n');
  assert.equal(csvCell('@SUM(1)'), "'@SUM(1)");
  assert.equal(csvCell('@SUM(1)', false), '@SUM(1)');
  assert.equal(csvCell('＋1(2)'), "'＋1(2)");
  assert.equal(csvCell(''), '');
});
