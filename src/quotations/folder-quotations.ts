import { checkKeys } from '../base';
import { type Article, eachArticle, type FolderWork, folderWork, type ReadOptions, workOnFolder } from '../corpus';
import { findQuotations, type QuotationOptions } from './find-quotations';
import type { Quotation } from './types';

/** An article and what is quoted in it. */
export interface ArticleQuotations {
  readonly article: Article;
  readonly quotations: readonly Quotation[];
}

export interface FolderQuotationOptions extends QuotationOptions {
  /**
   * False: the articles come without text (`raw` and `setAside` are empty), which needs hardly any memory.
   *
   * @default false
   */
  readonly keepText?: boolean;
  readonly read?: ReadOptions;
  /** Ends the work with its reason where it is aborted: looked at every few dozen articles. */
  readonly signal?: AbortSignal;
}

type Setup = Omit<FolderQuotationOptions, 'read' | 'signal'>;

export const blockWork: FolderWork<Setup, ArticleQuotations[]> = folderWork({
  open:
    ({ keepText = false, ...options }) =>
    (articles) =>
      Array.from(articles, (article) => ({
        article: keepText ? article : { ...article, raw: '', setAside: [] },
        quotations: findQuotations(article, options),
      })),
  callerWorks: true,
  minFiles: 500,
  task: 'Finding quotations',
});

/**
 * The quotations of a folder of articles, article by article in the order of `readArticles`: as `findQuotations` gives
 * them, in several threads if the folder is large. Articles without quotations come too.
 *
 * @throws as `readArticles`, when called; as `findQuotations`
 *
 * @example
 * ```ts
 * for (const { article, quotations } of findFolderQuotations('corpus')) console.log(article.id, quotations.length);
 * ```
 */
export function findFolderQuotations(
  folder: string,
  options: FolderQuotationOptions = {},
): Generator<ArticleQuotations, void, undefined> {
  checkKeys('findFolderQuotations', options, ['types', 'speakers', 'keepText', 'read', 'signal']);
  const { read = {}, signal, ...setup } = options;
  const reading = signal === undefined ? read : { ...read, signal };
  return eachArticle(workOnFolder(__filename, blockWork, folder, { read: reading, setup }));
}
