import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { readCsvTable } from '../../../src/corpus';
import { windows1252, withFolder } from './folder';

const read = (csv: string | Uint8Array, needed: readonly string[] = ['name']) =>
  withFolder({ 't.csv': csv }, (folder) =>
    readCsvTable(join(folder, 't.csv'), needed).map(({ line, values }) => [line, { ...values }]),
  );

test('readCsvTable: semicolons, tabs, Windows-1252, UTF-16 and a byte order mark, as spreadsheets write them', () => {
  for (const csv of [
    '\ufeffname,role\r\nÖz,x\r\n',
    windows1252('name;role\r\nÖz;x\r\n'),
    Buffer.from('\ufeffname\trole\nÖz\tx\n', 'utf16le'),
  ]) {
    assert.deepEqual(read(csv), [[2, { name: 'Öz', role: 'x' }]]);
  }
});

test('readCsvTable: blanks around names and values are cut off', () => {
  assert.deepEqual(read(' name , role\n Öz ,\t x y \n'), [[2, { name: 'Öz', role: 'x y' }]]);
});

test('readCsvTable: columns without a name are left out: row names of R, empty columns at the right', () => {
  assert.deepEqual(read('"","name",\n"1","a",\n"2","b",\n'), [
    [2, { name: 'a' }],
    [3, { name: 'b' }],
  ]);
});

test('readCsvTable: the line a row begins on, behind values and empty lines of any line end', () => {
  const rows = (end: string) =>
    read(['name,note', 'a,"x', '', 'y"', 'b,', '', 'c,z', ''].join(end)).map(([line]) => line);
  assert.deepEqual(
    [rows('\n'), rows('\r\n')],
    [
      [2, 5, 7],
      [2, 5, 7],
    ],
  );
});

test('readCsvTable: what is wrong with the table is named with its file and line', () => {
  assert.throws(() => read('role\nx\n', ['role', 'name']), /t\.csv:1: no column "name"; needed are role, name/);
  assert.throws(() => read('name,role,role\nx,y,z\n'), /t\.csv:1: two columns are named "role"/);
  assert.throws(() => read('name,role\nx\n'), /t\.csv: .*line 2/);
  assert.throws(
    () => read('name,role\r\nx,"y\r\nz"\r\nx,"y\r\nz,z\r\n'),
    /t\.csv:4: Quote Not Closed.*; the line is "x,"y"$/,
  );
  assert.throws(() => read(''), /t\.csv:1: no column "name"/);
});
