import { type FolderPart, type FolderWork, folderWork, type ReadOptions, received, workOnFolder } from '../../corpus';
import { indexOfBatches } from './term-index';
import { type TermOptions, type TermSettings, termSettings } from './term-settings';
import type { TermIndex } from './types';
import { type WordBatch, WordScanner } from './word-scanner';

/** What other threads do: read articles and find their words. Which terms these are one thread must know. */
export const blockWork: FolderWork<TermSettings, WordBatch> = folderWork({
  open: (settings) => {
    const scanner = new WordScanner(settings);
    return (articles) => scanner.scan([...articles]);
  },
  callerWorks: false,
  minFiles: 1000,
  task: 'Counting terms',
});

/**
 * The terms of a folder of articles: as `indexTerms(readArticles(folder, read), options)`, in several threads if the
 * folder is large. No article that can be used gives an index without terms.
 *
 * @throws as `readArticles` and `indexTerms`
 *
 * @example
 * ```ts
 * const index = indexFolder('corpus', { ngram: 2 });
 * ```
 */
export function indexFolder(
  folder: string,
  { read = {}, signal, ...options }: TermOptions & { readonly read?: ReadOptions; readonly signal?: AbortSignal } = {},
): TermIndex {
  const settings = termSettings('indexFolder', options);
  const reading = signal === undefined ? read : { ...read, signal };
  const parts = workOnFolder(__filename, blockWork, folder, { read: reading, setup: settings });
  return indexOfBatches(batches(parts), settings);
}

function* batches(parts: Iterable<FolderPart<WordBatch>>): Generator<FolderPart<WordBatch>> {
  for (const part of parts) {
    part.result.articles.forEach(received);
    yield part;
  }
}
