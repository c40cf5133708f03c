// Measures findQuotations on an invented corpus, beside the tokenizer alone on the same texts in the same run, and how
// its time grows on texts made of quotation marks:
//   node --import tsx test/bench/quotations.ts [articles]
// CPU time of this process is counted, so that what else the machine does falls out as far as it can.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Article } from '../../src/corpus';
import { tokenize } from '../../src/text';
import { findQuotations } from '../../src/voices';
import { makeCorpus } from './make-corpus';

const HOSTILE = ['"', '„', '„a“ ', '„Ja“, sagte er. ', '„\n', "'a' ", 'Er sagte, dass '];
const HOSTILE_LENGTHS = [1_000_000, 2_000_000, 4_000_000];

function articleOf(raw: string): Article {
  const nothing = { encoding: 'utf-8', title: '', outlet: '', date: '', metadata: {}, setAside: [] };
  return { id: 'a', file: 'a.txt', raw, language: 'de', ...nothing };
}

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

function measureHostile(): void {
  for (const unit of HOSTILE) {
    const seconds = HOSTILE_LENGTHS.map((length) =>
      cpuSeconds(() => {
        findQuotations(articleOf(unit.repeat(length / unit.length)));
      }),
    );
    const growth = (seconds[2] as number) / (seconds[0] as number);
    const shown = seconds.map((value) => value.toFixed(2)).join(', ');
    console.log(
      `${JSON.stringify(unit)}: ${shown} s for 1, 2, 4 million characters; four times the text takes ${growth.toFixed(1)} times as long`,
    );
  }
}

measureCorpus(Number(process.argv[2] ?? 2000));
measureHostile();
