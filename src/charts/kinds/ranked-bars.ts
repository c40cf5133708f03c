import { checkInteger } from '../../base';
import { type ChartOptions, canvasOf } from '../drawing/canvas';
import { figureOf } from '../drawing/chart';
import { labelAxis } from '../drawing/label-axis';
import { counted, extremes, notDrawn, withoutA } from '../drawing/phrases';
import { type ChartRecords, rowsOf, settingsOf } from '../drawing/records';
import type { Figure } from '../drawing/types';
import {
  barTrace,
  intervalWords,
  marksOf,
  VALUE_KEYS,
  type ValueOptions,
  valueAxis,
  valueStyleOf,
} from '../drawing/value-marks';
import { valueTexts } from '../drawing/value-texts';

/** Options of `rankedBarsFigure`. */
export interface RankedBarsOptions<R extends object> extends ChartOptions, ValueOptions<R> {
  /** Draws only the first so many; how many are left out is said. */
  readonly limit?: number;
}

const WHERE = 'rankedBarsFigure';
const BAR_WIDTH = 0.68;

/**
 * Bars side by side, largest on top, each with its value written at its end; where there are intervals, these are
 * lines, and values and intervals stand in a column at the right. Ties keep the
 * alphabetical order of their names (by code unit). Negative values grow to the left, in a second colour. Records
 * without a value are counted under the title.
 *
 * @throws RangeError without records or values, with an interval that has one end only, for unknown columns
 *
 * @example
 * ```ts
 * show(rankedBarsFigure([{ word: 'Kreml', count: 12 }], { label: 'word', value: 'count', axis: 'occurrences', title: 'Words' }));
 * ```
 */
export function rankedBarsFigure<R extends object>(records: ChartRecords<R>, options: RankedBarsOptions<R>): Figure {
  const canvas = canvasOf(WHERE, options, [...VALUE_KEYS, 'limit']);
  const found = marksOf(WHERE, rowsOf(WHERE, records), options);
  const limit = checkInteger(`${WHERE}: limit`, options.limit ?? found.marks.length, 1);
  const marks = found.marks.slice(0, limit).map((mark, place) => ({ ...mark, place }));
  const values = marks.map(({ value }) => value);
  const valueStyle = valueStyleOf(WHERE, canvas, values, options);
  const names = labelAxis(
    canvas,
    marks.map(({ label }) => label),
  );
  const plotWidth = canvas.width - names.width - canvas.pad;
  const texts = valueTexts(canvas, marks, valueStyle, plotWidth);
  const [positive, negative] = canvas.colors.categories;
  const colors = values.map((value) => (value < 0 ? negative : positive));
  return figureOf(WHERE, canvas, options, {
    kind: 'ranked-bars',
    name: { de: 'Balkendiagramm', en: 'Bar chart' },
    data: [barTrace(canvas, marks, valueStyle, BAR_WIDTH, { marker: { color: colors } }), ...texts.traces],
    layout: {
      yaxis: names.axis,
      xaxis: valueAxis(canvas, options.axis, marks, valueStyle, {
        width: plotWidth - texts.width,
        textsAtEnds: texts.width === 0,
      }),
      annotations: texts.annotations,
    },
    plotHeight: names.rowHeight * marks.length,
    minHeight: names.minRowHeight * marks.length,
    margin: { left: names.width, right: canvas.pad + texts.width, bottom: canvas.fontSize * 3.4 },
    rows: marks.map(({ label, value, low, high }) => ({ label, value, ...(options.low && { low, high }) })),
    n: counted(marks.length, ['Balken', 'Balken'], ['bar', 'bars']),
    notes: [
      ...intervalWords(options, marks),
      ...notDrawn(found.marks.length - marks.length),
      ...withoutA(found.missing, 'value'),
    ],
    findings: [
      extremes(
        marks.map(({ label, value }) => ({ name: label, value })),
        valueStyle.format,
        valueStyle.digits,
      ),
    ],
    settings: settingsOf(records),
  });
}
