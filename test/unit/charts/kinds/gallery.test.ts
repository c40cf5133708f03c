import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import * as charts from '../../../../src/charts';
import { loadNotebook } from '../../../../src/notebook';
import { shownFigures } from '../../../../src/notebook/run/outputs';

const GALLERY = loadNotebook(join(__dirname, '../../../../notebooks/04-charts.ipynb'));
/** `exportFigure` writes what the others draw. */
const BUILDERS = Object.keys(charts).filter((name) => name.endsWith('Figure') && name !== 'exportFigure');

test('the gallery calls every chart of the kit, names it in its list, and shows a chart for each', () => {
  const sources = (type: string) =>
    GALLERY.cells
      .filter(({ cell_type }) => cell_type === type)
      .map(({ source }) => source)
      .join('\n');
  const [code, text] = [sources('code'), sources('markdown')];
  assert.deepEqual(
    BUILDERS.filter((name) => !code.includes(`${name}(`) || !text.includes(`\`${name}\``)),
    [],
  );
  const kinds = new Set(shownFigures(GALLERY).map(({ figure }) => figure.kind));
  assert.equal(kinds.size, BUILDERS.length, [...kinds].join(', '));
});
