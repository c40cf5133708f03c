// Runs several notebooks, each in a kernel of its own, and compares them with what is committed.
import { availableParallelism } from 'node:os';
import { basename, dirname, relative, resolve, sep } from 'node:path';
import { BROWSER_VARIABLE, EXPORT_VARIABLE, NO_BROWSER } from '../../charts';
import { KernelError } from '../kernel/channels';
import { type Cell, loadNotebook, type Notebook } from '../show/document';
import { compareNotebooks, type Difference } from './compare';
import { type Execution, executeNotebook, FAILS, hasTag } from './execute';
import { settingNames, withParameters } from './parameters';

/** Kernels that run at once. Each takes a processor and some hundred megabytes; more would only wait for each other. */
const KERNELS = Math.min(2, availableParallelism());

/** What has become of a notebook. */
export interface NotebookResult {
  readonly path: string;
  /** File name without `.ipynb`: what its files in the report are named after. */
  readonly name: string;
  readonly execution: Execution;
  /** null: not compared, because values were set from outside or the notebook failed. */
  readonly differences: readonly Difference[] | null;
  /** Cells that were run and not compared, because no browser may be started; numbered from 1. */
  readonly uncompared: readonly number[];
}

/** How notebooks are run. */
export interface RunOptions {
  /** Seconds that a cell may take. */
  readonly timeout: number;
  readonly tolerance: number;
  /** Whether charts may be drawn, which starts a browser. */
  readonly charts: boolean;
  /** Where a notebook's own exports go, whatever folder it names. */
  readonly exports: string;
}

/** The tag of a cell that starts a browser: where none may be, it may fail, and what it gives is not compared. */
const NEEDS_BROWSER = 'needs-browser';

/** What the runner tells while it works. `cell` and `cells` count code cells, `cell` from 1. */
export interface Progress {
  readonly cell: (name: string, cell: number, cells: number) => void;
  readonly done: (result: NotebookResult) => void;
}

/** A notebook to run, read and with its parameters set. */
export interface Job {
  readonly path: string;
  readonly name: string;
  readonly committed: Notebook;
  readonly notebook: Notebook;
  readonly compared: boolean;
  /** Why the file could not be read; null where it could. It is not run, and that is its result. */
  readonly unreadable: string | null;
}

/**
 * Reads notebooks and sets their parameters: a value goes to each notebook that has the setting. `corpus` is a folder,
 * from here, for the setting of that name; each notebook is told its way there from its own place. Throws a RangeError
 * that lists the settings there are where no notebook has it, and an Error where none of the files is a notebook; one
 * among others is kept with its fault.
 */
export function prepareJobs(paths: readonly string[], given: ReadonlyMap<string, string>, corpus?: string): Job[] {
  const values = corpus === undefined ? given : new Map([...given, ['corpus', corpus]]);
  const loaded = paths.map(loadOrExplain);
  if (loaded.length > 0 && loaded.every(({ unreadable }) => unreadable !== null)) {
    throw new Error(loaded.map(({ path, unreadable }) => `${path}: ${unreadable}`).join('\n'));
  }
  const known = new Map(loaded.map(({ path, committed }) => [path, settingNames(committed)]));
  const all = new Set([...known.values()].flat());
  for (const key of values.keys()) {
    if (!all.has(key)) {
      throw new RangeError(`no notebook has a setting "${key}"; there are ${[...all].sort().join(', ') || 'none'}`);
    }
  }
  return loaded.map(({ path, committed, unreadable }) => {
    const own = new Map([...values].filter(([key]) => known.get(path)?.includes(key)));
    if (corpus !== undefined && own.has('corpus')) own.set('corpus', seenFrom(path, corpus));
    const set = withParameters(committed, own, path);
    const notebook = corpus !== undefined && own.has('corpus') ? withCorpusNote(set, corpus) : set;
    return { path, name: basename(path, '.ipynb'), committed, notebook, compared: values.size === 0, unreadable };
  });
}

function loadOrExplain(path: string): Pick<Job, 'path' | 'committed' | 'unreadable'> {
  try {
    return { path, committed: loadNotebook(path), unreadable: null };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { path, committed: { cells: [], metadata: {} }, unreadable: message.replace(`${path}: `, '') };
  }
}

/** Says under the title which corpus this is, and leaves out what speaks of the one that ships. */
function withCorpusNote(notebook: Notebook, corpus: string): Notebook {
  const [title, ...others] = notebook.cells;
  if (title?.cell_type !== 'markdown') return notebook;
  const note = `**This run is on the corpus \`${basename(resolve(corpus))}\`.** What was written about the corpus that ships is left out.`;
  return {
    ...notebook,
    cells: [{ ...title, source: `${title.source}\n\n${note}` }, ...others.flatMap(withoutShippedCell)],
  };
}

/** The tag of cells that speak of the corpus that ships. */
const SHIPPED_TAG = 'shipped-corpus';

/** Such a cell goes; of a text with a heading that stays, so that links to it lead somewhere. */
function withoutShippedCell(cell: Cell): Cell[] {
  if (!Array.isArray(cell.metadata.tags) || !cell.metadata.tags.includes(SHIPPED_TAG)) return [cell];
  const heading = cell.cell_type === 'markdown' ? /^#+ .*$/m.exec(cell.source)?.[0] : undefined;
  if (heading === undefined) return [];
  return [
    {
      ...cell,
      source: `${heading}\n\nWhat this corpus says is printed by the cells below, summed up in *The reading*.`,
    },
  ];
}

/** A folder as a notebook names it: from its own folder, with "/" on every system. */
function seenFrom(path: string, folder: string): string {
  return relative(dirname(resolve(path)), resolve(folder))
    .split(sep)
    .join('/');
}

/** Runs the notebooks, two at a time, and gives the results in the order of the jobs. */
export async function runNotebooks(
  jobs: readonly Job[],
  options: RunOptions,
  progress: Progress,
): Promise<NotebookResult[]> {
  const results: NotebookResult[] = [];
  const queue = [...jobs.entries()];
  const worker = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const [index, job] = next;
      const result = await runJob(job, options, progress);
      results[index] = result;
      progress.done(result);
    }
  };
  await Promise.all(Array.from({ length: KERNELS }, worker));
  return results;
}

async function runJob(job: Job, options: RunOptions, progress: Progress): Promise<NotebookResult> {
  if (job.unreadable !== null) return notRun(job, job.unreadable);
  let execution: Execution;
  try {
    execution = await executeNotebook(job.notebook, {
      folder: dirname(resolve(job.path)),
      environment: {
        [EXPORT_VARIABLE]: resolve(options.exports),
        ...(!options.charts && { [BROWSER_VARIABLE]: NO_BROWSER }),
      },
      mayFail: options.charts ? [FAILS] : [FAILS, NEEDS_BROWSER],
      timeout: options.timeout,
      progress: (cell, cells) => progress.cell(job.name, cell, cells),
    });
  } catch (error) {
    // A kernel that does not start or does not end: the other notebooks are run.
    if (error instanceof KernelError) return notRun(job, error.message);
    throw error;
  }
  const uncompared = options.charts
    ? []
    : job.notebook.cells.flatMap((cell, index) => (hasTag(cell, [NEEDS_BROWSER]) ? [index + 1] : []));
  const compared = job.compared && execution.failure === null;
  const differences = compared
    ? compareNotebooks(job.committed, execution.notebook, options.tolerance).filter(
        ({ cell }) => !uncompared.includes(cell),
      )
    : null;
  return { path: job.path, name: job.name, execution, differences, uncompared };
}

function notRun({ path, name, notebook }: Job, message: string): NotebookResult {
  const failure = { cell: 0, line: null, sourceLine: '', message };
  return { path, name, execution: { notebook, failure, seconds: 0 }, differences: null, uncompared: [] };
}
