// What commands that count over time share: the options, and what is told of articles without a date.
import type { Row, Table } from '../base';
import { type GroupedArticle, isPeriodUnit, type PeriodUnit } from '../corpus';
import { type ChangeRow, changesOverTime, type SeriesRow } from '../statistics';
import { asUsage, type CommandInput, type CommandOption, stringOption, UsageError } from './command';

/** The option that cuts time and the one that asks for changes. */
export const BY_OPTION: CommandOption = {
  type: 'string',
  value: 'COLUMN',
  help: 'in each outlet or other column; over time in each day, week (ISO), month or year, gaps included',
};

export const CHANGES_OPTION: CommandOption = {
  type: 'boolean',
  help: 'with --by day|week|month|year: where the level changes, each place with the p of its test',
};

/**
 * The unit of time that `--by` names; null where it names none or a column of metadata.csv. What has no date is told.
 */
export function periodOption(input: CommandInput, articles: readonly GroupedArticle[]): PeriodUnit | null {
  const by = stringOption(input, 'by', '');
  const isOwn = articles.some(({ metadata }) => Object.hasOwn(metadata, by));
  const unit = isPeriodUnit(by) && !isOwn ? by : null;
  if (unit === null && input.options.changes === true) {
    const what = by === '' ? 'missing' : isOwn ? `"${by}", which metadata.csv has a column for` : `"${by}"`;
    throw new UsageError(`--by is ${what}; allowed with --changes are day, week, month, year`);
  }
  const undated = unit === null ? 0 : articles.filter(({ date }) => date === '').length;
  if (undated > 0) {
    process.stderr.write(`${undated} of ${articles.length} articles have no date: they are the group (unknown)\n`);
  }
  return unit;
}

/** The columns of `termsOverTime` and `categoriesOverTime` behind the first, which says of what. */
export const PERIOD_COLUMNS = [
  ...['group', 'start', 'end', 'groupArticleCount', 'count', 'totalCount', 'documentCount', 'share', 'low', 'high'],
  ...['perMillion', 'perMillionLow', 'perMillionHigh', 'designEffect'],
];
const CHANGE_COLUMNS = [
  ...['name', 'group', 'start', 'before', 'after', 'ratio', 'from', 'until', 'statistic', 'p', 'isChange'],
];

/** Rows and the columns that they have, also where there are none. */
export interface PrintedTable<R> {
  readonly rows: readonly R[];
  readonly columns: readonly string[];
}

/** The rows over time, which have these columns, or the changes in them where `--changes` asks for these. */
export function overTime<R extends SeriesRow & Row>(
  input: CommandInput,
  table: Table<R>,
  name: Extract<keyof R, string>,
  columns: readonly string[],
): PrintedTable<R | ChangeRow> {
  if (input.options.changes !== true) return { rows: table.rows, columns };
  return { rows: asUsage(() => changesOverTime(table, name).rows), columns: CHANGE_COLUMNS };
}
