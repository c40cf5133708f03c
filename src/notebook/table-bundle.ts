// A table as a front end is given it: HTML, plain text, and CSV with the numbers in full.
import { escapeHtml, type Row, type Value } from '../base';
import { csvText, textTable } from '../frame';
import type { MimeBundle } from './document';
import { SORT_TABLES } from './page-script';

/** Decimals are shown to this many significant digits; the full number is in the cell's title and in the CSV. */
const DIGITS = 4;
/** The plain-text twin is for pages that show nothing else: a look at the table, not all of it. */
const TEXT_ROWS = 30;

/** The forms of a table. `rows` are what is shown, `total` how many there are. */
export function tableBundle(rows: readonly Row[], total: number, caption: string): MimeBundle {
  const note = rows.length < total ? `${rows.length} of ${total} rows` : `${total} ${total === 1 ? 'row' : 'rows'}`;
  const title = caption === '' ? note : `${caption} (${note})`;
  return {
    'text/html': tableHtml(rows, title),
    'text/csv': csvText(rows),
    'text/plain': `${title}\n${textTable(rows.slice(0, TEXT_ROWS))}${rows.length > TEXT_ROWS ? '…\n' : ''}`,
  };
}

/** The table as HTML, everything escaped: it scrolls where it is long, and sorts where scripts run. */
export function tableHtml(rows: readonly Row[], title: string): string {
  const names = Object.keys(rows[0] ?? {});
  const numeric = names.map((name) => rows.every((row) => row[name] === null || typeof row[name] === 'number'));
  const align = numeric.map((isNumeric) => (isNumeric ? 'right' : 'left'));
  const head = names.map(
    (name, column) => `<th scope="col" style="text-align:${align[column]}">${escapeHtml(name)}</th>`,
  );
  const body = rows.map((row) => {
    const cells = names.map((name, column) => cellHtml(row[name] ?? null, align[column] ?? 'left'));
    return `<tr>${cells.join('')}</tr>`;
  });
  const caption = `<caption style="text-align:left;caption-side:top">${escapeHtml(title)}</caption>`;
  return [
    '<div style="max-height:28em;overflow:auto" tabindex="0">',
    `<table class="wortlaut-table">${caption}`,
    `<thead><tr>${head.join('')}</tr></thead>`,
    '<tbody>',
    ...body,
    '</tbody></table></div>',
    `<script>${SORT_TABLES}</script>`,
  ].join('\n');
}

function cellHtml(value: Value, align: string): string {
  const shown = shownValue(value);
  // Jupyter's own style sheets put every cell to the right, so that is said only where it would be wrong.
  const style = align === 'left' ? ' style="text-align:left"' : '';
  const title = typeof value === 'number' && shown !== String(value) ? ` title="${value}"` : '';
  return `<td${style}${title}>${escapeHtml(shown)}</td>`;
}

function shownValue(value: Value): string {
  if (value === null) return '';
  if (typeof value !== 'number' || Number.isInteger(value)) return String(value);
  return String(Number(value.toPrecision(DIGITS)));
}
