// The names under the columns of a heat map, in the room that there is.
import type { Canvas } from './canvas';
import { namesApart } from './names-apart';
import { inChartWords } from './stand-ins';
import { drawnText, labelMarkup, textWidth, wrapText } from './text';
import type { LocalizedText, Part } from './types';

const LEAST_NAME_SIZE = 0.65;

/**
 * Names under the columns: level where they have room in three lines, else upright on one line of at most a quarter of
 * the canvas, or on two where the column is wide enough. Columns that are narrower than a line get smaller names, and
 * in the end only every second or third one.
 */
export function columnNames(canvas: Canvas, names: readonly string[], cellWidth: number) {
  const columns = names.map((name) => inChartWords(canvas, name));
  const { fontSize } = canvas;
  const room = cellWidth - fontSize * 0.5;
  const lines = columns.map((name) => wrapText(name, room, fontSize));
  const words = columns.flatMap((name) => drawnText(name).split(' '));
  const level = lines.every((line) => line.length <= 3) && words.every((word) => textWidth(word, fontSize) <= room);
  if (level) {
    const ticks = columns.map((name, index) => ({ index, text: labelMarkup(name, room, fontSize, 3) }));
    const height = Math.max(...lines.map((line) => line.length)) * 1.3 * fontSize;
    return { axis: columnAxis(columns.length, ticks, fontSize, 0), height: height + fontSize, notes: [] };
  }
  const size = Math.min(fontSize, Math.max(cellWidth * 0.9, fontSize * LEAST_NAME_SIZE));
  const step = Math.ceil((size * 1.1) / cellWidth);
  const most = canvas.width * 0.25;
  const lineCount = cellWidth >= size * 2.8 ? 2 : 1;
  const apart = namesApart(columns, (name) => wrapText(name, most, size, lineCount).join(' '));
  const named = apart.map((name, index) => ({ name, index })).filter(({ index }) => index % step === 0);
  const drawnLines = named.flatMap(({ name }) => wrapText(name, most, size, lineCount));
  const length = Math.min(most, Math.max(...drawnLines.map((line) => textWidth(line, size))));
  const ticks = named.map(({ name, index }) => ({ index, text: labelMarkup(name, most, size, lineCount) }));
  const notes: LocalizedText[] =
    step === 1 ? [] : [{ de: `benannt: jede ${step}. Spalte`, en: `named: one column in ${step}` }];
  return { axis: columnAxis(columns.length, ticks, size, -90), height: length + fontSize, notes };
}

function columnAxis(
  count: number,
  ticks: readonly { readonly index: number; readonly text: string }[],
  size: number,
  tickangle: number,
): Part {
  return {
    range: [-0.5, count - 0.5],
    tickvals: ticks.map(({ index }) => index),
    ticktext: ticks.map(({ text }) => text),
    tickangle,
    tickfont: { size },
    showgrid: false,
    zeroline: false,
    automargin: true,
  };
}
