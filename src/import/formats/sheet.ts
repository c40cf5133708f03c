// Spreadsheets (XLSX, XLS, ODS): each sheet with a header line is a table; days become YYYY-MM-DD.
import { type FileContent, type ImportedTable, type Problems, type SourceFile, UnreadableFile } from '../types';
import { rowValues } from './csv';
import { checkArchive } from './zip';

/** Reads the sheets of a workbook. With several that name the same columns their rows are put together. */
export async function readSheet({ bytes }: SourceFile): Promise<FileContent> {
  if (bytes.subarray(0, 2).toString('latin1') === 'PK') await checkArchive(bytes);
  const { read, SSF } = require('xlsx') as typeof import('xlsx');
  const book = read(bytes, { dense: true, cellNF: true, cellHTML: false, cellFormula: false });
  const problems: Problems[number][] = [];
  const tables: ImportedTable[] = [];
  for (const name of book.SheetNames) {
    const cells = (book.Sheets[name]?.['!data'] ?? []) as (
      | ({ t: string; v?: unknown; z?: string | number } | undefined)[]
      | undefined
    )[];
    const grid = cells.map((row, place) => [...(row ?? [])].map((cell) => cellText(cell, place + 1)));
    const top = grid.findIndex((row) => row.filter((value) => value.trim() !== '').length >= 2);
    if (top < 0) continue;
    const columns = (grid[top] ?? []).map((value) => value.trim());
    const twice = columns.find((column, place) => column !== '' && columns.indexOf(column) !== place);
    if (twice !== undefined) {
      problems.push({
        line: top + 1,
        value: twice,
        rule: 'duplicate-column',
        message: `two columns of sheet "${name}" have this name`,
      });
      continue;
    }
    const rows = grid
      .slice(top + 1)
      .flatMap((row, place) =>
        row.some((value) => value.trim() !== '') ? [{ line: top + place + 2, values: rowValues(columns, row) }] : [],
      );
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

  function cellText(cell: { t: string; v?: unknown; z?: string | number } | undefined, line: number): string {
    if (cell === undefined || cell.v === undefined || cell.v === null || cell.t === 'z') return '';
    if (cell.t === 'e') return '';
    if (cell.t !== 'n') return cell.t === 'b' ? String(cell.v).toUpperCase() : String(cell.v);
    const value = cell.v as number;
    if (cell.z !== undefined && SSF.is_date(String(cell.z))) return dayText(SSF.format('yyyy-mm-dd hh:mm:ss', value));
    if (!Number.isSafeInteger(value) && Number.isInteger(value)) {
      const message =
        'spreadsheets keep 15 digits of a number: the rest was lost before the file came here; ids belong into cells of text';
      problems.push({ line, value: String(value), rule: 'long-number', message });
    }
    return String(value);
  }
}

function dayText(text: string): string {
  return text.replace(/ 00:00:00$/, '');
}
