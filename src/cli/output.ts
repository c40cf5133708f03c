// How a command prints its rows: as a table, CSV or JSON Lines, to standard output or into a file.
import { closeSync, openSync, realpathSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import {
  hideProgress,
  type Row,
  removeWhenEnded,
  temporaryName,
  type Value,
  writeWhole as writeWholeFile,
} from '../base';
import {
  type CsvOptions,
  codebookRows,
  csvHeader,
  csvLine,
  csvText,
  TextTableLines,
  textTableLines,
  workbookBytes,
} from '../tables';
import { type CommandInput, choiceOption, formatOption, type OutputFormat, stringOption, UsageError } from './command';

const CHUNK_CHARACTERS = 1 << 16;

/** Something that prints as a JSON object; nested values are allowed. */
export type PrintedRecord = Readonly<Record<string, unknown>>;

/**
 * Prints records as `--format` and `--out` say: JSON Lines in full, CSV and table with nested values as JSON.
 * Records are taken one by one, so that output of any length needs no memory. A file appears whole or not at all.
 * Every record has the `columns`, no more in CSV, where the header is there without records too.
 * `lines` is for records by the hundred thousand, whose lines in JSON, or in CSV behind the header, can be made faster: in
 * UTF-8, in pieces of any size.
 */
export function printRecords(
  records: Iterable<PrintedRecord>,
  columns: readonly string[],
  input: CommandInput,
  lines?: (format: 'jsonl' | 'csv') => Iterable<Uint8Array>,
): void {
  const format = formatOption(input);
  const csv = csvSettings(input, columns);
  const out = stringOption(input, 'out', '');
  if (input.options.codebook === true || format === 'xlsx') {
    writeWithCodebook([...flattened(records)], out, format, csv);
    return;
  }
  const output = openOutput(out);
  try {
    // What is made faster has decimal points.
    const isFast = format === 'jsonl' || (format === 'csv' && csv.decimal !== ',');
    const made = isFast && lines ? lines(format) : encoded(textOf(records, format, csv));
    const pieces = format === 'csv' ? headed(csvHeader(columns, csv), made) : made;
    for (const bytes of pieces) output.write(bytes);
  } catch (error) {
    output.fail(error);
    return;
  }
  output.end();
}

/** As `printRecords`, for records that come some at a time; no more than these are in memory. */
export async function printBatches(
  batches: AsyncIterable<Iterable<PrintedRecord>>,
  columns: readonly string[],
  input: CommandInput,
): Promise<void> {
  const format = formatOption(input);
  const csv = csvSettings(input, columns);
  const out = stringOption(input, 'out', '');
  if (input.options.codebook === true || format === 'xlsx') {
    const rows: Row[] = [];
    for await (const records of batches) rows.push(...flattened(records));
    writeWithCodebook(rows, out, format, csv);
    return;
  }
  const output = openOutput(out);
  const write = (pieces: Iterable<string>) => {
    for (const bytes of encoded(pieces)) output.write(bytes);
  };
  try {
    const table = new TextTableLines();
    let isHeaded = format !== 'csv';
    for await (const records of batches) {
      const lines = [...(format === 'table' ? tableLines(table, records) : textOf(records, format, csv))];
      if (!isHeaded) write([csvHeader(columns, csv)]);
      isHeaded = true;
      write(lines);
    }
    if (!isHeaded) write([csvHeader(columns, csv)]);
    if (format === 'table') write(table.end());
  } catch (error) {
    output.fail(error);
    return;
  }
  output.end();
}

function* tableLines(table: TextTableLines, records: Iterable<PrintedRecord>): Iterable<string> {
  for (const row of flattened(records)) yield* table.add(row);
}

interface Output {
  write(bytes: Uint8Array): void;
  /** A file appears. */
  end(): void;
  /** A file does not appear. Throws the error again, unless it says that nobody reads any more. */
  fail(error: unknown): void;
}

function openOutput(out: string): Output {
  const file = replacedFile(out);
  const part = file === null ? null : temporaryName(file);
  const handle = out === '' ? 1 : openSync(part ?? out, 'w');
  if (part !== null) removeWhenEnded(resolve(part));
  return {
    write: (bytes) => {
      if (handle === 1) hideProgress();
      writeWhole(handle, bytes);
    },
    end: () => {
      if (out !== '') closeSync(handle);
      if (file !== null && part !== null) renameSync(part, file);
    },
    fail: (error) => {
      if (part !== null) {
        closeSync(handle);
        rmSync(part, { force: true });
      } else if ((error as NodeJS.ErrnoException).code === 'EPIPE') {
        return;
      }
      throw error;
    },
  };
}

/** Prints a text that is a file of its own kind, as `--out` says. */
export function printText(text: string, { positionals, options }: CommandInput): void {
  const input = { positionals, options: { ...options, format: 'jsonl', codebook: undefined } };
  printRecords([], [], input, () => [Buffer.from(text)]);
}

/** Whether a text that a spreadsheet would run gets an apostrophe in CSV. */
export function guardsFormulas(input: CommandInput): boolean {
  return input.options['no-formula-guard'] !== true;
}

/** With the header in front; where the work fails before its first piece, nothing is printed. */
function* headed(header: string, pieces: Iterable<Uint8Array>): Iterable<Uint8Array> {
  let isPrinted = false;
  for (const piece of pieces) {
    if (!isPrinted) yield Buffer.from(header);
    isPrinted = true;
    yield piece;
  }
}

/**
 * The file that takes the place of the one that `--out` names, behind a link the file that it leads to; null where
 * nothing can take its place: standard output, a pipe, a device.
 */
function replacedFile(out: string): string | null {
  if (out === '') return null;
  const found = statSync(out, { throwIfNoEntry: false });
  if (found === undefined) return out;
  return found.isFile() ? realpathSync(out) : null;
}

function* linesOf(records: Iterable<PrintedRecord>): Iterable<string> {
  for (const record of records) yield `${JSON.stringify(record)}\n`;
}

type CsvSettings = CsvOptions & { readonly columns: readonly string[] };

function csvSettings(input: CommandInput, columns: readonly string[]): CsvSettings {
  const decimal = choiceOption(input, 'decimal', ['.', ','] as const, '.');
  const bom = decimal === ',' || input.options.bom === true;
  return { formulaGuard: guardsFormulas(input), columns, decimal, bom };
}

/** A file with its codebook: beside it, or as the second sheet of a workbook. Holds all rows. */
function writeWithCodebook(rows: readonly Row[], out: string, format: OutputFormat, csv: CsvSettings): void {
  const file = replacedFile(out);
  if (file === null) throw new UsageError(`--${format === 'xlsx' ? 'format xlsx' : 'codebook'} needs --out FILE`);
  const table = basename(out).replace(/\.\w+$/, '');
  const codebook = codebookRows(table, rows);
  if (format === 'xlsx') {
    const sheets = [
      { name: table, rows, columns: csv.columns },
      { name: 'codebook', rows: codebook },
    ];
    writeWholeFile(file, workbookBytes(sheets));
    return;
  }
  const header = format === 'csv' ? csvHeader(csv.columns, csv) : '';
  writeWholeFile(file, header + [...textOf(rows, format, csv)].join(''));
  writeWholeFile(`${file.replace(/\.csv$/, '')}.codebook.csv`, csvText(codebook, csv));
}

function textOf(records: Iterable<PrintedRecord>, format: OutputFormat, csv: CsvSettings): Iterable<string> {
  if (format === 'jsonl') return linesOf(records);
  return format === 'csv' ? csvLines(records, csv) : textTableLines(flattened(records));
}

/** CSV line by line, so that the tokens of a large corpus need no memory. */
function* csvLines(records: Iterable<PrintedRecord>, { columns, ...form }: CsvSettings): Iterable<string> {
  const line = csvLine(columns, form);
  const known = new Set(columns);
  for (const record of records) {
    for (const name in record)
      if (!known.has(name)) throw new Error(`a record has the column "${name}"; told were ${columns.join(', ')}`);
    yield line(record);
  }
}

function* flattened(records: Iterable<PrintedRecord>): Iterable<Row> {
  for (const record of records) yield flatten(record);
}

/** Many pieces at once, as bytes. */
function* encoded(pieces: Iterable<string>): Iterable<Uint8Array> {
  let chunk = '';
  for (const piece of pieces) {
    chunk += piece;
    if (chunk.length >= CHUNK_CHARACTERS) {
      yield Buffer.from(chunk);
      chunk = '';
    }
  }
  yield Buffer.from(chunk);
}

/** A pipe may take only a part of what it is given, or none of it for the moment (EAGAIN). */
function writeWhole(handle: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length; ) {
    try {
      done += writeSync(handle, bytes, done);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}

/** A text as a table on a terminal has room for it. */
export function shortText(text: string, length = 60): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}

function flatten(record: PrintedRecord): Row {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, flatValue(value)]));
}

function flatValue(value: unknown): Value {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return JSON.stringify(value);
}
