// What the kernel does beyond tslab: one kernel, a notebook of cells that may fail.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { executeNotebook } from '../../../../src/notebook/run/execute';
import type { Cell, Output } from '../../../../src/notebook/show/document';
import { code, notebook } from '../notebooks';

const FOLDER = join(__dirname, '../../../fixtures/notebooks');

/** Each group of cells is asked for by its name. */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  shorthand: ['const articles = [1, 2];', 'const { length } = articles;\nconsole.log({ articles, length });'],
  live: ['let count = 1;\nconst read = () => count;', 'count = 5;', 'console.log(read(), count)'],
  kept: [
    'let kept = 7;\nlet later: string;\nlet old = "old";',
    'let fresh = kept + 1;\nlet old = 5;\nthrow new RangeError("by is \\"outlte\\"; allowed are outlet, date");\nlet unreached = 3;',
    'console.log(fresh, old.toFixed(1))',
    'let old2 = 1; throw new Error("x"); const old = () => 1;',
    'console.log(old.toFixed(2), old2)',
    'unreached',
  ],
  forAwait: [
    'async function* pages() { yield 1; yield 2; }',
    'let sum = 0;\nfor await (const page of pages()) sum += page;\nconsole.log(sum)',
  ],
  newer: ['console.log([3, 1].toSorted().join(), [1, 2].with(0, 9).join())'],
  compile: ['const title = "a";\n\nconst length: string = [title].lenght;'],
  nested: ['function label(speaker: { name: string } | null) {\n  return speaker!.name;\n}', '\n\nlabel(null)'],
  values: [
    'new Map([["a", 1], ["b", 2]])',
    'new Set(["x", "y"])',
    '[{ word: "Krieg", count: 3 }]',
    '"a text"',
    'undefined',
    '({ [Symbol.for("Jupyter.display")]: () => ({ "text/html": "<b>own</b>", "text/plain": "own" }) })',
    'Promise.resolve(1)',
    'import { loadCorpus } from "wortlaut";\nloadCorpus("../../../corpus")',
    'new Date("2023-09-13")',
  ],
  late: [
    'const timer = setTimeout(() => console.log("late"), 20);',
    'await new Promise((done) => setTimeout(done, 60)); console.log("on time")',
  ],
  imports: [
    'import { basename as base } from "node:path";\nimport * as path from "node:path";',
    'console.log(base("/a/b"), path.dirname("/a/b"), [{ path }].length)',
  ],
  types: [
    'interface Speaker { name: string }\nenum Side { Left, Right }\nclass Office { constructor(readonly name: string) {} }',
    'const one: Speaker = new Office("Kanzler");\nconsole.log(one.name, Side.Right)',
  ],
};

const outputs = new Map<string, Output[][]>();

before(async () => {
  const sources = Object.values(GROUPS).flat();
  const cells = sources.map((source) => code(source, [], { tags: ['raises-exception'] }));
  const { notebook: run, failure } = await executeNotebook(notebook(...cells), { folder: FOLDER, timeout: 120 });
  assert.equal(failure, null);
  let at = 0;
  for (const [name, group] of Object.entries(GROUPS)) {
    outputs.set(
      name,
      run.cells.slice(at, at + group.length).map((cell: Cell) => [...cell.outputs]),
    );
    at += group.length;
  }
});

function text(group: string, cell: number): string {
  const [output] = outputs.get(group)?.[cell] ?? [];
  if (output?.output_type === 'stream') return output.text;
  if (output?.output_type === 'execute_result') return String(output.data['text/plain']);
  if (output?.output_type === 'error') return output.traceback.join('\n');
  return '';
}

function error(group: string, cell: number): { ename: string; evalue: string; traceback: string } {
  const [output] = outputs.get(group)?.[cell] ?? [];
  assert.ok(output?.output_type === 'error', `${group} ${cell}: ${JSON.stringify(output)}`);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours of a terminal begin with one
  return { ...output, traceback: output.traceback.join('\n').replace(/\u001b\[[\d;]*m/g, '') };
}

test('the short form { name } knows the names of earlier cells', () => {
  assert.equal(text('shorthand', 1), '{ articles: [ 1, 2 ], length: 2 }\n');
});

test('a closure reads what a later cell has assigned', () => {
  assert.equal(text('live', 2), '5 5\n');
});

test('a cell that fails keeps what it had defined; what it never reached stays as it was', () => {
  assert.equal(text('kept', 2), '8 5.0\n');
  assert.equal(text('kept', 4), '5.00 1\n');
  assert.match(error('kept', 5).evalue, /Cannot find name 'unreached'/);
});

test('an error has its name, its sentence, what may have been meant, and the lines of the cell', () => {
  const { ename, evalue, traceback } = error('kept', 1);
  assert.equal(ename, 'RangeError');
  assert.equal(evalue, 'by is "outlte"; allowed are outlet, date. Did you mean "outlet"?');
  assert.match(traceback, /^RangeError: by is .*\n {2}cell \[\d+\], line 3\n {4}3 \| throw new RangeError/);
  assert.doesNotMatch(traceback, /node:|tslab|evalmachine/);
});

test('an error inside a function of an earlier cell leads there and to the line that called it', () => {
  const { traceback } = error('nested', 1);
  assert.match(traceback, /cell \[(\d+)\], line 2\n {4}2 \| {3}return speaker!\.name;\n {2}cell \[\d+\], line 3\n/);
});

test('a type error has its line and a caret, and what may have been meant', () => {
  const { ename, evalue, traceback } = error('compile', 0);
  assert.equal(ename, 'CompileError');
  assert.match(evalue, /Property 'lenght' does not exist .* Did you mean 'length'\?/);
  assert.ok(
    traceback.includes(
      'line 3\n    3 | const length: string = [title].lenght;\n                                       ^^^^^^',
    ),
    traceback,
  );
});

test('for await stands at the top level', () => {
  assert.equal(text('forAwait', 1), '3\n');
});

test('methods that Node has and the compiler does not know are known', () => {
  assert.equal(text('newer', 0), '1,3 9,2\n');
});

test('the last expression is shown as show would: maps, sets, records, a corpus, a day, its own display', () => {
  const data = (cell: number) => {
    const [output] = outputs.get('values')?.[cell] ?? [];
    return output?.output_type === 'execute_result' ? output.data : {};
  };
  assert.equal(data(0)['text/csv'], 'key,value\r\na,1\r\nb,2\r\n');
  assert.equal(data(1)['text/csv'], 'value\r\nx\r\ny\r\n');
  assert.equal(data(2)['text/csv'], 'word,count\r\nKrieg,3\r\n');
  assert.deepEqual(data(3), { 'text/plain': 'a text' });
  assert.deepEqual(outputs.get('values')?.[4], []);
  assert.deepEqual(data(5), { 'text/html': '<b>own</b>', 'text/plain': 'own' });
  assert.match(String(data(6)['text/plain']), /^Promise: write "await"/);
  assert.match(String(data(7)['text/plain']), /^Corpus[\s\S]*\barticles +5/);
  assert.equal(data(8)['text/plain'], '2023-09-13');
});

test('what is printed late goes under the cell that printed it', () => {
  assert.equal(text('late', 0), 'late\n');
  assert.equal(text('late', 1), 'on time\n');
});

test('imports, types, enums and classes are known to later cells', () => {
  assert.equal(text('imports', 1), 'b /a 1\n');
  assert.equal(text('types', 1), 'Kanzler 1\n');
});
