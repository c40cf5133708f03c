// The line of progress in a terminal: the last line of standard error, written over.
import { isMainThread } from 'node:worker_threads';
import type { ProgressLine } from './progress';

const CLEAR = '\r\u001b[2K';
const COLUMNS = 80;

/** What a terminal is written to: `process.stderr`, or what a test puts in its place. */
export interface Terminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** null where standard error is no terminal, and in threads: the line is for the reader alone, never in a file. */
export function terminalLine(terminal: Terminal = process.stderr): ProgressLine | null {
  if (!isMainThread || terminal.isTTY !== true) return null;
  return {
    draw: (text) => terminal.write(`${CLEAR}${text.slice(0, (terminal.columns || COLUMNS) - 1)}`),
    clear: () => terminal.write(CLEAR),
  };
}
