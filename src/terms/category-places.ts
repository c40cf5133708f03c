// The evidence for counts of categories: each place where an entry occurs, and the word that denies it.
import { checkKeys, type Table } from '../base';
import type { Article } from '../corpus';
import type { CategoryDictionary } from './categories';
import { categoryFinders, negatedName, negationOfHit } from './category-hits';
import { lineAround } from './index/line-around';
import type { TermIndex } from './index/types';
import type { Negations } from './negations';

/** A place where an entry of a category occurs. */
export type CategoryPlaceRow = {
  readonly category: string;
  /** Id of the article. */
  readonly article: string;
  readonly left: string;
  /** What stands there: `raw.slice(start, end)`. */
  readonly keyword: string;
  readonly right: string;
  readonly start: number;
  readonly end: number;
  /** The word that denies it, as printed, with its place; null where none does. */
  readonly negator: string | null;
  readonly negatorStart: number | null;
  readonly negatorEnd: number | null;
};

/**
 * The places behind `countCategories`, in order of articles and of the dictionary: as many rows as it counts hits. With
 * `negations`, what is denied has its own category ("neg_…") and the word that denies it. Articles come one by one;
 * those that the index does not know are passed over.
 *
 * @throws TypeError for an unknown option; RangeError as `countCategories`
 *
 * @example
 * ```ts
 * const { articles } = loadCorpus('corpus');
 * const index = indexTerms(articles);
 * show(categoryPlaces(index, articles, { war: ['krieg*'] }, { negations: findNegations(articles) }));
 * ```
 */
export function categoryPlaces(
  index: TermIndex,
  articles: Iterable<Article>,
  dictionary: CategoryDictionary,
  options: { readonly negations?: Negations } = {},
): Table<CategoryPlaceRow> {
  checkKeys('categoryPlaces', options, ['negations']);
  const { negations } = options;
  const places = new Map(index.articles.map(({ id }, place) => [id, place]));
  const finders = categoryFinders(index, dictionary);
  const rows: CategoryPlaceRow[] = [];
  for (const { id, raw } of articles) {
    const place = places.get(id);
    if (place === undefined) continue;
    for (const { category, find } of finders) {
      find(place, (_, first, last) => {
        const start = index.occurrenceStart[first] as number;
        const end = index.occurrenceEnd[last] as number;
        const denial = negations === undefined ? null : negationOfHit(index, negations, place, first, last);
        rows.push({
          category: denial === null ? category : negatedName(category),
          article: id,
          ...lineAround(raw, start, end),
          start,
          end,
          negator: denial && raw.slice(denial.start, denial.end),
          negatorStart: denial?.start ?? null,
          negatorEnd: denial?.end ?? null,
        });
      });
    }
  }
  const settings = { categories: Object.keys(dictionary).join(', '), ...negations?.settings };
  return { rows, settings: { ...index.settings, ...settings } };
}
