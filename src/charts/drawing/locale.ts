// How each language of the charts writes numbers, dates and the words that a chart adds by itself: one record a language.
import type { ChartLanguage } from './types';

/** What a chart must know of a language. */
export interface ChartLocale {
  readonly decimalMark: string;
  readonly groupMark: string;
  /** What follows the number of a percentage; German puts a space that does not break in front of the sign. */
  readonly percentSign: string;
  /** What follows the day of a month: "13." in German. */
  readonly dayMark: string;
  /** Short names of the months, January first. */
  readonly months: readonly string[];
  /** Between the two ends of an interval where one is negative and a dash would read as a sign. */
  readonly to: string;
  readonly noDate: string;
  /** Under an axis, on two lines. */
  readonly noDateTick: string;
  readonly others: string;
  readonly rank: string;
  readonly frequency: string;
  readonly expectedByZipf: string;
  /** Behind the name of a value: how many more have the same. */
  readonly moreWithThisValue: (count: number) => string;
}

export const LOCALES: Readonly<Record<ChartLanguage, ChartLocale>> = {
  de: {
    decimalMark: ',',
    groupMark: '.',
    percentSign: '\u00a0%',
    dayMark: '.',
    months: ['Jan.', 'Febr.', 'März', 'April', 'Mai', 'Juni', 'Juli', 'Aug.', 'Sept.', 'Okt.', 'Nov.', 'Dez.'],
    to: ' bis ',
    noDate: 'ohne Datum',
    noDateTick: 'ohne<br>Datum',
    others: 'Übrige',
    rank: 'Rang',
    frequency: 'Häufigkeit',
    expectedByZipf: 'erwartet nach Zipf',
    moreWithThisValue: (count) => `und ${count} weitere mit diesem Wert`,
  },
  en: {
    decimalMark: '.',
    groupMark: ',',
    percentSign: '%',
    dayMark: '',
    months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
    to: ' to ',
    noDate: 'no date',
    noDateTick: 'no<br>date',
    others: 'Others',
    rank: 'rank',
    frequency: 'frequency',
    expectedByZipf: 'expected by Zipf',
    moreWithThisValue: (count) => `and ${count} more with this value`,
  },
};

/** The languages that a chart can be asked for. */
export const CHART_LANGUAGES = Object.keys(LOCALES) as readonly ChartLanguage[];
