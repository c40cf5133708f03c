// `show`: the one function of the kit with a visible effect.
import { randomUUID } from 'node:crypto';
import { checkInteger, checkKeys, escapeHtml, type Row } from '../../base';
import type { Figure } from '../../charts';
import { type Corpus, describeCorpus } from '../../corpus';
import { deliveringBundle, drawingBundle, pictureBundle, pictureMetadata } from './chart-bundle';
import { columnHead } from './column-head';
import { display, updateDisplay } from './display';
import type { MimeBundle } from './document';
import { frontEnd } from './front-end';
import { SafeHtml } from './html';
import { dateText, flat, settingsOf, tableRows } from './rows';
import { tableBundle } from './table-bundle';

export { tableRows } from './rows';

/** Options of `show`; all are for tables. */
export interface ShowOptions {
  /** What the table holds, above it. */
  readonly caption?: string;
  /**
   * How many rows to show at most: a notebook is read, and stored. How many there are is always said.
   * @default 1000, and fewer where they are long (50,000 characters together)
   */
  readonly maxRows?: number;
  /** What its file in a report is called: 'shares' gives shares.csv. @default made from the caption */
  readonly name?: string;
}

/**
 * Shows a value under the running cell; outside a notebook it prints the text twin.
 *
 * - A figure becomes a chart: interactive where scripts run, a picture elsewhere.
 * - A corpus becomes a card of its counts; a Map a table of its keys and values, a Set one of its values; a day YYYY-MM-DD.
 * - Rows, a table (`{ rows, settings }`) or a DataFrame become a table: escaped, with heads in words and shares as
 *   percentages; sorted by a click on a head, searched, paged and saved as CSV where scripts run, plain elsewhere; with a
 *   plain-text and a CSV twin, and with the settings that made it.
 *   A list of plain values is a table of one column; a single record a table of names and values.
 * - A text, a number or a boolean is a paragraph, shown as it is: nothing in it is read as HTML or Markdown.
 * - What `html` or `trustedHtml` made is shown as HTML.
 *
 * Throws a TypeError for undefined and for what is none of these.
 *
 * @example
 * ```ts
 * const corpus = loadCorpus('corpus');
 * show(articleRows(corpus), { caption: 'The articles' });
 * ```
 */
export function show(value: unknown, options: ShowOptions = {}): void {
  checkKeys('show', options, ['caption', 'maxRows', 'name']);
  const bundle = shownBundle(value, options);
  if (bundle === null) showFigure(value as Figure);
  else display(bundle, options.name === undefined ? {} : { wortlaut: { name: options.name } });
}

/** What `show` sends of a value; null for a figure, of which it sends several outputs. */
export function shownBundle(value: unknown, options: ShowOptions = {}): MimeBundle | null {
  if (value instanceof SafeHtml) return { 'text/html': value.html, 'text/plain': value.text };
  if (isFigure(value)) return null;
  if (['string', 'number', 'bigint', 'boolean'].includes(typeof value)) return textBundle(String(value));
  if (value instanceof Date) return textBundle(dateText(value));
  if (isCorpus(value)) return corpusBundle(value, options);
  return tableOf(value, options);
}

/** Has a value a form of its own, beyond the dump of its parts? Records are shown as tables if their values are plain. */
export function isShowable(value: unknown): boolean {
  if (value instanceof SafeHtml || value instanceof Date || value instanceof Map || value instanceof Set) return true;
  if (typeof value !== 'object' || value === null) return false;
  if (isFigure(value) || isCorpus(value) || Array.isArray(value) || ArrayBuffer.isView(value)) return true;
  const { rows, columns, values } = value as { rows?: unknown; columns?: unknown; values?: unknown };
  if (Array.isArray(rows) || (Array.isArray(columns) && Array.isArray(values))) return true;
  const inner = Object.values(value);
  return inner.length > 0 && inner.every((part) => part === null || typeof flat(part) !== 'string' || isShort(part));
}

function isShort(value: unknown): boolean {
  return (typeof value === 'string' || Array.isArray(value)) && String(flat(value)).length <= 200;
}

function isCorpus(value: unknown): value is Corpus {
  const corpus = value as Partial<Corpus> | null;
  return [corpus?.articles, corpus?.skipped, corpus?.warnings].every(Array.isArray);
}

/** A corpus as a card: what it holds, counted, in words. What it lacks is not listed. */
function corpusBundle(corpus: Corpus, options: ShowOptions): MimeBundle {
  const rows = Object.entries(describeCorpus(corpus)).flatMap(([name, value]): Row[] => {
    if (value === null || value === '') return [];
    return [{ corpus: CARD_WORDS[name] ?? columnHead(name), value: name.endsWith('Share') ? percent(value) : value }];
  });
  return tableOf(rows, { caption: 'Corpus', ...options });
}

function percent(share: unknown): string {
  return `${(Number(share) * 100).toFixed(1)}%`;
}

/** What the counts of a corpus are called on its card. */
const CARD_WORDS: Readonly<Record<string, string>> = {
  articleCount: 'articles',
  skippedCount: 'files skipped',
  warningCount: 'warnings',
  characterCount: 'characters',
  setAsideCount: 'stretches set aside',
  setAsideShare: 'characters set aside',
  datedCount: 'articles with a day',
  firstDate: 'first day',
  lastDate: 'last day',
  outletKnownCount: 'articles with an outlet',
  languageRecognisedCount: 'articles whose language was recognised',
  languageAssumedCount: 'articles whose language is assumed',
};

function textBundle(text: string): MimeBundle {
  return {
    'text/html': `<p style="max-width:50em;white-space:pre-wrap">${escapeHtml(text)}</p>`,
    'text/plain': text,
  };
}

/**
 * Milliseconds until Plotly is sent again. A page needs it once; but it may have been loaded anew since, and a server
 * drops what a kernel sends beyond 1 MB a second: ten charts at once must not each bring it.
 */
const DELIVERY_PAUSE = 5000;
let lastDelivery = Number.NEGATIVE_INFINITY;

function showFigure(figure: Figure): void {
  showPicture(figure);
  if (performance.now() - lastDelivery < DELIVERY_PAUSE) {
    display(drawingBundle(figure));
    return;
  }
  const id = randomUUID();
  lastDelivery = performance.now();
  display(deliveringBundle(figure), {}, id);
  updateDisplay(drawingBundle(figure), id);
}

/** The data of a chart, and as soon as it is drawn its picture: what the notebook is saved with. */
function showPicture(figure: Figure): void {
  const [data, metadata, kernel] = [pictureBundle(figure), pictureMetadata(figure), frontEnd()];
  const id = kernel === null ? undefined : randomUUID();
  display(data, metadata, id);
  if (id === undefined) return;
  kernel?.picture(figure, (picture) =>
    updateDisplay({ ...data, 'image/png': picture.data }, id, { ...metadata, 'image/png': picture.size }),
  );
}

/** As many rows are shown where nobody says how many, and as many characters of them. */
const MAX_ROWS = 1000;
const MAX_LENGTH = 50_000;

/** The first rows, at least one, that are not longer together. */
function withinLength(rows: readonly Row[]): readonly Row[] {
  let length = 0;
  const end = rows.findIndex((row, at) => {
    for (const value of Object.values(row)) length += String(value ?? '').length + 1;
    return length > MAX_LENGTH && at > 0;
  });
  return end < 0 ? rows : rows.slice(0, end);
}

function tableOf(value: unknown, options: ShowOptions): MimeBundle {
  const maxRows = checkInteger('maxRows', options.maxRows ?? MAX_ROWS, 1);
  const { rows: found, total } = tableRows(value, maxRows);
  const rows = options.maxRows === undefined ? withinLength(found) : found;
  const caption = options.caption ?? '';
  if (total === 0) return textBundle(caption === '' ? 'No rows.' : `${caption}: no rows.`);
  return tableBundle({ rows, total, caption, settings: settingsOf(value) });
}

function isFigure(value: unknown): value is Figure {
  const figure = value as Partial<Figure> | null;
  return typeof figure === 'object' && figure !== null && Array.isArray(figure.data) && typeof figure.alt === 'object';
}
