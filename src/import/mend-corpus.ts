// A corpus with its texts mended, beside the original.
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Corpus } from '../corpus';
import { writeNewFolder } from './new-folder';
import { mendedText } from './text-faults';

/** How many texts were written and how many of them were changed. */
export interface MendReport {
  readonly articleCount: number;
  readonly mendedCount: number;
}

/**
 * Writes the articles of a corpus into a new folder, in UTF-8, with entities and tags, invisible characters, joined
 * letters and words cut by line ends mended. `metadata.csv` and `speakers.csv` are copied byte for byte; annotations
 * are not, as their offsets belong to the texts as they were. The corpus itself is not touched.
 *
 * @throws Error if `out` is there and not empty
 */
export function mendCorpus({ folder, articles }: Corpus, out: string): Promise<MendReport> {
  return writeNewFolder(out, async (part) => {
    let mendedCount = 0;
    for (const { file, raw } of articles) {
      const mended = mendedText(raw);
      if (mended !== raw) mendedCount += 1;
      mkdirSync(dirname(join(part, file)), { recursive: true });
      writeFileSync(join(part, file), mended);
    }
    for (const table of ['metadata.csv', 'speakers.csv']) {
      if (existsSync(join(folder, table))) copyFileSync(join(folder, table), join(part, table));
    }
    return { articleCount: articles.length, mendedCount };
  });
}
