// The report of a run: executed notebooks, tables, charts, an overview page and what it all rests on, in one folder.
import { copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../../base';
import { pagePdf } from '../../charts';
import { hashText } from '../run/hashes';
import { shownFigures, shownTables } from '../run/outputs';
import type { Provenance } from '../run/provenance';
import type { NotebookResult } from '../run/runner';
import { plotlyPath } from '../show/chart-bundle';
import { notebookText } from '../show/document';
import { PLOTLY_FILE } from '../show/page-script';
import { overviewHtml } from './overview';
import { PAGE_WORDS, type ReportLanguage } from './page-words';
import { type Decimal, writeTables } from './tables';
import { wordReport } from './word';

/** The mark of a folder that holds a report: what stood under these names may then be replaced. */
const MARK = 'provenance.json';
const FOLDERS = ['notebooks', 'tables', 'charts'] as const;
/** What the notebooks have exported themselves, if they have. */
export const EXPORTS_FOLDER = 'exports';
const PAGE = 'index.html';

/** Throws an Error if the report would replace something that is no report: `--out .` must not cost the notebooks. */
export function checkReportFolder(folder: string): void {
  if (existsSync(join(folder, MARK))) return;
  const taken = [...FOLDERS, EXPORTS_FOLDER, PAGE].find((name) => existsSync(join(folder, name)));
  if (taken !== undefined) {
    throw new Error(`${join(folder, taken)} is there and is no report; choose another folder for the report`);
  }
}

/** Makes the folder ready: the last report goes, other files stay. A run that is interrupted leaves the mark. */
export function clearReportFolder(folder: string): void {
  rmSync(join(folder, PAGE), { force: true });
  for (const file of [WORD_FILE, PDF_FILE]) rmSync(join(folder, file), { force: true });
  rmSync(join(folder, EXPORTS_FOLDER), { recursive: true, force: true });
  for (const name of FOLDERS) {
    rmSync(join(folder, name), { recursive: true, force: true });
    mkdirSync(join(folder, name), { recursive: true });
  }
  writeWhole(join(folder, MARK), `${JSON.stringify({ unfinished: true }, null, 2)}\n`);
}

/** How a report is written. */
export interface ReportOptions {
  /** Mark of the decimals in its CSV files. @default '.' */
  readonly decimal?: Decimal;
  /** Of the words that the page adds and of the heads of tables. @default 'en' */
  readonly language?: ReportLanguage;
  /** What is made of the page beside it, for its list of files. */
  readonly formats?: readonly ReportFormat[];
}

/**
 * Writes all but the charts. `settings` are the values set from outside, but for the corpus: that is told by its hash,
 * not its place.
 */
export function writeReport(
  folder: string,
  results: readonly NotebookResult[],
  provenance: Provenance,
  settings: ReadonlyMap<string, string>,
  options: ReportOptions = {},
): void {
  for (const { name, execution } of results) {
    if (execution.failure?.cell === 0) continue; // a file that could not be read: there is nothing to write
    writeWhole(join(folder, 'notebooks', `${name}.ipynb`), notebookText(execution.notebook));
  }
  writeTables(join(folder, 'tables'), results, options.decimal ?? '.', provenance);
  copyFileSync(plotlyPath(), join(folder, PLOTLY_FILE));
  const { language = 'en', formats = [] } = options;
  writeWhole(
    join(folder, PAGE),
    overviewHtml(results, resultWord, { language, files: filesOf(folder, results, language, formats) }),
  );
  const notebooks = results.map((result) => ({
    name: result.name,
    result: resultWord(result),
    sourceSha256: hashText(result.execution.notebook.cells.map((cell) => cell.source).join('\n\0\n')),
    figures: shownFigures(result.execution.notebook).length,
    tables: shownTables(result.execution.notebook).length,
  }));
  const all = { ...provenance, settings: Object.fromEntries(settings), notebooks };
  writeWhole(join(folder, MARK), `${JSON.stringify(all, null, 2)}\n`);
}

/** What a report is written as beside its page. */
export type ReportFormat = 'docx' | 'pdf';

/** Name of the Word document in the folder of a report. */
const WORD_FILE = 'report.docx';
const PDF_FILE = 'report.pdf';

/** The files that the page leads to. */
function filesOf(
  folder: string,
  results: readonly NotebookResult[],
  language: ReportLanguage,
  formats: readonly ReportFormat[],
) {
  const words = PAGE_WORDS[language];
  const workbooks = results.map(({ name }) => ({ path: `tables/${name}.xlsx`, title: `${name}: ${words.allTables}` }));
  return [
    ...(formats.includes('docx') ? [{ path: WORD_FILE, title: words.wordFile }] : []),
    ...(formats.includes('pdf') ? [{ path: PDF_FILE, title: 'PDF' }] : []),
    ...[...workbooks, { path: 'tables/codebook.csv', title: words.codebook }].filter(({ path }) =>
      existsSync(join(folder, path)),
    ),
    { path: MARK, title: words.provenance },
  ];
}

/** Writes the report as a Word document too. */
export async function writeWordReport(
  folder: string,
  results: readonly NotebookResult[],
  language: ReportLanguage = 'en',
): Promise<void> {
  writeWhole(join(folder, WORD_FILE), await wordReport(results, PAGE_WORDS[language].title, language));
}

/** Prints the page of the report as a PDF too. */
export async function writePdfReport(folder: string): Promise<void> {
  writeWhole(join(folder, PDF_FILE), await pagePdf(join(folder, PAGE)));
}

/** The result of a notebook in a word. */
export function resultWord({ execution, differences }: NotebookResult): string {
  if (execution.failure !== null) return 'failed';
  if (differences === null) return 'not compared';
  return differences.length === 0 ? 'same' : 'different';
}
