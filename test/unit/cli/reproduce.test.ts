import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { notebookText } from '../../../src/notebook';
import { code, notebook } from '../notebook/notebooks';
import { isRunning } from '../notebook/processes';

const ROOT = join(__dirname, '../../..');
const FIXTURE = join(ROOT, 'test/fixtures/notebooks/words.ipynb');
// Beside the notebooks: there they find the kit.
const FOLDER = mkdtempSync(join(ROOT, '.jupyter-'));
after(() => rmSync(FOLDER, { recursive: true, force: true }));

const ARGUMENTS = ['--import', 'tsx', join(ROOT, 'src/cli/main.ts'), 'reproduce'];

function reproduce(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...ARGUMENTS, ...args], {
    cwd: FOLDER,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test('reproduce: a number changed by hand is reported with its cell, the file is not touched, --update mends it', () => {
  const path = join(FOLDER, 'words.ipynb');
  const changed = readFileSync(FIXTURE, 'utf8').replaceAll('makes 63.2 %', 'makes 63.3 %');
  writeFileSync(path, changed);
  const different = reproduce('words.ipynb', '--out', 'report', '--no-charts');
  assert.equal(different.status, 1);
  assert.match(
    different.stdout,
    /words\.ipynb: cell 4, output 1: text\n {2}- The word Treffen makes 63\.3 % of all words\.\n {2}\+ The word Treffen makes 63\.2 %/,
  );
  assert.match(different.stdout, /\nwords +4 +[\d.]+ +different +1 +1\n/);
  assert.equal(readFileSync(path, 'utf8'), changed);
  assert.match(
    different.stdout,
    /\nSince the committed run of words: nothing of it is recorded in committed-run\.json/,
  );
  assert.match(different.stderr, /^words: 4 cells\nwords: different, [\d.]+ s\n$/);
  assert.match(readFileSync(join(FOLDER, 'report/tables/words/words.csv'), 'utf8'), /^word,count,share\r\nTreffen,12,/);

  assert.equal(reproduce('words.ipynb', '--out', 'report', '--update').status, 0);
  assert.deepEqual(Object.keys(JSON.parse(readFileSync(join(FOLDER, 'committed-run.json'), 'utf8'))), ['words']);
  const mended = readFileSync(path, 'utf8');
  assert.match(mended, /makes 63\.2 %/);
  assert.match(mended, /"image\/png": "iVBOR/, 'with a picture of the chart for pages that draw none');
  assert.ok(readFileSync(join(FOLDER, 'report/charts/words/words-in-three-articles.svg'), 'utf8').startsWith('<svg'));
});

test('reproduce: with --set nothing is compared, which is said, and the value is used', () => {
  cpSync(FIXTURE, join(FOLDER, 'set.ipynb'));
  const { status, stdout } = reproduce('set.ipynb', '--out', 'set', '--no-charts', '--set', 'words=2');
  assert.equal(status, 0);
  assert.match(stdout, /not compared/);
  assert.match(stdout, /Nothing was compared: values were set from outside\./);
  assert.equal(readFileSync(join(FOLDER, 'set/tables/set/words.csv'), 'utf8').trim().split('\r\n').length, 3);
});

test('reproduce: a notebook that fails is named with cell, line and message; --update leaves its file alone', () => {
  const broken = readFileSync(FIXTURE, 'utf8').replace('].slice(0, settings.words);', '].slice(0, settings.wrods);');
  writeFileSync(join(FOLDER, 'broken.ipynb'), broken);
  const { status, stdout } = reproduce('broken.ipynb', '--out', 'broken', '--update');
  assert.equal(status, 1);
  assert.match(
    stdout,
    /broken\.ipynb: cell 3, line 5 failed\n {4}\]\.slice\(0, settings\.wrods\);\n.*'wrods' does not exist/,
  );
  assert.equal(readFileSync(join(FOLDER, 'broken.ipynb'), 'utf8'), broken);
});

test('reproduce: a file that is no notebook fails with its reason, the others of the folder are run', () => {
  const folder = join(FOLDER, 'mixed');
  mkdirSync(folder);
  cpSync(FIXTURE, join(folder, 'words.ipynb'));
  const conflict = readFileSync(FIXTURE, 'utf8').replace('{\n', '{\n<<<<<<< HEAD\n');
  const format3 = '{"metadata": {}, "nbformat": 3, "nbformat_minor": 0, "worksheets": [{"cells": []}]}';
  const files = { conflict, empty: '', format3, plain: 'no JSON', nocells: '{"nbformat": 4, "cells": [null]}' };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, `${name}.ipynb`), text);
  const { status, stdout } = reproduce('--notebooks', 'mixed', '--out', 'mixed-report', '--no-charts');
  assert.equal(status, 1);
  assert.match(stdout, /conflict\.ipynb: was not run\n {2}holds the marks of a merge conflict \(line 2\)\n/);
  assert.match(stdout, /empty\.ipynb: was not run\n {2}is empty\n/);
  assert.match(stdout, /format3\.ipynb: was not run\n {2}is a notebook of format 3; format 4 is read/);
  assert.match(stdout, /plain\.ipynb: was not run\n {2}is not JSON \(/);
  assert.match(stdout, /nocells\.ipynb: was not run\n {2}cell 1 has cell_type/);
  assert.match(stdout, /\nformat3 +0 +0\.?0? +failed/);
  assert.match(stdout, /\nwords +4 +[\d.]+ +same +1 +1\n/);
  assert.deepEqual(readdirSync(join(FOLDER, 'mixed-report/notebooks')), ['words.ipynb']);
  assert.match(readFileSync(join(FOLDER, 'mixed-report/index.html'), 'utf8'), /Not run: is a notebook of format 3/);
});

test('reproduce: what a notebook exports goes into the folder of the run; --no-charts starts no browser there either', () => {
  const folder = join(FOLDER, 'exporting');
  mkdirSync(folder);
  const source = (formats: string) => `import { exportFigure, rankedBarsFigure } from 'wortlaut';
const figure = rankedBarsFigure([{ word: 'Kreml', n: 2 }], { label: 'word', value: 'n', axis: 'n', title: 'Words' });
(await exportFigure(figure, 'words', { dir: '../outside/own', formats: [${formats}] })).length`;
  const cell = (text: string, tags: string[]) => ({ ...code(text), metadata: { tags } });
  const cells = [code(source("'csv', 'txt'")), cell(source("'svg'"), ['needs-browser']), code('"went on"')];
  writeFileSync(join(folder, 'exporting.ipynb'), notebookText(notebook(...cells)));
  const before = readdirSync(FOLDER).sort();
  const { status, stdout } = reproduce('exporting/exporting.ipynb', '--out', 'exporting/report', '--no-charts');
  assert.equal(status, 1, 'the fixture holds no outputs');
  assert.match(stdout, /cell 1, output 1: there was no such output\n {2}\+ 2\n/);
  assert.match(stdout, /cell 3, output 1/);
  assert.doesNotMatch(stdout, /cell 2,/);
  assert.match(stdout, /\nexporting\/exporting\.ipynb: without a browser 1 cell was not compared \(2\)\n/);
  const executed = readFileSync(join(folder, 'report/notebooks/exporting.ipynb'), 'utf8');
  assert.match(executed, /none may be started \(WORTLAUT_BROWSER is \\"none\\"\)/);
  assert.deepEqual(readdirSync(join(folder, 'report/exports/own')).sort(), ['words.csv', 'words.txt']);
  assert.deepEqual(readdirSync(FOLDER).sort(), before, 'nothing beside the folder of the run');
});

test('reproduce: wrong usage is told before a kernel starts', () => {
  mkdirSync(join(FOLDER, 'empty'), { recursive: true });
  mkdirSync(join(FOLDER, 'other/notebooks'), { recursive: true });
  cpSync(FIXTURE, join(FOLDER, 'usage.ipynb'));
  for (const [args, status, message] of [
    [['notes.txt'], 2, /"notes\.txt" is no notebook; allowed are files that end in \.ipynb/],
    [['usage.ipynb', 'other/usage.ipynb'], 2, /two notebooks are named "usage"/],
    [['usage.ipynb', '--set', 'words'], 2, /--set is "words"; allowed is KEY=VALUE/],
    [['usage.ipynb', '--set', 'corpus=other'], 2, /--set is "corpus=other"; another corpus is given by --corpus DIR/],
    [['usage.ipynb', '--set', 'words=2', '--update'], 2, /--update replaces the committed results/],
    [['usage.ipynb', '--no-charts', '--update'], 2, /with --no-charts there would be none/],
    [['usage.ipynb', '--timeout', 'soon'], 2, /--timeout is "soon"; allowed are numbers above 0/],
    [['--notebooks', 'empty'], 2, /no notebooks in "empty"/],
    [['usage.ipynb', '--set', 'wrods=2'], 2, /no notebook has a setting "wrods"; there are outlet, words/],
    [['usage.ipynb', '--out', 'other'], 1, /notebooks is there and is no report/],
    [['usage.ipynb', '--corpus', 'nowhere'], 1, /corpus folder "nowhere" does not exist/],
    [['usage.ipynb', '--out', 'usage.ipynb/x'], 1, /cannot be written to "usage\.ipynb\/x" \(ENOTDIR\); .* --out/],
    [['gone.ipynb'], 1, /gone\.ipynb: cannot be read/],
  ] as const) {
    const run = reproduce(...args);
    assert.match(run.stderr, message);
    assert.equal(run.status, status, args.join(' '));
    assert.equal(run.stdout, '');
  }
});

test('reproduce: told to stop it leaves no kernel behind', async () => {
  const pidFile = join(FOLDER, 'pid');
  const source = `require('fs').writeFileSync(${JSON.stringify(pidFile)}, String(process.pid)); await new Promise(() => {});`;
  const cell = { cell_type: 'code', id: 'a', metadata: {}, outputs: [], execution_count: null, source };
  writeFileSync(
    join(FOLDER, 'endless.ipynb'),
    JSON.stringify({ nbformat: 4, nbformat_minor: 5, metadata: {}, cells: [cell] }),
  );
  const child = spawn(process.execPath, [...ARGUMENTS, 'endless.ipynb', '--out', 'endless'], {
    cwd: FOLDER,
    stdio: 'ignore',
  });
  const ended = new Promise((done) => child.once('exit', done));
  let pid = '';
  while (pid === '') {
    await new Promise((done) => setTimeout(done, 50));
    try {
      pid = readFileSync(pidFile, 'utf8');
    } catch {
      assert.equal(child.exitCode, null, 'the run ended before its cell began');
    }
  }
  child.kill('SIGINT');
  assert.equal(await ended, 130);
  for (let tries = 0; tries < 40 && isRunning(Number(pid)); tries++) await new Promise((done) => setTimeout(done, 50));
  assert.equal(isRunning(Number(pid)), false);
});

test('reproduce: told to stop while a kernel starts it leaves no connection file behind', async () => {
  const TMPDIR = join(FOLDER, 'temporary');
  mkdirSync(TMPDIR);
  cpSync(FIXTURE, join(FOLDER, 'stopped.ipynb'));
  const args = [...ARGUMENTS, 'stopped.ipynb', '--out', 'stopped', '--no-charts'];
  const child = spawn(process.execPath, args, { cwd: FOLDER, stdio: 'ignore', env: { ...process.env, TMPDIR } });
  const ended = new Promise((done) => child.once('exit', done));
  const kernelFolders = () => readdirSync(TMPDIR).filter((name) => name.startsWith('wortlaut-kernel-'));
  while (kernelFolders().length === 0) {
    await new Promise((done) => setTimeout(done, 10));
    assert.equal(child.exitCode, null, 'the run ended before a kernel was started');
  }
  child.kill('SIGINT');
  assert.equal(await ended, 130);
  assert.deepEqual(kernelFolders(), []);
});
