// Articles read in other threads while this one works on those before them.
import { type FolderPart, type FolderWork, folderWork, received, workOnFolder } from './folder-work';
import type { ReadOptions } from './load';
import type { Article } from './types';

export const blockWork: FolderWork<null, Article[]> = folderWork({
  open: () => (articles) => [...articles],
  callerWorks: false,
  minFiles: 1000,
  task: 'Reading',
});

/**
 * As `readArticles`: the same articles, skipped files and warnings, each in the same order. A large folder is read by
 * other threads too, while the caller works on the articles before, where the machine has more than one processor.
 *
 * @throws as `readArticles`
 */
export function readArticlesAhead(folder: string, options: ReadOptions = {}): Generator<Article, void, undefined> {
  return eachArticle(workOnFolder(__filename, blockWork, folder, { read: options, setup: null }));
}

function* eachArticle(parts: Iterable<FolderPart<readonly Article[]>>): Generator<Article, void, undefined> {
  for (const { result } of parts) for (const article of result) yield received(article);
}
