import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { type Figure, rankedBarsFigure } from '../../../src/charts';
import { command } from '../../../src/cli/export';
import { pictureBundle, pictureMetadata } from '../../../src/notebook/show/chart-bundle';

const figure = rankedBarsFigure([{ name: 'Rat', size: 3 }], {
  title: 'Zitate',
  label: 'name',
  value: 'size',
  axis: 'Zitate',
});

/** A notebook that shows the figures, one cell each. */
function notebookText(figures: readonly Figure[]): string {
  const cells = figures.map((shown, index) => ({
    cell_type: 'code',
    id: `c${index}`,
    source: '',
    metadata: {},
    execution_count: 1,
    outputs: [{ output_type: 'display_data', data: pictureBundle(shown), metadata: pictureMetadata(shown) }],
  }));
  return JSON.stringify({ cells, metadata: {}, nbformat: 4, nbformat_minor: 5 });
}

async function inFolder(context: TestContext, work: (dir: string, messages: string[]) => Promise<void>): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), 'wortlaut-cli-export-'));
  const messages: string[] = [];
  for (const stream of [process.stdout, process.stderr]) {
    context.mock.method(stream, 'write', (text: string) => messages.push(text) > 0);
  }
  try {
    await work(dir, messages);
  } finally {
    context.mock.restoreAll();
    rmSync(dir, { recursive: true });
  }
}

test('export: writes each chart that a notebook shows, called after its title, and names the files', async (context) => {
  await inFolder(context, async (dir, messages) => {
    const notebook = join(dir, 'zitate.ipynb');
    writeFileSync(notebook, notebookText([figure, { ...figure, title: 'Noch einmal' }]));
    const out = join(dir, 'out');
    const status = await command.run({ positionals: [notebook], options: { out, formats: 'csv, txt,json' } });
    assert.equal(status, 0);
    const files = ['noch-einmal', 'zitate'].flatMap((name) => ['csv', 'json', 'txt'].map((end) => `${name}.${end}`));
    assert.deepEqual(readdirSync(out).sort(), files);
    assert.equal(messages.length, files.length);
    assert.equal(readFileSync(join(out, 'zitate.csv'), 'utf8'), 'label,value\r\nRat,3\r\n');
    assert.equal(readFileSync(join(out, 'zitate.txt'), 'utf8'), `${figure.alt.de}\n`);
    const provenance = JSON.parse(readFileSync(join(out, 'noch-einmal.json'), 'utf8'));
    assert.equal(provenance.title, 'Noch einmal');
    assert.deepEqual(provenance.settings, { notebook: 'zitate', cell: 2 });
  });
});

test('export: charts of two notebooks that are called the same get the name of their notebook in front', async (context) => {
  await inFolder(context, async (dir) => {
    const notebooks = ['a', 'b'].map((name) => join(dir, `${name}.ipynb`));
    for (const path of notebooks) writeFileSync(path, notebookText([figure]));
    await command.run({ positionals: notebooks, options: { out: dir, formats: 'csv' } });
    assert.deepEqual(
      readdirSync(dir).filter((file) => file.endsWith('.csv')),
      ['a-zitate.csv', 'b-zitate.csv'],
    );
  });
});

test('export: a notebook without charts is status 1, and wrong usage an error', async (context) => {
  await inFolder(context, async (dir, messages) => {
    const notebook = join(dir, 'leer.ipynb');
    writeFileSync(notebook, notebookText([]));
    assert.equal(await command.run({ positionals: [notebook], options: { out: dir, formats: 'csv' } }), 1);
    assert.match(messages.join(''), /no charts in .*leer\.ipynb/);
    await assert.rejects(async () => command.run({ positionals: [], options: {} }), /needs a notebook/);
    const gif = { positionals: [notebook], options: { formats: 'gif' } };
    await assert.rejects(async () => command.run(gif), /--formats has "gif"; allowed are svg, png/);
  });
});
