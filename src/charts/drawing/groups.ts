import type { Sheet } from './canvas';
import { groupStyle, MAX_GROUPS, textColorOn } from './colors';
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
export function groupFill(sheet: Sheet, index: number): Part {
  const { color, pattern } = groupStyle(index, sheet.background);
  return {
    color,
    line: { width: 0.6, color: sheet.colors.ink },
    ...(pattern !== '' && {
      pattern: { shape: pattern, bgcolor: color, fgcolor: textColorOn(color), size: 6, solidity: 0.2 },
    }),
  };
}

/** Marker of a group: colour and shape, each telling it apart without the other. */
export function groupMarker(sheet: Sheet, index: number, size: number): Part {
  return {
    color: groupStyle(index, sheet.background).color,
    symbol: SYMBOLS[index % SYMBOLS.length],
    size,
    line: { width: 0.8, color: sheet.colors.ink },
  };
}

/**
 * The name of a group in the legend, on one line of at most three quarters of the sheet: names must tell apart. An empty name is written as a
 * dash, or the entry would be a mark alone.
 */
export function legendName(sheet: Sheet, name: string): string {
  return escapeLabel(shortName(sheet, name)) || '–';
}

/** `legendName` before it is escaped: what the width of an entry comes from. */
export function shortName(sheet: Sheet, name: string): string {
  return wrapText(name, sheet.width * 0.75, sheet.fontSize, 1).join('');
}
