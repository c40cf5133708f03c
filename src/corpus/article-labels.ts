// What an article is called in a chart or a table that people read: its outlet, day and title, never its id.
import { checkInteger, checkKeys } from '../base';
import type { Article } from './types';

/** What a label is made of. */
export type LabelledArticle = Pick<Article, 'id' | 'file' | 'title' | 'outlet' | 'date' | 'raw' | 'setAside'>;

/** Options of `articleLabels`. */
export interface ArticleLabelOptions {
  /** Longest title in a label, in characters; a longer one is cut between words and ends in "…". @default 40 */
  readonly maxTitle?: number;
}

/** Longest name of an outlet in a label, in characters. */
const MAX_OUTLET = 24;

/** So far into an article its first words are looked for. */
const LOOKED_AT = 2000;

/**
 * A name for each article by its id: "Bote, 2024-03-01: Rat beschließt Haushalt". What is not known is left out, and so is what
 * stands in brackets behind an outlet; a name of an outlet above 24 characters is cut. Where there is no title the first
 * words of the text stand for it, and where there is no text the file. Articles that would be called the same get a
 * number: "… (2)". No articles give no labels.
 *
 * @throws TypeError for an unknown option; RangeError for a length below 5
 *
 * @example
 * ```ts
 * const { articles } = loadCorpus('corpus');
 * show(articleLabels(articles));
 * ```
 */
export function articleLabels(
  articles: readonly LabelledArticle[],
  options: ArticleLabelOptions = {},
): Map<string, string> {
  checkKeys('articleLabels', options, ['maxTitle']);
  const maxTitle = checkInteger('articleLabels: maxTitle', options.maxTitle ?? 40, 5);
  const labels = new Map<string, string>();
  const used = new Map<string, number>();
  for (const article of articles) {
    const label = labelOf(article, maxTitle);
    const number = (used.get(label) ?? 0) + 1;
    used.set(label, number);
    labels.set(article.id, number === 1 ? label : `${label} (${number})`);
  }
  return labels;
}

function labelOf(article: LabelledArticle, maxTitle: number): string {
  const { outlet, date, file } = article;
  const title = shortened(onOneLine(article.title) || openingWords(article), maxTitle);
  const printed = [shortened(onOneLine(outlet).replace(/(?<=\S) ?\([^()]*\)$/, ''), MAX_OUTLET), date]
    .filter((part) => part !== '')
    .join(', ');
  return [printed, title].filter((part) => part !== '').join(': ') || file;
}

/** The first words that are the article's own. */
function openingWords({ raw, setAside }: LabelledArticle): string {
  let text = '';
  let at = 0;
  for (const { start, end } of setAside) {
    if (at >= LOOKED_AT) break;
    if (start > at) text += ` ${raw.slice(at, Math.min(start, LOOKED_AT))}`;
    at = Math.max(at, end);
  }
  return onOneLine(`${text} ${raw.slice(at, Math.max(at, LOOKED_AT))}`);
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function shortened(text: string, max: number): string {
  if (text.length <= max) return text;
  const cut = text.slice(0, max - 1);
  const end = text[max - 1] === ' ' ? cut.length : cut.lastIndexOf(' ');
  // A half of a surrogate pair at the end would be no letter.
  return `${(end > max / 2 ? cut.slice(0, end) : cut).replace(/[\s,;:–-]+$|[\uD800-\uDBFF]$/u, '')}…`;
}
