import { escapeHtml, type Span } from '../../base';
import type { Article } from '../../corpus';
import { shownDays } from '../occasion';
import type { Evidence, OverlapPair, OverlapSide, Relation, WordEdit } from '../types';
import { compareWords } from '../words/edits';
import { PAIR_STYLE } from './report-style';

/** What each relation is called in a report. */
export const RELATION_NAMES: Readonly<Record<Relation, string>> = {
  identical: 'identical',
  'lightly-edited': 'lightly edited',
  contained: 'contained in the other',
  reworded: 'reworded or translated anew',
  'quotation-to-indirect': 'quotation here, indirect speech there',
  'repeated-on-another-occasion': 'repeated on another occasion',
};

/** Texts longer than this many characters are cut in a report; the offsets still lead to all of it. */
const MAX_SHOWN = 6000;

/**
 * One pair side by side as a piece of HTML with its own style, for a notebook. Words that only the first text has are
 * in `<del>` (dashed underline), words that only the second has in `<ins>` (double underline), and words that were
 * matched although they differ or stand elsewhere ("Rakete", "Raketentechnologie") in `<mark>`; a screen reader is told
 * as well. Article,
 * outlet, date, speaker and offsets stand above each text, and below what the similarity is made of. All escaped.
 *
 * @throws RangeError if an article of the pair is not among those given
 *
 * @example
 * ```ts
 * const corpus = loadCorpus('corpus');
 * for (const pair of compareArticles(corpus.articles).pairs) show(trustedHtml(alignmentHtml(pair, corpus.articles)));
 * ```
 */
export function alignmentHtml(pair: OverlapPair, articles: readonly Article[]): string {
  return `<style>${PAIR_STYLE}</style>\n${pairHtml(pair, articleTable(articles))}`;
}

/** Articles by id; a RangeError for one that is not there. */
export function articleTable(articles: readonly Article[]): (id: string) => Article {
  const table = new Map(articles.map((article) => [article.id, article]));
  return (id) => {
    const article = table.get(id);
    if (article === undefined) throw new RangeError(`article "${id}" of a pair is not among those given`);
    return article;
  };
}

/** The pair without its style. */
export function pairHtml(pair: OverlapPair, articleOf: (id: string) => Article, anchor = ''): string {
  const [a, b] = [articleOf(pair.a.article), articleOf(pair.b.article)];
  const shown = [shownSpan(pair.a), shownSpan(pair.b)] as const;
  const { edits } = compareWords(a.raw, shown[0], b.raw, shown[1]);
  const first = earlier(a, b);
  const id = anchor === '' ? '' : ` id="${escapeHtml(anchor)}"`;
  return [
    `<section class="wortlaut-pair"${id} aria-label="${escapeHtml(`${pair.a.article} and ${pair.b.article}`)}">`,
    headerHtml(pair),
    '<div class="sides">',
    sideHtml(pair.a, a, shown[0], edits, pair.evidence, 'a', first === 'a'),
    sideHtml(pair.b, b, shown[1], edits, pair.evidence, 'b', first === 'b'),
    '</div>',
    evidenceHtml(pair.evidence),
    '</section>',
  ].join('\n');
}

function headerHtml(pair: OverlapPair): string {
  const number = (name: string, value: number) => `<span class="numbers">${name} <b>${value.toFixed(2)}</b></span>`;
  const days =
    pair.daysApart === null
      ? 'days apart: not known'
      : `${shownDays(pair.daysApart)}${pair.isDayEstimated ? ' (estimated)' : ''}`;
  const cluster = pair.cluster === null ? '' : `<span class="numbers">statement ${escapeHtml(pair.cluster)}</span>`;
  return [
    `<header><h3>${escapeHtml(RELATION_NAMES[pair.relation])}</h3>`,
    number('similarity', pair.similarity),
    number('left found in right', pair.shareOfAFoundInB),
    number('right found in left', pair.shareOfBFoundInA),
    `<span class="numbers">${days}</span>${cluster}</header>`,
  ].join('\n');
}

function earlier(a: Article, b: Article): 'a' | 'b' | null {
  if (a.date === '' || b.date === '' || a.date === b.date) return null;
  return a.date < b.date ? 'a' : 'b';
}

function shownSpan({ start, end }: OverlapSide): Span {
  return { start, end: Math.min(end, start + MAX_SHOWN) };
}

function sideHtml(
  side: OverlapSide,
  article: Article,
  shown: Span,
  edits: readonly WordEdit[],
  evidence: readonly Evidence[],
  which: 'a' | 'b',
  isFirst: boolean,
): string {
  const related = evidence.flatMap((item) => {
    const span = item[which];
    return span === null || item.reason === 'difference' ? [] : [{ span, term: item.term }];
  });
  const source = [
    article.outlet === '' ? 'outlet not known' : article.outlet,
    article.date === '' ? 'date not known' : article.date,
    side.speaker === null ? '' : `speaker: ${side.speaker}`,
    `${article.file || article.id}, characters ${side.start} to ${side.end}`,
  ];
  const badge = isFirst ? '<span class="first">printed first</span> ' : '';
  const rest = shown.end < side.end ? ` <i>… ${side.end - shown.end} more characters</i>` : '';
  return [
    '<div class="side">',
    `<p class="source">${badge}${escapeHtml(source.filter((text) => text !== '').join(' · '))}</p>`,
    `<blockquote lang="${escapeHtml(article.language)}">${markedText(article.raw, shown, edits, related, which)}${rest}</blockquote>`,
    '</div>',
  ].join('\n');
}

/** The text of one side with its own words and its related words marked. */
function markedText(
  raw: string,
  shown: Span,
  edits: readonly WordEdit[],
  related: readonly { readonly span: Span; readonly term: string }[],
  which: 'a' | 'b',
): string {
  const byStart = [...related].sort((x, y) => x.span.start - y.span.start);
  const tag = which === 'a' ? 'del' : 'ins';
  const note = which === 'a' ? 'only on the left: ' : 'only on the right: ';
  let html = '';
  let at = shown.start;
  for (const edit of edits) {
    const span = edit[which];
    if (span.start === span.end) continue;
    html += escapeHtml(raw.slice(at, span.start));
    if (edit.kind === 'equal') html += escapeHtml(raw.slice(span.start, span.end));
    else html += ownWords(raw, span, byStart, tag, note);
    at = span.end;
  }
  return html + escapeHtml(raw.slice(at, shown.end));
}

/** Words of one side only, with those among them that were matched with another word taken out of the mark. */
function ownWords(
  raw: string,
  span: Span,
  related: readonly { readonly span: Span; readonly term: string }[],
  tag: 'del' | 'ins',
  note: string,
): string {
  const unseen = (text: string) => `<span class="unseen">${escapeHtml(text)}</span>`;
  const own = (from: number, to: number) => {
    const text = raw.slice(from, to);
    const [before, middle, after] = [/^\s*/.exec(text)?.[0] ?? '', text.trim(), /\s*$/.exec(text)?.[0] ?? ''];
    if (middle === '') return escapeHtml(text);
    return `${escapeHtml(before)}<${tag}>${unseen(note)}${escapeHtml(middle)}${unseen(', end')}</${tag}>${escapeHtml(after)}`;
  };
  let html = '';
  let at = span.start;
  for (const { span: word, term } of related) {
    if (word.start < at || word.end > span.end) continue;
    html += own(at, word.start);
    const text = escapeHtml(raw.slice(word.start, word.end));
    html += `<mark title="${escapeHtml(term)}">${unseen('matched word: ')}${text}</mark>`;
    at = word.end;
  }
  return html + own(at, span.end);
}

function evidenceHtml(evidence: readonly Evidence[]): string {
  if (evidence.length === 0) return '';
  const sign = (weight: number) => (weight < 0 ? `−${(-weight).toFixed(2)}` : `+${weight.toFixed(2)}`);
  const rows = evidence.map(
    ({ reason, term, weight }) => `<tr><td>${reason}</td><td>${escapeHtml(term)}</td><td>${sign(weight)}</td></tr>`,
  );
  return `<details class="why"><summary>What the similarity is made of</summary>
<table><tbody>${rows.join('')}</tbody></table></details>`;
}
