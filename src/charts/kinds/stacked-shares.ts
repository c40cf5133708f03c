import { type Canvas, type ChartOptions, canvasOf } from '../drawing/canvas';
import { figureOf, numberAxis, type Part } from '../drawing/chart';
import { groupStyle, textColorOn } from '../drawing/colors';
import { type CrossTable, crossTable } from '../drawing/cross-table';
import { checkGroups, groupFill, legendName } from '../drawing/groups';
import { labelAxis } from '../drawing/label-axis';
import { percentSign, type ValueFormat } from '../drawing/numbers';
import { counted, extremes, withoutA } from '../drawing/phrases';
import { type ChartRecords, type Column, rowsOf, settingsOf } from '../drawing/records';
import { escapeLabel, hoverMarkup, labelMarkup, textWidth } from '../drawing/text';
import type { ChartText, Figure } from '../drawing/types';
import { tickCount, type ValueStyle, valueStyleOf } from '../drawing/value-marks';

/** Options of `stackedSharesFigure`. Rows and groups keep the order in which they come. */
export interface StackedSharesOptions<R extends object> extends ChartOptions {
  readonly label: Column<R>;
  readonly group: Column<R>;
  readonly value: Column<R>;
  /** Value of a pair that has no record: 0 where records are counts and nothing was counted. @default none, no part */
  readonly absent?: number;
  /** Title of the axis, with its unit. */
  readonly axis: ChartText;
  /** "share": values from 0 to 1; "number": counts. @default 'share' */
  readonly format?: ValueFormat;
  readonly digits?: number;
}

const WHERE = 'stackedSharesFigure';
const BAR_WIDTH = 0.72;
// A sum of rounded shares may pass 1 a little.
const LARGEST_SUM = 1.005;

/**
 * One bar a label, made of the parts of all groups: who speaks in each outlet. Parts that are wide enough carry their
 * value; where all parts of the first bar have room, their names stand over it, otherwise in a legend.
 *
 * @throws RangeError without records or values, for negative parts, for shares that sum to more than 1, for two records
 *   of one label and group, for unknown columns, for more than 18 groups
 *
 * @example
 * ```ts
 * const { articles } = loadCorpus('corpus');
 * const quotations = articles.flatMap((article) => findQuotations(article));
 * const { rows } = shareOfVoice(quotations, { articles, by: 'outlet' });
 * show(stackedSharesFigure(rows, { label: 'group', group: 'speaker', value: 'share', axis: 'share', title: 'Voices' }));
 * ```
 */
export function stackedSharesFigure<R extends object>(
  records: ChartRecords<R>,
  options: StackedSharesOptions<R>,
): Figure {
  const canvas = canvasOf(WHERE, options, ['label', 'group', 'value', 'axis', 'format', 'digits', 'absent']);
  const { label, group, value, format = 'share' } = options;
  const table = crossTable(WHERE, rowsOf(WHERE, records), { row: label, column: group, value, absent: options.absent });
  checkGroups(WHERE, table.columns);
  const sums = checkedSums(table, format);
  const parts = partsOf(table);
  const valueStyle = valueStyleOf(
    WHERE,
    canvas,
    parts.map((part) => part.value),
    { format, digits: options.digits },
  );
  const names = labelAxis(canvas, table.rows);
  const longest = format === 'share' ? 1 : Math.max(...sums) || 1;
  // Plotly leaves out the last number of an axis where it would pass the edge.
  const right = Math.max(canvas.pad * 2, textWidth(valueStyle.text(longest), canvas.fontSize) / 2 + canvas.pad);
  const pixels = (size: number) => (size / longest) * (canvas.width - names.width - right);
  const overFirst = namesOverFirst(canvas, table, pixels);
  return figureOf(WHERE, canvas, options, {
    kind: 'stacked-shares',
    name: { de: 'Gestapelte Balken', en: 'Stacked bars' },
    data: table.columns.map((_, at) => groupTrace(canvas, table, at, valueStyle, pixels)),
    layout: {
      barmode: 'stack',
      yaxis: { ...names.axis, range: [table.rows.length - 0.4, overFirst ? -1.1 : -0.6] },
      xaxis: numberAxis(canvas, options.axis, {
        range: [0, longest * valueStyle.scale],
        nticks: tickCount(canvas, pixels(longest), textWidth(valueStyle.text(longest), canvas.fontSize)),
        ...(format === 'share' && { dtick: 25, ticksuffix: percentSign(canvas.language) }),
      }),
      ...(overFirst && { annotations: overFirst }),
    },
    plotHeight: names.rowHeight * 1.2 * (table.rows.length + (overFirst ? 0.5 : 0)),
    minHeight: names.minRowHeight * table.rows.length,
    margin: { left: names.width, right, bottom: canvas.fontSize * 3.4 },
    legend: overFirst ? [] : table.columns,
    rows: parts,
    n: counted(table.rows.length, ['Balken', 'Balken'], ['bar', 'bars']),
    notes: withoutA(table.missing, 'value'),
    findings: [
      extremes(
        parts.map((part) => ({ name: `${part.label}, ${part.group}`, value: part.value })),
        format,
        valueStyle.digits,
      ),
    ],
    settings: settingsOf(records),
  });
}

function partsOf(table: CrossTable) {
  return table.rows.flatMap((label, row) =>
    table.columns.flatMap((group, column) => {
      const value = table.cells[row]?.[column];
      return value === null || value === undefined ? [] : [{ label, group, value }];
    }),
  );
}

function checkedSums(table: CrossTable, format: ValueFormat): number[] {
  return table.cells.map((line, row) => {
    const label = table.rows[row];
    const negative = line.find((value) => value !== null && value < 0);
    if (negative !== undefined)
      throw new RangeError(`${WHERE}: "${label}" has the part ${negative}; parts are at least 0`);
    const sum = line.reduce<number>((total, value) => total + (value ?? 0), 0);
    if (format === 'share' && sum > LARGEST_SUM) {
      throw new RangeError(`${WHERE}: the shares of "${label}" sum to ${sum}; allowed are at most 1`);
    }
    return sum;
  });
}

/** The bars of one group, with their values written into the parts that are wide enough. */
function groupTrace(
  canvas: Canvas,
  table: CrossTable,
  at: number,
  valueStyle: ValueStyle,
  pixels: (size: number) => number,
): Part {
  const group = table.columns[at] ?? '';
  const values = table.cells.map((line) => line[at] ?? 0);
  const { color } = groupStyle(at, canvas.background);
  const fits = (value: number) =>
    textWidth(valueStyle.text(value), canvas.fontSize) + canvas.fontSize * 0.5 < pixels(value);
  const fill = groupFill(canvas, at);
  return {
    type: 'bar',
    orientation: 'h',
    name: legendName(canvas, group),
    x: values.map((value) => value * valueStyle.scale),
    y: table.rows.map((_, place) => place),
    width: BAR_WIDTH,
    // A pattern would cross the digits.
    text: values.map((value) => (fits(value) && !('pattern' in fill) ? escapeLabel(valueStyle.text(value)) : '')),
    textposition: 'inside',
    insidetextanchor: 'middle',
    textangle: 0,
    constraintext: 'none',
    textfont: { size: canvas.fontSize, color: textColorOn(color) },
    marker: fill,
    hoverinfo: 'text',
    hovertext: values.map((value, row) => hoverMarkup(`${table.rows[row]}\n${group}\n${valueStyle.text(value)}`)),
  };
}

/** The names of the groups over the parts of the first bar; nothing where one of them has no room. */
function namesOverFirst(canvas: Canvas, table: CrossTable, pixels: (size: number) => number): Part[] | null {
  const first = table.cells[0] ?? [];
  const share = first.every((value) => value !== null);
  const room = (value: number | null) => pixels(value ?? 0) - canvas.fontSize * 0.6;
  if (!share || first.some((value, at) => textWidth(table.columns[at] ?? '', canvas.fontSize) > room(value)))
    return null;
  let start = 0;
  return first.map((value, at) => {
    const from = pixels(start);
    start += value ?? 0;
    return {
      x: 0,
      xref: 'paper',
      xshift: from,
      xanchor: 'left',
      y: -0.42,
      yanchor: 'bottom',
      showarrow: false,
      text: labelMarkup(table.columns[at] ?? '', canvas.width, canvas.fontSize, 1),
      font: { size: canvas.fontSize, color: canvas.colors.ink },
    };
  });
}
