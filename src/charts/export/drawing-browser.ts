// The browser that charts are drawn in: one with a few pages. It opens with the first chart, serves all that
// ask while it is open, and closes by itself soon after the last: a notebook that exports chart after chart starts one
// browser, not one each.
import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { inTime, pagePolicy } from '../../base';
import type { Figure } from '../drawing/types';
import { NoBrowserError, type StartedBrowser, startBrowser } from './browser';
import { type DrawnText, type FontFace, fontFaceCss } from './fonts';
import { DRAW_CHART } from './page-script';
import { plotlyBuild } from './plotly-build';

const ADDRESS = 'http://charts.invalid/';
const IDLE_MILLISECONDS = 1000;
const DRAWING_SECONDS = 60;
/** Nothing is loaded from anywhere; a machine busy with other work may take its time all the same. */
const OPENING_SECONDS = 180;
const CLOSING_SECONDS = 20;
const MAX_PAGES = 4;
/** On a busy machine a page may not open in time, or die; the next one mostly does not. */
const MAX_TRIES = 3;
const PASSING_FAULT = /time-?out|timed out|takes longer|closed|crash|disconnected|detached/i;

/** What the page makes of a figure: Plotly's own SVG, and the texts in it. */
export interface Drawing {
  readonly svg: string;
  readonly texts: readonly DrawnText[];
  readonly width: number;
  readonly height: number;
}

/** A page that draws, one chart at a time. */
export class DrawingPage {
  private readonly loadedFonts = new Set<FontFace>();

  constructor(
    private readonly page: Page,
    private readonly session: CDPSession,
  ) {}

  /** Draws a figure with Plotly, its texts set in `faces`: Plotly measures them, so they must be there before. */
  async draw(figure: Figure, faces: readonly FontFace[]): Promise<Drawing> {
    const fresh = faces.filter((face) => !this.loadedFonts.has(face));
    if (fresh.length > 0) {
      await drawing(this.page.evaluate(`loadFonts(${inScript(JSON.stringify(fontFaceCss(fresh)))})`));
      for (const face of fresh) this.loadedFonts.add(face);
    }
    // The seed comes from the figure, so that two charts on one page do not share the ids of their parts.
    const json = JSON.stringify({ data: figure.data, layout: figure.layout, config: figure.config ?? {} });
    const seed = createHash('sha256').update(json).digest().readUInt32BE(0);
    return drawing(this.page.evaluate(`drawChart(${inScript(json)}, ${seed})`) as Promise<Drawing>);
  }

  /** Puts a finished SVG on the page, for `png` and `pdf`. */
  async show(svg: string, title: string, language: string): Promise<void> {
    const values = [svg, title, language].map((value) => inScript(JSON.stringify(value)));
    await drawing(this.page.evaluate(`showSvg(${values.join(', ')})`));
  }

  /** The page as a PNG; `scale` 1 is 96 pixels an inch. */
  async png(width: number, height: number, scale: number): Promise<Buffer> {
    const clip = { x: 0, y: 0, width, height, scale };
    const options = { format: 'png', clip, captureBeyondViewport: true, fromSurface: true } as const;
    return Buffer.from((await drawing(this.session.send('Page.captureScreenshot', options))).data, 'base64');
  }

  /** The page as a PDF of one sheet; sizes in inches. */
  async pdf(paperWidth: number, paperHeight: number): Promise<Buffer> {
    const margins = { marginTop: 0, marginBottom: 0, marginLeft: 0, marginRight: 0 };
    const options = { paperWidth, paperHeight, ...margins, printBackground: true, pageRanges: '1' };
    return Buffer.from((await drawing(this.session.send('Page.printToPDF', options))).data, 'base64');
  }

  /** Closes the page; a browser that is gone has closed it already. */
  async close(): Promise<void> {
    await waitFor(this.page.close(), CLOSING_SECONDS, 'closing a page of the browser').catch(() => undefined);
  }
}

function waitFor<T>(work: Promise<T>, seconds: number, what: string): Promise<T> {
  return inTime(work, seconds, () => new Error(`${what} takes longer than ${seconds} seconds`));
}

function drawing<T>(work: Promise<T>): Promise<T> {
  return waitFor(work, DRAWING_SECONDS, 'drawing');
}

/** JSON as part of a script: two line ends that JSON allows were once not allowed there. */
function inScript(json: string): string {
  return json.replace(/\u2028/g, '\\u2028').replace(/\u2029/g, '\\u2029');
}

interface DrawingBrowser extends StartedBrowser {
  readonly context: BrowserContext;
  readonly free: DrawingPage[];
}

let current: Promise<DrawingBrowser> | null = null;
let users = 0;
let closing: NodeJS.Timeout | undefined;

/**
 * Does `work` for each item with a page of its own, several at a time, and gives the results in the order of the items.
 * What fails for want of time, or with its page or browser, is tried again, up to three times in all, on another page;
 * after any other error no further item is begun. The browser is closed a second after the last use, and with
 * the process, however that ends.
 */
export async function inBrowser<T, R>(
  items: readonly T[],
  work: (page: DrawingPage, item: T, browser: string) => Promise<R>,
): Promise<R[]> {
  users++;
  clearTimeout(closing);
  try {
    return await drawAll(items, work);
  } finally {
    users--;
    if (users === 0) closing = setTimeout(() => void closeBrowser(), IDLE_MILLISECONDS);
  }
}

/** Closes the browser at once where it is open; the next chart opens another. */
export async function closeBrowser(): Promise<void> {
  clearTimeout(closing);
  const browser = current;
  current = null;
  const open = await browser?.catch(() => null);
  // A browser that does not go is ended with the process.
  if (open) await waitFor(open.browser.close(), CLOSING_SECONDS, 'closing the browser').catch(() => undefined);
}

async function open(): Promise<DrawingBrowser> {
  const started = await startBrowser();
  const context = await started.browser.newContext({
    offline: true,
    serviceWorkers: 'block',
    viewport: { width: 1000, height: 800 },
  });
  return { ...started, context, free: [] };
}

/** The browser that is open, else a new one: one that did not start or has died is not asked again. */
async function openBrowser(): Promise<DrawingBrowser> {
  current ??= waitFor(open(), OPENING_SECONDS, 'starting the browser');
  const asked = current;
  const browser = await asked.catch((error) => {
    if (current === asked) current = null;
    throw error;
  });
  if (browser.browser.isConnected()) return browser;
  if (current === asked) current = null;
  return openBrowser();
}

async function drawAll<T, R>(
  items: readonly T[],
  work: (page: DrawingPage, item: T, browser: string) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const worker = async () => {
    try {
      while (next < items.length) {
        const index = next++;
        results[index] = await tried(items[index] as T, work);
      }
    } catch (error) {
      next = items.length;
      throw error;
    }
  };
  const count = Math.min(items.length, MAX_PAGES, availableParallelism());
  const outcomes = await Promise.allSettled(Array.from({ length: count }, worker));
  const failed = outcomes.find((outcome) => outcome.status === 'rejected');
  if (failed) throw failed.reason;
  return results;
}

/** The work on one item, on a page of its own; again on another where the fault passes. */
async function tried<T, R>(
  item: T,
  work: (page: DrawingPage, item: T, browser: string) => Promise<R>,
  tries = 1,
): Promise<R> {
  let page: DrawingPage | undefined;
  try {
    const browser = await openBrowser();
    page =
      browser.free.pop() ??
      (await waitFor(openPage(browser.context), OPENING_SECONDS, 'opening a page of the browser'));
    const result = await work(page, item, browser.name);
    browser.free.push(page);
    return result;
  } catch (error) {
    // A page in which something failed is not used again.
    await page?.close();
    const message = error instanceof Error ? error.message : String(error);
    if (tries >= MAX_TRIES || error instanceof NoBrowserError || !PASSING_FAULT.test(message)) throw error;
    return tried(item, work, tries + 1);
  }
}

async function openPage(context: BrowserContext): Promise<DrawingPage> {
  const page = await context.newPage();
  const { source } = plotlyBuild('full');
  const policy = pagePolicy(
    "script-src 'unsafe-inline'",
    "style-src 'unsafe-inline'",
    'font-src data:',
    'img-src data:',
    "frame-ancestors 'none'",
  );
  const html = `<!doctype html><html><head><meta charset="utf-8"><style>@page{margin:0}html,body{margin:0;padding:0}svg{display:block}</style>
<script>${source}</script><script>${DRAW_CHART}</script></head><body></body></html>`;
  await page.route('**/*', (route) =>
    route.request().url() === ADDRESS
      ? route.fulfill({ body: html, contentType: 'text/html', headers: { 'content-security-policy': policy } })
      : route.abort(),
  );
  await page.goto(ADDRESS, { timeout: OPENING_SECONDS * 1000 });
  const session = await context.newCDPSession(page);
  return new DrawingPage(page, session);
}
