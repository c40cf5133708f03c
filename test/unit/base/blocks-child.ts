// Run by blocks.test.ts in a process of its own: has threads work on blocks and prints what came of it.
import { usableThreads, workInBlocks } from '../../../src/base';
import { blockWork } from './square-work';

const module = require.resolve('./square-work');
const squares = (setup: Parameters<typeof blockWork.open>[0], callerWorks: boolean, count = 40) =>
  workInBlocks(module, blockWork, setup, { count, threads: 3, callerWorks });

function run(callerWorks: boolean) {
  const results = [...squares({ brokenBlock: -1 }, callerWorks)];
  return {
    areInOrder: results.every(({ values }, block) => values[0] === block ** 2),
    count: results.length,
    callerWorked: results.some(({ thread }) => thread === 0),
  };
}

function brokenAt(setup: Parameters<typeof blockWork.open>[0], callerWorks: boolean) {
  let taken = 0;
  try {
    for (const _ of squares(setup, callerWorks)) taken++;
  } catch (error) {
    return { taken, error: String(error) };
  }
  return { taken, error: '' };
}

// A caller that stops early leaves no thread behind: this process ends.
for (const _ of squares({ brokenBlock: -1 }, true)) break;

console.log(
  JSON.stringify({
    areThreadsUsable: usableThreads() > 1,
    working: run(true),
    waiting: run(false),
    none: [...squares({ brokenBlock: -1 }, false, 0)].length,
    broken: [true, false].map((callerWorks) => brokenAt({ brokenBlock: 23 }, callerWorks)),
    closed: [true, false].map((callerWorks) => brokenAt({ brokenBlock: -1, isClosed: true }, callerWorks)),
  }),
);
