// How time and memory grow with the corpus, step by step on stores of two sizes or more:
//   npm run build && node --import tsx test/bench/scale.ts [1000 10000 100000 …]
// Invented articles are written one by one as lines of JSON; every tenth prints a paragraph of the one before it, and every
// fiftieth is that one again. Each step is a process of its own: its processor time, in all threads, and its peak of
// memory. Ten times the articles may take 10.5 times as long; what takes longer is marked.
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { inventedTexts } from './make-corpus';

const WORTLAUT = join(__dirname, '../../src/cli/wortlaut.cjs');
const ALLOWED = 10.5;
const OUTLETS = ['Blatt', 'Bote', 'Kurier', 'Post', 'Zeitung'];

interface Usage {
  readonly seconds: number;
  readonly peakMegabytes: number;
}

/** The steps by name; each has the store and prints nowhere. */
const STEPS: Readonly<Record<string, (store: string, source: string) => readonly string[]>> = {
  prepare: (store, source) => ['prepare', source, '--out', store, '--processes', '1'],
  terms: (store) => ['terms', '--corpus', store],
  'terms --by outlet': (store) => ['terms', '--corpus', store, '--by', 'outlet', '--top', '50'],
  collocations: (store) => ['collocations', '--corpus', store],
  share: (store) => ['share', '--corpus', store],
  quotations: (store) => ['quotations', '--corpus', store],
  mentions: (store) => ['mentions', '--corpus', store],
  'overlap --kind article': (store) => ['overlap', '--corpus', store, '--kind', 'article'],
  'overlap --kind passage': (store) => ['overlap', '--corpus', store, '--kind', 'passage', '--wording', 'same'],
  'overlap --kind quotation': (store) => ['overlap', '--corpus', store, '--wording', 'same'],
};

function writeSource(file: string, count: number): void {
  const handle = openSync(file, 'w');
  let before = '';
  let place = 0;
  for (const text of inventedTexts(count)) {
    const paragraph = before.split('\n').at(-2) ?? '';
    const own = place % 50 === 49 ? before : place % 10 === 9 ? `${text}${paragraph}\n` : text;
    const date = new Date(Date.UTC(2020, 0, 1 + (place % 1500))).toISOString().slice(0, 10);
    writeSync(handle, `${JSON.stringify({ id: `a${place}`, outlet: OUTLETS[place % 5], date, text: own })}\n`);
    before = own;
    place++;
  }
  closeSync(handle);
}

function run(args: readonly string[], folder: string): Usage | null {
  const file = join(folder, 'usage.json');
  rmSync(file, { force: true });
  const printed = args[0] === 'prepare' ? [] : ['--format', 'jsonl', '--out', '/dev/null'];
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--require', join(__dirname, 'usage.cjs'), WORTLAUT, ...args, ...printed],
    { env: { ...process.env, USAGE_FILE: file }, stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' },
  );
  if (status === 0) return JSON.parse(readFileSync(file, 'utf8')) as Usage;
  process.stdout.write(`${args.join(' ')} failed: ${stderr.slice(0, 500)}\n`);
  return null;
}

function main(sizes: readonly number[], chosen: (step: string) => boolean): void {
  process.stdout.write(
    `${new Date().toISOString()}, ${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}\n`,
  );
  const folder = mkdtempSync(join(tmpdir(), 'scale-bench-'));
  try {
    const before = new Map<string, { readonly size: number; readonly usage: Usage }>();
    for (const size of sizes) {
      const [source, store] = [join(folder, `${size}.jsonl`), join(folder, `${size}.store`)];
      writeSource(source, size);
      for (const [step, argsOf] of Object.entries(STEPS)) {
        if (step !== 'prepare' && !chosen(step)) continue;
        const usage = run(argsOf(store, source), folder);
        if (usage === null) continue;
        const last = before.get(step);
        const factor = last === undefined ? null : (usage.seconds / last.usage.seconds / (size / last.size)) * 10;
        const mark = factor !== null && factor > ALLOWED ? ' !' : '';
        const growth = factor === null ? '' : `${factor.toFixed(1)} for ten times${mark}`;
        const figures = [String(size), `${usage.seconds.toFixed(1)} s`, `${usage.peakMegabytes.toFixed(0)} MB`];
        process.stdout.write(`${step.padEnd(26)}${figures.map((each) => each.padStart(11)).join('')}  ${growth}\n`);
        before.set(step, { size, usage });
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const given = process.argv.slice(2);
const sizes = given.filter((each) => /^\d+$/.test(each)).map(Number);
const names = given.filter((each) => !/^\d+$/.test(each));
main(sizes.length === 0 ? [1000, 10_000] : sizes, (step) => names.length === 0 || names.includes(step));
