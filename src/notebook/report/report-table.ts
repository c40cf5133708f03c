// A table of a notebook in its report: spoken in the language of the report, cut to a page where it is printed.
import { basename } from 'node:path/posix';
import { escapeHtml } from '../../base';
import { csvRows, TABLE_MIME, tableHeading } from '../run/outputs';
import type { MimeBundle } from '../show/document';
import { type TableContent, tableHtml } from '../show/table-bundle';
import { REPORT_WORDS } from '../show/table-words';
import { PAGE_WORDS, type ReportLanguage } from './page-words';
import { type PaperTable, paperTable } from './paper-table';

/** A table with what paper shows of it. */
export interface ReportTable {
  readonly content: TableContent;
  readonly paper: PaperTable;
  /** What paper leaves out, in words; empty where it shows all. */
  readonly note: string;
}

/** The table of an output. `name` is its file below `tables/`, without ending. */
export function reportTable(bundle: MimeBundle, name: string, language: ReportLanguage): ReportTable {
  const rows = csvRows(String(bundle[TABLE_MIME]));
  const { caption, total } = tableHeading(bundle);
  const paper = paperTable(rows, REPORT_WORDS[language]);
  const all = Math.max(total, rows.length);
  const cut = paper.rows.length < all ? { shown: paper.rows.length, total: all } : null;
  const isWhole = cut === null && paper.leftOut.length === 0;
  return {
    content: { rows, total: all, caption, settings: null },
    paper,
    note: isWhole ? '' : PAGE_WORDS[language].notOnPaper(cut, paper.leftOut, `tables/${name}.csv`),
  };
}

/** The table on the page, with a link to its file. `id` is its place on the page. */
export function reportTableHtml(bundle: MimeBundle, name: string, id: string, language: ReportLanguage): string {
  const { content, paper, note } = reportTable(bundle, name, language);
  const words = REPORT_WORDS[language];
  const settings = /<details><summary>[^<]*<\/summary>([^<]*)<\/details>/.exec(String(bundle['text/html']))?.[1];
  return [
    `<style>${printStyle(id, paper)}</style>`,
    `<div class="wide" id="${id}">${tableHtml(content, words)}`,
    ...(settings === undefined
      ? []
      : [`<details><summary>${escapeHtml(words.settings)}</summary>${settings}</details>`]),
    ...(note === '' ? [] : [`<p class="paper">${escapeHtml(note)}</p>`]),
    `</div><p class="files"><a href="tables/${encodeURI(name)}.csv">${escapeHtml(basename(name))}.csv</a></p>`,
  ].join('\n');
}

/** Columns and rows that the page has no room for are not printed; the others are as wide as their words need. */
function printStyle(id: string, { columns, rows }: PaperTable): string {
  const cell = (place: number) => `#${id} :is(th,td):nth-child(${place + 1})`;
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const percent = (part: number) => `${(100 * part).toFixed(1)}%`;
  const shown = columns.map(
    (column) => `${cell(column.place)}{display:table-cell;width:${percent(column.width / width)}}`,
  );
  return [
    '@media print{',
    `#${id} table{width:${percent(Math.min(1, width))}}`,
    `#${id} :is(th,td){display:none}`,
    ...shown,
    `#${id} tbody tr:nth-child(n+${rows.length + 1}){display:none}`,
    '}',
  ].join('');
}
