import type { Row } from '../base';
import { columnNames } from './columns';

/** The form of a CSV. */
export interface CsvOptions {
  /** An apostrophe before what a spreadsheet would run. @default true */
  readonly formulaGuard?: boolean;
  /** Mark of the decimals; with ',' the cells are set apart by semicolons. @default '.' */
  readonly decimal?: '.' | ',';
  /** A byte order mark in front. @default false, with a decimal comma true */
  readonly bom?: boolean;
}

/**
 * Rows as CSV (RFC 4180: commas, quotes where needed, "\r\n" between lines, header first). `null`, and a column that
 * a row lacks, is an empty cell. A text that a spreadsheet would run as a formula gets an apostrophe in front, so that a
 * corpus cannot run anything when the table is opened (OWASP, "CSV injection"), unless `formulaGuard` is false: a table
 * that the kit itself reads back keeps every value as it is. Such a text begins with = (or its full-width form, a tab, a
 * line break), or with +, -, @ and calls something: "@SUM(1)", "-1+cmd|' /C calc'!A1". "@redaktion", "+49 30", "- Eins"
 * stay as they are, as numbers do. No rows give the header of `columns`, else an empty text.
 *
 * With `decimal: ','` it is what a spreadsheet set to German, French or Spanish opens by a double click: decimal commas,
 * semicolons between the cells, a byte order mark in front. `bom` puts that mark in front of the usual form too, without
 * which Excel reads "Ä" as "Ã„".
 *
 * @example
 * ```ts
 * csvText([{ word: 'Kreml', count: 12 }]); // 'word,count\r\nKreml,12\r\n'
 * ```
 */
export function csvText(
  rows: readonly Row[],
  { columns: known = [], ...form }: CsvOptions & { readonly columns?: readonly string[] } = {},
): string {
  const columns = rows.length === 0 ? known : columnNames(rows);
  if (columns.length === 0) return '';
  const line = csvLine(columns, form);
  let lines = csvHeader(columns, form);
  for (const row of rows) lines += line(row);
  return lines;
}

/** The first line of a CSV, with its byte order mark. */
export function csvHeader(columns: readonly string[], form: CsvOptions = {}): string {
  const mark = (form.bom ?? form.decimal === ',') ? '\uFEFF' : '';
  return mark + csvLine(columns, form)(Object.fromEntries(columns.map((name) => [name, name])));
}

/**
 * What writes a row as a line of CSV: for rows by the hundred thousand that nobody wants to hold. A value that is no
 * plain one (a list, a record) is written as JSON.
 */
export function csvLine(
  columns: readonly string[],
  { formulaGuard = true, decimal = '.' }: CsvOptions = {},
): (row: Readonly<Record<string, unknown>>) => string {
  const comma = decimal === ',';
  const separator = comma ? ';' : ',';
  // Written here and not by a library: for large tables that takes as long as all the rest.
  return (row) => {
    let line = '';
    for (let column = 0; column < columns.length; column++) {
      const value = row[columns[column] as string];
      if (column > 0) line += separator;
      if (typeof value === 'string') line += csvCell(value, formulaGuard, comma);
      else if (comma && typeof value === 'number') line += String(value).replace('.', ',');
      else if (typeof value === 'number' || typeof value === 'boolean') line += value;
      else if (value !== null && value !== undefined) line += quoted(JSON.stringify(value), comma);
    }
    return `${line}\r\n`;
  };
}

/** A text as a cell. */
export function csvCell(text: string, formulaGuard = true, semicolons = false): string {
  return quoted(formulaGuard ? guarded(text) : text, semicolons);
}

/** A lone line break would end the row in a spreadsheet all the same. */
function quoted(text: string, semicolons: boolean): string {
  return (semicolons ? /[";\r\n]/ : /[",\r\n]/).test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Letters and most else that a text begins with stand behind all that can begin a formula: one look tells. */
const LAST_ASCII_SIGN = '@'.charCodeAt(0);
const FIRST_FULL_WIDTH = '＋'.charCodeAt(0);

function guarded(text: string): string {
  const first = text.charCodeAt(0);
  if (first > LAST_ASCII_SIGN && first < FIRST_FULL_WIDTH) return text;
  return /^(?:[=＝\t\r\n]|[+\-@＋－＠](?=[\s\S]*[(|!]))/.test(text) ? `'${text}` : text;
}
