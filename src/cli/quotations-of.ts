import type { Article } from '../corpus';
import { findQuotations, type Quotation } from '../voices';
import type { CommandInput } from './command';

export function quotationsOf(
  articles: readonly Article[],
  _input: CommandInput,
): { quotations: Quotation[]; sides: Readonly<Record<string, string>> } {
  return { quotations: articles.flatMap((article) => findQuotations(article)), sides: {} };
}
