// Breaks off a computation in its midst, told by the other thread.
import { Session as Inspector } from 'node:inspector';

/** What the other thread has this one evaluate, between two steps of whatever it computes. */
export const BREAK_OFF = "globalThis[Symbol.for('wortlaut.break-off')]()";

/**
 * Makes it possible; once, at the start. Node keeps books of who called whom, which stay open where a computation is broken
 * off, and takes that for a fault of its own: the kernel is started with `--no-force-async-hooks-checks` (`kernel.ts`).
 */
export function offerBreakOff(): void {
  const inspector = new Inspector();
  inspector.connect();
  (globalThis as Record<symbol, unknown>)[Symbol.for('wortlaut.break-off')] = () => {
    inspector.post('Runtime.terminateExecution');
  };
}
