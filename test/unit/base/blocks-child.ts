// Run by blocks.test.ts in a process of its own: has threads work on blocks and prints what came of it.
import { usableThreads, workInBlocks } from '../../../src/base';
import { blockWork, type SquareSetup } from './square-work';

const module = require.resolve('./square-work');
const squares = (setup: SquareSetup, callerWorks: boolean, count = 40) =>
  workInBlocks(module, blockWork, setup, { count, threads: 3, callerWorks });

function run(callerWorks: boolean, setup: SquareSetup = {}) {
  const results = [...squares(setup, callerWorks)];
  const fetchers = results.map(({ fetchedBy }) => fetchedBy).filter((thread) => thread !== -1);
  return {
    areInOrder: results.every(({ value }, block) => value === block ** 2),
    count: results.length,
    callerWorked: results.some(({ thread }) => thread === 0),
    fetchers: [...new Set(fetchers)],
    areSeveralFetched: fetchers.length > 1,
  };
}

function brokenAt(setup: SquareSetup, callerWorks: boolean) {
  let taken = 0;
  try {
    for (const _ of squares(setup, callerWorks)) taken++;
  } catch (error) {
    return { taken, error: String(error) };
  }
  return { taken, error: '' };
}

/** How many blocks are done when the caller has taken one result and then has other things to do. */
function doneAhead(): number {
  const done = new Int32Array(new SharedArrayBuffer(4));
  const results = squares({ done }, false);
  results.next();
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300);
  results.return();
  return Atomics.load(done, 0);
}

// A caller that stops early leaves no thread behind: this process ends.
for (const _ of squares({}, true)) break;
for (const _ of squares({}, false)) break;

console.log(
  JSON.stringify({
    areThreadsUsable: usableThreads() > 1,
    working: run(true),
    waiting: run(false),
    large: run(false, { bytesEach: 1e9 }),
    isAheadWithinBounds: doneAhead() <= 10,
    none: [...squares({}, false, 0)].length,
    broken: [true, false].map((callerWorks) => brokenAt({ brokenBlock: 23 }, callerWorks)),
    unfetchable: brokenAt({ unfetchableBlock: 23 }, false),
    uncopiable: brokenAt({ uncopiableBlock: 23 }, false),
    dead: brokenAt({ deadlyBlock: 23 }, false).error,
    closed: [true, false].map((callerWorks) => brokenAt({ isClosed: true }, callerWorks)),
  }),
);
