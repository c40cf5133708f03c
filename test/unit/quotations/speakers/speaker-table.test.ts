import assert from 'node:assert/strict';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { loadSpeakerTable } from '../../../../src/quotations';
import { windows1252, withFolder } from '../../corpus/folder';

const HEADER = 'name,aliases,role,from,until,affiliation,country,kind,gender\n';

function load(_context: TestContext, text: string | Uint8Array) {
  return withFolder({ 'table.csv': text }, (folder) => loadSpeakerTable(join(folder, 'table.csv')));
}

function failure(context: TestContext, text: string): string {
  try {
    load(context, text);
  } catch (error) {
    return (error as Error).message;
  }
  return 'no error';
}

test('loadSpeakerTable: names and roles as they are read: composed, without what does not show, one blank', (context) => {
  const cells = 'Ka\u0308the  Mu\u0308ller\u200b,K.\u00a0Mu\u0308ller,Bu\u0308rger\u00admeisterin,,,Gru\u0308ne,,,';
  const [row] = load(context, `${HEADER}${cells}\nKäthe Müller,,Ministerin,,,,,,\n`).rows;
  assert.deepEqual(
    [row?.name, row?.aliases, row?.roles, row?.affiliation],
    ['Käthe Müller', ['K. Müller'], ['Bürgermeisterin'], 'Grüne'],
  );
});

test('loadSpeakerTable: a row has its lists parted by bars, its line and its kind', (context) => {
  const { file, rows } = load(
    context,
    `${HEADER}Anna Muster,Muster|A. Muster,Ministerin|Amtschefin,2020-01-02,,Ministerium,Deutschland,person,f\n`,
  );
  assert.equal(file, 'table.csv');
  assert.deepEqual(rows, [
    {
      line: 2,
      name: 'Anna Muster',
      aliases: ['Muster', 'A. Muster'],
      roles: ['Ministerin', 'Amtschefin'],
      from: '2020-01-02',
      until: '',
      affiliation: 'Ministerium',
      country: 'Deutschland',
      kind: 'person',
      gender: 'f',
    },
  ]);
});

test('loadSpeakerTable: only the column name is needed; semicolons and a byte order mark are read', (context) => {
  const { rows } = load(context, '\ufeffname;aliases\nAmt;Behörde\nAnna Muster;\n');
  assert.deepEqual(
    rows.map(({ name, aliases, kind }) => [name, aliases, kind]),
    [
      ['Amt', ['Behörde'], 'person'],
      ['Anna Muster', [], 'person'],
    ],
  );
});

test('loadSpeakerTable: Windows-1252 and German days, as a German spreadsheet saves the table', (context) => {
  const csv = windows1252('name;aliases;from\r\nMira Öztürk;Öztürk;1.2.2020\r\n');
  const [row] = load(context, csv).rows;
  assert.deepEqual([row?.name, row?.aliases, row?.from], ['Mira Öztürk', ['Öztürk'], '2020-02-01']);
});

test('loadSpeakerTable: an error names file, line, the value and what is allowed', (context) => {
  assert.match(failure(context, 'aliases\nx\n'), /table\.csv:1: no column "name"/);
  assert.match(
    failure(context, `${HEADER}A,,,2024-02-30,,,,,\n`),
    /table\.csv:2: from is "2024-02-30"; allowed is a day/,
  );
  assert.match(failure(context, `${HEADER}A,,,2024-02-03,2024-02-02,,,,\n`), /table\.csv:2: until is "2024-02-02"/);
  assert.match(
    failure(context, `${HEADER}A,,,,,,,tier,\n`),
    /kind is "tier"; allowed are person, organisation, government, place, group, document/,
  );
  assert.match(failure(context, `${HEADER}A,,,,,,,,x\n`), /gender is "x"; allowed are f, m and nothing/);
  assert.match(failure(context, `${HEADER},x,,,,,,,\n`), /table\.csv:2: name is ""/);
});

test('loadSpeakerTable: an alias of two speakers is an error, of two rows of one speaker it is none', (context) => {
  assert.match(
    failure(context, `${HEADER}A,Chef,,,,,,,\nB,Chef,,,,,,,\n`),
    /table\.csv:3: "Chef" stands for A \(line 2\) and for B/,
  );
  assert.equal(load(context, `${HEADER}A,Chef,,,,,,,\nA,Chef,,,,,,,\n`).rows.length, 2);
});
