// Dates on an axis: whole days in UTC, so that a chart is the same in every time zone.
import { LOCALES } from './locale';
import type { ChartLanguage } from './types';

const DAY = 86_400_000;

/** Days since 1970-01-01 of "2023-09-13" or of a time that begins so; `null` for what is no such date. */
export function dayNumber(text: string): number | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ])/.exec(text);
  if (!found) return null;
  const [year, month, day] = found.slice(1).map(Number) as [number, number, number];
  const time = new Date(Date.UTC(year, month - 1, day));
  // Date takes the 31st of June for the 1st of July.
  return time.getUTCMonth() === month - 1 && time.getUTCDate() === day ? time.getTime() / DAY : null;
}

/** The same; a RangeError that names what it stands for and the value where it is no date. */
export function dayAt(where: string, what: string, text: string): number {
  const day = dayNumber(text);
  if (day === null) throw new RangeError(`${where}: ${what} is "${text}"; allowed are dates as "2023-09-13"`);
  return day;
}

function parts(day: number): { year: number; month: number; date: number } {
  const time = new Date(day * DAY);
  return { year: time.getUTCFullYear(), month: time.getUTCMonth(), date: time.getUTCDate() };
}

/** "13. Sept. 2023" in German, "13 Sep 2023" in English. */
export function dayText(day: number, language: ChartLanguage): string {
  const { year } = parts(day);
  return `${dayMonthText(day, language)} ${year}`;
}

function dayMonthText(day: number, language: ChartLanguage): string {
  const { month, date } = parts(day);
  return `${date}${LOCALES[language].dayMark} ${LOCALES[language].months[month] ?? ''}`;
}

/** A place on the axis with its text. */
export interface DayTick {
  readonly day: number;
  readonly text: string;
}

/** Ticks at round dates from `first` to `last`, at most `count`: days, weeks, months or years; the year is said once. */
export function dayTicks(first: number, last: number, count: number, language: ChartLanguage): DayTick[] {
  const days = [1, 2, 7, 14].find((step) => (last - first) / step < count);
  if (days !== undefined) return everyDays(first, last, days, language);
  const months = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600].find((step) => (last - first) / (step * 30.4) < count) ?? 1200;
  return everyMonths(first, last, months, language);
}

function everyDays(first: number, last: number, step: number, language: ChartLanguage): DayTick[] {
  const ticks: DayTick[] = [];
  for (let day = first; day <= last; day += step) {
    const before = ticks.at(-1);
    const newYear = before === undefined || parts(before.day).year !== parts(day).year;
    ticks.push({ day, text: `${dayMonthText(day, language)}${newYear ? `<br>${parts(day).year}` : ''}` });
  }
  return ticks;
}

function everyMonths(first: number, last: number, step: number, language: ChartLanguage): DayTick[] {
  const ticks: DayTick[] = [];
  const start = parts(first);
  const startMonth = Math.ceil((start.year * 12 + start.month) / step) * step;
  let shownYear = 0;
  for (let month = startMonth; ; month += step) {
    const day = Date.UTC(Math.floor(month / 12), month % 12, 1) / DAY;
    if (day > last) return ticks;
    const year = Math.floor(month / 12);
    if (day < first) continue;
    const name = LOCALES[language].months[month % 12] ?? '';
    ticks.push({ day, text: step >= 12 ? String(year) : year === shownYear ? name : `${name}<br>${year}` });
    shownYear = year;
  }
}
