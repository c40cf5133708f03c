// The tables of `show` in a real browser: sorted, searched, paged, saved; without scripts; in the dark; accessible.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { startBrowser } from '../../src/charts/export/browser';
import { tableBundle } from '../../src/notebook/show/table-bundle';

const HOSTILE = '<img src=x onerror="document.title=1">"; </script><script>document.title=2</script>';
/** Row 7 and row 107 hold hostile texts, row 60 no share. */
const ROWS = Array.from({ length: 120 }, (_, at) => ({
  word: at === 7 || at === 107 ? HOSTILE : `Wort ${at}`,
  documentCount: (at * 37) % 120,
  share: at === 60 ? null : at / 1000,
}));
const MARKUP = tableBundle({ rows: ROWS, total: 120, caption: 'Words', settings: { top: 120 } })['text/html'];
let browser: Browser;
before(async () => {
  ({ browser } = await startBrowser());
});
after(() => browser?.close());

async function opened(options: { javaScriptEnabled?: boolean; dark?: boolean } = {}): Promise<Page> {
  const { dark = false, javaScriptEnabled = true } = options;
  const page = await browser.newPage({
    javaScriptEnabled,
    colorScheme: dark ? 'dark' : 'light',
    acceptDownloads: true,
  });
  const scheme = dark ? 'color:#eee;background:#111' : '';
  await page.setContent(
    `<!doctype html><html lang="en"><title>t</title><style>:root{color-scheme:light dark}body{${scheme}}</style><main><h1>t</h1>${MARKUP}</main>`,
  );
  return page;
}

const cells = (page: Page, column: number) =>
  page.evaluate(
    `Array.from(document.querySelectorAll('tbody tr'), (row) => row.cells[${column}].textContent)`,
  ) as Promise<string[]>;

test('a click anywhere on a head sorts all rows, the next one turns them round; empty cells stay last', async () => {
  const page = await opened();
  assert.equal((await cells(page, 0)).length, 50);
  const head = page.locator('th').nth(2);
  const { width = 0, height = 0 } = (await head.boundingBox()) ?? {};
  await head.click({ position: { x: width - 3, y: height - 3 } });
  assert.deepEqual((await cells(page, 2)).slice(0, 2), ['0.0%', '0.1%']);
  assert.equal(await head.getAttribute('aria-sort'), 'ascending');
  const mark = "getComputedStyle(document.querySelector('th[aria-sort] [aria-hidden]')).borderBottomColor";
  assert.notEqual(await page.evaluate(mark), 'rgba(0, 0, 0, 0)', 'a triangle that points up');
  await page.keyboard.press('Enter');
  assert.deepEqual((await cells(page, 2)).slice(0, 2), ['11.9%', '11.8%'], 'rows of the other pages too');
  assert.equal(await head.getAttribute('aria-sort'), 'descending');
  for (let next = 0; next < 2; next++) await page.getByRole('button', { name: 'Next' }).click();
  assert.equal((await cells(page, 2)).at(-1), '');
  await page.getByRole('button', { name: 'document count' }).click();
  assert.deepEqual((await cells(page, 1)).slice(0, 3), ['0', '1', '2'], 'as numbers, from the first page on');
  await page.close();
});

test('the pages hold all rows, the search finds in all of them', async () => {
  const page = await opened();
  const next = page.getByRole('button', { name: 'Next' });
  await next.click();
  await next.click();
  assert.equal(await page.getByRole('status').textContent(), 'page 3 of 3');
  assert.equal((await cells(page, 0)).length, 20);
  assert.ok(await next.isDisabled());
  await page.getByRole('searchbox', { name: 'Search in the table' }).fill('wort 11');
  assert.equal(await page.getByRole('status').textContent(), '11 found');
  assert.deepEqual(await cells(page, 0), ['Wort 11', ...Array.from({ length: 10 }, (_, at) => `Wort ${110 + at}`)]);
  await page.close();
});

test('the CSV that is saved has all rows in the order that is seen, numbers in full, names as the code has them', async () => {
  const page = await opened();
  await page.getByRole('button', { name: 'share' }).click();
  await page.getByRole('button', { name: 'share' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'CSV' }).click(),
  ]);
  assert.equal(download.suggestedFilename(), 'Words.csv');
  const lines = readFileSync(await download.path(), 'utf8').split('\r\n');
  assert.equal(lines[0], '\ufeffword,documentCount,share');
  assert.equal(lines[1], `Wort 119,${(119 * 37) % 120},0.119`);
  assert.equal(lines.length, 122);
  assert.ok(lines.includes(`"${HOSTILE.replaceAll('"', '""')}",${(107 * 37) % 120},0.107`));
  await page.close();
});

test('hostile texts stay texts, on the first page and on those behind it', async () => {
  const page = await opened();
  await page.getByRole('searchbox').fill('img');
  assert.deepEqual(await cells(page, 0), [HOSTILE, HOSTILE]);
  assert.equal(await page.title(), 't');
  assert.equal(await page.locator('img').count(), 0);
  await page.close();
});

test('without scripts there is a plain table of the first rows, no button, and a word on the others', async () => {
  const page = await opened({ javaScriptEnabled: false });
  assert.equal(await page.locator('tbody tr').count(), 50);
  assert.equal(await page.locator('button, input').count(), 0);
  assert.ok(await page.getByText('the first 50 rows').isVisible());
  await page.close();
});

test('the head stays in sight where the table scrolls, and covers what goes under it, on dark pages too', async () => {
  for (const dark of [false, true]) {
    const page = await opened({ dark });
    await page.evaluate("document.querySelector('[role=region]').scrollTop = 400");
    const [head, box] = [
      await page.locator('th').first().boundingBox(),
      await page.locator('[role=region]').boundingBox(),
    ];
    assert.ok(Math.abs((head?.y ?? 0) - (box?.y ?? 99)) < 2);
    const ground = await page.evaluate("getComputedStyle(document.querySelector('th')).backgroundColor");
    assert.equal(ground, dark ? 'rgb(18, 18, 18)' : 'rgb(255, 255, 255)');
    await page.close();
  }
});

test('axe finds no fault, in light and dark', async () => {
  const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
  for (const dark of [false, true]) {
    const page = await opened({ dark });
    await page.getByRole('button', { name: 'share' }).click();
    await page.evaluate(axe);
    const found = await page.evaluate(
      'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes[0].html]))',
    );
    assert.deepEqual(found, []);
    await page
      .screenshot({ path: join(__dirname, `../../reports/table-${dark ? 'dark' : 'light'}.png`) })
      .catch(() => undefined);
    await page.close();
  }
});
