// The values of bars and dots in words: at the ends of the marks, or in a column beside them.
import type { Canvas } from './canvas';
import { LOCALES } from './locale';
import { numberText } from './numbers';
import { escapeLabel, textWidth } from './text';
import type { Part } from './types';
import type { Mark, ValueStyle } from './value-marks';

/** The values of marks in words. */
export interface ValueTexts {
  readonly traces: readonly Part[];
  readonly annotations: readonly Part[];
  /** What they take at the right of the plotting area, in pixels. */
  readonly width: number;
}

/**
 * The values in words: at the ends of the marks, or, where one of them has an interval, in a column at the right with
 * the interval in brackets, as in a table. A value behind the end of a line would be read as where the line ends.
 */
export function valueTexts(
  canvas: Canvas,
  marks: readonly Mark[],
  valueStyle: ValueStyle,
  plotWidth: number,
): ValueTexts {
  const plain = marks.every(({ low, high }) => low === null && high === null);
  return plain
    ? { traces: [endTexts(canvas, marks, valueStyle)], annotations: [], width: 0 }
    : valueColumn(canvas, marks, valueStyle, plotWidth);
}

const COLUMN_SHARE = 0.36;

/** The values as a column at the right, with their intervals where these take no more than a third of the chart. */
export function valueColumn(
  canvas: Canvas,
  marks: readonly Mark[],
  valueStyle: ValueStyle,
  plotWidth: number,
): ValueTexts {
  const widthOf = (texts: readonly string[]) => Math.max(...texts.map((text) => textWidth(text, canvas.fontSize)));
  const full = marks.map((mark) => `${valueStyle.text(mark.value)}${intervalText(canvas, mark, valueStyle)}`);
  const texts = widthOf(full) <= plotWidth * COLUMN_SHARE ? full : marks.map(({ value }) => valueStyle.text(value));
  const width = widthOf(texts) + canvas.fontSize;
  return {
    traces: [],
    annotations: texts.map((text, index) => ({
      x: 1,
      xref: 'paper',
      xanchor: 'right',
      xshift: width,
      y: marks[index]?.place ?? 0,
      showarrow: false,
      text: escapeLabel(text),
      font: { size: canvas.fontSize, color: canvas.colors.ink },
    })),
    width,
  };
}

/** " (11–51 %)"; nothing for a value without an interval. A dash before a minus sign would be lost. */
function intervalText(canvas: Canvas, { low, high }: Mark, valueStyle: ValueStyle): string {
  if (low === null || high === null) return '';
  const dash = Math.min(low, high) >= 0 ? '–' : LOCALES[canvas.language].to;
  return ` (${numberText(low * valueStyle.scale, canvas.language, valueStyle.digits)}${dash}${valueStyle.text(high)})`;
}

/** The values behind the ends of the marks; negative ones in front of them. */
function endTexts(canvas: Canvas, marks: readonly Mark[], valueStyle: ValueStyle): Part {
  const text = (value: number) => escapeLabel(valueStyle.text(value));
  return {
    type: 'scatter',
    mode: 'text',
    x: marks.map(({ value }) => value * valueStyle.scale),
    y: marks.map(({ place }) => place),
    text: marks.map(({ value }) => (value < 0 ? `${text(value)}\u00a0` : `\u00a0${text(value)}`)),
    textposition: marks.map(({ value }) => (value < 0 ? 'middle left' : 'middle right')),
    textfont: { size: canvas.fontSize, color: canvas.colors.ink },
    cliponaxis: false,
    hoverinfo: 'skip',
    showlegend: false,
  };
}
