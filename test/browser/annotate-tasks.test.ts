// The page for each kind of task: sentences, pairs, articles read blind; pieces, undo after a restart, a thousand articles.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { loadCorpus } from '../../src/corpus';
import { loadQuotationAnnotations } from '../../src/quotations';
import { Desk, decided, ended, selectWords } from './coder';

const RAIN = 'Es regnet seit Tagen.\nDie Deiche, so Anna Muster am Montag, halten stand.\nEr nannte es „schlimm“.\n';
const WIND = 'Der Wind legt sich.\nDie Deiche, sagte Anna Muster, werden halten.\n';
let desk: Desk;

before(async () => {
  const thousand = Array.from({ length: 1000 }, (_, n): [string, string] => [
    `n${n}`,
    `Anna Muster sagte: „Es regnet seit ${n + 2} Tagen.“\n`.repeat(2),
  ]);
  desk = await Desk.with({ rain: RAIN, wind: WIND, ...Object.fromEntries(thousand) });
});

after(() => desk.clear());

function sampleOf(name: string, ...lines: object[]): string {
  const file = join(desk.folder, name);
  writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  return file;
}

const linesOf = (file: string) =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
const placed = (article: string, raw: string, text: string) => {
  const start = raw.indexOf(text);
  return { article, start, end: start + text.length, text };
};

test('sentences: nobody is quoted, unsure, or the words of a missed quotation are selected', async () => {
  const first = placed('rain', RAIN, 'Es regnet seit Tagen.');
  const second = placed('rain', RAIN, 'Die Deiche, so Anna Muster am Montag, halten stand.');
  const third = placed('wind', WIND, 'Der Wind legt sich.');
  const weight = { stratum: 'all', weight: 7 };
  const sample = sampleOf(
    'sentences.jsonl',
    ...[first, second, third].map((each) => ({ kind: 'sentence', ...each, ...weight })),
  );
  const { address, file, child } = await desk.served('sina', sample);
  const page = await desk.opened(address);
  assert.match((await page.textContent('#question')) ?? '', /quote somebody/);
  assert.match((await page.textContent('#actions')) ?? '', /Yes: mark the words/);
  await page.keyboard.press('Enter');
  await decided(page, 1);
  await selectWords(page, 'Die Deiche, so Anna Muster am Montag, halten stand');
  await selectWords(page, ', so Anna Muster am Montag,', 'Control');
  assert.equal(await page.textContent('#words'), 'Die Deiche … halten stand');
  // The words between put in again make it one; with Left a piece of one word goes.
  await selectWords(page, ', so Anna Muster am Montag,', 'Control');
  assert.equal(await page.textContent('#words'), 'Die Deiche, so Anna Muster am Montag, halten stand');
  await selectWords(page, ', so Anna Muster am Montag, halten', 'Control');
  assert.equal(await page.textContent('#words'), 'Die Deiche … stand');
  await page.keyboard.press('ArrowLeft');
  assert.equal(await page.textContent('#words'), 'Die Deiche');
  await page.keyboard.press('Escape');
  await selectWords(page, 'Die Deiche, so Anna Muster am Montag, halten stand');
  await selectWords(page, ', so Anna Muster am Montag,', 'Control');
  await page.keyboard.press('2');
  await page.keyboard.press('s');
  await page.keyboard.type('Anna Muster; Hans Beispiel');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await decided(page, 2);
  await page.keyboard.press('u');
  await decided(page, 3);
  await ended(child, 'SIGTERM');

  const [none, quotation, unsure, added] = linesOf(file);
  assert.deepEqual(
    [none, quotation, unsure].map((line) => line?.decision),
    ['none', 'quotation', 'unsure'],
  );
  assert.deepEqual([none?.weight, quotation?.stratum], [7, 'all']);
  assert.equal(added?.task, quotation?.id);
  const [read] = loadQuotationAnnotations(file, { articles: loadCorpus(desk.corpus).articles });
  assert.deepEqual(
    read?.spans.map(({ start, end }) => RAIN.slice(start, end)),
    ['Die Deiche', 'halten stand'],
  );
  assert.deepEqual(
    read?.speakers.map(({ name }) => name),
    ['Anna Muster', 'Hans Beispiel'],
  );
  assert.deepEqual([read?.type, read?.decision], ['indirect', 'add']);
});

test('pairs stand side by side with both places marked; each of the four answers is saved', async () => {
  const a = placed('rain', RAIN, 'halten stand');
  const b = placed('wind', WIND, 'werden halten');
  const pairs = [1, 2, 3, 4].map((n) => ({ kind: 'pair', id: `p${n}`, a, b }));
  const { address, file, child } = await desk.served('paul', sampleOf('pairs.jsonl', ...pairs));
  const page = await desk.opened(address);
  assert.deepEqual(await page.locator('.text mark.now').allTextContents(), ['halten stand', 'werden halten']);
  for (const [n, key] of ['Enter', 'w', 'x', 'u'].entries()) {
    await page.keyboard.press(key);
    await decided(page, n + 1);
  }
  await ended(child, 'SIGTERM');
  assert.deepEqual(
    linesOf(file).map(({ decision }) => decision),
    ['same', 'same-occasion', 'different', 'unsure'],
  );
});

test('blind: nothing that was found is shown; what stands within another quotation is nested; the article is read', async () => {
  const { address, file, child } = await desk.served('berta', '--where', 'article=rain', '--blind');
  const page = await desk.opened(address);
  assert.equal(await page.locator('.raw mark').count(), 0);
  assert.equal(await page.locator('#people option').count(), 0);
  for (const words of ['schlimm', 'Er nannte es „schlimm“.', 'halten stand']) {
    await selectWords(page, words);
    await page.keyboard.press('Enter');
    await page.locator('#added button', { hasText: words }).first().waitFor();
  }
  // The second one is looked at again and taken out, then put back by undo.
  await page.locator('#added button', { hasText: 'halten stand' }).click();
  await page.keyboard.press('x');
  await page.locator('#added h3', { hasText: '2 added' }).waitFor();
  await page.keyboard.press('z');
  await page.locator('#added h3', { hasText: '3 added' }).waitFor();
  await page.keyboard.press('Enter');
  await decided(page, 1);
  await ended(child, 'SIGTERM');
  const lines = linesOf(file);
  assert.deepEqual([lines[0]?.kind, lines[0]?.decision], ['article', 'read']);
  const nested = lines.slice(1).map(({ text, nested: isNested }) => [text, isNested]);
  assert.deepEqual(Object.fromEntries(nested), {
    schlimm: true,
    'Er nannte es „schlimm“.': false,
    'halten stand': false,
  });
});

test('undo goes on after a crash and a restart, one change after the other', async () => {
  const first = await desk.served('udo', '--where', 'article=n1');
  let page = await desk.opened(first.address);
  await page.keyboard.press('Enter');
  await decided(page, 1);
  await page.keyboard.press('x');
  await decided(page, 2);
  await ended(first.child, 'SIGKILL');

  const second = await desk.served('udo', '--where', 'article=n1');
  page = await desk.opened(second.address);
  await decided(page, 2);
  await page.keyboard.press('z');
  await decided(page, 1);
  assert.deepEqual(
    linesOf(second.file).map(({ decision }) => decision),
    ['confirm'],
  );
  await page.keyboard.press('z');
  await decided(page, 0);
  await page.keyboard.press('z');
  await page.locator('#status', { hasText: 'nothing to take back' }).waitFor();
  await ended(second.child, 'SIGTERM');
});

test('two thousand quotations of a thousand articles: each decision is written whole and the next one shown', async () => {
  const { address, file, child } = await desk.served('tina');
  const page = await desk.opened(address);
  await page.locator('#count', { hasText: /0 of 200\d/ }).waitFor();
  assert.ok((await page.locator('.raw mark.who').allTextContents()).includes('Anna Muster'));
  const count = 12;
  for (let n = 1; n <= count; n++) {
    await page.keyboard.press('Enter');
    await decided(page, n);
  }
  assert.equal(linesOf(file).length, count);
  await ended(child, 'SIGTERM');
});
