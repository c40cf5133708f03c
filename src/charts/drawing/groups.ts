// How groups are told apart in a chart: colours, symbols, names in the legend.
import type { Canvas } from './canvas';
import { groupStyle, MAX_GROUPS, textColorOn } from './colors';
import { inChartWords } from './stand-ins';
import { escapeLabel, wrapText } from './text';
import type { Part } from './types';

const SYMBOLS = ['circle', 'square', 'diamond', 'triangle-up', 'cross', 'x'] as const;

/** Throws a RangeError where there are more groups than can be told apart. */
export function checkGroups(where: string, groups: readonly string[], max = MAX_GROUPS): void {
  if (groups.length > max) {
    throw new RangeError(
      `${where}: there are ${groups.length} groups; at most ${max} can be told apart. Put the small ones together first`,
    );
  }
}

/** Fill of the bars of a group: colour, and a pattern once the colours are used up. */
export function groupFill(canvas: Canvas, index: number): Part {
  const { color, pattern } = groupStyle(index, canvas.background);
  return {
    color,
    line: { width: 0.6, color: canvas.colors.ink },
    ...(pattern !== '' && {
      pattern: { shape: pattern, bgcolor: color, fgcolor: textColorOn(color), size: 6, solidity: 0.2 },
    }),
  };
}

/** Marker of a group: colour and shape, each telling it apart without the other. */
export function groupMarker(canvas: Canvas, index: number, size: number): Part {
  return {
    color: groupStyle(index, canvas.background).color,
    symbol: SYMBOLS[index % SYMBOLS.length],
    size,
    line: { width: 0.8, color: canvas.colors.ink },
  };
}

/**
 * The name of a group in the legend, on one line of at most three quarters of the canvas: names must tell apart. An
 * empty name is written as a
 * dash, or the entry would be a mark alone.
 */
export function legendName(canvas: Canvas, name: string): string {
  return escapeLabel(shortName(canvas, name)) || '–';
}

/** `legendName` before it is escaped: what the width of an entry comes from. */
export function shortName(canvas: Canvas, name: string): string {
  return wrapText(inChartWords(canvas, name), canvas.width * 0.75, canvas.fontSize, 1).join('');
}
