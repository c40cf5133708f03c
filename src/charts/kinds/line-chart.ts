import { type Canvas, type ChartOptions, canvasOf } from '../drawing/canvas';
import { figureOf, numberAxis, type Part } from '../drawing/chart';
import { groupStyle } from '../drawing/colors';
import { dayAt, dayText, dayTicks } from '../drawing/dates';
import { eventMarks, eventWords, type LineEvent } from '../drawing/event-marks';
import { checkGroups, groupMarker, legendName } from '../drawing/groups';
import { percentSign, type ValueFormat } from '../drawing/numbers';
import { counted, extremes, gapWords, inBoth, withoutA } from '../drawing/phrases';
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
import type { ChartText, Figure, LocalizedText } from '../drawing/types';
import { type ValueStyle, valueStyleOf } from '../drawing/value-marks';

/** Options of `lineFigure`. */
export interface LineOptions<R extends object> extends ChartOptions {
  /** "2023-09-13": the first day of a period; records without one are left out and counted. */
  readonly date: Column<R>;
  /** `null` is a gap: the line is interrupted, not drawn at 0. */
  readonly value: Column<R>;
  /** A line each: the term, the speaker. */
  readonly group?: Column<R>;
  /** Ends of the interval around each value, drawn as a band; both or none. */
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
const BAND_OPACITY = 0.18;

interface Point {
  readonly group: string;
  readonly day: number;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * Values over time: a line a group through the values at their dates, a band for the intervals, upright lines for events.
 * Where there is no value the line is interrupted: a gap must not look like a 0 or like something between its ends. A
 * value with gaps on both sides is a mark with its interval as a line. Zero is always in sight.
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
  const hasBands = points.some(({ low }) => low !== null);
  const events = eventMarks(WHERE, canvas, options.events ?? [], points);
  return figureOf(WHERE, canvas, options, {
    kind: 'line',
    name: { de: 'Liniendiagramm', en: 'Line chart' },
    data: [
      ...lines.flatMap((line, index) => bandTraces(canvas, line, index, style)),
      ...lines.map((line, index) => lineTrace(canvas, line, index, style)),
    ],
    layout: {
      xaxis: timeAxis(canvas, points),
      yaxis: verticalAxis(canvas, options.axis, points, style),
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
      ...(hasBands ? [bandWords(options)] : []),
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

function nameOf({ group, day }: Point, language: 'de' | 'en'): string {
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
  const points = rows.flatMap((row, index): Point[] => {
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

/** Runs of neighbouring points that have a value. */
function runsOf(line: readonly Point[]): Point[][] {
  const runs: Point[][] = [];
  let isOpen = false;
  for (const point of line) {
    if (point.value !== null && isOpen) runs.at(-1)?.push(point);
    else if (point.value !== null) runs.push([point]);
    isOpen = point.value !== null;
  }
  return runs;
}

/** The band of each run as an area, and a line for a value that stands alone. */
function bandTraces(canvas: Canvas, line: readonly Point[], index: number, { scale }: ValueStyle): Part[] {
  const { color } = groupStyle(index, canvas.background);
  return runsOf(line).flatMap((run): Part[] => {
    const ends = run.filter(({ low, high }) => low !== null && high !== null);
    if (ends.length === 0) return [];
    const there = ends.map(({ day, high }) => [day, (high ?? 0) * scale] as const);
    const back = ends.map(({ day, low }) => [day, (low ?? 0) * scale] as const).reverse();
    const isAlone = ends.length === 1;
    const corners = [...there, ...back];
    return [
      {
        type: 'scatter',
        mode: 'lines',
        x: corners.map(([day]) => day),
        y: corners.map(([, value]) => value),
        line: { color, width: isAlone ? 1.5 : 0 },
        ...(!isAlone && { fill: 'toself', fillcolor: color, opacity: BAND_OPACITY }),
        showlegend: false,
        hoverinfo: 'skip',
      },
    ];
  });
}

function lineTrace(canvas: Canvas, line: readonly Point[], index: number, style: ValueStyle): Part {
  const crowded = line.length > 60;
  const alone = new Set(runsOf(line).flatMap((run) => (run.length === 1 ? run : [])));
  const size = canvas.fontSize * 0.5;
  return {
    type: 'scatter',
    mode: 'lines+markers',
    name: legendName(canvas, line[0]?.group ?? ''),
    x: line.map(({ day }) => day),
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

function timeAxis(canvas: Canvas, points: readonly Point[]): Part {
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

function verticalAxis(canvas: Canvas, title: ChartText, points: readonly Point[], { format, scale }: ValueStyle): Part {
  const ends = points.flatMap(({ value, low, high }) => [value ?? 0, low ?? 0, high ?? 0]);
  const most = Math.max(0, ...ends) * scale || 1;
  const least = Math.min(0, ...ends) * scale;
  return numberAxis(canvas, title, {
    range: [least === 0 ? 0 : least * 1.05, most * 1.05],
    ticksuffix: format === 'share' ? percentSign(canvas.language) : '',
  });
}

function bandWords(options: { readonly interval?: ChartText }): LocalizedText {
  const interval = inBoth(options.interval ?? { de: '95-%-Intervall', en: '95% interval' });
  return { de: `Fläche: ${interval.de}`, en: `band: ${interval.en}` };
}
