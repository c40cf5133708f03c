// How fast quotations and speakers are found, and that neither time nor memory grow faster than the corpus:
//   npm run build && node --import tsx test/bench/voices.ts [articles]
// An invented corpus of 10,000 articles (34 MB) is made in the system's folder for temporary files. Each run is a
// process of its own, so that its peak of memory is its own. The peer is a plain pattern pass over the same files, as
// one would write it in an afternoon: words in marks, and a capital next to a verb of speech.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArticles } from '../../src/corpus';
import { findQuotations, loadSpeakerTable } from '../../src/quotations';
import { articleOf } from '../article';
import { makeCorpus } from './make-corpus';

const TABLE = join(__dirname, '../../corpus/speakers.csv');

interface Run {
  readonly seconds: number;
  readonly found: number;
  readonly peakMegabytes: number;
}

type Task = 'quotations' | 'pattern' | 'marks';

/** Runs a task in a process of its own. */
function run(task: Task, ...values: string[]): Run {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [...process.execArgv, __filename, `--${task}`, ...values],
    {
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Run;
}

function measured(work: () => number): Run {
  const before = process.cpuUsage();
  const found = work();
  const { user, system } = process.cpuUsage(before);
  return { seconds: (user + system) / 1e6, found, peakMegabytes: process.resourceUsage().maxRSS / 1024 };
}

function quotationsIn(folder: string): number {
  const speakers = loadSpeakerTable(TABLE);
  let count = 0;
  for (const article of readArticles(folder)) count += findQuotations(article, { speakers }).length;
  return count;
}

const PATTERN = /„[^“]*“,? (?:sagte|erklärte|betonte|so) (\p{Lu}\S+(?: \p{Lu}\S+)*)/gu;

function patternIn(folder: string): number {
  let count = 0;
  for (const { raw } of readArticles(folder)) count += raw.match(PATTERN)?.length ?? 0;
  return count;
}

/** Nothing but marks that open, close and contradict one another. */
function marksOf(characters: number): number {
  const raw = '„“"»«‚‘ “„'.repeat(Math.ceil(characters / 10)).slice(0, characters);
  return findQuotations(articleOf(raw, { id: 'marks', file: 'marks' })).length;
}

/** A module loader keeps other threads from being used. */
const ONE_THREAD = { NODE_OPTIONS: '--import=data:text/javascript,' };

/** Seconds that the command takes as a whole process. */
function command(folder: string, env: NodeJS.ProcessEnv): number {
  const begin = process.hrtime.bigint();
  const args = [join(__dirname, '../../src/cli/wortlaut.cjs'), 'quotations', '--corpus', folder, '--format', 'jsonl'];
  const { status, stderr } = spawnSync(process.execPath, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return Number(process.hrtime.bigint() - begin) / 1e9;
}

function line(name: string, { seconds, found, peakMegabytes }: Run): void {
  const figures = [`${seconds.toFixed(2)} s`, `${found} found`, `peak ${peakMegabytes.toFixed(0)} MB`];
  process.stdout.write(`${name.padEnd(34)}${figures.map((figure) => figure.padStart(16)).join('')}\n`);
}

function main(articleCount: number): void {
  const folder = mkdtempSync(join(tmpdir(), 'voices-bench-'));
  try {
    const whole = join(folder, 'whole');
    const quarter = join(folder, 'quarter');
    makeCorpus(whole, articleCount);
    makeCorpus(quarter, Math.ceil(articleCount / 4));
    const all = run('quotations', whole);
    const part = run('quotations', quarter);
    const pattern = run('pattern', whole);
    line(`quotations, ${articleCount} articles`, all);
    line(`quotations, ${Math.ceil(articleCount / 4)} articles`, part);
    line(`plain pattern, ${articleCount} articles`, pattern);
    const marks = [1_000_000, 10_000_000].map((characters) => run('marks', String(characters)));
    for (const [index, result] of marks.entries()) line(`${10 ** index} million quotation marks`, result);
    const [several, one] = [command(whole, {}), command(whole, ONE_THREAD)];
    process.stdout.write(`wortlaut quotations: ${several.toFixed(1)} s, in one thread ${one.toFixed(1)} s\n`);
    const ratio = (a: number, b: number) => (a / b).toFixed(2);
    process.stdout.write(
      `time, all articles / a quarter: ${ratio(all.seconds, part.seconds)} (4 is linear)\n` +
        `peak memory, all articles / a quarter: ${ratio(all.peakMegabytes, part.peakMegabytes)} (1 is constant)\n` +
        `time, ten million marks / one million: ${ratio(marks[1]?.seconds ?? 0, marks[0]?.seconds ?? 1)} (10 is linear)\n` +
        `time, quotations / plain pattern: ${ratio(all.seconds, pattern.seconds)}\n` +
        `time, several threads / one: ${ratio(several, one)}\n`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const [task, value = ''] = process.argv.slice(2);
const tasks: Readonly<Record<string, () => number>> = {
  '--quotations': () => quotationsIn(value),
  '--pattern': () => patternIn(value),
  '--marks': () => marksOf(Number(value)),
};
const work = tasks[task ?? ''];
if (work !== undefined) process.stdout.write(JSON.stringify(measured(work)));
else main(Number(task ?? 10_000));
