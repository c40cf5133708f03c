import { type Canvas, type ChartOptions, canvasOf } from '../drawing/canvas';
import { figureOf, numberAxis, type Part } from '../drawing/chart';
import { groupStyle } from '../drawing/colors';
import { checkGroups, legendName } from '../drawing/groups';
import { labelAxis } from '../drawing/label-axis';
import { numberText, percentSign } from '../drawing/numbers';
import { counted, inBoth } from '../drawing/phrases';
import {
  type ChartRecords,
  type Column,
  checkColumns,
  distinctTexts,
  numberAt,
  rowsOf,
  settingsOf,
  textAt,
} from '../drawing/records';
import { hoverMarkup, textWidth } from '../drawing/text';
import type { ChartText, Figure, LocalizedText } from '../drawing/types';
import { tickCount } from '../drawing/value-marks';

/** An article as a lane of the chart. */
export interface DispersionLane {
  readonly label: string;
  /** Its length in the unit of the positions: tokens, characters. */
  readonly length: number;
}

/** Options of `dispersionFigure`. */
export interface DispersionOptions<R extends object> extends ChartOptions {
  /** The article of a hit. */
  readonly label: Column<R>;
  /** Where the hit stands, from 0, in the unit of the lengths. */
  readonly position: Column<R>;
  /** The term, where the hits of several are drawn: at most six. */
  readonly group?: Column<R>;
  /** All articles, with or without hits, in the order of the chart. */
  readonly lanes: readonly DispersionLane[];
  /** What positions count, for the axis: "Token", "Zeichen". */
  readonly unit: ChartText;
  /** "share": all articles equally long, positions in percent of the article. @default 'length' */
  readonly scale?: 'length' | 'share';
}

const WHERE = 'dispersionFigure';
const MAX_TERMS = 6;

interface Hit {
  readonly label: string;
  readonly group: string;
  readonly position: number;
}

/**
 * Where a term stands in each article ("x-ray" plot): a lane an article, a stroke a hit, the number of hits at the
 * end. Articles without a hit are lanes without strokes.
 *
 * @throws RangeError without records or lanes, for a hit in an article that is no lane or beyond its end, for unknown
 *   columns, for more than six terms
 *
 * @example
 * ```ts
 * const { articles } = loadCorpus('corpus');
 * const index = indexTerms(articles);
 * const { rows } = dispersionPositions(index, { terms: ['rakete', 'sanktion'] });
 * const lengths = new Map(rows.map(({ article, articleTokens }) => [article, articleTokens]));
 * const lanes = Array.from(lengths, ([label, length]) => ({ label, length }));
 * const columns = { label: 'article', position: 'position', group: 'term' } as const;
 * show(dispersionFigure(rows, { ...columns, lanes, unit: 'words', title: 'Where they stand' }));
 * ```
 */
export function dispersionFigure<R extends object>(records: ChartRecords<R>, options: DispersionOptions<R>): Figure {
  const canvas = canvasOf(WHERE, options, ['label', 'position', 'group', 'lanes', 'unit', 'scale']);
  const hits = hitsOf(rowsOf(WHERE, records), options);
  const { lanes } = options;
  const terms = distinctTexts(hits, 'group');
  checkGroups(WHERE, terms, MAX_TERMS);
  const names = labelAxis(
    canvas,
    lanes.map(({ label }) => label),
    terms.length,
  );
  const share = options.scale === 'share';
  const longest = Math.max(...lanes.map(({ length }) => length));
  const across = (position: number, lane: DispersionLane) => (share ? (position / lane.length) * 100 : position);
  const counts = lanes.map(({ label }) => hits.filter((hit) => hit.label === label).length);
  const countTexts = counts.map((count) => numberText(count, canvas.language, 0));
  const strip = { rows: lanes, height: 0.76 / terms.length };
  const right = Math.max(...countTexts.map((text) => textWidth(text, canvas.fontSize))) + canvas.fontSize * 1.6;
  const plotWidth = canvas.width - names.width - canvas.pad - right;
  return figureOf(WHERE, canvas, options, {
    kind: 'dispersion',
    name: { de: 'Fundstellen in den Artikeln', en: 'Dispersion plot' },
    data: [
      laneTrace(canvas, lanes, share),
      ...terms.map((term, index) => hitTrace(canvas, term, index, hits, strip, across)),
    ],
    layout: {
      yaxis: names.axis,
      xaxis: numberAxis(canvas, share ? positionWords(options.unit)[canvas.language] : options.unit, {
        range: [0, share ? 100 : longest],
        nticks: tickCount(canvas, plotWidth, textWidth(numberText(longest, canvas.language, 0), canvas.fontSize)),
        ticksuffix: share ? percentSign(canvas.language) : '',
        zeroline: false,
        showgrid: false,
      }),
      annotations: countTexts.map((text, y) => ({
        x: 1,
        xref: 'paper',
        xanchor: 'left',
        xshift: canvas.fontSize * 0.6,
        y,
        showarrow: false,
        text,
        font: { size: canvas.fontSize, color: canvas.colors.ink },
      })),
    },
    plotHeight: names.rowHeight * lanes.length,
    minHeight: names.minRowHeight * lanes.length,
    margin: { left: names.width, right: canvas.pad + right, bottom: canvas.fontSize * 3.4 },
    legend: terms.length > 1 ? terms : [],
    rows: hits.map(({ label, group, position }) => ({ label, ...(options.group && { group }), position })),
    n: counted(hits.length, ['Fundstelle', 'Fundstellen'], ['hit', 'hits']),
    notes: [{ de: 'rechts: Fundstellen je Artikel', en: 'right: hits an article' }],
    findings: findingsOf(lanes, counts),
    settings: settingsOf(records),
  });
}

function hitsOf<R extends object>(rows: readonly R[], options: DispersionOptions<R>): Hit[] {
  const { label, position, group, lanes } = options;
  checkColumns(WHERE, rows, { label, position, ...(group && { group }) });
  const lengths = new Map(lanes.map((lane) => [lane.label, lane.length]));
  if (lengths.size === 0) throw new RangeError(`${WHERE}: lanes is empty; name the articles and their lengths`);
  return rows.map((row, index) => {
    const article = textAt(row, label);
    const length = lengths.get(article);
    if (length === undefined)
      throw new RangeError(`${WHERE}: record ${index + 1} is of "${article}", which is no lane`);
    const at = numberAt(WHERE, row, position, index);
    if (at === null || at < 0 || at > length) {
      throw new RangeError(
        `${WHERE}: ${position} of record ${index + 1} is ${at}; "${article}" runs from 0 to ${length}`,
      );
    }
    return { label: article, group: group ? textAt(row, group) : '', position: at };
  });
}

/** A pale bar from the beginning to the end of each article. */
function laneTrace(canvas: Canvas, lanes: readonly DispersionLane[], share: boolean): Part {
  return {
    type: 'bar',
    orientation: 'h',
    x: lanes.map(({ length }) => (share ? 100 : length)),
    y: lanes.map((_, index) => index),
    width: 0.8,
    marker: { color: canvas.colors.grid, line: { width: 0 } },
    showlegend: false,
    hoverinfo: 'skip',
  };
}

/** The strokes of a term: lines that are broken after each stroke, in the term's strip of each lane. */
function hitTrace(
  canvas: Canvas,
  term: string,
  index: number,
  hits: readonly Hit[],
  { rows, height }: { rows: readonly DispersionLane[]; height: number },
  across: (position: number, lane: DispersionLane) => number,
): Part {
  const laneOf = new Map(rows.map((lane, place) => [lane.label, { lane, place }]));
  const strokes = hits
    .filter(({ group }) => group === term)
    .flatMap((hit) => {
      const found = laneOf.get(hit.label);
      if (!found) return [];
      const top = found.place - 0.38 + index * height;
      return [{ hit, x: across(hit.position, found.lane), top, bottom: top + height }];
    });
  return {
    type: 'scatter',
    mode: 'lines',
    name: legendName(canvas, term),
    x: strokes.flatMap(({ x }) => [x, x, null]),
    y: strokes.flatMap(({ top, bottom }) => [top, bottom, null]),
    line: { color: groupStyle(index, canvas.background).color, width: 1.5 },
    hoverinfo: 'text',
    hovertext: strokes.flatMap(({ hit }) => {
      const text = hoverMarkup(`${hit.label}\n${hit.group}\n${numberText(hit.position, canvas.language, 0)}`);
      return [text, text, ''];
    }),
  };
}

function positionWords(given: ChartText): LocalizedText {
  const unit = inBoth(given);
  return { de: `Stelle im Artikel (% der ${unit.de})`, en: `position in the article (% of ${unit.en})` };
}

function findingsOf(lanes: readonly DispersionLane[], counts: readonly number[]): LocalizedText[] {
  const without = counts.filter((count) => count === 0).length;
  const most = Math.max(...counts);
  const article = lanes[counts.indexOf(most)]?.label ?? '';
  const lacking: LocalizedText =
    without === 0
      ? { de: '', en: '' }
      : {
          de: `; ohne Fundstelle: ${without} von ${lanes.length} Artikeln`,
          en: `; without a hit: ${without} of ${lanes.length} articles`,
        };
  return [{ de: `Die meisten: ${article} (${most})${lacking.de}`, en: `Most: ${article} (${most})${lacking.en}` }];
}
