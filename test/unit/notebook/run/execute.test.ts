// These start real kernels, two seconds each: one test a kernel, several things a test.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { startKernel } from '../../../../src/notebook/kernel/kernel';
import { executeNotebook } from '../../../../src/notebook/run/execute';
import { code, markdown, notebook, printed } from '../notebooks';
import { isRunning } from '../processes';

const FOLDER = join(__dirname, '../../../fixtures/notebooks');

function execute(sources: readonly string[], timeout = 30) {
  return executeNotebook(notebook(...sources.map((source) => code(source))), { folder: FOLDER, timeout });
}

test('cells run in order in one kernel; values, prints and bundles are gathered under their cells', async () => {
  const seen: string[] = [];
  const source = notebook(
    markdown('# not run'),
    code('const a: number = 40;', [], { collapsed: true, tags: ['x'] }),
    code('console.log("one"); console.log("two"); a + 2'),
    code(''),
    code('import { show } from "wortlaut";\nshow("a <b>");'),
    code('const timer = setTimeout(() => console.log("late"), 30);'),
  );
  const { notebook: run, failure } = await executeNotebook(source, {
    folder: FOLDER,
    timeout: 30,
    progress: (cell, cells) => seen.push(`${cell}/${cells}`),
  });
  assert.equal(failure, null);
  assert.deepEqual(seen, ['1/5', '2/5', '3/5', '4/5', '5/5']);
  assert.deepEqual(run.cells[2]?.outputs, [
    printed('one\ntwo\n'),
    { output_type: 'execute_result', data: { 'text/plain': '42' }, metadata: {}, execution_count: null },
  ]);
  assert.deepEqual(run.cells[3]?.outputs, []);
  const [paragraph] = run.cells[4]?.outputs ?? [];
  assert.ok(paragraph?.output_type === 'display_data');
  assert.equal(paragraph.data['text/plain'], 'a <b>');
  assert.match(String(paragraph.data['text/html']), /a &lt;b&gt;/);
  assert.deepEqual(run.cells[5]?.outputs, [printed('late\n')], 'what comes late is under its cell');
  assert.deepEqual(run.cells[1]?.metadata, { tags: ['x'] });
  assert.deepEqual(source.cells[2]?.outputs, [], 'the notebook that was given is not changed');
});

test('a compile error names cell, line and message, and the cells behind it are not run', async () => {
  const { notebook: run, failure } = await execute(['let b = 1;', '\nconst c: string = b;', 'console.log("never")']);
  assert.equal(failure?.cell, 2);
  assert.equal(failure?.line, 2);
  assert.equal(failure?.sourceLine, 'const c: string = b;');
  assert.match(failure?.message ?? '', /Type 'number' is not assignable to type 'string'/);
  assert.deepEqual(run.cells[2]?.outputs, []);
  assert.equal(run.cells[2]?.execution_count, null);
});

test('an exception names the line of the cell, not of the compiled code, behind types, imports and await', async () => {
  const source = [
    'import { join } from "node:path";',
    'interface Speaker { name: string }',
    '// a remark',
    'const read = (speaker: Speaker | null) => {',
    '',
    '  return speaker!.name;',
    '};',
    'await Promise.resolve(join("a", "b"));',
    'read(null);',
  ];
  const { failure } = await execute([source.join('\n')]);
  assert.equal(failure?.line, 6);
  assert.equal(failure?.sourceLine, 'return speaker!.name;');
  assert.equal(failure?.message, "TypeError: Cannot read properties of null (reading 'name')");
});

test('a rejection that nobody handles fails the notebook, though every cell ended well', async () => {
  const { failure } = await execute(['const a = 1;\nvoid Promise.reject(new Error("no speaker"));', 'const b = 2;']);
  assert.equal(failure?.cell, 1);
  assert.equal(failure?.line, 2);
  assert.match(failure?.message ?? '', /no speaker/);
});

test('a cell past its time fails, also one that never lets go, and its kernel ends', async () => {
  const { failure, notebook: run } = await execute(['console.error; 1', 'while (true) {}'], 6);
  assert.equal(failure?.cell, 2);
  assert.equal(failure?.message, 'the cell took longer than 6 s');
  assert.equal(run.cells[0]?.outputs.length, 1);
});

test('a kernel that ends in the middle of a cell fails the notebook', async () => {
  const { failure } = await execute(['console.warn("before");', 'console.warn("last words"); process.exit(3)']);
  assert.equal(failure?.cell, 2);
  assert.doesNotMatch(failure?.message ?? '', /before/, 'what another cell has printed is not told');
  assert.match(failure?.message ?? '', /the kernel died \(exit status 3\)/);
});

test('what is written on standard error is an output like others, and no failure', async () => {
  const { failure, notebook: run } = await execute(['console.warn("outdated");']);
  assert.equal(failure, null);
  assert.deepEqual(run.cells[0]?.outputs, [{ output_type: 'stream', name: 'stderr', text: 'outdated\n' }]);
});

test('stop ends the kernel and what its cells have started', async () => {
  const kernel = await startKernel(FOLDER);
  let child = 0;
  await kernel.execute(
    'import { spawn } from "node:child_process";\nconsole.log(spawn("sleep", ["60"]).pid)',
    30,
    ({ content }) => {
      child = Number(content.text);
    },
  );
  await kernel.settle(30);
  assert.ok(isRunning(child));
  await kernel.stop();
  assert.deepEqual([kernel.pid, child].map(isRunning), [false, false]);
  await kernel.stop();
});
