// Speed, memory and accuracy of `wortlaut overlap` on planted duplicates, beside MinHash with LSH (minhash-lsh.py; needs
// python3 with numpy) in the same run. Build first (npm run build), then:
//
//     node --import tsx test/bench/overlap.ts [ARTICLES (default 10000)] [RUNS (default 3)] [--no-peer]
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Planted, plantOverlaps } from './plant-overlaps';

interface Measured {
  readonly seconds: number;
  /** Time on the processor, which other programs on the machine hardly change. */
  readonly cpuSeconds: number;
  readonly megabytes: number;
}

interface PrintedPair {
  readonly similarity: number;
  readonly a: { readonly article: string; readonly text: string };
  readonly b: { readonly article: string; readonly text: string };
}

const KINDS = ['article', 'quotation', 'passage'] as const;
const COMMAND = join(__dirname, '../../dist/cli/main.js');

const [count = '10000', runs = '3'] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const withPeer = !process.argv.includes('--no-peer');
if (!existsSync(COMMAND)) throw new Error('dist/ is missing: npm run build');
const folder = mkdtempSync(join(tmpdir(), 'wortlaut-overlap-'));
try {
  const planted = makeCorpus(join(folder, 'corpus'), Number(count));
  const times = new Map<string, number[]>();
  for (let run = 0; run < Number(runs); run++) {
    for (const kind of KINDS) {
      const out = join(folder, `${kind}.jsonl`);
      const args = [COMMAND, 'overlap', '--corpus', join(folder, 'corpus'), '--kind', kind, '--format', 'jsonl'];
      record(
        times,
        kind,
        measure(process.execPath, [...args, ...(kind === 'article' ? ['--min-similarity', '0.5'] : [])], out),
      );
    }
    if (withPeer) {
      const args = [join(__dirname, 'minhash-lsh.py'), join(folder, 'corpus')];
      record(times, 'minhash-lsh', measure('python3', args, join(folder, 'peer.jsonl')));
    }
  }
  for (const kind of KINDS) report(kind, readPairs(join(folder, `${kind}.jsonl`)), planted);
  if (withPeer) reportPeer(join(folder, 'peer.jsonl'), planted, times);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function makeCorpus(path: string, articles: number): readonly Planted[] {
  mkdirSync(path);
  let bytes = 0;
  const planted = plantOverlaps(articles, 1, (id, text) => {
    writeFileSync(join(path, `${id}.txt`), text);
    bytes += Buffer.byteLength(text);
  });
  print(`${articles} articles, ${(bytes / 1e6).toFixed(1)} MB, ${planted.length} planted pairs, ${runs} runs`);
  return planted;
}

/** Time and peak memory of a whole process, as GNU time sees it. */
function measure(command: string, args: readonly string[], out: string): Measured {
  const start = process.hrtime.bigint();
  const handle = openSync(out, 'w');
  const { status } = spawnSync('/usr/bin/time', ['-f', '%M %U %S', '-o', `${out}.time`, command, ...args], {
    stdio: ['ignore', handle, 'inherit'],
  });
  closeSync(handle);
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed`);
  const [kilobytes = 0, user = 0, system = 0] = readFileSync(`${out}.time`, 'utf8').trim().split(' ').map(Number);
  return { seconds, cpuSeconds: user + system, megabytes: kilobytes / 1024 };
}

function record(all: Map<string, number[]>, name: string, { seconds, cpuSeconds, megabytes }: Measured): void {
  all.set(name, [...(all.get(name) ?? []), cpuSeconds]);
  print(
    `${name.padEnd(12)} ${seconds.toFixed(2)} s, ${cpuSeconds.toFixed(2)} s on the processor, ${megabytes.toFixed(0)} MB`,
  );
}

function readPairs(file: string): PrintedPair[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as PrintedPair);
}

function key(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

/**
 * Precision and recall against what was planted. A pair of quotations counts as found where the articles are right and
 * both sides have four words running of a planted sentence. Pairs inside planted copies of whole articles share everything,
 * so they are left out where passages and quotations are judged.
 */
function report(kind: (typeof KINDS)[number], pairs: readonly PrintedPair[], planted: readonly Planted[]): void {
  const copies = new Set(planted.filter((plant) => plant.kind === 'article').map((plant) => key(plant.a, plant.b)));
  if (kind === 'article') {
    const truth = new Set(planted.filter((plant) => (plant.jaccard ?? 0) >= 0.5).map((plant) => key(plant.a, plant.b)));
    const found = new Set(pairs.map((pair) => key(pair.a.article, pair.b.article)));
    const right = [...found].filter((name) => truth.has(name)).length;
    print(`article: ${truth.size} planted pairs of Jaccard ≥ 0.5; ${rates(right, found.size, right, truth.size)}`);
    return;
  }
  const truth = planted.filter((plant) => plant.kind === 'quotation');
  const own = pairs.filter((pair) => !copies.has(key(pair.a.article, pair.b.article)));
  const isOf = (pair: PrintedPair, plant: Planted) =>
    key(pair.a.article, pair.b.article) === key(plant.a, plant.b) &&
    [plant.textA, plant.textB].some((text) => sharesRun(pair.a.text, text) && sharesRun(pair.b.text, text));
  const right = own.filter((pair) => truth.some((plant) => isOf(pair, plant))).length;
  const found = truth.filter((plant) => own.some((pair) => isOf(pair, plant)));
  const edited = found.filter((plant) => plant.edit === 'edited').length;
  print(
    `${kind}: ${truth.length} planted quotations; ${rates(right, own.length, found.length, truth.length)}; ${edited} of ${
      truth.filter((plant) => plant.edit === 'edited').length
    } edited ones; ${pairs.length - own.length} more pairs inside planted copies`,
  );
}

function sharesRun(text: string, planted: string): boolean {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const all = ` ${(planted.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
  return words.some((_, at) => at + 4 <= words.length && all.includes(` ${words.slice(at, at + 4).join(' ')} `));
}

function reportPeer(file: string, planted: readonly Planted[], all: ReadonlyMap<string, readonly number[]>): void {
  const truth = new Set(planted.filter((plant) => (plant.jaccard ?? 0) >= 0.5).map((plant) => key(plant.a, plant.b)));
  const found = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  const right = found.filter((line) => {
    const { a, b } = JSON.parse(line) as { a: string; b: string };
    return truth.has(key(a, b));
  }).length;
  print(`minhash-lsh: ${rates(right, found.length, right, truth.size)}`);
  const best = (name: string) => Math.min(...(all.get(name) ?? [Number.NaN]));
  for (const kind of KINDS) {
    print(
      `${kind}: ${(best(kind) / best('minhash-lsh')).toFixed(2)} of the processor time of minhash-lsh (least of ${runs} runs each)`,
    );
  }
}

function rates(right: number, found: number, recalled: number, planted: number): string {
  return `${found} pairs found, precision ${(right / found).toFixed(4)}, recall ${(recalled / planted).toFixed(4)}`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
