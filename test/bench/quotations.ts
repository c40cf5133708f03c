// Measures findQuotations on an invented corpus, beside the tokenizer alone on the same texts in the same run, and how
// its time and memory grow on texts that are made to be hard (quotation marks alone, one word over and over):
//   node --import tsx test/bench/quotations.ts [articles]
// CPU time of this process is counted, so that what else the machine does falls out as far as it can.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findQuotations } from '../../src/quotations';
import { tokenize } from '../../src/text';
import { articleOf } from '../article';
import { makeCorpus } from './make-corpus';

const HOSTILE = [
  '"',
  '„',
  '„“',
  '(„',
  '„a“ ',
  '„Ja“, sagte er. ',
  '„\n',
  "'a' ",
  'Er sagte, dass ',
  'dass ',
  'sagte er, ',
  ', so X',
  'a',
  '\n',
];
/** Characters of the hostile texts; the longest is ten megabytes of ASCII. */
const SHORT = 2_500_000;
const LONG = 10_000_000;

function cpuSeconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

function readTexts(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.txt'));
  return files.sort().map((file) => readFileSync(join(folder, file), 'utf8'));
}

function measureCorpus(articles: number): void {
  const folder = mkdtempSync(join(tmpdir(), 'quotations-'));
  try {
    makeCorpus(folder, articles);
    const texts = readTexts(folder);
    const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
    findQuotations(articleOf(texts[0] ?? ''));
    let found = 0;
    const alone = cpuSeconds(() => {
      for (const text of texts) tokenize(text);
    });
    const whole = cpuSeconds(() => {
      for (const text of texts) found += findQuotations(articleOf(text)).length;
    });
    const rss = process.memoryUsage().rss / 1e6;
    console.log(`${articles} articles, ${megabytes.toFixed(1)} MB, ${found} quotations`);
    console.log(
      `tokenize ${alone.toFixed(1)} s, findQuotations ${whole.toFixed(1)} s, ratio ${(whole / alone).toFixed(1)}`,
    );
    console.log(`resident memory ${rss.toFixed(0)} MB, ${(whole / megabytes).toFixed(2)} s/MB`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Each text in a process of its own, whose peak memory is that of this text. */
function measureHostile(): void {
  for (const unit of HOSTILE) {
    const [short, long] = [SHORT, LONG].map((length) => {
      const argv = ['--import', 'tsx', __filename, '--hostile', unit, String(length)];
      const { stdout, stderr, status } = spawnSync(process.execPath, argv, { encoding: 'utf8' });
      if (status !== 0) throw new Error(stderr);
      return JSON.parse(stdout) as Measured;
    }) as [Measured, Measured];
    const growth = (long.seconds / short.seconds).toFixed(1);
    console.log(
      `${JSON.stringify(unit)}: ${short.seconds.toFixed(1)} s for ${SHORT / 1e6}, ${long.seconds.toFixed(1)} s for ${LONG / 1e6} million characters (${growth} times as long), ${long.quotations} quotations, peak memory ${long.megabytes.toFixed(0)} MB`,
    );
  }
}

interface Measured {
  readonly seconds: number;
  readonly quotations: number;
  readonly megabytes: number;
}

function measureUnit(unit: string, length: number): Measured {
  // A string that is joined lazily would be put together inside what is measured.
  const raw = Buffer.from(unit.repeat(length / unit.length), 'utf16le').toString('utf16le');
  let quotations = 0;
  const seconds = cpuSeconds(() => {
    quotations = findQuotations(articleOf(raw)).length;
  });
  return { seconds, quotations, megabytes: process.resourceUsage().maxRSS / 1e3 };
}

if (process.argv[2] === '--hostile') {
  const [, , , unit = '', length = '0'] = process.argv;
  console.log(JSON.stringify(measureUnit(unit, Number(length))));
} else {
  measureCorpus(Number(process.argv[2] ?? 2000));
  measureHostile();
}
