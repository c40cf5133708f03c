import assert from 'node:assert/strict';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { usableThreads, workInBlocks } from '../../../src/base';
import { printedBy } from '../child';
import { blockWork } from './square-work';

test('workInBlocks: results come in the order of the blocks, whoever fetched them, worked them out, and when', () => {
  assert.deepEqual(printedBy(join(__dirname, 'blocks-child.ts')), {
    areThreadsUsable: availableParallelism() > 1,
    working: { areInOrder: true, count: 40, callerWorked: true, fetchers: [], areSeveralFetched: false },
    waiting: { areInOrder: true, count: 40, callerWorked: false, fetchers: [0], areSeveralFetched: true },
    // Each is more than may be fetched at a time; one is all the same.
    large: { areInOrder: true, count: 40, callerWorked: false, fetchers: [0], areSeveralFetched: true },
    // Three for each thread, and the one that was taken.
    isAheadWithinBounds: true,
    none: 0,
    broken: Array(2).fill({ taken: 23, error: 'RangeError: block 23 is broken' }),
    unfetchable: { taken: 23, error: 'RangeError: block 23 cannot be fetched' },
    uncopiable: { taken: 23, error: 'Error: DataCloneError: ()=>{} could not be cloned.' },
    dead: 'Error: a thread ended in the middle of its work, perhaps for want of memory',
    closed: Array(2).fill({ taken: 0, error: 'RangeError: closed' }),
  });
});

test('workInBlocks: where no other thread can be used, the caller does all blocks', () => {
  const module = require.resolve('./square-work');
  const results = [...workInBlocks(module, blockWork, {}, { count: 5, threads: 1, callerWorks: false })];
  assert.deepEqual(
    results.map(({ thread, value }) => [thread, value]),
    [0, 1, 4, 9, 16].map((square) => [0, square]),
  );
});

test('usableThreads: only one where a module loader would have to serve the others from it', () => {
  const { NODE_OPTIONS = '' } = process.env;
  try {
    process.env.NODE_OPTIONS = '--max-http-header-size=8192 --import tsx';
    assert.equal(usableThreads(), 1);
  } finally {
    process.env.NODE_OPTIONS = NODE_OPTIONS;
  }
});
