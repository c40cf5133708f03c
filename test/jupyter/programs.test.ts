// Programs around Jupyter that researchers use with notebooks: papermill, jupytext, nbdime, nbconvert as it is now.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { loadNotebook } from '../../src/notebook/show/document';
import { ownProgram, workFolder } from './jupyter';

const ROOT = join(__dirname, '../..');
const work = workFolder();
after(() => work.remove());

function run(name: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(ownProgram(name), args, {
    cwd: work.folder,
    env: work.environment,
    encoding: 'utf8',
    timeout: 300_000,
  });
  return { status, said: `${stdout}\n${stderr}` };
}

const PAPERMILL = join(ROOT, 'src/notebook/kernel/papermill-typescript.py');

test('papermill runs a notebook on another corpus by -p, and tells of a setting that there is not', () => {
  mkdirSync(join(work.folder, 'texts'));
  writeFileSync(join(work.folder, 'texts/a.txt'), 'Kanzler Jan Muster sagte: „Wir kommen morgen.“\n');
  const given = ['-p', 'corpus', 'texts', '-p', 'longestShown', '3', '--no-progress-bar'];
  const { status, said } = run('python', PAPERMILL, '00-corpus.ipynb', 'out.ipynb', ...given);
  assert.equal(status, 0, said);
  const out = loadNotebook(join(work.folder, 'out.ipynb'));
  const injected = out.cells.find(({ metadata }) =>
    (metadata.tags as string[] | undefined)?.includes('injected-parameters'),
  );
  assert.equal(injected?.source, '// Parameters\nsettings.corpus = "texts";\nsettings.longestShown = 3;\nvoid 0;\n');
  assert.deepEqual(injected?.outputs, []);
  assert.match(JSON.stringify(out.cells), /1 article loaded/);
  const wrong = run('python', PAPERMILL, '00-corpus.ipynb', 'out.ipynb', '-p', 'korpus', 'texts', '--no-progress-bar');
  assert.equal(wrong.status, 1);
  assert.match(wrong.said, /CompileError: Property 'korpus' does not exist .* Did you mean 'corpus'\?/);
});

test('jupytext: a notebook becomes a script and the same notebook again', () => {
  const { status, said } = run('jupytext', '--to', 'ts:percent', '--test', 'test/fixtures/words.ipynb');
  assert.equal(status, 0, said);
});

test('nbdime: a notebook that is run twice is the same, its pictures aside', () => {
  for (const name of ['first', 'second']) {
    const execute = ['--to', 'notebook', '--execute', '--output', name, '--output-dir', '.'];
    const { status, said } = run('jupyter-nbconvert', ...execute, 'test/fixtures/words.ipynb');
    assert.equal(status, 0, said);
  }
  // When each cell ran is noted by nbconvert itself.
  const { said } = run('nbdiff', '--ignore-metadata', 'first.ipynb', 'second.ipynb');
  assert.equal(said.trim(), '');
});

test('nbconvert: pages, slides and Markdown show tables and pictures of the charts', () => {
  cpSync(join(ROOT, 'notebooks/02-share-of-voice.ipynb'), join(work.folder, 'shown.ipynb'));
  for (const [to, file] of [
    ['html', 'shown.html'],
    ['slides', 'shown.slides.html'],
    ['markdown', 'shown.md'],
  ] as const) {
    const { status, said } = run('jupyter-nbconvert', '--to', to, 'shown.ipynb');
    assert.equal(status, 0, said);
    const text = readFileSync(join(work.folder, file), 'utf8');
    assert.match(text, /wortlaut-table/);
    assert.match(
      text,
      to === 'markdown' ? /!\[png\]\(shown_files\/shown_\d+_\d+\.png\)/ : /<img[^>]* src="data:image\/png;base64/,
    );
  }
});
