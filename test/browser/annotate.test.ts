// A coder at work in a real browser: keys alone, a crash in the middle, two windows, hostile texts, accessibility.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { loadCorpus } from '../../src/corpus';
import { loadQuotationAnnotations } from '../../src/quotations';
import { Desk, decided, ended } from './coder';

const HOSTILE = '<img src=x onerror="document.title=1"><script>document.title=2</script> & "x" ';
let desk: Desk;

before(async () => {
  const sentences = Array.from({ length: 12 }, (_, n) => `Anna Muster sagte: „Es regnet seit ${n + 2} Tagen.“`);
  desk = await Desk.with({
    a: `${sentences.join('\r\n')}\r\nDanach schwieg Hans Beispiel.\r\n`,
    b: `${HOSTILE}sagte Anna Muster: „${HOSTILE}“\n`,
  });
});

after(() => desk.clear());

const served = (coder: string, ...args: string[]) => desk.served(coder, ...args);
const opened = (address: string) => desk.opened(address);
const read = (file: string) => loadQuotationAnnotations(file, { articles: loadCorpus(desk.corpus).articles });

test('a coder judges ten quotations by keys; the program is killed in the middle; nothing is lost', async () => {
  const first = await served('anna');
  let page = await opened(first.address);
  for (let n = 1; n <= 5; n++) {
    await page.keyboard.press('Enter');
    await decided(page, n);
  }
  await ended(first.child, 'SIGKILL');
  assert.equal(read(first.file).length, 5);
  await page.keyboard.press('x');
  await page.waitForSelector('#alert:not([hidden])');
  assert.match((await page.textContent('#alert')) ?? '', /nothing is saved/);

  const second = await served('anna');
  page = await opened(second.address);
  await decided(page, 5);
  await page.keyboard.press('x');
  await decided(page, 6);
  await page.keyboard.press('u');
  await decided(page, 7);
  await page.keyboard.press('2');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('s');
  await page.keyboard.type('Hans Beispiel');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await decided(page, 8);
  await page.keyboard.press('Enter');
  await decided(page, 9);
  await page.keyboard.press('z');
  await decided(page, 8);
  await page.keyboard.press('Enter');
  await decided(page, 9);
  await page.keyboard.press('Enter');
  await decided(page, 10);
  await page.keyboard.press('a');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.waitForSelector('#added li');

  const lines = read(second.file);
  assert.deepEqual(
    lines.map(({ decision }) => decision),
    [...new Array(5).fill('confirm'), 'reject', 'unsure', 'change', 'confirm', 'confirm', 'add'],
  );
  const changed = lines[7];
  assert.deepEqual(
    [changed?.type, changed?.speakers[0]?.name, changed?.text],
    ['indirect', 'Hans Beispiel', 'Es regnet seit 9 Tagen'],
  );
  assert.ok(lines.every(({ coder }) => coder === 'anna'));
  second.child.kill('SIGTERM');
});

test('two windows: what one decided the other does not overwrite; an article that changes meanwhile is told', async () => {
  const { address, child, file } = await served('ben');
  const [one, two] = [await opened(address), await opened(address)];
  await one.keyboard.press('x');
  await decided(one, 1);
  await decided(two, 1).catch(() => {});
  await two.keyboard.press('p');
  const pressed = await two.getAttribute('#actions button:nth-child(2)', 'aria-pressed');
  assert.equal(pressed, 'true');
  // As a window that has heard nothing would send it.
  const { origin, searchParams } = new URL(address);
  const { status } = await fetch(`${origin}/decide`, {
    method: 'POST',
    headers: { 'x-token': searchParams.get('token') ?? '' },
    body: JSON.stringify({ task: 'a#1', version: 0, record: { decision: 'confirm' } }),
  });
  assert.equal(status, 409);
  assert.equal(read(file)[0]?.decision, 'reject');

  const text = readFileSync(join(desk.corpus, 'a.txt'), 'utf8');
  writeFileSync(join(desk.corpus, 'a.txt'), `Neu. ${text}`);
  await one.keyboard.press('Enter');
  await one.waitForSelector('#alert:not([hidden])');
  assert.match((await one.textContent('#alert')) ?? '', /article "a" has changed/);
  await ended(child, 'SIGTERM');

  const again = await served('ben');
  const page = await opened(again.address);
  assert.match((await page.textContent('#alert')) ?? '', /1 annotations of the file do not fit the articles any more/);
  writeFileSync(join(desk.corpus, 'a.txt'), text);
  again.child.kill('SIGTERM');
});

test('hostile markup is text; nothing is asked of the network; axe finds no fault', async () => {
  const { address, child } = await served('cora', '--where', 'article=b', '--blind');
  const page = await opened(address);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  assert.match(await page.title(), /coder cora/);
  assert.ok((await page.textContent('.raw'))?.includes(HOSTILE));
  assert.equal(await page.locator('.raw img, .raw script').count(), 0);
  const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
  for (const key of ['?', 'a']) {
    await page.keyboard.press(key);
    await page.evaluate(axe);
    const faults = await page.evaluate(async () => {
      const { violations } = await (
        globalThis as unknown as {
          axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        }
      ).axe.run();
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
    });
    assert.deepEqual(faults, []);
  }
  assert.ok(
    asked.every((url) => url.startsWith('http://127.0.0.1:')),
    asked.join(),
  );
  child.kill('SIGTERM');
});

test('without the token, under another host name and for a second program on one file there is no answer', async () => {
  const { address, child } = await served('dora');
  const { origin, port } = new URL(address);
  assert.equal((await fetch(`${origin}/state`)).status, 403);
  assert.equal((await fetch(`${origin}/?token=wrong`)).status, 403);
  const { request } = await import('node:http');
  const status = await new Promise((done) => {
    request(
      { host: '127.0.0.1', port, path: `/${new URL(address).search}`, headers: { host: 'example.org' } },
      (response) => done(response.statusCode),
    ).end();
  });
  assert.equal(status, 403);
  await assert.rejects(served('dora'), /dora\.jsonl is open in another annotate/);
  child.kill('SIGTERM');
});
