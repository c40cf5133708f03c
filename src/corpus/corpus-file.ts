import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Corpus } from './types';

/**
 * The path of a table that may stand beside the articles (`speakers.csv`, `overlaps.jsonl`), or null where the corpus
 * has none: a notebook asks before it reads, so that it also runs on a folder of plain texts.
 *
 * @param name of the file, below the corpus folder
 *
 * @example
 * ```ts
 * const corpus = loadCorpus('corpus');
 * const file = corpusFile(corpus, 'speakers.csv'); // null where the folder has none
 * ```
 */
export function corpusFile(corpus: Corpus, name: string): string | null {
  const path = join(corpus.folder, name);
  return statSync(path, { throwIfNoEntry: false })?.isFile() ? path : null;
}
