// What blocks.test.ts has threads work on: the square of a block's number, and which threads fetched and squared it.
import { threadId } from 'node:worker_threads';
import type { BlockWork } from '../../../src/base';

export interface Square {
  readonly thread: number;
  /** -1 where it was not fetched beforehand. */
  readonly fetchedBy: number;
  readonly value: number;
  readonly extra?: () => void;
}

export interface SquareSetup {
  readonly brokenBlock?: number;
  readonly isClosed?: boolean;
  /** Ends the thread that does it. */
  readonly deadlyBlock?: number;
  /** What comes of it cannot be copied to another thread. */
  readonly uncopiableBlock?: number;
  readonly unfetchableBlock?: number;
  /** How much memory a number is said to take. */
  readonly bytesEach?: number;
  /** In shared memory: how many blocks were done. */
  readonly done?: Int32Array;
}

interface Fetched {
  readonly by: number;
  readonly numbers: Int32Array;
}

export const blockWork: BlockWork<SquareSetup, Square, Fetched> = {
  open: ({ brokenBlock, deadlyBlock, uncopiableBlock, isClosed = false, done = new Int32Array(1) }) => {
    if (isClosed) throw new RangeError('closed');
    return (block, fetched) => {
      if (block === brokenBlock) throw new RangeError(`block ${block} is broken`);
      if (block === deadlyBlock) process.exit();
      // A later block is done sooner than an earlier one.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, block % 3 === 0 ? 4 : 1);
      Atomics.add(done, 0, 1);
      const square = { thread: threadId, fetchedBy: fetched?.by ?? -1, value: (fetched?.numbers[0] ?? block) ** 2 };
      return block === uncopiableBlock ? { ...square, extra: () => {} } : square;
    };
  },
  fetch: ({ bytesEach = 4, unfetchableBlock }, block) => {
    if (block === unfetchableBlock) throw new RangeError(`block ${block} cannot be fetched`);
    const numbers = new Int32Array(new SharedArrayBuffer(4));
    numbers[0] = block;
    return { material: { by: threadId, numbers }, byteLength: bytesEach };
  },
};
