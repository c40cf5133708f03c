// The lines of tables/README.txt, run in Python and R: they read what a report has written, whichever way it was written.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { writeTables } from '../../src/notebook/report/tables';
import { tableBundle } from '../../src/notebook/show/table-bundle';
import { code, notebook, shownAs } from '../unit/notebook/notebooks';

const ROWS = [
  { speaker: 'Änne "A", Müßig; Rat', share: 0.25, role: null, count: 3 },
  { speaker: 'Zoë\nzweite Zeile', share: 0.5, role: 'Rätin', count: 6 },
];
const PROVENANCE = { wortlaut: '0', kit: '', lockFile: null, corpus: null, versions: {} };
const isThere = (program: string) => spawnSync(program, ['--version']).error === undefined;

/** Writes a report's tables and gives their folder with the lines of its README under a heading. */
function written(decimal: '.' | ',', heading: string): { folder: string; lines: string } {
  const folder = mkdtempSync(join(tmpdir(), 'wortlaut-reading-'));
  const table = tableBundle({ rows: ROWS, total: 2, caption: 'Anteile', settings: null });
  const execution = { notebook: notebook(code('x', [shownAs(table)])), failure: null, seconds: 1 };
  writeTables(folder, [{ path: 'n', name: 'n', execution, differences: [], uncompared: [] }], decimal, PROVENANCE);
  const help = readFileSync(join(folder, 'README.txt'), 'utf8');
  const section = new RegExp(`^${heading}\\n((?: {4}.*\\n)+)`, 'm').exec(help)?.[1] ?? '';
  assert.notEqual(section, '', `README.txt has no lines for ${heading}:\n${help}`);
  return { folder, lines: section.replace(/^ {4}/gm, '') };
}

function output(program: string, options: readonly string[], folder: string): string {
  const { status, stdout, stderr } = spawnSync(program, options, { cwd: folder, encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  assert.equal(status, 0, stderr);
  return stdout.trim();
}

for (const decimal of ['.', ','] as const) {
  test(`Python reads the tables of a report as README.txt says, decimals with "${decimal}"`, () => {
    const { folder, lines } = written(decimal, 'Python');
    const told = "import json\nprint(json.dumps([[row['speaker'], row['share'], row['role']] for row in rows]))";
    assert.deepEqual(JSON.parse(output('python3', ['-c', `${lines}\n${told}`], folder)), [
      [ROWS[0]?.speaker, `0${decimal}25`, ''],
      [ROWS[1]?.speaker, `0${decimal}5`, 'Rätin'],
    ]);
  });

  const skip = isThere('Rscript') ? false : 'R is not on this machine: apt-get install r-base-core';
  test(`R reads the tables of a report as README.txt says, decimals with "${decimal}"`, { skip }, () => {
    const { folder, lines } = written(decimal, 'R');
    const told =
      'cat(nrow(rows), names(rows), sum(rows$share), sum(rows$count), is.na(rows$role), nchar(rows$speaker))';
    const lengths = ROWS.map(({ speaker }) => speaker.length).join(' ');
    assert.equal(
      output('Rscript', ['--vanilla', '-e', `Sys.setlocale("LC_ALL", "C.UTF-8")\n${lines}\n${told}`], folder).replace(
        /^\[1\].*\n/,
        '',
      ),
      `2 speaker share role count 0.75 9 TRUE FALSE ${lengths}`,
    );
  });
}
