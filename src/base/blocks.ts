import { availableParallelism } from 'node:os';
import { MessageChannel, type MessagePort, receiveMessageOnPort, type Transferable, Worker } from 'node:worker_threads';

/** Work that is done in blocks, each for itself. The module that threads load exports it as `blockWork`. */
export interface BlockWork<Setup, Result> {
  /** Called once in each thread that works; what it returns does the block with the given number. */
  open(setup: Setup): (block: number) => Result;
  /** Memory of a result that is handed over, where the result changes threads, and not copied. */
  transfer?(result: Result): Transferable[];
}

export interface BlockOptions {
  /** Number of blocks. */
  readonly count: number;
  /** How many threads there are to be, the caller's included; `usableThreads()` by default. */
  readonly threads?: number;
  /**
   * True (default): where the next result is not there yet, the caller's thread does a block itself. False: it waits,
   * unless it is the only one; for a caller who has much to do with each result.
   */
  readonly callerWorks?: boolean;
}

/** What came of a block. */
export type Outcome<Result> = { readonly result: Result } | { readonly error: unknown };

/** What a thread sends. */
export interface BlockMessage<Result> {
  readonly block: number;
  readonly outcome: Outcome<Result>;
}

/** What a thread is given. */
export interface BlockThreadData {
  readonly module: string;
  readonly setup: unknown;
  readonly shared: SharedBlocks;
  readonly port: MessagePort;
}

/** What the threads know of each other. */
export interface SharedBlocks {
  readonly count: number;
  /** So many blocks may lie untaken: threads must not fill the memory with what nobody works on yet. */
  readonly maxWaiting: number;
  /** At `CLAIMED` the next block that nobody has, at `SENT` the messages sent, at `TAKEN` the results taken. */
  readonly state: Int32Array;
}

const CLAIMED = 0;
export const SENT = 1;
export const TAKEN = 2;

export const NO_BLOCK = -1;

const MAX_WAITING_PER_THREAD = 3;
/** More threads than this wait for the disk and for the one that takes the results. */
const MAX_THREADS = 8;
/** No block takes as long: a thread that is silent for so long has died. */
const PATIENCE_MS = 300_000;

/** How many threads can work at a time, the caller's included; 1 where no others can be started. */
export function usableThreads(): number {
  // A loader given to Node serves the modules of a new thread from this one, which would be waiting for that thread.
  const options = [...process.execArgv, process.env.NODE_OPTIONS ?? ''].join(' ');
  if (/--(?:import|loader|experimental-loader)\b/.test(options)) return 1;
  return Math.min(availableParallelism(), MAX_THREADS);
}

/**
 * The results of the blocks 0 to `count` - 1 in their order, worked out by several threads. No blocks give no
 * results.
 *
 * @param module path of the module that exports `work` as `blockWork`
 * @param setup what opens the work in each thread; it and the results must survive a structured clone
 * @throws what the work throws, in its turn; Error where a thread died
 */
export function* workInBlocks<Setup, Result>(
  module: string,
  work: BlockWork<Setup, Result>,
  setup: Setup,
  { count, threads = usableThreads(), callerWorks = true }: BlockOptions,
): Generator<Result, void, undefined> {
  const shared: SharedBlocks = {
    count,
    maxWaiting: MAX_WAITING_PER_THREAD * threads,
    state: new Int32Array(new SharedArrayBuffer(12)),
  };
  const helpers = Array.from({ length: Math.min(threads, count) - 1 }, () => startHelper(module, setup, shared));
  const outcomes = new Map<number, Outcome<Result>>();
  const workHere = callerWorks || helpers.length === 0 ? opened(work, setup) : undefined;
  try {
    for (let block = 0; block < count; block++) {
      while (!outcomes.has(block)) {
        const sent = Atomics.load(shared.state, SENT);
        for (const { port } of helpers) takeMessages(port, outcomes);
        if (outcomes.has(block)) break;
        const own = workHere === undefined ? NO_BLOCK : claimBlock(shared);
        if (workHere === undefined || own === NO_BLOCK) waitForMessage(shared.state, sent);
        else outcomes.set(own, workHere(own));
      }
      const outcome = outcomes.get(block) as Outcome<Result>;
      outcomes.delete(block);
      Atomics.store(shared.state, TAKEN, block + 1);
      Atomics.notify(shared.state, TAKEN);
      if ('error' in outcome) throw outcome.error;
      yield outcome.result;
    }
  } finally {
    for (const { port, worker } of helpers) {
      port.close();
      void worker.terminate();
    }
  }
}

/** Does a block and catches what it throws. Opens the work when the first block is asked for. */
export function opened<Setup, Result>(
  work: BlockWork<Setup, Result>,
  setup: Setup,
): (block: number) => Outcome<Result> {
  let doBlock: ((block: number) => Result) | undefined;
  return (block) => {
    try {
      doBlock ??= work.open(setup);
      return { result: doBlock(block) };
    } catch (error) {
      return { error };
    }
  };
}

/** A block for the thread that asks; `NO_BLOCK` where all are given away or too many lie untaken. */
export function claimBlock({ count, maxWaiting, state }: SharedBlocks): number {
  for (;;) {
    const block = Atomics.load(state, CLAIMED);
    if (block >= count || block >= Atomics.load(state, TAKEN) + maxWaiting) return NO_BLOCK;
    if (Atomics.compareExchange(state, CLAIMED, block, block + 1) === block) return block;
  }
}

/** Whether no block will be given away any more. */
export function areAllClaimed({ count, state }: SharedBlocks): boolean {
  return Atomics.load(state, CLAIMED) >= count;
}

function startHelper(module: string, setup: unknown, shared: SharedBlocks) {
  const { port1, port2 } = new MessageChannel();
  const workerData: BlockThreadData = { module, setup, shared, port: port2 };
  const worker = new Worker(require.resolve('./block-thread'), { workerData, transferList: [port2] });
  // A caller that never comes back must not keep the process alive.
  worker.unref();
  return { port: port1, worker };
}

function takeMessages<Result>(port: MessagePort, outcomes: Map<number, Outcome<Result>>): void {
  for (let received = receiveMessageOnPort(port); received !== undefined; received = receiveMessageOnPort(port)) {
    const { block, outcome } = received.message as BlockMessage<Result>;
    outcomes.set(block, outcome);
  }
}

function waitForMessage(state: Int32Array, sent: number): void {
  if (Atomics.wait(state, SENT, sent, PATIENCE_MS) === 'timed-out') {
    throw new Error(`a thread has not answered for ${PATIENCE_MS / 1000} seconds`);
  }
}
