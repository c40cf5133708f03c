// Days as press databases, feeds, mails and spreadsheets write them, in German, English and French.
import { calendarDate } from '../corpus';
import { formsOf, languageProfiles, wordList } from '../languages';

const MONTHS = monthNumbers();

/** The number of a month, by its name or short form in any language of the kit. */
function monthNumbers(): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const { calendar } of languageProfiles()) {
    for (const [index, month] of calendar.months.entries())
      for (const name of formsOf([month])) numbers.set(name, index + 1);
  }
  return numbers;
}

const MONTH = '(\\p{L}{3,9})\\.?';
const YEAR = '(\\d{4})';
const FORMS: readonly { readonly pattern: RegExp; readonly order: readonly [number, number, number] }[] = [
  // 4. März 2024; 4 March 2024; lundi 4 mars 2024; Mon, 04 Mar 2024 10:00:00 +0100
  {
    pattern: new RegExp(`(?<!\\d)(\\d{1,2})(?:\\.|st|nd|rd|th|er)?[ -]${MONTH},?[ -]${YEAR}(?!\\d)`, 'u'),
    order: [3, 2, 1],
  },
  // March 4, 2024; Mar. 4th 2024
  { pattern: new RegExp(`(?<!\\p{L})${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? ${YEAR}(?!\\d)`, 'u'), order: [3, 1, 2] },
  // 2024 March 4
  { pattern: new RegExp(`(?<!\\d)${YEAR} ${MONTH} (\\d{1,2})(?!\\d)`, 'u'), order: [1, 2, 3] },
  // 2024-03-04T10:00:00Z; 2024/03/04
  { pattern: /(?<!\d)(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)/, order: [1, 2, 3] },
  // 20240304, alone: day.month.year of our time without marks is no day in this order
  { pattern: /^\s*((?:19|20)\d{2})(\d{2})(\d{2})\s*$/, order: [1, 2, 3] },
  // 04.03.2024
  { pattern: /(?<!\d)(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})(?!\d)/, order: [3, 2, 1] },
];

/** A day and where in the text its words stand. */
export interface FoundDate {
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly start: number;
  readonly end: number;
}

/** The first day that a short text names, null where there is none. Forms with two readings (03/04/2024) are none. */
export function findDate(text: string): FoundDate | null {
  const line = text.slice(0, 200).replaceAll('\u00a0', ' ');
  let first: FoundDate | null = null;
  for (const { pattern, order } of FORMS) {
    const match = pattern.exec(line);
    if (match === null || (first !== null && match.index >= first.start)) continue;
    const [year = '', month = '', day = ''] = order.map((group) => match[group] ?? '');
    const number = /^\d/.test(month) ? month : String(MONTHS.get(month.toLowerCase().normalize('NFC')) ?? '');
    const found = calendarDate(`${year}-${number.padStart(2, '0')}-${day.padStart(2, '0')}`);
    if (found !== null) first = { day: found, start: match.index, end: match.index + match[0].length };
  }
  return first;
}

const DAY_WORDS = new Set([
  ...languageProfiles().flatMap(({ calendar }) => formsOf(calendar.weekdays)),
  ...wordList('thur on am um vom den uhr at le à gmt utc cet cest mez mesz edt est bst pm z t'),
]);

/**
 * The day of a line that holds nothing but it: weekdays, a time of day and a zone may stand with it. Null where the line
 * says more, as sentences do.
 */
export function dateOfLine(text: string): string | null {
  const line = text.trim();
  if (line.length > 80) return null;
  const date = findDate(line);
  if (date === null) return null;
  const rest = `${line.slice(0, date.start)} ${line.slice(date.end)}`.replace(
    /[+-]?\d{1,2}[:.h]?\d{2}(?:[:.]\d{2}(?:\.\d+)?)?/g,
    ' ',
  );
  const words = rest.split(/[\s,.;:()/|-]+/u).filter((word) => word !== '');
  return words.every((word) => DAY_WORDS.has(word.toLowerCase())) ? date.day : null;
}
