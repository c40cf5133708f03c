import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { settingNames, withParameters } from '../../../../src/notebook/run/parameters';
import { prepareJobs } from '../../../../src/notebook/run/runner';
import { notebookText } from '../../../../src/notebook/show/document';
import { code, notebook } from '../notebooks';

const TAGGED = { tags: ['parameters'] };
const SOURCE = `import { show } from 'wortlaut';

const settings = {
  corpus: '../corpus', // where the articles are
  top: 20,
  'per outlet': false,
  words: [
    'Treffen',
    'Rakete',
  ],
  nested: { top: 1 },
} as const;`;

function set(values: Record<string, string>, source = SOURCE): string | undefined {
  return withParameters(notebook(code('1'), code(source, [], TAGGED)), new Map(Object.entries(values)), 'a.ipynb')
    .cells[1]?.source;
}

test('a value takes the place of the old one, and everything else stays', () => {
  assert.equal(set({ top: '5' }), SOURCE.replace('top: 20', 'top: 5'));
  assert.equal(set({ 'per outlet': 'true' }), SOURCE.replace('false', 'true'));
});

test('a list that stood on several lines keeps the number of lines', () => {
  const changed = set({ words: '["a"]', top: '3' }) ?? '';
  assert.match(changed, /words: \["a"\]\n\n\n,\n {2}nested/);
  assert.equal(changed.split('\n').length, SOURCE.split('\n').length);
});

test('a text stays a text, even if it reads like a number, and cannot leave its quotation marks', () => {
  assert.match(set({ corpus: '24' }) ?? '', /corpus: "24"/);
  assert.match(set({ corpus: `x', evil: '"` }) ?? '', /corpus: "x', evil: '\\""/);
  assert.match(set({ corpus: '"in quotes"' }) ?? '', /corpus: "in quotes"/);
});

test('what gives a value its type stays around it', () => {
  const source = "const settings = { unit: 'lemma' as const, by: ('outlet' satisfies string), top: 5 };";
  assert.equal(
    set({ unit: 'stem', by: 'date' }, source),
    source.replace("'lemma'", '"stem"').replace("'outlet'", '"date"'),
  );
});

test('what is no JSON is a text', () => {
  assert.match(set({ top: 'many' }) ?? '', /top: "many"/);
});

test('an unknown setting is an error that lists the settings, those of an inner object not among them', () => {
  assert.throws(
    () => set({ tops: '5' }),
    /a\.ipynb: has no setting "tops"; it has corpus, top, per outlet, words, nested/,
  );
});

test('a notebook without a tagged cell cannot be set', () => {
  assert.throws(
    () => withParameters(notebook(code(SOURCE)), new Map([['top', '5']]), 'a.ipynb'),
    /no code cell tagged "parameters"/,
  );
  assert.deepEqual(settingNames(notebook(code(SOURCE))), []);
});

test('nothing to set changes nothing, tagged cell or not', () => {
  const plain = notebook(code('1'));
  assert.equal(withParameters(plain, new Map(), 'a.ipynb'), plain);
});

test('prepareJobs: a setting that no notebook has is an error that lists those there are', () => {
  const path = `${__dirname}/../../../fixtures/notebooks/words.ipynb`;
  assert.throws(
    () => prepareJobs([path], new Map([['wrods', '5']])),
    /no notebook has a setting "wrods"; there are outlet, words/,
  );
  const [job] = prepareJobs([path], new Map([['words', '2']]));
  assert.equal(job?.compared, false);
  assert.match(job?.notebook.cells[1]?.source ?? '', /words: 2, outlet: 'Zeitung'/);
});

test('prepareJobs: a corpus is named as the notebook sees it, from its own folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wortlaut-test-'));
  mkdirSync(join(folder, 'notes'));
  const cells = notebook(code("const settings = { corpus: '../corpus' };", [], TAGGED));
  writeFileSync(join(folder, 'notes', 'a.ipynb'), notebookText(cells));
  const [job] = prepareJobs([join(folder, 'notes', 'a.ipynb')], new Map(), join(folder, 'texts'));
  assert.equal(job?.notebook.cells[0]?.source, 'const settings = { corpus: "../texts" };');
  assert.equal(job?.compared, false);
  rmSync(folder, { recursive: true });
});

test('prepareJobs: on another corpus the title says that the text between the cells was not written for it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wortlaut-test-'));
  const path = join(folder, 'a.ipynb');
  const title = { ...code('# Who speaks?'), cell_type: 'markdown' as const };
  writeFileSync(path, notebookText(notebook(title, code("const settings = { corpus: 'x', top: 1 };", [], TAGGED))));
  const titleOf = (corpus?: string) =>
    prepareJobs([path], new Map([['top', '2']]), corpus)[0]?.notebook.cells[0]?.source;
  assert.match(titleOf('my texts') ?? '', /^# Who speaks\?\n\n\*\*This run is on the corpus `my texts`\.\*\*/);
  assert.equal(titleOf(), '# Who speaks?');
  rmSync(folder, { recursive: true });
});

test('prepareJobs: on another corpus, text tagged as that of the corpus that ships is left out, its heading stays', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wortlaut-test-'));
  const path = join(folder, 'a.ipynb');
  const title = { ...code('# Who speaks?'), cell_type: 'markdown' as const };
  const shipped = { tags: ['shipped-corpus'] };
  const told = { ...title, source: '## The answer\n\nPeskow.', metadata: shipped };
  const bare = [{ ...title, source: 'Five articles.', metadata: shipped }, code('five', [], shipped)];
  writeFileSync(
    path,
    notebookText(notebook(title, told, ...bare, code("const settings = { corpus: 'x', top: 1 };", [], TAGGED))),
  );
  const sourceOf = (corpus?: string) => prepareJobs([path], new Map(), corpus)[0]?.notebook.cells[1]?.source;
  assert.match(sourceOf('texts') ?? '', /^## The answer\n\nWhat this corpus says is printed by the cells below/);
  assert.deepEqual(
    [
      prepareJobs([path], new Map(), 'texts')[0]?.notebook.cells.length,
      prepareJobs([path], new Map())[0]?.notebook.cells.length,
    ],
    [3, 5],
    'cells without a heading go',
  );
  assert.equal(sourceOf('texts')?.includes('Peskow'), false);
  assert.equal(sourceOf(), '## The answer\n\nPeskow.');
  rmSync(folder, { recursive: true });
});
