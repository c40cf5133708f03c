// A thread of `workInBlocks`: does the blocks that it is given and takes others, until it is ended.
import { type MessagePort, receiveMessageOnPort, workerData } from 'node:worker_threads';
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
  const load = () => (require(module) as { readonly blockWork: BlockWork<unknown, unknown> }).blockWork;
  const doBlock = opened({ open: () => load().open(setup) }, setup);
  const finish = ({ block, material }: FetchedBlock) => {
    send(port, { block, outcome: doBlock(block, material) });
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

/** What cannot be copied to another thread is an error of its block. */
function send(port: MessagePort, message: BlockMessage<unknown>): void {
  try {
    port.postMessage(message);
  } catch (error) {
    const { block } = message;
    port.postMessage({ block, outcome: { error: new Error(String(error)) } } satisfies BlockMessage<unknown>);
  }
}

workOnBlocks(workerData as BlockThreadData);
