import { checkKeys, type Table } from '../base';
import { groupArticles } from '../corpus';
import { type CategoryHits, categoryHits, type NegatedHits, negationSettings } from './category-hits';
import { articleLength } from './index/group-counts';
import type { TermIndex } from './index/types';

/**
 * A dictionary of content analysis: each category with its words. A * in a word stands for any letters
 * ("*krieg*", "kl*ma"). Several words are a phrase ("kalter krieg"). A word may stand in several categories.
 */
export type CategoryDictionary = Readonly<Record<string, readonly string[]>>;

/** How often the words of a category occur. */
export type CategoryRow = {
  readonly category: string;
  readonly count: number;
  /** In how many articles any of its words occurs. */
  readonly documentCount: number;
  /** documentCount / articles, 0 to 1. */
  readonly documentShare: number;
  /** count / all counted tokens, 0 to 1; null where nothing is counted. */
  readonly share: number | null;
  /** The same per million tokens. */
  readonly perMillion: number | null;
  /** How many different terms and phrases of the articles belong to it. */
  readonly termCount: number;
};

/** The same within one group of articles. */
export type GroupCategoryRow = { readonly group: string } & CategoryRow;

/**
 * Counts the words of each category (`dfm_lookup` of quanteda), in the order of the dictionary; with `by`, group after
 * group. An occurrence counts once for a category, also where two of its words match it, and for each category that it
 * belongs to. The words are compared with the terms as the index counts them: an index of lemmas wants lemmas. A phrase is
 * found where its words stand side by side among the counted ones; of entries that share a word the longest counts.
 *
 * With `negations` what is denied ("kein Erfolg") is a category of its own or left out: `findNegations` has the rule.
 *
 * The evidence for a category: `categoryPlaces`, each with the word that denies it; `concordance(articles, word)` for its
 * words; `termFrequencies(selectTerms(index, { keep: words }))` for what each of them adds.
 *
 * @throws TypeError for an unknown option; RangeError for an empty dictionary or word, a column that no article has,
 *   in an index of n-grams for entries of another length, and with `negations` for a dictionary that has "neg_" categories
 *
 * @example
 * ```ts
 * const index = indexTerms(loadCorpus('corpus').articles);
 * show(countCategories(index, { war: ['krieg*', 'waffe*'], peace: ['frieden*'] }));
 * ```
 */
export function countCategories(
  index: TermIndex,
  dictionary: CategoryDictionary,
  options: NegatedHits & { readonly by: string },
): Table<GroupCategoryRow>;
export function countCategories(
  index: TermIndex,
  dictionary: CategoryDictionary,
  options?: NegatedHits & { readonly by?: undefined },
): Table<CategoryRow>;
export function countCategories(
  index: TermIndex,
  dictionary: CategoryDictionary,
  options: NegatedHits & { readonly by?: string } = {},
): Table<CategoryRow | GroupCategoryRow> {
  checkKeys('countCategories', options, ['by', 'negations', 'negated']);
  const { by, ...negated } = options;
  const { names, groupOf } =
    by === undefined
      ? { names: [''], groupOf: new Uint32Array(index.articles.length) }
      : groupArticles(index.articles, by);
  const groups = groupSizes(index, groupOf, names.length);
  const counts = categoryHits(index, dictionary, negated).map((hits) => ({
    category: hits.category,
    tallies: tally(hits, groupOf, names.length),
  }));
  const rows = groups.flatMap((size, group) =>
    counts.map(({ category, tallies }): CategoryRow | GroupCategoryRow => {
      const row = { category, ...categoryCounts(tallies[group] as Tally, size) };
      return by === undefined ? row : { group: names[group] as string, ...row };
    }),
  );
  const categories = Object.keys(dictionary).join(', ');
  return { rows, settings: { ...index.settings, by: by ?? null, categories, ...negationSettings(negated) } };
}

interface GroupSize {
  totalCount: number;
  articleCount: number;
}

function groupSizes(index: TermIndex, groupOf: Uint32Array, count: number): GroupSize[] {
  const sizes = Array.from({ length: count }, () => ({ totalCount: 0, articleCount: 0 }));
  for (const [article, group] of groupOf.entries()) {
    const size = sizes[group] as GroupSize;
    size.totalCount += articleLength(index, article);
    size.articleCount++;
  }
  return sizes;
}

interface Tally {
  count: number;
  documentCount: number;
  /** The different terms and phrases. */
  readonly forms: Set<number>;
}

function tally({ hitsIn }: CategoryHits, groupOf: Uint32Array, count: number): Tally[] {
  const tallies = Array.from({ length: count }, () => ({ count: 0, documentCount: 0, forms: new Set<number>() }));
  for (const [article, group] of groupOf.entries()) {
    const own = tallies[group] as Tally;
    const hits = hitsIn(article);
    if (hits.size > 0) own.documentCount++;
    for (const [form, hit] of hits) {
      own.count += hit;
      own.forms.add(form);
    }
  }
  return tallies;
}

function categoryCounts({ count, documentCount, forms }: Tally, { totalCount, articleCount }: GroupSize) {
  return {
    count,
    documentCount,
    documentShare: articleCount === 0 ? 0 : documentCount / articleCount,
    share: totalCount === 0 ? null : count / totalCount,
    perMillion: totalCount === 0 ? null : (count / totalCount) * 1e6,
    termCount: forms.size,
  };
}
