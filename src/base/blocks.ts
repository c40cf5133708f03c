import { availableParallelism } from 'node:os';
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { breathe } from './progress';
import {
  type BlockMessage,
  type BlockThreadData,
  claimBlock,
  type FetchedBlock,
  markTaken,
  NO_BLOCK,
  type Outcome,
  SENT,
  type SharedBlocks,
  shareBlocks,
  tellThreads,
} from './shared-blocks';

/**
 * Work that is done in blocks, each for itself. The module that threads load exports it as `blockWork`.
 *
 * What goes from thread to thread is copied, but for `SharedArrayBuffer`s: large columns should lie in such. (Handing
 * over an `ArrayBuffer` makes V8 throw away the code of a thread that knew that no memory is ever handed over.)
 */
export interface BlockWork<Setup, Result, Material = unknown> {
  /**
   * Called once in each thread that works; what it returns does the block with the given number, from its material where
   * that was fetched already.
   */
  open(setup: Setup): (block: number, material?: Material) => Result;
  /**
   * Gets what a block is made of, which a caller that does not work can do for the others while it waits.
   */
  fetch?(setup: Setup, block: number): Fetched<Material>;
}

/** What a block is made of. */
export interface Fetched<Material> {
  readonly material: Material;
  /** How much memory it takes. */
  readonly byteLength: number;
}

export interface BlockOptions {
  /** Number of blocks. */
  readonly count: number;
  /** How many threads there are to be, the caller's included; `usableThreads()` by default. */
  readonly threads?: number;
  /**
   * True: where the next result is not there yet, the caller's thread does a block itself. False: it fetches or waits,
   * unless it is the only one; for a caller who has much to do with each result.
   *
   * @default true
   */
  readonly callerWorks?: boolean;
}

const MAX_WAITING_PER_THREAD = 3;
/** No more is fetched while so much lies there. */
const MAX_FETCHED_BYTES = 1 << 24;
/** More threads than this wait for the disk and for the one that takes the results. */
const MAX_THREADS = 8;
/** A caller who has waited for so long looks whether the threads still live. */
const LOOK_AFTER_MS = 100;

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
 * @throws what the work or `fetch` throws, in its turn; Error where a thread died
 */
export function* workInBlocks<Setup, Result, Material>(
  module: string,
  work: BlockWork<Setup, Result, Material>,
  setup: Setup,
  { count, threads = usableThreads(), callerWorks = true }: BlockOptions,
): Generator<Result, void, undefined> {
  const shared = shareBlocks(count, MAX_WAITING_PER_THREAD * threads);
  const helpers: Helper[] = [];
  const outcomes = new Map<number, Outcome<Result>>();
  try {
    while (helpers.length < Math.min(threads, count) - 1) helpers.push(startHelper(module, setup, shared));
    const doWhileWaiting =
      callerWorks || helpers.length === 0
        ? blockDoer(opened(work, setup), shared, outcomes)
        : blockFetcher(work, setup, { shared, helpers, outcomes });
    for (let block = 0; block < count; block++) {
      while (!outcomes.has(block)) {
        const sent = Atomics.load(shared.state, SENT);
        for (const helper of helpers) takeMessages(helper, outcomes);
        if (!outcomes.has(block) && !doWhileWaiting()) waitForMessage(shared.state, sent, helpers);
      }
      const outcome = outcomes.get(block) as Outcome<Result>;
      outcomes.delete(block);
      markTaken(shared, block);
      if ('error' in outcome) throw outcome.error;
      yield outcome.result;
    }
  } finally {
    for (const { port, lifeline, worker } of helpers) {
      port.close();
      lifeline.close();
      void worker.terminate();
    }
  }
}

/** Does a block in the caller's thread; false where there is none to be done now. */
function blockDoer<Result>(
  doBlock: (block: number) => Outcome<Result>,
  shared: SharedBlocks,
  outcomes: Map<number, Outcome<Result>>,
): () => boolean {
  return () => {
    const block = claimBlock(shared);
    if (block === NO_BLOCK) return false;
    outcomes.set(block, doBlock(block));
    return true;
  };
}

interface FetcherSurroundings {
  readonly shared: SharedBlocks;
  readonly helpers: readonly Helper[];
  readonly outcomes: Map<number, Outcome<unknown>>;
}

/** Fetches a block for the thread that has the least to do; false where there is none to be fetched now. */
function blockFetcher<Setup, Material>(
  work: BlockWork<Setup, unknown, Material>,
  setup: Setup,
  { shared, helpers, outcomes }: FetcherSurroundings,
): () => boolean {
  return () => {
    if (
      work.fetch === undefined ||
      helpers.reduce((bytes, helper) => bytes + bytesFor(helper), 0) > MAX_FETCHED_BYTES
    ) {
      return false;
    }
    const block = claimBlock(shared, () => true);
    if (block === NO_BLOCK) return false;
    try {
      const { material, byteLength } = work.fetch(setup, block);
      const helper = helpers.reduce((least, each) => (bytesFor(each) < bytesFor(least) ? each : least));
      helper.port.postMessage({ block, material } satisfies FetchedBlock);
      helper.fetchedBytes.set(block, byteLength);
      tellThreads(shared);
    } catch (error) {
      // Thrown when it is the block's turn.
      outcomes.set(block, { error });
    }
    return true;
  };
}

function bytesFor({ fetchedBytes }: Helper): number {
  let sum = 0;
  for (const bytes of fetchedBytes.values()) sum += bytes;
  return sum;
}

/** Does a block and catches what it throws. Opens the work when the first block is asked for. */
export function opened<Setup, Result, Material>(
  work: BlockWork<Setup, Result, Material>,
  setup: Setup,
): (block: number, material?: Material) => Outcome<Result> {
  let doBlock: ((block: number, material?: Material) => Result) | undefined;
  return (block, material) => {
    try {
      doBlock ??= work.open(setup);
      return { result: doBlock(block, material) };
    } catch (error) {
      return { error };
    }
  };
}

interface Helper {
  readonly port: MessagePort;
  readonly lifeline: MessagePort;
  readonly worker: Worker;
  /** How much was fetched for each block that it has been given and not done. */
  readonly fetchedBytes: Map<number, number>;
}

function startHelper(module: string, setup: unknown, shared: SharedBlocks): Helper {
  const { port1: port, port2 } = new MessageChannel();
  const { port1: lifeline, port2: lifeline2 } = new MessageChannel();
  const workerData: BlockThreadData = { module, setup, shared, port: port2, lifeline: lifeline2 };
  const worker = new Worker(require.resolve('./block-thread'), { workerData, transferList: [port2, lifeline2] });
  // A caller that never comes back must not keep the process alive.
  worker.unref();
  // That it died the caller has seen by now: to Node it would be an error that nobody handles.
  worker.on('error', () => {});
  return { port, lifeline, worker, fetchedBytes: new Map() };
}

function takeMessages<Result>({ port, fetchedBytes }: Helper, outcomes: Map<number, Outcome<Result>>): void {
  for (let received = receiveMessageOnPort(port); received !== undefined; received = receiveMessageOnPort(port)) {
    const { block, outcome } = received.message as BlockMessage<Result>;
    outcomes.set(block, outcome);
    fetchedBytes.delete(block);
  }
}

function waitForMessage(state: Int32Array, sent: number, helpers: readonly Helper[]): void {
  while (Atomics.wait(state, SENT, sent, LOOK_AFTER_MS) === 'timed-out') {
    breathe();
    if (helpers.some(isGone)) throw new Error('a thread ended in the middle of its work, perhaps for want of memory');
  }
}

/**
 * Whether a thread has ended. Events tell that to none who waits, but posting does: what it returns, which Node does not
 * document, is false where nobody is at the other end.
 */
function isGone({ lifeline }: Helper): boolean {
  const isDelivered: unknown = lifeline.postMessage(null);
  return isDelivered === false;
}
