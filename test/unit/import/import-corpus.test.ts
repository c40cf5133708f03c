import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { loadCorpus } from '../../../src/corpus';
import { type ImportOptions, importCorpus } from '../../../src/import';
import { inFolder } from '../corpus/waiting-folder';
import { zipOf } from './made-files';

/** The files below a folder "in". */
const inside = (files: Files) =>
  Object.fromEntries(Object.entries(files).map(([name, content]) => [`in/${name}`, content]));

type Files = Readonly<Record<string, string | Uint8Array>>;

/** Imports a folder of files and loads what it becomes. */
const imported = (files: Files, options: Omit<ImportOptions, 'out'> = {}) =>
  inFolder(inside(files), async (folder) => {
    const out = join(folder, 'new', 'corpus');
    const report = await importCorpus([join(folder, 'in')], { ...options, out });
    const { articles, warnings } = loadCorpus(out);
    assert.deepEqual(
      warnings.filter(({ rule }) => !/encoding|date-format|read-otherwise/.test(rule)),
      [],
    );
    const log = existsSync(join(out, 'import-log.csv')) ? readFileSync(join(out, 'import-log.csv'), 'utf8') : '';
    return { report, articles, log };
  });

test('files keep their places, texts every character; what a table tells of files beside it is theirs', async () => {
  const { articles, report } = await imported({
    'faz/001.txt': 'Die Ministerin schweigt.\r\n',
    'taz/001.txt': '\u00a0Der Kanzler redet\u0308.',
    'liste.csv': 'Datei;Zeitung;Datum\nfaz/001.txt;FAZ;4.3.2024\ntaz/001;taz;2024-03-05\n',
    'archiv.zip': zipOf({ 'b/eins.txt': 'Im Archiv.' }),
  });
  assert.deepEqual(
    articles.map(({ id, raw, outlet, date }) => [id, raw, outlet, date]),
    [
      ['archiv.zip/b/eins', 'Im Archiv.', '', ''],
      ['faz/001', 'Die Ministerin schweigt.\r\n', 'FAZ', '2024-03-04'],
      ['taz/001', '\u00a0Der Kanzler redet\u0308.', 'taz', '2024-03-05'],
    ],
  );
  assert.deepEqual(report.skipped, []);
});

test('metadata is not changed: signs, digits, formulas, ids of 19 digits, an own column called file', async () => {
  const csv =
    'id,Medium,Titel,Wert,file,Volltext\n1234567890123456789,@Bild,=SUM(A1),-0.5,p.pdf,Der Rat tagt.\n1234567890123456788,+Plus,-,007,q.pdf,Es regnet.\n';
  const { articles } = await imported({ 'a.csv': csv });
  assert.deepEqual(
    articles.map(({ id, outlet, title, metadata }) => [id, outlet, title, metadata.Wert, metadata.originalFile]),
    [
      ['1234567890123456789', '@Bild', '=SUM(A1)', '-0.5', 'p.pdf'],
      ['1234567890123456788', '+Plus', '-', '007', 'q.pdf'],
    ],
  );
});

test('equal ids lose no article: all ids become a column of their own, which is told', async () => {
  const { articles, report } = await imported({ 'a.jsonl': '{"id":7,"text":"Eins."}\n{"id":7,"text":"Zwei."}\n' });
  assert.deepEqual(
    articles.map(({ id, metadata }) => [id, metadata.originalId]),
    [
      ['1', '7'],
      ['2', '7'],
    ],
  );
  assert.deepEqual(
    report.notes.map(({ rule }) => rule),
    ['id-not-unique'],
  );
});

test('a bad file is told with its reason and the others are imported', async () => {
  await inFolder(
    inside({ 'a.txt': 'Gut.', 'b.gif': Uint8Array.of(71, 73, 70, 0), 'c.csv': 'x,y\n1,2\n', '.versteckt': 'x' }),
    async (folder) => {
      symlinkSync('a.txt', join(folder, 'in', 'z.txt'));
      const out = join(folder, 'o');
      const { skipped, articleCount } = await importCorpus([join(folder, 'in')], { out });
      assert.equal(articleCount, 1);
      assert.deepEqual(skipped.map(({ file, rule }) => [file, rule]).sort(), [
        ['b.gif', 'binary'],
        ['c.csv', 'no-text-column'],
        ['z.txt', 'symbolic-link'],
      ]);
      assert.equal(readFileSync(join(out, 'import-log.csv'), 'utf8').split('\r\n').length, 5);
    },
  );
});

test('articles that repeat another are told, with what of it, and left out on request', async () => {
  const csv =
    'title,outlet,date,text\nDas Bad der Stadt,Bote,2024-03-04,Der Rat tagt.\nDas Bad der Stadt,Bote,2024-03-04,"Der Rat, tagt!"\nBad,Post,2024-03-04,Der Rat tagt.\nDas Bad der Stadt,Bote,2024-03-04,Der Rat tagt länger.\n';
  const { articles } = await imported({ 'a.csv': csv });
  assert.deepEqual(
    articles.map(({ metadata }) => [metadata.duplicateOf, metadata.duplicateKind]),
    [
      ['', ''],
      ['1.txt', 'same-text'],
      ['1.txt', 'same-text-elsewhere'],
      ['1.txt', 'other-version'],
    ],
  );
  const { articles: left, report } = await imported({ 'a.csv': csv }, { duplicates: 'leave-out' });
  assert.deepEqual([left.length, report.duplicateCount], [1, 3]);
});

test('days in words become days, languages tags, and what stood there is kept; what cannot be read is told', async () => {
  const { articles, report } = await imported({
    'a.csv': 'Datum,Sprache,Text\n"5. März 2024",Deutsch,Der Rat tagt.\n03/04/2024,,Es regnet.\n',
  });
  assert.deepEqual(
    articles.map(({ date, metadata }) => [date, metadata.language, metadata.dateAsGiven, metadata.languageAsGiven]),
    [
      ['2024-03-05', 'de', '5. März 2024', 'Deutsch'],
      ['', '', '', ''],
    ],
  );
  assert.deepEqual(
    report.notes.map(({ line, value, rule }) => [line, value, rule]),
    [[3, '03/04/2024', 'date-format']],
  );
});

test('what is beside the new folder stays, and of an import that fails nothing stays', async () => {
  await inFolder(inside({ 'a.gif': Uint8Array.of(1, 0, 2) }), async (folder) => {
    const beside = { 'o.part/x.txt': 'mein' };
    for (const [name, text] of Object.entries(beside)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    await assert.rejects(
      importCorpus([join(folder, 'in')], { out: join(folder, 'o') }),
      /no article could be imported.*a\.gif/,
    );
    assert.deepEqual(readdirSync(folder).sort(), ['in', 'o.part']);
    writeFileSync(join(folder, 'in', 'b.txt'), 'Gut.');
    await importCorpus([join(folder, 'in')], { out: `${join(folder, 'o')}/` });
    assert.deepEqual(readdirSync(folder).sort(), ['in', 'o', 'o.part']);
    assert.equal(readFileSync(join(folder, 'o.part/x.txt'), 'utf8'), 'mein');
    await assert.rejects(importCorpus([join(folder, 'in')], { out: join(folder, 'o') }), /is not empty/);
  });
});
