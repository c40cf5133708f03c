// Runs the notebooks again and tells where their results differ from the committed ones.
import { readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { counted, endInTime, writeWhole } from '../base';
import { readArticles } from '../corpus';
import {
  type Basis,
  changesSinceCommitted,
  checkReportFolder,
  clearReportFolder,
  collectBasis,
  createProgress,
  drawCharts,
  EXPORTS_FOLDER,
  killKernels,
  type LostChart,
  type NotebookResult,
  notebookText,
  prepareJobs,
  provenanceOf,
  type ReportFormat,
  recordRun,
  resultWord,
  runNotebooks,
  summaryText,
  TOLERANCE,
  writePdfReport,
  writeReport,
  writeWordReport,
} from '../notebook';
import { asUsage, type Command, type CommandInput, choiceOption, stringOption, UsageError } from './command';

/** What a run has opened is closed long before. */
const END_SECONDS = 30;

const ROOT = join(__dirname, '../..');

export const command: Command = {
  name: 'reproduce',
  summary: 'run the notebooks and compare their results with the committed ones',
  positionals: '[NOTEBOOK…]',
  options: {
    notebooks: { type: 'string', value: 'DIR', help: 'folder of notebooks, where none is named (default: notebooks)' },
    out: { type: 'string', value: 'DIR', help: 'folder of the report (default: reports; with --corpus reports/NAME)' },
    to: {
      type: 'string',
      value: 'LIST',
      help: 'the report as html, and as docx or pdf too, with commas (default: html)',
    },
    decimal: { type: 'string', value: '.|,', help: 'mark of the decimals in the CSV tables (default: .)' },
    language: { type: 'string', value: 'en|de', help: 'texts of charts and heads of tables (default: en)' },
    update: { type: 'boolean', help: 'replace the committed notebooks by the new ones' },
    corpus: { type: 'string', value: 'DIR', help: 'set "corpus": run on another folder of articles' },
    set: { type: 'string', multiple: true, value: 'KEY=VALUE', help: 'set a value of the cell tagged "parameters"' },
    'no-charts': { type: 'boolean', help: 'draw no chart files and start no browser, not from a notebook either' },
    timeout: { type: 'string', value: 'S', help: 'seconds that a cell may take (default: 120)' },
    tolerance: {
      type: 'string',
      value: 'T',
      help: `relative difference at which decimals are the same (default: ${TOLERANCE})`,
    },
  },
  run: reproduce,
};

async function reproduce(input: CommandInput): Promise<number> {
  const ofCorpus = basename(resolve(stringOption(input, 'corpus', '')));
  // The report of another corpus does not replace that of the corpus that ships.
  const out = stringOption(input, 'out', input.options.corpus === undefined ? 'reports' : join('reports', ofCorpus));
  const formats = formatsOption(input);
  const timeout = positiveOption(input, 'timeout', 120);
  const tolerance = positiveOption(input, 'tolerance', TOLERANCE);
  const update = input.options.update === true;
  const decimal = choiceOption(input, 'decimal', ['.', ','] as const, '.');
  const language = choiceOption(input, 'language', ['en', 'de'] as const, 'en');
  const paths = notebookPaths(input);
  const values = settings(input);
  if (input.options.language !== undefined) values.set('language', language);
  const corpus = input.options.corpus === undefined ? undefined : stringOption(input, 'corpus', '');
  const wereSet = values.size > 0 || corpus !== undefined;
  if (update && wereSet) {
    throw new UsageError('--update replaces the committed results; with --corpus or --set they would be others');
  }
  const charts = input.options['no-charts'] !== true;
  if (update && !charts) {
    throw new UsageError(
      '--update puts pictures of the charts into the notebooks; with --no-charts there would be none',
    );
  }
  if (corpus !== undefined) readArticles(corpus); // throws for a folder that is none, before anything is cleared
  checkReportFolder(out);
  const jobs = asUsage(() => prepareJobs(paths, values, corpus));
  makeReady(out);
  const progress = createProgress(process.stderr, resultWord);
  const release = endKernelsWithProcess();
  let results: NotebookResult[];
  try {
    results = await runNotebooks(jobs, { timeout, tolerance, charts, exports: join(out, EXPORTS_FOLDER) }, progress);
  } finally {
    killKernels();
    release();
    progress.finish();
  }
  let lost: readonly LostChart[] = [];
  if (charts) ({ results, lost } = await drawCharts(results, join(out, 'charts')));
  const basis = collectBasis(ROOT, corpus ?? 'corpus');
  const changes = wereSet || update ? '' : changesSinceCommitted(paths, basis);
  writeReport(out, results, provenanceOf(basis), values, { decimal, language, formats });
  if (formats.includes('docx')) await writeWordReport(out, results, language);
  if (formats.includes('pdf')) await writePdfReport(out);
  const updated = update && lost.length === 0;
  if (updated) updateNotebooks(results, basis);
  process.stdout.write(`${summaryText(results)}${changes}${notes(out, results, updated, wereSet)}`);
  if (lost.length > 0) {
    const next = update ? 'No notebook was replaced.' : 'With --no-charts nothing is drawn.';
    process.stderr.write(`${lostText(lost)}${next}\n`);
  }
  endInTime(END_SECONDS, (message) => process.stderr.write(`${message}\n`));
  const good =
    lost.length === 0 &&
    results.every((result) => result.execution.failure === null && (update || !result.differences?.length));
  return good ? 0 : 1;
}

/** Before a notebook is run: a checkout that nobody may write to needs a folder elsewhere. */
function makeReady(out: string): void {
  try {
    clearReportFolder(out);
  } catch (error) {
    throw new Error(`the report cannot be written to "${out}" (${messageOf(error)}); name another folder with --out`);
  }
}

const messageOf = (error: unknown): string =>
  (error as NodeJS.ErrnoException).code ?? (error instanceof Error ? error.message : String(error));

/** Which charts were not drawn, and why; one reason that all share is told once. */
function lostText(lost: readonly LostChart[]): string {
  const head = `${counted(lost.length, 'chart was', 'charts were')} not drawn; the report has all else.`;
  const reasons = new Set(lost.map(({ reason }) => reason));
  if (reasons.size === 1) {
    const names = lost.map(({ notebook, name }) => `${notebook}/${name}`);
    return `${head}\n${lost[0]?.reason}\n${names.length > 5 ? '' : `${names.join(', ')}\n`}`;
  }
  return `${head}\n${lost.map(({ notebook, name, reason }) => `${notebook}/${name}: ${reason}\n`).join('')}`;
}

function notebookPaths(input: CommandInput): string[] {
  if (input.positionals.length > 0) {
    const names = new Map<string, string>();
    for (const path of input.positionals) {
      const name = basename(path, '.ipynb');
      if (!path.endsWith('.ipynb'))
        throw new UsageError(`"${path}" is no notebook; allowed are files that end in .ipynb`);
      if (names.has(name)) throw new UsageError(`two notebooks are named "${name}": ${names.get(name)} and ${path}`);
      names.set(name, path);
    }
    return [...input.positionals];
  }
  const folder = stringOption(input, 'notebooks', 'notebooks');
  let files: string[];
  try {
    files = readdirSync(folder).filter((file) => file.endsWith('.ipynb') && !file.startsWith('.'));
  } catch {
    throw new UsageError(
      `--notebooks is "${folder}", which cannot be read: run this in the folder of the kit, or name its notebooks`,
    );
  }
  if (files.length === 0) throw new UsageError(`no notebooks in "${folder}"`);
  return files.sort().map((file) => join(folder, file));
}

/** What --to lists beside the page, which is always written. */
function formatsOption(input: CommandInput): ReportFormat[] {
  return stringOption(input, 'to', 'html')
    .split(',')
    .map((name) => name.trim())
    .flatMap((name) => {
      if (name !== 'html' && name !== 'docx' && name !== 'pdf')
        throw new UsageError(`--to has "${name}"; allowed are html, docx, pdf`);
      return name === 'html' ? [] : [name];
    });
}

/** The values of --set. */
function settings(input: CommandInput): Map<string, string> {
  const values = new Map<string, string>();
  for (const entry of (input.options.set as readonly string[] | undefined) ?? []) {
    const at = entry.indexOf('=');
    if (at < 1) throw new UsageError(`--set is "${entry}"; allowed is KEY=VALUE`);
    // As a plain setting it would be unknown to provenance.json, and every notebook would need its own way there.
    if (entry.startsWith('corpus='))
      throw new UsageError(`--set is "${entry}"; another corpus is given by --corpus DIR`);
    values.set(entry.slice(0, at), entry.slice(at + 1));
  }
  return values;
}

function positiveOption(input: CommandInput, name: string, fallback: number): number {
  const text = input.options[name];
  if (text === undefined) return fallback;
  const value = Number(text);
  if (!(value > 0) || !Number.isFinite(value))
    throw new UsageError(`--${name} is "${text}"; allowed are numbers above 0`);
  return value;
}

/** Being told to stop ends the kernels first. Gives a function that takes the handlers away again. */
function endKernelsWithProcess(): () => void {
  const handlers = (['SIGINT', 'SIGTERM', 'SIGHUP'] as const).map((signal, index) => {
    const handler = () => {
      killKernels();
      process.exit(128 + ([2, 15, 1][index] ?? 0));
    };
    process.once(signal, handler);
    return () => process.removeListener(signal, handler);
  });
  return () => {
    for (const remove of handlers) remove();
  };
}

/** Only notebooks that ran to their end are replaced. */
function updateNotebooks(results: readonly NotebookResult[], basis: Basis): void {
  const whole = results.filter(({ execution }) => execution.failure === null);
  for (const { path, execution } of whole) writeWhole(path, notebookText(execution.notebook));
  recordRun(
    whole.map(({ path }) => path),
    basis,
  );
}

function notes(out: string, results: readonly NotebookResult[], updated: boolean, wereSet: boolean): string {
  return [
    ...results.flatMap(({ path, uncompared }) =>
      uncompared.length === 0
        ? []
        : [
            `${path}: without a browser ${counted(uncompared.length, 'cell was', 'cells were')} not compared (${uncompared.join(', ')})\n`,
          ],
    ),
    ...(wereSet ? ['Nothing was compared: values were set from outside.\n'] : []),
    ...(updated ? ['The notebooks that ran to their end were replaced.\n'] : []),
    `Report: ${join(out, 'index.html')}\n`,
  ].join('');
}
