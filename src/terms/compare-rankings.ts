import { checkInteger, checkKeys, type Table } from '../base';
import { spearman } from '../statistics';
import type { TermFrequencyRow } from './term-frequencies';

/** How far two lists of frequent terms agree. */
export type RankingComparisonRow = {
  /** Names of the two lists, as they were given. */
  readonly a: string;
  readonly b: string;
  /** Terms that both lists hold. */
  readonly sharedCount: number;
  /** Share of the first `top` terms of a that are among the first `top` of b, 0 to 1; `null` where a is empty. */
  readonly topOverlapShare: number | null;
  /** Spearman's rho of the ranks of the shared terms, −1 to 1; `null` for fewer than two or where it is not defined. */
  readonly rho: number | null;
};

/**
 * Compares lists of frequent terms pair by pair: do words and lemmas, with and without stop words, tell the same story?
 * Terms are the same where they are written the same. A single list gives no rows.
 *
 * @param tables name of a list to its table, as `termFrequencies` gives it, in the order of the pairs
 * @throws TypeError for an unknown option, RangeError for a wrong value
 *
 * @example
 * ```ts
 * const corpus = loadCorpus('corpus');
 * const words = termFrequencies(indexTerms(corpus.articles));
 * const stems = termFrequencies(indexTerms(corpus.articles, { unit: 'stem' }));
 * show(compareRankings({ words, stems }));
 * ```
 */
export function compareRankings(
  tables: Readonly<Record<string, Table<TermFrequencyRow>>>,
  options: { readonly top?: number } = {},
): Table<RankingComparisonRow> {
  checkKeys('compareRankings', options, ['top']);
  const top = checkInteger('top', options.top ?? 20, 1);
  const names = Object.keys(tables);
  const rows = names.flatMap((a, place) =>
    names.slice(place + 1).map((b) => ({ a, b, ...agreement(tables[a]?.rows ?? [], tables[b]?.rows ?? [], top) })),
  );
  return { rows, settings: { top } };
}

function agreement(a: readonly TermFrequencyRow[], b: readonly TermFrequencyRow[], top: number) {
  const ranks = new Map(b.map(({ term, rank }) => [term, rank]));
  const shared = a.flatMap(({ term, rank }) => {
    const other = ranks.get(term);
    return other === undefined ? [] : [{ rank, other }];
  });
  const firstOfA = a.slice(0, top);
  const firstOfB = new Set(b.slice(0, top).map(({ term }) => term));
  return {
    sharedCount: shared.length,
    topOverlapShare:
      firstOfA.length === 0 ? null : firstOfA.filter(({ term }) => firstOfB.has(term)).length / firstOfA.length,
    rho: spearman(
      shared.map(({ rank }) => rank),
      shared.map(({ other }) => other),
    ),
  };
}
