// Where pairs are found by the words of a corpus alone: texts are needed for those articles only that are in a pair.
import type { Article } from '../corpus';
import type { OverlapResult } from './types';

/** What was found in the words of a corpus. It holds numbers and no texts. */
export interface WordSearch {
  /** Places in the corpus of the articles that are in a pair. */
  readonly wanted: ReadonlySet<number>;
  /** @param articles all of the corpus, in its order; those that are wanted with their texts */
  readonly result: (articles: readonly Article[]) => OverlapResult;
}
