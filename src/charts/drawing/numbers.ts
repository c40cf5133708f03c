import type { Value } from '../../base';
import { LOCALES } from './locale';
import type { ChartLanguage } from './types';

/** "number": as it is. "share": 0.25 is written "25 %". */
export type ValueFormat = 'number' | 'share';

const LARGE = 1e12;
const SMALL = 1e-4;
const MAX_WRITTEN_DIGITS = 6;

/**
 * The text of a number: with the minus sign (not the hyphen), the decimal mark and the grouping of the language. From
 * 10^12, and where it needs more than six digits after the decimal mark, as a power of ten with three figures: "2,5e+15".
 */
export function numberText(value: number, language: ChartLanguage, digits: number): string {
  if (digits > MAX_WRITTEN_DIGITS && value === 0) return '0';
  if (Math.abs(value) >= LARGE || (digits > MAX_WRITTEN_DIGITS && Math.abs(value) < SMALL * 10)) {
    const text = value
      .toExponential(2)
      .replace(/\.?0+e/, 'e')
      .replaceAll('-', '\u2212');
    return text.replace('.', LOCALES[language].decimalMark);
  }
  const [whole = '', fraction] = Math.abs(value).toFixed(digits).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, LOCALES[language].groupMark);
  const text = fraction === undefined ? grouped : `${grouped}${LOCALES[language].decimalMark}${fraction}`;
  return value < 0 && /[1-9]/.test(text) ? `\u2212${text}` : text;
}

/** How the numbers of an axis from `low` to `high` are written, in the words of Plotly: as `numberText` writes them. */
export function exponentFormat(low: number, high: number): 'e' | 'none' {
  const largest = Math.max(Math.abs(low), Math.abs(high));
  return largest >= LARGE || (largest > 0 && largest < SMALL) ? 'e' : 'none';
}

/**
 * The text of a value: a share as a percentage ("25 %" in German, "25%" in English), a number as it is. What would round
 * to zero but is more is written as "<1": only nothing is zero.
 */
export function valueText(value: number, language: ChartLanguage, format: ValueFormat, digits: number): string {
  const sign = format === 'share' ? percentSign(language) : '';
  const scaled = format === 'share' ? value * 100 : value;
  const text = numberText(scaled, language, digits);
  if (value === 0 || /[1-9]/.test(text)) return `${text}${sign}`;
  const [mark, least] = value < 0 ? ['>', -(10 ** -digits)] : ['<', 10 ** -digits];
  return `${mark}${numberText(least, language, digits)}${sign}`;
}

/** What follows the number of a percentage; German puts a space that does not break in front of the sign. */
export function percentSign(language: ChartLanguage): string {
  return LOCALES[language].percentSign;
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

/** The text of a table cell: numbers with up to six significant figures as the language writes them. */
export function cellText(value: Value, language: ChartLanguage): string {
  if (value === null) return '';
  if (typeof value !== 'number' || Number.isInteger(value)) return String(value);
  const text = String(Number(value.toPrecision(6)));
  return text.replace('.', LOCALES[language].decimalMark);
}
