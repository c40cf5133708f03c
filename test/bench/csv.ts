// Measures CSV against JSON Lines for large tables, by the processor time of whole processes:
//   npm run build && node --import tsx test/bench/csv.ts [--articles N] [--runs N]
// Runs alternate, so that what else the machine does falls on both; the medians are compared. 1.1 is allowed.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeCorpus } from './make-corpus';

const ROOT = join(__dirname, '../..');
/** The command as it is; its processor time (s) is the last line of standard error. */
const WORTLAUT = `
process.on('exit', () => {
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  process.stderr.write('\\n' + (userCPUTime + systemCPUTime) / 1e6);
});
process.argv.splice(1, 0, 'wortlaut');
require(${JSON.stringify(join(ROOT, 'dist/cli/main.js'))});
`;
const COMMANDS = [['tokens'], ['terms', '--ngram', '2'], ['concordance', 'der']];

function processorSeconds(args: readonly string[]): number {
  const { status, stderr } = spawnSync(process.execPath, ['-e', WORTLAUT, ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`wortlaut ${args.join(' ')} failed: ${stderr.slice(-500)}`);
  return Number(stderr.slice(stderr.lastIndexOf('\n') + 1));
}

const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const { values } = parseArgs({ options: { articles: { type: 'string' }, runs: { type: 'string' } } });
const corpus = mkdtempSync(join(tmpdir(), 'wortlaut-bench-'));
try {
  makeCorpus(corpus, Number(values.articles ?? 3000));
  for (const command of COMMANDS) {
    const times: { csv: number[]; jsonl: number[] } = { csv: [], jsonl: [] };
    for (let run = 0; run < Number(values.runs ?? 5); run++) {
      for (const format of ['csv', 'jsonl'] as const) {
        times[format].push(processorSeconds([...command, '--corpus', corpus, '--format', format]));
      }
    }
    const [csv, jsonl] = [median(times.csv), median(times.jsonl)];
    process.stdout.write(
      `${command.join(' ')}: CSV ${csv.toFixed(2)} s, JSON Lines ${jsonl.toFixed(2)} s, ratio ${(csv / jsonl).toFixed(2)}\n`,
    );
  }
} finally {
  rmSync(corpus, { recursive: true });
}
