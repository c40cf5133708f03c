import { checkInteger } from '../../base';
import { type Canvas, type ChartOptions, canvasOf } from '../drawing/canvas';
import { figureOf, numberAxis, type Part } from '../drawing/chart';
import { LOCALES } from '../drawing/locale';
import { numberText } from '../drawing/numbers';
import { counted, extremes } from '../drawing/phrases';
import {
  type ChartRecords,
  type Column,
  checkColumns,
  compareTexts,
  numberAt,
  rowsOf,
  settingsOf,
  textAt,
} from '../drawing/records';
import { hoverMarkup, labelMarkup } from '../drawing/text';
import type { Figure } from '../drawing/types';

/** Options of `zipfFigure`. */
export interface ZipfOptions<R extends object> extends ChartOptions {
  readonly term: Column<R>;
  /** How often it occurs: a whole number from 1. */
  readonly count: Column<R>;
  /** How many of the most frequent terms are named beside the curve, as far as they have room. @default 8 */
  readonly named?: number;
}

const WHERE = 'zipfFigure';

interface Ranked {
  readonly term: string;
  readonly count: number;
  readonly rank: number;
}

/**
 * Frequency by rank, both on logarithmic axes, with the line that Zipf's law expects: the first frequency divided by
 * the rank. Terms of one frequency take up one level step of the curve, drawn by its first and last rank, so that a
 * vocabulary of any size stays a small picture; `rows` hold these ends. Ties are ranked by code unit.
 *
 * @throws RangeError without records, for a count below 1, for unknown columns
 * @see G. K. Zipf (1949), Human Behavior and the Principle of Least Effort
 *
 * @example
 * ```ts
 * const { articles } = loadCorpus('corpus');
 * show(zipfFigure(zipfCurve(indexTerms(articles)).rows, { term: 'term', count: 'count', title: 'Frequency by rank' }));
 * ```
 */
export function zipfFigure<R extends object>(records: ChartRecords<R>, options: ZipfOptions<R>): Figure {
  const canvas = canvasOf(WHERE, options, ['term', 'count', 'named']);
  const ranked = rankedTerms(rowsOf(WHERE, records), options);
  const steps = stepEnds(ranked);
  const namedCount = checkInteger(`${WHERE}: named`, options.named ?? 8, 0, 30);
  const plotHeight = canvas.height === null ? canvas.width * 0.6 : canvas.height * 0.7;
  const largest = ranked[0]?.count ?? 1;
  const total = ranked.reduce((sum, { count }) => sum + count, 0);
  const { rank, frequency } = LOCALES[canvas.language];
  const once = ranked.filter(({ count }) => count === 1).length;
  return figureOf(WHERE, canvas, options, {
    kind: 'zipf',
    name: { de: 'Rang-Häufigkeits-Kurve (Zipf)', en: 'Rank-frequency curve (Zipf)' },
    data: [
      curve(canvas, steps),
      ...expectedLine(canvas, largest, ranked.length),
      topTerms(canvas, termsWithRoom(canvas, ranked.slice(0, namedCount), plotHeight)),
    ],
    layout: {
      xaxis: logAxis(canvas, rank, ranked.length),
      yaxis: logAxis(canvas, frequency, largest),
      annotations: expectedLabel(canvas, largest, ranked.length),
    },
    plotHeight,
    minHeight: canvas.fontSize * 12,
    margin: { left: canvas.fontSize * 5.2 + canvas.pad, right: canvas.fontSize * 2, bottom: canvas.fontSize * 3.4 },
    rows: steps.map(({ rank, count, term }) => ({ rank, count, term })),
    n: {
      de: `${counted(total, ['Token', 'Token'], ['', '']).de}, ${counted(ranked.length, ['Type', 'Types'], ['', '']).de}`,
      en: `${counted(total, ['', ''], ['token', 'tokens']).en}, ${counted(ranked.length, ['', ''], ['type', 'types']).en}`,
    },
    notes: [
      {
        de: `einmal belegt: ${numberText(once, 'de', 0)} Types`,
        en: `occurring once: ${numberText(once, 'en', 0)} types`,
      },
    ],
    findings: [
      extremes(
        ranked.slice(0, 4).map(({ term, count }) => ({ name: term, value: count })),
        'number',
        0,
      ),
    ],
    settings: settingsOf(records),
  });
}

function rankedTerms<R extends object>(rows: readonly R[], { term, count }: ZipfOptions<R>): Ranked[] {
  checkColumns(WHERE, rows, { term, count });
  return rows
    .map((row, index) => {
      const value = numberAt(WHERE, row, count, index);
      return { term: textAt(row, term), count: checkInteger(`${WHERE}: ${count} of record ${index + 1}`, value, 1) };
    })
    .sort((left, right) => right.count - left.count || compareTexts(left.term, right.term))
    .map((entry, index) => ({ ...entry, rank: index + 1 }));
}

/** First and last rank of each frequency: the curve is level between them. */
function stepEnds(ranked: readonly Ranked[]): Ranked[] {
  return ranked.filter(({ count }, index) => ranked[index - 1]?.count !== count || ranked[index + 1]?.count !== count);
}

function curve(canvas: Canvas, steps: readonly Ranked[]): Part {
  return {
    type: 'scatter',
    mode: 'lines+markers',
    x: steps.map(({ rank }) => rank),
    y: steps.map(({ count }) => count),
    line: { color: canvas.colors.categories[0], width: 1.5 },
    marker: { color: canvas.colors.categories[0], size: 4 },
    hoverinfo: 'text',
    hovertext: steps.map(({ term, count, rank }) =>
      hoverMarkup(`${term}\n${numberText(rank, canvas.language, 0)}: ${numberText(count, canvas.language, 0)}`),
    ),
    showlegend: false,
  };
}

/** From the first rank to the one expected once; nothing where that is a point. */
function expectedLine(canvas: Canvas, largest: number, count: number): Part[] {
  const end = Math.min(count, largest);
  if (end < 2) return [];
  return [
    {
      type: 'scatter',
      mode: 'lines',
      x: [1, end],
      y: [largest, largest / end],
      line: { color: canvas.colors.muted, width: 1, dash: 'dash' },
      hoverinfo: 'skip',
      showlegend: false,
    },
  ];
}

/** On a logarithmic axis ranks crowd together: only terms that lie a line below the last named one are named. */
function termsWithRoom(canvas: Canvas, terms: readonly Ranked[], plotHeight: number): Ranked[] {
  const decade = plotHeight / (Math.log10(Math.max(terms[0]?.count ?? 1, 2)) + 0.34);
  let lowest = Number.POSITIVE_INFINITY;
  return terms.filter(({ count }) => {
    const height = Math.log10(count) * decade;
    if (lowest - height < canvas.fontSize * 1.15) return false;
    lowest = height;
    return true;
  });
}

/** Names beside the first points, where the curve, which falls, leaves room. */
function topTerms(canvas: Canvas, terms: readonly Ranked[]): Part {
  return {
    type: 'scatter',
    mode: 'text',
    x: terms.map(({ rank }) => rank),
    y: terms.map(({ count }) => count),
    text: terms.map(({ term }) => `\u00a0${labelMarkup(term, canvas.width * 0.2, canvas.fontSize, 1)}\u00a0`),
    textposition: 'top right',
    textfont: { size: canvas.fontSize * 0.92, color: canvas.colors.ink },
    cliponaxis: false,
    hoverinfo: 'skip',
    showlegend: false,
  };
}

function logAxis(canvas: Canvas, title: string, largest: number): Part {
  const powers = Array.from({ length: Math.ceil(Math.log10(Math.max(largest, 2))) + 1 }, (_, power) => 10 ** power);
  return numberAxis(canvas, title, {
    type: 'log',
    range: [-0.12, Math.log10(Math.max(largest, 2)) + 0.22],
    tickvals: powers,
    ticktext: powers.map((power) => numberText(power, canvas.language, 0)),
    zeroline: false,
  });
}

/** Under the line: a curve that bends as those of words do leaves that corner free. */
function expectedLabel(canvas: Canvas, largest: number, count: number): Part[] {
  const end = Math.min(count, largest);
  if (end < 2) return [];
  const middle = Math.sqrt(end);
  return [
    {
      x: Math.log10(middle),
      y: Math.log10(largest / middle),
      xanchor: 'right',
      yanchor: 'top',
      showarrow: false,
      text: LOCALES[canvas.language].expectedByZipf,
      font: { size: canvas.fontSize * 0.92, color: canvas.colors.muted },
    },
  ];
}
