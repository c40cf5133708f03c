// Compiles src/ into dist/; with --if-changed only where dist/ was made from other sources.
// dist/ is replaced whole and only by what compiled: another window may be running from the old one.
const { spawnSync } = require('node:child_process');
const { createHash } = require('node:crypto');
const { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');

const TYPESCRIPT = 'node_modules/typescript';
/** What dist/ was made from, kept beside it. */
const STAMP = 'dist/sources.sha256';

function sourceHash() {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /\.(?:ts|json)$/.test(file));
  const hash = createHash('sha256');
  for (const file of [
    ...files.sort().map((name) => join('src', name)),
    'tsconfig.json',
    `${TYPESCRIPT}/package.json`,
  ]) {
    const bytes = readFileSync(file);
    hash.update(`${file}\0${bytes.length}\0`).update(bytes);
  }
  return `${hash.digest('hex')}\n`;
}

/** Another build may put its dist/ there between the two steps: then that one goes as well. */
function replaceDist(made, old) {
  for (let attempt = 1; ; attempt++) {
    if (existsSync('dist')) renameSync('dist', `${old}-${attempt}`);
    try {
      renameSync(made, 'dist');
      break;
    } catch (error) {
      if (attempt === 5) throw error;
    }
  }
  for (let attempt = 1; attempt <= 5; attempt++) rmSync(`${old}-${attempt}`, { recursive: true, force: true });
}

function build() {
  const hash = sourceHash();
  if (process.argv.includes('--if-changed') && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash) return 0;
  const made = `.dist-${process.pid}`;
  try {
    const compiler = [`${TYPESCRIPT}/bin/tsc`, '-p', 'tsconfig.json', '--outDir', made];
    const { status } = spawnSync(process.execPath, compiler, { stdio: 'inherit' });
    if (status !== 0) return status ?? 1;
    const finish = spawnSync(process.execPath, [join(made, 'build/main.js')], { stdio: 'inherit' });
    if (finish.status !== 0) return finish.status ?? 1;
    writeFileSync(join(made, 'sources.sha256'), hash);
    replaceDist(made, `.dist-old-${process.pid}`);
    return 0;
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
}

process.exitCode = build();
