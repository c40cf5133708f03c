import { plainText } from '../letters';
import { isoWeek } from './calendar-date';
import type { Article } from './types';

/** What of an article grouping asks for. */
export type GroupedArticle = Pick<Article, 'id' | 'outlet' | 'date' | 'language' | 'metadata'>;

/** Articles sorted into groups by something that is known of each. */
export interface ArticleGroups {
  /** Names of the groups: articles in their order, everything else in code unit order, so that dates are in order. */
  readonly names: readonly string[];
  /** Place of each article's group in `names`. */
  readonly groupOf: Uint32Array;
}

/** The group of articles that the column says nothing of: they are shown, not dropped. */
export const UNKNOWN_GROUP = '(unknown)';

const FIELDS: Readonly<Record<string, (article: GroupedArticle) => string>> = {
  article: ({ id }) => id,
  outlet: ({ outlet }) => outlet,
  // What is no day of the calendar is warned of, and is a group all the same.
  date: ({ date, metadata }) => date || (metadata.date ?? ''),
  day: ({ date }) => date,
  week: ({ date }) => (date === '' ? '' : isoWeek(date)),
  month: ({ date }) => date.slice(0, 7),
  year: ({ date }) => date.slice(0, 4),
  language: ({ language }) => language,
};

/** What the kit derives; a column of the researcher's own with such a name says more. */
const DERIVED: ReadonlySet<string> = new Set(['article', 'day', 'week', 'month', 'year']);

/**
 * Groups articles by `article`, `outlet`, `date`, `day`, `week` (ISO 8601: 2024-W09), `month` (YYYY-MM), `year`,
 * `language` or any column of metadata.csv. Articles without a value are the group "(unknown)". A column of metadata.csv
 * that is called `article`, `day`, `week`, `month` or `year` is grouped by in place of what the kit derives. Values that differ
 * only in capitals, in blanks or in how their letters are composed are one group, under the commonest of their forms;
 * the name of a column may be composed in either way too.
 *
 * @throws RangeError for a column that no article has, with those there are
 */
export function groupArticles(articles: readonly GroupedArticle[], by: string): ArticleGroups {
  if (articles.length > 0 && articles.every((article) => articleValue(article, by) === null)) {
    throw new RangeError(`by is "${by}"; allowed are ${articleColumns(articles).join(', ')}`);
  }
  const ids = new Map<string, number>();
  const forms: Map<string, number>[] = [];
  const firstSeen = articles.map((article) => {
    const name = articleValue(article, by) ?? UNKNOWN_GROUP;
    // Two articles are never one.
    const key = by === 'article' ? name : groupKey(name);
    const id = ids.get(key) ?? ids.size;
    ids.set(key, id);
    forms[id] ??= new Map();
    forms[id].set(name, (forms[id].get(name) ?? 0) + 1);
    return id;
  });
  const found = forms.map(commonest);
  const names = by === 'article' ? found : [...found].sort();
  const place = new Map(names.map((name, index) => [name, index]));
  const places = found.map((name) => place.get(name) ?? 0);
  return { names, groupOf: Uint32Array.from(firstSeen, (id) => places[id] ?? 0) };
}

/**
 * What is known of one article by the name of a column, as `groupArticles` names its groups: "(unknown)" where there is
 * no value. Null where the article has no such column.
 */
export function articleValue(article: GroupedArticle, name: string): string | null {
  const column = Object.hasOwn(article.metadata, name) ? name : plainText(name);
  const isOwn = DERIVED.has(column) && Object.hasOwn(article.metadata, column);
  const field = Object.hasOwn(FIELDS, column) && !isOwn ? FIELDS[column] : undefined;
  if (field === undefined && !Object.hasOwn(article.metadata, column)) return null;
  return (field === undefined ? article.metadata[column] : field(article)) || UNKNOWN_GROUP;
}

/** The same for values that differ only in capitals, in blanks or in how their letters are composed. */
export function groupKey(value: string): string {
  return plainText(value).toLowerCase();
}

/** The commonest form; of several the first in code unit order. */
function commonest(forms: ReadonlyMap<string, number>): string {
  const most = Math.max(...forms.values());
  return [...forms].flatMap(([form, count]) => (count === most ? [form] : [])).sort()[0] ?? '';
}

/** The names that `articleValue` knows for some of the articles. */
function articleColumns(articles: readonly GroupedArticle[]): string[] {
  return columnNames(articles.map(({ metadata }) => metadata));
}

/** The names of columns that articles with these values are grouped and chosen by. */
export function columnNames(metadata: Iterable<Readonly<Record<string, string>>>): string[] {
  const names = new Set(Object.keys(FIELDS));
  for (const values of metadata) for (const name of Object.keys(values)) names.add(name);
  return [...names];
}
