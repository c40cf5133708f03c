// Frequencies along an axis: by rank, so that rare and common terms have the same room, or logarithmic.
import type { Canvas } from './canvas';
import { numberAxis, type Part } from './chart';
import { numberText, suitableDigits } from './numbers';
import type { ChartText } from './types';

export const FREQUENCY_SCALES = ['rank', 'log'] as const;
export type FrequencyScaleName = (typeof FREQUENCY_SCALES)[number];

/** Where values lie on an axis, 0 to 1, and the axis itself. */
export interface FrequencyScale {
  readonly place: (value: number) => number;
  readonly axis: (title: ChartText) => Part;
}

const MARGIN = 0.03;

/** The scale of an axis for values of 0 or more. */
export function frequencyScale(canvas: Canvas, name: FrequencyScaleName, values: readonly number[]): FrequencyScale {
  return name === 'rank' ? rankScale(canvas, values) : logScale(canvas, values);
}

/** Dense ranks: equal values have one place, and neighbouring values lie equally far from one another. */
function rankScale(canvas: Canvas, values: readonly number[]): FrequencyScale {
  const distinct = [...new Set(values)].sort((x, y) => x - y);
  const last = Math.max(1, distinct.length - 1);
  const rankOf = new Map(distinct.map((value, rank) => [value, rank / last]));
  const ticks = [...new Set([0, 0.25, 0.5, 0.75, 1].map((share) => Math.round(share * (distinct.length - 1))))];
  return {
    place: (value) => rankOf.get(value) ?? 0,
    axis: (title) =>
      axisOf(
        canvas,
        title,
        ticks.map((rank) => ({ place: rank / last, value: distinct[rank] as number })),
      ),
  };
}

/** Logarithms; a value of 0 stands a little below the smallest other one. */
function logScale(canvas: Canvas, values: readonly number[]): FrequencyScale {
  const positive = values.filter((value) => value > 0);
  const [least, most] = [Math.min(...positive), Math.max(...positive)].map(Math.log10) as [number, number];
  const hasZero = positive.length < values.length;
  const low = positive.length === 0 ? 0 : hasZero ? least - Math.max(0.15, (most - least) * 0.08) : least;
  const span = positive.length === 0 || most === low ? 1 : most - low;
  const place = (value: number) => (value > 0 ? (Math.log10(value) - low) / span : 0);
  const powers: number[] = [];
  for (let power = Math.ceil(least); positive.length > 0 && power <= Math.floor(most); power++)
    powers.push(10 ** power);
  const ticks = powers.length > 1 ? powers : [...new Set([10 ** least, 10 ** most])];
  return {
    place,
    axis: (title) =>
      axisOf(
        canvas,
        title,
        [...(hasZero ? [0] : []), ...ticks].map((value) => ({ place: place(value), value })),
      ),
  };
}

function axisOf(
  canvas: Canvas,
  title: ChartText,
  ticks: readonly { readonly place: number; readonly value: number }[],
): Part {
  const digits = suitableDigits(
    ticks.map(({ value }) => value),
    'number',
  );
  return numberAxis(canvas, title, {
    range: [-MARGIN, 1 + MARGIN],
    tickvals: ticks.map(({ place }) => place),
    ticktext: ticks.map(({ value }) => numberText(value, canvas.language, value >= 10 || value === 0 ? 0 : digits)),
    zeroline: false,
  });
}

/** A place of the axis as a share of the length of the plot. */
export const shareOfAxis = (place: number): number => (place + MARGIN) / (1 + 2 * MARGIN);
