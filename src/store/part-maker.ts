// Makes parts of a store of the files or records that it is told.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type ArticleRecord,
  type CorpusOptions,
  type CorpusProblem,
  type OpenedFolder,
  openFolder,
  readFiles,
  recordReader,
} from '../corpus';
import type { SpeakerTable } from '../quotations';
import { type Duck, openDuck } from './duck';
import { type PartInput, WORK_FOLDER, writePart } from './part';
import { problemLine } from './rows';

/** What holds for all parts. */
export interface PartSetup {
  /** The process of the run. */
  readonly run: number;
  readonly store: string;
  readonly speakers: SpeakerTable | null;
  readonly read: Pick<CorpusOptions, 'language'>;
  /** The folder that files are in, or what problems call the source. */
  readonly source: string;
}

/** A part to be made: the paths of files, or the name of a file of records in the work folder; and their positions. */
export interface PartOrder {
  readonly part: string;
  readonly positions: readonly number[];
  readonly files: readonly string[] | null;
  /** What is wrong with the folder itself: told with the first part. */
  readonly skipped: readonly CorpusProblem[];
  readonly warnings: readonly CorpusProblem[];
}

/** A line of a file of records. */
export type StoredRecord = ArticleRecord | { readonly id: string | null; readonly problem: CorpusProblem };

const MEMORY_MEGABYTES = 512;

/** Makes one part after the other. */
export class PartMaker {
  private duck: Duck | null = null;
  private folder: OpenedFolder | null = null;

  constructor(private readonly setup: PartSetup) {}

  async make(order: PartOrder): Promise<void> {
    const { run, store, speakers, source, read } = this.setup;
    this.duck ??= await openDuck({
      threads: 1,
      memory: MEMORY_MEGABYTES,
      temporary: join(store, WORK_FOLDER, 'spill'),
    });
    const { part, positions, files, skipped, warnings } = order;
    const problems = [
      ...skipped.map((problem) => problemLine(problem.file, 'skipped', problem)),
      ...warnings.map((problem) => problemLine(null, 'warning', problem)),
    ];
    if (files !== null) this.folder ??= openFolder(source, read);
    const inputs =
      files === null ? recordInputs(order, this.setup) : fileInputs(files, positions, this.folder as OpenedFolder);
    await writePart(inputs, { run, store, part, speakers, problems }, this.duck);
  }

  close(): void {
    this.duck?.close();
  }
}

function* fileInputs(
  files: readonly string[],
  positions: readonly number[],
  folder: OpenedFolder,
): Generator<PartInput> {
  for (const [place, file] of files.entries()) {
    const position = positions[place] as number;
    const skipped: CorpusProblem[] = [];
    const warnings: CorpusProblem[] = [];
    const handlers = {
      onSkipped: (problem: CorpusProblem) => skipped.push(problem),
      onWarning: (problem: CorpusProblem) => warnings.push(problem),
    };
    for (const article of readFiles(folder, [file], handlers)) yield { position, article, warnings };
    for (const problem of skipped) yield { position, id: file, problem };
  }
}

function* recordInputs({ part, positions }: PartOrder, { store, source, read }: PartSetup): Generator<PartInput> {
  const reader = recordReader(source, read);
  const lines = readFileSync(join(store, WORK_FOLDER, `${part}-records.jsonl`), 'utf8').split('\n');
  for (const [place, line] of lines.entries()) {
    if (line === '') continue;
    const position = positions[place] as number;
    const record = JSON.parse(line) as StoredRecord;
    if ('problem' in record) {
      yield { position, ...record };
      continue;
    }
    // No prototype, as elsewhere: a column may be called "constructor".
    const values = Object.assign(Object.create(null), record.values) as ArticleRecord['values'];
    const article = reader({ ...record, values });
    if ('rule' in article) yield { position, id: values.id ?? null, problem: article };
    else yield { position, ...article };
  }
}
