import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkReportFolder, clearReportFolder, resultWord, writeReport } from '../../../../src/notebook/report/report';
import { hashFolder } from '../../../../src/notebook/run/hashes';
import { createProgress } from '../../../../src/notebook/run/progress';
import type { NotebookResult } from '../../../../src/notebook/run/runner';
import type { Notebook } from '../../../../src/notebook/show/document';
import { tableBundle } from '../../../../src/notebook/show/table-bundle';
import { code, markdown, notebook, printed, shownAs } from '../notebooks';

const HOSTILE = '<script>alert(1)</script>';
const PROVENANCE = { wortlaut: '0', kit: '', lockFile: null, corpus: null, versions: {} };

function result(run: Notebook, more: Partial<NotebookResult> = {}): NotebookResult {
  return {
    path: 'n.ipynb',
    name: 'n',
    execution: { notebook: run, failure: null, seconds: 1.25 },
    differences: [],
    uncompared: [],
    ...more,
  };
}

function temporary(): string {
  return mkdtempSync(join(tmpdir(), 'wortlaut-test-'));
}

test('the report has the executed notebook, each table as CSV, an overview and the provenance', () => {
  const folder = temporary();
  clearReportFolder(folder);
  const run = notebook(
    markdown('# Wer spricht?'),
    code('x', [shownAs(tableBundle({ rows: [{ a: 1 }], total: 1, caption: '', settings: null })), printed('ok')]),
  );
  writeReport(folder, [result(run)], PROVENANCE, new Map([['top', '5']]));
  assert.equal(readFileSync(join(folder, 'tables/n/code.csv'), 'utf8'), 'a\r\n1\r\n');
  assert.match(readFileSync(join(folder, 'notebooks/n.ipynb'), 'utf8'), /"nbformat": 4/);
  assert.match(readFileSync(join(folder, 'index.html'), 'utf8'), /<h1 id="n--Wer-spricht\?">Wer spricht\?<\/h1>/);
  const provenance = JSON.parse(readFileSync(join(folder, 'provenance.json'), 'utf8'));
  assert.deepEqual(provenance.settings, { top: '5' });
  assert.equal(provenance.notebooks[0].result, 'same');
  rmSync(folder, { recursive: true });
});

test('the report: what a notebook found stands on the first page, and each question is a section of its own', () => {
  const folder = temporary();
  clearReportFolder(folder);
  const run = notebook(
    markdown('# Wer spricht?'),
    markdown('## How many?'),
    code('x', [printed('vor der Lesung')]),
    markdown('## The reading'),
    code('y', [shownAs({ 'text/plain': 'Drei <Leute> sprechen.', 'text/html': '<p>Drei</p>' })]),
    markdown('## Next'),
  );
  writeReport(folder, [result(run)], PROVENANCE, new Map());
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const first = /<section id="overview">[\s\S]*?<\/section>/.exec(page)?.[0] ?? '';
  assert.match(first, /<p>Drei &lt;Leute&gt; sprechen\.<\/p>/);
  assert.equal(first.includes('vor der Lesung'), false);
  assert.equal(page.match(/<section class="question">/g)?.length, 3);
  assert.equal(page.match(/<section/g)?.length, page.match(/<\/section>/g)?.length);
  assert.match(page, /<nav class="side"[\s\S]*href="#n--The-reading"/);
  rmSync(folder, { recursive: true });
});

test('the report in German: heads of tables and its own words; decimal commas in its CSV files', () => {
  const folder = temporary();
  clearReportFolder(folder);
  const table = tableBundle({
    rows: [{ speaker: 'Ä; B', share: 0.5, mine: 1 }],
    total: 1,
    caption: 'Anteile',
    settings: null,
  });
  writeReport(folder, [result(notebook(markdown('# A'), code('x', [shownAs(table)])))], PROVENANCE, new Map(), {
    decimal: ',',
    language: 'de',
  });
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  assert.match(page, /<html lang="de">[\s\S]*Überblick[\s\S]*>Sprecher<\/th>[\s\S]*>Anteil<\/th>[\s\S]*>mine<\/th>/);
  assert.equal(
    readFileSync(join(folder, 'tables/n/anteile.csv'), 'utf8'),
    '\uFEFFspeaker;share;mine\r\n"Ä; B";0,5;1\r\n',
  );
  assert.match(readFileSync(join(folder, 'tables/codebook.csv'), 'utf8'), /n\/anteile;share;number;share 0 to 1;/);
  assert.ok(existsSync(join(folder, 'tables/n.xlsx')));
  assert.match(readFileSync(join(folder, 'tables/README.txt'), 'utf8'), /read\.csv2\("n\/anteile\.csv"/);
  rmSync(folder, { recursive: true });
});

test('a run that was interrupted leaves a folder that the next run may use, and no page of the run before', () => {
  const folder = temporary();
  clearReportFolder(folder);
  writeReport(folder, [result(notebook(markdown('# A')))], PROVENANCE, new Map());
  clearReportFolder(folder);
  assert.equal(existsSync(join(folder, 'index.html')), false);
  assert.deepEqual(JSON.parse(readFileSync(join(folder, 'provenance.json'), 'utf8')), { unfinished: true });
  assert.doesNotThrow(() => checkReportFolder(folder));
  rmSync(folder, { recursive: true });
});

test('links to headings and to other notebooks lead to their places on the overview; others stay', () => {
  const folder = temporary();
  clearReportFolder(folder);
  const links = '[a](#The-reading) [b](other.ipynb) [c](other.ipynb#The-reading) [d](https://example.org/x.ipynb)';
  writeReport(folder, [result(notebook(markdown(`## The reading\n\n${links}`)))], PROVENANCE, new Map());
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  assert.match(page, /<h2 id="n--The-reading">The reading</);
  assert.deepEqual(page.match(/<a href="[^"]+">[abcd]</g), [
    '<a href="#n--The-reading">a<',
    '<a href="#other">b<',
    '<a href="#other--The-reading">c<',
    '<a href="https://example.org/x.ipynb">d<',
  ]);
  rmSync(folder, { recursive: true });
});

test('the overview escapes texts, prints and names, and runs no script but its own', () => {
  const folder = temporary();
  clearReportFolder(folder);
  const cells = [markdown(`# ${HOSTILE}\n\n${HOSTILE} [x](javascript:alert(1))`), code(HOSTILE, [printed(HOSTILE)])];
  writeReport(folder, [result(notebook(...cells))], PROVENANCE, new Map());
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  assert.ok(!page.includes(HOSTILE));
  assert.ok(!page.includes('href="javascript:'));
  const nonce = /script-src 'nonce-([0-9a-f]{32})'/.exec(page)?.[1];
  const scripts = page.match(/<script[^>]*>/g) ?? [];
  assert.ok(
    scripts.length > 0 && scripts.every((tag) => tag.includes(`nonce="${nonce}"`) || tag.includes('application/json')),
  );
  rmSync(folder, { recursive: true });
});

test('a folder of notebooks is not taken for a report; a report is cleared of its old files alone', () => {
  const folder = temporary();
  checkReportFolder(join(folder, 'new'));
  writeFileSync(join(folder, 'remarks.txt'), 'keep');
  checkReportFolder(folder);
  mkdirSync(join(folder, 'notebooks'));
  writeFileSync(join(folder, 'notebooks', 'mine.ipynb'), '{}');
  assert.throws(() => checkReportFolder(folder), /notebooks is there and is no report; choose another folder/);
  writeFileSync(join(folder, 'provenance.json'), '{}');
  checkReportFolder(folder);
  clearReportFolder(folder);
  assert.ok(existsSync(join(folder, 'remarks.txt')));
  assert.ok(!existsSync(join(folder, 'notebooks', 'mine.ipynb')));
  rmSync(folder, { recursive: true });
});

test('resultWord: failed, not compared, different, same', () => {
  const run = notebook(code('x'));
  const failure = { cell: 1, line: null, sourceLine: '', message: 'no' };
  const difference = { cell: 1, output: 1, what: 'text', lines: [] };
  assert.equal(
    resultWord(result(run, { execution: { notebook: run, failure, seconds: 1 }, differences: null })),
    'failed',
  );
  assert.equal(resultWord(result(run, { differences: null })), 'not compared');
  assert.equal(resultWord(result(run, { differences: [difference] })), 'different');
  assert.equal(resultWord(result(run)), 'same');
});

test('hashFolder: links are left out, those that lead nowhere or round in a circle too', () => {
  const folder = temporary();
  writeFileSync(join(folder, 'a.txt'), 'a');
  const before = hashFolder(folder);
  symlinkSync('nowhere', join(folder, 'dead.txt'));
  symlinkSync('a.txt', join(folder, 'link.txt'));
  symlinkSync('.', join(folder, 'circle'), 'junction');
  assert.deepEqual(hashFolder(folder), before);
  rmSync(folder, { recursive: true });
});

test('hashFolder: changes with a byte and with a name, not with the order or the place of the folder', () => {
  const [a, b] = [temporary(), temporary()];
  for (const [folder, names] of [
    [a, ['x', 'y']],
    [b, ['y', 'x']],
  ] as const) {
    for (const name of names) writeFileSync(join(folder, name), `text of ${name}`);
  }
  assert.deepEqual(hashFolder(a), hashFolder(b));
  assert.equal(hashFolder(a).files, 2);
  const before = hashFolder(b).sha256;
  writeFileSync(join(b, 'y'), 'text of z');
  assert.notEqual(hashFolder(b).sha256, before);
  // The same bytes in the same order under another name.
  renameSync(join(a, 'y'), join(a, 'z'));
  assert.notEqual(hashFolder(a).sha256, before);
  assert.deepEqual(hashFolder(a, (path) => path.endsWith('.none')).files, 0);
  for (const folder of [a, b]) rmSync(folder, { recursive: true });
});

test('progress: plain lines where output is no terminal, one line written over where it is', () => {
  const run = (isTTY: boolean) => {
    const written: string[] = [];
    const progress = createProgress({ isTTY, columns: 40, write: (text) => written.push(text) }, resultWord);
    progress.cell('n', 1, 2);
    progress.cell('n', 2, 2);
    progress.done(result(notebook(code('x'))));
    progress.finish();
    return written;
  };
  assert.deepEqual(run(false), ['n: 2 cells\n', 'n: same, 1.3 s\n']);
  const terminal = run(true);
  assert.equal(terminal[0], '\r\u001b[2Kn cell 1 of 2');
  assert.equal(terminal[2], '\r\u001b[2Kn: same, 1.3 s\n');
  assert.equal(terminal.at(-1), '\r\u001b[2K');
});
