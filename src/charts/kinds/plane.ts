import { checkBoolean, checkInteger } from '../../base';
import { type Canvas, type ChartOptions, canvasOf } from '../drawing/canvas';
import { figureOf, numberAxis, type Part } from '../drawing/chart';
import { checkGroups, groupMarker, legendName } from '../drawing/groups';
import { numberText, suitableDigits } from '../drawing/numbers';
import { counted, extremes, notNamed, textIn, withoutA } from '../drawing/phrases';
import {
  type ChartRecords,
  type Column,
  checkColumns,
  distinctTexts,
  numberAt,
  rowsOf,
  settingsOf,
  textAt,
} from '../drawing/records';
import { labelSides } from '../drawing/scatter-labels';
import { inChartWords } from '../drawing/stand-ins';
import { drawnText, escapeLabel, hoverMarkup } from '../drawing/text';
import type { ChartText, Figure } from '../drawing/types';

/** Options of `planeFigure`. */
export interface PlaneOptions<R extends object> extends ChartOptions {
  readonly label: Column<R>;
  readonly x: Column<R>;
  readonly y: Column<R>;
  readonly xAxis: ChartText;
  readonly yAxis: ChartText;
  /** What tells kinds of points apart (outlets and words): each has a shape and a colour; the first is drawn largest. */
  readonly group?: Column<R>;
  /** So many names at most, as far as they have room: those of the first records. @default 60 */
  readonly named?: number;
  /** One unit is as long on both axes, so that distances can be read: for correspondence analysis. @default false */
  readonly isSquare?: boolean;
}

const WHERE = 'planeFigure';
const MAX_PLANE_GROUPS = 4;
/** Room around the points, as a share of what they take. */
const ROOM = 0.09;

interface Point {
  readonly label: string;
  readonly group: string;
  readonly x: number;
  readonly y: number;
}

/**
 * Points with names in a plane: outlets and words on two dimensions, words by frequency and weight. Lines mark zero. Where names
 * have no room the first records have them, so give what matters most first; all are named in the box over a point and in the
 * rows.
 *
 * @throws RangeError without records that have both numbers, for unknown columns, for a value that is no number, for more than
 *   four groups
 *
 * @example
 * ```ts
 * const records = [{ name: 'Bote', one: -0.4, two: 0.1 }, { name: 'Post', one: 0.5, two: 0.2 }];
 * const axes = { xAxis: 'dimension 1', yAxis: 'dimension 2' };
 * show(planeFigure(records, { label: 'name', x: 'one', y: 'two', ...axes, title: 'Outlets by their words' }));
 * ```
 */
export function planeFigure<R extends object>(records: ChartRecords<R>, options: PlaneOptions<R>): Figure {
  const canvas = canvasOf(WHERE, options, ['label', 'x', 'y', 'xAxis', 'yAxis', 'group', 'named', 'isSquare']);
  const named = checkInteger(`${WHERE}: named`, options.named ?? 60, 0, 500);
  const isSquare = checkBoolean(`${WHERE}: isSquare`, options.isSquare ?? false);
  const rows = rowsOf(WHERE, records);
  const points = pointsOf(rows, options);
  const groups = options.group === undefined ? [''] : distinctTexts(rows, options.group);
  checkGroups(WHERE, groups, MAX_PLANE_GROUPS);
  const margin = { left: canvas.fontSize * 5.2 + canvas.pad, right: canvas.pad * 2, bottom: canvas.fontSize * 3.6 };
  const width = canvas.width - margin.left - margin.right;
  const spans = { x: spanOf(points.map(({ x }) => x)), y: spanOf(points.map(({ y }) => y)) };
  const height = heightOf(canvas, spans, width, isSquare);
  const ranges = isSquare ? squared(spans, width, height) : spans;
  const labels = labelTrace(canvas, points, ranges, { width, height }, named, groups);
  const digits = suitableDigits(
    points.flatMap(({ x, y }) => [x, y]),
    'number',
  );
  const drawn = groups.map((group, at) => groupTrace(canvas, points, group, at, options, digits));
  return figureOf(WHERE, canvas, options, {
    kind: 'plane',
    name: { de: 'Punkte in der Ebene', en: 'Points in a plane' },
    // The first group lies over the others.
    data: [...drawn].reverse().concat(labels.traces),
    layout: {
      xaxis: numberAxis(canvas, options.xAxis, { range: ranges.x }),
      yaxis: numberAxis(canvas, options.yAxis, { range: ranges.y }),
      hovermode: 'closest',
    },
    plotHeight: height,
    minHeight: canvas.fontSize * 14,
    margin,
    legend: groups.length > 1 ? groups : [],
    rows: points.map(({ label, group, x, y }) => ({ label, ...(options.group && { group }), x, y })),
    n: counted(points.length, ['Punkt', 'Punkte'], ['point', 'points']),
    notes: [...notNamed(points.length - labels.count), ...withoutA(rows.length - points.length, 'value')],
    findings: [
      extremes(
        points.filter(({ group }) => group === groups[0]).map(({ label, x }) => ({ name: label, value: x })),
        'number',
        2,
      ),
    ],
    settings: settingsOf(records),
  });
}

function pointsOf<R extends object>(rows: readonly R[], { label, x, y, group }: PlaneOptions<R>): Point[] {
  checkColumns(WHERE, rows, { label, x, y, ...(group !== undefined && { group }) });
  const points = rows.flatMap((row, index): Point[] => {
    const [ofX, ofY] = [x, y].map((column) => numberAt(WHERE, row, column, index));
    if (ofX === null || ofX === undefined || ofY === null || ofY === undefined) return [];
    return [{ label: textAt(row, label), group: group === undefined ? '' : textAt(row, group), x: ofX, y: ofY }];
  });
  if (points.length === 0) throw new RangeError(`${WHERE}: no record has both numbers; allowed is one at least`);
  return points;
}

type Span = readonly [low: number, high: number];
type Spans = { readonly x: Span; readonly y: Span };

function spanOf(values: readonly number[]): Span {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = (high - low || 1) * ROOM;
  return [low - room, high + room];
}

function heightOf(canvas: Canvas, { x, y }: Spans, width: number, isSquare: boolean): number {
  if (canvas.height !== null) return canvas.height * 0.62;
  if (!isSquare) return width * 0.66;
  return width * Math.min(0.9, Math.max(0.5, (y[1] - y[0]) / (x[1] - x[0])));
}

/** Both ranges made so wide that a unit is as long on either axis. */
function squared({ x, y }: Spans, width: number, height: number): Spans {
  const unit = Math.max((x[1] - x[0]) / width, (y[1] - y[0]) / height);
  const around = ([low, high]: Span, pixels: number): Span => {
    const middle = (low + high) / 2;
    return [middle - (unit * pixels) / 2, middle + (unit * pixels) / 2];
  };
  return { x: around(x, width), y: around(y, height) };
}

const markSize = (canvas: Canvas, at: number): number => canvas.fontSize * (at === 0 ? 0.85 : 0.5);

function groupTrace<R extends object>(
  canvas: Canvas,
  points: readonly Point[],
  group: string,
  at: number,
  { xAxis, yAxis }: PlaneOptions<R>,
  digits: number,
): Part {
  const own = points.filter((point) => point.group === group);
  const { language } = canvas;
  const title = (axis: ChartText) => drawnText(textIn(language, axis));
  const number = (value: number) => numberText(value, language, Math.min(2, digits));
  return {
    type: 'scatter',
    mode: 'markers',
    name: legendName(canvas, group),
    x: own.map(({ x }) => x),
    y: own.map(({ y }) => y),
    marker: groupMarker(canvas, at, markSize(canvas, at)),
    cliponaxis: false,
    hoverinfo: 'text',
    hovertext: own.map(({ label, x, y }) =>
      hoverMarkup(
        [inChartWords(canvas, label), `${title(xAxis)}: ${number(x)}`, `${title(yAxis)}: ${number(y)}`].join('\n'),
      ),
    ),
    legendrank: at + 1,
  };
}

/** Names beside the points: the first group's in bold, so that it is told apart without colours. */
function labelTrace(
  canvas: Canvas,
  points: readonly Point[],
  { x, y }: Spans,
  area: { readonly width: number; readonly height: number },
  named: number,
  groups: readonly string[],
): { readonly traces: readonly Part[]; readonly count: number } {
  const fontSize = canvas.fontSize * 0.9;
  const pixel = (point: Point) => ({
    x: ((point.x - x[0]) / (x[1] - x[0])) * area.width,
    y: (1 - (point.y - y[0]) / (y[1] - y[0])) * area.height,
  });
  const byGroup = groups.flatMap((group) => points.filter((point) => point.group === group));
  const candidates = byGroup.slice(0, named * 3);
  const text = ({ label }: Point) => drawnText(inChartWords(canvas, label));
  const sides = labelSides(
    candidates.map((point) => ({ ...pixel(point), name: text(point) })),
    points.map(pixel),
    area,
    fontSize,
    markSize(canvas, 0),
  );
  const shown = candidates
    .flatMap((point, at) => {
      const side = sides[at];
      return side === null || side === undefined ? [] : [{ point, side }];
    })
    .slice(0, named);
  if (shown.length === 0) return { traces: [], count: 0 };
  const isBold = ({ group }: Point) => groups.length > 1 && group === groups[0];
  const trace: Part = {
    type: 'scatter',
    // Marks that are not seen keep the names off those that are.
    mode: 'markers+text',
    marker: { size: markSize(canvas, 0), opacity: 0 },
    x: shown.map(({ point }) => point.x),
    y: shown.map(({ point }) => point.y),
    text: shown.map(({ point }) => (isBold(point) ? `<b>${escapeLabel(text(point))}</b>` : escapeLabel(text(point)))),
    textposition: shown.map(({ side }) => side),
    textfont: { size: fontSize, color: canvas.colors.ink },
    cliponaxis: false,
    hoverinfo: 'skip',
    showlegend: false,
  };
  return { traces: [trace], count: shown.length };
}
