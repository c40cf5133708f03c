import { checkKeys } from '../base';
import { type Article, eachArticle, type FolderWork, folderWork, type ReadOptions, workOnFolder } from '../corpus';
import { type ArticleQuotations, findQuotations, type Quotation, type SpeakerTable } from '../quotations';
import type { CueWordRow } from './cue-words';
import { type Frame, findFrames } from './find-frames';

/** An article, what is quoted in it, and how that is introduced. */
export interface ArticleFrames {
  /** Without its text: `raw` and `setAside` are empty. */
  readonly article: Article;
  readonly quotations: readonly Quotation[];
  /** One a quotation, in the same order. */
  readonly frames: readonly Frame[];
}

export interface FolderFrameOptions {
  /** Who the speakers are. */
  readonly speakers?: SpeakerTable | null;
  /** The table of words. @default that of `cueWords` */
  readonly words?: readonly CueWordRow[];
  readonly read?: ReadOptions;
}

type Setup = Omit<FolderFrameOptions, 'read'>;

export const blockWork: FolderWork<Setup, ArticleFrames[]> = folderWork({
  open:
    ({ speakers = null, words }) =>
    (articles) =>
      articleFrames(
        Array.from(articles, (article) => ({ article, quotations: findQuotations(article, { speakers }) })),
        words,
      ),
  callerWorks: true,
  minFiles: 500,
  task: 'Finding quotations',
});

/** How the quotations of some articles, which come with their texts, are introduced. */
export function articleFrames(
  voices: readonly ArticleQuotations[],
  words: readonly CueWordRow[] | undefined,
): ArticleFrames[] {
  const frames = findFrames(
    voices.flatMap(({ quotations }) => quotations),
    { articles: voices.map(({ article }) => article), ...(words && { words }) },
  );
  let from = 0;
  return voices.map(({ article, quotations }) => {
    const own = frames.slice(from, from + quotations.length);
    from += quotations.length;
    return { article: { ...article, raw: '', setAside: [] }, quotations, frames: own };
  });
}

/**
 * The quotations of a folder of articles and how they are introduced, article by article in the order of `readArticles`:
 * as `findQuotations` and `findFrames` give them, in several threads if the folder is large.
 *
 * @throws as `readArticles`, when called; as `findQuotations`
 *
 * @example
 * ```ts
 * for (const { article, frames } of findFolderFrames('corpus')) console.log(article.id, frames.length);
 * ```
 */
export function findFolderFrames(
  folder: string,
  options: FolderFrameOptions = {},
): Generator<ArticleFrames, void, undefined> {
  checkKeys('findFolderFrames', options, ['speakers', 'words', 'read']);
  const { read = {}, ...setup } = options;
  return eachArticle(workOnFolder(__filename, blockWork, folder, { read, setup }));
}
