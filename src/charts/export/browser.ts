// Finds and starts the browser that draws: the one from npm where it runs, else an installed one.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { type BrowserProgram, npmChromium } from './npm-chromium';

/** Names a browser to use instead of the one from npm: the path of a Chrome, Chromium or Edge. */
export const BROWSER_VARIABLE = 'WORTLAUT_BROWSER';
/** Its value where none may be started. */
export const NO_BROWSER = 'none';

/** A started browser and how provenance names it. */
export interface StartedBrowser {
  readonly browser: Browser;
  readonly name: string;
}

// Software drawing, no hinting, no subpixel colours, sRGB: the same picture whatever screen and graphics there are.
// The sandbox of Chromium needs rights that containers withhold; the pages draw our own data and reach no network.
const ARGUMENTS = [
  '--no-sandbox',
  '--no-zygote',
  '--disable-gpu',
  '--disable-lcd-text',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
];

/** No browser could be started: no chart can be drawn on this machine as it is. */
export class NoBrowserError extends Error {}

/** Starts a browser. Throws a NoBrowserError that says what to install if there is none that starts, or that none may be. */
export async function startBrowser(): Promise<StartedBrowser> {
  if (process.env[BROWSER_VARIABLE] === NO_BROWSER) {
    const message = `charts are drawn by a browser, and none may be started (${BROWSER_VARIABLE} is "${NO_BROWSER}")`;
    throw new NoBrowserError(message);
  }
  const failures: string[] = [];
  for (const find of finders()) {
    try {
      const program = await find();
      if (program) return await start(program);
    } catch (error) {
      failures.push(reason(error));
    }
  }
  throw new NoBrowserError(
    [
      'charts are drawn by a browser, and none could be started.',
      `Install Chrome, Chromium or Edge, or set ${BROWSER_VARIABLE} to the path of one.`,
      'On Linux x64 the package @sparticuz/chromium brings one; "npm ci" installs it.',
      ...failures,
    ].join('\n'),
  );
}

function finders(): (() => BrowserProgram | null | Promise<BrowserProgram | null>)[] {
  const chosen = process.env[BROWSER_VARIABLE];
  if (chosen) return [() => installed(chosen)];
  return [npmChromium, ...installedPaths().map((path) => () => (isProgram(path) ? installed(path) : null))];
}

function installed(path: string): BrowserProgram {
  return { path, environment: {}, source: 'installed' };
}

async function start({ path, environment, source }: BrowserProgram): Promise<StartedBrowser> {
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({
    executablePath: path,
    args: ARGUMENTS,
    env: { ...definedEnvironment(), ...environment },
    timeout: 180_000,
  });
  return { browser, name: `Chromium ${browser.version()} (${source})` };
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

/** The line of an error that tells most: a missing library, or the first. */
function reason(error: unknown): string {
  const lines = (error instanceof Error ? error.message : String(error)).split('\n');
  return (
    lines.find((line) => /error while loading|cannot open shared|not found/i.test(line)) ??
    lines[0] ??
    ''
  ).trim();
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Where Chrome, Chromium and Edge are usually found, in the order of preference. */
function installedPaths(): string[] {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform === 'win32') {
    const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
    const programs = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];
    return programs.flatMap((program) => roots.flatMap((root) => (root ? [join(root, program)] : [])));
  }
  const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge'];
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}
