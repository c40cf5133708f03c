import { stringify } from 'csv-stringify/sync';
import type { Row } from '../base';

/**
 * Rows as CSV (RFC 4180: commas, quotes where needed, "\r\n" between lines, header first). `null` is an empty cell.
 * A text that a spreadsheet would take for a formula (it begins with =, +, -, @, tab or carriage return) gets an
 * apostrophe in front, so that a corpus cannot run anything when the table is opened (OWASP, "CSV injection").
 * Numbers stay as they are, negative ones too. No rows give an empty text.
 */
export function csvText(rows: readonly Row[]): string {
  const [first] = rows;
  if (first === undefined) return '';
  const columns = Object.keys(first);
  return stringify(
    rows.map((row) => columns.map((name) => guarded(row[name] ?? null))),
    { header: true, columns: columns.map(guardedText), record_delimiter: '\r\n', cast: { boolean: String } },
  );
}

function guarded(value: Row[string]): Row[string] {
  return typeof value === 'string' ? guardedText(value) : value;
}

function guardedText(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
