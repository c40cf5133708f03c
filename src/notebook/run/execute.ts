// Runs a notebook from its first cell to its last in a fresh kernel and gathers what each cell put out.
import { KernelError } from '../kernel/channels';
import { type Kernel, startKernel } from '../kernel/kernel';
import type { Message } from '../kernel/wire';
import type { Cell, Notebook, Output } from '../show/document';
import { parseOutput } from '../show/document';
import { type CellFailure, explainFailure } from './failure';

/** How long to listen on after the last cell for what timers and streams still print. */
const QUIET_MILLISECONDS = 100;

/** The tag of a cell that is there to fail. */
export const FAILS = 'raises-exception';

/** A notebook that has been run. `cells` after a failed one have no outputs. */
export interface Execution {
  readonly notebook: Notebook;
  readonly failure: CellFailure | null;
  readonly seconds: number;
}

/** Options of `executeNotebook`. */
export interface ExecuteOptions {
  /** The folder that the kernel works in: the notebook's own, as in Jupyter. */
  readonly folder: string;
  /** Variables that the kernel is given beside those of this process. */
  readonly environment?: Readonly<Record<string, string>>;
  /** A cell with one of these tags may fail. @default raises-exception, as nbconvert has it */
  readonly mayFail?: readonly string[];
  /** Seconds that one cell may take. */
  readonly timeout: number;
  /** Told before each code cell: its number among the code cells, from 1, and how many there are. */
  readonly progress?: (cell: number, cells: number) => void;
}

/**
 * Runs all code cells in order in a kernel of their own, which is ended whatever happens. A compile error, an exception,
 * an error that nobody catches, a cell past its time or a dead kernel ends the run: that is the `failure`, and the cells
 * behind it are not run. Throws only where no kernel can be started.
 */
export async function executeNotebook(notebook: Notebook, options: ExecuteOptions): Promise<Execution> {
  const started = performance.now();
  const kernel = await startKernel(options.folder, options.environment);
  const outputs = new Map<number, Output[]>();
  const { timeout, mayFail = [FAILS] } = options;
  const run: Run = { kernel, timeout, mayFail, outputs, prompts: new Map(), collect: collector(outputs) };
  const codeCells = [...notebook.cells.entries()].filter(([, cell]) => cell.cell_type === 'code');
  let failure: CellFailure | null = null;
  try {
    for (const [position, [index, cell]] of codeCells.entries()) {
      options.progress?.(position + 1, codeCells.length);
      outputs.set(index, []);
      failure = await runCell(run, cell, index);
      if (failure !== null) break;
    }
    if (failure === null) failure = await lateFailure(run, notebook);
  } finally {
    await kernel.stop();
  }
  const cells = notebook.cells.map((cell, index): Cell => {
    if (cell.cell_type !== 'code') return cell;
    const found = outputs.get(index);
    return {
      ...cell,
      metadata: tidyMetadata(cell.metadata),
      outputs: found ?? [],
      execution_count: found ? index : null,
    };
  });
  return { notebook: { ...notebook, cells }, failure, seconds: (performance.now() - started) / 1000 };
}

/** Where a run stands: what the cells have put out, and the number of the last prompt. */
interface Run {
  readonly kernel: Kernel;
  readonly timeout: number;
  readonly mayFail: readonly string[];
  readonly outputs: Map<number, Output[]>;
  /** The number at the prompt of each cell that was sent. */
  readonly prompts: Map<number, number>;
  readonly collect: (cell: number, message: Message) => void;
}

async function runCell(run: Run, cell: Cell, index: number): Promise<CellFailure | null> {
  // An empty cell is not sent, as Jupyter does not.
  if (cell.source.trim() === '') return null;
  run.prompts.set(index, run.prompts.size + 1);
  const mayFail = hasTag(cell, run.mayFail);
  try {
    const listen = (message: Message) => run.collect(index, message);
    const status = await run.kernel.execute(cell.source, run.timeout, listen, !mayFail);
    await run.kernel.settle(run.timeout);
    return mayFail || (status === 'ok' && errorOf(run, index) === undefined) ? null : failureOf(run, cell, index);
  } catch (error) {
    if (!(error instanceof KernelError)) throw error;
    const printed = standardError(run.outputs.get(index));
    const message = printed === '' ? error.message : `${error.message}\n${printed}`;
    return { cell: index + 1, line: null, sourceLine: '', message };
  }
}

/** What comes after its cell had ended still counts: a rejection that nobody handles comes late. */
async function lateFailure(run: Run, notebook: Notebook): Promise<CellFailure | null> {
  await new Promise((done) => setTimeout(done, QUIET_MILLISECONDS));
  try {
    await run.kernel.settle(run.timeout);
  } catch (error) {
    if (!(error instanceof KernelError)) throw error;
    return { cell: notebook.cells.length, line: null, sourceLine: '', message: error.message };
  }
  for (const [index, cell] of notebook.cells.entries()) {
    if (errorOf(run, index) !== undefined && !hasTag(cell, run.mayFail)) return failureOf(run, cell, index);
  }
  return null;
}

/** Does a cell have one of the tags? */
export function hasTag({ metadata: { tags } }: Cell, wanted: readonly string[]): boolean {
  return Array.isArray(tags) && wanted.some((tag) => tags.includes(tag));
}

function errorOf({ outputs }: Run, index: number): Extract<Output, { output_type: 'error' }> | undefined {
  return outputs.get(index)?.find((output) => output.output_type === 'error');
}

function failureOf(run: Run, cell: Cell, index: number): CellFailure {
  const prompt = run.prompts.get(index) ?? 0;
  return { cell: index + 1, ...explainFailure(cell.source, errorOf(run, index), prompt) };
}

function standardError(outputs: readonly Output[] | undefined): string {
  return (outputs ?? [])
    .map((output) => (output.output_type === 'stream' && output.name === 'stderr' ? output.text : ''))
    .join('');
}

/** Gathers messages as a front end does: streams joined, displays updated in place by their id. */
function collector(outputs: Map<number, Output[]>): (cell: number, message: Message) => void {
  const displays = new Map<string, { list: Output[]; at: number }[]>();
  return (cell, { type, content }) => {
    const list = outputs.get(cell);
    if (list === undefined) return;
    const id = (content.transient as { display_id?: string } | undefined)?.display_id;
    if (type === 'stream') appendStream(list, parseOutput({ ...content, output_type: 'stream' }));
    else if (type === 'clear_output') list.length = 0;
    else if (type === 'update_display_data') {
      const output = parseOutput({ ...content, output_type: 'display_data' });
      for (const place of displays.get(id ?? '') ?? []) place.list[place.at] = output;
    } else if (type === 'display_data' || type === 'execute_result' || type === 'error') {
      if (id !== undefined) displays.set(id, [...(displays.get(id) ?? []), { list, at: list.length }]);
      list.push(parseOutput({ ...content, output_type: type }));
    }
  };
}

function appendStream(list: Output[], output: Output): void {
  const last = list.at(-1);
  if (output.output_type === 'stream' && last?.output_type === 'stream' && last.name === output.name) {
    list[list.length - 1] = { ...last, text: last.text + output.text };
  } else {
    list.push(output);
  }
}

/** What front ends note about a run (start and end times, whether folded) would differ from run to run. */
function tidyMetadata(metadata: Cell['metadata']): Cell['metadata'] {
  return Object.fromEntries(
    Object.entries(metadata).filter(([key]) => !['execution', 'ExecuteTime', 'collapsed'].includes(key)),
  );
}
