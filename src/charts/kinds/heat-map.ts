import { checkChoice } from '../../base';
import { type Canvas, type ChartOptions, canvasOf } from '../drawing/canvas';
import { figureOf, type Part } from '../drawing/chart';
import { scaleColor, textColorOn } from '../drawing/colors';
import { columnNames } from '../drawing/column-names';
import { type CrossTable, crossTable } from '../drawing/cross-table';
import { labelAxis } from '../drawing/label-axis';
import { exponentFormat, percentSign, type ValueFormat } from '../drawing/numbers';
import { extremes, textIn, withoutA } from '../drawing/phrases';
import { type ChartRecords, type Column, distinctTexts, rowsOf, settingsOf } from '../drawing/records';
import { drawnText, escapeLabel, hoverMarkup, textWidth } from '../drawing/text';
import type { ChartText, Figure } from '../drawing/types';
import { type ValueStyle, valueStyleOf } from '../drawing/value-marks';

/** Options of `heatMapFigure`. Records are long: one a cell. Rows and columns keep the order in which they come. */
export interface HeatMapOptions<R extends object> extends ChartOptions {
  readonly row: Column<R>;
  readonly column: Column<R>;
  readonly value: Column<R>;
  /** Value of a pair that has no record: 0 where records are counts and nothing was counted. @default none: "–" */
  readonly absent?: number;
  /** What a cell measures, with its unit: title of the colour scale. */
  readonly axis: ChartText;
  readonly format?: ValueFormat;
  readonly digits?: number;
  /**
   * "square" for article by article: cells as high as they are wide; where names stand on both sides, both have all of them,
   * in one order. @default 'flat'
   */
  readonly cells?: 'flat' | 'square';
}

const WHERE = 'heatMapFigure';
const SCALE_EM = 8;

/**
 * Values of two sides as coloured cells: terms by articles, speakers by articles, articles by articles. Each cell that
 * has room carries its number, so that the map reads in grey and for every eye; a cell without a value holds a dash. The
 * scale runs from zero to the largest value, or, where there are negative values, as far to both sides.
 *
 * @throws RangeError without records or values, for two records of one cell, for unknown columns
 *
 * @example
 * ```ts
 * show(heatMapFigure([{ a: 'Bote', b: 'Blatt', pairs: 3 }], { row: 'a', column: 'b', value: 'pairs', axis: 'pairs', title: 'Shared' }));
 * ```
 */
export function heatMapFigure<R extends object>(records: ChartRecords<R>, options: HeatMapOptions<R>): Figure {
  const canvas = canvasOf(WHERE, options, ['row', 'column', 'value', 'axis', 'format', 'digits', 'cells', 'absent']);
  const square = checkChoice(`${WHERE}: cells`, options.cells ?? 'flat', ['flat', 'square']) === 'square';
  const { row, column, value } = options;
  const rows = rowsOf(WHERE, records);
  const rowNames = new Set(distinctTexts(rows, row));
  const sameNames = square && distinctTexts(rows, column).some((name) => rowNames.has(name));
  const table = crossTable(WHERE, rows, { row, column, value, sameNames, absent: options.absent });
  const found = cellsOf(table);
  const filled = found.filter((cell): cell is Cell & { value: number } => cell.value !== null);
  const values = filled.map(({ value }) => value);
  const valueStyle = valueStyleOf(WHERE, canvas, values, options);
  const names = labelAxis(canvas, table.rows);
  const scaleWidth = canvas.fontSize * 5.5;
  const cellWidth = (canvas.width - names.width - scaleWidth - canvas.pad) / table.columns.length;
  // The scale beside them needs some height too.
  const cellHeight = Math.max(
    square ? cellWidth : Math.max(names.rowHeight, canvas.fontSize * 2),
    (canvas.fontSize * SCALE_EM) / table.rows.length,
  );
  const heads = columnNames(canvas, table.columns, cellWidth);
  const scale = scaleOf(canvas, values);
  return figureOf(WHERE, canvas, options, {
    kind: 'heat-map',
    name: { de: 'Heatmap', en: 'Heat map' },
    data: [
      cellTrace(canvas, filled, scale, valueStyle, cellWidth, options.axis),
      ...missingTrace(
        canvas,
        found.filter(({ value }) => value === null),
      ),
    ],
    layout: {
      barmode: 'overlay',
      bargap: 0,
      yaxis: { ...names.axis, range: [table.rows.length - 0.5, -0.5] },
      xaxis: heads.axis,
    },
    plotHeight: cellHeight * table.rows.length,
    minHeight: names.minRowHeight * table.rows.length,
    margin: { left: names.width, right: scaleWidth + canvas.pad, bottom: heads.height },
    rows: filled.map(({ row, column, value }) => ({ row, column, value })),
    n: {
      de: `${table.rows.length} × ${table.columns.length} Felder`,
      en: `${table.rows.length} × ${table.columns.length} cells`,
    },
    notes: [...withoutA(table.missing, 'value'), ...heads.notes],
    findings: [
      extremes(
        filled.map(({ row, column, value }) => ({ name: `${row} × ${column}`, value })),
        valueStyle.format,
        valueStyle.digits,
      ),
    ],
    settings: settingsOf(records),
  });
}

interface Cell {
  readonly row: string;
  readonly column: string;
  readonly x: number;
  readonly y: number;
  readonly value: number | null;
}

function cellsOf(table: CrossTable): Cell[] {
  return table.rows.flatMap((row, y) =>
    table.columns.map((column, x) => ({ row, column, x, y, value: table.cells[y]?.[x] ?? null })),
  );
}

interface Scale {
  readonly stops: readonly string[];
  readonly low: number;
  readonly high: number;
}

function scaleOf(canvas: Canvas, values: readonly number[]): Scale {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values) || (low < 0 ? 0 : 1);
  if (low === 0) return { stops: canvas.colors.sequence, low, high };
  const far = Math.max(-low, high);
  return { stops: canvas.colors.divergence, low: -far, high: far };
}

/**
 * The cells as bars of height 1 that stand on their row. Plotly's own heat map would be a picture of pixels, which
 * some readers of PDF and SVG blur; bars stay sharp at every size.
 */
function cellTrace(
  canvas: Canvas,
  cells: readonly (Cell & { value: number })[],
  { stops, low, high }: Scale,
  valueStyle: ValueStyle,
  cellWidth: number,
  title: ChartText,
): Part {
  const fits =
    Math.max(...cells.map(({ value }) => textWidth(valueStyle.text(value), canvas.fontSize))) < cellWidth * 0.9;
  return {
    ...barsOf(cells),
    marker: {
      color: cells.map(({ value }) => value * valueStyle.scale),
      cmin: low * valueStyle.scale,
      cmax: high * valueStyle.scale,
      colorscale: stops.map((color, index) => [index / (stops.length - 1), color]),
      showscale: true,
      line: { width: 1, color: canvas.colors.paper },
      colorbar: colorBar(canvas, title, valueStyle, [low * valueStyle.scale, high * valueStyle.scale]),
    },
    text: fits ? cells.map(({ value }) => escapeLabel(valueStyle.text(value))) : undefined,
    textposition: 'inside',
    insidetextanchor: 'middle',
    textangle: 0,
    constraintext: 'none',
    textfont: {
      size: canvas.fontSize,
      color: cells.map(({ value }) => textColorOn(scaleColor(stops, (value - low) / (high - low)))),
    },
    hoverinfo: 'text',
    hovertext: cells.map(({ row, column, value }) => hoverMarkup(`${row}\n${column}\n${valueStyle.text(value)}`)),
  };
}

function barsOf(cells: readonly Cell[]): Part {
  return {
    type: 'bar',
    x: cells.map(({ x }) => x),
    base: cells.map(({ y }) => y - 0.5),
    y: cells.map(() => 1),
    width: 1,
    showlegend: false,
  };
}

/** A dash where nothing is known: an empty cell would look like zero. */
function missingTrace(canvas: Canvas, cells: readonly Cell[]): Part[] {
  if (cells.length === 0) return [];
  return [
    {
      type: 'scatter',
      mode: 'text',
      x: cells.map(({ x }) => x),
      y: cells.map(({ y }) => y),
      text: cells.map(() => '–'),
      textfont: { size: canvas.fontSize, color: canvas.colors.muted },
      hoverinfo: 'skip',
      showlegend: false,
    },
  ];
}

function colorBar(
  canvas: Canvas,
  title: ChartText,
  valueStyle: ValueStyle,
  range: readonly [low: number, high: number],
): Part {
  return {
    thickness: canvas.fontSize,
    len: 1,
    outlinewidth: 0,
    xpad: canvas.fontSize * 0.6,
    tickfont: { size: canvas.fontSize * 0.92 },
    ticksuffix: valueStyle.format === 'share' ? percentSign(canvas.language) : '',
    nticks: 5,
    separatethousands: true,
    exponentformat: exponentFormat(...range),
    title: {
      text: escapeLabel(drawnText(textIn(canvas.language, title))),
      side: 'right',
      font: { size: canvas.fontSize * 0.92 },
    },
  };
}
