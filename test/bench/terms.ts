// Measures `wortlaut terms` against scikit-learn's CountVectorizer on an invented corpus, each as a whole process:
//   npm run build && node --import tsx test/bench/terms.ts [--large] [--runs N]
// Runs alternate, so that what else the machine does falls on both. With --large it also takes ten times the articles.
// Python is the environment variable PYTHON, or python3; scikit-learn is Debian's python3-sklearn or pip's scikit-learn.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeCorpus } from './make-corpus';

const ARTICLES = 10_000;
const PYTHON = process.env.PYTHON ?? 'python3';
const ROOT = join(__dirname, '../..');
/**
 * Prints its own peak memory (KB on Linux), processor time (s) and time without Python's start and the import (s) last;
 * reads the files itself; CountVectorizer has its defaults.
 */
const COUNT_VECTORIZER = `
import os, resource, sys, time
from sklearn.feature_extraction.text import CountVectorizer
begin = time.perf_counter()
files = sorted(os.path.join(d, f) for d, _, fs in os.walk(sys.argv[1]) for f in fs if f.endswith('.txt'))
CountVectorizer(input='filename').fit_transform(files)
seconds = time.perf_counter() - begin
usage = resource.getrusage(resource.RUSAGE_SELF)
print(usage.ru_maxrss, usage.ru_utime + usage.ru_stime, seconds, file=sys.stderr)
`;
/** The command as it is, and its own peak memory (KB) and processor time (s) on the last line of standard error. */
const WORTLAUT = `
process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  process.stderr.write(maxRSS + ' ' + (userCPUTime + systemCPUTime) / 1e6 + '\\n');
});
process.argv.splice(1, 0, 'wortlaut');
require(${JSON.stringify(join(ROOT, 'dist/cli/main.js'))});
`;

interface Run {
  readonly seconds: number;
  /** NaN, like the processor time, where the process does not tell. */
  readonly megabytes: number;
  readonly processorSeconds: number;
  /** Without the start of the program; NaN where the process does not tell. */
  readonly startedSeconds: number;
}

function run(command: string, args: readonly string[]): Run {
  const begin = process.hrtime.bigint();
  const { status, stderr, error } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  const seconds = Number(process.hrtime.bigint() - begin) / 1e9;
  if (error !== undefined || status !== 0)
    throw new Error(`${command} failed: ${error?.message ?? stderr.slice(-500)}`);
  const [kilobytes, processorSeconds = Number.NaN, startedSeconds = Number.NaN] = (
    stderr.trim().split('\n').at(-1) ?? ''
  )
    .split(' ')
    .map(Number);
  return { seconds, megabytes: (kilobytes ?? Number.NaN) / 1024, processorSeconds, startedSeconds };
}

const terms = (folder: string) => ['terms', '--corpus', folder, '--format', 'jsonl'];
const wortlaut = (folder: string) => run(process.execPath, ['-e', WORTLAUT, ...terms(folder)]);
/** As a user types it: npm's own start is in the time. */
const npxWortlaut = (folder: string) => run('npx', ['wortlaut', ...terms(folder)]);
const countVectorizer = (folder: string) => run(PYTHON, ['-c', COUNT_VECTORIZER, folder]);

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return ((sorted[(sorted.length - 1) >> 1] as number) + (sorted[sorted.length >> 1] as number)) / 2;
}

function report(name: string, runs: readonly Run[]): number {
  const seconds = runs.map((one) => one.seconds);
  const middle = median(seconds);
  const memory = Math.max(...runs.map((one) => one.megabytes));
  const processor = median(runs.map((one) => one.processorSeconds));
  const inside = Number.isNaN(memory) ? '' : `, processor ${processor.toFixed(2)} s, peak ${memory.toFixed(0)} MB`;
  const range = `${Math.min(...seconds).toFixed(2)} to ${Math.max(...seconds).toFixed(2)}`;
  process.stdout.write(`${name.padEnd(34)} ${middle.toFixed(2)} s (${range})${inside}\n`);
  return middle;
}

function compare(folder: string, runs: number): void {
  const ours: Run[] = [];
  const typed: Run[] = [];
  const theirs: Run[] = [];
  for (let turn = 0; turn < runs; turn++) {
    ours.push(wortlaut(folder));
    typed.push(npxWortlaut(folder));
    theirs.push(countVectorizer(folder));
  }
  const [one, npx, peer] = [
    report('wortlaut terms', ours),
    report('npx wortlaut terms', typed),
    report('CountVectorizer', theirs),
  ];
  const ratios = `${(one / peer).toFixed(2)}, with npx ${(npx / peer).toFixed(2)}`;
  process.stdout.write(`ratio of the medians                ${ratios}\n`);
  const started = median(theirs.map(({ startedSeconds }) => startedSeconds));
  const strict = `${(one / started).toFixed(2)}, with npx ${(npx / started).toFixed(2)}`;
  process.stdout.write(`… to its ${started.toFixed(2)} s without Python's start  ${strict}\n`);
}

function hasScikitLearn(): boolean {
  const { status } = spawnSync(PYTHON, ['-c', 'import sklearn'], { stdio: 'ignore' });
  if (status === 0) return true;
  process.stdout.write(`${PYTHON} has no scikit-learn: install python3-sklearn (Debian) or scikit-learn (pip)\n`);
  return false;
}

const { values } = parseArgs({ options: { large: { type: 'boolean' }, runs: { type: 'string', default: '5' } } });
const folder = mkdtempSync(join(tmpdir(), 'wortlaut-terms-'));
try {
  const small = join(folder, 'small');
  makeCorpus(small, ARTICLES);
  if (hasScikitLearn()) compare(small, Number(values.runs));
  else
    report(
      'wortlaut terms',
      Array.from({ length: Number(values.runs) }, () => wortlaut(small)),
    );
  if (values.large) {
    const large = join(folder, 'large');
    makeCorpus(large, 10 * ARTICLES);
    const ten = report('wortlaut terms, ten times as many', [wortlaut(large)]);
    const one = report('wortlaut terms, beside it', [wortlaut(small)]);
    process.stdout.write(`ten times the articles take         ${(ten / one).toFixed(1)} times as long\n`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
