// What went wrong in a cell, in words for the terminal.
import type { Output } from '../show/document';

/** A cell that failed, or a notebook that could not be run at all. */
export interface CellFailure {
  /** Number among all cells of the notebook, from 1, as the file has them; 0 where it is no single cell's. */
  readonly cell: number;
  /** Line in the cell, from 1; null where it is not known. */
  readonly line: number | null;
  /** The text of that line; empty where the line is not known. */
  readonly sourceLine: string;
  readonly message: string;
}

/**
 * Where and what a failure was. `error` is the kernel's error output; `prompt` the number of the cell that it names it by.
 * The line is that of the cell itself, not of a function of an earlier one in which the error arose: the way from there is
 * in the message.
 */
export function explainFailure(
  source: string,
  error: Extract<Output, { output_type: 'error' }> | undefined,
  prompt: number,
): Omit<CellFailure, 'cell'> {
  if (error === undefined)
    return { line: null, sourceLine: '', message: 'the kernel told of an error without saying which' };
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours of a terminal begin with one
  const lines = error.traceback.map((part) => part.replace(/\u001b\[[\d;]*m/g, ''));
  const place = lines.map((text) => /cell \[(\d+)\], line (\d+)$/.exec(text)).filter((found) => found !== null);
  const own = place.find((found) => Number(found[1]) === prompt);
  const line = own === undefined ? null : Number(own[2]);
  const elsewhere = place.some((found) => Number(found[1]) !== prompt);
  const head = `${error.ename}: ${error.evalue}`;
  return {
    line,
    sourceLine: line === null ? '' : (source.split('\n')[line - 1] ?? '').trim(),
    message: elsewhere || lines.some((text) => /^\s+\^+$/.test(text)) ? [head, ...lines.slice(1)].join('\n') : head,
  };
}
