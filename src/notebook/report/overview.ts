// The page of a report: all notebooks with their text, tables and charts in one file, for a colleague who has neither
// Node nor Jupyter. What they found stands first; at the side a list leads to each question.
import { escapeHtml, pagePolicy } from '../../base';
import { hashText } from '../run/hashes';
import type { NotebookResult } from '../run/runner';
import { PLOTLY_FILE } from '../show/page-script';
import { TABLES } from '../show/table-script';
import { notebookHtml, type PageChart } from './page-notebook';
import { DRAW_CHARTS, STYLE, TURN_PAGES } from './page-style';
import { placeOf } from './page-text';
import { PAGE_WORDS, type ReportLanguage } from './page-words';
import { readingOf, titleOf } from './reading';

/** How the page is made. */
export interface PageOptions {
  readonly language?: ReportLanguage;
  /** Further files of the report, from its folder, each with what it is called. */
  readonly files?: readonly { readonly path: string; readonly title: string }[];
}

/** The page. `status` gives each notebook's line in the list on top. */
export function overviewHtml(
  results: readonly NotebookResult[],
  status: (result: NotebookResult) => string,
  { language = 'en', files = [] }: PageOptions = {},
): string {
  const words = PAGE_WORDS[language];
  const charts: PageChart[] = [];
  const sections = results.map((result, index) => notebookHtml(result, index + 1, charts, language));
  const cards = results.map((result) => cardHtml(result, status(result), words.more));
  const links = files.map(({ path, title }) => `<li><a href="${encodeURI(path)}">${escapeHtml(title)}</a></li>`);
  const first = `<section id="overview">\n<h1>${escapeHtml(words.title)}</h1>\n${cards.join('\n')}\n<div class="files"><h2>${words.files}</h2>\n<ul>${links.join('\n')}</ul></div>\n</section>`;
  const contents = results.map((result) => contentsHtml(result)).join('\n');
  const nav = `<nav class="side" aria-label="${words.contents}"><ul><li class="notebook"><a href="#overview">${words.overview}</a></li>\n${contents}</ul></nav>`;
  const body = `${nav}\n<main>\n${first}\n${sections.join('\n')}\n</main>`;
  const data = JSON.stringify(charts).replace(/</g, '\\u003c');
  // Only the page's own scripts run. Their password is the hash of the page: nobody knows it who writes a text in it.
  const nonce = hashText(body + data).slice(0, 32);
  const policy = pagePolicy('img-src data: blob:', "style-src 'unsafe-inline'", `script-src 'nonce-${nonce}'`);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(words.title)}</title>
<style>${STYLE}</style>
</head>
<body>
${body}
<script type="application/json" id="charts">${data}</script>
<script nonce="${nonce}">${TURN_PAGES}</script>
<script nonce="${nonce}">${TABLES}</script>
<script nonce="${nonce}" src="${PLOTLY_FILE}"></script>
<script nonce="${nonce}">${DRAW_CHARTS}</script>
</body>
</html>
`;
}

/** A notebook on the first page: its question, and what it found. */
function cardHtml(result: NotebookResult, status: string, more: string): string {
  const shown = readingOf(result).map((text) => `<p>${escapeHtml(text)}</p>`);
  const failed = result.execution.failure === null ? '' : ' failed';
  // On another corpus there is nothing to compare with, and the page need not say so six times.
  const told = result.execution.failure === null && result.differences === null ? '' : `: ${escapeHtml(status)}`;
  return `<div class="card${failed}"><h2><a href="#${escapeHtml(result.name)}">${escapeHtml(titleOf(result))}</a></h2>${shown.join('')}<p class="files">${escapeHtml(result.name)}${told} · <a href="#${escapeHtml(result.name)}">${more}</a></p></div>`;
}

/** The headings of a notebook, each a link. */
function contentsHtml(result: NotebookResult): string {
  const headings = result.execution.notebook.cells.flatMap((cell) =>
    cell.cell_type === 'markdown'
      ? [...cell.source.matchAll(/^##\s+(.+)$/gm)].map(([, words = '']) => words.trim())
      : [],
  );
  const items = headings.map(
    (words) => `<li><a href="#${escapeHtml(encodeURI(placeOf(result.name, words)))}">${escapeHtml(words)}</a></li>`,
  );
  return `<li class="notebook"><a href="#${escapeHtml(result.name)}">${escapeHtml(titleOf(result))}</a><ul>${items.join('')}</ul></li>`;
}
