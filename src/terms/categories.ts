import { checkKeys, type Table } from '../base';
import { groupArticles, readCsvTable } from '../corpus';
import { countGroups, type GroupCounts } from './index/group-counts';
import { termTest } from './index/term-patterns';
import type { TermIndex } from './index/types';

/**
 * A dictionary of content analysis: each category with its words. A * at the beginning or the end of a word stands for
 * any letters ("*krieg*"). A word may stand in several categories.
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
  /** How many different terms of the articles belong to it. */
  readonly termCount: number;
};

/** The same within one group of articles. */
export type GroupCategoryRow = { readonly group: string } & CategoryRow;

/**
 * Reads a dictionary from a table with the columns `category` and `term`, one term a row; other columns are left alone.
 * Commas, semicolons or tabs, as spreadsheets write them.
 *
 * @throws Error that names file and line for a missing column, an empty cell and broken CSV
 */
export function loadCategories(file: string): CategoryDictionary {
  const categories = new Map<string, string[]>();
  for (const { line, values } of readCsvTable(file, ['category', 'term'])) {
    const { category = '', term = '' } = values;
    if (category === '' || term === '') {
      throw new Error(`${file}:${line}: ${category === '' ? 'category' : 'term'} is empty; allowed is any text`);
    }
    categories.set(category, [...(categories.get(category) ?? []), term]);
  }
  return Object.fromEntries(categories);
}

/**
 * Counts the words of each category (`dfm_lookup` of quanteda), in the order of the dictionary; with `by`, group after
 * group. An occurrence counts once for a category, also where two of its words match it, and for each category that it
 * belongs to. The words are compared with the terms as the index counts them: an index of lemmas wants lemmas, phrases
 * want an index of n-grams of their length.
 *
 * The evidence for a category: `concordance(articles, word)` for its words; `termFrequencies(selectTerms(index, { keep:
 * words }))` for what each of them adds.
 *
 * @throws TypeError for an unknown option; RangeError for an empty dictionary or word, a * in the middle of a word, a
 *   column that no article has, and for phrases of another length than the index counts
 */
export function countCategories(
  index: TermIndex,
  dictionary: CategoryDictionary,
  options: { readonly by: string },
): Table<GroupCategoryRow>;
export function countCategories(
  index: TermIndex,
  dictionary: CategoryDictionary,
  options?: { readonly by?: undefined },
): Table<CategoryRow>;
export function countCategories(
  index: TermIndex,
  dictionary: CategoryDictionary,
  options: { readonly by?: string } = {},
): Table<CategoryRow | GroupCategoryRow> {
  checkKeys('countCategories', options, ['by']);
  const { by } = options;
  const { names, groupOf } =
    by === undefined
      ? { names: [''], groupOf: new Uint32Array(index.articles.length) }
      : groupArticles(index.articles, by);
  const categories = readCategories(index, dictionary, groupOf, names.length);
  const rows: (CategoryRow | GroupCategoryRow)[] = [];
  let group = 0;
  for (const counts of countGroups(index, groupOf, names.length)) {
    for (const { category, isMember, documentCounts } of categories) {
      const row = { category, ...categoryCounts(isMember, documentCounts[group] as number, counts) };
      rows.push(by === undefined ? row : { group: names[group] as string, ...row });
    }
    group++;
  }
  return { rows, settings: { ...index.settings, by: by ?? null, categories: Object.keys(dictionary).join(', ') } };
}

interface Category {
  readonly category: string;
  /** 1 for the terms that belong to it, by term. */
  readonly isMember: Uint8Array;
  /** In how many articles of each group any of them occurs. */
  readonly documentCounts: Uint32Array;
}

function readCategories(
  index: TermIndex,
  dictionary: CategoryDictionary,
  groupOf: Uint32Array,
  groupCount: number,
): Category[] {
  return categoryMembers(index, dictionary).map(({ category, isMember }) => ({
    category,
    isMember,
    documentCounts: documentCounts(index, isMember, groupOf, groupCount),
  }));
}

/** The categories in their order, each with the terms that belong to it. */
export function categoryMembers(
  index: TermIndex,
  dictionary: CategoryDictionary,
): Pick<Category, 'category' | 'isMember'>[] {
  const entries = Object.entries(dictionary);
  if (entries.length === 0) throw new RangeError('dictionary has no category; allowed are one or more');
  const terms = index.terms();
  return entries.map(([category, words]) => {
    checkLengths(index, category, words);
    const isWanted = termTest(`category "${category}"`, words);
    return { category, isMember: Uint8Array.from(terms, (term) => (isWanted(term) ? 1 : 0)) };
  });
}

/** A phrase never matches a single word: that must not pass for a category that does not occur. */
function checkLengths({ settings }: TermIndex, category: string, words: readonly string[]): void {
  const { ngram } = settings;
  if (typeof ngram !== 'number') return;
  const wrong = words.find((word) => word.trim().split(/\s+/).length !== ngram);
  if (wrong === undefined) return;
  throw new RangeError(
    `category "${category}" has "${wrong}"; allowed are entries of ${ngram} ${ngram === 1 ? 'word' : 'words'}, as the index counts`,
  );
}

function documentCounts(
  { articles, rowOffsets, entryTerm }: TermIndex,
  isMember: Uint8Array,
  groupOf: Uint32Array,
  groupCount: number,
): Uint32Array {
  const counts = new Uint32Array(groupCount);
  for (const article of articles.keys()) {
    const row = entryTerm.subarray(rowOffsets[article], rowOffsets[article + 1]);
    if (row.some((term) => isMember[term] === 1)) (counts[groupOf[article] as number] as number)++;
  }
  return counts;
}

function categoryCounts(isMember: Uint8Array, documentCount: number, group: GroupCounts) {
  const { counts, terms, totalCount, articleCount } = group;
  const own = terms.filter((id) => isMember[id] === 1);
  const count = own.reduce((sum, id) => sum + (counts[id] as number), 0);
  return {
    count,
    documentCount,
    documentShare: articleCount === 0 ? 0 : documentCount / articleCount,
    share: totalCount === 0 ? null : count / totalCount,
    perMillion: totalCount === 0 ? null : (count / totalCount) * 1e6,
    termCount: own.length,
  };
}
