// `wortlaut spark`: a step of a store as a job for Spark.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { STEP_NAMES, sparkManifest, sparkSql, writeManifest } from '../store';
import { LANGUAGE_OPTION, languageOption } from './articles';
import { type Command, stringOption, UsageError } from './command';
import { SPEAKERS_OPTION, speakerTableOf } from './voice-options';

export const command: Command = {
  name: 'spark',
  summary: 'write a step of a store as a job for Spark, or run it there',
  positionals: STEP_NAMES.join('|'),
  options: {
    in: { type: 'string', value: 'PATH', help: 'the articles: Parquet with id and text, or .jsonl' },
    out: { type: 'string', value: 'PATH', help: 'folder of the store' },
    worker: { type: 'string', value: 'COMMAND', help: 'how the nodes call the kit (default: wortlaut)' },
    run: { type: 'string', value: 'COMMAND', help: 'run the job: "spark-sql --master yarn" (default: it is printed)' },
    speakers: { ...SPEAKERS_OPTION, help: 'table of speakers, by a path that all nodes have (default: none)' },
    language: { ...LANGUAGE_OPTION, help: 'of articles that name none (default: recognised from the text)' },
  },
  run: (input) => {
    const [positional, ...more] = input.positionals;
    const step = STEP_NAMES.find((known) => known === positional);
    if (step === undefined || more.length > 0) {
      throw new UsageError(`spark wants one step; allowed are ${STEP_NAMES.join(', ')}`);
    }
    const [from, to] = [stringOption(input, 'in', ''), stringOption(input, 'out', '')];
    if (from === '' || to === '') throw new UsageError(`--${from === '' ? 'in' : 'out'} is missing; it names a path`);
    const language = languageOption(input);
    const speakers = input.options.speakers === undefined ? null : speakerTableOf(input);
    const worker = [
      `${stringOption(input, 'worker', 'wortlaut')} worker ${step}`,
      ...(speakers === null ? [] : [`--speakers ${shellWord(stringOption(input, 'speakers', ''))}`]),
      ...(language === undefined ? [] : [`--language ${language}`]),
    ].join(' ');
    const sql = sparkSql({ step, input: from, output: to, worker });
    const run = stringOption(input, 'run', '');
    if (run === '') {
      process.stdout.write(sql);
      return 0;
    }
    const status = runJob(run, sql);
    if (status === 0 && !to.includes('://')) {
      mkdirSync(to, { recursive: true });
      writeManifest(to, sparkManifest(language ?? null, speakers));
    }
    return status;
  },
};

const shellWord = (word: string): string => `'${word.replaceAll("'", "'\\''")}'`;

/** Runs the job with the command that the user gave; 1 where it failed. */
function runJob(command: string, sql: string): number {
  const folder = mkdtempSync(join(tmpdir(), 'wortlaut-spark-'));
  try {
    const file = join(folder, 'job.sql');
    writeFileSync(file, sql);
    const { status } = spawnSync(`${command} -f ${shellWord(file)}`, { shell: true, stdio: ['ignore', 2, 2] });
    return status === 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
