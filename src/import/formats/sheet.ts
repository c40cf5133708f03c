// Spreadsheets (XLSX, XLS, ODS): each sheet with a header line is a table; days become YYYY-MM-DD.
import { repeatedColumn } from '../../corpus';
import { type FileContent, type ImportedTable, type Problems, type SourceFile, UnreadableFile } from '../types';
import { rowValues } from './csv';
import { checkArchive } from './zip';

/** A cell as the library gives it; rows and cells that a sheet does not name are holes. */
interface Cell {
  readonly t: string;
  readonly v?: unknown;
  /** Its number format. */
  readonly z?: string | number;
  /** What was computed, where that is a text or an error. */
  readonly w?: string;
  /** Its formula. */
  readonly f?: string;
}

/** Reads the sheets of a workbook. With several that name the same columns their rows are put together. */
export async function readSheet({ bytes }: SourceFile): Promise<FileContent> {
  if (bytes.subarray(0, 2).toString('latin1') === 'PK') await checkArchive(bytes);
  const { read } = require('xlsx') as typeof import('xlsx');
  const book = read(bytes, { dense: true, cellNF: true, cellHTML: false, cellFormula: true, sheetStubs: true });
  const is1904 = book.Workbook?.WBProps?.date1904 === true;
  const problems: Problems[number][] = [];
  const tables: ImportedTable[] = [];
  for (const [number, name] of book.SheetNames.entries()) {
    const cells = (book.Sheets[name]?.['!data'] ?? []) as ((Cell | undefined)[] | undefined)[];
    const grid: { readonly line: number; readonly row: readonly string[] }[] = [];
    // Not by `map`: a sheet may leave out a million rows.
    cells.forEach((row, place) => {
      if (row !== undefined) grid.push({ line: place + 1, row: [...row].map((cell) => cellText(cell, place + 1)) });
    });
    const top = grid.findIndex(({ row }) => row.filter((value) => value.trim() !== '').length >= 2);
    const header = grid[top];
    if (header === undefined) continue;
    const columns = header.row.map((value) => value.trim());
    const twice = repeatedColumn(columns);
    if (twice !== undefined) {
      const message = `two columns of sheet "${name}" have this name`;
      problems.push({ line: header.line, value: twice, rule: 'duplicate-column', message });
      continue;
    }
    const rows = grid
      .slice(top + 1)
      .flatMap(({ line, row }) =>
        row.some((value) => value.trim() !== '') ? [{ line, values: rowValues(columns, row) }] : [],
      );
    if ((book.Workbook?.Sheets?.[number]?.Hidden ?? 0) > 0 && rows.length > 0) {
      const message = 'the workbook hides this sheet; its rows are read like those of the others';
      problems.push({ line: null, value: name, rule: 'hidden-sheet', message });
    }
    tables.push({ columns: columns.filter((column) => column !== ''), rows });
  }
  const [first] = tables;
  if (first === undefined)
    throw new UnreadableFile('no-table', 'no sheet has a first row that names two columns or more');
  return {
    kind: 'table',
    table: {
      columns: [...new Set(tables.flatMap(({ columns }) => columns))],
      rows: tables.flatMap(({ rows }) => rows),
    },
    problems,
  };

  function cellText(cell: Cell | undefined, line: number): string {
    if (cell === undefined) return '';
    const { t, v, z, f } = cell;
    if (t === 'e') return told(cell.w ?? 'error', line, 'cell-error', 'the cell shows an error and is read as empty');
    if (v === undefined || v === null || t === 'z') {
      const message =
        'the file holds this formula without what it gives; open and save it in the program it comes from';
      return f === undefined ? '' : told(`=${f}`, line, 'formula-without-value', message);
    }
    if (t !== 'n') return t === 'b' ? String(v).toUpperCase() : String(v);
    const value = v as number;
    if (!Number.isSafeInteger(value) && Number.isInteger(value)) {
      const message =
        'spreadsheets keep 15 digits of a number: the rest was lost before the file came here; ids belong into cells of text';
      told(String(value), line, 'long-number', message);
    }
    return z === undefined ? String(value) : numberText(value, String(z), is1904);
  }

  function told(value: string, line: number, rule: string, message: string): '' {
    problems.push({ line, value, rule, message });
    return '';
  }
}

/** A number as the sheet shows it where its format makes it a day, a time, or a code with leading zeros. */
function numberText(value: number, format: string, date1904: boolean): string {
  const { SSF } = require('xlsx') as typeof import('xlsx');
  if (SSF.is_date(format)) {
    // Below one is a time of day without a day.
    if (value >= 0 && value < 1 && !/[dy]/i.test(format)) return SSF.format('hh:mm:ss', value);
    return SSF.format('yyyy-mm-dd hh:mm:ss', value, { date1904 }).replace(/ 00:00:00$/, '');
  }
  if (/^0{2,20}$/.test(format) && Number.isInteger(value) && value >= 0) {
    return String(value).padStart(format.length, '0');
  }
  return String(value);
}
