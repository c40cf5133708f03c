// Makes a corpus folder of whatever the articles stand in.
import { readFileSync, statSync } from 'node:fs';
import { type CorpusProblem, calendarDate } from '../corpus';
import { sameColumn } from './columns';
import { CorpusWriter } from './corpus-writer';
import { withoutEnding } from './file-names';
import { writeNewFolder } from './new-folder';
import type { ReadFileOptions } from './read-file';
import { findSourceFiles } from './sources';
import { readTable, tidied } from './table-articles';
import { type FileContent, type ImportedArticle, type SourceFile, UnreadableFile } from './types';

/** Options of `importCorpus`. */
export interface ImportOptions {
  /** The new folder. */
  readonly out: string;
  /** Our columns to those of the tables: `{ outlet: 'Medium', text: 'Volltext' }`. Usual names need not be told. */
  readonly map?: Readonly<Record<string, string>>;
  /** In texts an article begins at each line that matches. With the flags g, m and u. */
  readonly at?: RegExp;
  /** The press database that texts come from; "none" for none. @default recognised */
  readonly profile?: string;
  /** Whether repeated articles are written too. The column `duplicateOf` names them. @default "keep" */
  readonly duplicates?: 'keep' | 'leave-out';
  /** Larger files are skipped. In bytes; default 268,435,456. */
  readonly maxBytes?: number;
}

/** What was imported and what was not. */
export interface ImportReport {
  readonly fileCount: number;
  readonly articleCount: number;
  readonly duplicateCount: number;
  /** Files and articles that are not in the corpus. */
  readonly skipped: readonly CorpusProblem[];
  /** What is odd about others. */
  readonly notes: readonly CorpusProblem[];
  /** How the files were read, and how many each: "csv", "Nexis Uni". */
  readonly forms: Readonly<Record<string, number>>;
  /** Our columns, and what the tables call them. */
  readonly columns: Readonly<Record<string, readonly string[]>>;
}

const NOTES = new Set([
  'page-header',
  'left-out',
  'attachment',
  'whole-page',
  'long-number',
  'cell-error',
  'formula-without-value',
  'hidden-sheet',
  'duplicate',
  'date-format',
  'id-not-unique',
  'no-metadata',
]);

/**
 * Makes a corpus folder of files and folders: texts, pages, Word, PDF, RTF, mails, tables, feeds, archives of these and
 * exports of press databases. A text file becomes an article as it stands; what an export or page tells of an article
 * becomes a column of `metadata.csv`, never a part of the text. A file that cannot be read is told and the others are
 * imported. `import-log.csv` in the new folder lists everything told.
 *
 * @throws Error if a source is missing, `out` is there and not empty, or nothing could be imported
 */
export async function importCorpus(sources: readonly string[], options: ImportOptions): Promise<ImportReport> {
  for (const source of sources) statSync(source);
  const { files, problems } = findSourceFiles(sources);
  return writeNewFolder(options.out, async (folder) => {
    const work = new ImportWork(
      new CorpusWriter(folder, options.duplicates === 'leave-out'),
      options,
      files.length === 1,
    );
    work.skipped.push(...problems);
    for (const { name, path } of files) await work.importPath(name, path);
    return work.finish();
  });
}

class ImportWork {
  readonly skipped: CorpusProblem[] = [];
  readonly notes: CorpusProblem[] = [];
  readonly #forms: Record<string, number> = {};
  readonly #columns: Record<string, Set<string>> = {};
  readonly #reading: ReadFileOptions;
  #fileCount = 0;

  constructor(
    readonly writer: CorpusWriter,
    readonly options: ImportOptions,
    readonly isSingle: boolean,
  ) {
    this.#reading = { at: options.at ?? null, profile: options.profile ?? null };
  }

  async importPath(name: string, path: string): Promise<void> {
    const { maxBytes = 2 ** 28 } = this.options;
    try {
      const { size } = statSync(path);
      if (size > maxBytes) throw new UnreadableFile('too-large', `the file has ${size} bytes; allowed are ${maxBytes}`);
      await this.importFile({ name, bytes: readFileSync(path) });
    } catch (error) {
      this.#skip(name, error);
    }
  }

  async importFile(file: SourceFile): Promise<void> {
    this.#fileCount += 1;
    // The readers bring large libraries: they are loaded when there is a file to be read.
    const { readSourceFile } = await import('./read-file');
    const { content, profile } = await readSourceFile(file, this.#reading);
    const form =
      profile?.title ??
      (content.kind === 'table' ? 'table' : (/\.([a-z0-9]+)$/i.exec(file.name)?.[1]?.toLowerCase() ?? 'text'));
    this.#forms[form] = (this.#forms[form] ?? 0) + 1;
    for (const problem of content.problems) this.#tell({ file: file.name, ...problem });
    await this.#take(file, content);
  }

  async #take(file: SourceFile, content: FileContent): Promise<void> {
    if (content.kind === 'archive') {
      for (const inner of content.files) {
        try {
          await this.importFile(inner);
        } catch (error) {
          this.#skip(inner.name, error);
        }
      }
    } else if (content.kind === 'document') {
      this.#write(file, [{ text: content.text, values: content.values, line: null }], true);
    } else if (content.kind === 'articles') {
      this.#write(file, content.articles, false);
    } else {
      this.#takeTable(file, content.table);
    }
  }

  #takeTable(file: SourceFile, table: Extract<FileContent, { kind: 'table' }>['table']): void {
    const { map = {} } = this.options;
    const missing = Object.values(map).find((column) => sameColumn(table.columns, column) === undefined);
    // In a folder of several tables each may have a part of the columns.
    if (missing !== undefined && (this.isSingle || map.text === missing)) {
      throw new UnreadableFile('no-column', `no column "${missing}"`, `the table has ${table.columns.join(', ')}`, 1);
    }
    const { articles, fileRows, renamed, isUseless } = readTable(table, map);
    if (isUseless) {
      const message = 'no column is named as texts are; name it with --text COLUMN';
      throw new UnreadableFile('no-text-column', message, table.columns.join(', '), 1);
    }
    for (const [target, column] of Object.entries(renamed)) {
      this.#columns[target] ??= new Set();
      this.#columns[target].add(column);
    }
    for (const row of fileRows) this.writer.tell(row.file, row.values);
    this.#write(file, articles, false);
  }

  #write(file: SourceFile, articles: readonly ImportedArticle[], isWhole: boolean): void {
    const digits = String(articles.length).length;
    for (const [place, article] of articles.entries()) {
      const { text, line } = article;
      if (text.trim() === '') {
        this.#tell({
          file: file.name,
          line,
          value: article.values.title ?? '',
          rule: 'empty-article',
          message: 'no text',
        });
        continue;
      }
      const values = tidied(article.values);
      const { date = '' } = values;
      if (date !== '' && calendarDate(date.trim()) === null) {
        const message = 'no day that can be read; allowed are YYYY-MM-DD, D.M.YYYY and days with the month as a word';
        this.#tell({ file: file.name, line, value: date, rule: 'date-format', message });
      }
      const base = withoutEnding(file.name);
      const number = String(place + 1).padStart(digits, '0');
      const name = isWhole ? base : this.isSingle && !file.name.includes('/') ? number : `${base}/${number}`;
      const duplicate = this.writer.write(name, file.name, { ...article, values });
      if (duplicate !== null)
        this.#tell({ file: file.name, line, value: duplicate.kind, rule: 'duplicate', message: duplicate.message });
    }
  }

  #skip(file: string, error: unknown): void {
    const message = error instanceof Error ? error.message.split('\n')[0] || error.name : String(error);
    const { rule, value, line } =
      error instanceof UnreadableFile ? error : { rule: 'unreadable', value: '', line: null };
    this.skipped.push({ file, line, value, rule, message });
  }

  #tell(problem: CorpusProblem): void {
    (NOTES.has(problem.rule) ? this.notes : this.skipped).push(problem);
  }

  finish(): ImportReport {
    const { articleCount, duplicateCount } = this.writer;
    if (articleCount === 0) {
      const [first] = this.skipped;
      const reason =
        first === undefined
          ? ''
          : `; first: ${first.file}${first.line === null ? '' : `:${first.line}`}: ${first.message} [${first.rule}]${first.value && `: ${first.value}`}`;
      throw new Error(
        `no article could be imported from ${this.#fileCount === 1 ? 'the file' : `${this.#fileCount} files`}${reason}`,
      );
    }
    this.notes.push(...this.writer.finish([...this.skipped], this.notes));
    const columns = Object.fromEntries(Object.entries(this.#columns).map(([target, names]) => [target, [...names]]));
    return {
      fileCount: this.#fileCount,
      articleCount,
      duplicateCount,
      skipped: this.skipped,
      notes: this.notes,
      forms: this.#forms,
      columns,
    };
  }
}
