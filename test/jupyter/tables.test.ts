// The lines that the report's tables/README.txt gives for R and Python do read those tables.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { writeTables } from '../../src/notebook/report/tables';
import { tableBundle } from '../../src/notebook/show/table-bundle';
import { code, notebook, shownAs } from '../unit/notebook/notebooks';

const ROWS = [{ speaker: 'Müller, "Ä"; B', share: 0.5, note: 'zwei\r\nZeilen' }];
const PROVENANCE = { wortlaut: '0', kit: '', lockFile: null, corpus: null, versions: {} };
const hasR = spawnSync('Rscript', ['--version']).status === 0;

for (const decimal of ['.', ','] as const) {
  const inTables = (work: (folder: string, help: string) => void) => {
    const folder = mkdtempSync(join(tmpdir(), 'wortlaut-tables-'));
    const run = notebook(
      code('x', [shownAs(tableBundle({ rows: ROWS, total: 1, caption: 'Anteile', settings: null }))]),
    );
    const execution = { notebook: run, failure: null, seconds: 0 };
    writeTables(
      folder,
      [{ path: 'n.ipynb', name: 'n', execution, differences: null, uncompared: [] }],
      decimal,
      PROVENANCE,
    );
    work(folder, readFileSync(join(folder, 'README.txt'), 'utf8'));
    rmSync(folder, { recursive: true });
  };
  const linesUnder = (help: string, heading: string) =>
    (new RegExp(`^${heading}\\n((?: {4}.*\\n)+)`, 'm').exec(help)?.[1] ?? '').replace(/^ {4}/gm, '');

  test(`Python reads the tables with the lines of their README (decimal "${decimal}")`, () => {
    inTables((cwd, help) => {
      const program = `${linesUnder(help, 'Python')}import json, sys\nsys.stdout.buffer.write(json.dumps(rows).encode())\n`;
      const { stdout, stderr } = spawnSync('python3', ['-c', program], { cwd, encoding: 'utf8' });
      const share = decimal === ',' ? '0,5' : '0.5';
      assert.deepEqual(JSON.parse(stdout || stderr), [{ ...ROWS[0], share }]);
    });
  });

  test(`R reads the tables with the line of their README (decimal "${decimal}")`, {
    skip: hasR ? false : 'there is no R',
  }, () => {
    inTables((cwd, help) => {
      const program = `${linesUnder(help, 'R')}cat(rows$share + 0.25, rows$speaker)`;
      const { stdout, stderr } = spawnSync('Rscript', ['-e', program], { cwd, encoding: 'utf8' });
      assert.equal(stdout, '0.75 Müller, "Ä"; B', stderr);
    });
  });
}
