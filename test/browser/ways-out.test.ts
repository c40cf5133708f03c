// The pages that are written, opened in a real browser with everything in them that could load, run or lead away.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { startBrowser } from '../../src/charts/export/browser';
import { htmlPage } from '../../src/charts/export/html';
import { overviewHtml } from '../../src/notebook/report/overview';
import { compareArticles, overlapReport } from '../../src/overlap';
import { articleOf } from '../article';
import { sampleFigures } from '../unit/charts/samples';
import { code, notebook, shownAs } from '../unit/notebook/notebooks';

const THERE = 'http://elsewhere.invalid';
const RUN = "document.title='taken over'";
/** Each way in an output of its own: what one leaves open must not hide the others. */
const WAYS = [
  `<base href="${THERE}/base/"><script src="base.js"></script><img src="based">`,
  `<form action="${THERE}/form"><button class="go">go</button></form>`,
  `<form><button class="go" formaction="${THERE}/formaction">go</button></form>`,
  `<meta http-equiv="refresh" content="0;url=${THERE}/refresh">`,
  `<META/http-equiv=refresh/content='0;url=${THERE}/slashes'>`,
  `<svg><foreignObject><meta http-equiv=refresh content='0;url=${THERE}/foreign'></foreignObject></svg>`,
  `<noscript><meta http-equiv="refresh" content="0;url=${THERE}/noscript"></noscript>`,
  `<xmp></xmp><meta http-equiv=refresh content='0;url=${THERE}/xmp'>`,
  `<noembed><p title='</noembed><meta http-equiv=refresh content=0;url=${THERE}/noembed>'>`,
  `</script></textarea></svg></main></body></html><meta http-equiv="refresh" content="0;url=${THERE}/behind">`,
  `<meta http-equiv="Content-Security-Policy" content="default-src *; script-src 'unsafe-inline'">`,
  `<iframe src="${THERE}/iframe"></iframe><object data="${THERE}/object"></object><embed src="${THERE}/embed">`,
  `<iframe srcdoc="<img src='${THERE}/srcdoc'><script>top.${RUN}</script>"></iframe>`,
  `<img src="${THERE}/img" srcset="${THERE}/srcset 1x" onerror="${RUN}"><input type=image src="${THERE}/input">`,
  `<svg><image href="${THERE}/image"/><use href="${THERE}/use#a"/><script>${RUN}</script></svg>`,
  `<style>@import "${THERE}/import"; .a{background:url(${THERE}/css)}</style><p class=a style="background:url(${THERE}/style)">`,
  `<link rel=stylesheet href="${THERE}/link"><link rel=prefetch href="${THERE}/prefetch"><link rel=preload as=image href="${THERE}/preload"><link rel=icon href="${THERE}/icon">`,
  `<video src="${THERE}/video" poster="${THERE}/poster"></video><audio src="${THERE}/audio"></audio>`,
  `<script>${RUN}</script><script src="data:text/javascript,${RUN}"></script>`,
  `<a class="go" href="javascript:${RUN}">x</a><a class="go" href="#here" ping="${THERE}/ping">x</a>`,
  `<details open ontoggle="${RUN}">x</details><input autofocus onfocus="${RUN}">`,
  '<form id=x name=getElementById></form><img name=querySelectorAll><a id=data></a>',
  ...['<!-- open', '<textarea>open', '<style>open', '<template>open', '<select><option>open', '<plaintext>open'],
];
const LAST = 'The last result stands there.';

let browser: Browser;
const folder = mkdtempSync(join(tmpdir(), 'wortlaut-ways-out-'));
before(async () => {
  ({ browser } = await startBrowser());
});
after(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

/** What the page asked the net for, its title, and what a reader sees, after each thing marked `go` was clicked. */
async function opened(html: string, javaScriptEnabled: boolean) {
  const file = join(folder, 'page.html');
  writeFileSync(file, html);
  const context = await browser.newContext({ javaScriptEnabled });
  const asked: string[] = [];
  await context.route(/^(?!file:|data:|blob:)/, (route) => {
    asked.push(route.request().url());
    return route.fulfill({ status: 200, body: 'elsewhere', contentType: 'text/html' });
  });
  const page = await context.newPage();
  const address = pathToFileURL(file).href;
  await page.goto(address);
  const title = await page.title();
  await page.waitForTimeout(300);
  for (const element of await page.locator('.go').all()) {
    await element.click({ timeout: 2000, noWaitAfter: true }).catch(() => undefined);
  }
  await page.waitForTimeout(300);
  const seen = { asked, title: await page.title(), text: await page.innerText('body'), address: page.url() };
  await context.close();
  return { ...seen, isSame: seen.title === title && seen.address.replace(/#.*/, '') === address };
}

test('a report loads nothing, runs nothing and leads nowhere, whatever its notebooks show, and loses no result', async () => {
  const cells = [...WAYS, `<p>${LAST}</p>`].map((html) => code('x', [shownAs({ 'text/html': html })]));
  const picture = code('x', [shownAs({ 'image/png': `AAAA" onerror="${RUN}` })]);
  const run = {
    path: 'n.ipynb',
    name: 'n',
    execution: { notebook: notebook(picture, ...cells), failure: null, seconds: 1 },
    differences: [],
    uncompared: [],
  };
  const html = overviewHtml([run], () => 'same');
  for (const javaScriptEnabled of [true, false]) {
    const { asked, isSame, text, title, address } = await opened(html, javaScriptEnabled);
    assert.deepEqual(asked, []);
    assert.ok(isSame, `${title} at ${address}`);
    assert.ok(text.includes(LAST));
  }
});

test('nor do a chart as a page and an evidence page, whatever stands in an article', async () => {
  const hostile = WAYS.join(' ');
  const [figure] = Object.values(sampleFigures());
  assert.ok(figure);
  const titled = { ...figure, layout: { ...figure.layout, title: { text: hostile } } };
  const articles = ['a', 'b'].map((id) =>
    articleOf(`${hostile} Der Rat tagte am Montag lange in Wien und ging.`, { id }),
  );
  const evidence = overlapReport(compareArticles(articles).pairs, [], articles);
  for (const html of [htmlPage(titled, '<svg/>', hostile, hostile), evidence]) {
    const { asked, isSame, title, address } = await opened(html, true);
    assert.deepEqual(asked, []);
    assert.ok(isSame, `${title} at ${address}`);
  }
});
