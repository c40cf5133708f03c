// Tables as a spreadsheet file: numbers as numbers, texts as texts, nothing that a spreadsheet would run.
import type { Row } from '../base';
import { columnNames } from './columns';

/** A sheet of a workbook. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly Row[];
  /** Columns of a sheet without rows. */
  readonly columns?: readonly string[];
}

/** What a cell of XLSX holds at most; a longer text is cut and ends in "…". */
const MAX_CELL = 32_767;
const MAX_NAME = 31;
const MAX_ROWS = 1_048_575;

/**
 * The bytes of an XLSX file, a sheet a table, header first. Every text is stored as a text: "=1+1" is shown and not run.
 * Names of sheets are cut to 31 characters, without the characters that a sheet may not have, and told apart by a number.
 *
 * @throws RangeError for a table of more than 1,048,575 rows, which no sheet holds
 */
export function workbookBytes(sheets: readonly Sheet[]): Buffer {
  // Loaded when it is needed: most runs write none.
  const { utils, write } = require('xlsx') as typeof import('xlsx');
  const book = utils.book_new();
  for (const { name, rows, columns = [] } of sheets) {
    if (rows.length > MAX_ROWS) {
      throw new RangeError(`the table "${name}" has ${rows.length} rows; a sheet holds ${MAX_ROWS}: write CSV`);
    }
    const names = rows.length === 0 ? columns : columnNames(rows);
    const cells = [[...names], ...rows.map((row) => names.map((column) => cellOf(row[column] ?? null)))];
    utils.book_append_sheet(book, utils.aoa_to_sheet(cells), sheetName(name, book.SheetNames));
  }
  return write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Buffer;
}

function cellOf(value: Row[string]): string | number | boolean | null {
  if (typeof value === 'string') return value.length > MAX_CELL ? `${value.slice(0, MAX_CELL - 1)}…` : value;
  return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value;
}

function sheetName(name: string, taken: readonly string[]): string {
  const plain = name.replace(/[\\/?*[\]:']/g, ' ').trim() || 'table';
  for (let number = 1; ; number++) {
    const end = number === 1 ? '' : ` ${number}`;
    const one = `${plain.slice(0, MAX_NAME - end.length)}${end}`;
    if (!taken.some((other) => other.toLowerCase() === one.toLowerCase())) return one;
  }
}
