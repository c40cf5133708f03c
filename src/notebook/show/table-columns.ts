// The columns of a table that is shown: their heads in words, which are percentages, to how many places numbers are shown.
import type { Row, Value } from '../../base';
import type { TableWords } from './table-words';

/** Decimals are shown to about this many digits; the full number is in the cell's title and in the CSV. */
const DIGITS = 4;
/** … of a percentage to this many. */
const SHARE_DIGITS = 3;
/** A column of texts is at least as wide as its longest, or as a text of so many characters. */
const WIDE = 40;
const EM_PER_CHARACTER = 0.55;

/** How a column is shown. */
export interface Column {
  readonly name: string;
  /** The name in words. */
  readonly head: string;
  readonly align: 'left' | 'right';
  /** Digits behind the point for the numbers of the column; 0 where all are whole. */
  readonly decimals: number;
  /** Its numbers, 0 to 1, are shown as percentages. */
  readonly isShare: boolean;
  /** Least width in em: a day is not broken, sentences get more than a word a line, and long heads no more than two. */
  readonly minWidth: number;
}

/** The columns of rows that hold something, and the names of those that hold nothing. */
export function shownColumns(rows: readonly Row[], words: TableWords): { columns: Column[]; empty: string[] } {
  const names = Object.keys(rows[0] ?? {});
  const isEmpty = (name: string) =>
    rows.every((row) => row[name] === null || row[name] === undefined || row[name] === '');
  const empty = names.filter(isEmpty);
  // A table without anything in it is shown as it is.
  const shown = empty.length === names.length ? names : names.filter((name) => !empty.includes(name));
  const hasShare = names.includes('share');
  return {
    columns: shown.map((name) => columnOf(name, rows, hasShare, words)),
    empty: empty.length === names.length ? [] : empty,
  };
}

function columnOf(name: string, rows: readonly Row[], hasShare: boolean, words: TableWords): Column {
  const values = rows.map((row) => row[name] ?? null).filter((value) => value !== null);
  const numbers = values.filter((value): value is number => typeof value === 'number');
  const head = words.head(name);
  if (numbers.length < values.length || values.length === 0) {
    const longest = values.reduce<number>((most, value) => Math.max(most, String(value).length), 0);
    const minWidth = Math.ceil(EM_PER_CHARACTER * Math.min(longest, WIDE));
    return { name, head, align: 'left', decimals: decimalsOf(numbers), isShare: false, minWidth };
  }
  // The limits of an interval stand beside the share that they are of.
  const isNamedShare =
    /^share(?:Of|Low|High|$)|(?:Share|Rate)(?:Low|High|$)/.test(name) ||
    (hasShare && (name === 'low' || name === 'high'));
  const isShare = isNamedShare && numbers.every((value) => value >= 0 && value <= 1);
  const decimals = isShare ? shareDecimals(numbers) : decimalsOf(numbers);
  // A long head gets two lines, not one for each of its words.
  const minWidth = head.length > 12 ? Math.ceil((EM_PER_CHARACTER * head.length) / 2) + 1 : 0;
  return { name, head, align: 'right', decimals, isShare, minWidth };
}

function largestOf(numbers: readonly number[]): number {
  return numbers.reduce((most, value) => (Number.isFinite(value) ? Math.max(most, Math.abs(value)) : most), 0);
}

function decimalsOf(numbers: readonly number[]): number {
  const largest = largestOf(numbers);
  const before = largest < 1 ? 0 : Math.floor(Math.log10(largest)) + 1;
  return numbers.every(Number.isInteger) ? 0 : Math.max(0, DIGITS - before);
}

/** 33.3%, 5.25%, 0.123%. */
function shareDecimals(numbers: readonly number[]): number {
  if (numbers.every(Number.isInteger)) return 0;
  const largest = largestOf(numbers) * 100;
  const before = largest < 1 ? 0 : Math.floor(Math.log10(largest)) + 1;
  return Math.max(1, SHARE_DIGITS - before);
}

/** A value as its cell shows it. */
export function shownValue(value: Value, { name, decimals, isShare }: Column, words: TableWords): string {
  if (typeof value === 'boolean') return words.truth(value);
  if (typeof value !== 'number') return words.text(name, value ?? '');
  const { decimalMark, percentSign } = words;
  const shown = isShare ? `${shownNumber(value * 100, decimals)}${percentSign}` : shownNumber(value, decimals);
  return shown.replace('.', decimalMark);
}

function shownNumber(value: number, decimals: number): string {
  if (Number.isInteger(value) && decimals === 0) return String(value);
  const fixed = value.toFixed(decimals);
  // A small number is not shown as zero.
  return Number(fixed) === 0 && value !== 0 ? value.toPrecision(2) : fixed;
}
