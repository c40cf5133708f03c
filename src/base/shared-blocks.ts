// What the threads of `workInBlocks` share: which blocks are given away and taken, and what they send each other.
import type { MessagePort } from 'node:worker_threads';

/** What came of a block. */
export type Outcome<Result> = { readonly result: Result } | { readonly error: unknown };

/** What a thread sends. */
export interface BlockMessage<Result> {
  readonly block: number;
  readonly outcome: Outcome<Result>;
}

/** A block that a thread is to do, with what the caller fetched for it. */
export interface FetchedBlock {
  readonly block: number;
  readonly material: unknown;
}

/** What a thread is given. */
export interface BlockThreadData {
  readonly module: string;
  readonly setup: unknown;
  readonly shared: SharedBlocks;
  readonly port: MessagePort;
  /** Never read: the caller learns from it whether the thread lives. */
  readonly lifeline: MessagePort;
}

/** What the threads know of each other. */
export interface SharedBlocks {
  readonly count: number;
  /** So many blocks may lie untaken: threads must not fill the memory with what nobody works on yet. */
  readonly maxWaiting: number;
  /**
   * At `CLAIMED` the next block that nobody has, at `TAKEN` the results taken. `SENT` counts what threads sent, `TOLD`
   * what the caller told them; those who wait are woken by it.
   */
  readonly state: Int32Array;
}

const CLAIMED = 0;
const TAKEN = 1;
export const SENT = 2;
export const TOLD = 3;

export const NO_BLOCK = -1;

export function shareBlocks(count: number, maxWaiting: number): SharedBlocks {
  return { count, maxWaiting, state: new Int32Array(new SharedArrayBuffer(16)) };
}

/** Whether a thread may do a block now. */
export function isInTurn(block: number, { maxWaiting, state }: SharedBlocks): boolean {
  return block < Atomics.load(state, TAKEN) + maxWaiting;
}

/** A block for the thread that asks; `NO_BLOCK` where all are given away or `isAllowed` says no. */
export function claimBlock(shared: SharedBlocks, isAllowed = isInTurn): number {
  const { count, state } = shared;
  for (;;) {
    const block = Atomics.load(state, CLAIMED);
    if (block >= count || !isAllowed(block, shared)) return NO_BLOCK;
    if (Atomics.compareExchange(state, CLAIMED, block, block + 1) === block) return block;
  }
}

/** Says that the results of all blocks up to this one are taken. */
export function markTaken(shared: SharedBlocks, block: number): void {
  Atomics.store(shared.state, TAKEN, block + 1);
  tellThreads(shared);
}

/** Wakes the threads that wait. */
export function tellThreads({ state }: SharedBlocks): void {
  Atomics.add(state, TOLD, 1);
  Atomics.notify(state, TOLD);
}
