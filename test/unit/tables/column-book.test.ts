import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { loadNotebook } from '../../../src/notebook';
import { csvRows, shownTables } from '../../../src/notebook/run/outputs';
import { columnMeaning } from '../../../src/tables';
import { COLUMN_LINES } from '../../../src/tables/column-lines';

const NOTEBOOKS = join(__dirname, '../../../notebooks');

test('the codebook knows every column of the tables that the notebooks show', () => {
  const unknown = readdirSync(NOTEBOOKS)
    .filter((file) => file.endsWith('.ipynb'))
    .flatMap((file) =>
      shownTables(loadNotebook(join(NOTEBOOKS, file))).flatMap(({ csv, name }) =>
        Object.keys(csvRows(csv)[0] ?? {})
          .filter((column) => columnMeaning(column) === null)
          .map((column) => `${file}, ${name}: ${column}`),
      ),
    );
  assert.deepEqual(unknown, []);
});

test('a column stands once, with unit, German heading and meaning', () => {
  const names = COLUMN_LINES.map((line) => line.split(' | ')[0]);
  assert.deepEqual(
    names.filter((name, place) => names.indexOf(name) !== place),
    [],
  );
  assert.deepEqual(
    COLUMN_LINES.filter((line) => line.split(' | ').length !== 4),
    [],
  );
});
