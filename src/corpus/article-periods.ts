import { checkChoice, checkInteger } from '../base';
import { UNKNOWN_GROUP } from './article-groups';
import { isoWeek } from './calendar-date';
import type { Article } from './types';

/** What time is cut into: days, ISO weeks (Monday to Sunday), months or years of the calendar. */
export type PeriodUnit = (typeof PERIOD_UNITS)[number];

export const PERIOD_UNITS = ['day', 'week', 'month', 'year'] as const;

/** One stretch of time. */
export type Period = {
  /** "2024-03-01", "2024-W09", "2024-03", "2024"; "(unknown)" for the articles without a date. */
  readonly group: string;
  /** First and last day, YYYY-MM-DD; null for the articles without a date. */
  readonly start: string | null;
  readonly end: string | null;
  /** How many of the articles are of it; 0 for a gap. */
  readonly groupArticleCount: number;
};

/** Articles sorted into periods. */
export interface ArticlePeriods {
  /**
   * From that of the first article to that of the last, without a break: a period in which nothing appeared is there
   * too. Then, where there are any, the articles without a date.
   */
  readonly periods: readonly Period[];
  /** Place of each article's period in `periods`. */
  readonly periodOf: Uint32Array;
  /** How many articles have no date. */
  readonly undatedCount: number;
}

/** A wrong year ("0204") must not make a table of a million empty days. */
const MAX_PERIODS = 20_000;
const DAY = 86_400_000;

/** Whether a column that articles are grouped by is a stretch of time. */
export function isPeriodUnit(by: string): by is PeriodUnit {
  return (PERIOD_UNITS as readonly string[]).includes(by);
}

/**
 * Sorts articles by day, week, month or year of their date. Weeks are those of ISO 8601, of the year that their Thursday
 * lies in. No articles give no periods.
 *
 * @throws RangeError for another unit, and where there would be more than 20,000 periods, with the articles at the ends
 */
export function articlePeriods(articles: readonly Pick<Article, 'id' | 'date'>[], by: string): ArticlePeriods {
  const unit = checkChoice('by', by, PERIOD_UNITS);
  const dated = articles.filter(({ date }) => date !== '').sort((a, b) => (a.date < b.date ? -1 : 1));
  const [first, last] = [dated[0], dated.at(-1)];
  const periods = first === undefined || last === undefined ? [] : periodsBetween(unit, first, last);
  const places = new Map(periods.map(({ group }, place) => [group, place]));
  const periodOf = Uint32Array.from(articles, ({ date }) =>
    date === '' ? periods.length : (places.get(periodName(date, unit)) as number),
  );
  const counts = new Uint32Array(periods.length + 1);
  for (const place of periodOf) counts[place] = (counts[place] as number) + 1;
  const undatedCount = counts[periods.length] as number;
  const undated = undatedCount === 0 ? [] : [{ group: UNKNOWN_GROUP, start: null, end: null }];
  return {
    periods: [...periods, ...undated].map((period, place) => ({
      ...period,
      groupArticleCount: counts[place] as number,
    })),
    periodOf,
    undatedCount,
  };
}

/**
 * The period by which a course over time can be read: the finest of day, week, month and year that holds `least` articles
 * on the average; "year" where none does, and for articles without a date. The first and the last twentieth of the
 * articles do not count: one wrong day must not stretch the course.
 *
 * @param least an interval of fewer than five articles says nothing. @default 5
 *
 * @example
 * ```ts
 * const { articles } = loadCorpus('corpus');
 * show(termsOverTime(indexTerms(articles), { by: suitablePeriod(articles), top: 3 }));
 * ```
 */
export function suitablePeriod(articles: readonly Pick<Article, 'date'>[], least = 5): PeriodUnit {
  checkInteger('least', least, 1);
  const dates = articles.flatMap(({ date }) => (date === '' ? [] : [dayOf(date)])).sort((a, b) => a - b);
  const left = Math.floor(dates.length / 20);
  const counted = dates.slice(left, dates.length - left);
  const [first, last] = [counted[0], counted.at(-1)];
  if (first === undefined || last === undefined) return 'year';
  const isFilled = (unit: PeriodUnit) =>
    counted.length / Math.ceil((last - firstDay(first, unit) + 1) / LONGEST[unit]) >= least;
  return PERIOD_UNITS.find(isFilled) ?? 'year';
}

/** Days of a period at most. */
const LONGEST: Readonly<Record<PeriodUnit, number>> = { day: 1, week: 7, month: 31, year: 366 };

function periodName(date: string, unit: PeriodUnit): string {
  if (unit === 'day') return date;
  return unit === 'week' ? isoWeek(date) : date.slice(0, unit === 'month' ? 7 : 4);
}

function periodsBetween(
  unit: PeriodUnit,
  first: Pick<Article, 'id' | 'date'>,
  last: Pick<Article, 'id' | 'date'>,
): Omit<Period, 'groupArticleCount'>[] {
  const found: Omit<Period, 'groupArticleCount'>[] = [];
  const end = dayOf(last.date);
  for (let start = firstDay(dayOf(first.date), unit); start <= end; start = nextStart(start, unit)) {
    if (found.length === MAX_PERIODS) {
      throw new RangeError(
        `by is "${unit}": from ${first.date} (article "${first.id}") to ${last.date} (article "${last.id}") there are ` +
          `more than ${MAX_PERIODS} of them; allowed are fewer: correct the dates or take a longer unit`,
      );
    }
    const day = textOf(start);
    found.push({ group: periodName(day, unit), start: day, end: textOf(nextStart(start, unit) - 1) });
  }
  return found;
}

/** Days since 1970-01-01. */
const dayOf = (date: string): number => Date.parse(`${date}T00:00:00Z`) / DAY;
const textOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

function firstDay(day: number, unit: PeriodUnit): number {
  // 1970-01-01 was a Thursday.
  if (unit === 'week') return day - ((((day + 3) % 7) + 7) % 7);
  const text = textOf(day);
  if (unit === 'month') return dayOf(`${text.slice(0, 7)}-01`);
  return unit === 'year' ? dayOf(`${text.slice(0, 4)}-01-01`) : day;
}

function nextStart(start: number, unit: PeriodUnit): number {
  if (unit === 'day') return start + 1;
  if (unit === 'week') return start + 7;
  // No month has more than 31 days and no year more than 366: this lies in the next one.
  return firstDay(start + (unit === 'month' ? 31 : 366), unit);
}
