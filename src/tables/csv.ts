import type { Row } from '../base';
import { columnNames } from './columns';

/**
 * Rows as CSV (RFC 4180: commas, quotes where needed, "\r\n" between lines, header first). `null`, and a column that
 * a row lacks, is an empty cell. A text that a spreadsheet would take for a formula (it begins with =, +, -, @, their
 * full-width forms, tab or line break) gets an apostrophe in front, so that a corpus cannot run anything when the table
 * is opened (OWASP, "CSV injection"), unless `formulaGuard` is false: a table that the kit itself reads back keeps every
 * value as it is. Numbers stay as they are, negative ones too. No rows give an empty text.
 *
 * @example
 * ```ts
 * csvText([{ word: 'Kreml', count: 12 }]); // 'word,count\r\nKreml,12\r\n'
 * ```
 */
export function csvText(
  rows: readonly Row[],
  { formulaGuard = true }: { readonly formulaGuard?: boolean } = {},
): string {
  const columns = columnNames(rows);
  if (columns.length === 0) return '';
  // Loaded when it is needed: the command line has other formats too.
  const { stringify } = require('csv-stringify/sync') as typeof import('csv-stringify/sync');
  return stringify(
    rows.map((row) => columns.map((name) => (formulaGuard ? guarded(row[name] ?? null) : (row[name] ?? null)))),
    {
      header: true,
      columns: formulaGuard ? columns.map(guardedText) : columns,
      record_delimiter: '\r\n',
      // csv-stringify quotes what holds its own line end; a lone "\n" would end the row in a spreadsheet all the same.
      quoted_match: /[\r\n]/,
      cast: { boolean: String },
    },
  );
}

function guarded(value: Row[string]): Row[string] {
  return typeof value === 'string' ? guardedText(value) : value;
}

function guardedText(text: string): string {
  return /^[=+\-@＝＋－＠\t\r\n]/.test(text) ? `'${text}` : text;
}
