import type { TermIndex } from './types';

/** Counts of the terms in some of the articles, by term number; terms that do not occur there hold 0. */
export interface GroupCounts {
  readonly counts: Uint32Array;
  readonly documentCounts: Uint32Array;
  /** The terms that occur, in order of first occurrence. */
  readonly terms: readonly number[];
  /** All occurrences of all terms. */
  readonly totalCount: number;
  readonly articleCount: number;
}

/**
 * Counts group after group with one pair of columns that is cleared by what was touched, so that counting by article
 * costs as much as there are entries, not articles times terms. What is given is good until the next step.
 */
export function* countGroups(index: TermIndex, groupOf: Uint32Array, groupCount: number): Generator<GroupCounts> {
  const members: number[][] = Array.from({ length: groupCount }, () => []);
  for (const [article, group] of groupOf.entries()) members[group]?.push(article);
  const counts = new Uint32Array(index.termCount);
  const documentCounts = new Uint32Array(index.termCount);
  for (const articles of members) {
    const terms = addArticles(index, articles, counts, documentCounts);
    let totalCount = 0;
    for (const article of articles) totalCount += articleLength(index, article);
    yield { counts, documentCounts, terms, totalCount, articleCount: articles.length };
    for (const term of terms) {
      counts[term] = 0;
      documentCounts[term] = 0;
    }
  }
}

/** Number of occurrences in one article. */
export function articleLength(index: TermIndex, article: number): number {
  return (index.articleOffsets[article + 1] as number) - (index.articleOffsets[article] as number);
}

function addArticles(
  { rowOffsets, entryTerm, entryCount }: TermIndex,
  articles: readonly number[],
  counts: Uint32Array,
  documentCounts: Uint32Array,
): number[] {
  const terms: number[] = [];
  for (const article of articles) {
    for (let entry = rowOffsets[article] as number; entry < (rowOffsets[article + 1] as number); entry++) {
      const term = entryTerm[entry] as number;
      if (documentCounts[term] === 0) terms.push(term);
      counts[term] = (counts[term] as number) + (entryCount[entry] as number);
      documentCounts[term] = (documentCounts[term] as number) + 1;
    }
  }
  return terms;
}
