import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';

const MAIN = join(__dirname, '../../../src/cli/main.ts');

/** Runs `wortlaut lab` where PATH has these programs alone; each prints its name, its arguments and the kernel spec. */
function lab(programs: readonly string[], ...args: string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'wortlaut-test-'));
  for (const name of programs) {
    const script = `#!/bin/sh\necho "${name} $*"\necho "spec $JUPYTER_PATH"\n[ -f "\${JUPYTER_PATH%%:*}/kernels/tslab/kernel.json" ] && echo found\nexit 3\n`;
    writeFileSync(join(folder, name), script);
    chmodSync(join(folder, name), 0o755);
  }
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', MAIN, 'lab', '--notebooks', folder, ...args],
    { encoding: 'utf8', env: { PATH: folder, HOME: folder } },
  );
  rmSync(folder, { recursive: true });
  return { status, stdout, stderr, folder };
}

test('lab: JupyterLab is taken before Jupyter Notebook, on this machine only, with a kernel spec of its own', () => {
  const { status, stdout, folder } = lab(['jupyter-notebook', 'jupyter-lab'], '--no-browser', '--port', '12345');
  assert.match(
    stdout,
    new RegExp(`^jupyter-lab --ip=127\\.0\\.0\\.1 --notebook-dir=${folder} .*--port=12345 .*--no-browser`),
  );
  assert.match(stdout, /\nfound\n/);
  const data = /spec ([^\n:]+)/.exec(stdout)?.[1] ?? '';
  assert.ok(existsSync(dirname(data)) && !existsSync(data), 'the spec is gone when Jupyter has ended');
  assert.equal(status, 3, 'the exit status is that of Jupyter');
});

test('lab: Jupyter Notebook alone is enough', () => {
  assert.match(lab(['jupyter-notebook']).stdout, /^jupyter-notebook /);
});

test('lab: where neither is installed it says how to get one', () => {
  const { status, stdout, stderr } = lab([]);
  assert.equal(status, 1);
  assert.equal(stdout, '');
  assert.match(stderr, /pip install jupyterlab/);
  assert.match(stderr, /VS Code needs neither/);
});
