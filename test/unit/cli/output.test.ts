import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { UsageError } from '../../../src/cli/command';
import { type PrintedRecord, printRecords } from '../../../src/cli/output';
import { textTable } from '../../../src/tables';

function printed(records: Iterable<PrintedRecord>, format: string, columns = ['a', 'b']): string {
  const folder = mkdtempSync(join(tmpdir(), 'wortlaut-output-'));
  try {
    const out = join(folder, 'out');
    printRecords(records, columns, { positionals: [], options: { format, out } });
    assert.deepEqual(readdirSync(folder), ['out']);
    return readFileSync(out, 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('printRecords: JSON Lines keep nested values', () => {
  assert.equal(printed([{ a: 1, b: { c: [2] } }, { a: null }], 'jsonl'), '{"a":1,"b":{"c":[2]}}\n{"a":null}\n');
});

test('printRecords: CSV holds nested values as JSON, and no cell can be a formula', () => {
  assert.equal(
    printed([{ a: '=1+1', b: { c: 2 }, d: -3 }], 'csv', ['a', 'b', 'd']),
    `a,b,d\r\n'=1+1,"{""c"":2}",-3\r\n`,
  );
});

test('printRecords: CSV of many records has one header and every record once', () => {
  const records = Array.from({ length: 25_000 }, (_, a) => ({ a, b: 'x,y' }));
  const lines = printed(records, 'csv').split('\r\n');
  assert.deepEqual(lines, ['a,b', ...records.map(({ a }) => `${a},"x,y"`), '']);
  assert.equal(printed(records.slice(0, 10_000), 'csv').split('\r\n').length, 10_002);
});

test('printRecords: CSV has the columns that were told; a record with another is a fault, not a lost cell', () => {
  assert.equal(printed([{ b: 1, a: 2 }, { a: null }], 'csv'), 'a,b\r\n2,1\r\n,\r\n');
  assert.throws(() => printed([{ a: 1 }, { a: 1, c: 3 }], 'csv'), /a record has the column "c"; told were a, b/);
});

test('printRecords: no records give an empty file, CSV its header, a table says so', () => {
  assert.equal(printed([], 'jsonl'), '');
  assert.equal(printed([], 'csv'), 'a,b\r\n');
  assert.equal(printed([], 'table'), '(no rows)\n');
});

/** Runs a process that prints `count` records in pieces of a length, and reads at most `limit` characters of them. */
async function readFromPipe(count: number, bytesAtOnce: number, limit = Number.POSITIVE_INFINITY) {
  const values = ['--require', 'tsx/cjs', join(__dirname, 'output-child.ts'), String(count), String(bytesAtOnce)];
  const child = spawn(process.execPath, values, { stdio: ['ignore', 'pipe', 'pipe'], timeout: 60_000 });
  const read = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    read.out += text;
    if (read.out.length > limit) child.stdout.destroy();
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    read.err += text;
  });
  const [status] = await once(child, 'close');
  return { status, ...read };
}

test('printRecords: a pipe that takes a part of a piece at a time gets all of it', async () => {
  const { status, out, err } = await readFromPipe(400_000, 1 << 21);
  assert.deepEqual([status, err], [0, 'done\n']);
  assert.equal(out, Array.from({ length: 400_000 }, (_, a) => `{"a":${a}}\n`).join(''));
});

test('printRecords: who reads no further (head) ends the printing, which is no error', async () => {
  const { status, out, err } = await readFromPipe(400_000, 1 << 16, 10);
  assert.deepEqual([status, err], [0, 'done\n']);
  assert.equal(out.startsWith('{"a":0}\n{"a":1}\n'), true);
});

test('printRecords: a format that is none is wrong usage', () => {
  assert.throws(() => printRecords([], [], { positionals: [], options: { format: 'xml' } }), UsageError);
});

test('printRecords: when the records fail half-way, no file is left behind', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wortlaut-output-'));
  function* failing() {
    yield { a: 'x'.repeat(100_000) };
    throw new Error('broken');
  }
  const out = join(folder, 'out');
  assert.throws(() => printRecords(failing(), ['a'], { positionals: [], options: { format: 'jsonl', out } }), /broken/);
  assert.equal(existsSync(out), false);
  assert.deepEqual(readdirSync(folder), []);
  rmSync(folder, { recursive: true });
});

test('printRecords: behind a link the file is replaced that it leads to', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wortlaut-output-'));
  const [real, link] = [join(folder, 'real'), join(folder, 'link')];
  writeFileSync(real, 'old');
  symlinkSync('real', link);
  printRecords([{ a: 1 }], ['a'], { positionals: [], options: { format: 'jsonl', out: link } });
  assert.equal(readFileSync(real, 'utf8'), '{"a":1}\n');
  assert.equal(lstatSync(link).isSymbolicLink(), true);
  rmSync(folder, { recursive: true });
});

test('printRecords: a named pipe is written to, and stays one', { skip: process.platform === 'win32' }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'wortlaut-output-'));
  const pipe = join(folder, 'pipe');
  spawnSync('mkfifo', [pipe]);
  const reader = spawn('cat', [pipe], { stdio: ['ignore', 'pipe', 'inherit'], timeout: 10_000 });
  printRecords([{ a: 1 }], ['a'], { positionals: [], options: { format: 'jsonl', out: pipe } });
  const [text] = await once(reader.stdout.setEncoding('utf8'), 'data', { signal: AbortSignal.timeout(10_000) });
  assert.equal(text, '{"a":1}\n');
  assert.equal(lstatSync(pipe).isFIFO(), true);
  rmSync(folder, { recursive: true });
});

test('textTable: numbers stand to the right, texts to the left, and control characters cannot drive the terminal', () => {
  assert.equal(
    textTable([
      { term: 'Kim', count: 7 },
      { term: '\u001b[2J', count: 10 },
    ]),
    'term  count\nKim       7\n [2J     10\n',
  );
});

test('textTable: a cell of a hundred thousand characters does not make the other rows as long', () => {
  const lines = textTable([
    { term: 'x'.repeat(100_000), count: 1 },
    { term: 'y', count: 2 },
  ]).split('\n');
  assert.equal(lines[1], `${'x'.repeat(100_000)}      1`);
  assert.match(lines[2] ?? '', /^y {900,1100}2$/);
});

/** Waits until something holds; gives up, so that what is asserted next tells. */
async function until(holds: () => boolean): Promise<void> {
  for (let turn = 0; turn < 400 && !holds(); turn++) await new Promise((next) => setTimeout(next, 50));
}

test('printRecords: a process that is ended while it writes leaves nothing beside the file', {
  skip: process.platform === 'win32',
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'wortlaut-output-'));
  try {
    writeFileSync(join(folder, 'out.part'), 'of somebody else');
    const values = ['--require', 'tsx/cjs', join(__dirname, 'output-child.ts'), '1e12', '65536', join(folder, 'out')];
    for (const signal of ['SIGINT', 'SIGKILL'] as const) {
      const child = spawn(process.execPath, values, { stdio: 'ignore' });
      const isWriting = () =>
        readdirSync(folder).some((name) => name.startsWith('.') && lstatSync(join(folder, name)).size > 0);
      await until(isWriting);
      child.kill(signal);
      await once(child, 'close');
      await until(() => readdirSync(folder).length === 1);
      assert.deepEqual(readdirSync(folder), ['out.part']);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});
