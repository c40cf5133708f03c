import assert from 'node:assert/strict';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { executeNotebook } from '../../src/notebook/run/execute';
import { loadNotebook, type Notebook } from '../../src/notebook/show/document';
import { NOTEBOOKS, nbconvert, requireProgram, workFolder } from './jupyter';

const work = workFolder();
before(() => requireProgram('jupyter-nbconvert', /^6\./));
after(() => work.remove());

function outputs(notebook: Notebook) {
  return notebook.cells.map((cell) => cell.outputs);
}

for (const { name, copy } of NOTEBOOKS) {
  test(`${name}: jupyter nbconvert --execute gives the outputs that the runner gives`, async () => {
    const path = join(work.folder, copy);
    const theirs = loadNotebook(nbconvert(path, work.environment, 'notebook'));
    const ours = await executeNotebook(loadNotebook(path), { folder: dirname(path), timeout: 120 });
    assert.equal(ours.failure, null);
    assert.deepEqual(outputs(theirs), outputs(ours.notebook));
  });
}
