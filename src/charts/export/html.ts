// An interactive chart as one HTML file that needs nothing else.
import { createHash } from 'node:crypto';
import { escapeHtml, pagePolicy, type Row } from '../../base';
import { COLORS } from '../drawing/colors';
import { cellText } from '../drawing/numbers';
import type { Figure } from '../drawing/types';
import { smallestBuild } from './plotly-build';

const WORDS = {
  de: { data: 'Daten', description: 'Beschreibung' },
  en: { data: 'Data', description: 'Description' },
} as const;

const DRAW = `(() => {
  const { data, layout, config } = JSON.parse(document.getElementById('figure').textContent);
  const place = document.getElementById('chart');
  const picture = place.innerHTML;
  place.innerHTML = '';
  Plotly.newPlot(place, data, layout, { ...config, responsive: false }).catch(() => { place.innerHTML = picture; });
})();`;

/**
 * A page in one file: the chart as a picture, which the interactive chart replaces where scripts run, its alt text and
 * the table of its numbers. Its policy forbids it every network; only its own two scripts may run.
 */
export function htmlPage(figure: Figure, svg: string, alt: string, fontCss: string): string {
  const { language, title } = figure;
  const library = smallestBuild(figure).source.replace(/<\/script/gi, '<\\/script');
  const paper = figure.layout.paper_bgcolor === COLORS.dark.paper ? COLORS.dark : COLORS.light;
  const policy = pagePolicy(
    `script-src ${[library, DRAW].map(scriptHash).join(' ')}`,
    "style-src 'unsafe-inline'",
    'img-src data: blob:',
    'font-src data:',
  );
  const json = JSON.stringify({ data: figure.data, layout: figure.layout, config: figure.config ?? {} });
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>
${fontCss}
body{margin:1rem;background:${paper.paper};color:${paper.ink};font:1rem/1.5 'Noto Sans',sans-serif}
#chart{overflow-x:auto}
p,details{max-width:45rem}
table{border-collapse:collapse;font-size:.875rem}
th,td{padding:.2rem .7rem .2rem 0;text-align:left;border-bottom:1px solid ${paper.grid};vertical-align:top}
td.number{text-align:right;font-variant-numeric:tabular-nums}
</style>
</head>
<body>
<figure style="margin:0">
<div id="chart" role="img" aria-label="${escapeHtml(alt)}">${svg}</div>
</figure>
<details open><summary>${WORDS[language].description}</summary><p>${escapeHtml(alt)}</p></details>
<details><summary>${WORDS[language].data}</summary>${tableHtml(figure.rows, figure)}</details>
<script type="application/json" id="figure">${json.replace(/</g, '\\u003c')}</script>
<script>${library}</script>
<script>${DRAW}</script>
</body>
</html>
`;
}

function scriptHash(script: string): string {
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
}

function tableHtml(rows: readonly Row[], { language }: Figure): string {
  const names = Object.keys(rows[0] ?? {});
  const cell = (value: Row[string] | undefined) =>
    `<td${typeof value === 'number' ? ' class="number"' : ''}>${escapeHtml(cellText(value ?? null, language))}</td>`;
  const head = names.map((name) => `<th scope="col">${escapeHtml(name)}</th>`).join('');
  const body = rows.map((row) => `<tr>${names.map((name) => cell(row[name])).join('')}</tr>`).join('\n');
  return `<table><thead><tr>${head}</tr></thead><tbody>\n${body}\n</tbody></table>`;
}
