// Days on an axis of time that are marked by an upright line with a name.
import type { Canvas } from './canvas';
import { dayAt, dayText } from './dates';
import { labelMarkup, textWidth } from './text';
import type { LocalizedText } from './types';

/** A day that is marked. */
export interface LineEvent {
  /** "2023-09-13". */
  readonly date: string;
  readonly label: string;
}

const MAX_EVENT_ROWS = 4;

/** Names that have no room over the plot are told under the title, with all others. */
export function eventWords(where: string, events: readonly LineEvent[]): LocalizedText[] {
  if (events.length <= MAX_EVENT_ROWS) return [];
  const all = (language: 'de' | 'en') =>
    events.map(({ date, label }) => `${dayText(dayAt(where, 'event', date), language)}: ${label}`).join('; ');
  return [{ de: all('de'), en: all('en') }];
}

/** Upright lines with their names over the plot, each on a row of its own. */
export function eventMarks(
  where: string,
  canvas: Canvas,
  events: readonly LineEvent[],
  points: readonly { readonly day: number }[],
) {
  const [first, last] = [points[0]?.day ?? 0, points.at(-1)?.day ?? 0];
  const size = canvas.fontSize * 0.92;
  const marks = events.map(({ date, label }) => ({ label, day: dayAt(where, `event "${label}"`, date) }));
  const rows = marks.length > MAX_EVENT_ROWS ? 0 : marks.length;
  const line = { color: canvas.colors.ink, width: 1, dash: 'dash' };
  return {
    height: rows * size * 1.3,
    shapes: marks.map(({ day }) => ({ type: 'line', x0: day, x1: day, y0: 0, y1: 1, yref: 'paper', line })),
    annotations: marks.slice(0, rows).map(({ day, label }, row) => ({
      x: day,
      xanchor: (day - first) / (last - first || 1) > 0.6 ? 'right' : 'left',
      y: 1,
      yref: 'paper',
      yanchor: 'bottom',
      yshift: (rows - 1 - row) * size * 1.3,
      showarrow: false,
      text: labelMarkup(label, Math.min(canvas.width * 0.55, textWidth(label, size) + size), size, 1),
      font: { size, color: canvas.colors.muted },
    })),
  };
}
