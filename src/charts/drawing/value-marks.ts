// Marks along a horizontal axis of values: what bars and dots have in common.

import { checkChoice } from '../../base';
import type { Canvas } from './canvas';
import type { Part } from './chart';
import { numberAxis } from './chart';
import { percentSign, suitableDigits, type ValueFormat, valueText } from './numbers';
import { inBoth } from './phrases';
import { type Column, checkColumns, compareTexts, numberAt, textAt } from './records';
import { hoverMarkup, textWidth } from './text';
import type { ChartText, LocalizedText } from './types';

/** The columns and the form of values with intervals. */
export interface ValueOptions<R extends object> {
  readonly label: Column<R>;
  readonly value: Column<R>;
  /** Ends of the interval around each value; both or none. */
  readonly low?: Column<R>;
  readonly high?: Column<R>;
  /** What the interval is, under the title. @default '95-%-Intervall' */
  readonly interval?: ChartText;
  /** Title of the axis, with its unit: "Zitate je 1.000 Wörter". */
  readonly axis: ChartText;
  /** "share": values from 0 to 1 are written as percentages. @default 'number' */
  readonly format?: ValueFormat;
  /** Digits after the decimal mark. @default what shows the largest value with two figures */
  readonly digits?: number;
  /** Largest first, or as the records come. @default 'value' */
  readonly order?: 'value' | 'given';
}

export const VALUE_KEYS = ['label', 'value', 'low', 'high', 'interval', 'axis', 'format', 'digits', 'order'] as const;

/** A value to be drawn. `place` is its height on the vertical axis: 0 is the first row. */
export interface Mark {
  readonly label: string;
  readonly group: string;
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly place: number;
}

/** How values are written and scaled: percentages are drawn as numbers up to 100. */
export interface ValueStyle {
  readonly format: ValueFormat;
  readonly scale: number;
  readonly text: (value: number) => string;
  readonly digits: number;
}

/** How values are written, as the options ask for, with as many digits as the values need. */
export function valueStyleOf(
  where: string,
  canvas: Canvas,
  values: readonly number[],
  options: { readonly format?: ValueFormat; readonly digits?: number },
): ValueStyle {
  const format = checkChoice(`${where}: format`, options.format ?? 'number', ['number', 'share']);
  const digits = options.digits ?? suitableDigits(values, format);
  return {
    format,
    digits,
    scale: format === 'share' ? 100 : 1,
    text: (value) => valueText(value, canvas.language, format, digits),
  };
}

/**
 * The marks in the records, all at place 0, in the order of the options: ties by name. Records without a value are left
 * out and counted.
 */
export function marksOf<R extends object>(
  where: string,
  rows: readonly R[],
  options: ValueOptions<R> & { readonly group?: Column<R> },
): { marks: Mark[]; missing: number } {
  const { label, value, low, high, group } = options;
  if ((low === undefined) !== (high === undefined)) {
    throw new RangeError(`${where}: an interval needs both low and high; ${low ? 'high' : 'low'} is missing`);
  }
  checkColumns(where, rows, { label, value, ...(low && { low, high }), ...(group && { group }) });
  const marks = rows.flatMap((row, index) => {
    const size = numberAt(where, row, value, index);
    if (size === null) return [];
    const end = (column: Column<R> | undefined) => (column ? numberAt(where, row, column, index) : null);
    const name = group ? textAt(row, group) : '';
    return [{ label: textAt(row, label), group: name, value: size, low: end(low), high: end(high), place: 0 }];
  });
  if (marks.length === 0)
    throw new RangeError(`${where}: none of the ${rows.length} records has a value in "${value}"`);
  if (checkChoice(`${where}: order`, options.order ?? 'value', ['value', 'given']) === 'value') {
    marks.sort((left, right) => right.value - left.value || compareTexts(left.label, right.label));
  }
  return { marks, missing: rows.length - marks.length };
}

/** What the lines on the marks are, under the title. */
export function intervalWords(options: { readonly interval?: ChartText }, marks: readonly Mark[]): LocalizedText[] {
  if (marks.every(({ low }) => low === null)) return [];
  const interval = inBoth(options.interval ?? { de: '95-%-Intervall', en: '95% interval' });
  return [{ de: `Linien: ${interval.de}`, en: `lines: ${interval.en}` }];
}

/** Intervals of marks as lines, for a trace; nothing where none of them has one. */
export function intervalBars(canvas: Canvas, marks: readonly Mark[], { scale }: ValueStyle): Part {
  if (marks.every(({ low, high }) => low === null && high === null)) return {};
  return {
    error_x: {
      type: 'data',
      symmetric: false,
      array: marks.map(({ value, high }) => Math.max(0, (high ?? value) - value) * scale),
      arrayminus: marks.map(({ value, low }) => Math.max(0, value - (low ?? value)) * scale),
      color: canvas.colors.ink,
      thickness: 1.2,
      width: canvas.fontSize * 0.25,
    },
  };
}

/** Horizontal bars at the places of the marks. `width` is their height in rows. */
export function barTrace(
  canvas: Canvas,
  marks: readonly Mark[],
  valueStyle: ValueStyle,
  width: number,
  more: Part,
): Part {
  return {
    type: 'bar',
    orientation: 'h',
    x: marks.map(({ value }) => value * valueStyle.scale),
    y: marks.map(({ place }) => place),
    width,
    ...intervalBars(canvas, marks, valueStyle),
    ...hoverOf(marks, valueStyle),
    ...more,
  };
}

/** The box over each mark: its names in full, its value and its interval. */
export function hoverOf(marks: readonly Mark[], { text }: ValueStyle): Part {
  const interval = ({ low, high }: Mark) => (low === null || high === null ? '' : ` (${text(low)} – ${text(high)})`);
  const lines = (mark: Mark) => [mark.label, mark.group, `${text(mark.value)}${interval(mark)}`];
  return {
    hoverinfo: 'text',
    hovertext: marks.map((mark) =>
      hoverMarkup(
        lines(mark)
          .filter((line) => line !== '')
          .join('\n'),
      ),
    ),
  };
}

const startOf = ({ value, low }: Mark) => Math.min(value, low ?? value);
const endOf = ({ value, high }: Mark) => Math.max(value, high ?? value);

/** The horizontal axis of `width` pixels: zero, all ends, and room for the texts behind them, if they stand there. */
export function valueAxis(
  canvas: Canvas,
  title: ChartText,
  marks: readonly Mark[],
  valueStyle: ValueStyle,
  { width, textsAtEnds }: { readonly width: number; readonly textsAtEnds: boolean },
): Part {
  const low = Math.min(0, ...marks.map(startOf)) * valueStyle.scale;
  const highest = Math.max(0, ...marks.map(endOf)) * valueStyle.scale;
  // Nothing but zeros still needs an axis.
  const high = highest === 0 && low === 0 ? 1 : highest;
  const widest = Math.max(...marks.map(({ value }) => textWidth(valueStyle.text(value), canvas.fontSize)));
  const sides = (low < 0 ? 1 : 0) + (high > 0 ? 1 : 0);
  // However long the numbers are, a third stays for the bars.
  const room = Math.min(((textsAtEnds ? widest : 0) + canvas.fontSize) / width, 2 / 3 / sides);
  const span = (high - low) / (1 - room * sides);
  const counts = valueStyle.format === 'number' && marks.every(({ value }) => Number.isInteger(value));
  return numberAxis(canvas, title, {
    range: [low < 0 ? low - span * room : 0, high > 0 ? high + span * room : 0],
    // There is no half of a quotation.
    ...(counts && high - low <= 8 && { dtick: 1 }),
    nticks: tickCount(canvas, width, widest),
    ticksuffix: valueStyle.format === 'share' ? percentSign(canvas.language) : '',
  });
}

/** How many numbers of `widest` pixels have room on an axis of `width`: three to eight. */
export function tickCount(canvas: Canvas, width: number, widest: number): number {
  return Math.min(canvas.width < 400 ? 5 : 8, Math.max(3, Math.floor(width / (widest + canvas.fontSize))));
}
