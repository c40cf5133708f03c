import { checkInteger, checkKeys, type Table } from '../base';
import { groupArticles } from '../corpus';
import { countGroups, type GroupCounts } from './index/group-counts';
import { rankTerms } from './index/term-order';
import type { TermIndex } from './index/types';

/** How often a term occurs. */
export type TermFrequencyRow = {
  readonly term: string;
  readonly count: number;
  /** From 1; equal counts share the better rank, and the next one is left out (1, 2, 2, 4). */
  readonly rank: number;
  /** In how many articles it occurs. */
  readonly documentCount: number;
  /** documentCount / articles, 0 to 1. */
  readonly documentShare: number;
  /** count / all counted tokens, 0 to 1. */
  readonly share: number;
  /** The same per million tokens. */
  readonly perMillion: number;
};

/** The same within one group of articles: rank, shares and perMillion are those of the group. */
export type GroupTermFrequencyRow = { readonly group: string } & TermFrequencyRow;

export interface TermFrequencyOptions {
  /** `article`, `outlet`, `date`, `month`, `year`, `language` or a column of metadata.csv; all together if not given. */
  readonly by?: string;
  /** The most frequent terms only, of each group where there are groups. All if not given. */
  readonly top?: number;
  /** Leave out what occurs less often in the group. 1 if not given. */
  readonly minCount?: number;
  /** Leave out what occurs in fewer articles of the group. 1 if not given. */
  readonly minDocumentCount?: number;
}

/**
 * Counts of terms, most frequent first, equal counts by the term in code unit order; with `by`, group after group.
 * What a term is (word, stem, lemma, n-gram, with or without stop words) is the index's; `settings` repeats it. Shares
 * are of all tokens that the index counts, also where `top` or `minCount` leave out rows. An empty index gives no rows.
 *
 * The evidence for a row: `concordance(articles, row.term)`.
 *
 * @throws TypeError for an unknown option, RangeError for a wrong value or a column that no article has
 *
 * @example
 * ```ts
 * const corpus = loadCorpus('corpus');
 * const index = indexTerms(corpus.articles, { stopwords: 'remove' });
 * show(termFrequencies(index, { by: 'outlet' }));
 * ```
 */
export function termFrequencies(
  index: TermIndex,
  options: TermFrequencyOptions & { readonly by: string },
): Table<GroupTermFrequencyRow>;
export function termFrequencies(
  index: TermIndex,
  options?: TermFrequencyOptions & { readonly by?: undefined },
): Table<TermFrequencyRow>;
export function termFrequencies(
  index: TermIndex,
  options: TermFrequencyOptions = {},
): Table<TermFrequencyRow | GroupTermFrequencyRow> {
  checkKeys('termFrequencies', options, ['by', 'top', 'minCount', 'minDocumentCount']);
  const { by } = options;
  const top = options.top === undefined ? undefined : checkInteger('top', options.top, 1);
  const minCount = checkInteger('minCount', options.minCount ?? 1, 1);
  const minDocumentCount = checkInteger('minDocumentCount', options.minDocumentCount ?? 1, 1);
  const groups =
    by === undefined
      ? { names: index.articles.length === 0 ? [] : [''], groupOf: new Uint32Array(index.articles.length) }
      : groupArticles(index.articles, by);
  const rows: (TermFrequencyRow | GroupTermFrequencyRow)[] = [];
  let place = 0;
  for (const group of countGroups(index, groups.groupOf, groups.names.length)) {
    const name = groups.names[place++] as string;
    for (const row of groupRows(index, group, minCount, minDocumentCount, top)) {
      rows.push(by === undefined ? row : { group: name, ...row });
    }
  }
  const sizes = { totalCount: index.totalCount, articles: index.articles.length };
  return {
    rows,
    settings: { ...index.settings, by: by ?? null, top: top ?? null, minCount, minDocumentCount, ...sizes },
  };
}

function* groupRows(
  index: TermIndex,
  { counts, documentCounts, terms, totalCount, articleCount }: GroupCounts,
  minCount: number,
  minDocumentCount: number,
  top: number | undefined,
): Generator<TermFrequencyRow> {
  const kept = terms.filter(
    (id) => (counts[id] as number) >= minCount && (documentCounts[id] as number) >= minDocumentCount,
  );
  const ranked = rankTerms(index, kept, (id) => counts[id] as number, top);
  const ranks = ranksAmongAll(
    terms,
    counts,
    ranked.map(({ value }) => value),
  );
  for (const [place, { id, term, value: count }] of ranked.entries()) {
    const documentCount = documentCounts[id] as number;
    yield {
      term,
      count,
      rank: ranks[place] as number,
      documentCount,
      documentShare: documentCount / articleCount,
      share: count / totalCount,
      perMillion: (count / totalCount) * 1e6,
    };
  }
}

/** Ranks among all terms of the group, left out or not: 1 + the number of terms that occur more often. */
function ranksAmongAll(terms: readonly number[], counts: Uint32Array, falling: readonly number[]): number[] {
  const all = Uint32Array.from(terms, (id) => counts[id] as number).sort();
  let above = 0;
  return falling.map((count) => {
    while (above < all.length && (all[all.length - 1 - above] as number) > count) above++;
    return above + 1;
  });
}
