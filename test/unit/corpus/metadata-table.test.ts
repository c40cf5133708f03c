import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calendarDate, isCalendarDate } from '../../../src/corpus/calendar-date';
import { readMetadata } from '../../../src/corpus/metadata-table';
import { windows1252, withFolder } from './folder';

const read = (csv: string | Uint8Array) => withFolder({ 'm.csv': csv }, (folder) => readMetadata(folder, 'm.csv'));
const rulesOf = (csv: string | Uint8Array) => read(csv).warnings.map(({ line, rule }) => [line, rule]);

test('readMetadata: byte order mark, semicolons, tabs and Windows-1252 as spreadsheets write them', () => {
  for (const csv of [
    '\ufeffid,file,title\r\n1,a.txt,Größe\r\n',
    'id;file;title\r\n1;a.txt;Größe\r\n',
    'id;file;title;;\r\n1;a.txt;Größe;;\r\n',
    'id\tfile\ttitle\n1\ta.txt\tGröße\n',
    Buffer.from('\ufeffid;file;title\n1;a.txt;Größe', 'utf16le'),
  ]) {
    const { rows, warnings } = read(csv);
    assert.deepEqual({ ...rows.get('a.txt')?.values }, { id: '1', file: 'a.txt', title: 'Größe' });
    assert.deepEqual(warnings, []);
  }
  const { rows, warnings } = read(windows1252('id;file;title\r\n1;a.txt;„Größe“ für alle\r\n'));
  assert.equal(rows.get('a.txt')?.values.title, '„Größe“ für alle');
  assert.deepEqual(
    warnings.map(({ value, rule }) => [value, rule]),
    [['windows-1252', 'encoding-guessed']],
  );
});

test('readMetadata: a quoted value keeps commas, quotes and line breaks, and the lines after it count on', () => {
  const { rows } = read('id,file,note\n1,a.txt,"x, ""y""\nz"\n2,b.txt,\n');
  assert.equal(rows.get('a.txt')?.values.note, 'x, "y"\nz');
  assert.deepEqual([rows.get('a.txt')?.line, rows.get('b.txt')?.line], [2, 4]);
  const windows = read('id,file,note\r\n1,a.txt,"x\r\n\r\ny"\r\n2,b.txt,"p\r\nq"\r\n3,c.txt,\r\n').rows;
  assert.deepEqual(
    ['a.txt', 'b.txt', 'c.txt'].map((file) => windows.get(file)?.line),
    [2, 5, 7],
  );
});

test('readMetadata: a ragged row and a broken quotation mark cost their row alone', () => {
  const ragged = read('id,file\n1,a.txt,extra\n2\n3,c.txt\n');
  assert.deepEqual([...ragged.rows.keys()], ['c.txt']);
  assert.deepEqual(
    ragged.warnings.map(({ line, value, rule }) => [line, value, rule]),
    [
      [2, '1,a.txt,extra', 'ragged-row'],
      [3, '2', 'ragged-row'],
    ],
  );
  const broken = read('id,file\n1,a"b.txt\n2,c.txt\n');
  assert.deepEqual([...broken.rows.keys()], ['c.txt']);
  assert.deepEqual(
    broken.warnings.map(({ line, rule }) => [line, rule]),
    [[2, 'csv-syntax']],
  );
  assert.match(broken.warnings[0]?.message ?? '', /; this row is not used$/);
  const open = read('id,file\n1,a.txt\n2,"b.txt\n').warnings;
  assert.deepEqual(
    open.map(({ line, rule }) => [line, rule]),
    [[3, 'csv-syntax']],
  );
  assert.match(open[0]?.message ?? '', /; what follows that mark is not used$/);
});

test('readMetadata: a quotation mark that is never closed is told with the line where it stands, and that line', () => {
  const told = (table: string) => read(table).warnings.map(({ line, value, rule }) => [line, value, rule]);
  const open = [4, 'b.txt,"ü', 'csv-syntax'];
  assert.deepEqual(told('file,id\na.txt,"x\ny"\nb.txt,"ü\nc.txt,3\nd.txt,4\n'), [open]);
  assert.deepEqual(told('file,id\r\na.txt,"x\r\ny"\r\nb.txt,"ü\r\nc.txt,3\r\nd.txt,4\r\n'), [open]);
  assert.deepEqual(told('file,id\na.txt,1\n\n\n"b.txt,2\nc.txt,3\n'), [[5, '"b.txt,2', 'csv-syntax']]);
  assert.deepEqual(told('file,id\na.txt,Bo"te\nb.txt,2\n'), [[2, 'a.txt,Bo"te', 'csv-syntax']]);
});

test('readMetadata: each of several rows with a broken quotation mark is told with its own line', () => {
  const told = (lineEnd: string) => {
    const lines = [
      'file,id',
      'a.txt,Bo"te',
      'b.txt,"x',
      'y"',
      '',
      'c.txt,Po"st',
      'd.txt,4',
      'e.txt,Ku"rier',
      'f.txt,6',
    ];
    const { rows, warnings } = read(lines.join(lineEnd));
    return [[...rows.keys()], warnings.map(({ line, value }) => [line, value])];
  };
  const expected = [
    ['b.txt', 'd.txt', 'f.txt'],
    [
      [2, 'a.txt,Bo"te'],
      [6, 'c.txt,Po"st'],
      [8, 'e.txt,Ku"rier'],
    ],
  ];
  assert.deepEqual(told('\n'), expected);
  assert.deepEqual(told('\r\n'), expected);
});

test('readMetadata: without a column "file", or with one twice, the table is not used', () => {
  assert.deepEqual(rulesOf('id,path\n1,a.txt\n'), [[1, 'no-file-column']]);
  assert.deepEqual(rulesOf('id,file,id\n1,a.txt,2\n'), [[1, 'duplicate-column']]);
  assert.equal(read('id,path\n1,a.txt\n').rows.size, 0);
});

test('readMetadata: an empty table gives no rows; a missing one does not exist', () => {
  assert.deepEqual([read('').rows.size, read('').warnings.length, read('').exists], [0, 0, true]);
  assert.equal(withFolder({}, (folder) => readMetadata(folder, 'm.csv')).exists, false);
});

test('readMetadata: Windows paths, leading "./" and column names such as "__proto__" are plain values', () => {
  const { rows } = read('file,__proto__,constructor\n.\\x\\a.txt,p,c\n');
  const row = rows.get('x/a.txt');
  assert.equal(row?.values.constructor, 'c');
  assert.equal(Object.getPrototypeOf(row?.values), null);
});

test('isCalendarDate: real days as YYYY-MM-DD only', () => {
  for (const good of ['2024-02-29', '2000-02-29', '1999-12-31', '0001-01-01']) assert.equal(isCalendarDate(good), true);
  for (const bad of [
    '2023-02-29',
    '1900-02-29',
    '2023-13-01',
    '2023-00-10',
    '2023-9-1',
    '2023-04-31',
    '14.09.2023',
    '',
  ]) {
    assert.equal(isCalendarDate(bad), false, bad);
  }
});

test('calendarDate: day.month.year as a German spreadsheet writes it, and nothing that can be read in two ways', () => {
  for (const text of ['2024-03-04', '4.3.2024', '04.03.2024', '4. 3. 2024']) {
    assert.equal(calendarDate(text), '2024-03-04', text);
  }
  for (const text of ['03/04/2024', '3.4.24', '30.2.2024', '4.13.2024', '4.3.2024 10:00', '2024-3-4', '']) {
    assert.equal(calendarDate(text), null, text);
  }
});
