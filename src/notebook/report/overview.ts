// The overview page of a report: all notebooks with their text, tables and charts in one file, for a colleague who has
// neither Node nor Jupyter.
import MarkdownIt from 'markdown-it';
import { escapeHtml, pagePolicy } from '../../base';
import { FIGURE_MIME, shownFigures, TABLE_MIME } from '../run/outputs';
import { hashText } from '../run/provenance';
import type { NotebookResult } from '../run/runner';
import { DRAWING_CLASS } from '../show/chart-bundle';
import type { Cell, Output } from '../show/document';
import { PLOTLY_FILE } from '../show/page-script';
import { TABLES } from '../show/table-script';

// HTML in the text of a notebook is shown, not run: a notebook may come from anywhere.
const markdown = new MarkdownIt({ html: false, linkify: false });

/** The text of a notebook as HTML. Links to its headings and to other notebooks lead to their places on this page. */
function textHtml(source: string, notebook: string): string {
  const tokens = markdown.parse(source, {});
  for (const [index, token] of tokens.entries()) {
    // The id that Jupyter gives a heading, with the notebook in front: several have a "The reading".
    if (token.type === 'heading_open') token.attrSet('id', placeOf(notebook, tokens[index + 1]?.content ?? ''));
    for (const link of token.children ?? []) {
      const target = link.type === 'link_open' ? String(link.attrGet('href')) : '';
      const [, other, heading] = /^(?:([^/#:]+)\.ipynb)?(?:#(.+))?$/.exec(decoded(target)) ?? [];
      if (other !== undefined || heading !== undefined)
        link.attrSet('href', `#${placeOf(other ?? notebook, heading ?? '')}`);
    }
  }
  return markdown.renderer.render(tokens, markdown.options, {});
}

function placeOf(notebook: string, heading: string): string {
  return heading === '' ? notebook : `${notebook}--${heading.replace(/ /g, '-')}`;
}

function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

const STYLE = `
body{margin:0 auto;max-width:60rem;padding:1rem 1rem 4rem;font:1rem/1.5 system-ui,sans-serif;color:#1a1a1a;background:#fff}
pre{overflow-x:auto;background:#f6f6f6;padding:.6rem;font-size:.85rem;margin:.3rem 0}
table{border-collapse:collapse;font-size:.875rem}
caption{color:#555;padding:.2rem 0}
td,th{padding:.2rem .6rem;border-bottom:1px solid #ddd;text-align:left;vertical-align:top}
.wortlaut-table td{text-align:right}
.wortlaut-table th{border-bottom:1px solid #555}
nav{border-bottom:1px solid #ddd;padding:.5rem 0}
nav ul{columns:2;padding-left:1.2rem;margin:.3rem 0;font-size:.9rem}
.wide{overflow-x:auto;max-width:100%;border-right:1px solid #ccc}
.top{position:fixed;right:1rem;bottom:1rem;background:#fff;border:1px solid #ccc;border-radius:.3rem;padding:.2rem .6rem;font-size:.85rem}
img{max-width:100%;height:auto}
figure{margin:1rem 0}
figcaption,summary{font-size:.85rem;color:#555}
section{border-top:3px solid #1a1a1a;margin-top:3rem}
.failed{color:#a40000}
@media (max-width:40rem){nav ul{columns:1}}
@media print{details.code,nav,.top{display:none}section{break-before:page}figure,tr{break-inside:avoid}.wide{overflow:visible;border:0}}
`;

/** One chart of a page: where it goes and what it draws. */
interface PageChart {
  readonly id: string;
  readonly data: unknown;
}

/** The page. `status` gives each notebook's line in the list on top. */
export function overviewHtml(
  results: readonly NotebookResult[],
  status: (result: NotebookResult) => string,
  heading = 'Who says what in the news',
): string {
  const charts: PageChart[] = [];
  const sections = results.map((result) => notebookHtml(result, charts));
  const list = results.map(
    (result) =>
      `<li><a href="#${escapeHtml(result.name)}">${escapeHtml(title(result))}</a>: ${escapeHtml(status(result))}</li>`,
  );
  const contents = results.map((result) => contentsHtml(result));
  const body = `<h1 id="top">${escapeHtml(heading)}</h1>\n<ul>\n${list.join('\n')}\n</ul>\n<nav aria-label="Contents">${contents.join('\n')}</nav>\n${sections.join('\n')}\n<a class="top" href="#top">Contents</a>`;
  const data = JSON.stringify(charts).replace(/</g, '\\u003c');
  // Only the page's own scripts run. Their password is the hash of the page: nobody knows it who writes a text in it.
  const nonce = hashText(body + data).slice(0, 32);
  const policy = pagePolicy('img-src data: blob:', "style-src 'unsafe-inline'", `script-src 'nonce-${nonce}'`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(heading)}</title>
<style>${STYLE}</style>
</head>
<body>
${body}
<script type="application/json" id="charts">${data}</script>
<script nonce="${nonce}">${TABLES}</script>
<script nonce="${nonce}" src="${PLOTLY_FILE}"></script>
<script nonce="${nonce}">${DRAW_CHARTS}</script>
</body>
</html>
`;
}

/** Draws the charts over their pictures, where the file of Plotly lies beside the page. */
const DRAW_CHARTS = `if (window.Plotly) for (const { id, data } of JSON.parse(document.getElementById('charts').textContent)) {
  const picture = document.getElementById(id);
  const place = document.createElement('div');
  picture.before(place);
  Plotly.newPlot(place, data.data, data.layout, { responsive: true, displaylogo: false, ...data.config }).then(() => picture.remove());
}`;

function title(result: NotebookResult): string {
  const heading = result.execution.notebook.cells.find((cell) => cell.cell_type === 'markdown')?.source;
  return heading?.match(/^#\s+(.+)$/m)?.[1] ?? result.name;
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
  return `<details><summary>${escapeHtml(title(result))}</summary><ul>${items.join('')}</ul></details>`;
}

function notebookHtml(result: NotebookResult, charts: PageChart[]): string {
  const { notebook, failure } = result.execution;
  const figures = shownFigures(notebook);
  const cells = notebook.cells.map((cell, index) => {
    if (cell.cell_type !== 'code') return cell.cell_type === 'markdown' ? textHtml(cell.source, result.name) : '';
    const outputs = cell.outputs.map((output, place) => {
      const figure = figures.find((shown) => shown.cell === index && shown.output === place);
      return figure ? chartHtml(output, `${result.name}/${figure.name}`, charts) : outputHtml(output);
    });
    return `${codeHtml(cell)}\n${outputs.join('\n')}`;
  });
  const failed = failure
    ? `<p class="failed">${failure.cell === 0 ? 'Not run' : `Cell ${failure.cell} failed`}: ${escapeHtml(failure.message)}</p>`
    : '';
  return `<section id="${escapeHtml(result.name)}">\n${failed}${cells.join('\n')}\n</section>`;
}

function codeHtml(cell: Cell): string {
  return `<details class="code"><summary>Code</summary><pre>${escapeHtml(cell.source)}</pre></details>`;
}

function chartHtml(output: Output, name: string, charts: PageChart[]): string {
  const data = 'data' in output ? output.data : {};
  const id = `chart-${charts.length + 1}`;
  charts.push({ id, data: data[FIGURE_MIME] });
  const alt = escapeHtml(String(data['text/plain'] ?? ''));
  const png = data['image/png'];
  const picture =
    typeof png === 'string'
      ? `<img id="${id}" alt="${alt}" src="data:image/png;base64,${png}">`
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
    if (own.includes(DRAWING_CLASS)) return '';
    return TABLE_MIME in data ? `<div class="wide">${own.replace(/<script>[\s\S]*$/, '')}</div>` : own;
  }
  if (typeof data['text/markdown'] === 'string') return markdown.render(data['text/markdown']);
  if (typeof data['image/png'] === 'string') return `<img alt="" src="data:image/png;base64,${data['image/png']}">`;
  return `<pre>${escapeHtml(String(data['text/plain'] ?? ''))}</pre>`;
}
