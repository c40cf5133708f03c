import { counted, escapeHtml, pagePolicy } from '../../base';
import type { Article } from '../../corpus';
import type { StatementCluster } from '../clusters/clusters';
import { expectedChanceCount, isLikely } from '../statements/pair-relations';
import type { OverlapPair } from '../types';
import { articleTable, pairHtml, RELATION_NAMES } from './alignment-html';
import { PAGE_STYLE, PAIR_STYLE } from './report-style';

/** More pairs are not shown: a page of thousands opens in no browser. The most alike are. */
const MAX_PAIRS = 500;

/** Options of `overlapReport`. */
export interface ReportOptions {
  /** Heading of the page. @default "What the articles share" */
  readonly title?: string;
  /** Printed below the heading, a line each: the settings of the comparison. */
  readonly settings?: Readonly<Record<string, string | number | boolean | null>>;
}

/**
 * The evidence as one self-contained page of HTML, without scripts and without anything loaded from elsewhere: a table
 * of all pairs, each pair side by side with its differences marked (`alignmentHtml`), and the statements (clusters)
 * with every place that prints them, the first printing first. All text of the corpus is escaped. Of more than 500
 * pairs the 500 most alike are shown, and the page says so. Same input, same bytes.
 *
 * @throws RangeError if an article of a pair is not among those given
 */
export function overlapReport(
  pairs: readonly OverlapPair[],
  clusters: readonly StatementCluster[],
  articles: readonly Article[],
  options: ReportOptions = {},
): string {
  const title = options.title ?? 'What the articles share';
  const articleOf = articleTable(articles);
  const shown = mostAlike(pairs);
  return `${[
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${pagePolicy("style-src 'unsafe-inline'")}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)}</title>`,
    `<style>${PAGE_STYLE}\n${PAIR_STYLE}</style>`,
    '</head>',
    '<body>',
    `<h1>${escapeHtml(title)}</h1>`,
    `<p>${counted(pairs.length, 'pair', 'pairs')} in ${counted(articles.length, 'article', 'articles')}, ${counted(clusters.length, 'statement', 'statements')} printed in more than one place.${
      shown.length < pairs.length ? ` The ${shown.length} most alike pairs are shown.` : ''
    }</p>`,
    chanceHtml(pairs),
    legendHtml(),
    settingsHtml(options.settings ?? {}),
    clusters.length === 0 ? '' : `<h2>Statements</h2>\n${clusters.map(clusterHtml).join('\n')}`,
    '<h2>Pairs</h2>',
    pairTable(shown),
    '<h2>Side by side</h2>',
    ...shown.map((pair, at) => pairHtml(pair, articleOf, `pair-${at + 1}`)),
    '</body>',
    '</html>',
  ]
    .filter((part) => part !== '')
    .join('\n')}\n`;
}

/** How many of the pairs in other words a reader should expect to be none. Empty where there is no such pair. */
function chanceHtml(pairs: readonly OverlapPair[]): string {
  const likely = pairs.filter(isLikely);
  if (likely.length === 0) return '';
  return `<p>The similarity of ${counted(likely.length, 'pair', 'pairs')} in other words is the probability that both sides say the same. About ${Math.round(
    expectedChanceCount(likely),
  )} of these are expected to be chance: the sum of 1 − probability. The reasons for and against stand below each.</p>`;
}

/** The most alike, in the order of the corpus. */
function mostAlike(pairs: readonly OverlapPair[]): readonly OverlapPair[] {
  if (pairs.length <= MAX_PAIRS) return pairs;
  const chosen = new Set([...pairs].sort((x, y) => y.similarity - x.similarity).slice(0, MAX_PAIRS));
  return pairs.filter((pair) => chosen.has(pair));
}

function legendHtml(): string {
  return `<div class="wortlaut-pair"><header><h3>How to read this</h3></header><div class="side">
Words that only the left text has: <del>dashed underline</del>. Words that only the right text has:
<ins>double underline</ins>. Words that were matched although they differ or stand elsewhere: <mark>framed and bold</mark>. Everything else is the
same on both sides. Capitals, hyphens and punctuation are not compared.</div></div>`;
}

function settingsHtml(settings: NonNullable<ReportOptions['settings']>): string {
  const entries = Object.entries(settings);
  if (entries.length === 0) return '';
  const items = entries.map(([name, value]) => `<dt>${escapeHtml(name)}</dt><dd>${escapeHtml(String(value))}</dd>`);
  return `<h2>Settings</h2>\n<dl class="settings">${items.join('')}</dl>`;
}

function clusterHtml(cluster: StatementCluster): string {
  const isAllDated = cluster.members.every((member) => member.date !== '');
  const first = isAllDated ? ' (first)' : ' (first dated)';
  const cell = (text: string) => `<td>${escapeHtml(text)}</td>`;
  const rows = cluster.members.map(
    ({ date, outlet, speaker, text, start, end }) =>
      `<tr>${cell(date === '' ? 'not known' : `${date}${date === cluster.firstDate ? first : ''}`)}${cell(outlet)}${cell(
        speaker ?? '',
      )}${cell(text)}<td class="number">${start}–${end}</td></tr>`,
  );
  const places = counted(cluster.members.length, 'place', 'places');
  const printed = `${places} in ${counted(cluster.articleCount, 'article', 'articles')}`;
  return `<div class="cluster" id="${escapeHtml(cluster.id)}"><h3>Statement ${escapeHtml(cluster.id)}: ${printed}, cohesion ${cluster.cohesion.toFixed(2)}</h3>
<blockquote>${escapeHtml(cluster.representative.text)}</blockquote>
<table class="plain places"><thead><tr><th scope="col">Date</th><th scope="col">Outlet or article</th><th scope="col">Speaker</th><th scope="col">Words</th><th scope="col">Characters</th></tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}

function pairTable(pairs: readonly OverlapPair[]): string {
  const rows = pairs.map(
    (pair, at) =>
      `<tr><td><a href="#pair-${at + 1}">${at + 1}</a></td><td>${escapeHtml(pair.a.article)}</td><td>${escapeHtml(
        pair.b.article,
      )}</td><td>${escapeHtml(RELATION_NAMES[pair.relation])}${
        pair.articleCount === undefined ? '' : `, printed in ${pair.articleCount} articles`
      }</td><td class="number">${pair.similarity.toFixed(2)}</td></tr>`,
  );
  return `<table class="plain"><thead><tr><th scope="col">No.</th><th scope="col">Left</th><th scope="col">Right</th><th scope="col">Kind</th><th scope="col">Similarity</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
}
