// A part of a store: some articles, and for each table a Parquet file of what was made of them.
import { closeSync, existsSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Article, CorpusProblem } from '../corpus';
import type { SpeakerTable } from '../quotations';
import { duckType } from './columns';
import { type Duck, sqlPath, sqlText } from './duck';
import { type Line, linesOf, problemLine } from './rows';
import {
  LINE_COLUMNS,
  STEP_NAMES,
  type StepName,
  selectProblems,
  selectRows,
  TABLE_NAMES,
  type TableName,
} from './tables';
import { LineWriter } from './worker';

/** Folder inside a store for what is being made; it is gone when the store is whole. */
export const WORK_FOLDER = '.work';

export function partFile(store: string, table: TableName, part: string): string {
  return join(store, table, `part-${part}.parquet`);
}

/** A file that can be read as an article, or not. */
export type PartInput =
  | { readonly position: number; readonly article: Article; readonly warnings: readonly CorpusProblem[] }
  | { readonly position: number; readonly id: string | null; readonly problem: CorpusProblem };

export interface PartTask {
  readonly store: string;
  readonly part: string;
  readonly speakers: SpeakerTable | null;
  /** The process of the run, this one or the one that started it. */
  readonly run: number;
  /** Lines on what is wrong besides. */
  readonly problems?: readonly Line[];
}

/** So many characters of articles are worked on at a time. */
const CHARACTERS_AT_ONCE = 1 << 20;

/**
 * Writes the tables of a part. Each file appears whole or not at all, that of the articles last: where it is, the
 * others are. The same articles give the same bytes.
 */
export async function writePart(
  inputs: Iterable<PartInput>,
  { store, part, speakers, run, problems = [] }: PartTask,
  duck: Duck,
) {
  const work = join(store, WORK_FOLDER);
  mkdirSync(work, { recursive: true });
  // A process whose run was killed may still be at the same part.
  const own = `${part}-${process.pid}`;
  const linesFile = (step: StepName) => join(work, `${own}-${step}.jsonl`);
  const longest = writeLines(inputs, linesFile, speakers, problems);
  for (const table of TABLE_NAMES) mkdirSync(join(store, table), { recursive: true });
  for (const table of [...TABLE_NAMES].reverse()) {
    const rows =
      table === 'problems'
        ? STEP_NAMES.map((step) => selectProblems(linesTable(step, linesFile(step), longest))).join(' UNION ALL ')
        : selectRows(table, 'duckdb', linesTable(table, linesFile(table), longest));
    const made = join(work, `${own}-${table}.parquet`);
    await copyRows(duck, rows, made);
    // What is made by a process that a killed run left behind is nobody's any more.
    if (run !== process.pid && run !== process.ppid) throw new Error('the run that began this part has ended');
    renameSync(made, partFile(store, table, part));
  }
  for (const step of STEP_NAMES) rmSync(linesFile(step));
}

/** Writes the lines of all steps; gives the length of the longest one. */
function writeLines(
  inputs: Iterable<PartInput>,
  fileOf: (step: StepName) => string,
  speakers: SpeakerTable | null,
  problems: readonly Line[],
): number {
  const handles = STEP_NAMES.map((step) => openSync(fileOf(step), 'w'));
  const writers = handles.map((handle) => new LineWriter(handle));
  const writer = (step: StepName) => writers[STEP_NAMES.indexOf(step)] as LineWriter;
  let waiting: { article: Article; position: number }[] = [];
  let characters = 0;
  const flush = () => {
    const articles = waiting.map(({ article }) => article);
    const positions = new Map(waiting.map(({ article, position }) => [article.id, position]));
    for (const step of STEP_NAMES) {
      writer(step).write(linesOf(step, articles, { speakers }).map((line) => withPosition(line, step, positions)));
    }
    waiting = [];
    characters = 0;
  };
  try {
    writer('articles').write(problems);
    for (const input of inputs) {
      const { position } = input;
      if ('problem' in input) {
        writer('articles').write([problemLine(input.id, 'skipped', input.problem, position)]);
        continue;
      }
      const { article, warnings } = input;
      writer('articles').write(warnings.map((warning) => problemLine(article.id, 'warning', warning, position)));
      waiting.push({ article, position });
      characters += article.raw.length;
      if (characters >= CHARACTERS_AT_ONCE) flush();
    }
    flush();
    for (const each of writers) each.flush();
  } finally {
    handles.forEach(closeSync);
  }
  return Math.max(...writers.map(({ longest }) => longest));
}

/** Rows of articles and problems tell where the article stood. */
function withPosition(line: Line, step: StepName, positions: ReadonlyMap<string, number>): Line {
  if (line.problem === undefined && step !== 'articles') return line;
  const position = positions.get(line.article as string) ?? null;
  return line.problem === undefined ? { ...line, position } : { ...line, problem: { ...line.problem, position } };
}

function linesTable(step: StepName, file: string, longest: number): string {
  const columns = Object.entries(LINE_COLUMNS[step]).map(([name, type]) => `"${name}": ${sqlText(duckType(type))}`);
  return `read_json(${sqlPath(file)}, format = 'newline_delimited', compression = 'uncompressed', columns = {${columns.join(', ')}}, maximum_object_size = ${Math.max(1 << 24, longest + 1024)})`;
}

async function copyRows({ connection }: Duck, select: string, file: string): Promise<void> {
  await connection.run(`COPY (${select}) TO ${sqlText(file)} (FORMAT parquet, COMPRESSION zstd)`);
}

/** Whether the part is there, all of its tables. */
export function hasPart(store: string, part: string): boolean {
  return TABLE_NAMES.every((table) => existsSync(partFile(store, table, part)));
}
