// A thread of `workInBlocks`: does the blocks that it is given and takes others, until it is ended.
import { receiveMessageOnPort, workerData } from 'node:worker_threads';
import { type BlockWork, opened } from './blocks';
import {
  type BlockMessage,
  type BlockThreadData,
  claimBlock,
  type FetchedBlock,
  isInTurn,
  NO_BLOCK,
  SENT,
  TOLD,
} from './shared-blocks';

function workOnBlocks({ module, setup, shared, port }: BlockThreadData): never {
  const { blockWork } = require(module) as { readonly blockWork: BlockWork<unknown, unknown> };
  const doBlock = opened(blockWork, setup);
  const finish = ({ block, material }: FetchedBlock) => {
    port.postMessage({ block, outcome: doBlock(block, material) } satisfies BlockMessage<unknown>);
    Atomics.add(shared.state, SENT, 1);
    Atomics.notify(shared.state, SENT);
  };
  let given: FetchedBlock | undefined;
  for (;;) {
    const told = Atomics.load(shared.state, TOLD);
    given ??= receiveMessageOnPort(port)?.message as FetchedBlock | undefined;
    if (given !== undefined && isInTurn(given.block, shared)) {
      finish(given);
      given = undefined;
      continue;
    }
    const block = claimBlock(shared);
    if (block === NO_BLOCK) Atomics.wait(shared.state, TOLD, told);
    else finish({ block, material: undefined });
  }
}

workOnBlocks(workerData as BlockThreadData);
