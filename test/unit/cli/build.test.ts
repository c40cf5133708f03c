import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

const ROOT = join(__dirname, '../../..');

test('npm run build: what an older version has left in dist is gone, as it would be loaded instead of the new', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wortlaut-build-'));
  try {
    for (const name of ['src', 'dist']) mkdirSync(join(folder, name));
    writeFileSync(join(folder, 'src/marks.ts'), 'export const marks = 1;\n');
    writeFileSync(join(folder, 'dist/older.js'), '');
    copyFileSync(join(ROOT, 'tsconfig.json'), join(folder, 'tsconfig.json'));
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
    const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    const { status, stdout } = spawnSync(scripts.build, { cwd: folder, shell: true, encoding: 'utf8' });
    assert.equal(status, 0, stdout);
    assert.deepEqual(readdirSync(join(folder, 'dist')).sort(), ['marks.d.ts', 'marks.js', 'marks.js.map']);
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
