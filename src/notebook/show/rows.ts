// Whatever can be shown as a table, as rows of plain values.
import { inspect } from 'node:util';
import type { Row, Value } from '../../base';

/**
 * The first rows of whatever can be shown as a table, and how many there are. All rows have the same columns; a missing
 * value is null, a nested one is written as JSON.
 */
export function tableRows(value: unknown, maxRows: number): { rows: readonly Row[]; total: number } {
  const records = recordsOf(value);
  const first = records.slice(0, maxRows);
  const names = [...new Set(first.flatMap((record) => Object.keys(record)))];
  const rows = first.map((record) => Object.fromEntries(names.map((name) => [name, flat(record[name])])));
  return { rows, total: records.length };
}

type Records = readonly Readonly<Record<string, unknown>>[];

function recordsOf(value: unknown): Records {
  if (Array.isArray(value)) return value.map((item) => (isPlain(item) ? item : { value: item }));
  if (value instanceof Map) return mapRecords(value);
  if (value instanceof Set || isTypedArray(value)) return recordsOf([...value]);
  if (!isRecord(value)) {
    throw new TypeError(`show: ${inspect(value)} can't be shown; allowed are a figure, rows, a DataFrame, text`);
  }
  if (Array.isArray(value.rows)) return recordsOf(value.rows);
  if (isDataFrame(value)) {
    return value.values.map((cells) => Object.fromEntries(value.columns.map((name, column) => [name, cells[column]])));
  }
  return Object.entries(value).map(([name, inner]) => ({ name, value: inner }));
}

/** A row a key: with the columns of its value, where the values are records, else with the value itself. */
function mapRecords(map: ReadonlyMap<unknown, unknown>): Records {
  const entries = [...map];
  const spread = entries.every(([, value]) => isPlain(value) && !('key' in value));
  return entries.map(([key, value]) => (spread ? { key, ...(value as object) } : { key, value }));
}

function isTypedArray(value: unknown): value is Iterable<number> {
  return ArrayBuffer.isView(value) && !(value instanceof DataView);
}

/** The settings of a Table (`{ rows, settings }`); null for everything else. */
export function settingsOf(value: unknown): Row | null {
  const settings = isRecord(value) && Array.isArray(value.rows) ? value.settings : null;
  if (!isRecord(settings)) return null;
  return Object.fromEntries(Object.entries(settings).map(([name, inner]) => [name, flat(inner)]));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A record whose entries are columns, not an object that is one value: a date, a map, a list of numbers. */
function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    isRecord(value) && !(value instanceof Date || value instanceof Map || value instanceof Set || isTypedArray(value))
  );
}

/** A danfojs DataFrame, known by its shape: danfojs takes a second to load, and may not be needed at all. */
function isDataFrame(value: object): value is { columns: string[]; values: unknown[][] } {
  const { columns, values } = value as { columns?: unknown; values?: unknown };
  return Array.isArray(columns) && Array.isArray(values) && values.every(Array.isArray);
}

/** A value as a cell holds it: a day as YYYY-MM-DD, another time in full, a list of texts joined, all else as JSON. */
export function flat(value: unknown): Value {
  if (value === null || value === undefined || (typeof value === 'number' && Number.isNaN(value))) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'bigint') return String(value);
  if (value instanceof Date) return dateText(value);
  if (value instanceof Set || isTypedArray(value)) return flat([...value]);
  if (value instanceof Map) return flat([...value]);
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value.join(', ');
  return JSON.stringify(value, (_, inner) => (typeof inner === 'bigint' ? String(inner) : inner)) ?? String(value);
}

/** "2023-09-13" for a day (midnight in Greenwich), "2023-09-13T10:15:00.000Z" for any other time. */
export function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return 'no date';
  return date.toISOString().replace('T00:00:00.000Z', '');
}
