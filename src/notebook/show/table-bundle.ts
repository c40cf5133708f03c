// A table as a front end is given it: HTML, plain text, and CSV with the numbers in full.
import { escapeHtml, type Row, type Value } from '../../base';
import { csvText, textTable } from '../../tables';
import type { MimeBundle } from './document';
import { inScript } from './html';
import { type Column, shownColumns, shownValue } from './table-columns';
import { PAGE_ROWS, TABLES } from './table-script';
import { NOTEBOOK_WORDS, type TableWords } from './table-words';

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
  const { rows } = content;
  const title = tableTitle(content, NOTEBOOK_WORDS);
  return {
    'text/html': `${tableHtml(content, NOTEBOOK_WORDS)}<script>${TABLES}</script>`,
    'text/csv': csvText(rows),
    'text/plain': `${title}\n${textTable(rows.slice(0, TEXT_ROWS))}${rows.length > TEXT_ROWS ? '…\n' : ''}`,
  };
}

/** The caption with the number of rows. */
export function tableTitle({ rows, total, caption }: TableContent, words: TableWords): string {
  const note = words.rows(rows.length, total);
  return caption === '' ? note : `${caption} (${note})`;
}

/**
 * The table as HTML, everything escaped, without the script. The rows of its first page are markup, the others lie behind
 * them as JSON; where the script runs it sorts, searches, pages and saves itself, where it does not it is a plain table.
 */
export function tableHtml(content: TableContent, words: TableWords): string {
  const { rows, total, caption, settings } = content;
  const title = tableTitle(content, words);
  const { columns, empty } = shownColumns(rows, words);
  const body = rows
    .slice(0, PAGE_ROWS)
    .map((row) => `<tr>${columns.map((column) => cellHtml(row[column.name] ?? null, column, words)).join('')}</tr>`);
  const more = rows.slice(PAGE_ROWS);
  const language = words.language === null ? '' : ` lang="${words.language}"`;
  return [
    '<div>',
    // A box that scrolls must be reachable by the keyboard.
    `<div style="max-height:34em;overflow:auto" role="region" aria-label="${escapeHtml(title)}" tabindex="0">`,
    `<table class="wortlaut-table"${language} style="font-variant-numeric:tabular-nums">`,
    `<caption style="text-align:left;caption-side:top" data-name="${escapeHtml(caption)}">${escapeHtml(title)}</caption>`,
    `<thead><tr>${columns.map((column) => headHtml(column, words)).join('')}</tr></thead>`,
    '<tbody>',
    ...body,
    '</tbody></table></div>',
    ...notes(rows.length, total, empty, words),
    ...(settings === null ? [] : [settingsHtml(settings, words)]),
    ...(more.length === 0 ? [] : [rowsScript(more, columns, words)]),
    '</div>',
  ].join('\n');
}

/** What is not on the page, in words. */
function notes(shown: number, total: number, empty: readonly string[], words: TableWords): string[] {
  const note = (text: string, name = '') => `<p${name} style="font-size:.9em;margin:.2em 0">${escapeHtml(text)}</p>`;
  const found: string[] = [];
  if (shown > PAGE_ROWS) found.push(note(words.first(PAGE_ROWS), ' class="wortlaut-first"'));
  if (shown < total) found.push(note(words.hidden(total - shown)));
  if (empty.length > 0) found.push(note(words.empty(empty.map(words.head))));
  return found;
}

/** On pages that scroll, the head stays in sight: it needs a ground, that of the page. */
const GROUND = 'var(--jp-layout-color0,var(--vscode-editor-background,Canvas))';

function headHtml({ name, head, align, minWidth }: Column, words: TableWords): string {
  const style = `position:sticky;top:0;background:${GROUND};text-align:${align}${minWidth > 0 ? `;min-width:${minWidth}em` : ''}`;
  const said = words.headTitle(name);
  const title = said === '' ? '' : ` title="${escapeHtml(said)}"`;
  // What the file calls the column, where neither the head nor its title is just that.
  const own = head === name || said === name ? '' : ` data-name="${escapeHtml(name)}"`;
  return `<th scope="col"${title}${own} style="${style}">${escapeHtml(head)}</th>`;
}

function cellHtml(value: Value, column: Column, words: TableWords): string {
  const shown = shownValue(value, column, words);
  // Jupyter's own style sheets put every cell to the right, so that is said only where it would be wrong.
  const style = column.align === 'left' ? ' style="text-align:left"' : '';
  const title = value !== null && shown !== String(value) ? ` title="${escapeHtml(String(value))}"` : '';
  return `<td${style}${title}>${escapeHtml(shown)}</td>`;
}

/**
 * The rows beyond the first page as JSON: of each column its alignment, of each cell its value and, where it differs,
 * its text.
 */
function rowsScript(rows: readonly Row[], columns: readonly Column[], words: TableWords): string {
  const forms = columns.map(({ align, decimals, isShare }) => [align === 'left' ? 1 : 0, decimals, isShare ? 1 : 0]);
  const values = rows.map((row) => columns.map(({ name }) => row[name] ?? null));
  const texts = rows.map((row) => columns.map((column) => shownValue(row[column.name] ?? null, column, words)));
  const stored = words.language === null ? [forms, values] : [forms, values, texts];
  return `<script type="application/json" class="wortlaut-rows">${inScript(stored)}</script>`;
}

function settingsHtml(settings: Row, words: TableWords): string {
  const items = Object.entries(settings).map(([name, value]) => escapeHtml(`${name}: ${value ?? words.none}`));
  return `<details><summary>${escapeHtml(words.settings)}</summary>${items.join(' · ')}</details>`;
}
