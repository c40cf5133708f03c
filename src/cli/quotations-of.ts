import type { Article } from '../corpus';
import { findQuotations, type Quotation, type SpeakerTable } from '../voices';

/** The quotations of all articles, in order. */
export function quotationsOf(articles: readonly Article[], speakers: SpeakerTable | null): Quotation[] {
  return articles.flatMap((article) => findQuotations(article, { speakers }));
}
