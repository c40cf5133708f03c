// What only a browser can show: that figures are drawn as they say, that the files hold what they should, and that the
// same figure gives the same bytes.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { closeBrowser, exportFigures, type Figure, rankedBarsFigure, renderFigures } from '../../src/charts';
import { startBrowser } from '../../src/charts/export/browser';
import { fontFaceCss, loadFontFaces } from '../../src/charts/export/fonts';
import { plotlyBuild } from '../../src/charts/export/plotly-build';
import { sampleFigures } from '../unit/charts/samples';

const bars = { title: 'Zitate', label: 'name', value: 'size', axis: 'Zitate' } as const;
const figures = sampleFigures();
const list = Object.values(figures);

/** Why no browser can be had here; only what lies outside of the project counts. */
async function excuse(): Promise<string | false> {
  try {
    await (await startBrowser()).browser.close();
    return false;
  } catch (error) {
    const message = (error as Error).message;
    const foreign = process.platform !== 'linux' || process.arch !== 'x64' || /shared librar/.test(message);
    if (foreign) return message;
    throw error;
  }
}

/**
 * Runs in the page: draws a figure and gives what is wrong with it. The texts of a chart must lie inside of it: the
 * ones beside the marks are placed by widths that the builders only estimate.
 */
const PROBLEMS_IN_PAGE = `async ([data, layout]) => {
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  const invalid = (Plotly.validate(data, layout) || []).filter((problem) => problem.code !== 'unused').map((problem) => problem.msg);
  await Plotly.newPlot(place, data, layout, { staticPlot: true });
  const sheet = place.querySelector('.main-svg').getBoundingClientRect();
  const outside = [...place.querySelectorAll('text')].filter((text) => {
    const box = text.getBoundingClientRect();
    return box.width > 0 && (box.left < sheet.left - 2 || box.right > sheet.right + 2 || box.top < sheet.top - 2 || box.bottom > sheet.bottom + 2);
  }).map((text) => 'outside of the sheet: ' + text.textContent);
  Plotly.purge(place);
  return [...invalid, ...outside];
}`;

/** What a reader of an exported page meets, and what the browser complained about. */
async function openedPage(browser: Browser, path: string) {
  const context = await browser.newContext({ offline: true });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!/^(?:file|data|blob):/.test(request.url())) complaints.push(request.url());
  });
  await page.goto(pathToFileURL(path).href);
  await page.waitForSelector('.js-plotly-plot .bars .point');
  const seen = {
    title: await page.title(),
    bars: await page.locator('.js-plotly-plot .bars .point').count(),
    alt: await page.locator('#chart').getAttribute('aria-label'),
    cells: await page.locator('td').allTextContents(),
    sharing: await page.locator('.modebar-btn[data-title^="Share"]').count(),
    buttons: await page.locator('.modebar-btn').count(),
    complaints,
  };
  await context.close();
  return seen;
}

/** The compressed pixels of a PNG, without what it says of itself. */
function pixels(png: Buffer = Buffer.alloc(0)): Buffer {
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  return Buffer.concat(parts);
}

let skip: string | false = false;
before(async () => {
  skip = await excuse();
});
after(closeBrowser);

function drawn(name: string, work: () => Promise<void>): void {
  test(name, async (context) => {
    if (skip) context.skip(skip);
    else await work();
  });
}

drawn(
  'renderFigures: the same bytes in another browser process, in another order and beside other charts',
  async () => {
    const options = { formats: ['svg', 'png', 'pdf', 'html'], dpi: 96 } as const;
    const first = await renderFigures(list, options);
    await closeBrowser();
    const second = [...(await renderFigures([...list].reverse(), options))].reverse();
    list.forEach((figure, index) => {
      for (const format of options.formats) {
        const [one, other] = [first[index]?.[format], second[index]?.[format]];
        assert.ok(one !== undefined && one.length > 1000, `${figure.kind} ${format}`);
        assert.ok(Buffer.from(one as string).equals(Buffer.from(other as string)), `${figure.kind} ${format}`);
      }
    });
  },
);

drawn(
  'every sample: Plotly knows each attribute, every title and label is drawn in full inside of the sheet',
  async () => {
    const { browser } = await startBrowser();
    try {
      const page = await browser.newPage();
      await page.addScriptTag({ content: plotlyBuild('full').source });
      await page.addStyleTag({ content: fontFaceCss(loadFontFaces()) });
      await page.evaluate('Promise.all([...document.fonts].map((font) => font.load()))');
      for (const look of [{ preset: 'single' }, { preset: 'double' }, { preset: 'slide' }] as const) {
        for (const [name, figure] of Object.entries(sampleFigures(look))) {
          const problems = await page.evaluate(
            `(${PROBLEMS_IN_PAGE})(${JSON.stringify([figure.data, figure.layout])})`,
          );
          assert.deepEqual(problems, [], `${name}, ${look.preset}`);
        }
      }
    } finally {
      await browser.close();
    }
  },
);

drawn('SVG: physical size, title and alt text, the fonts inside, nothing fetched', async () => {
  const [rendered] = await renderFigures([figures['ranked-bars'] as Figure], { formats: ['svg'], widthMm: 85 });
  const svg = rendered?.svg ?? '';
  assert.match(svg, /^<svg [^>]*role="img"[^>]*width="85mm"/);
  assert.match(svg, /<title>Anteil der Zitate je Sprecher in vier Medien<\/title><desc>Balkendiagramm: /);
  assert.equal(svg.match(/@font-face/g)?.length, 2);
  assert.doesNotMatch(svg, /(?:href|src)="http|url\(['"]?http/);
  assert.doesNotMatch(svg, /<script|javascript:/i);
});

drawn('SVG: markup of the corpus is drawn as text, never as an element', async () => {
  const name = '<a href="javascript:alert(1)">x</a> <b>fett</b> $a_b$ &amp;';
  const hostile = rankedBarsFigure([{ name, size: 1 }], { ...bars, title: `${name} im Titel` });
  const [rendered] = await renderFigures([hostile], { formats: ['svg', 'html'] });
  const svg = rendered?.svg ?? '';
  assert.doesNotMatch(svg, /<a[ >]/);
  const texts = svg
    .replace(/<style>[\s\S]*?<\/style>/, '')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&#60;', '<')
    .replaceAll('&#62;', '>')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
  assert.ok(texts.includes('<b>fett</b>') && texts.includes('$a_b$ &amp;'), texts);
});

drawn('PNG: as many pixels as width and resolution say, and it says so itself', async () => {
  const [rendered] = await renderFigures([figures.flow as Figure], { formats: ['png'], widthMm: 100, dpi: 254 });
  const png = rendered?.png ?? Buffer.alloc(64);
  assert.equal(png.readUInt32BE(16), 1000);
  assert.equal(png.readUInt32BE(41), 10_000);
});

drawn('PDF: one page of the size asked for, letters as letters, no date', async () => {
  const [rendered] = await renderFigures([figures['heat-map'] as Figure], { formats: ['pdf'], widthMm: 175 });
  const pdf = rendered?.pdf?.toString('latin1') ?? '';
  const [, width = '', height = ''] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
  assert.ok(Math.abs(Number(width) - (175 / 25.4) * 72) < 1, width);
  const { layout } = figures['heat-map'] as Figure;
  const ratio = Number(layout.height) / Number(layout.width);
  assert.ok(Math.abs(Number(height) / Number(width) - ratio) < 0.01, height);
  assert.equal(pdf.match(/\/Type \/Page\b/g)?.length, 1);
  assert.ok(pdf.includes('NotoSans-Regular'));
  const unwanted = ['/CreationDate', '/ModDate', '/Subtype /Image'].filter((word) => pdf.includes(word));
  assert.deepEqual(unwanted, []);
});

drawn('HTML: one file that draws the chart offline and carries its words and numbers', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'wortlaut-html-'));
  const { browser } = await startBrowser();
  try {
    const figure = rankedBarsFigure([{ name: '</script><script>document.title="x"</script>', size: 7 }], bars);
    await exportFigures([{ figure, name: 'chart' }], { dir, formats: ['html'] });
    const seen = await openedPage(browser, join(dir, 'chart.html'));
    assert.deepEqual(seen, {
      title: 'Zitate',
      bars: 1,
      alt: figure.alt.de,
      cells: ['</script><script>document.title="x"</script>', '7'],
      // None of the buttons sends the data to the maker of Plotly.
      sharing: 0,
      buttons: 7,
      complaints: [],
    });
  } finally {
    await browser.close();
    rmSync(dir, { recursive: true });
  }
});

drawn('HTML: without scripts the picture is there', async () => {
  const [rendered] = await renderFigures([figures['ranked-bars'] as Figure], { formats: ['html'] });
  assert.match(rendered?.html ?? '', /<div id="chart" role="img"[^>]*><svg /);
});

drawn('renderFigures: a missing glyph names the character and the chart, and the next chart is drawn', async () => {
  const bad = rankedBarsFigure([{ name: 'Kim 金', size: 1 }], { ...bars, title: 'Namen' });
  await assert.rejects(renderFigures([bad], { formats: ['svg'] }), /"Namen" \(ranked-bars\)[\s\S]*"金" \(U\+91D1\)/);
  const [good] = await renderFigures([figures.zipf as Figure], { formats: ['svg'] });
  assert.ok(good?.svg);
});

drawn('renderFigures: a trace that the library cannot draw is an error, not an empty chart', async () => {
  const { data: _, ...rest } = figures.zipf as Figure;
  const unheard = { ...rest, data: [{ type: 'unheard' }] } as unknown as Figure;
  await assert.rejects(renderFigures([unheard], { formats: ['svg'] }), /type "unheard" cannot be drawn/);
});

drawn(
  'renderFigures: a trace that no builder of ours makes is drawn too, and its page brings what draws it',
  async () => {
    const node = { label: ['Zeitung', 'Sprecher'] };
    const link = { source: [0], target: [1], value: [3] };
    const sankey = { ...(figures.zipf as Figure), data: [{ type: 'sankey', node, link }] } as unknown as Figure;
    const [own, ours] = await renderFigures([sankey, figures.zipf as Figure], { formats: ['svg', 'html'] });
    assert.match(own?.svg ?? '', /sankey-link/);
    assert.ok((own?.html?.length ?? 0) > 3 * (ours?.html?.length ?? 0), 'the full build of Plotly is in the page');
  },
);

drawn(
  'renderFigures: letters of each script, and of a further font, are drawn as themselves, not as one box',
  async () => {
    const folder = join(dirname(require.resolve('@fontsource/noto-sans/package.json')), 'files');
    const fonts = [join(folder, 'noto-sans-devanagari-400-normal.woff2')];
    for (const pair of ['Łş', 'Дж', 'Αθ', 'Ạễ', 'कख']) {
      const named = Array.from(pair, (name) => rankedBarsFigure([{ name, size: 1 }], { ...bars, title: name }));
      const [one, other] = await renderFigures(named, { formats: ['png'], scale: 1, fonts });
      // Title and alt text inside of the PNG differ anyway: only the pixels count.
      assert.notDeepEqual(pixels(one?.png), pixels(other?.png), pair);
    }
  },
);

drawn('SVG: brings the fonts that it needs to a page that has none', async () => {
  const [rendered] = await renderFigures([figures['ranked-bars'] as Figure], { formats: ['svg'] });
  const svg = rendered?.svg ?? '';
  const bare = svg.replace(/<style>[\s\S]*?<\/style>/, '');
  const { browser } = await startBrowser();
  try {
    const widths = async (content: string): Promise<unknown> => {
      const page = await browser.newPage();
      await page.setContent(content);
      await page.evaluate('Promise.all([...document.fonts].map((font) => font.load()))');
      return page.evaluate('[...document.querySelectorAll("text")].map((text) => text.getComputedTextLength())');
    };
    const own = await widths(svg);
    assert.deepEqual(own, await widths(`<style>${fontFaceCss(loadFontFaces())}</style>${bare}`));
    assert.notDeepEqual(own, await widths(bare));
  } finally {
    await browser.close();
  }
});
