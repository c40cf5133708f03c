// A thread of `workInBlocks`: takes blocks as long as there are any, and sends what came of each.
import { type Transferable, workerData } from 'node:worker_threads';
import {
  areAllClaimed,
  type BlockMessage,
  type BlockThreadData,
  type BlockWork,
  claimBlock,
  NO_BLOCK,
  opened,
  SENT,
  TAKEN,
} from './blocks';

function workOnBlocks({ module, setup, shared, port }: BlockThreadData): void {
  const { blockWork } = require(module) as { readonly blockWork: BlockWork<unknown, unknown> };
  const doBlock = opened(blockWork, setup);
  const send = (message: BlockMessage<unknown>, transfer: readonly Transferable[] = []) => {
    port.postMessage(message, transfer);
    Atomics.add(shared.state, SENT, 1);
    Atomics.notify(shared.state, SENT);
  };
  for (;;) {
    const taken = Atomics.load(shared.state, TAKEN);
    const block = claimBlock(shared);
    if (block !== NO_BLOCK) {
      const outcome = doBlock(block);
      send({ block, outcome }, 'result' in outcome ? blockWork.transfer?.(outcome.result) : []);
    } else if (areAllClaimed(shared)) {
      return;
    } else {
      Atomics.wait(shared.state, TAKEN, taken);
    }
  }
}

workOnBlocks(workerData as BlockThreadData);
