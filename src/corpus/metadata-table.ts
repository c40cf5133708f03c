import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { CsvError } from 'csv-parse/sync';
import { plainText } from '../letters';
import { printedDay } from './calendar-date';
import { type CsvRecord, CsvRowError, csvFaults, firstLines, parseCsv, repeatedColumn } from './csv-table';
import { decodeText } from './decode';
import { errorCode } from './listing';
import type { CorpusProblem } from './types';

/** A row of metadata.csv that can be used. */
export interface MetadataRow {
  /** The line it begins on, from 1. */
  readonly line: number;
  /** Path below the corpus folder, with "/". */
  readonly file: string;
  /** Column name to value, as they stand in the file; blanks around them are cut off. */
  readonly values: Readonly<Record<string, string>>;
}

/** metadata.csv, read. */
export interface MetadataTable {
  /** False where the folder has no such file. */
  readonly exists: boolean;
  /** The rows by their file name in composed form (NFC): macOS may write the umlauts of a name decomposed. */
  readonly rows: ReadonlyMap<string, MetadataRow>;
  readonly warnings: readonly CorpusProblem[];
}

/** Reads metadata.csv of a corpus folder. What is wrong with a row is a warning; the other rows are used. */
export function readMetadata(folder: string, name: string): MetadataTable {
  const path = join(folder, name);
  if (!existsSync(path)) return { exists: false, rows: new Map(), warnings: [] };
  const warnings: CorpusProblem[] = [];
  const rows = new Map<string, MetadataRow>();
  const warn = (line: number | null, value: string, rule: string, message: string) => {
    warnings.push({ file: name, line, value, rule, message });
  };
  let bytes: Buffer;
  try {
    // A pipe of this name would be waited on for ever.
    if (!statSync(path).isFile()) throw new Error('no regular file');
    bytes = readFileSync(path);
  } catch (error) {
    warn(null, name, 'unreadable', `the table cannot be read (${errorCode(error)}); articles have no metadata`);
    return { exists: true, rows, warnings };
  }
  const { text, encoding, isGuess } = decodeText(bytes);
  if (isGuess) warn(null, encoding, 'encoding-guessed', `not UTF-8; read as ${encoding}`);
  const parsed = parseRecords(text, warn);
  const lines = firstLines(parsed);
  const [header, ...records] = parsed;
  const columns = header === undefined ? null : readHeader(header, warn);
  if (columns === null) return { exists: true, rows, warnings };
  for (const [place, { record }] of records.entries()) {
    const row = readRow(columns, record, lines[place + 1] as number, warn);
    if (row === null) continue;
    const key = row.file.normalize('NFC');
    const earlier = rows.get(key);
    if (earlier === undefined) rows.set(key, row);
    else warn(row.line, row.file, 'duplicate-file', `line ${earlier.line} is on the same file; that one is used`);
  }
  return { exists: true, rows, warnings };
}

type Warn = (line: number | null, value: string, rule: string, message: string) => void;

function parseRecords(text: string, warn: Warn): CsvRecord[] {
  const faultOf = csvFaults(text);
  const warnOf = (error: CsvError, consequence: string) => {
    const fault = faultOf(error);
    if (fault !== null) warn(fault.line, fault.value, 'csv-syntax', `${fault.message}; ${consequence}`);
  };
  try {
    return parseCsv(text, {
      relax_column_count: true,
      skip_records_with_error: true,
      on_skip: (error) => {
        if (error === undefined) return undefined;
        const lost =
          error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'what follows that mark is not used' : 'this row is not used';
        warnOf(error, lost);
        return undefined;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvRowError)) warnOf(error as CsvError, 'the table is not used');
    else warn(error.line, '', 'csv-syntax', `${error.message}; the table is not used`);
    return [];
  }
}

function readHeader(header: CsvRecord, warn: Warn): readonly string[] | null {
  const columns = header.record.map(plainText);
  const { lines } = header.info;
  if (!columns.includes('file')) {
    warn(lines, columns.join(','), 'no-file-column', 'the first line must name a column "file"; the table is not used');
    return null;
  }
  const twice = repeatedColumn(columns);
  if (twice !== undefined) {
    warn(lines, twice, 'duplicate-column', 'two columns have this name; the table is not used');
    return null;
  }
  return columns;
}

function readRow(columns: readonly string[], record: readonly string[], line: number, warn: Warn): MetadataRow | null {
  if (record.length !== columns.length) {
    const message = `${record.length} values where the first line names ${columns.length} columns; this row is not used`;
    warn(line, record.join(','), 'ragged-row', message);
    return null;
  }
  // No prototype: a column may be called "constructor".
  const values: Record<string, string> = Object.create(null);
  for (const [index, column] of columns.entries()) {
    // A spreadsheet may leave empty columns at the right.
    if (column !== '') values[column] = record[index] ?? '';
  }
  const given = values.file ?? '';
  const file = given.replace(/\\/g, '/').replace(/^(?:\.\/)+/, '');
  if (file === '') {
    warn(line, record.join(','), 'row-without-file', 'the column "file" is empty; this row is not used');
    return null;
  }
  if (/^(?:\/|[A-Za-z]:)/.test(file) || file.split('/').includes('..')) {
    warn(line, given, 'path-outside', 'the path leaves the corpus folder; allowed are paths below it');
    return null;
  }
  return { line, file, values };
}

/** The date of a row as YYYY-MM-DD if it is one; empty, with a warning, otherwise. */
export function checkedDate(row: MetadataRow, table: string, warnings: CorpusProblem[]): string {
  const date = row.values.date ?? '';
  const day = date === '' ? '' : printedDay(date);
  if (day !== null) return day;
  warnings.push({
    file: table,
    line: row.line,
    value: date,
    rule: 'date-format',
    message:
      'no day of the calendar; allowed are YYYY-MM-DD and D.M.YYYY, with a time or not. The article is analysed without a date',
  });
  return '';
}

/** The language of a row in its canonical form; null where there is none or, with a warning, a wrong one. */
export function checkedLanguage(row: MetadataRow, table: string, warnings: CorpusProblem[]): string | null {
  const language = row.values.language ?? '';
  if (language === '') return null;
  const canonical = canonicalLanguage(language);
  if (canonical !== null) return canonical;
  warnings.push({
    file: table,
    line: row.line,
    value: language,
    rule: 'language-tag',
    message: 'no BCP 47 language tag such as "de" or "en-GB"; the article is read as if none were given',
  });
  return null;
}

/** The canonical form of a BCP 47 tag ("DE" gives "de"), null if it is none. */
export function canonicalLanguage(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}
