// Months and weekdays as a language writes them, once for all that reads dates.
import { wordList } from './word-list';

/** A month or weekday: all in lower case, without dots. */
export interface CalendarName {
  /** Its name first, then its other names and inflected forms ("januar", "jänner", "januars"). */
  readonly names: readonly string[];
  /** Its short forms ("jan"). */
  readonly short: readonly string[];
}

export interface Calendar {
  /** January first. */
  readonly months: readonly CalendarName[];
  /** Monday first. */
  readonly weekdays: readonly CalendarName[];
  /** What stands before a weekday that tells when something was said ("am vergangenen"); empty for nothing. */
  readonly weekdayLeads: readonly string[];
  /** How the day of a month is written: "14. September", "14 septembre", "September 14". */
  readonly dayOfMonth: 'before-with-dot' | 'before' | 'before-or-behind';
}

/** Names from lines of data: "januar jänner januars | jan". */
export const calendarNames = (lines: readonly string[]): readonly CalendarName[] =>
  lines.map((line) => {
    const [names = '', short = ''] = line.split('|');
    return { names: wordList(names), short: short.trim() === '' ? [] : wordList(short) };
  });

/** All names, without the short forms. */
export const namesOf = (entries: readonly CalendarName[]): readonly string[] => entries.flatMap(({ names }) => names);

/** All names and short forms. */
export const formsOf = (entries: readonly CalendarName[]): readonly string[] =>
  entries.flatMap(({ names, short }) => [...names, ...short]);
