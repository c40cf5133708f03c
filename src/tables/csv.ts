import type { Row } from '../base';
import { columnNames } from './columns';

/**
 * Rows as CSV (RFC 4180: commas, quotes where needed, "\r\n" between lines, header first). `null`, and a column that
 * a row lacks, is an empty cell. A text that a spreadsheet would run as a formula gets an apostrophe in front, so that a
 * corpus cannot run anything when the table is opened (OWASP, "CSV injection"), unless `formulaGuard` is false: a table
 * that the kit itself reads back keeps every value as it is. Such a text begins with = (or its full-width form, a tab, a
 * line break), or with +, -, @ and calls something: "@SUM(1)", "-1+cmd|' /C calc'!A1". "@redaktion", "+49 30", "- Eins"
 * stay as they are, as numbers do. No rows give the header of `columns`, else an empty text.
 *
 * @param options.columns the columns where there are no rows
 *
 * @example
 * ```ts
 * csvText([{ word: 'Kreml', count: 12 }]); // 'word,count\r\nKreml,12\r\n'
 * ```
 */
export function csvText(
  rows: readonly Row[],
  {
    formulaGuard = true,
    columns: known = [],
  }: { readonly formulaGuard?: boolean; readonly columns?: readonly string[] } = {},
): string {
  const columns = rows.length === 0 ? known : columnNames(rows);
  if (columns.length === 0) return '';
  const line = csvLine(columns, formulaGuard);
  let lines = csvHeader(columns, formulaGuard);
  for (const row of rows) lines += line(row);
  return lines;
}

/** The first line of a CSV. */
export function csvHeader(columns: readonly string[], formulaGuard = true): string {
  return csvLine(columns, formulaGuard)(Object.fromEntries(columns.map((name) => [name, name])));
}

/**
 * What writes a row as a line of CSV: for rows by the hundred thousand that nobody wants to hold. A value that is no
 * plain one (a list, a record) is written as JSON.
 */
export function csvLine(
  columns: readonly string[],
  formulaGuard = true,
): (row: Readonly<Record<string, unknown>>) => string {
  // Written here and not by a library: for large tables that takes as long as all the rest.
  return (row) => {
    let line = '';
    for (let column = 0; column < columns.length; column++) {
      const value = row[columns[column] as string];
      if (column > 0) line += ',';
      if (typeof value === 'string') line += csvCell(value, formulaGuard);
      else if (typeof value === 'number' || typeof value === 'boolean') line += value;
      else if (value !== null && value !== undefined) line += quoted(JSON.stringify(value));
    }
    return `${line}\r\n`;
  };
}

/** A text as a cell. */
export function csvCell(text: string, formulaGuard = true): string {
  return quoted(formulaGuard ? guarded(text) : text);
}

/** A lone line break would end the row in a spreadsheet all the same. */
function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Letters and most else that a text begins with stand behind all that can begin a formula: one look tells. */
const LAST_ASCII_SIGN = '@'.charCodeAt(0);
const FIRST_FULL_WIDTH = '＋'.charCodeAt(0);

function guarded(text: string): string {
  const first = text.charCodeAt(0);
  if (first > LAST_ASCII_SIGN && first < FIRST_FULL_WIDTH) return text;
  return /^(?:[=＝\t\r\n]|[+\-@＋－＠](?=[\s\S]*[(|!]))/.test(text) ? `'${text}` : text;
}
