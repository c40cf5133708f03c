// Which articles of a corpus the command line chooses: by a column of metadata.csv, by the day.
import { type ArticleChoice, isCalendarDate } from '../corpus';
import { type CommandInput, type CommandOption, stringOption, UsageError } from './command';

export const CHOICE_OPTIONS = {
  where: {
    type: 'string',
    multiple: true,
    value: 'COLUMN=VALUE',
    help: 'only articles with this outlet, month, … or other column; one of several values of a column',
  },
  from: { type: 'string', value: 'DAY', help: 'only articles of this day (YYYY-MM-DD) or a later one' },
  until: { type: 'string', value: 'DAY', help: 'only articles of this day or an earlier one' },
} as const satisfies Record<string, CommandOption>;

/** Which articles the command line chooses; null where it chooses none. */
export function articleChoice(input: CommandInput): ArticleChoice | null {
  const [from, until] = [dayOption(input, 'from'), dayOption(input, 'until')];
  const wanted = new Map<string, string[]>();
  for (const [column, value] of whereOption(input)) wanted.set(column, [...(wanted.get(column) ?? []), value]);
  if (wanted.size === 0 && from === undefined && until === undefined) return null;
  return { where: Array.from(wanted, ([column, values]) => ({ column, values })), from, until };
}

function whereOption(input: CommandInput): [column: string, value: string][] {
  return ((input.options.where as readonly string[] | undefined) ?? []).map((entry) => {
    const at = entry.indexOf('=');
    if (at < 1 || at === entry.length - 1) throw new UsageError(`--where is "${entry}"; allowed is COLUMN=VALUE`);
    return [entry.slice(0, at), entry.slice(at + 1)];
  });
}

function dayOption(input: CommandInput, name: string): string | undefined {
  const day = stringOption(input, name, '');
  if (day === '') return undefined;
  if (!isCalendarDate(day)) {
    throw new UsageError(`--${name} is "${day}"; allowed are days of the calendar as YYYY-MM-DD`);
  }
  return day;
}

/** The options that chose, as they could be typed. */
export function shownChoice(input: CommandInput): string {
  const where = whereOption(input).map(([column, value]) => `--where ${column}=${value}`);
  const days = ['from', 'until'].flatMap((name) => {
    const day = stringOption(input, name, '');
    return day === '' ? [] : [`--${name} ${day}`];
  });
  return [...where, ...days].join(' ');
}
