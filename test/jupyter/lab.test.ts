// JupyterLab and Notebook 7 as a researcher works in them: progress, tables, errors, a chart, and what is saved.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { startBrowser } from '../../src/charts/export/browser';
import { loadNotebook, notebookText } from '../../src/notebook/show/document';
import { code, notebook } from '../unit/notebook/notebooks';
import { folderOfOne, startServer, workFolder } from './jupyter';

const CELLS = [
  "import { indexTerms, loadCorpus, progress, rankedBarsFigure, show, termFrequencies } from 'wortlaut';\nconst corpus = loadCorpus('../corpus');",
  `console.log('before');
for (const step of progress([1, 2, 3, 4, 5, 6, 7, 8], { unit: 'steps' })) {
  const end = Date.now() + 500;
  while (Date.now() < end) {}
}`,
  'const terms = termFrequencies(indexTerms(corpus.articles));\nterms',
  'corpus.articels',
  "termFrequencies(indexTerms(corpus.articles), { by: 'outlte' })",
  "rankedBarsFigure(terms.rows.slice(0, 5), { title: 'Words', label: 'term', value: 'count', axis: 'count' })",
];
const SCREENSHOTS = join(__dirname, '../../reports/jupyter');
const work = workFolder();
let browser: Browser;
before(async () => {
  ({ browser } = await startBrowser());
  mkdirSync(SCREENSHOTS, { recursive: true });
});
after(async () => {
  await browser?.close();
  work.remove();
});

/** Runs the cells one by one as a reader does; `meanwhile` is called while one of them works. */
async function runCells(page: Page, meanwhile: (cell: number) => Promise<void>): Promise<void> {
  await page.locator('.jp-Notebook-ExecutionIndicator[data-status=idle]').waitFor({ timeout: 120_000 });
  for (const cell of CELLS.keys()) {
    const at = page.locator('.jp-Cell').nth(cell);
    // A page that still arranges itself may take the keys away.
    for (let tries = 0; tries < 10; tries++) {
      await at.locator('.cm-content').first().click();
      await page.keyboard.press('Shift+Enter');
      const isTaken = at.locator('.jp-InputPrompt', { hasText: /\[[*\d]+\]/ }).first();
      if (
        await isTaken.waitFor({ timeout: 3000 }).then(
          () => true,
          () => false,
        )
      )
        break;
    }
    await meanwhile(cell);
    const prompt = { hasText: `[${cell + 1}]:` };
    await at.locator('.jp-InputPrompt', prompt).first().waitFor({ timeout: 120_000 });
  }
}

for (const [program, place] of [
  ['jupyter-lab', 'lab/tree'],
  ['jupyter-notebook', 'notebooks'],
] as const) {
  test(`${program}: progress that leaves no trace, a table to work with, errors in the user's lines, a chart and its picture`, async () => {
    const file = `${program}.ipynb`;
    const spec = { kernelspec: { name: 'tslab', display_name: 'TypeScript', language: 'typescript' } };
    writeFileSync(
      join(work.folder, file),
      notebookText({
        ...notebook(...CELLS.map((source, at) => ({ ...code(source), id: `cell-${at}` }))),
        metadata: spec,
      }),
    );
    const server = await startServer(work.folder, { ...work.environment, PATH: folderOfOne(program, work.folder) });
    const page = await browser.newPage({ viewport: { width: 1200, height: 1400 } });
    const output = (cell: number) => page.locator('.jp-Cell').nth(cell).locator('.jp-OutputArea-output');
    try {
      await page.goto(server.address(file).replace('/notebooks/', `/${place}/`));
      await page.locator('.jp-Cell .cm-content').first().waitFor({ timeout: 120_000 });
      await runCells(page, async (cell) => {
        if (cell !== 1) return;
        await page.getByText(/of 8 steps · \d a second/).waitFor({ timeout: 60_000 });
        assert.equal(await page.getByRole('progressbar', { name: 'Progress' }).count(), 1);
      });
      assert.deepEqual(await output(1).allTextContents(), ['before\n']);

      await output(2).getByRole('searchbox').fill('russland');
      assert.match((await output(2).getByRole('status').textContent()) ?? '', /^\d+ found$/);
      await output(2).getByRole('button', { name: 'document share' }).click();
      assert.equal(await output(2).locator('th[aria-sort=ascending]').count(), 1);

      assert.match((await output(3).textContent()) ?? '', /'articels' does not exist .* Did you mean 'articles'\?/);
      const error = (await output(4).textContent()) ?? '';
      assert.match(error, /^RangeError: by is "outlte"; allowed are .* Did you mean "outlet"\?/);
      assert.match(error, /cell \[5\], line 1/);
      assert.doesNotMatch(error, /node_modules|dist\/|at /);

      await page.locator('.js-plotly-plot').waitFor({ timeout: 60_000 });
      const saved = async () => {
        await page.keyboard.press('Control+s');
        await page.waitForTimeout(1000);
        return loadNotebook(join(work.folder, file)).cells.map(({ outputs }) => outputs);
      };
      let outputs = await saved();
      const hasPicture = () => outputs[5]?.some((one) => 'data' in one && typeof one.data['image/png'] === 'string');
      for (let tries = 0; tries < 60 && !hasPicture(); tries++) outputs = await saved();
      assert.ok(hasPicture(), 'the picture is saved');
      assert.deepEqual(outputs[1], [{ output_type: 'stream', name: 'stdout', text: 'before\n' }]);
      assert.equal(await output(5).locator('img:visible').count(), 0, 'the chart is seen once');
      assert.doesNotMatch(readFileSync(join(work.folder, file), 'utf8'), /a second/);
      await page.screenshot({ path: join(SCREENSHOTS, `${program}.png`) });
    } finally {
      await page.close();
      await server.stop();
    }
  });
}
