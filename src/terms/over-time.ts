import { checkChoice, checkInteger, checkKeys, checkNumber, type Row, type Table } from '../base';
import { type ArticlePeriods, articlePeriods, PERIOD_UNITS, type Period, type PeriodUnit } from '../corpus';
import { type ClusteredShare, clusteredShares, type UnitTotals, unitTotals } from '../statistics';
import type { CategoryDictionary } from './categories';
import { type CategoryHits, categoryHits, type NegatedHits, negationSettings } from './category-hits';
import { articleLength } from './index/group-counts';
import { termsByCount } from './index/terms-by-count';
import type { TermIndex } from './index/types';

/** How often something occurs in one period. */
export type TermPeriodColumns = Period & {
  readonly count: number;
  /** All counted tokens of the period. */
  readonly totalCount: number;
  /** In how many articles of the period it occurs. */
  readonly documentCount: number;
  /** count / totalCount, 0 to 1, with its interval; null in a period without tokens: a gap is not 0. */
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** The same per million tokens. */
  readonly perMillion: number | null;
  readonly perMillionLow: number | null;
  readonly perMillionHigh: number | null;
  /** So many times as large is the variance as if every token stood alone: a term comes in clusters, by article. */
  readonly designEffect: number;
};

export type TermPeriodRow = { readonly term: string } & TermPeriodColumns;
export type CategoryPeriodRow = { readonly category: string } & TermPeriodColumns;

export interface OverTimeOptions {
  /** What time is cut into. Weeks are those of ISO 8601. */
  readonly by: PeriodUnit;
  /** Coverage of the intervals. @default 0.95 */
  readonly level?: number;
}

export interface TermsOverTimeOptions extends OverTimeOptions {
  /**
   * Words to follow, a line each; a * at either end for any letters: all terms that "klima*" matches are one line.
   * @default the most frequent terms
   */
  readonly terms?: readonly string[];
  /** So many of the most frequent terms, where `terms` are not named. @default 10 */
  readonly top?: number;
}

/**
 * Terms over time: for each term a row a period, from that of the first article to that of the last. A period without
 * articles is there with a share of null; articles without a date are a row "(unknown)" at the end, and
 * `settings.undatedArticles` says how many they are. The intervals are those of `statistics.clusteredShares`: Wilson's,
 * with a design effect, since the words of one article are not independent. No articles give no rows.
 *
 * @throws TypeError for an unknown option; RangeError for a wrong value, for a word that no term can match, and for more
 *   than 20,000 periods
 *
 * @example
 * ```ts
 * const index = indexTerms(loadCorpus('corpus').articles);
 * show(termsOverTime(index, { by: 'day', terms: ['klima*', 'krieg'] }));
 * ```
 */
export function termsOverTime(index: TermIndex, options: TermsOverTimeOptions): Table<TermPeriodRow> {
  checkKeys('termsOverTime', options, ['by', 'level', 'terms', 'top']);
  const top = checkInteger('top', options.top ?? 10, 1);
  const names = options.terms ?? Array.from(termsByCount(index).subarray(0, top), (id) => index.term(id));
  const lines = categoryHits(index, Object.fromEntries(names.map((name) => [name, [name]]))).map(
    ({ category, hitsIn }) => ({ names: { term: category }, hitsIn }),
  );
  return overTime(index, lines, options, { terms: options.terms?.join(', ') ?? null, top: options.terms ? null : top });
}

/**
 * The categories of a dictionary over time: for each category a row a period, as `termsOverTime` gives them and
 * `countCategories` counts them.
 *
 * @throws as `countCategories` and `termsOverTime`
 *
 * @example
 * ```ts
 * const index = indexTerms(loadCorpus('corpus').articles);
 * show(categoriesOverTime(index, { war: ['krieg*', 'waffe*'] }, { by: 'day' }));
 * ```
 */
export function categoriesOverTime(
  index: TermIndex,
  dictionary: CategoryDictionary,
  options: OverTimeOptions & NegatedHits,
): Table<CategoryPeriodRow> {
  checkKeys('categoriesOverTime', options, ['by', 'level', 'negations', 'negated']);
  const lines = categoryHits(index, dictionary, options).map(({ category, hitsIn }) => ({
    names: { category },
    hitsIn,
  }));
  return overTime(index, lines, options, {
    categories: Object.keys(dictionary).join(', '),
    ...negationSettings(options),
  });
}

interface Line<Names extends Row> {
  readonly names: Names;
  readonly hitsIn: CategoryHits['hitsIn'];
}

function overTime<Names extends Row>(
  index: TermIndex,
  lines: readonly Line<Names>[],
  options: OverTimeOptions,
  settings: Row,
): Table<Names & TermPeriodColumns> {
  const by = checkChoice('by', options.by, PERIOD_UNITS);
  const level = checkNumber('level', options.level ?? 0.95, 0.5, 1 - 1e-12);
  const { periods, periodOf, undatedCount } = articlePeriods(index.articles, by);
  const lengths = Float64Array.from(index.articles, (_, article) => articleLength(index, article));
  const totals = unitTotals(periodOf, lengths, periods.length);
  return {
    rows: lines.flatMap((line) => lineRows(index, line, { periods, periodOf }, totals, level)),
    settings: { ...index.settings, by, level, ...settings, undatedArticles: undatedCount },
  };
}

function lineRows<Names extends Row>(
  index: TermIndex,
  { names, hitsIn }: Line<Names>,
  { periods, periodOf }: Pick<ArticlePeriods, 'periods' | 'periodOf'>,
  totals: UnitTotals,
  level: number,
): (Names & TermPeriodColumns)[] {
  const cells = articleCounts(index, hitsIn);
  const documentCounts = new Uint32Array(periods.length);
  for (const [article] of cells) {
    const place = periodOf[article] as number;
    documentCounts[place] = (documentCounts[place] as number) + 1;
  }
  const shares = clusteredShares(cells, totals, level);
  return periods.map((period, place) => ({
    ...names,
    ...period,
    ...shareColumns(shares[place] as ClusteredShare, documentCounts[place] as number),
  }));
}

function shareColumns({ count, total, share, interval, designEffect }: ClusteredShare, documentCount: number) {
  const perMillion = (value: number | null) => (value === null ? null : value * 1e6);
  const [low, high] = [interval?.low ?? null, interval?.high ?? null];
  return {
    count,
    totalCount: total,
    documentCount,
    share,
    low,
    high,
    perMillion: perMillion(share),
    perMillionLow: perMillion(low),
    perMillionHigh: perMillion(high),
    designEffect,
  };
}

/** Article and count, for the articles in which any of the terms occurs. */
function articleCounts(index: TermIndex, hitsIn: CategoryHits['hitsIn']): [article: number, count: number][] {
  return Array.from(index.articles.keys()).flatMap((article): [number, number][] => {
    let count = 0;
    for (const hit of hitsIn(article).values()) count += hit;
    return count > 0 ? [[article, count]] : [];
  });
}
