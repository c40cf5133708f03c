import type { Row } from '../../base';
import type { TextColumns } from './text-columns';

/** What the index keeps of an article: all but its text. */
export interface IndexedArticle {
  readonly id: string;
  readonly title: string;
  readonly outlet: string;
  readonly date: string;
  readonly language: string;
  readonly metadata: Readonly<Record<string, string>>;
}

/**
 * The terms of a corpus in columns: which term stands where, and how often each stands in each article.
 *
 * Terms are whole numbers from 0 in order of their first occurrence. Occurrences stand in the order of the text:
 * those of article `a` are `articleOffsets[a]` to `articleOffsets[a + 1] - 1` in `occurrenceTerm`, `occurrenceStart`
 * and `occurrenceEnd`. The document-term matrix is in compressed sparse rows: the different terms of article `a` are
 * `rowOffsets[a]` to `rowOffsets[a + 1] - 1` in `entryTerm` and `entryCount`, in order of first occurrence.
 * The columns are read-only by agreement: who changes one changes the index of everybody.
 */
export interface TermIndex {
  /** The articles, in the order they were given; their number is the number of documents. */
  readonly articles: readonly IndexedArticle[];
  /** Number of different terms (types). */
  readonly termCount: number;
  /** The term with this number; RangeError if there is none. */
  readonly term: (id: number) => string;
  /** All terms by their numbers. */
  readonly terms: () => string[];
  /** All terms by their numbers as columns: for whole vocabularies, without the cost of a string for each term. */
  readonly termColumns: () => TextColumns;
  /** Number of a term; -1 if it does not occur. The term must be in the form it is counted in ("putin", not "Putin"). */
  readonly termId: (term: string) => number;
  /** How often each term occurs, by term. */
  readonly counts: Uint32Array;
  /** In how many articles each term occurs, by term. */
  readonly documentCounts: Uint32Array;
  /** Number of all occurrences: the base of relative frequencies. */
  readonly totalCount: number;
  readonly articleOffsets: Uint32Array;
  readonly occurrenceTerm: Uint32Array;
  /** Offset of the occurrence in the article's `raw` (in an index of token lists: its place in the list). */
  readonly occurrenceStart: Uint32Array;
  readonly occurrenceEnd: Uint32Array;
  readonly rowOffsets: Uint32Array;
  readonly entryTerm: Uint32Array;
  readonly entryCount: Uint32Array;
  /** How it was made, defaults included: unit, ngram, stopwords, hyphens, lowercase, kinds, setAside, language. */
  readonly settings: Row;
}
