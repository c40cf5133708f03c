/** True for a day of the Gregorian calendar as YYYY-MM-DD ("2024-02-29"), the form of ISO 8601 that sorts as text. */
export function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/**
 * A day as YYYY-MM-DD: from that form, or from day.month.year ("4.3.2024", "04.03.2024"), to which a spreadsheet set to
 * German changes every date of a table it saves. Null for what is no day of the calendar, and for forms with two
 * readings ("03/04/2024" is in March or in April).
 */
export function calendarDate(text: string): string | null {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/.exec(text) ?? [];
  const date = year === '' ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDate(date) ? date : null;
}

/**
 * The day that a table gives, as it is printed there: in a form of `calendarDate`, as YYYY-M-D, and with a time of day
 * behind it ("2024-03-01T23:30:00Z", "1.3.2024 10:15"), which is passed over: the day is not moved to another time zone.
 * Null for everything else; a year in two digits may be of two centuries.
 */
export function printedDay(text: string): string | null {
  const [, printed = '', unpadded = ''] =
    /^((\d{4}-\d{1,2}-\d{1,2})|\d{1,2}\. ?\d{1,2}\. ?\d{4})(?:[T ,]\s?\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(?: ?(?:Z|UTC|Uhr|[+-]\d{2}:?\d{2}))?)?$/.exec(
      text,
    ) ?? [];
  if (unpadded === '') return calendarDate(printed);
  return calendarDate(unpadded.replace(/-(\d)(?!\d)/g, '-0$1'));
}

/** The ISO 8601 week of a day of the calendar: "2024-W01"; the year is the one that the week's Thursday lies in. */
export function isoWeek(date: string): string {
  const thursday = new Date(`${date}T00:00:00Z`);
  thursday.setUTCDate(thursday.getUTCDate() + 4 - (thursday.getUTCDay() || 7));
  const year = thursday.getUTCFullYear();
  const newYear = new Date(0);
  newYear.setUTCFullYear(year, 0, 1);
  const week = Math.floor((thursday.getTime() - newYear.getTime()) / 86_400_000 / 7) + 1;
  return `${String(year).padStart(4, '0')}-W${String(week).padStart(2, '0')}`;
}
