import { figureOf, type Part } from './chart';
import { checkGroups, groupMarker, legendName } from './groups';
import { labelAxis } from './label-axis';
import {
  hoverOf,
  intervalBars,
  intervalWords,
  type Mark,
  marksOf,
  VALUE_KEYS,
  type ValueOptions,
  valueAxis,
  type Writing,
  writingOf,
} from './marks';
import { counted, extremes, withoutA } from './phrases';
import { type Column, distinctTexts, type Records, rowsOf, settingsOf } from './records';
import { type ChartOptions, type Sheet, sheetOf } from './sheet';
import { drawnText, escapeLabel } from './text';
import type { Figure } from './types';

/** Options of `dotPlotFigure`. */
export interface DotPlotOptions<R extends object> extends ChartOptions, ValueOptions<R> {
  /** A further dot in the row of the label for each group. */
  readonly group?: Column<R>;
  /** A value to compare with, as a line across all rows: the mean, the corpus as a whole. */
  readonly reference?: { readonly value: number; readonly label: string };
}

const WHERE = 'dotPlotFigure';
const MAX_DOT_GROUPS = 6;

/**
 * A measure by article: one row a label, a dot for its value, a line for its interval. Several groups share the row,
 * each with a shape and a colour of its own. The axis need not begin at zero for dots, but zero is kept in sight.
 *
 * @throws RangeError without records or values, for unknown columns, for more than six groups
 */
export function dotPlotFigure<R extends object>(records: Records<R>, options: DotPlotOptions<R>): Figure {
  const sheet = sheetOf(WHERE, options, [...VALUE_KEYS, 'group', 'reference']);
  const rows = rowsOf(WHERE, records);
  const found = marksOf(WHERE, rows, options);
  const labels = [...new Set(found.marks.map(({ label }) => label))];
  const groups = options.group ? distinctTexts(rows, options.group) : [''];
  checkGroups(WHERE, groups, MAX_DOT_GROUPS);
  // Dots of one row lie a little below each other: equal values would hide one another.
  const shift = (group: string) => (groups.indexOf(group) - (groups.length - 1) / 2) * (0.6 / groups.length);
  const marks = found.marks.map((mark) => ({ ...mark, place: labels.indexOf(mark.label) + shift(mark.group) }));
  const values = [...marks, ...(options.reference ? [options.reference] : [])].map(({ value }) => value);
  const writing = writingOf(WHERE, sheet, values, options);
  const names = labelAxis(sheet, labels, groups.length * 0.8);
  return figureOf(WHERE, sheet, options, {
    kind: 'dot-plot',
    name: { de: 'Punktdiagramm', en: 'Dot plot' },
    data: groups.map((group, index) => {
      const own = marks.filter((mark) => mark.group === group);
      return dotTrace(sheet, own, writing, index, groups.length);
    }),
    layout: {
      yaxis: { ...names.axis, showgrid: true, gridcolor: sheet.colors.grid },
      xaxis: valueAxis(sheet, options.axis, marks, writing, names.width),
      ...(options.reference && referenceLine(sheet, options.reference, writing)),
    },
    plotHeight: names.rowHeight * labels.length,
    headroom: options.reference ? sheet.fontSize * 1.6 : 0,
    minHeight: names.minRowHeight * labels.length,
    margin: { left: names.width, right: sheet.pad, bottom: sheet.fontSize * 3.4 },
    legend: groups.length > 1 ? groups : [],
    rows: marks.map(({ label, group, value, low, high }) => ({
      label,
      ...(options.group && { group }),
      value,
      ...(options.low && { low, high }),
    })),
    n: counted(labels.length, ['Zeile', 'Zeilen'], ['row', 'rows']),
    notes: [...intervalWords(options, marks), ...withoutA(found.missing, 'value')],
    findings: [extremes(marks.map(named), writing.format, writing.digits)],
    settings: settingsOf(records),
  });
}

const named = ({ label, group, value }: Mark) => ({ name: group === '' ? label : `${label}, ${group}`, value });

/** Dots, with their values beside them where no other group could lie there. */
function dotTrace(sheet: Sheet, marks: readonly Mark[], writing: Writing, index: number, groupCount: number): Part {
  const alone = groupCount === 1 && marks.every(({ low }) => low === null);
  return {
    type: 'scatter',
    mode: alone ? 'markers+text' : 'markers',
    name: legendName(sheet, marks[0]?.group ?? ''),
    x: marks.map(({ value }) => value * writing.scale),
    y: marks.map(({ place }) => place),
    marker: groupMarker(sheet, index, sheet.fontSize * 0.8),
    text: marks.map(({ value }) => `\u00a0${writing.text(value)}`),
    textposition: 'middle right',
    cliponaxis: false,
    ...intervalBars(sheet, marks, writing),
    ...hoverOf(marks, writing),
  };
}

function referenceLine(sheet: Sheet, { value, label }: { value: number; label: string }, writing: Writing): Part {
  const x = value * writing.scale;
  return {
    shapes: [
      {
        type: 'line',
        x0: x,
        x1: x,
        y0: 0,
        y1: 1,
        yref: 'paper',
        line: { color: sheet.colors.ink, dash: 'dash', width: 1 },
      },
    ],
    annotations: [
      {
        x,
        y: 1,
        yref: 'paper',
        yanchor: 'bottom',
        showarrow: false,
        text: escapeLabel(`${drawnText(label)}: ${writing.text(value)}`),
        font: { size: sheet.fontSize * 0.92, color: sheet.colors.muted },
      },
    ],
  };
}
