import { checkKeys } from '../base';
import { type Article, eachArticle, type FolderWork, folderWork, type ReadOptions, workOnFolder } from '../corpus';
import { findQuotations, type Quotation } from '../quotations';
import { findMentions, type MentionOptions, type NameMention } from './find-mentions';

/** An article and the names in it. */
export interface ArticleMentions {
  /** Without its text (`raw` and `setAside` are empty) unless `keepText` is true. */
  readonly article: Article;
  readonly mentions: readonly NameMention[];
  /** What is quoted in it; empty unless `quotations` is true. */
  readonly quotations: readonly Quotation[];
}

export interface FolderMentionOptions extends MentionOptions {
  /** Finds the quotations in the same pass, for `mentionCounts`. @default false */
  readonly quotations?: boolean;
  /** True: the articles come with their texts. @default false */
  readonly keepText?: boolean;
  readonly read?: ReadOptions;
}

type Setup = Omit<FolderMentionOptions, 'read'>;

export const blockWork: FolderWork<Setup, ArticleMentions[]> = folderWork({
  open:
    ({ quotations = false, keepText = false, ...options }) =>
    (articles) =>
      Array.from(articles, (article) => ({
        article: keepText ? article : { ...article, raw: '', setAside: [] },
        mentions: findMentions(article, options),
        quotations: quotations ? findQuotations(article, options) : [],
      })),
  callerWorks: true,
  minFiles: 500,
  task: 'Finding names',
});

/**
 * The names in a folder of articles, article by article in the order of `readArticles`: as `findMentions` gives them, in
 * several threads if the folder is large. Articles without names come too.
 *
 * @throws as `readArticles`, when called; as `findMentions`
 *
 * @example
 * ```ts
 * for (const { article, mentions } of findFolderMentions('corpus')) console.log(article.id, mentions.length);
 * ```
 */
export function findFolderMentions(
  folder: string,
  options: FolderMentionOptions = {},
): Generator<ArticleMentions, void, undefined> {
  checkKeys('findFolderMentions', options, ['speakers', 'quotations', 'keepText', 'read']);
  const { read = {}, ...setup } = options;
  return eachArticle(workOnFolder(__filename, blockWork, folder, { read, setup }));
}
