import { articleValue, groupKey, UNKNOWN_GROUP } from './article-groups';
import type { Article } from './types';

/** Which articles of a corpus are wanted: those for which all that is given holds. */
export interface ArticleChoice {
  /**
   * Columns as `groupArticles` knows them ("outlet", "month", one of the researcher's own), each with the values one of
   * which an article must have; "(unknown)" is the value where there is none.
   */
  readonly where?: readonly { readonly column: string; readonly values: readonly string[] }[];
  /** First day, YYYY-MM-DD. Where a day is given an article without a date is not wanted. */
  readonly from?: string;
  /** Last day, YYYY-MM-DD. */
  readonly until?: string;
}

export function isChosen(article: Article, { where = [], from = '', until = '' }: ArticleChoice): boolean {
  if ((from !== '' || until !== '') && article.date === '') return false;
  if (article.date < from || (until !== '' && article.date > until)) return false;
  return where.every(({ column, values }) => {
    const key = groupKey(articleValue(article, column) ?? UNKNOWN_GROUP);
    return values.some((value) => groupKey(value) === key);
  });
}
