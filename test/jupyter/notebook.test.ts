import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { startBrowser } from '../../src/charts/export/browser';
import { compareNotebooks } from '../../src/notebook/run/compare';
import { shownFigures, shownTables } from '../../src/notebook/run/outputs';
import { plotlyPath } from '../../src/notebook/show/chart-bundle';
import { loadNotebook } from '../../src/notebook/show/document';
import { NOTEBOOKS, nbconvert, requireProgram, type Server, startServer, workFolder } from './jupyter';

const work = workFolder();
/** Where the screenshots go, to be looked at. */
const SCREENSHOTS = join(__dirname, '../../reports/jupyter');
let server: Server;
let browser: Browser;

before(async () => {
  requireProgram('jupyter-notebook', /^6\./);
  server = await startServer(work.folder, work.environment);
  ({ browser } = await startBrowser());
  mkdirSync(SCREENSHOTS, { recursive: true });
});
after(async () => {
  await browser?.close();
  await server?.stop();
  work.remove();
});

/** What stands on the page. `rows` of each table, `traces` of each drawn chart, `pictures` that are seen. */
function onPage(page: Page) {
  return page.evaluate(`({
    rows: Array.from(document.querySelectorAll('table.wortlaut-table'), (table) => table.tBodies[0].rows.length),
    traces: Array.from(document.querySelectorAll('.js-plotly-plot'), (chart) => chart.data.length),
    marks: Array.from(document.querySelectorAll('.js-plotly-plot'), (chart) =>
      chart.querySelectorAll('.plot path, .plot text, .infolayer text').length > 0),
    pictures: Array.from(document.querySelectorAll('.output_png img')).filter((image) => image.offsetParent && image.naturalWidth > 0).length,
    errors: Array.from(document.querySelectorAll('.output_stderr, .output_error'), (output) => output.textContent),
  })`) as Promise<{ rows: number[]; traces: number[]; marks: boolean[]; pictures: number; errors: string[] }>;
}

async function open(page: Page, file: string): Promise<void> {
  await page.goto(server.address(file));
  await page.waitForFunction(
    'window.Jupyter?.notebook?.kernel?.is_connected() && Jupyter.notebook._fully_loaded',
    undefined,
    {
      timeout: 60_000,
    },
  );
}

for (const { name, path, copy } of NOTEBOOKS) {
  const committed = loadNotebook(path);
  const figures = shownFigures(committed);
  const tables = shownTables(committed);

  test(`${name}: opened untrusted it shows its pictures and tables, and draws nothing`, async () => {
    const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
    await open(page, copy);
    assert.equal(await page.evaluate('Jupyter.notebook.trusted'), false);
    const seen = await onPage(page);
    assert.deepEqual(seen.traces, []);
    assert.equal(seen.pictures, figures.length);
    assert.equal((await page.locator('.output_html table').count()) >= tables.length, true);
    await page.close();
  });

  test(`${name}: run in Jupyter it draws its charts, fills its tables and saves what the runner saves`, async () => {
    const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
    const outside: string[] = [];
    page.on('request', (request) => {
      if (!/^(http|ws):\/\/127\.0\.0\.1:|^data:|^blob:/.test(request.url())) outside.push(request.url());
    });
    await open(page, copy);
    await page.evaluate('Jupyter.notebook.restart_run_all({ confirm: false })');
    const cells = committed.cells.filter((cell) => cell.cell_type === 'code' && cell.source.trim() !== '').length;
    await page.waitForFunction(
      `document.querySelectorAll('.output_stderr, .output_error').length > 0 ||
       (Jupyter.notebook.get_cells().filter((cell) => cell.input_prompt_number > 0).length >= ${cells} &&
        !Jupyter.notebook.kernel_busy && document.querySelectorAll('.js-plotly-plot').length >= ${figures.length})`,
      undefined,
      { timeout: 300_000 },
    );
    // The last chart is on the page and may still be drawing.
    await page
      .waitForFunction(
        "!Array.from(document.querySelectorAll('.output_png img')).some((image) => image.offsetParent)",
        undefined,
        { timeout: 20_000 },
      )
      .catch(() => undefined);
    const seen = await onPage(page);
    assert.deepEqual(seen.errors, []);
    await page.evaluate('Jupyter.notebook.save_notebook()');
    const saved = join(work.folder, copy);
    assert.deepEqual(compareNotebooks(committed, loadNotebook(saved)), [], 'npm run reproduce tells the same');
    assert.ok(statSync(saved).size < 1_250_000 && statSync(path).size < 1_250_000, 'the notebook stays below 1.25 MB');
    assert.deepEqual(
      seen.traces,
      figures.map(({ figure }) => figure.data.length),
    );
    assert.ok(seen.marks.every(Boolean), 'each chart has marks and text');
    assert.equal(seen.pictures, 0, 'no chart is there twice');
    assert.deepEqual(
      seen.rows,
      // A table shows its first page; the others are there to be asked for.
      tables.map(({ csv }) => Math.min(50, csv.trimEnd().split('\r\n').length - 1)),
    );
    assert.deepEqual(outside, [], 'nothing is loaded from elsewhere');
    const height = await page.evaluate("document.querySelector('#notebook-container').scrollHeight");
    await page.setViewportSize({ width: 1200, height: Number(height) + 200 });
    await page.locator('#notebook-container').screenshot({ path: join(SCREENSHOTS, `${name}.png`) });
    await page.close();
  });
}

test('a table sorts by a click on its head, numbers as numbers, and turns round by the next', async () => {
  const page = await browser.newPage();
  await open(page, 'test/fixtures/words.ipynb');
  await page.evaluate('Jupyter.notebook.restart_run_all({ confirm: false })');
  const head = page.getByRole('button', { name: 'count' });
  await head.waitFor();
  await head.click();
  const column = () =>
    page.evaluate(
      "Array.from(document.querySelectorAll('.wortlaut-table tbody tr'), (row) => row.cells[1].textContent)",
    );
  assert.deepEqual(await column(), ['3', '4', '12']);
  assert.equal(await page.locator('th[aria-sort=ascending]').count(), 1);
  await page.getByRole('button', { name: 'count' }).click();
  assert.deepEqual(await column(), ['12', '4', '3']);
  await page.close();
});

test('a page exported by nbconvert draws its charts without a network where Plotly lies beside it', async () => {
  const path = nbconvert(join(work.folder, 'test/fixtures/words.ipynb'), work.environment, 'html');
  cpSync(plotlyPath(), join(path, '..', basename(plotlyPath())));
  assert.ok(!readFileSync(path, 'utf8').includes('DecompressionStream'), 'Plotly is not inside the page');
  const page = await browser.newPage();
  await page.route(/^https?:/, (route) => route.abort());
  await page.goto(`file://${path}`);
  await page.locator('.js-plotly-plot').waitFor({ timeout: 30_000 });
  assert.deepEqual((await onPage(page)).traces, [1]);
  await page.close();
});
