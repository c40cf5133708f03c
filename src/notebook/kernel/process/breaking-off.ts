// Breaks off a computation in its midst, told by the other thread.
import { Session as Inspector } from 'node:inspector';

/** What the other thread has this one evaluate, between two steps of whatever it computes. */
export const BREAK_OFF = "globalThis[Symbol.for('wortlaut.break-off')]()";

interface Books {
  clearAsyncIdStack?(): void;
}

/** Those books of Node; null where it does not hand them out, as from Node 24 on. */
function asyncBooks(): Books | null {
  try {
    return (process as unknown as { binding?: (name: string) => Books }).binding?.('async_wrap') ?? null;
  } catch {
    return null;
  }
}

/**
 * Makes it possible; once, at the start. Node keeps books of who called whom, which would stay open where a computation is
 * broken off, and it takes that for a fault of its own and ends the process. They are closed first, by the function by
 * which Node does it itself after an error that nobody caught.
 */
export function offerBreakOff(): void {
  const books = asyncBooks();
  const inspector = new Inspector();
  inspector.connect();
  (globalThis as Record<symbol, unknown>)[Symbol.for('wortlaut.break-off')] = () => {
    books?.clearAsyncIdStack?.();
    inspector.post('Runtime.terminateExecution');
  };
}
