import assert from 'node:assert/strict';
import { afterEach, beforeEach, mock, test } from 'node:test';
import { breathe, hideProgress, metered, type ProgressLine, showProgressIn, startMeter } from '../../../src/base';
import { progressText } from '../../../src/base/progress-text';
import { terminalLine } from '../../../src/base/terminal-line';

let now = 10_000;
let said: (string | null)[] = [];
let breaths = 0;
const line: ProgressLine = {
  draw: (text) => said.push(text),
  clear: () => said.push(null),
  breathe: () => {
    breaths++;
  },
};
const KEY = Symbol.for('wortlaut.progress-line');

beforeEach(() => {
  said = [];
  breaths = 0;
  now += 100_000;
  mock.method(performance, 'now', () => now);
  showProgressIn(line);
});
afterEach(() => {
  mock.restoreAll();
  hideProgress();
  Reflect.deleteProperty(globalThis, KEY);
});

test('the line tells the count, the rate and the time left; without a total no time, nor in the first two seconds', () => {
  const state = { task: 'Reading', unit: 'articles', total: 10_000, done: 2_000, seconds: 4 };
  assert.equal(progressText(state), 'Reading: 2,000 of 10,000 articles · 500 a second · 16 s left');
  assert.equal(progressText({ ...state, total: null }), 'Reading: 2,000 articles · 500 a second');
  assert.equal(progressText({ total: 3, done: 3, seconds: 9 }), '3 of 3 · 20 a minute');
  assert.equal(progressText({ total: 100, done: 1, seconds: 10 }), '1 of 100 · 6 a minute · 17 min left');
  assert.equal(progressText({ total: 401, done: 1, seconds: 10 }), '1 of 401 · 6 a minute · 1 h 7 min left');
  assert.equal(progressText({ total: 10, done: 1, seconds: 1 }), '1 of 10 · 1 a second');
  assert.equal(progressText({ total: null, done: 0, seconds: 0 }), '0');
});

test('a meter draws nothing in the first half second, then five times a second at most, and takes its line away', () => {
  const meter = startMeter({ total: 10 });
  for (const at of [100, 499, 500, 600, 701]) {
    now = now - (now % 1000) + at;
    meter.step();
  }
  meter.end();
  meter.end();
  assert.deepEqual(said, ['3 of 10 · 6 a second', '5 of 10 · 7 a second', null]);
});

test('what is over soon shows no line', () => {
  assert.deepEqual([...metered([1, 2, 3], { total: 3 })], [1, 2, 3]);
  assert.deepEqual(said, []);
});

test('a loop that is left by break or an error takes its line away', () => {
  for (const leave of ['break', 'throw']) {
    try {
      for (const item of metered([1, 2, 3], {})) {
        if (item === 2 && leave === 'break') break;
        if (item === 2) throw new Error('no');
        now += 1000;
      }
    } catch {
      // as wanted
    }
    assert.deepEqual(said.splice(0), ['1 · 1 a second', null]);
  }
});

test('two loops inside one another share the line: it goes with the outer one', () => {
  for (const _ of metered([1, 2], { task: 'outer' })) {
    for (const _ of metered([1], { task: 'inner' })) now += 1000;
    now += 1000;
  }
  assert.deepEqual(said, [
    'inner: 1 · 1 a second',
    null,
    'outer: 1 · 30 a minute',
    'inner: 1 · 1 a second',
    'outer: 2 · 30 a minute',
    null,
  ]);
});

test('a signal ends the work with its reason, before the first step and after any', () => {
  assert.throws(() => startMeter({ signal: AbortSignal.abort(new Error('enough')) }), /enough/);
  const controller = new AbortController();
  const seen: number[] = [];
  assert.throws(() => {
    for (const item of metered([1, 2, 3], { signal: controller.signal })) {
      seen.push(item);
      if (item === 2) controller.abort(new Error('enough'));
    }
  }, /enough/);
  assert.deepEqual(seen, [1, 2]);
});

test('work breathes ten times a second, and what breathing throws ends it', () => {
  for (let step = 0; step < 100; step++) {
    now += 10;
    breathe();
  }
  assert.equal(breaths, 10);
  showProgressIn({
    ...line,
    breathe: () => {
      throw new Error('stopped');
    },
  });
  assert.throws(() => {
    for (const _ of metered([1], {})) now += 1000;
  }, /stopped/);
});

test('in a terminal the line is written over and cut to its width; in a file it is not there', () => {
  let written = '';
  const terminal = { isTTY: true, columns: 12, write: (text: string) => (written += text) };
  const inTerminal = terminalLine(terminal);
  inTerminal?.draw('Reading: 3 of 10', 0.3);
  inTerminal?.clear();
  assert.equal(written, '\r\u001b[2KReading: 3 \r\u001b[2K');
  assert.equal(terminalLine({ ...terminal, isTTY: false }), null);
});
