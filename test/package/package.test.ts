// The published package as a stranger uses it: packed, installed in an empty folder from the registry alone, imported.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

const ROOT = join(__dirname, '../..');
const { devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'wortlaut-package-'));

function run(command: string, cwd = folder): string {
  const { status, stdout, stderr } = spawnSync(command, { cwd, shell: true, encoding: 'utf8' });
  assert.equal(status, 0, `${command}\n${stdout}\n${stderr}`);
  return stdout;
}

before(() => {
  const [packed] = JSON.parse(run(`npm pack --json --pack-destination "${folder}"`, ROOT).replace(/^[^[]*/, ''));
  assert.ok(packed.size < 2_000_000, `the package has ${packed.size} bytes`);
  const names: string[] = packed.files.map(({ path }: { path: string }) => path);
  assert.deepEqual(
    names.filter((name) => /^(test|notebooks|corpus|\.ci)\//.test(name)),
    [],
  );
  mkdirSync(join(folder, 'texts'));
  writeFileSync(join(folder, 'texts/a.txt'), 'Kanzler Jan Muster sagte: „Wir kommen morgen.“\n');
  writeFileSync(join(folder, 'package.json'), '{ "name": "stranger", "version": "1.0.0" }');
  run(`npm install "./${packed.filename}" typescript@${devDependencies.typescript} --no-audit --no-fund`);
});
after(() => rmSync(folder, { recursive: true, force: true }));

const SAID = `[...w.findQuotations(w.loadCorpus('texts').articles[0])].map((q) => q.text).join()`;

test('package: it works from CommonJS', () => {
  writeFileSync(join(folder, 'use.cjs'), `const w = require('wortlaut'); console.log(${SAID});`);
  assert.equal(run('node use.cjs'), 'Wir kommen morgen.\n');
});

test('package: it works from an ES module, by its names', () => {
  const code = `import { findQuotations, loadCorpus, statistics } from 'wortlaut'; const w = { findQuotations, loadCorpus };`;
  writeFileSync(join(folder, 'use.mjs'), `${code} console.log(${SAID}, statistics.gini([1, 1]));`);
  assert.equal(run('node use.mjs'), 'Wir kommen morgen. 0\n');
});

test('package: its types hold in strict TypeScript that looks into libraries too', () => {
  const code = `import { findQuotations, loadCorpus, type Quotation, shareOfVoice } from 'wortlaut';
const { articles } = loadCorpus('texts');
const quotations: readonly Quotation[] = articles.flatMap((article) => findQuotations(article));
export const name: string | undefined = shareOfVoice(quotations, { articles }).rows[0]?.speaker;
// @ts-expect-error a misspelt option is no option
shareOfVoice(quotations, { articels: articles });\n`;
  writeFileSync(join(folder, 'use.ts'), code);
  const settings = { strict: true, noEmit: true, target: 'es2022', types: ['node'] };
  for (const module of [{ module: 'nodenext' }, { module: 'esnext', moduleResolution: 'bundler' }]) {
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ compilerOptions: { ...settings, ...module }, files: ['use.ts'] }),
    );
    run('npx tsc -p tsconfig.json');
  }
});

test('package: npx wortlaut is its command', () => {
  assert.match(run('npx wortlaut quotations --corpus texts --format jsonl'), /"text":"Wir kommen morgen\."/);
});

test('package: danfojs is not installed with it, and toDataFrame asks for it by name', () => {
  assert.equal(existsSync(join(folder, 'node_modules/danfojs-node')), false);
  const code = `try { require('wortlaut').toDataFrame([{ a: 1 }]); } catch (error) { console.log(error.message); }`;
  writeFileSync(join(folder, 'frame.cjs'), code);
  assert.match(
    run('node frame.cjs'),
    /^toDataFrame needs the package danfojs-node, which is not installed; run: npm install/,
  );
});
