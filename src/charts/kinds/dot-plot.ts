import { type ChartOptions, type Sheet, sheetOf } from '../drawing/canvas';
import { figureOf, type Part } from '../drawing/chart';
import { checkGroups, groupMarker, legendName } from '../drawing/groups';
import { labelAxis } from '../drawing/label-axis';
import { counted, extremes, withoutA } from '../drawing/phrases';
import { type Column, distinctTexts, type Records, rowsOf, settingsOf } from '../drawing/records';
import { drawnText, escapeLabel, labelMarkup } from '../drawing/text';
import type { Figure } from '../drawing/types';
import {
  hoverOf,
  intervalBars,
  intervalWords,
  type Mark,
  marksOf,
  VALUE_KEYS,
  type ValueOptions,
  type ValueTexts,
  valueAxis,
  valueColumn,
  type Writing,
  writingOf,
} from '../drawing/value-marks';

/** Options of `dotPlotFigure`. */
export interface DotPlotOptions<R extends object> extends ChartOptions, ValueOptions<R> {
  /** A further dot in the row of the label for each group. */
  readonly group?: Column<R>;
  /** A value to compare with, as a line across all rows: the mean, the corpus as a whole. */
  readonly reference?: Reference;
}

interface Reference {
  readonly value: number;
  readonly label: string;
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
  const plotWidth = sheet.width - names.width - sheet.pad;
  // A value beside its dot would lie on its interval or on the line of the reference.
  const crossed = options.reference !== undefined || marks.some(({ low }) => low !== null);
  const column: ValueTexts | undefined =
    groups.length === 1 && crossed ? valueColumn(sheet, marks, writing, plotWidth) : undefined;
  const columnWidth = column?.width ?? 0;
  const beside = groups.length === 1 && column === undefined;
  const axis = valueAxis(sheet, options.axis, [...marks, ...referenceMarks(options)], writing, {
    width: plotWidth - columnWidth,
    textsAtEnds: beside,
  });
  return figureOf(WHERE, sheet, options, {
    kind: 'dot-plot',
    name: { de: 'Punktdiagramm', en: 'Dot plot' },
    data: groups.map((group, index) => {
      const own = marks.filter((mark) => mark.group === group);
      return dotTrace(sheet, own, writing, index, beside);
    }),
    layout: {
      yaxis: { ...names.axis, showgrid: true, gridcolor: sheet.colors.grid },
      xaxis: axis,
      shapes: options.reference ? [referenceLine(sheet, options.reference, writing)] : [],
      annotations: [
        ...(column?.annotations ?? []),
        ...(options.reference ? [referenceText(sheet, options.reference, writing, axis)] : []),
      ],
    },
    plotHeight: names.rowHeight * labels.length,
    headroom: options.reference ? sheet.fontSize * 1.6 : 0,
    minHeight: names.minRowHeight * labels.length,
    margin: { left: names.width, right: sheet.pad + columnWidth, bottom: sheet.fontSize * 3.4 },
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

/** The reference as a mark without a row, so that the axis reaches it. */
function referenceMarks<R extends object>({ reference }: DotPlotOptions<R>): Mark[] {
  if (!reference) return [];
  return [{ label: reference.label, group: '', value: reference.value, low: null, high: null, place: 0 }];
}

/** Dots, with their values beside them where nothing else could lie there. */
function dotTrace(sheet: Sheet, marks: readonly Mark[], writing: Writing, index: number, valuesBeside: boolean): Part {
  return {
    type: 'scatter',
    mode: valuesBeside ? 'markers+text' : 'markers',
    name: legendName(sheet, marks[0]?.group ?? ''),
    x: marks.map(({ value }) => value * writing.scale),
    y: marks.map(({ place }) => place),
    marker: groupMarker(sheet, index, sheet.fontSize * 0.8),
    text: marks.map(({ value }) => `\u00a0${escapeLabel(writing.text(value))}`),
    textposition: 'middle right',
    cliponaxis: false,
    ...intervalBars(sheet, marks, writing),
    ...hoverOf(marks, writing),
  };
}

function referenceLine(sheet: Sheet, { value }: Reference, { scale }: Writing): Part {
  const x = value * scale;
  return {
    type: 'line',
    x0: x,
    x1: x,
    y0: 0,
    y1: 1,
    yref: 'paper',
    line: { color: sheet.colors.ink, dash: 'dash', width: 1 },
  };
}

/** The name of the line over its end, on the side where there is more room. */
function referenceText(sheet: Sheet, { value, label }: Reference, writing: Writing, axis: Part): Part {
  const [low, high] = axis.range as [number, number];
  const x = value * writing.scale;
  const text = `${drawnText(label)}: ${writing.text(value)}`;
  const size = sheet.fontSize * 0.92;
  return {
    x,
    xanchor: x > (low + high) / 2 ? 'right' : 'left',
    y: 1,
    yref: 'paper',
    yanchor: 'bottom',
    showarrow: false,
    text: labelMarkup(text, sheet.width * 0.5, size, 1),
    font: { size, color: sheet.colors.muted },
  };
}
