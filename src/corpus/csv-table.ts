import { readFileSync } from 'node:fs';
import type { CsvError, Options } from 'csv-parse/sync';
import { plainText } from '../letters';
import { decodeText } from './decode';

/** A row as the CSV library gives it with `info: true`. */
export interface CsvRecord {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** A row of a table that a person keeps beside a corpus. */
export interface CsvRow {
  /** The line it begins on, from 1. */
  readonly line: number;
  /** Column name to value; blanks around values are cut off. */
  readonly values: Readonly<Record<string, string>>;
}

/**
 * Reads a table as spreadsheets write it: a header line; commas, semicolons or tabs; UTF-8 with or without a byte order
 * mark, UTF-16 or Windows-1252. Empty lines are left out.
 *
 * @param needed columns that the header must name
 * @throws Error that names file and line for a missing column, two of one name, a row of another length and broken CSV
 */
export function readCsvTable(file: string, needed: readonly string[]): CsvRow[] {
  const { text } = decodeText(readFileSync(file));
  const records = parseTable(file, text);
  const columns = (records[0]?.record ?? []).map(plainText);
  const lines = firstLines(records);
  const missing = needed.find((column) => !columns.includes(column));
  if (missing !== undefined) throw new Error(`${file}:1: no column "${missing}"; needed are ${needed.join(', ')}`);
  const twice = repeatedColumn(columns);
  if (twice !== undefined) throw new Error(`${file}:1: two columns are named "${twice}"; allowed is one`);
  return records.slice(1).map(({ record }, place) => {
    // No prototype: a column may be called "constructor".
    const values: Record<string, string> = Object.create(null);
    // Spreadsheets leave empty columns at the right, R a column of row names without a name.
    for (const [index, column] of columns.entries()) if (column !== '') values[column] = record[index] ?? '';
    return { line: lines[place + 1] as number, values };
  });
}

/** The first name that stands twice, in one pass: a broken table may have a hundred thousand columns. */
export function repeatedColumn(columns: readonly string[]): string | undefined {
  const seen = new Set<string>();
  return columns.find((column) => column !== '' && seen.size === seen.add(column).size);
}

/** The rows of a table, as the CSV library gives them. The library is loaded when there is one to be read. */
export function parseCsv(text: string, options: Options = {}): CsvRecord[] {
  const { parse } = require('csv-parse/sync') as typeof import('csv-parse/sync');
  const common = { delimiter: delimiterOf(text), info: true, trim: true, skip_empty_lines: true };
  return parse(text, { ...common, ...options }) as unknown as CsvRecord[];
}

function parseTable(file: string, text: string): CsvRecord[] {
  try {
    return parseCsv(text);
  } catch (error) {
    const { code, message } = error as CsvError;
    // A row of another length is told with its line, at the end of which the library stands.
    if (!/QUOTE/.test(code)) throw new Error(`${file}: ${message}`);
    const fault = csvFaults(text)(error as CsvError) as CsvFault;
    throw new Error(`${file}:${fault.line}: ${fault.message}; the line is "${fault.value}"`);
  }
}

/** Where a value stands that cannot be read, and why. */
export interface CsvFault {
  readonly line: number;
  /** The line. */
  readonly value: string;
  readonly message: string;
}

const MOST_FAULTS = 1000;

/** A row in which nearly every mark is out of place: no table. */
export class CsvRowError extends Error {
  constructor(readonly line: number) {
    super(`the row has more than ${MOST_FAULTS} quotation marks out of place`);
  }
}

/**
 * Tells where values stand whose quotation marks the library cannot read, one after the other. The line that it names is
 * where it gave up, for a mark that is never closed the end of the file, and counts a "\r\n" inside a quoted value as
 * two. A row is told once, however many of its marks are out of place: null for a further one.
 *
 * @throws CsvRowError for more than a thousand of them in a row, each of which the library copies the whole value for
 */
export function csvFaults(text: string): (error: CsvError) => CsvFault | null {
  const bytes = Buffer.from(text);
  let counted = 0;
  let line = 1;
  let row = -1;
  let faults = 0;
  return (error: CsvError) => {
    // Where the row before the fault ended; blank lines may follow.
    const { bytes: rowStart = 0 } = error as unknown as { readonly bytes?: number };
    faults = rowStart === row ? faults + 1 : 1;
    if (faults > MOST_FAULTS) throw new CsvRowError(line);
    if (rowStart === row) return null;
    row = rowStart;
    let start = Math.max(rowStart, counted);
    while (start < bytes.length && isBlank(bytes[start] as number)) start++;
    line += bytes.toString('latin1', counted, start).split(LINE_END).length - 1;
    counted = start;
    const value = bytes.toString('utf8', lineStart(bytes, start), lineEnd(bytes, start));
    return { line, value, message: error.message.replace(/,? at line \d+/, '') };
  };
}

const isBlank = (byte: number) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);
const isLineEnd = (byte: number | undefined) => byte === undefined || byte === 0x0a || byte === 0x0d;

function lineStart(bytes: Uint8Array, at: number): number {
  let start = at;
  while (start > 0 && !isLineEnd(bytes[start - 1])) start--;
  return start;
}

function lineEnd(bytes: Uint8Array, at: number): number {
  let end = at;
  while (!isLineEnd(bytes[end])) end++;
  return end;
}

const LINE_END = /\r\n|\n|\r/;

/** A German Excel writes semicolons: whichever of comma, semicolon and tab is commonest in the first line. */
function delimiterOf(text: string): string {
  const firstLine = text.slice(0, text.search(/[\r\n]|$/));
  const count = (mark: string) => firstLine.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

/**
 * The line each row begins on, from 1; all rows of the table must be given. The library counts to the end of a row, and
 * a "\r\n" inside a quoted value as two lines.
 */
export function firstLines(records: readonly CsvRecord[]): number[] {
  let countedTwice = 0;
  return records.map(({ record, info }) => {
    const text = record.join('');
    countedTwice += text.split('\r\n').length - 1;
    return info.lines - countedTwice - (text.split(LINE_END).length - 1);
  });
}
