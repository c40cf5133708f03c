import { createHash } from 'node:crypto';
import { checkKeys, escapeHtml, pagePolicy } from '../../base';
import { COLORS } from '../drawing/colors';
import { textIn } from '../drawing/phrases';
import type { ChartLanguage, Figure } from '../drawing/types';
import { LINES_SCRIPT } from './lines-script';
import { smallestBuild } from './plotly-build';

/** A line of text behind a mark: what stands around a word, and where. */
export interface FigureLine {
  /** What the mark is called: one of the names that its trace holds in `customdata`. */
  readonly name: string;
  /** The side that it belongs to: "Bote". */
  readonly group: string;
  readonly left: string;
  readonly keyword: string;
  readonly right: string;
  /** Where it stands: an article, in words. */
  readonly source: string;
  /** Where it can be read: an address of the web, or a path from the page. */
  readonly href?: string;
}

const WORDS = {
  en: {
    hint: 'Click on a mark, or type a word:',
    same: 'As often in both:',
    sort: 'Sort by',
    text: 'order of the text',
    left: 'what stands to the left',
    right: 'what stands to the right',
    none: 'No place.',
    names: 'All words',
  },
  de: {
    hint: 'Auf eine Marke klicken oder ein Wort eingeben:',
    same: 'In beiden gleich häufig:',
    sort: 'Ordnen nach',
    text: 'Reihenfolge im Text',
    left: 'dem, was links steht',
    right: 'dem, was rechts steht',
    none: 'Keine Stelle.',
    names: 'Alle Wörter',
  },
} as const;

/**
 * A page in one file: an interactive chart, and below it the lines of text behind the mark that is clicked on or the word
 * that is typed, sorted as the reader likes, each with a link to its article where there is one. It needs no browser to be
 * written and no network to be read; its policy forbids it every network. Give it the figure of `termScatterFigure`, or any
 * with names in `customdata`; or no figure but a title, for lines of one name alone (a concordance).
 *
 * @throws TypeError for an unknown option
 *
 * @example
 * ```ts
 * const records = [{ term: 'Ernte', a: 120, b: 15, z: 3.1 }, { term: 'Hafen', a: 4, b: 80, z: -2.7 }];
 * const columns = { term: 'term', y: 'a', x: 'b', value: 'z', xAxis: 'Bote', yAxis: 'Kurier', colorAxis: 'z' } as const;
 * const line = { name: 'Ernte', group: 'Bote', left: 'Die', keyword: 'Ernte', right: 'war gut', source: 'a.txt' };
 * const page = linesPage(termScatterFigure(records, { ...columns, title: 'Words' }), [line]);
 * ```
 */
export function linesPage(
  figure: Figure | { readonly title: string; readonly language: ChartLanguage },
  lines: readonly FigureLine[],
  options: { readonly groups?: readonly string[] } = {},
): string {
  checkKeys('linesPage', options, ['groups']);
  const words = WORDS[figure.language];
  const groups = options.groups ?? [...new Set(lines.map(({ group }) => group))];
  const byName: Record<string, Record<string, string[][]>> = Object.create(null);
  for (const { name, group, left, keyword, right, source, href } of lines) {
    const own = byName[name] ?? (Object.create(null) as Record<string, string[][]>);
    byName[name] = own;
    own[group] = [...(own[group] ?? []), [source, safeHref(href), left, keyword, right]];
  }
  const drawn = 'layout' in figure ? figure : null;
  const library = drawn === null ? '' : smallestBuild(drawn).source.replace(/<\/script/gi, '<\\/script');
  const paper = drawn?.layout.paper_bgcolor === COLORS.dark.paper ? COLORS.dark : COLORS.light;
  const policy = pagePolicy(
    `script-src ${[library, LINES_SCRIPT].filter(Boolean).map(scriptHash).join(' ')}`,
    "style-src 'unsafe-inline'",
    'img-src data: blob:',
  );
  const names = Object.keys(byName).sort();
  return `<!doctype html>
<html lang="${figure.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(figure.title)}</title>
<style>
body{margin:1rem;background:${paper.paper};color:${paper.ink};font:1rem/1.5 'Noto Sans','Open Sans',Arial,sans-serif}
#chart{overflow-x:auto}
h2{font-size:1.2rem;margin:1rem 0 .3rem}h3{font-size:1rem;margin:.8rem 0 .2rem}
input,button{font:inherit;color:inherit;background:transparent;border:1px solid ${paper.muted};border-radius:3px;padding:0 .5em}
button[aria-pressed=true]{font-weight:700;border-width:2px}
table{border-collapse:collapse;width:100%;max-width:75rem;font-size:.9rem;table-layout:fixed}
td{padding:.1rem .4rem;overflow-wrap:anywhere;border-bottom:1px solid ${paper.grid};vertical-align:top}
td.left{text-align:right;width:36%}td.keyword{font-weight:700;text-align:center;width:10%}td.source{width:18%;font-size:.85rem}
a{color:inherit}
</style>
</head>
<body>
${drawn === null ? `<h1>${escapeHtml(figure.title)}</h1>` : chartHtml(drawn, names)}
<div id="panel" aria-live="polite"></div>
${drawn === null ? '' : dataScript('figure', { data: drawn.data, layout: drawn.layout, config: drawn.config ?? {} })}
${dataScript('lines', byName)}
${dataScript('words', { ...words, groups })}
${library === '' ? '' : `<script>${library}</script>\n`}<script>${LINES_SCRIPT}</script>
</body>
</html>
`;
}

function chartHtml(figure: Figure, names: readonly string[]): string {
  const { hint, names: all } = WORDS[figure.language];
  const alt = escapeHtml(textIn(figure.language, figure.alt));
  const options = names.map((name) => `<option value="${escapeHtml(name)}">`).join('');
  return `<figure style="margin:0"><div id="chart" role="img" aria-label="${alt}">${alt}</div></figure>
<p><label>${hint} <input id="search" list="names" autocomplete="off"></label></p>
<datalist id="names" aria-label="${all}">${options}</datalist>`;
}

/** Nothing that a click could run: an address of the web, or a path without a scheme. */
function safeHref(href: string | undefined): string {
  if (href === undefined) return '';
  return /^https?:\/\//i.test(href) || !/^[^/?#]*:/.test(href) ? href : '';
}

function dataScript(id: string, value: unknown): string {
  return `<script type="application/json" id="${id}">${JSON.stringify(value).replace(/</g, '\\u003c')}</script>`;
}

function scriptHash(script: string): string {
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
}
