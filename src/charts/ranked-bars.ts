import { checkChoice, checkInteger } from '../base';
import { figureOf, numberAxis } from './chart';
import { labelAxis } from './label-axis';
import { percentSign, suitableDigits, type ValueFormat, valueText } from './numbers';
import { counted, extremes, withoutA } from './phrases';
import { type Column, checkColumns, compareTexts, numberAt, type Records, rowsOf, settingsOf, textAt } from './records';
import { type ChartOptions, type Sheet, sheetOf } from './sheet';
import { hoverMarkup, textWidth } from './text';
import type { Figure, Words } from './types';

/** Options of `rankedBarsFigure`. */
export interface RankedBarsOptions<R extends object> extends ChartOptions {
  readonly label: Column<R>;
  readonly value: Column<R>;
  /** Ends of the interval around each value; both or none. */
  readonly low?: Column<R>;
  readonly high?: Column<R>;
  /** What the interval is, under the title. @default '95-%-Intervall' */
  readonly interval?: string;
  /** Title of the axis, with its unit: "Zitate je 1.000 Wörter". */
  readonly axis: string;
  /** @default 'number' */
  readonly format?: ValueFormat;
  /** Digits after the decimal mark. */
  readonly digits?: number;
  /** Largest first, or as the records come. @default 'value' */
  readonly order?: 'value' | 'given';
  /** Draws only the first so many; how many are left out is said. */
  readonly limit?: number;
}

const WHERE = 'rankedBarsFigure';
const OWN_KEYS = ['label', 'value', 'low', 'high', 'interval', 'axis', 'format', 'digits', 'order', 'limit'];

interface Bar {
  readonly label: string;
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * Bars side by side, largest on top, each with its value written at its end and its interval as a line. Ties keep the
 * alphabetical order of their names (by code unit). Negative values grow to the left, in a second colour. Records
 * without a value are counted under the title.
 *
 * @throws RangeError without records or values, with an interval that has one end only, for unknown columns
 */
export function rankedBarsFigure<R extends object>(records: Records<R>, options: RankedBarsOptions<R>): Figure {
  const sheet = sheetOf(WHERE, options, OWN_KEYS);
  const format = checkChoice(`${WHERE}: format`, options.format ?? 'number', ['number', 'share']);
  const all = barsOf(rowsOf(WHERE, records), options);
  const limit = checkInteger(`${WHERE}: limit`, options.limit ?? all.bars.length, 1);
  const bars = all.bars.slice(0, limit);
  const digits =
    options.digits ??
    suitableDigits(
      bars.map(({ value }) => value),
      format,
    );
  const texts = bars.map(({ value }) => valueText(value, sheet.language, format, digits));
  const names = labelAxis(
    sheet,
    bars.map(({ label }) => label),
  );
  const left = all.bars.length - bars.length;
  const notes: Words[] = [
    ...(options.low ? [intervalWords(options.interval)] : []),
    ...(left > 0 ? [{ de: `${left} weitere nicht gezeichnet`, en: `${left} more not drawn` }] : []),
    ...withoutA(all.missing, 'value'),
  ];
  return figureOf(WHERE, sheet, options, {
    kind: 'ranked-bars',
    name: { de: 'Balkendiagramm, nach Größe geordnet', en: 'Bar chart, ranked' },
    data: [barTrace(sheet, bars, texts, format), textTrace(sheet, bars, texts, format)],
    layout: {
      yaxis: names.axis,
      xaxis: numberAxis(sheet, options.axis, {
        range: rangeWithTexts(sheet, bars, texts, format, names.width),
        ticksuffix: format === 'share' ? percentSign(sheet.language) : '',
      }),
      bargap: 0.3,
    },
    plotHeight: names.rowHeight * bars.length,
    minHeight: names.minRowHeight * bars.length,
    margin: { left: names.width, right: sheet.pad, bottom: sheet.fontSize * 3.4 },
    rows: bars.map(({ label, value, low, high }) => ({ label, value, ...(options.low && { low, high }) })),
    n: counted(bars.length, ['Balken', 'Balken'], ['bar', 'bars']),
    notes,
    findings: [
      extremes(
        bars.map(({ label, value }) => ({ name: label, value })),
        format,
        digits,
      ),
    ],
    settings: settingsOf(records),
  });
}

/** What the lines on the marks are, under the title. */
export function intervalWords(interval: string | undefined): Words {
  return { de: `Linien: ${interval ?? '95-%-Intervall'}`, en: `lines: ${interval ?? '95% interval'}` };
}

function barsOf<R extends object>(rows: readonly R[], options: RankedBarsOptions<R>): { bars: Bar[]; missing: number } {
  const { label, value, low, high } = options;
  if ((low === undefined) !== (high === undefined)) {
    throw new RangeError(`${WHERE}: an interval needs both low and high; ${low ? 'high' : 'low'} is missing`);
  }
  checkColumns(WHERE, rows, { label, value, ...(low && { low, high }) });
  const bars = rows.flatMap((row, index) => {
    const size = numberAt(WHERE, row, value, index);
    if (size === null) return [];
    const end = (column: Column<R> | undefined) => (column ? numberAt(WHERE, row, column, index) : null);
    return [{ label: textAt(row, label), value: size, low: end(low), high: end(high) }];
  });
  if (bars.length === 0) throw new RangeError(`${WHERE}: none of the ${rows.length} records has a value in "${value}"`);
  if (checkChoice(`${WHERE}: order`, options.order ?? 'value', ['value', 'given']) === 'value') {
    bars.sort((left, right) => right.value - left.value || compareTexts(left.label, right.label));
  }
  return { bars, missing: rows.length - bars.length };
}

const scaleOf = (format: ValueFormat) => (format === 'share' ? 100 : 1);

function barTrace(sheet: Sheet, bars: readonly Bar[], texts: readonly string[], format: ValueFormat) {
  const scale = scaleOf(format);
  const [positive, negative] = sheet.colors.categories;
  const interval = bars.some(({ low }) => low !== null) && {
    error_x: {
      type: 'data',
      symmetric: false,
      array: bars.map(({ value, high }) => ((high ?? value) - value) * scale),
      arrayminus: bars.map(({ value, low }) => (value - (low ?? value)) * scale),
      color: sheet.colors.ink,
      thickness: 1.2,
      width: sheet.fontSize * 0.25,
    },
  };
  return {
    type: 'bar',
    orientation: 'h',
    x: bars.map(({ value }) => value * scale),
    y: bars.map((_, index) => index),
    marker: { color: bars.map(({ value }) => (value < 0 ? negative : positive) ?? sheet.colors.ink) },
    ...interval,
    hoverinfo: 'text',
    hovertext: bars.map(({ label }, index) => hoverMarkup(`${label}\n${texts[index]}`)),
  };
}

/** The values in words, behind the end of the bar or of its interval. */
function textTrace(sheet: Sheet, bars: readonly Bar[], texts: readonly string[], format: ValueFormat) {
  const scale = scaleOf(format);
  return {
    type: 'scatter',
    mode: 'text',
    x: bars.map(
      ({ value, low, high }) => (value < 0 ? Math.min(value, low ?? value) : Math.max(value, high ?? value)) * scale,
    ),
    y: bars.map((_, index) => index),
    text: texts.map((text, index) => ((bars[index]?.value ?? 0) < 0 ? `${text}\u00a0` : `\u00a0${text}`)),
    textposition: bars.map(({ value }) => (value < 0 ? 'middle left' : 'middle right')),
    textfont: { size: sheet.fontSize, color: sheet.colors.ink },
    cliponaxis: false,
    hoverinfo: 'skip',
    showlegend: false,
  };
}

/** From the smallest to the largest end, zero included, with room for the texts behind the ends. */
function rangeWithTexts(
  sheet: Sheet,
  bars: readonly Bar[],
  texts: readonly string[],
  format: ValueFormat,
  namesWidth: number,
): [number, number] {
  const scale = scaleOf(format);
  const low = Math.min(0, ...bars.map(({ value, low: end }) => Math.min(value, end ?? value))) * scale;
  const high = Math.max(0, ...bars.map(({ value, high: end }) => Math.max(value, end ?? value))) * scale;
  const pixels = sheet.width - namesWidth - sheet.pad;
  const room = (Math.max(...texts.map((text) => textWidth(text, sheet.fontSize))) + sheet.fontSize) / pixels;
  const span = (high - low || 1) / (1 - room * (low < 0 && high > 0 ? 2 : 1));
  return [low < 0 ? low - span * room : 0, high > 0 || low === 0 ? high + span * room : 0];
}
