import type { Row, Table } from '../base';
import { type ChangePointOptions, changePoints } from './change-points';

/** A period of a series, as the tables over time have it. */
export type SeriesRow = {
  readonly group: string;
  /** First day of the period; null for what has no date, which is left out. */
  readonly start: string | null;
  readonly end: string | null;
  readonly count: number;
  readonly totalCount: number;
};

/** A place where a series may change its level, and the test of it: see `statistics.changePoints`. */
export type ChangeRow = {
  /** Of what: the term, the category, the speaker. */
  readonly name: string;
  /** The first period after the change. */
  readonly group: string;
  readonly start: string;
  /** Shares before and after, 0 to 1, of the stretch that was searched, and after / before (null where before is 0). */
  readonly before: number;
  readonly after: number;
  readonly ratio: number | null;
  /** First and last day of the stretch that was searched. */
  readonly from: string;
  readonly until: string;
  /** G² of two levels against one. */
  readonly statistic: number;
  /** Of the permutation test. The lowest there can be is 1 / (resamples + 1). */
  readonly p: number;
  /** Whether p is at most alpha, divided by the number of series (Bonferroni): more series do not mean more finds. */
  readonly isChange: boolean;
};

/**
 * Where the series of a table over time (`termsOverTime`, `categoriesOverTime`, `shareOverTime`) change their level: for
 * each series every place that was tested, with its p, also those that are no change. What has no date and gaps are left
 * out. Unless `resamples` are given, there are 999, or as many as many series need. No rows where no series has enough periods.
 *
 * @param name the column that tells the series apart: "term", "category", "speaker"
 * @throws as `statistics.changePoints`; RangeError for a column that the rows do not have
 *
 * @example
 * ```ts
 * const index = indexTerms(loadCorpus('corpus').articles);
 * show(changesOverTime(termsOverTime(index, { by: 'day', terms: ['krieg*'] }), 'term'));
 * ```
 */
export function changesOverTime<R extends SeriesRow & Row>(
  table: Table<R>,
  name: Extract<keyof R, string>,
  options: ChangePointOptions = {},
): Table<ChangeRow> {
  const series = new Map<string, R[]>();
  for (const row of table.rows) {
    const value: unknown = row[name];
    if (typeof value !== 'string') {
      throw new RangeError(`name is "${name}"; allowed are columns of text: ${Object.keys(row).join(', ')}`);
    }
    const own = series.get(value) ?? [];
    series.set(value, own);
    if (row.start !== null) own.push(row);
  }
  const alpha = (options.alpha ?? 0.05) / Math.max(1, series.size);
  const { minPeriods = 2, resamples = Math.max(999, Math.ceil(5 / alpha) - 1), seed = 1 } = options;
  if (1 / (resamples + 1) > alpha) {
    throw new RangeError(
      `resamples is ${resamples}; allowed are ${Math.ceil(1 / alpha) - 1} or more for ${series.size} series`,
    );
  }
  const rows = Array.from(series, ([value, own]) => changesOf(value, own, { ...options, alpha, resamples })).flat();
  return {
    rows,
    settings: { ...table.settings, minPeriods, resamples, seed, alpha: options.alpha ?? 0.05, series: series.size },
  };
}

function changesOf(name: string, rows: readonly SeriesRow[], options: ChangePointOptions): ChangeRow[] {
  const found = changePoints(
    rows.map(({ count, totalCount }) => ({ count, total: totalCount })),
    options,
  );
  return found.map(({ place, from, until, before, after, statistic, p, isChange }) => ({
    name,
    group: rows[place]?.group ?? '',
    start: rows[place]?.start ?? '',
    before,
    after,
    ratio: before === 0 ? null : after / before,
    from: rows[from]?.start ?? '',
    until: rows[until - 1]?.end ?? '',
    statistic,
    p,
    isChange,
  }));
}
