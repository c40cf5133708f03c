import { type Canvas, type ChartOptions, canvasOf } from '../drawing/canvas';
import { figureOf, type Part } from '../drawing/chart';
import { checkGroups, groupMarker, legendName } from '../drawing/groups';
import { labelAxis } from '../drawing/label-axis';
import { counted, extremes, textIn, withoutA } from '../drawing/phrases';
import { type ChartRecords, type Column, distinctTexts, rowsOf, settingsOf } from '../drawing/records';
import { drawnText, escapeLabel, labelMarkup } from '../drawing/text';
import type { ChartText, Figure } from '../drawing/types';
import {
  hoverOf,
  intervalBars,
  intervalWords,
  type Mark,
  marksOf,
  VALUE_KEYS,
  type ValueOptions,
  type ValueStyle,
  valueAxis,
  valueStyleOf,
} from '../drawing/value-marks';
import { type ValueTexts, valueColumn } from '../drawing/value-texts';

/** Options of `dotPlotFigure`. */
export interface DotPlotOptions<R extends object> extends ChartOptions, ValueOptions<R> {
  /** A further dot in the row of the label for each group. */
  readonly group?: Column<R>;
  /** A value to compare with, as a line across all rows: the mean, the corpus as a whole. */
  readonly reference?: Reference;
}

interface Reference {
  readonly value: number;
  readonly label: ChartText;
}

const WHERE = 'dotPlotFigure';
const MAX_DOT_GROUPS = 6;

/**
 * A measure by article: one row a label, a dot for its value, a line for its interval. Several groups share the row,
 * each with a shape and a colour of its own; values are written only where each row has one dot. The axis need not
 * begin at zero for dots, but zero is kept in sight.
 *
 * @throws RangeError without records or values, for unknown columns, for more than six groups
 *
 * @example
 * ```ts
 * show(dotPlotFigure([{ paper: 'Bote', lix: 52 }], { label: 'paper', value: 'lix', axis: 'LIX', title: 'Readability' }));
 * ```
 */
export function dotPlotFigure<R extends object>(records: ChartRecords<R>, options: DotPlotOptions<R>): Figure {
  const canvas = canvasOf(WHERE, options, [...VALUE_KEYS, 'group', 'reference']);
  const rows = rowsOf(WHERE, records);
  const found = marksOf(WHERE, rows, options);
  const labels = [...new Set(found.marks.map(({ label }) => label))];
  const groups = options.group ? distinctTexts(rows, options.group) : [''];
  checkGroups(WHERE, groups, MAX_DOT_GROUPS);
  // Dots of one row lie a little below each other: equal values would hide one another.
  const shift = (group: string) => (groups.indexOf(group) - (groups.length - 1) / 2) * (0.6 / groups.length);
  const marks = found.marks.map((mark) => ({ ...mark, place: labels.indexOf(mark.label) + shift(mark.group) }));
  const values = [...marks, ...(options.reference ? [options.reference] : [])].map(({ value }) => value);
  const valueStyle = valueStyleOf(WHERE, canvas, values, options);
  const names = labelAxis(canvas, labels, groups.length * 0.8);
  const plotWidth = canvas.width - names.width - canvas.pad;
  // Where a row has several dots their values would lie on each other.
  const isAlone = marks.length === labels.length;
  // A value beside its dot would lie on its interval or on the line of the reference.
  const crossed = options.reference !== undefined || marks.some(({ low }) => low !== null);
  const column: ValueTexts | undefined =
    isAlone && crossed ? valueColumn(canvas, marks, valueStyle, plotWidth) : undefined;
  const columnWidth = column?.width ?? 0;
  const beside = isAlone && !crossed;
  const axis = valueAxis(canvas, options.axis, [...marks, ...referenceMarks(options)], valueStyle, {
    width: plotWidth - columnWidth,
    textsAtEnds: beside,
  });
  return figureOf(WHERE, canvas, options, {
    kind: 'dot-plot',
    name: { de: 'Punktdiagramm', en: 'Dot plot' },
    data: groups.map((group, index) => {
      const own = marks.filter((mark) => mark.group === group);
      return dotTrace(canvas, own, valueStyle, index, beside);
    }),
    layout: {
      yaxis: { ...names.axis, showgrid: true, gridcolor: canvas.colors.grid },
      xaxis: axis,
      shapes: options.reference ? [referenceLine(canvas, options.reference, valueStyle)] : [],
      annotations: [
        ...(column?.annotations ?? []),
        ...(options.reference ? [referenceText(canvas, options.reference, valueStyle, axis)] : []),
      ],
    },
    plotHeight: names.rowHeight * labels.length,
    headroom: options.reference ? canvas.fontSize * 1.6 : 0,
    minHeight: names.minRowHeight * labels.length,
    margin: { left: names.width, right: canvas.pad + columnWidth, bottom: canvas.fontSize * 3.4 },
    legend: groups.length > 1 ? groups : [],
    rows: marks.map(({ label, group, value, low, high }) => ({
      label,
      ...(options.group && { group }),
      value,
      ...(options.low && { low, high }),
    })),
    n: counted(labels.length, ['Zeile', 'Zeilen'], ['row', 'rows']),
    notes: [...intervalWords(options, marks), ...withoutA(found.missing, 'value')],
    findings: [extremes(marks.map(named), valueStyle.format, valueStyle.digits)],
    settings: settingsOf(records),
  });
}

const named = ({ label, group, value }: Mark) => ({ name: group === '' ? label : `${label}, ${group}`, value });

/** The reference as a mark without a row, so that the axis reaches it. */
function referenceMarks<R extends object>({ reference }: DotPlotOptions<R>): Mark[] {
  if (!reference) return [];
  return [{ label: '', group: '', value: reference.value, low: null, high: null, place: 0 }];
}

/** Dots, with their values beside them where nothing else could lie there. */
function dotTrace(
  canvas: Canvas,
  marks: readonly Mark[],
  valueStyle: ValueStyle,
  index: number,
  valuesBeside: boolean,
): Part {
  return {
    type: 'scatter',
    mode: valuesBeside ? 'markers+text' : 'markers',
    name: legendName(canvas, marks[0]?.group ?? ''),
    x: marks.map(({ value }) => value * valueStyle.scale),
    y: marks.map(({ place }) => place),
    marker: groupMarker(canvas, index, canvas.fontSize * 0.8),
    text: marks.map(({ value }) => `\u00a0${escapeLabel(valueStyle.text(value))}`),
    textposition: 'middle right',
    cliponaxis: false,
    ...intervalBars(canvas, marks, valueStyle),
    ...hoverOf(marks, valueStyle),
  };
}

function referenceLine(canvas: Canvas, { value }: Reference, { scale }: ValueStyle): Part {
  const x = value * scale;
  return {
    type: 'line',
    x0: x,
    x1: x,
    y0: 0,
    y1: 1,
    yref: 'paper',
    line: { color: canvas.colors.ink, dash: 'dash', width: 1 },
  };
}

/** The name of the line over its end, on the side where there is more room. */
function referenceText(canvas: Canvas, { value, label }: Reference, valueStyle: ValueStyle, axis: Part): Part {
  const [low, high] = axis.range as [number, number];
  const x = value * valueStyle.scale;
  const text = `${drawnText(textIn(canvas.language, label))}: ${valueStyle.text(value)}`;
  const size = canvas.fontSize * 0.92;
  return {
    x,
    xanchor: x > (low + high) / 2 ? 'right' : 'left',
    y: 1,
    yref: 'paper',
    yanchor: 'bottom',
    showarrow: false,
    text: labelMarkup(text, canvas.width * 0.5, size, 1),
    font: { size, color: canvas.colors.muted },
  };
}
