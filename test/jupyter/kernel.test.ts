import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { workFolder } from './jupyter';

const ROOT = join(__dirname, '../..');
/** The environment of Python that `.ci/run` makes; elsewhere the one that is on the path. */
const OWN = join(ROOT, '.jupyter-venv/bin/python');
const PYTHON = existsSync(OWN) ? OWN : 'python3';

const work = workFolder();
after(() => work.remove());

test("Jupyter's own kernel tests and ours pass: protocol, interrupts, input, what waits behind a failure", () => {
  const { status, stderr } = spawnSync(PYTHON, [join(__dirname, 'kernel.py')], {
    cwd: join(ROOT, 'notebooks'),
    env: work.environment,
    encoding: 'utf8',
    timeout: 300_000,
  });
  assert.ok(!stderr.includes('No module named'), `pip install jupyter_kernel_test\n${stderr}`);
  assert.equal(status, 0, stderr);
});
