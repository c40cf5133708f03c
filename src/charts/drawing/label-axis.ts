import type { Canvas } from './canvas';
import type { Part } from './chart';
import { namesApart } from './names-apart';
import { inChartWords } from './stand-ins';
import { drawnText, labelMarkup, textWidth, wrapText } from './text';

/** A vertical axis of names, the first on top: row `i` lies at `y = i`. */
export interface LabelAxis {
  readonly axis: Part;
  /** Width of the names, with the space beside them. */
  readonly width: number;
  /** Height of one row, and the least that stays readable. */
  readonly rowHeight: number;
  readonly minRowHeight: number;
}

/**
 * Names along a vertical axis. The places are numbers, not categories: two names that are shortened to the same text
 * stay two rows. Names take at most two fifths of the canvas and two lines; what is longer ends in "…", or begins with it where
 * several would be cut to the same text, and stands in full in the box over the mark and in the rows.
 *
 * @param marksPerRow marks that lie one below the other in a row, as the bars of a group do
 */
export function labelAxis(canvas: Canvas, labels: readonly string[], marksPerRow = 1): LabelAxis {
  const { fontSize } = canvas;
  const room = canvas.width * 0.4;
  // An empty name is written as a dash: a mark alone would look like a mistake of the chart.
  const named = labels.map((label) => (drawnText(label) === '' ? '–' : inChartWords(canvas, label)));
  const names = namesApart(named, (label) => wrapText(label, room, fontSize, 2).join(' '));
  const lines = names.map((label) => wrapText(label, room, fontSize, 2));
  const width = Math.max(...lines.flat().map((line) => textWidth(line, fontSize)));
  const lineCount = Math.max(...lines.map((label) => label.length));
  const rowHeight = fontSize * Math.max(0.7 + 1.3 * lineCount, 0.6 + 1.5 * marksPerRow);
  return {
    axis: {
      range: [labels.length - 0.4, -0.6],
      tickvals: labels.map((_, index) => index),
      ticktext: names.map((label) => labelMarkup(label, room, fontSize)),
      tickfont: { size: fontSize },
      showgrid: false,
      zeroline: false,
      automargin: true,
      ticks: '',
      ticklabelstandoff: Math.round(fontSize * 0.4),
    },
    width: Math.min(width, room) + fontSize * 0.9 + canvas.pad,
    rowHeight,
    minRowHeight: fontSize * Math.max(1.15 * lineCount, 0.3 + marksPerRow),
  };
}
