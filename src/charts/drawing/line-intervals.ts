// The intervals around the points of lines: areas where one or two lines are drawn, upright strokes side by side for more,
// whose areas would cover each other.
import type { Canvas } from './canvas';
import type { Part } from './chart';
import { groupStyle } from './colors';
import { inBoth } from './phrases';
import type { ChartText, LocalizedText } from './types';
import type { ValueStyle } from './value-marks';

/** A value at a day, with the ends of its interval. */
export interface LinePoint {
  readonly group: string;
  readonly day: number;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

const MOST_AREAS = 2;
const AREA_OPACITY = 0.18;
/** The strokes of neighbouring lines stand so far apart, as a share of the least distance of two days. */
const STROKE_STEP = 0.08;
/** Intervals that end above so many times the highest value are cut: they would press the values to the ground. */
const MOST_ABOVE = 3;

/** Whether the intervals are drawn as areas. */
export const hasAreas = (lineCount: number): boolean => lineCount <= MOST_AREAS;

/** Runs of neighbouring points that have a value. */
export function runsOf(line: readonly LinePoint[]): LinePoint[][] {
  const runs: LinePoint[][] = [];
  let isOpen = false;
  for (const point of line) {
    if (point.value !== null && isOpen) runs.at(-1)?.push(point);
    else if (point.value !== null) runs.push([point]);
    isOpen = point.value !== null;
  }
  return runs;
}

/** The interval of each run as an area, and as a line for a value that stands alone. */
export function areaTraces(canvas: Canvas, line: readonly LinePoint[], index: number, { scale }: ValueStyle): Part[] {
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
        ...(!isAlone && { fill: 'toself', fillcolor: color, opacity: AREA_OPACITY }),
        showlegend: false,
        hoverinfo: 'skip',
      },
    ];
  });
}

/** The intervals as strokes through the marks of a line: a part of its trace. */
export function strokes(canvas: Canvas, line: readonly LinePoint[], index: number, { scale }: ValueStyle): Part {
  const to = (end: number | null, value: number | null) =>
    end === null || value === null ? 0 : Math.abs(end - value) * scale;
  return {
    type: 'data',
    symmetric: false,
    array: line.map(({ high, value }) => to(high, value)),
    arrayminus: line.map(({ low, value }) => to(low, value)),
    color: groupStyle(index, canvas.background).color,
    thickness: 1,
    width: 0,
  };
}

/** How far each line is moved aside, in days, so that the strokes of one day stand side by side. */
export function asideOf(points: readonly LinePoint[], index: number, lineCount: number): number {
  if (hasAreas(lineCount) || points.every(({ low }) => low === null)) return 0;
  const days = [...new Set(points.map(({ day }) => day))];
  const least = Math.min(...days.slice(1).map((day, at) => day - (days[at] ?? 0)));
  return Number.isFinite(least) ? (index - (lineCount - 1) / 2) * STROKE_STEP * least : 0;
}

/** The highest place that must be in sight, and how many intervals end above it. */
export function topOf(points: readonly LinePoint[]): { readonly top: number; readonly cutCount: number } {
  const ends = points.map(({ high, value }) => high ?? value ?? 0);
  const highest = ends.reduce((most, end) => Math.max(most, end), 0);
  const limit = MOST_ABOVE * points.reduce((most, { value }) => Math.max(most, value ?? 0), 0);
  if (limit === 0 || highest <= limit) return { top: highest, cutCount: 0 };
  return { top: limit, cutCount: ends.filter((end) => end > limit).length };
}

/** What the intervals are, and how many are cut, for the line under the title. */
export function intervalWords(interval: ChartText | undefined, areas: boolean, cutCount: number): LocalizedText[] {
  const { de, en } = inBoth(interval ?? { de: '95-%-Intervall', en: '95% interval' });
  const cut =
    cutCount === 1
      ? { de: '1 Intervall reicht über den Rand', en: '1 interval reaches beyond the edge' }
      : { de: `${cutCount} Intervalle reichen über den Rand`, en: `${cutCount} intervals reach beyond the edge` };
  return [
    { de: `${areas ? 'Fläche' : 'Striche'}: ${de}`, en: `${areas ? 'band' : 'upright lines'}: ${en}` },
    ...(cutCount > 0 ? [cut] : []),
  ];
}
