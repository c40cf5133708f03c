// A notebook on the report page: a section, in it one for each of its questions, with its tables and charts.
import { escapeHtml } from '../../base';
import { FIGURE_MIME, shownFigures, shownTables } from '../run/outputs';
import type { NotebookResult } from '../run/runner';
import { DRAWING_CLASS } from '../show/chart-bundle';
import type { Cell, Output } from '../show/document';
import { foreignHtml, foreignPng } from './foreign-html';
import { markdown, textHtml } from './page-text';
import { PAGE_WORDS, type ReportLanguage } from './page-words';
import { reportTableHtml } from './report-table';

/** One chart of a page: where it goes and what it draws. */
export interface PageChart {
  readonly id: string;
  readonly data: unknown;
}

/** The notebook as a section, the `number`th of the page. Its charts are added to `charts`, for the script that draws them. */
export function notebookHtml(
  result: NotebookResult,
  number: number,
  charts: PageChart[],
  language: ReportLanguage,
): string {
  const { notebook, failure } = result.execution;
  const figures = shownFigures(notebook);
  const tables = shownTables(notebook);
  const words = PAGE_WORDS[language];
  let isOpen = false;
  const cells = notebook.cells.map((cell, index) => {
    if (cell.cell_type === 'markdown') {
      const begins = /^## /.test(cell.source);
      const start = begins ? `${isOpen ? '</section>\n' : ''}<section class="question">\n` : '';
      isOpen ||= begins;
      return start + textHtml(cell.source, result.name);
    }
    if (cell.cell_type !== 'code') return '';
    const outputs = cell.outputs.map((output, at) => {
      const isHere = (shown: { cell: number; output: number }) => shown.cell === index && shown.output === at;
      const figure = figures.find(isHere);
      if (figure) return chartHtml(output, `${result.name}/${figure.name}`, charts);
      const place = tables.findIndex(isHere);
      const table = tables[place];
      if (table === undefined || !('data' in output)) return outputHtml(output);
      return reportTableHtml(output.data, `${result.name}/${table.name}`, `table-${number}-${place + 1}`, language);
    });
    return `${codeHtml(cell, words.code)}\n${outputs.join('\n')}`;
  });
  const failed = failure
    ? `<p class="failed">${failure.cell === 0 ? words.notRun : words.failed(failure.cell)}: ${escapeHtml(failure.message)}</p>`
    : '';
  return `<section id="${escapeHtml(result.name)}">\n${failed}${cells.join('\n')}${isOpen ? '\n</section>' : ''}\n</section>`;
}

function codeHtml(cell: Cell, title: string): string {
  return `<details class="code"><summary>${title}</summary><pre>${escapeHtml(cell.source)}</pre></details>`;
}

function chartHtml(output: Output, name: string, charts: PageChart[]): string {
  const data = 'data' in output ? output.data : {};
  const id = `chart-${charts.length + 1}`;
  charts.push({ id, data: data[FIGURE_MIME] });
  const alt = escapeHtml(String(data['text/plain'] ?? ''));
  const png = data['image/png'];
  const picture =
    typeof png === 'string'
      ? `<img id="${id}" alt="${alt}" src="data:image/png;base64,${escapeHtml(png)}">`
      : `<p id="${id}">${alt}</p>`;
  const file = encodeURI(name);
  // Charts that were not drawn have no files either.
  const formats = typeof png === 'string' ? ['svg', 'png', 'pdf', 'html', 'csv'] : [];
  const links = formats.map((ending) => `<a href="charts/${file}.${ending}">${ending.toUpperCase()}</a>`);
  return `<figure>${picture}<figcaption>${links.join(' · ')}</figcaption></figure>`;
}

function outputHtml(output: Output): string {
  if (output.output_type === 'stream') return `<pre>${escapeHtml(output.text)}</pre>`;
  if (output.output_type === 'error')
    return `<pre class="failed">${escapeHtml(`${output.ename}: ${output.evalue}`)}</pre>`;
  const { data } = output;
  const own = data['text/html'];
  if (typeof own === 'string') {
    return own.includes(DRAWING_CLASS) ? '' : foreignHtml(own);
  }
  if (typeof data['text/markdown'] === 'string') return markdown.render(data['text/markdown']);
  if (typeof data['image/png'] === 'string') return foreignPng(data['image/png']);
  return `<pre>${escapeHtml(String(data['text/plain'] ?? ''))}</pre>`;
}
