import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { type CommandInput, UsageError } from '../../../src/cli/command';
import { command } from '../../../src/cli/overlap';
import { withFolder } from '../corpus/folder';
import { filler } from '../overlap/samples';

const SAID = 'Die neue Brücke über die Elbe wird im Frühjahr für den Verkehr geöffnet';
const FILES = {
  'a.txt': `${filler(1)}.\n\n„${SAID}“, sagte Eva Kern.\n`,
  'b.txt': `Eva Kern sagte: „${SAID.replace('Frühjahr', 'Sommer')}.“\n\n${filler(2)}.\n`,
  'c.txt': `${filler(3)}.\n`,
};

interface Printed {
  kind: string;
  relation: string;
  similarity: number;
  cluster: string | null;
  a: { article: string; start: number; end: number; text: string };
  b: { article: string; start: number; end: number; text: string };
}

/** Runs `wortlaut overlap` on a folder of files: records, messages, the report. */
async function overlap(
  context: TestContext,
  files: Readonly<Record<string, string>>,
  options: CommandInput['options'] = {},
) {
  const messages: string[] = [];
  context.mock.method(process.stderr, 'write', (text: string) => messages.push(text) > 0);
  try {
    return withFolder({ 'out/x.md': '', ...files }, (folder) => {
      const out = join(folder, 'out/pairs.jsonl');
      const report = join(folder, 'out/report.html');
      const input = { positionals: [], options: { corpus: folder, format: 'jsonl', out, report, ...options } };
      assert.equal(command.run(input), 0);
      const lines = readFileSync(out, 'utf8').split('\n');
      const records = lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Printed);
      return { records, messages, html: readFileSync(report, 'utf8') };
    });
  } finally {
    context.mock.restoreAll();
  }
}

test('overlap: a pair a line, with the fields that are promised, offsets into the files, and a page of evidence', async (context) => {
  for (const kind of ['quotation', 'passage']) {
    const { records, html } = await overlap(context, FILES, { kind });
    assert.equal(records.length, 1);
    const [record] = records;
    assert.deepEqual(Object.keys(record ?? {}), [
      ...['kind', 'relation', 'similarity', 'shareOfAFoundInB', 'shareOfBFoundInA', 'cluster', 'a', 'b'],
      ...['daysApart', 'isDayEstimated', 'evidence'],
    ]);
    assert.equal(record?.kind, kind);
    assert.equal(record?.relation, 'lightly-edited');
    assert.equal(record?.cluster, 's1');
    assert.equal(record?.a.article, 'a');
    assert.equal(FILES['a.txt'].slice(record?.a.start, record?.a.end), record?.a.text);
    assert.equal(FILES['b.txt'].slice(record?.b.start, record?.b.end), record?.b.text);
    assert.ok(html.includes('<ins>') && html.includes('Sommer'));
  }
});

test('overlap: a spreadsheet gets one value a cell, with the offsets of both sides', (context) => {
  context.mock.method(process.stderr, 'write', () => true);
  withFolder({ 'out/x.md': '', ...FILES }, (folder) => {
    const out = join(folder, 'out/pairs');
    const rows = (format: string) => {
      command.run({ positionals: [], options: { corpus: folder, out, format } });
      return readFileSync(out, 'utf8').trim().split('\r\n');
    };
    const [header, row, ...more] = rows('csv');
    assert.match(header ?? '', /,articleA,startA,endA,speakerA,textA,articleB,startB,endB,speakerB,textB$/);
    const start = FILES['a.txt'].indexOf(SAID);
    assert.ok(row?.includes(`,a,${start},${start + SAID.length},Eva Kern,${SAID},b,`), row);
    assert.deepEqual(more, []);
    assert.match(rows('table').join(), /Die neue Brücke über die Elbe wird im F…/);
  });
});

test('overlap: articles, and how alike they must be', async (context) => {
  const text = filler(7, 80);
  const files = { 'a.txt': text, 'b.txt': `${text} ${filler(8, 30)}`, 'c.txt': filler(9, 80) };
  const { records } = await overlap(context, files, { kind: 'article' });
  assert.deepEqual(
    records.map(({ a, b }) => a.article + b.article),
    ['ab'],
  );
  assert.equal(records[0]?.similarity, 76 / 106);
  assert.deepEqual((await overlap(context, files, { kind: 'article', 'min-similarity': '0.8' })).records, []);
});

test('overlap: only the same words where that is asked for; nobody speaks by a table where none is wanted', async (context) => {
  const files = {
    'a.txt': `„Die Stadt öffnet im Frühjahr die neue Brücke“, sagte Eva Kern.\n`,
    'b.txt': `„Im Frühjahr wird die neue Brücke der Stadt geöffnet“, sagte Eva Kern.\n`,
  };
  assert.equal((await overlap(context, files, { speakers: 'none' })).records.length, 1);
  assert.equal((await overlap(context, files, { wording: 'same' })).records.length, 0);
});

test('overlap: wrong usage', () => {
  const run = (options: CommandInput['options']) => () => command.run({ positionals: [], options });
  assert.throws(run({ kind: 'word' }), UsageError);
  assert.throws(run({ 'min-similarity': '1.5' }), UsageError);
  assert.throws(run({ 'min-similarity': 'much' }), UsageError);
  assert.throws(run({ wording: 'other' }), /--wording is "other"; allowed are any, same/);
});
