import { type Canvas, type ChartOptions, canvasOf } from '../drawing/canvas';
import { figureOf, numberAxis, type Part } from '../drawing/chart';
import { groupStyle } from '../drawing/colors';
import { dayAt, dayText, dayTicks } from '../drawing/dates';
import { eventMarks, eventWords, type LineEvent } from '../drawing/event-marks';
import { checkGroups, groupMarker, legendName } from '../drawing/groups';
import {
  areaTraces,
  asideOf,
  hasAreas,
  intervalWords,
  type LinePoint,
  runsOf,
  strokes,
  topOf,
} from '../drawing/line-intervals';
import { percentSign, type ValueFormat } from '../drawing/numbers';
import { counted, extremes, gapWords, withoutA } from '../drawing/phrases';
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
import { hoverMarkup } from '../drawing/text';
import type { ChartText, Figure } from '../drawing/types';
import { type ValueStyle, valueStyleOf } from '../drawing/value-marks';

/** Options of `lineFigure`. */
export interface LineOptions<R extends object> extends ChartOptions {
  /** "2023-09-13": the first day of a period; records without one are left out and counted. */
  readonly date: Column<R>;
  /** `null` is a gap: the line is interrupted, not drawn at 0. */
  readonly value: Column<R>;
  /** A line each: the term, the speaker. */
  readonly group?: Column<R>;
  /** Ends of the interval around each value, drawn as a band, or as upright lines from three lines on; both or none. */
  readonly low?: Column<R>;
  readonly high?: Column<R>;
  /** What the interval is, under the title. @default '95-%-Intervall' */
  readonly interval?: ChartText;
  /** Title of the axis, with its unit: "Treffer je Million Wörter". */
  readonly axis: ChartText;
  /** "share": values from 0 to 1 are written as percentages. @default 'number' */
  readonly format?: ValueFormat;
  /** Digits after the decimal mark. @default what shows the largest value with two figures */
  readonly digits?: number;
  /** Days to be marked by an upright line with a name: an election, a change of level. */
  readonly events?: readonly LineEvent[];
}

const WHERE = 'lineFigure';
const KEYS = ['date', 'value', 'group', 'low', 'high', 'interval', 'axis', 'format', 'digits', 'events'] as const;
const MAX_LINES = 6;
const DASHES = ['solid', 'dash', 'dot', 'dashdot', 'longdash', 'longdashdot'] as const;

/**
 * Values over time: a line a group through the values at their dates, bands for the intervals (of three lines and more
 * upright lines side by side), upright lines for events. Where there is no value the line is interrupted: a gap must not
 * look like a 0 or like something between its ends. A value with gaps on both sides is a mark with its interval as a line.
 * Zero is always in sight; an interval that ends above three times the highest value is cut at the edge, which is said.
 *
 * @throws RangeError without records, without a dated value, for a date or an event that is no date, for two records of
 *   one group and date, for unknown columns, for more than six groups
 *
 * @example
 * ```ts
 * const days = [{ day: '2023-09-13', share: 0.2 }, { day: '2023-09-14', share: 0.3 }];
 * show(lineFigure(days, { date: 'day', value: 'share', format: 'share', axis: 'share', title: 'Share by day' }));
 * ```
 */
export function lineFigure<R extends object>(records: ChartRecords<R>, options: LineOptions<R>): Figure {
  const canvas = canvasOf(WHERE, options, KEYS);
  const { points, undated } = pointsOf(rowsOf(WHERE, records), options);
  const values = points.flatMap(({ value }) => (value === null ? [] : [value]));
  if (values.length === 0) throw new RangeError(`${WHERE}: no record has a date and a value`);
  const groups = distinctTexts(points, 'group');
  checkGroups(WHERE, groups, MAX_LINES);
  const style = valueStyleOf(WHERE, canvas, values, options);
  const lines = groups.map((group) => points.filter((point) => point.group === group));
  const gaps = points.length - values.length;
  const hasIntervals = points.some(({ low }) => low !== null);
  const areas = hasAreas(groups.length);
  const { top, cutCount } = topOf(points);
  const events = eventMarks(WHERE, canvas, options.events ?? [], points);
  return figureOf(WHERE, canvas, options, {
    kind: 'line',
    name: { de: 'Liniendiagramm', en: 'Line chart' },
    data: [
      ...(areas ? lines.flatMap((line, index) => areaTraces(canvas, line, index, style)) : []),
      ...lines.map((line, index) => ({
        ...lineTrace(canvas, line, index, style, asideOf(points, index, groups.length)),
        ...(!areas && hasIntervals && { error_y: strokes(canvas, line, index, style) }),
      })),
    ],
    layout: {
      xaxis: timeAxis(canvas, points),
      yaxis: verticalAxis(canvas, options.axis, points, top, style),
      shapes: events.shapes,
      annotations: events.annotations,
    },
    plotHeight: canvas.width * 0.45,
    headroom: events.height,
    minHeight: canvas.fontSize * 10,
    margin: { left: canvas.fontSize * 4.5, right: canvas.fontSize * 2, bottom: canvas.fontSize * 3 },
    legend: groups.length > 1 ? groups : [],
    rows: points.map(({ group, day, value, low, high }) => ({
      date: isoDay(day),
      ...(options.group && { group }),
      value,
      ...(options.low && { low, high }),
    })),
    n: counted(values.length, ['Wert', 'Werte'], ['value', 'values']),
    notes: [
      ...(hasIntervals ? intervalWords(options.interval, areas, cutCount) : []),
      ...gapWords(gaps),
      ...withoutA(undated, 'date'),
      ...eventWords(WHERE, options.events ?? []),
    ],
    findings: [
      extremes(
        points.flatMap((point) =>
          point.value === null ? [] : [{ name: nameOf(point, canvas.language), value: point.value }],
        ),
        style.format,
        style.digits,
      ),
    ],
    settings: settingsOf(records),
  });
}

const isoDay = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);

function nameOf({ group, day }: LinePoint, language: 'de' | 'en'): string {
  return group === '' ? dayText(day, language) : `${group}, ${dayText(day, language)}`;
}

function pointsOf<R extends object>(rows: readonly R[], options: LineOptions<R>) {
  const { date, value, group, low, high } = options;
  if ((low === undefined) !== (high === undefined)) {
    throw new RangeError(`${WHERE}: an interval needs both low and high; ${low ? 'high' : 'low'} is missing`);
  }
  checkColumns(WHERE, rows, { date, value, ...(low && { low, high }), ...(group && { group }) });
  const seen = new Set<string>();
  let undated = 0;
  const points = rows.flatMap((row, index): LinePoint[] => {
    const written = textAt(row, date);
    if (written === '') {
      undated++;
      return [];
    }
    const day = dayAt(WHERE, `${date} of record ${index + 1}`, written);
    const name = group ? textAt(row, group) : '';
    const key = `${day} ${name}`;
    if (seen.has(key)) throw new RangeError(`${WHERE}: record ${index + 1} is the second of "${name}" at ${written}`);
    seen.add(key);
    const end = (column: Column<R> | undefined) => (column ? numberAt(WHERE, row, column, index) : null);
    return [{ group: name, day, value: numberAt(WHERE, row, value, index), low: end(low), high: end(high) }];
  });
  return { points: points.sort((a, b) => a.day - b.day), undated };
}

/** A line with its marks, moved aside by so many days. */
function lineTrace(canvas: Canvas, line: readonly LinePoint[], index: number, style: ValueStyle, aside: number): Part {
  const crowded = line.length > 60;
  const alone = new Set(runsOf(line).flatMap((run) => (run.length === 1 ? run : [])));
  const size = canvas.fontSize * 0.5;
  return {
    type: 'scatter',
    mode: 'lines+markers',
    name: legendName(canvas, line[0]?.group ?? ''),
    x: line.map(({ day }) => day + aside),
    y: line.map(({ value }) => (value === null ? null : value * style.scale)),
    connectgaps: false,
    line: {
      color: groupStyle(index, canvas.background).color,
      width: 1.8,
      dash: DASHES[index % DASHES.length],
    },
    marker: {
      ...groupMarker(canvas, index, size),
      // A mark a day of a year would hide the line; what stands alone has no other mark.
      size: line.map((point) => (!crowded || alone.has(point) ? size : 0.1)),
    },
    hoverinfo: 'text',
    hovertext: line.map((point) => {
      const { low, high, value } = point;
      const interval = low === null || high === null ? '' : ` (${style.text(low)} – ${style.text(high)})`;
      return value === null ? '' : hoverMarkup(`${nameOf(point, canvas.language)}\n${style.text(value)}${interval}`);
    }),
  };
}

function timeAxis(canvas: Canvas, points: readonly LinePoint[]): Part {
  const [first, last] = [points[0]?.day ?? 0, points.at(-1)?.day ?? 0];
  const edge = (last - first || 1) * 0.03;
  const ticks = dayTicks(first, last, Math.max(3, Math.floor(canvas.width / (canvas.fontSize * 7))), canvas.language);
  return {
    range: [first - edge, last + edge],
    tickvals: ticks.map(({ day }) => day),
    ticktext: ticks.map(({ text }) => text),
    tickangle: 0,
    showgrid: false,
    zeroline: false,
    automargin: true,
  };
}

function verticalAxis(
  canvas: Canvas,
  title: ChartText,
  points: readonly LinePoint[],
  top: number,
  { format, scale }: ValueStyle,
): Part {
  const most = top * scale || 1;
  const least = points.reduce((low, point) => Math.min(low, point.low ?? point.value ?? 0), 0) * scale;
  return numberAxis(canvas, title, {
    range: [least === 0 ? 0 : least * 1.05, most * 1.05],
    ticksuffix: format === 'share' ? percentSign(canvas.language) : '',
  });
}
