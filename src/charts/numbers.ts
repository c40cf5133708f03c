import type { Value } from '../base';
import type { Language } from './types';

/** "number": as it is. "share": 0.25 is written "25 %". */
export type ValueFormat = 'number' | 'share';

/** The text of a number: with the minus sign (not the hyphen), the decimal mark and the grouping of the language. */
export function numberText(value: number, language: Language, digits: number): string {
  const [whole = '', fraction] = Math.abs(value).toFixed(digits).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, language === 'de' ? '.' : ',');
  const text = fraction === undefined ? grouped : `${grouped}${language === 'de' ? ',' : '.'}${fraction}`;
  return value < 0 && /[1-9]/.test(text) ? `\u2212${text}` : text;
}

/** The text of a value: a share as a percentage ("25 %" in German, "25%" in English), a number as it is. */
export function valueText(value: number, language: Language, format: ValueFormat, digits: number): string {
  if (format === 'number') return numberText(value, language, digits);
  return `${numberText(value * 100, language, digits)}${percentSign(language)}`;
}

/** What follows the number of a percentage; German puts a space that does not break in front of the sign. */
export function percentSign(language: Language): string {
  return language === 'de' ? '\u00a0%' : '%';
}

/**
 * Digits after the decimal mark that show the largest of `values` with about two significant figures, and whole
 * numbers with none.
 */
export function suitableDigits(values: readonly number[], format: ValueFormat): number {
  const scaled = format === 'share' ? values.map((value) => value * 100) : values;
  if (scaled.every((value) => Number.isInteger(value))) return 0;
  const largest = Math.max(...scaled.map(Math.abs));
  return largest >= (format === 'share' ? 10 : 100)
    ? 0
    : largest >= (format === 'share' ? 1 : 10)
      ? 1
      : largest >= 0.1
        ? 2
        : 3;
}

/** The text of a table cell: numbers with up to six significant figures in the writing of the language. */
export function cellText(value: Value, language: Language): string {
  if (value === null) return '';
  if (typeof value !== 'number' || Number.isInteger(value)) return String(value);
  const text = String(Number(value.toPrecision(6)));
  return language === 'de' ? text.replace('.', ',') : text;
}
