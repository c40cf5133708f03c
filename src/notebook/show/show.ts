// `show`: the one function of the kit with a visible effect.
import { randomUUID } from 'node:crypto';
import { inspect } from 'node:util';
import { checkInteger, checkKeys, escapeHtml, type Row, type Value } from '../../base';
import type { Figure } from '../../charts';
import { deliveringBundle, drawingBundle, pictureBundle, pictureMetadata } from './chart-bundle';
import { display, updateDisplay } from './display';
import { SafeHtml } from './html';
import { tableBundle } from './table-bundle';

/** Options of `show`; both are for tables. */
export interface ShowOptions {
  /** What the table holds, above it. */
  readonly caption?: string;
  /** How many rows to show at most (default 200): a notebook is read, and stored. How many there are is always said. */
  readonly maxRows?: number;
}

/**
 * Shows a value under the running cell; outside a notebook it prints the text twin.
 *
 * - A figure becomes a chart: interactive where scripts run, a picture elsewhere.
 * - Rows, a table (`{ rows, settings }`) or a DataFrame become a table: escaped, sortable, with a plain-text and a CSV twin,
 *   and with the settings that made it.
 *   A list of plain values is a table of one column; a single record a table of names and values.
 * - A text, a number or a boolean is a paragraph, shown as it is: nothing in it is read as HTML or Markdown.
 * - What `html` or `trustedHtml` made is shown as HTML.
 *
 * Throws a TypeError for undefined and for what is none of these.
 */
export function show(value: unknown, options: ShowOptions = {}): void {
  checkKeys('show', options, ['caption', 'maxRows']);
  if (value instanceof SafeHtml) display({ 'text/html': value.html, 'text/plain': value.text });
  else if (isFigure(value)) showFigure(value);
  else if (['string', 'number', 'bigint', 'boolean'].includes(typeof value)) showText(String(value));
  else showTable(value, options);
}

function showText(text: string): void {
  display({
    'text/html': `<p style="max-width:50em;white-space:pre-wrap">${escapeHtml(text)}</p>`,
    'text/plain': text,
  });
}

/**
 * Milliseconds until Plotly is sent again. A page needs it once; but it may have been loaded anew since, and a server
 * drops what a kernel sends beyond 1 MB a second: ten charts at once must not each bring it.
 */
const DELIVERY_PAUSE = 5000;
let lastDelivery = Number.NEGATIVE_INFINITY;

function showFigure(figure: Figure): void {
  display(pictureBundle(figure), pictureMetadata(figure));
  if (performance.now() - lastDelivery < DELIVERY_PAUSE) {
    display(drawingBundle(figure));
    return;
  }
  const id = randomUUID();
  lastDelivery = performance.now();
  display(deliveringBundle(figure), {}, id);
  updateDisplay(drawingBundle(figure), id);
}

function showTable(value: unknown, options: ShowOptions): void {
  const maxRows = checkInteger('maxRows', options.maxRows ?? 200, 1);
  const { rows, total } = tableRows(value, maxRows);
  const caption = options.caption ?? '';
  if (total === 0) showText(caption === '' ? 'No rows.' : `${caption}: no rows.`);
  else display(tableBundle({ rows, total, caption, settings: settingsOf(value) }));
}

function isFigure(value: unknown): value is Figure {
  const figure = value as Partial<Figure> | null;
  return typeof figure === 'object' && figure !== null && Array.isArray(figure.data) && typeof figure.alt === 'object';
}

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

function recordsOf(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (Array.isArray(value)) return value.map((item) => (isRecord(item) ? item : { value: item }));
  if (!isRecord(value)) {
    throw new TypeError(`show: ${inspect(value)} can't be shown; allowed are a figure, rows, a DataFrame, text`);
  }
  if (Array.isArray(value.rows)) return recordsOf(value.rows);
  if (isDataFrame(value)) {
    return value.values.map((cells) => Object.fromEntries(value.columns.map((name, column) => [name, cells[column]])));
  }
  return Object.entries(value).map(([name, inner]) => ({ name, value: inner }));
}

/** The settings of a Table (`{ rows, settings }`); null for everything else. */
function settingsOf(value: unknown): Row | null {
  const settings = isRecord(value) && Array.isArray(value.rows) ? value.settings : null;
  if (!isRecord(settings)) return null;
  return Object.fromEntries(Object.entries(settings).map(([name, inner]) => [name, flat(inner)]));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A danfojs DataFrame, known by its shape: danfojs takes a second to load, and may not be needed at all. */
function isDataFrame(value: object): value is { columns: string[]; values: unknown[][] } {
  const { columns, values } = value as { columns?: unknown; values?: unknown };
  return Array.isArray(columns) && Array.isArray(values) && values.every(Array.isArray);
}

function flat(value: unknown): Value {
  if (value === null || value === undefined || (typeof value === 'number' && Number.isNaN(value))) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value.join(', ');
  return JSON.stringify(value) ?? String(value);
}
