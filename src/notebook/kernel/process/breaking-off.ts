// Breaks off a computation in its midst, told by the other thread.
import { Session as Inspector } from 'node:inspector';

/** What the other thread has this one evaluate, between two steps of whatever it computes. */
export const BREAK_OFF = "globalThis[Symbol.for('wortlaut.break-off')]()";

let breakable = false;

/**
 * Says whether the code of a cell runs. Nothing else is broken off: what compiles a cell, or tells how it ended, would be
 * of no use afterwards.
 */
export function setBreakable(isCell: boolean): void {
  breakable = isCell;
}

export const isBreakable = (): boolean => breakable;

/** Does work in the midst of a cell that is not the cell's. */
export function withoutBreaks<T>(work: () => T): T {
  const before = breakable;
  breakable = false;
  try {
    return work();
  } finally {
    breakable = before;
  }
}

/**
 * Makes it possible; once, at the start. `onKept` is called in its place where what runs is not
 * broken off. Node keeps books of who called whom, which stay open where a computation is broken
 * off, and takes that for a fault of its own: the kernel is started with `--no-force-async-hooks-checks` (`kernel.ts`).
 */
export function offerBreakOff(onKept: () => void): void {
  const inspector = new Inspector();
  inspector.connect();
  (globalThis as Record<symbol, unknown>)[Symbol.for('wortlaut.break-off')] = () => {
    if (breakable) inspector.post('Runtime.terminateExecution');
    else onKept();
  };
}
