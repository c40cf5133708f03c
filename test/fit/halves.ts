// How well statements in other words are told on articles that the weights have not seen: half of the articles of each
// folder (see `statements.ts`) fit the weights, the whole program then judges the other half, and the other way round.
//
//     node --import tsx test/fit/halves.ts FOLDER…
//
// Prints what `test/accuracy/statements.ts` prints, for each half. A part of the program, other than its weights, was chosen
// with all of these articles at hand.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import * as weights from '../../src/overlap/statements/weights';

const HALVES = ['first', 'second'] as const;

/** A folder with half of the articles of another: those with the lower or the higher numbers. */
function halfOf(folder: string, half: (typeof HALVES)[number], into: string): string {
  const made = join(into, `${basename(folder)}-${half}-half`);
  mkdirSync(made);
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  const numbers = [...new Set(files.map((name) => name.slice(0, 4)))].sort();
  const middle = numbers[numbers.length >>> 1] as string;
  const isIn = (name: string) => name.slice(0, 4) < middle === (half === 'first');
  for (const name of files.filter(isIn)) copyFileSync(join(folder, name), join(made, name));
  const lines = readFileSync(join(folder, 'pairs.jsonl'), 'utf8').split('\n');
  const kept = lines.filter((line) => line !== '' && isIn((JSON.parse(line) as { a: { article: string } }).a.article));
  writeFileSync(join(made, 'pairs.jsonl'), `${kept.join('\n')}\n`);
  return made;
}

function run(script: string, args: readonly string[]): string {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(__dirname, script), ...args],
    {
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(`${script} failed: ${stderr}`);
  return stdout;
}

/** Judges folders by other weights than those that ship: put in their place before anything reads them. */
function judge(file: string, folders: readonly string[]): void {
  const fitted = require(file) as typeof weights;
  Object.assign(weights.WORDS_MODEL, fitted.WORDS_MODEL);
  Object.assign(weights.CONTEXT_MODEL, fitted.CONTEXT_MODEL);
  process.argv.splice(2, process.argv.length, ...folders);
  require('../accuracy/statements');
}

const [first, ...others] = process.argv.slice(2);
if (first === '--judge') judge(others[0] as string, others.slice(1));
else {
  const folders = process.argv.slice(2);
  const into = mkdtempSync(join(tmpdir(), 'halves-'));
  const halves = HALVES.map((half) => folders.map((folder) => halfOf(folder, half, into)));
  halves.forEach((own, at) => {
    const file = join(into, `weights-${at}.ts`);
    run('statements.ts', [...own, '--out', file]);
    process.stdout.write(run('halves.ts', ['--judge', file, ...(halves[1 - at] as string[])]));
  });
  rmSync(into, { recursive: true });
}
