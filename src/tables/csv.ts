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
  // Written here and not by a library: for large tables that takes as long as all the rest.
  const text = formulaGuard ? (value: string) => quoted(guarded(value)) : quoted;
  let lines = `${columns.map(text).join(',')}\r\n`;
  for (const row of rows) {
    for (let column = 0; column < columns.length; column++) {
      const value = row[columns[column] as string];
      if (column > 0) lines += ',';
      if (typeof value === 'string') lines += text(value);
      else if (value !== null && value !== undefined) lines += String(value);
    }
    lines += '\r\n';
  }
  return lines;
}

/** A lone line break would end the row in a spreadsheet all the same. */
function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function guarded(text: string): string {
  return /^(?:[=＝\t\r\n]|[+\-@＋－＠](?=[\s\S]*[(|!]))/.test(text) ? `'${text}` : text;
}
