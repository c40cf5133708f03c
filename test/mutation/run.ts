// Breaks the important logic on purpose, place by place, and tells what no test noticed:
//   npm run test:mutation [-- PART-OF-A-FILE-NAME…] [--most N]
// Nothing in the project is changed: source and test are bundled in memory with the break in them, and run from there.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { seededRandom } from '../../src/base';
import { type Break, breaksOf } from './breaks';
import { HARMLESS } from './harmless';
import { TARGETS, type Target } from './targets';

const ROOT = join(__dirname, '../..');
/** A break that makes a test run for ever is noticed, too. */
const TIMEOUT = 60_000;

interface Esbuild {
  buildSync?: never;
  build(options: object): Promise<unknown>;
}
// The compiler of tsx, which the tests run on.
const esbuild = require(require.resolve('esbuild', { paths: [require.resolve('tsx')] })) as Esbuild;

/** Bundles a test with a source that reads otherwise, as a file of one's own. */
async function bundle(test: string, out: string, file: string, source: string): Promise<void> {
  const asInPlace = (path: string) =>
    `var __filename = ${JSON.stringify(path)}, __dirname = ${JSON.stringify(dirname(path))};`;
  await esbuild.build({
    entryPoints: [join(ROOT, test)],
    outfile: out,
    bundle: true,
    platform: 'node',
    packages: 'external',
    logLevel: 'silent',
    plugins: [
      {
        name: 'break',
        setup: (build: { onLoad(filter: object, load: (args: { path: string }) => object): void }) =>
          build.onLoad({ filter: /\.ts$/ }, ({ path }) => ({
            contents: `${asInPlace(path)}\n${path === join(ROOT, file) ? source : readFileSync(path, 'utf8')}`,
            loader: 'ts',
          })),
      },
    ],
  });
}

async function passes(folder: string, { file, tests }: Target, source: string): Promise<boolean> {
  for (const test of tests) {
    const out = join(folder, 'test.cjs');
    try {
      await bundle(test, out, file, source);
    } catch {
      return false; // it does not even compile
    }
    const { status } = spawnSync(process.execPath, [out], { cwd: ROOT, stdio: 'ignore', timeout: TIMEOUT });
    if (status !== 0) return false;
  }
  return true;
}

function applied(source: string, { start, end, text }: Break): string {
  return source.slice(0, start) + text + source.slice(end);
}

/** "file:line: old → new". */
function described(file: string, source: string, { start, end, text }: Break): string {
  const line = source.slice(0, start).split('\n').length;
  const short = (code: string) => code.replace(/\s+/g, ' ').slice(0, 60);
  return `${file}:${line}: ${short(source.slice(start, end))} → ${short(text)}`;
}

/** Some of them by lot, where there are more than `most`; the same each time. */
function chosen(breaks: readonly Break[], most: number): Break[] {
  const random = seededRandom(1);
  return breaks
    .map((one) => ({ one, lot: random() }))
    .sort((a, b) => a.lot - b.lot)
    .slice(0, most)
    .map(({ one }) => one)
    .sort((a, b) => a.start - b.start);
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ options: { most: { type: 'string' } }, allowPositionals: true });
  const most = Number(values.most ?? Number.POSITIVE_INFINITY);
  const targets = TARGETS.filter(
    ({ file }) => positionals.length === 0 || positionals.some((part) => file.includes(part)),
  );
  const folder = mkdtempSync(join(ROOT, '.mutation-'));
  let [all, noticed] = [0, 0];
  try {
    for (const target of targets) {
      const source = readFileSync(join(ROOT, target.file), 'utf8');
      if (!(await passes(folder, target, source))) throw new Error(`${target.file}: its tests fail without a break`);
      const breaks = chosen(
        breaksOf(source).filter((one) => !HARMLESS.has(described(target.file, source, one).replace(/:\d+:/, ':'))),
        most,
      );
      let own = 0;
      for (const one of breaks) {
        if (await passes(folder, target, applied(source, one)))
          process.stdout.write(`  ${described(target.file, source, one)}\n`);
        else own++;
      }
      process.stdout.write(`${target.file}: ${own} of ${breaks.length} noticed\n`);
      all += breaks.length;
      noticed += own;
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  process.stdout.write(`${noticed} of ${all} breaks noticed: ${((noticed / all) * 100).toFixed(1)}%\n`);
}

void main();
