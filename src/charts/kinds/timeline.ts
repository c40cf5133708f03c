import { type Canvas, type ChartOptions, canvasOf } from '../drawing/canvas';
import { figureOf, type Part } from '../drawing/chart';
import { dayNumber, dayText, dayTicks } from '../drawing/dates';
import { checkGroups, groupMarker, legendName } from '../drawing/groups';
import { labelAxis } from '../drawing/label-axis';
import { LOCALES } from '../drawing/locale';
import { counted, withoutA } from '../drawing/phrases';
import {
  type ChartRecords,
  type Column,
  checkColumns,
  distinctTexts,
  rowsOf,
  settingsOf,
  textAt,
} from '../drawing/records';
import { hoverMarkup } from '../drawing/text';
import type { ChartLanguage, Figure, LocalizedText } from '../drawing/types';

/** Options of `timelineFigure`. */
export interface TimelineOptions<R extends object> extends ChartOptions {
  /** "2023-09-13" or a time that begins so; empty or `null` where it is not known. */
  readonly date: Column<R>;
  /** One lane each: the speaker, the outlet. */
  readonly label: Column<R>;
  /** Tells marks apart within the lanes: direct and indirect speech. */
  readonly group?: Column<R>;
  /** The statement itself, for the box over the mark and for the rows. */
  readonly text?: Column<R>;
}

const WHERE = 'timelineFigure';
const MAX_MARK_GROUPS = 6;
const LANE_SHARE = 0.7;
const TEXT_CHARACTERS = 300;

interface Event {
  readonly label: string;
  readonly group: string;
  readonly text: string;
  readonly date: string;
  readonly day: number | null;
}

/**
 * Statements over time: a lane a label, a mark a record, those that would touch below each other in the lane. Records without a
 * date stand in a column of their own at the right edge and are counted under the title.
 *
 * @throws RangeError without records, without any date, for a date that is none (named with its record), for unknown
 *   columns, for more than six groups
 *
 * @example
 * ```ts
 * show(timelineFigure([{ day: '2023-09-13', paper: 'Bote' }], { date: 'day', label: 'paper', title: 'When' }));
 * ```
 */
export function timelineFigure<R extends object>(records: ChartRecords<R>, options: TimelineOptions<R>): Figure {
  const canvas = canvasOf(WHERE, options, ['date', 'label', 'group', 'text']);
  const events = eventsOf(rowsOf(WHERE, records), options);
  const days = events.flatMap(({ day }) => (day === null ? [] : [day]));
  if (days.length === 0) throw new RangeError(`${WHERE}: none of the ${events.length} records has a date`);
  const undated = events.length - days.length;
  const span = spanOf(days, undated > 0);
  const labels = distinctTexts(events, 'label');
  const groups = distinctTexts(events, 'group');
  checkGroups(WHERE, groups, MAX_MARK_GROUPS);
  const names = labelAxis(canvas, labels);
  const markSize = canvas.fontSize * (events.length > 60 ? 0.55 : 0.75);
  const daysPerMark = ((span.end - span.first) * markSize) / (canvas.width - names.width - canvas.fontSize * 2);
  const places = placesOf(events, labels, span, Math.max(1, daysPerMark), (markSize * 1.15) / names.rowHeight);
  return figureOf(WHERE, canvas, options, {
    kind: 'timeline',
    name: { de: 'Zeitstrahl', en: 'Timeline' },
    data: groups.map((group, index) => ({
      type: 'scatter',
      mode: 'markers',
      name: legendName(canvas, group),
      marker: groupMarker(canvas, index, markSize),
      cliponaxis: false,
      ...places.of((event) => event.group === group),
      hoverinfo: 'text',
      hovertext: events.filter((event) => event.group === group).map((event) => hoverOf(event, canvas.language)),
    })),
    layout: {
      yaxis: {
        ...names.axis,
        range: [places.height - 0.4, -0.6],
        tickvals: places.centers,
        showgrid: true,
        gridcolor: canvas.colors.grid,
      },
      xaxis: dateAxis(canvas, span, names.width),
      ...(undated > 0 && { shapes: [separator(canvas, (span.last + span.undated) / 2)] }),
    },
    plotHeight: names.rowHeight * places.height,
    minHeight: names.minRowHeight * labels.length,
    margin: { left: names.width, right: canvas.fontSize * 2, bottom: canvas.fontSize * 3 },
    legend: groups.length > 1 ? groups : [],
    rows: events.map(({ date, label, group, text }) => ({
      date: date === '' ? null : date,
      label,
      ...(options.group && { group }),
      ...(options.text && { text }),
    })),
    n: counted(events.length, ['Eintrag', 'Einträge'], ['entry', 'entries']),
    notes: withoutA(undated, 'date'),
    findings: findingsOf(events, labels, days),
    settings: settingsOf(records),
  });
}

function eventsOf<R extends object>(rows: readonly R[], { date, label, group, text }: TimelineOptions<R>): Event[] {
  checkColumns(WHERE, rows, { date, label, ...(group && { group }), ...(text && { text }) });
  return rows.map((row, index) => {
    const written = textAt(row, date);
    const day = written === '' ? null : dayNumber(written);
    if (written !== '' && day === null) {
      throw new RangeError(
        `${WHERE}: ${date} of record ${index + 1} is "${written}"; allowed are dates as "2023-09-13"`,
      );
    }
    const named = (column: Column<R> | undefined) => (column ? textAt(row, column) : '');
    return { label: textAt(row, label), group: named(group), text: named(text), date: written, day };
  });
}

interface DaySpan {
  readonly first: number;
  readonly last: number;
  /** Where the marks without a date stand. */
  readonly undated: number;
  readonly end: number;
}

function spanOf(days: readonly number[], undated: boolean): DaySpan {
  const first = days.reduce((least, day) => Math.min(least, day));
  const last = days.reduce((most, day) => Math.max(most, day));
  const edge = Math.max(1, (last - first) * 0.16);
  return { first, last, undated: last + edge, end: undated ? last + edge * 1.3 : last };
}

/**
 * Marks that would touch in their lane stand below each other, around the middle of the lane, those of one group together.
 * A lane is as high as its fullest place asks for. Heights are in rows of names, a mark takes `markHeight` of one.
 */
function placesOf(
  events: readonly Event[],
  labels: readonly string[],
  span: DaySpan,
  daysPerMark: number,
  markHeight: number,
) {
  const groups = distinctTexts(events, 'group');
  const offsets = new Map<number, number>();
  let height = 0;
  const centers = labels.map((label) => {
    const own = events
      .flatMap((event, index) =>
        event.label === label ? [{ index, at: event.day ?? span.undated, group: groups.indexOf(event.group) }] : [],
      )
      .sort((left, right) => left.at - right.at || left.group - right.group);
    let most = 0;
    for (const cluster of clustersOf(own, daysPerMark)) {
      const levels = levelsOf(cluster, daysPerMark);
      const count = Math.max(...levels) + 1;
      for (const [place, { index }] of cluster.entries()) {
        offsets.set(index, ((levels[place] ?? 0) - (count - 1) / 2) * markHeight);
      }
      most = Math.max(most, count);
    }
    const lane = Math.max(1, (most * markHeight) / LANE_SHARE);
    height += lane;
    return height - lane / 2 - 0.5;
  });
  const center = new Map(labels.map((label, index) => [label, centers[index] ?? 0]));
  const of = (wanted: (event: Event) => boolean) => {
    const chosen = events.flatMap((event, index) => (wanted(event) ? [{ event, index }] : []));
    return {
      x: chosen.map(({ event }) => event.day ?? span.undated),
      y: chosen.map(({ event, index }) => (center.get(event.label) ?? 0) + (offsets.get(index) ?? 0)),
    };
  };
  return { height, centers, of };
}

interface Placed {
  readonly index: number;
  readonly at: number;
}

/** Marks in the order of their days, cut where the next is at least a mark's width away. */
function clustersOf(marks: readonly Placed[], width: number): Placed[][] {
  const clusters: Placed[][] = [];
  for (const mark of marks) {
    const before = clusters.at(-1);
    if (before && mark.at - (before.at(-1)?.at ?? 0) < width) before.push(mark);
    else clusters.push([mark]);
  }
  return clusters;
}

/** For each mark of a cluster the first level, from 0, on which the mark before it is a width away. */
function levelsOf(cluster: readonly Placed[], width: number): number[] {
  const ends: number[] = [];
  return cluster.map(({ at }) => {
    const free = ends.findIndex((end) => end <= at);
    const level = free === -1 ? ends.length : free;
    ends[level] = at + width;
    return level;
  });
}

function hoverOf({ label, group, text, day }: Event, language: ChartLanguage): string {
  const when = day === null ? LOCALES[language].noDate : dayText(day, language);
  const short = text.length > TEXT_CHARACTERS ? `${text.slice(0, TEXT_CHARACTERS)}…` : text;
  return hoverMarkup([label, when, group, short].filter((line) => line !== '').join('\n'));
}

function dateAxis(canvas: Canvas, span: DaySpan, left: number): Part {
  const count = Math.max(3, Math.floor((canvas.width - left) / (canvas.fontSize * 5)));
  const ticks = dayTicks(span.first, span.last, count, canvas.language);
  const undated = span.end > span.last ? [span.undated] : [];
  const edge = (span.end - span.first || 1) * 0.03;
  return {
    range: [span.first - edge, span.end + edge],
    tickvals: [...ticks.map(({ day }) => day), ...undated],
    ticktext: [...ticks.map(({ text }) => text), ...undated.map(() => LOCALES[canvas.language].noDateTick)],
    tickangle: 0,
    gridcolor: canvas.colors.grid,
    zeroline: false,
    automargin: true,
  };
}

function separator(canvas: Canvas, x: number): Part {
  const line = { color: canvas.colors.muted, width: 1, dash: 'dot' };
  return { type: 'line', x0: x, x1: x, y0: 0, y1: 1, yref: 'paper', line };
}

function findingsOf(events: readonly Event[], labels: readonly string[], days: readonly number[]): LocalizedText[] {
  const { first, last } = spanOf(days, false);
  const counts = labels.map((label) => events.filter((event) => event.label === label).length);
  const most = Math.max(...counts);
  const longest = labels[counts.indexOf(most)] ?? '';
  return [
    {
      de: `Vom ${dayText(first, 'de')} bis zum ${dayText(last, 'de')}; die meisten: ${longest} (${most})`,
      en: `From ${dayText(first, 'en')} to ${dayText(last, 'en')}; most: ${longest} (${most})`,
    },
  ];
}
