import assert from 'node:assert/strict';
import { basename, dirname } from 'node:path';
import { after, before, test } from 'node:test';
import { loadNotebook, type Notebook } from '../../src/notebook/document';
import { executeNotebook } from '../../src/notebook/execute';
import { NOTEBOOKS, nbconvert, requireProgram, workFolder } from './jupyter';

const work = workFolder();
before(() => requireProgram('jupyter-nbconvert', /^6\./));
after(() => work.remove());

function outputs(notebook: Notebook) {
  return notebook.cells.map((cell) => cell.outputs);
}

for (const path of NOTEBOOKS) {
  const name = basename(path, '.ipynb');
  test(`${name}: jupyter nbconvert --execute gives the outputs that the runner gives`, async () => {
    const theirs = loadNotebook(nbconvert(work.folder, work.environment, name));
    const ours = await executeNotebook(loadNotebook(path), { folder: dirname(path), timeout: 120 });
    assert.equal(ours.failure, null);
    assert.deepEqual(outputs(theirs), outputs(ours.notebook));
  });
}
