import { checkInteger } from '../../base';
import { type ChartOptions, sheetOf } from '../drawing/canvas';
import { figureOf } from '../drawing/chart';
import { labelAxis } from '../drawing/label-axis';
import { counted, extremes, notDrawn, withoutA } from '../drawing/phrases';
import { type Records, rowsOf, settingsOf } from '../drawing/records';
import type { Figure } from '../drawing/types';
import {
  barTrace,
  intervalWords,
  marksOf,
  VALUE_KEYS,
  type ValueOptions,
  valueAxis,
  valueTexts,
  writingOf,
} from '../drawing/value-marks';

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
 */
export function rankedBarsFigure<R extends object>(records: Records<R>, options: RankedBarsOptions<R>): Figure {
  const sheet = sheetOf(WHERE, options, [...VALUE_KEYS, 'limit']);
  const found = marksOf(WHERE, rowsOf(WHERE, records), options);
  const limit = checkInteger(`${WHERE}: limit`, options.limit ?? found.marks.length, 1);
  const marks = found.marks.slice(0, limit).map((mark, place) => ({ ...mark, place }));
  const values = marks.map(({ value }) => value);
  const writing = writingOf(WHERE, sheet, values, options);
  const names = labelAxis(
    sheet,
    marks.map(({ label }) => label),
  );
  const plotWidth = sheet.width - names.width - sheet.pad;
  const texts = valueTexts(sheet, marks, writing, plotWidth);
  const [positive, negative] = sheet.colors.categories;
  const colors = values.map((value) => (value < 0 ? negative : positive));
  return figureOf(WHERE, sheet, options, {
    kind: 'ranked-bars',
    name: { de: 'Balkendiagramm', en: 'Bar chart' },
    data: [barTrace(sheet, marks, writing, BAR_WIDTH, { marker: { color: colors } }), ...texts.traces],
    layout: {
      yaxis: names.axis,
      xaxis: valueAxis(sheet, options.axis, marks, writing, {
        width: plotWidth - texts.width,
        textsAtEnds: texts.width === 0,
      }),
      annotations: texts.annotations,
    },
    plotHeight: names.rowHeight * marks.length,
    minHeight: names.minRowHeight * marks.length,
    margin: { left: names.width, right: sheet.pad + texts.width, bottom: sheet.fontSize * 3.4 },
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
        writing.format,
        writing.digits,
      ),
    ],
    settings: settingsOf(records),
  });
}
