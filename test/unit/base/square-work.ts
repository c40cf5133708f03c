// What blocks.test.ts has threads work on: the square of a block's number, and which thread worked it out.
import { threadId } from 'node:worker_threads';
import type { BlockWork } from '../../../src/base';

export interface Square {
  readonly thread: number;
  readonly values: Float64Array;
}

export const blockWork: BlockWork<{ readonly brokenBlock: number; readonly isClosed?: boolean }, Square> = {
  open: ({ brokenBlock, isClosed }) => {
    if (isClosed) throw new RangeError('closed');
    return (block) => {
      if (block === brokenBlock) throw new RangeError(`block ${block} is broken`);
      // A later block is done sooner than an earlier one.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, block % 3 === 0 ? 4 : 1);
      return { thread: threadId, values: Float64Array.of(block ** 2) };
    };
  },
  transfer: ({ values }) => [values.buffer as ArrayBuffer],
};
