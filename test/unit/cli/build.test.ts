import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

const ROOT = join(__dirname, '../../..');

test('npm run build: dist is replaced whole, by what compiled, and only where the sources have changed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wortlaut-build-'));
  try {
    for (const name of ['src/cli', 'src/build', 'dist']) mkdirSync(join(folder, name), { recursive: true });
    writeFileSync(join(folder, 'src/marks.ts'), 'export const marks = 1;\n');
    writeFileSync(join(folder, 'src/build/main.ts'), "export const done = 'the step behind the compiler';\n");
    writeFileSync(join(folder, 'dist/older.js'), '');
    for (const name of ['tsconfig.json', 'src/cli/build.cjs']) copyFileSync(join(ROOT, name), join(folder, name));
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
    const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    const build = (more = '') => spawnSync(scripts.build + more, { cwd: folder, shell: true, encoding: 'utf8' });
    const { status, stdout } = build();
    assert.equal(status, 0, stdout);
    const made = ['build', 'marks.d.ts', 'marks.js', 'marks.js.map', 'sources.sha256'];
    assert.deepEqual(readdirSync(join(folder, 'dist')).sort(), made);

    const place = () => statSync(join(folder, 'dist')).ino;
    const before = place();
    assert.equal(build(' --if-changed').status, 0);
    assert.equal(place(), before, 'what is as it was is not built again');
    writeFileSync(join(folder, 'src/marks.ts'), 'export const marks: string = 1;\n');
    assert.notEqual(build(' --if-changed').status, 0);
    assert.equal(place(), before, 'what does not compile replaces nothing');
    writeFileSync(join(folder, 'src/marks.ts'), 'export const marks = 2;\n');
    assert.equal(build(' --if-changed').status, 0);
    assert.match(readFileSync(join(folder, 'dist/marks.js'), 'utf8'), /marks = 2/);
    const rest = ['dist', 'node_modules', 'src', 'tsconfig.json'];
    assert.deepEqual(readdirSync(folder).sort(), rest, 'nothing is left beside it');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("npx wortlaut: the command is the project's own, also in a folder of it and without any network", () => {
  const cache = mkdtempSync(join(tmpdir(), 'wortlaut-npx-'));
  try {
    const env = { ...process.env, npm_config_cache: cache, npm_config_offline: 'true' };
    const { status, stdout, stderr } = spawnSync('npx wortlaut --version', {
      cwd: join(ROOT, 'notebooks'),
      shell: true,
      encoding: 'utf8',
      env,
    });
    assert.equal(status, 0, stderr);
    assert.match(stdout, /^\d+\.\d+\.\d+\n$/);
  } finally {
    rmSync(cache, { recursive: true });
  }
});
