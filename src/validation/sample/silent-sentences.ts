// Sentences in which no quotation was found: where to look for what was missed.
import type { Span } from '../../base';
import type { Article } from '../../corpus';
import { bodySpans, type Quotation } from '../../quotations';
import { findSentences } from '../../text';

/** A sentence of an article. */
export interface SilentSentence extends Span {
  readonly article: string;
  readonly text: string;
}

/**
 * The sentences of an article (what is set aside left out) that share no character with a quotation and hold a letter.
 *
 * @param quotations those that were found in the article
 *
 * @example
 * ```ts
 * const { articles } = loadCorpus('corpus');
 * show(articles.flatMap((article) => silentSentences(article, findQuotations(article))));
 * ```
 */
export function silentSentences(article: Article, quotations: readonly Quotation[]): SilentSentence[] {
  const { id, raw, language } = article;
  const meets = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
  const body = bodySpans(article);
  const spoken = quotations.flatMap(({ spans }) => spans);
  return findSentences(raw, { language })
    .map(({ start, end }) => ({ article: id, start, end, text: raw.slice(start, end) }))
    .filter((sentence) => /\p{L}/u.test(sentence.text) && body.some((part) => meets(part, sentence)))
    .filter((sentence) => !spoken.some((span) => meets(span, sentence)));
}
