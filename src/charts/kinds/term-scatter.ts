import { checkChoice, checkInteger } from '../../base';
import { type Canvas, type ChartOptions, canvasOf } from '../drawing/canvas';
import { figureOf, type Part } from '../drawing/chart';
import { FREQUENCY_SCALES, type FrequencyScale, frequencyScale, shareOfAxis } from '../drawing/frequency-scale';
import { numberText, suitableDigits } from '../drawing/numbers';
import { counted, notNamed, textIn } from '../drawing/phrases';
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
import { labelSides } from '../drawing/scatter-labels';
import { drawnText, escapeLabel, hoverMarkup } from '../drawing/text';
import type { ChartText, Figure } from '../drawing/types';

/** Options of `termScatterFigure`. */
export interface TermScatterOptions<R extends object> extends ChartOptions {
  readonly term: Column<R>;
  /** How often it occurs in the one group and in the other, 0 or more, in one unit (per million words). */
  readonly x: Column<R>;
  readonly y: Column<R>;
  /** How distinctive it is: above 0 of the group of `y`, below 0 of that of `x`. It is the colour. */
  readonly value: Column<R>;
  /** What the axes and the colour show, with the name of the group and the unit. */
  readonly xAxis: ChartText;
  readonly yAxis: ChartText;
  readonly colorAxis: ChartText;
  /** "rank": common and rare terms have the same room; "log": frequencies on a logarithmic axis. @default 'rank' */
  readonly scale?: 'rank' | 'log';
  /** So many names at most, as far as they have room: half of them of either group, the most distinctive. @default 40 */
  readonly named?: number;
}

const WHERE = 'termScatterFigure';
const KEYS = ['term', 'x', 'y', 'value', 'xAxis', 'yAxis', 'colorAxis', 'scale', 'named'];
const MOST_IN_BOX = 12;

/** Terms that occur equally often in both groups: one mark. */
interface Spot {
  readonly terms: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly value: number;
}

/**
 * How often terms occur in one group of articles against another, a mark a pair of frequencies: what only one group uses
 * lies along its axis, what both use alike on the diagonal. The colour is how distinctive a term is; the most distinctive
 * carry their names, on no other name. Terms with the same two frequencies share a mark, which names them when the mouse
 * is over it.
 *
 * @throws RangeError without records, for a frequency below 0, for unknown columns
 * @see Kessler 2017, "Scattertext: a browser-based tool for visualizing how corpora differ"
 *
 * @example
 * ```ts
 * const records = [{ term: 'Ernte', a: 120, b: 15, z: 3.1 }, { term: 'Hafen', a: 4, b: 80, z: -2.7 }];
 * const columns = { term: 'term', y: 'a', x: 'b', value: 'z' } as const;
 * show(termScatterFigure(records, { ...columns, xAxis: 'Bote', yAxis: 'Kurier', colorAxis: 'z', title: 'Words' }));
 * ```
 */
export function termScatterFigure<R extends object>(records: ChartRecords<R>, options: TermScatterOptions<R>): Figure {
  const canvas = canvasOf(WHERE, options, KEYS);
  const scale = checkChoice(`${WHERE}: scale`, options.scale ?? 'rank', FREQUENCY_SCALES);
  const named = checkInteger(`${WHERE}: named`, options.named ?? 40, 0, 500);
  const { rows, spots } = spotsOf(rowsOf(WHERE, records), options);
  const scaleOf = (axis: 'x' | 'y') =>
    frequencyScale(
      canvas,
      scale,
      spots.map((spot) => spot[axis]),
    );
  const scales = { x: scaleOf('x'), y: scaleOf('y') };
  const margin = {
    left: canvas.fontSize * 5.5 + canvas.pad,
    right: canvas.fontSize * 6,
    bottom: canvas.fontSize * 3.6,
  };
  const width = canvas.width - margin.left - margin.right;
  const height = canvas.height === null ? width * 0.86 : canvas.height * 0.68;
  const labels = labelTraces(canvas, spots, scales, { width, height }, named);
  const most = [...spots].sort((x, y) => y.value - x.value);
  const digits = suitableDigits(
    spots.flatMap(({ x, y }) => [x, y]),
    'number',
  );
  return figureOf(WHERE, canvas, options, {
    kind: 'term-scatter',
    name: { de: 'Streudiagramm der Wörter', en: 'Scatter plot of terms' },
    data: [diagonal(canvas), marks(canvas, spots, scales, options, digits), ...labels.traces],
    layout: {
      xaxis: scales.x.axis(options.xAxis),
      yaxis: scales.y.axis(options.yAxis),
      hovermode: 'closest',
    },
    plotHeight: height,
    minHeight: canvas.fontSize * 14,
    margin,
    rows,
    n: counted(rows.length, ['Wort', 'Wörter'], ['term', 'terms']),
    notes: notNamed(rows.length - labels.count),
    findings: [
      {
        de: `Am stärksten bei ${side(options.yAxis, 'de')}: ${leading(most)}; bei ${side(options.xAxis, 'de')}: ${leading([...most].reverse())}`,
        en: `Most distinctive of ${side(options.yAxis, 'en')}: ${leading(most)}; of ${side(options.xAxis, 'en')}: ${leading([...most].reverse())}`,
      },
    ],
    settings: settingsOf(records),
  });
}

const side = (axis: ChartText, language: 'de' | 'en'): string => drawnText(textIn(language, axis));
const leading = (spots: readonly Spot[]): string => Array.from(spots.slice(0, 3), ({ terms }) => terms[0]).join(', ');

function spotsOf<R extends object>(rows: readonly R[], { term, x, y, value }: TermScatterOptions<R>) {
  checkColumns(WHERE, rows, { term, x, y, value });
  const found = rows.map((row, index) => {
    const [ofX, ofY] = [x, y].map((column) => {
      const number = numberAt(WHERE, row, column, index);
      if (number !== null && number >= 0) return number;
      throw new RangeError(`${WHERE}: ${column} of record ${index + 1} is ${number}; allowed are numbers from 0`);
    }) as [number, number];
    return { term: textAt(row, term), x: ofX, y: ofY, value: numberAt(WHERE, row, value, index) ?? 0 };
  });
  const spots = new Map<string, { terms: string[]; x: number; y: number; value: number }>();
  for (const one of found) {
    const key = `${one.x} ${one.y}`;
    const known = spots.get(key);
    if (known === undefined) spots.set(key, { terms: [one.term], x: one.x, y: one.y, value: one.value });
    else known.terms.push(one.term);
  }
  for (const { terms } of spots.values()) terms.sort(compareTexts);
  // The most distinctive are drawn last, over the others.
  const ordered = [...spots.values()].sort((one, other) => Math.abs(one.value) - Math.abs(other.value));
  return { rows: found, spots: ordered as readonly Spot[] };
}

function diagonal(canvas: Canvas): Part {
  return {
    type: 'scatter',
    mode: 'lines',
    x: [0, 1],
    y: [0, 1],
    line: { color: canvas.colors.grid, width: 1.5, dash: 'dash' },
    hoverinfo: 'skip',
    showlegend: false,
  };
}

const markSize = (canvas: Canvas): number => canvas.fontSize * 0.6;

function marks<R extends object>(
  canvas: Canvas,
  spots: readonly Spot[],
  scales: { readonly x: FrequencyScale; readonly y: FrequencyScale },
  { xAxis, yAxis, colorAxis }: TermScatterOptions<R>,
  digits: number,
): Part {
  const { language } = canvas;
  const sizes = spots.map(({ value }) => Math.abs(value)).sort((x, y) => x - y);
  // One term that is far ahead must not turn all others grey.
  const far = sizes[Math.floor((sizes.length - 1) * 0.98)] || 1;
  const number = (value: number) => numberText(value, language, value >= 100 ? 0 : Math.min(2, digits));
  const title = (axis: ChartText) => side(axis, language);
  return {
    type: 'scatter',
    mode: 'markers',
    x: spots.map(({ x }) => scales.x.place(x)),
    y: spots.map(({ y }) => scales.y.place(y)),
    customdata: spots.map(({ terms }) => [...terms]),
    marker: {
      size: markSize(canvas),
      color: spots.map(({ value }) => value),
      cmin: -far,
      cmax: far,
      colorscale: canvas.colors.divergence.map((color, at, all) => [at / (all.length - 1), color]),
      line: { width: 0.6, color: canvas.colors.muted },
      showscale: true,
      colorbar: {
        thickness: canvas.fontSize,
        outlinewidth: 0,
        len: 0.8,
        tickfont: { size: canvas.fontSize * 0.92 },
        title: { text: escapeLabel(title(colorAxis)), side: 'right', font: { size: canvas.fontSize * 0.92 } },
      },
    },
    cliponaxis: false,
    hoverinfo: 'text',
    hovertext: spots.map(({ terms, x, y, value }) => {
      const more = terms.length > MOST_IN_BOX ? ` +${terms.length - MOST_IN_BOX}` : '';
      const names = `${terms.slice(0, MOST_IN_BOX).join(', ')}${more}`;
      const lines = [`${title(yAxis)}: ${number(y)}`, `${title(xAxis)}: ${number(x)}`];
      return hoverMarkup([names, ...lines, `${title(colorAxis)}: ${numberText(value, language, 2)}`].join('\n'));
    }),
    showlegend: false,
  };
}

/** Names beside the most distinctive marks: a trace of text, so that they go along when the picture is made larger. */
function labelTraces(
  canvas: Canvas,
  spots: readonly Spot[],
  scales: { readonly x: FrequencyScale; readonly y: FrequencyScale },
  area: { readonly width: number; readonly height: number },
  named: number,
): { readonly traces: readonly Part[]; readonly count: number } {
  const fontSize = canvas.fontSize * 0.88;
  const pixel = ({ x, y }: Spot) => ({
    x: shareOfAxis(scales.x.place(x)) * area.width,
    y: (1 - shareOfAxis(scales.y.place(y))) * area.height,
  });
  const strongest = [...spots].reverse();
  const half = Math.ceil(named / 2);
  const [ofY, ofX] = [
    strongest.filter(({ value }) => value > 0).slice(0, half * 3),
    strongest.filter(({ value }) => value < 0).slice(0, half * 3),
  ];
  const turns = Array.from({ length: Math.max(ofY.length, ofX.length) }, (_, at) => [ofY[at], ofX[at]]).flat();
  const candidates = turns.filter((spot): spot is Spot => spot !== undefined);
  const name = ({ terms }: Spot) => `${drawnText(terms[0] ?? '')}${terms.length > 1 ? ` +${terms.length - 1}` : ''}`;
  const points = candidates.map((spot) => ({ ...pixel(spot), name: name(spot) }));
  const found = labelSides(points, spots.map(pixel), area, fontSize, markSize(canvas));
  const placed = candidates.flatMap((spot, at) => {
    const side = found[at];
    return side === null || side === undefined ? [] : [{ spot, side }];
  });
  const shown = [1, -1].flatMap((sign) => placed.filter(({ spot }) => Math.sign(spot.value) === sign).slice(0, half));
  if (shown.length === 0) return { traces: [], count: 0 };
  const trace: Part = {
    type: 'scatter',
    // Marks that are not seen keep the names off those that are.
    mode: 'markers+text',
    marker: { size: markSize(canvas), opacity: 0 },
    x: shown.map(({ spot }) => scales.x.place(spot.x)),
    y: shown.map(({ spot }) => scales.y.place(spot.y)),
    text: shown.map(({ spot }) => escapeLabel(name(spot))),
    textposition: shown.map(({ side }) => side),
    textfont: { size: fontSize, color: canvas.colors.ink },
    cliponaxis: false,
    hoverinfo: 'skip',
    showlegend: false,
  };
  return { traces: [trace], count: shown.length };
}
