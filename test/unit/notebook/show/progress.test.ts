import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findFolderQuotations, loadCorpus, progress, readArticles } from '../../../../src';
import { CellOutputs } from '../../../../src/notebook/kernel/process/cell-outputs';
import { compareArticles, comparePassages, compareQuotations } from '../../../../src/overlap';
import { indexFolder } from '../../../../src/terms';

test('progress: the same items, by for and by for await; from a list, a set, a generator, an AsyncIterable', async () => {
  assert.deepEqual([...progress([1, 2])], [1, 2]);
  assert.deepEqual([...progress(new Set(['a']))], ['a']);
  async function* pages() {
    yield* [1, 2];
  }
  for (const items of [[1, 2], [1, 2].values()]) {
    const seen: number[] = [];
    for await (const item of progress(items)) seen.push(item);
    assert.deepEqual(seen, [1, 2]);
  }
  const seen: number[] = [];
  for await (const item of progress(pages())) seen.push(item);
  assert.deepEqual(seen, [1, 2]);
  assert.throws(() => [...(progress(pages()) as unknown as Iterable<number>)], /"for await"/);
  assert.throws(() => progress([1], { tasks: 'x' } as never), /unknown option "tasks"; allowed are task, total/);
  assert.throws(() => progress([1], { total: -1 }), /total is -1/);
});

test('progress by for await lets timers run, and a signal that they abort ends it', async () => {
  const controller = new AbortController();
  setTimeout(() => controller.abort(new Error('time is over')), 1);
  const forever = (function* () {
    for (;;) yield 0;
  })();
  await assert.rejects(async () => {
    for await (const _ of progress(forever, { signal: controller.signal })) void _;
  }, /time is over/);
});

test('long calls take a signal and end with its reason', () => {
  const signal = AbortSignal.abort(new Error('enough'));
  const { articles } = loadCorpus('corpus');
  const calls: (() => unknown)[] = [
    () => loadCorpus('corpus', { signal }),
    () => readArticles('corpus', { signal }),
    () => findFolderQuotations('corpus', { signal }),
    () => indexFolder('corpus', { signal }),
    () => compareArticles(articles, { signal }),
    () => comparePassages(articles, { signal }),
    () => compareQuotations(articles, [], { signal }),
  ];
  for (const call of calls) assert.throws(call, /enough/, String(call));
});

test('a folder whose quotations are taken one by one ends where its signal is aborted in between', () => {
  const controller = new AbortController();
  const seen: string[] = [];
  assert.throws(() => {
    for (const article of readArticles('corpus', { signal: controller.signal })) {
      seen.push(article.id);
      controller.abort(new Error('enough'));
    }
  }, /enough/);
  assert.equal(seen.length, 1);
});

/** What a front end keeps of what it is sent. */
function frontEnd() {
  let outputs: { type: string; id: unknown; text: unknown }[] = [];
  let clears = false;
  const sent: string[] = [];
  const receive = (type: string, content: Readonly<Record<string, unknown>>) => {
    sent.push(type);
    const id = (content.transient as { display_id?: string } | undefined)?.display_id;
    const text =
      type === 'stream' ? content.text : (content.data as { 'text/plain'?: string } | undefined)?.['text/plain'];
    if (type === 'clear_output') {
      if (content.wait) clears = true;
      else outputs = [];
      return;
    }
    if (type === 'update_display_data') {
      outputs = outputs.map((one) => (one.id === id ? { ...one, text } : one));
      return;
    }
    if (clears) outputs = [];
    clears = false;
    outputs.push({ type, id, text });
  };
  return { receive, sent, texts: () => outputs.map(({ text }) => text) };
}

const display = (text: string, id?: string) => ({ data: { 'text/plain': text }, transient: { display_id: id } });

test('a line of progress comes among the outputs of its cell and leaves no trace', () => {
  const seen = frontEnd();
  const outputs = new CellOutputs(seen.receive);
  const cell = {};
  outputs.begin(cell, true);
  outputs.publish('stream', { name: 'stdout', text: 'a' }, cell);
  outputs.publish('stream', { name: 'stdout', text: 'b' }, cell);
  outputs.publish('display_data', display('chart, large', 'c'), cell);
  outputs.publish('update_display_data', display('chart', 'c'), cell);
  outputs.drawLine('1 of 2', 0.5);
  outputs.drawLine('2 of 2', 1);
  assert.deepEqual(seen.texts(), ['a', 'b', 'chart', '2 of 2']);
  outputs.publish('stream', { name: 'stdout', text: 'c' }, cell);
  outputs.end();
  assert.deepEqual(seen.texts(), ['ab', 'chart', 'c']);
});

test('a line alone is taken away at once; none is shown where nobody watches or no cell runs', () => {
  const seen = frontEnd();
  const outputs = new CellOutputs(seen.receive);
  outputs.begin({}, true);
  outputs.drawLine('1', null);
  outputs.clearLine();
  outputs.clearLine();
  assert.deepEqual(seen.texts(), []);
  outputs.end();
  outputs.drawLine('1', null);
  outputs.begin({}, false);
  outputs.drawLine('1', null);
  outputs.end();
  assert.deepEqual(seen.sent, ['display_data', 'clear_output']);
});

test('outputs that the cell itself takes away do not come back with the line', () => {
  for (const wait of [true, false]) {
    const seen = frontEnd();
    const outputs = new CellOutputs(seen.receive);
    const cell = {};
    outputs.begin(cell, true);
    outputs.publish('display_data', display('old'), cell);
    outputs.publish('clear_output', { wait }, cell);
    outputs.drawLine('1', null);
    outputs.publish('display_data', display('new'), cell);
    outputs.end();
    assert.deepEqual(seen.texts(), ['new'], `wait: ${wait}`);
  }
});
