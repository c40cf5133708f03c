import { type Canvas, type ChartOptions, canvasOf } from '../drawing/canvas';
import { figureOf, type Part } from '../drawing/chart';
import { crossTable } from '../drawing/cross-table';
import { labelAxis } from '../drawing/label-axis';
import { namesApart } from '../drawing/names-apart';
import type { ValueFormat } from '../drawing/numbers';
import { counted, extremes, textIn, withoutA } from '../drawing/phrases';
import { type ChartRecords, type Column, rowsOf, settingsOf } from '../drawing/records';
import { inChartWords } from '../drawing/stand-ins';
import { drawnText, escapeLabel, labelMarkup, textWidth, wrapText } from '../drawing/text';
import type { ChartText, Figure } from '../drawing/types';
import { barTrace, type Mark, type ValueStyle, valueAxis, valueStyleOf } from '../drawing/value-marks';
import { valueTexts } from '../drawing/value-texts';

/** Options of `smallMultiplesFigure`. Panels and labels keep the order in which they come. */
export interface SmallMultiplesOptions<R extends object> extends ChartOptions {
  /** One small chart each: the outlet, the speaker. */
  readonly panel: Column<R>;
  readonly label: Column<R>;
  readonly value: Column<R>;
  /** Value of a pair that has no record: 0 where records are counts and nothing was counted. @default none, no bar */
  readonly absent?: number;
  /** Title of the axis, with its unit. */
  readonly axis: ChartText;
  readonly format?: ValueFormat;
  readonly digits?: number;
}

const WHERE = 'smallMultiplesFigure';
const BAR_WIDTH = 0.7;
const TITLE_LINES = 3;

/**
 * The same bars again and again, one small chart a panel, all on one scale and with the rows in one order, so that an
 * eye can run along a row. A missing value is a row without a bar, and counted under the title.
 *
 * @throws RangeError without records or values, for two records of one panel and label, for unknown columns
 *
 * @example
 * ```ts
 * const { articles } = loadCorpus('corpus');
 * const { rows } = termFrequencies(indexTerms(articles, { stopwords: 'remove' }), { by: 'outlet' });
 * const columns = { panel: 'group', label: 'term', value: 'perMillion' } as const;
 * show(smallMultiplesFigure(rows, { ...columns, axis: 'per million words', title: 'Terms of each outlet' }));
 * ```
 */
export function smallMultiplesFigure<R extends object>(
  records: ChartRecords<R>,
  options: SmallMultiplesOptions<R>,
): Figure {
  const canvas = canvasOf(WHERE, options, ['panel', 'label', 'value', 'axis', 'format', 'digits', 'absent']);
  const { panel, label, value } = options;
  const table = crossTable(WHERE, rowsOf(WHERE, records), { row: panel, column: label, value, absent: options.absent });
  const panels = table.rows.map((name, row) => ({
    name,
    marks: marksOfPanel(table.columns, table.cells[row] ?? [], name),
  }));
  const marks = panels.flatMap((one) => one.marks);
  const valueStyle = valueStyleOf(
    WHERE,
    canvas,
    marks.map((mark) => mark.value),
    options,
  );
  const names = labelAxis(canvas, table.columns);
  const widest = Math.max(...marks.map((mark) => textWidth(valueStyle.text(mark.value), canvas.fontSize)));
  const grid = gridOf(canvas, table.rows, table.columns.length, names.width, widest);
  return figureOf(WHERE, canvas, options, {
    kind: 'small-multiples',
    name: { de: 'Kleine Balkendiagramme', en: 'Small multiples' },
    data: panels.flatMap((one, index) => panelTraces(canvas, one.marks, valueStyle, index, grid.panelWidth)),
    layout: {
      barmode: 'overlay',
      ...Object.assign(
        {},
        ...panels.map((_, index) => panelAxes(canvas, index, grid, marks, valueStyle, names.axis, options.axis)),
      ),
      annotations: [
        ...grid.titles.map((name, index) => panelTitle(canvas, name, grid, index)),
        axisTitle(canvas, options.axis),
      ],
    },
    plotHeight: grid.height,
    minHeight: grid.rows * (names.minRowHeight * table.columns.length + grid.titleHeight),
    margin: { left: names.width, right: canvas.pad, bottom: canvas.fontSize * 1.8 },
    rows: marks.map((mark) => ({ panel: mark.group, label: mark.label, value: mark.value })),
    n: counted(panels.length, ['Feld', 'Felder'], ['panel', 'panels']),
    notes: withoutA(table.missing, 'value'),
    findings: [
      extremes(
        marks.map((mark) => ({ name: `${mark.group}, ${mark.label}`, value: mark.value })),
        valueStyle.format,
        valueStyle.digits,
      ),
    ],
    settings: settingsOf(records),
  });
}

function marksOfPanel(labels: readonly string[], values: readonly (number | null)[], group: string): Mark[] {
  return labels.flatMap((label, place) => {
    const value = values[place] ?? null;
    return value === null ? [] : [{ label, group, value, low: null, high: null, place }];
  });
}

interface Grid {
  readonly columns: number;
  readonly rows: number;
  readonly height: number;
  /** Width of a panel in pixels, and where the panels begin and end, as shares of the plotting area. */
  readonly panelWidth: number;
  readonly titleHeight: number;
  /** What stands over each panel. */
  readonly titles: readonly string[];
  readonly across: (index: number) => [number, number];
  readonly down: (index: number) => [number, number];
}

/**
 * As many columns as leave each panel some twelve letters of width, and its bars twice that of the widest number; no more
 * than fill the lines evenly: five panels stand as three and two. Panels fill the grid line by line.
 */
function gridOf(canvas: Canvas, names: readonly string[], labels: number, left: number, widest: number): Grid {
  const width = canvas.width - left - canvas.pad;
  const least = Math.max(canvas.fontSize * 11, widest * 3);
  const most = Math.max(1, Math.min(names.length, Math.floor(width / least)));
  const rows = Math.ceil(names.length / most);
  const columns = Math.ceil(names.length / rows);
  const gapX = (canvas.fontSize * 1.2) / width;
  const panelHeight = labels * canvas.fontSize * 1.7;
  const span = (1 - gapX * (columns - 1)) / columns;
  const titleWidth = (span * width) / 1.1;
  const shortened = (name: string) => wrapText(name, titleWidth, canvas.fontSize, TITLE_LINES);
  const titles = namesApart(
    names.map((name) => inChartWords(canvas, name)),
    (name) => shortened(name).join(' '),
  );
  const titleLines = Math.max(...titles.map((name) => shortened(name).length));
  const titleHeight = canvas.fontSize * (0.9 + 1.3 * titleLines);
  const height = rows * (panelHeight + titleHeight);
  const title = titleHeight / height;
  return {
    columns,
    rows,
    height,
    panelWidth: span * width,
    titleHeight,
    titles,
    across: (index) => {
      const start = (index % columns) * (span + gapX);
      return [start, Math.min(1, start + span)];
    },
    down: (index) => {
      const top = 1 - Math.floor(index / columns) / rows;
      return [Math.max(0, top - 1 / rows), top - title];
    },
  };
}

const axisName = (letter: 'x' | 'y', index: number) => `${letter}${index === 0 ? '' : index + 1}`;

function panelTraces(
  canvas: Canvas,
  marks: readonly Mark[],
  valueStyle: ValueStyle,
  index: number,
  width: number,
): Part[] {
  const axes = { xaxis: axisName('x', index), yaxis: axisName('y', index), showlegend: false };
  const color = marks.map(({ value }) => canvas.colors.categories[value < 0 ? 1 : 0]);
  return [
    { ...barTrace(canvas, marks, valueStyle, BAR_WIDTH, { marker: { color } }), ...axes },
    ...valueTexts(canvas, marks, valueStyle, width).traces.map((texts) => ({ ...texts, ...axes })),
  ];
}

/** Names stand at the first panel of a line only, the numbers of the axis below the last of a column. */
function panelAxes(
  canvas: Canvas,
  index: number,
  grid: Grid,
  marks: readonly Mark[],
  valueStyle: ValueStyle,
  names: Part,
  title: ChartText,
): Part {
  const scale = valueAxis(canvas, title, marks, valueStyle, { width: grid.panelWidth, textsAtEnds: true });
  return {
    [`xaxis${index === 0 ? '' : index + 1}`]: {
      ...scale,
      title: { text: '' },
      domain: grid.across(index),
      anchor: axisName('y', index),
      showticklabels: false,
      nticks: 4,
    },
    [`yaxis${index === 0 ? '' : index + 1}`]: {
      ...names,
      domain: grid.down(index),
      anchor: axisName('x', index),
      showticklabels: index % grid.columns === 0,
    },
  };
}

/** The unit, once for all panels: their bars carry numbers, so their axes need none. */
function axisTitle(canvas: Canvas, title: ChartText): Part {
  return {
    x: 0,
    xref: 'paper',
    xanchor: 'left',
    y: 0,
    yref: 'paper',
    yanchor: 'top',
    yshift: -canvas.fontSize * 0.4,
    showarrow: false,
    text: escapeLabel(drawnText(textIn(canvas.language, title))),
    font: { size: canvas.fontSize, color: canvas.colors.muted },
  };
}

function panelTitle(canvas: Canvas, name: string, grid: Grid, index: number): Part {
  return {
    x: grid.across(index)[0],
    xref: 'paper',
    xanchor: 'left',
    y: grid.down(index)[1],
    yref: 'paper',
    yanchor: 'bottom',
    showarrow: false,
    align: 'left',
    text: `<b>${labelMarkup(name, grid.panelWidth / 1.1, canvas.fontSize, TITLE_LINES)}</b>`,
    font: { size: canvas.fontSize, color: canvas.colors.ink },
  };
}
