// Tells how far a run has come: one line that is written over on a terminal, plain lines elsewhere.
import { counted } from '../../base';
import type { NotebookResult, Progress } from './runner';

/** Where progress goes: `process.stderr`, or what a test puts in its place. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** The progress of a run. `finish` takes the last line off a terminal. */
export function createProgress(
  stream: ProgressStream,
  done: (result: NotebookResult) => string,
): Progress & { finish: () => void } {
  const running = new Map<string, string>();
  const line = () => {
    const text = [...running].map(([name, where]) => `${name} ${where}`).join('  ·  ');
    return text.slice(0, (stream.columns ?? 80) - 1);
  };
  const redraw = () => stream.write(`\r\u001b[2K${line()}`);
  return {
    cell: (name, cell, cells) => {
      const started = !running.has(name);
      running.set(name, `cell ${cell} of ${cells}`);
      if (stream.isTTY) redraw();
      else if (started) stream.write(`${name}: ${counted(cells, 'cell', 'cells')}\n`);
    },
    done: (result) => {
      running.delete(result.name);
      const text = `${result.name}: ${done(result)}, ${result.execution.seconds.toFixed(1)} s\n`;
      stream.write(stream.isTTY ? `\r\u001b[2K${text}${line()}` : text);
    },
    finish: () => {
      if (stream.isTTY) stream.write('\r\u001b[2K');
    },
  };
}
