// A coder for tests: starts the page as the command does, opens it in a browser, selects words with the mouse.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { startBrowser } from '../../src/charts/export/browser';

const ROOT = join(__dirname, '../..');

export interface Served {
  readonly child: ChildProcess;
  readonly address: string;
  readonly file: string;
}

/** A folder with a corpus and a browser for it. */
export class Desk {
  readonly #children: ChildProcess[] = [];

  private constructor(
    readonly folder: string,
    readonly browser: Browser,
  ) {}

  static async with(articles: Readonly<Record<string, string>>): Promise<Desk> {
    const { browser } = await startBrowser();
    const folder = mkdtempSync(join(tmpdir(), 'wortlaut-annotate-'));
    mkdirSync(join(folder, 'corpus'));
    for (const [id, text] of Object.entries(articles)) writeFileSync(join(folder, `corpus/${id}.txt`), text);
    return new Desk(folder, browser);
  }

  get corpus(): string {
    return join(this.folder, 'corpus');
  }

  async served(coder: string, ...args: string[]): Promise<Served> {
    const file = join(this.folder, `${coder}.jsonl`);
    const all = ['annotate', '--coder', coder, '--out', file, '--corpus', this.corpus, ...args];
    const child = spawn(process.execPath, ['--import', 'tsx', join(ROOT, 'src/cli/main.ts'), ...all], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    this.#children.push(child);
    let told = '';
    child.stderr?.on('data', (data) => {
      told += String(data);
    });
    const address = await new Promise<string>((done, fail) => {
      child.stdout?.once('data', (data) => done(String(data).trim()));
      child.once('exit', () => fail(new Error(told)));
    });
    return { child, address, file };
  }

  async opened(address: string): Promise<Page> {
    const context = await this.browser.newContext();
    const page = await context.newPage();
    await page.goto(address);
    await page.waitForSelector('#actions button');
    return page;
  }

  async clear(): Promise<void> {
    for (const child of this.#children) child.kill('SIGKILL');
    await this.browser.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

export async function ended(child: ChildProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  const end = new Promise((done) => child.once('exit', done));
  child.kill(signal);
  await end;
}

export const decided = (page: Page, count: number) => page.locator('#count', { hasText: ` ${count} of ` }).waitFor();

/** As text, because a compiled function would name helpers that the page does not have. */
const PLACE_OF_WORDS = `(words) => {
  const raw = document.querySelector('.raw');
  const start = raw.textContent.indexOf(words);
  const boxOf = (offset) => {
    let before = 0;
    for (const { firstChild: node } of raw.children) {
      if (offset < before + node.length) {
        const range = document.createRange();
        range.setStart(node, offset - before);
        range.setEnd(node, offset - before + 1);
        return range.getBoundingClientRect();
      }
      before += node.length;
    }
  };
  const [first, last] = [boxOf(start), boxOf(start + words.length - 1)];
  return { left: first.left + 1, right: last.right - 1, y: (first.top + first.bottom) / 2 };
}`;

/** Drags the mouse over the first place where the words stand in one line of the article. */
export async function selectWords(page: Page, words: string, key?: 'Control'): Promise<void> {
  const place = await page.evaluate(`(${PLACE_OF_WORDS})(${JSON.stringify(words)})`);
  const { left, right, y } = place as { readonly left: number; readonly right: number; readonly y: number };
  if (key) await page.keyboard.down(key);
  await page.mouse.move(left, y);
  await page.mouse.down();
  await page.mouse.move(right, y, { steps: 3 });
  await page.mouse.up();
  if (key) await page.keyboard.up(key);
}
