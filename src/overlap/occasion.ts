import { counted, type Span } from '../base';
import { type Article, isCalendarDate } from '../corpus';
import { type CalendarName, formsOf, namesOf, textProfile } from '../languages';
import type { Quotation } from '../quotations';
import type { OverlapPair } from './types';

// When something was said. The words beside a quotation tell it ("am 14. September", "am Donnerstag"), else the day of
// the article stands for it.

const DAY = 86_400_000;

/** The patterns of a language for a day of a month and for a weekday that something was said on. */
interface DayPatterns {
  /** With the groups `day`, `month`, `year`. */
  readonly explicit: readonly RegExp[];
  /** With the group `weekday`. */
  readonly weekday: RegExp;
}

const patternsByLanguage = new Map<string, DayPatterns>();

function dayPatterns(language: string): DayPatterns {
  let known = patternsByLanguage.get(language);
  if (known === undefined) {
    const { months, weekdays, weekdayLeads, dayOfMonth } = textProfile(language).calendar;
    const month = `(?<month>${formsOf(months).join('|')})(?!\\p{L})\\.?`;
    const year = '(?:,? (?<year>\\d{4})(?!\\d))?';
    const dot = dayOfMonth === 'before-with-dot' ? '\\.' : '(?:er|st|nd|rd|th)?';
    const explicit = [`(?<!\\d)(?<day>\\d{1,2})${dot} ${month}${year}`];
    if (dayOfMonth === 'before-or-behind')
      explicit.push(`(?<!\\p{L})${month} (?<day>\\d{1,2})(?:st|nd|rd|th)?(?!\\d)${year}`);
    const lead = weekdayLeads.map((words) => (words === '' ? '' : `${words} `)).join('|');
    known = {
      explicit: explicit.map((pattern) => new RegExp(pattern, 'iu')),
      weekday: new RegExp(`(?<!\\p{L})(?:${lead})(?<weekday>${namesOf(weekdays).join('|')})(?!\\p{L})`, 'iu'),
    };
    patternsByLanguage.set(language, known);
  }
  return known;
}

const placeIn = (entries: readonly CalendarName[], name: string): number =>
  entries.findIndex((entry) => formsOf([entry]).includes(name.toLowerCase()));

/** How far the words about the occasion may stand from the quotation, in characters, on either side. */
const REACH = 160;

/**
 * The day on which a quotation was said, YYYY-MM-DD, from the words outside it in its sentence (a date, or a weekday,
 * which is the last one up to the day of the article), else the day of the article. Null where neither tells, as for a
 * day without a year in an article without a date. In a language without a calendar the day of the article.
 */
export function occasionOf(article: Article, quotation: Quotation, sentences: readonly Span[]): string | null {
  const frame = frameOf(article.raw, quotation, sentences);
  const { months, weekdays } = textProfile(article.language).calendar;
  const patterns = dayPatterns(article.language);
  for (const pattern of months.length === 0 ? [] : patterns.explicit) {
    const explicit = pattern.exec(frame)?.groups;
    if (explicit === undefined) continue;
    const month = placeIn(months, explicit.month as string) + 1;
    const year = explicit.year ?? article.date.slice(0, 4);
    const day = `${year}-${String(month).padStart(2, '0')}-${(explicit.day as string).padStart(2, '0')}`;
    // Neither "31. April" nor a day whose year nothing tells is a day.
    if (isCalendarDate(day)) return day;
  }
  if (article.date === '') return null;
  const named = weekdays.length === 0 ? undefined : patterns.weekday.exec(frame)?.groups;
  if (named === undefined) return article.date;
  // Monday is the first weekday of the list and 1 for Date.
  const weekday = (placeIn(weekdays, named.weekday as string) + 1) % 7;
  const printed = Date.parse(article.date);
  const back = (new Date(printed).getUTCDay() - weekday + 7) % 7;
  return new Date(printed - back * DAY).toISOString().slice(0, 10);
}

/** The words of the quotation's sentences that are not part of it. */
function frameOf(raw: string, { start, end, spans }: Quotation, sentences: readonly Span[]): string {
  const first = sentences.find((sentence) => sentence.end > start);
  const last = sentences.find((sentence) => sentence.end >= end) ?? first;
  const from = Math.max(first?.start ?? start, start - REACH);
  const to = Math.min(Math.max(last?.end ?? end, end), end + REACH);
  const pieces = [raw.slice(Math.min(from, start), start)];
  spans.forEach((span, at) => {
    pieces.push(raw.slice(span.end, spans[at + 1]?.start ?? to));
  });
  return pieces.join(' | ');
}

/** Whole days from one day to another; null where one of them is not known. */
export function daysBetween(a: string | null, b: string | null): number | null {
  return a === null || b === null ? null : Math.round((Date.parse(b) - Date.parse(a)) / DAY);
}

/** "1 day apart", "3 days apart", whichever is the earlier. */
export function shownDays(daysApart: number): string {
  return `${counted(Math.abs(daysApart), 'day', 'days')} apart`;
}

/**
 * Days for articles of which none is known, by article id: the middle one of the days of the quotations that it shares
 * with dated articles, where there are at least three and most lie within a week of it. A text without a date that
 * shares nine statements with articles of mid-September and one with an article of October is from mid-September.
 */
export function estimateDays(
  pairs: readonly OverlapPair[],
  days: ReadonlyMap<string, string | null>,
): Map<string, string> {
  const company = new Map<string, number[]>();
  for (const { a, b } of pairs) {
    for (const [own, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const day = days.get(other.quotation ?? '') ?? null;
      if (day === null || (days.get(own.quotation ?? '') ?? null) !== null) continue;
      const known = company.get(own.article);
      if (known === undefined) company.set(own.article, [Date.parse(day)]);
      else known.push(Date.parse(day));
    }
  }
  const estimated = new Map<string, string>();
  for (const [article, times] of company) {
    times.sort((x, y) => x - y);
    const middle = times[times.length >>> 1] as number;
    const near = times.filter((time) => Math.abs(time - middle) <= 7 * DAY).length;
    if (times.length >= 3 && near > times.length / 2)
      estimated.set(article, new Date(middle).toISOString().slice(0, 10));
  }
  return estimated;
}
