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

/** What `toFixed` takes in every engine. */
const MAX_DIGITS = 20;

/**
 * Digits after the decimal mark: as few as write all `values` exactly, and at most so many that the largest has about
 * three significant figures (two for percentages).
 */
export function suitableDigits(values: readonly number[], format: ValueFormat): number {
  const scale = format === 'share' ? 100 : 1;
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value * scale)), 0);
  const figures = format === 'share' ? 2 : 3;
  const most = Math.min(MAX_DIGITS, Math.max(0, figures - 1 - Math.floor(Math.log10(largest || 1))));
  const tolerance = Math.min(1, largest) * 1e-9;
  const exact = (digits: number) =>
    values.every((value) => Math.abs(Number((value * scale).toFixed(digits)) - value * scale) <= tolerance);
  for (let digits = 0; digits < most; digits++) if (exact(digits)) return digits;
  return most;
}

/** The text of a table cell: numbers with up to six significant figures in the writing of the language. */
export function cellText(value: Value, language: Language): string {
  if (value === null) return '';
  if (typeof value !== 'number' || Number.isInteger(value)) return String(value);
  const text = String(Number(value.toPrecision(6)));
  return language === 'de' ? text.replace('.', ',') : text;
}
