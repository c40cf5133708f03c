import type { Row } from '../../base';

/** The records of a chart: an array of plain records, or a `Table`, whose settings then stay with the figure. */
export type ChartRecords<R extends object> = readonly R[] | { readonly rows: readonly R[]; readonly settings: Row };

/** A column of the records, by name. */
export type Column<R extends object> = Extract<keyof R, string>;

/** The records as an array; a RangeError where there are none: an empty chart would look like a result. */
export function rowsOf<R extends object>(where: string, records: ChartRecords<R>): readonly R[] {
  const rows = 'rows' in records ? records.rows : records;
  if (rows.length === 0) throw new RangeError(`${where}: there are no records; a chart needs at least one`);
  return rows;
}

/** The settings of a table; nothing for a plain array. */
export function settingsOf(records: ChartRecords<object>): Row | undefined {
  return 'settings' in records ? records.settings : undefined;
}

/** Throws a RangeError if a named column is in none of the records: a misspelt name must not draw an empty chart. */
export function checkColumns(where: string, rows: readonly object[], columns: Readonly<Record<string, unknown>>): void {
  for (const [option, column] of Object.entries(columns)) {
    if (column === undefined || (typeof column === 'string' && rows.some((row) => column in row))) continue;
    const names = Object.keys(rows[0] ?? {}).join(', ');
    throw new RangeError(`${where}: ${option} is "${String(column)}"; the records have the columns ${names}`);
  }
}

function valueAt(record: object, column: string): unknown {
  return (record as Readonly<Record<string, unknown>>)[column];
}

/** The text in a column; numbers and booleans as their text, `null` and empty as "". */
export function textAt(record: object, column: string): string {
  const value = valueAt(record, column);
  return value === null || value === undefined ? '' : String(value);
}

/** The number in a column; `null` where there is none. Anything else is a TypeError naming the value and its row. */
export function numberAt(where: string, record: object, column: string, index: number): number | null {
  const value = valueAt(record, column);
  if (value === null || value === undefined || Number.isNaN(value)) return null;
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    throw new TypeError(`${where}: ${column} of record ${index + 1} is ${shown(value)}; allowed are finite numbers`);
  }
  return value;
}

/** The number above 0 in a column, 1 where no column is named; a RangeError naming the record otherwise. */
export function weightAt(where: string, record: object, column: string | undefined, index: number): number {
  if (column === undefined) return 1;
  const value = numberAt(where, record, column, index);
  if (value === null || value <= 0) {
    throw new RangeError(`${where}: ${column} of record ${index + 1} is ${value}; allowed are numbers above 0`);
  }
  return value;
}

function shown(value: unknown): string {
  return typeof value === 'string' ? `"${value}"` : String(value);
}

/** The different texts of a column, in the order of their first appearance. */
export function distinctTexts(rows: readonly object[], column: string): string[] {
  return [...new Set(rows.map((row) => textAt(row, column)))];
}

/** Smaller first by UTF-16 code units: an order that is the same on every machine, unlike that of a locale. */
export function compareTexts(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
