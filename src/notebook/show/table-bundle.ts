// A table as a front end is given it: HTML, plain text, and CSV with the numbers in full.
import { escapeHtml, type Row, type Value } from '../../base';
import { csvText, textTable } from '../../tables';
import type { MimeBundle } from './document';
import { SORT_TABLES } from './page-script';

/** Decimals are shown to about this many digits; the full number is in the cell's title and in the CSV. */
const DIGITS = 4;
/** A column of texts is at least as wide as its longest, or as a text of so many characters. */
const WIDE = 40;
const EM_PER_CHARACTER = 0.55;
/** The plain-text twin is for pages that show nothing else: a look at the table, not all of it. */
const TEXT_ROWS = 30;

/** A table to be shown: some rows, how many there are in all, and what made them. */
export interface TableContent {
  readonly rows: readonly Row[];
  readonly total: number;
  readonly caption: string;
  /** The settings that made the rows; null where the table has none. */
  readonly settings: Row | null;
}

/** The forms of a table with at least one row. */
export function tableBundle(content: TableContent): MimeBundle {
  const { rows, total, caption } = content;
  const note = rows.length < total ? `${rows.length} of ${total} rows` : `${total} ${total === 1 ? 'row' : 'rows'}`;
  const title = caption === '' ? note : `${caption} (${note})`;
  return {
    'text/html': tableHtml(rows, title, content.settings),
    'text/csv': csvText(rows),
    'text/plain': `${title}\n${textTable(rows.slice(0, TEXT_ROWS))}${rows.length > TEXT_ROWS ? '…\n' : ''}`,
  };
}

interface Column {
  readonly name: string;
  readonly align: 'left' | 'right';
  /** Digits behind the point for the numbers of the column; 0 where all are whole. */
  readonly decimals: number;
  /** Least width of texts in em: a day is not broken, and sentences get more than a word a line. */
  readonly minWidth: number;
}

/** The table as HTML, everything escaped: it scrolls where it is long, and sorts where scripts run. */
function tableHtml(rows: readonly Row[], title: string, settings: Row | null): string {
  const columns = Object.keys(rows[0] ?? {}).map((name) => columnOf(name, rows));
  const head = columns.map(({ name, align, minWidth }) => {
    const style = `text-align:${align}${minWidth > 0 ? `;min-width:${minWidth}em` : ''}`;
    return `<th scope="col" style="${style}">${escapeHtml(name)}</th>`;
  });
  const body = rows.map(
    (row) => `<tr>${columns.map((column) => cellHtml(row[column.name] ?? null, column)).join('')}</tr>`,
  );
  const caption = `<caption style="text-align:left;caption-side:top">${escapeHtml(title)}</caption>`;
  return [
    // A box that scrolls must be reachable by the keyboard.
    `<div style="max-height:34em;overflow:auto" role="region" aria-label="${escapeHtml(title)}" tabindex="0">`,
    `<table class="wortlaut-table" style="font-variant-numeric:tabular-nums">${caption}`,
    `<thead><tr>${head.join('')}</tr></thead>`,
    '<tbody>',
    ...body,
    '</tbody></table></div>',
    ...(settings === null ? [] : [settingsHtml(settings)]),
    `<script>${SORT_TABLES}</script>`,
  ].join('\n');
}

function columnOf(name: string, rows: readonly Row[]): Column {
  const values = rows.map((row) => row[name] ?? null).filter((value) => value !== null);
  const numbers = values.filter((value): value is number => typeof value === 'number');
  const largest = Math.max(0, ...numbers.filter(Number.isFinite).map(Math.abs));
  const before = largest < 1 ? 0 : Math.floor(Math.log10(largest)) + 1;
  const decimals = numbers.every(Number.isInteger) ? 0 : Math.max(0, DIGITS - before);
  if (numbers.length === values.length) return { name, align: 'right', decimals, minWidth: 0 };
  const longest = Math.max(...values.map((value) => String(value).length));
  return { name, align: 'left', decimals, minWidth: Math.ceil(EM_PER_CHARACTER * Math.min(longest, WIDE)) };
}

function cellHtml(value: Value, { align, decimals }: Column): string {
  const shown = typeof value === 'number' ? shownNumber(value, decimals) : String(value ?? '');
  // Jupyter's own style sheets put every cell to the right, so that is said only where it would be wrong.
  const style = align === 'left' ? ' style="text-align:left"' : '';
  const title = typeof value === 'number' && Number(shown) !== value ? ` title="${value}"` : '';
  return `<td${style}${title}>${escapeHtml(shown)}</td>`;
}

function shownNumber(value: number, decimals: number): string {
  if (Number.isInteger(value) && decimals === 0) return String(value);
  const fixed = value.toFixed(decimals);
  // A small number is not shown as zero.
  return Number(fixed) === 0 && value !== 0 ? value.toPrecision(2) : fixed;
}

function settingsHtml(settings: Row): string {
  const items = Object.entries(settings).map(([name, value]) => escapeHtml(`${name}: ${value ?? 'none'}`));
  return `<details><summary>Settings</summary>${items.join(' · ')}</details>`;
}
