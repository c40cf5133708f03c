// What the import passes on from reader to reader.
import type { CorpusProblem } from '../corpus';

/** A file that is to be imported: from a disk or out of an archive. */
export interface SourceFile {
  /** How messages and the table name it: path below the source, "export.zip/a.html" inside an archive. */
  readonly name: string;
  readonly bytes: Buffer;
}

/** Columns that a file tells of an article, by their names in the table of the corpus. */
export type Values = Readonly<Record<string, string>>;

/** One article of a file. */
export interface ImportedArticle {
  readonly text: string;
  readonly values: Values;
  /** Where it begins in a file of lines, from 1; the row of a sheet, the place in a list; null where it is the file. */
  readonly line: number | null;
}

/** A table whose rows are articles, or tell something of the files beside it. */
export interface ImportedTable {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly line: number; readonly values: Values }[];
}

/** What a reader makes of a file; `problems` are parts of it that could not be read. */
export type FileContent =
  | { readonly kind: 'document'; readonly text: string; readonly values: Values; readonly problems: Problems }
  | { readonly kind: 'articles'; readonly articles: readonly ImportedArticle[]; readonly problems: Problems }
  | { readonly kind: 'table'; readonly table: ImportedTable; readonly problems: Problems }
  | { readonly kind: 'archive'; readonly files: readonly SourceFile[]; readonly problems: Problems };

/** Problems of one file; whoever reports them puts its name in front. */
export type Problems = readonly Omit<CorpusProblem, 'file'>[];

/** A file that cannot be read at all: the rule that it breaks and a sentence for a person. */
export class UnreadableFile extends Error {
  constructor(
    readonly rule: string,
    message: string,
    readonly value = '',
    readonly line: number | null = null,
  ) {
    super(message);
  }
}
