// A table as a front end is given it: HTML, plain text, and CSV with the numbers in full.
import { counted, escapeHtml, type Row, type Value } from '../../base';
import { csvText, textTable } from '../../tables';
import type { MimeBundle } from './document';
import { inScript } from './html';
import { type Column, shownColumns, shownValue } from './table-columns';
import { PAGE_ROWS, TABLES } from './table-script';

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
    'text/html': tableHtml(content, title),
    'text/csv': csvText(rows),
    'text/plain': `${title}\n${textTable(rows.slice(0, TEXT_ROWS))}${rows.length > TEXT_ROWS ? '…\n' : ''}`,
  };
}

/**
 * The table as HTML, everything escaped. The rows of its first page are markup, the others lie behind them as JSON; where
 * scripts run it sorts, searches, pages and saves itself, where none do it is a plain table.
 */
function tableHtml({ rows, total, caption, settings }: TableContent, title: string): string {
  const { columns, empty } = shownColumns(rows);
  const head = columns.map(headHtml);
  const body = rows
    .slice(0, PAGE_ROWS)
    .map((row) => `<tr>${columns.map((column) => cellHtml(row[column.name] ?? null, column)).join('')}</tr>`);
  const more = rows.slice(PAGE_ROWS);
  return [
    '<div>',
    // A box that scrolls must be reachable by the keyboard.
    `<div style="max-height:34em;overflow:auto" role="region" aria-label="${escapeHtml(title)}" tabindex="0">`,
    '<table class="wortlaut-table" style="font-variant-numeric:tabular-nums">',
    `<caption style="text-align:left;caption-side:top" data-name="${escapeHtml(caption)}">${escapeHtml(title)}</caption>`,
    `<thead><tr>${head.join('')}</tr></thead>`,
    '<tbody>',
    ...body,
    '</tbody></table></div>',
    ...notes(rows.length, total, empty),
    ...(settings === null ? [] : [settingsHtml(settings)]),
    ...(more.length === 0 ? [] : [rowsScript(more, columns)]),
    `</div><script>${TABLES}</script>`,
  ].join('\n');
}

/** What is not on the page, in words. */
function notes(shown: number, total: number, empty: readonly string[]): string[] {
  const note = (text: string, name = '') => `<p${name} style="font-size:.9em;margin:.2em 0">${escapeHtml(text)}</p>`;
  const found: string[] = [];
  if (shown > PAGE_ROWS) {
    const more = `These are the first ${PAGE_ROWS} rows; the others are seen where scripts run.`;
    found.push(note(more, ' class="wortlaut-first"'));
  }
  if (shown < total) {
    found.push(
      note(`${counted(total - shown, 'row is', 'rows are')} not shown; the option maxRows says how many are.`),
    );
  }
  if (empty.length > 0) found.push(note(`Empty and left out: ${empty.join(', ')}.`));
  return found;
}

/** On pages that scroll, the head stays in sight: it needs a ground, that of the page. */
const GROUND = 'var(--jp-layout-color0,var(--vscode-editor-background,Canvas))';

function headHtml({ name, head, align, minWidth }: Column): string {
  const style = `position:sticky;top:0;background:${GROUND};text-align:${align}${minWidth > 0 ? `;min-width:${minWidth}em` : ''}`;
  const title = head === name ? '' : ` title="${escapeHtml(name)}"`;
  return `<th scope="col"${title} style="${style}">${escapeHtml(head)}</th>`;
}

function cellHtml(value: Value, column: Column): string {
  const shown = shownValue(value, column);
  // Jupyter's own style sheets put every cell to the right, so that is said only where it would be wrong.
  const style = column.align === 'left' ? ' style="text-align:left"' : '';
  const title = typeof value === 'number' && shown !== String(value) ? ` title="${value}"` : '';
  return `<td${style}${title}>${escapeHtml(shown)}</td>`;
}

function rowsScript(rows: readonly Row[], columns: readonly Column[]): string {
  const forms = columns.map(({ align, decimals, isShare }) => [align === 'left' ? 1 : 0, decimals, isShare ? 1 : 0]);
  const values = rows.map((row) => columns.map(({ name }) => row[name] ?? null));
  return `<script type="application/json" class="wortlaut-rows">${inScript([forms, values])}</script>`;
}

function settingsHtml(settings: Row): string {
  const items = Object.entries(settings).map(([name, value]) => escapeHtml(`${name}: ${value ?? 'none'}`));
  return `<details><summary>Settings</summary>${items.join(' · ')}</details>`;
}
