// Articles that come as records (a line of JSON, a row of a table) and not as files: read by the same rules as files.
import { type CorpusOptions, readSettings } from './load';
import type { MetadataTable } from './metadata-table';
import { readArticle } from './read-article';
import type { Article, CorpusProblem } from './types';

/** An article as a record. */
export interface ArticleRecord {
  /** The line or row that it begins on in its source, from 1; null where that is not known. */
  readonly line: number | null;
  readonly text: string;
  /** All else that is known of it, as the columns of metadata.csv: `id`, `title`, `outlet`, `date`, … */
  readonly values: Readonly<Record<string, string>>;
}

export type ReadRecord = { readonly article: Article; readonly warnings: readonly CorpusProblem[] } | CorpusProblem;

/**
 * Gives what reads the records of a source: the article, as it would come from a file with this text and these
 * metadata, and what is odd about it; or the reason why the record cannot be used. `id` is needed; `file` of the
 * article is the record's, else its id.
 *
 * @param source what problems name: "articles.jsonl"
 */
export function recordReader(source: string, options: CorpusOptions = {}): (record: ArticleRecord) => ReadRecord {
  const settings = { ...readSettings('', options), metadata: source };
  return ({ line, text, values }) => {
    const refuse = (value: string, rule: string, message: string): CorpusProblem => ({
      file: source,
      line,
      value,
      rule,
      message,
    });
    const id = values.id ?? '';
    if (id === '') return refuse('', 'missing-id', 'the article has no id; allowed is any text that is not empty');
    const zero = Object.entries(values).find(([name, value]) => name.includes('\0') || value.includes('\0'));
    if (zero !== undefined) return refuse('U+0000', 'binary', 'a zero character in the metadata');
    const bytes = Buffer.from(text);
    if (bytes.length > settings.maxBytes) {
      const message = `${bytes.length} bytes; allowed are ${settings.maxBytes}`;
      return refuse(String(bytes.length), 'oversized', message);
    }
    const file = values.file || id;
    const row = { line: line ?? 0, file, values };
    const table: MetadataTable = { exists: true, rows: new Map([[file.normalize('NFC'), row]]), warnings: [] };
    const read = readArticle(settings, file, bytes, table);
    const located = (problem: CorpusProblem): CorpusProblem => ({ ...problem, file: source, line });
    if ('rule' in read) return located(read);
    return { article: read.article, warnings: read.warnings.map(located) };
  };
}
