import { checkInteger } from '../../base';
import { type Canvas, type ChartOptions, canvasOf } from '../drawing/canvas';
import { bareAxis, figureOf, type Part } from '../drawing/chart';
import { groupStyle } from '../drawing/colors';
import { type Band, type Flow, type FlowNode, flowBands, flowNodes, limitedFlows } from '../drawing/flow-layout';
import { LOCALES } from '../drawing/locale';
import { namesApart } from '../drawing/names-apart';
import { numberText, suitableDigits } from '../drawing/numbers';
import { extremes, inBoth, textIn } from '../drawing/phrases';
import { type ChartRecords, type Column, checkColumns, rowsOf, settingsOf, textAt, weightAt } from '../drawing/records';
import { inChartWords } from '../drawing/stand-ins';
import { escapeLabel, hoverMarkup, wrapText } from '../drawing/text';
import type { ChartText, Figure, LocalizedText } from '../drawing/types';

/** Options of `flowFigure`. */
export interface FlowOptions<R extends object> extends ChartOptions {
  /** Left side: the outlet. */
  readonly source: Column<R>;
  /** Right side: the speaker. */
  readonly target: Column<R>;
  /** How much flows: a count, above 0. Left out, each record counts 1. */
  readonly value?: Column<R>;
  /** What the sides are, over them: ["Medium", "Sprecher"]. */
  readonly sides: readonly [source: ChartText, target: ChartText];
  /** Draws only so many of the largest names on each side; the rest becomes one. @default 20 */
  readonly limit?: number;
}

const WHERE = 'flowFigure';
const STEPS = 24;
const NODE_WIDTH = 0.025;
const GAP_EM = 1.35;

/**
 * Who is given how much room where: bands from the names on the left to the names on the right, as thick as they are
 * large. Names beyond the limit are put together as "Übrige (12)", which comes last. Sides are ordered by size, ties by name.
 *
 * @throws RangeError without records, for a value that is not above 0, for unknown columns
 *
 * @example
 * ```ts
 * show(flowFigure([{ paper: 'Bote', name: 'Peskow', n: 3 }], { source: 'paper', target: 'name', value: 'n', sides: ['outlet', 'speaker'], title: 'Who' }));
 * ```
 */
export function flowFigure<R extends object>(records: ChartRecords<R>, options: FlowOptions<R>): Figure {
  const canvas = canvasOf(WHERE, options, ['source', 'target', 'value', 'sides', 'limit']);
  const limit = checkInteger(`${WHERE}: limit`, options.limit ?? 20, 1, 100);
  const restName = LOCALES[canvas.language].others;
  const { flows, rest } = limitedFlows(flowsOf(rowsOf(WHERE, records), options), limit, restName);
  const total = flows.reduce((sum, { value }) => sum + value, 0);
  const digits = suitableDigits(
    flows.map(({ value }) => value),
    'number',
  );
  const numberOf = (value: number) => numberText(value, canvas.language, digits);
  const counts = {
    left: new Set(flows.map(({ source }) => source)).size,
    right: new Set(flows.map(({ target }) => target)).size,
  };
  const most = Math.max(counts.left, counts.right);
  const rowHeight = canvas.fontSize * 2.6;
  const height = canvas.height === null ? Math.max(rowHeight * most, canvas.fontSize * 14) : canvas.height * 0.72;
  const gap = ((canvas.fontSize * GAP_EM) / height) * total;
  const left = flowNodes(flows, 'source', gap, most, rest.source);
  const right = flowNodes(flows, 'target', gap, most, rest.target);
  const end = total + gap * (most - 1);
  const room = canvas.width * 0.27;
  return figureOf(WHERE, canvas, options, {
    kind: 'flow',
    name: { de: 'Flussdiagramm', en: 'Flow chart' },
    data: [
      ...flowBands(flows, left, right).map((band) => bandTrace(canvas, band, numberOf)),
      nodeTrace(canvas, left, 0, numberOf),
      nodeTrace(canvas, right, 1 - NODE_WIDTH, numberOf),
    ],
    layout: {
      xaxis: bareAxis([0, 1]),
      yaxis: bareAxis([end, -gap * 0.2]),
      annotations: [
        ...nodeNames(canvas, left, 'right', room, numberOf),
        ...nodeNames(canvas, right, 'left', room, numberOf),
        ...options.sides.map((text, side) => sideName(canvas, textIn(canvas.language, text), side)),
      ],
      barmode: 'overlay',
      hovermode: 'closest',
    },
    plotHeight: height,
    headroom: canvas.fontSize * 1.8,
    minHeight: canvas.fontSize * GAP_EM * most,
    margin: { left: room + canvas.pad, right: room + canvas.pad, bottom: canvas.pad },
    rows: flows.map(({ source, target, value }) => ({ source, target, value })),
    n: { de: numberText(total, 'de', digits), en: numberText(total, 'en', digits) },
    notes: [],
    findings: [
      sumsWords(options.sides[0], left),
      sumsWords(options.sides[1], right),
      extremes(
        flows.map(({ source, target, value }) => ({ name: `${source} → ${target}`, value })),
        'number',
      ),
    ],
    settings: settingsOf(records),
  });
}

/** One flow a record. */
function flowsOf<R extends object>(rows: readonly R[], { source, target, value }: FlowOptions<R>): Flow[] {
  checkColumns(WHERE, rows, { source, target, ...(value && { value }) });
  return rows.map((row, index) => ({
    source: textAt(row, source),
    target: textAt(row, target),
    value: weightAt(WHERE, row, value, index),
  }));
}

type NumberOf = (value: number) => string;

function bandTrace(canvas: Canvas, { flow, index, from, to }: Band, numberOf: NumberOf): Part {
  const { color } = groupStyle(index, canvas.background);
  return {
    type: 'scatter',
    mode: 'lines',
    ...bandOutline(from, to, flow.value),
    fill: 'toself',
    fillcolor: `${color}99`,
    line: { width: 0.5, color: canvas.colors.paper },
    hoveron: 'fills',
    hoverinfo: 'text',
    text: hoverMarkup(`${flow.source} – ${flow.target}\n${numberOf(flow.value)}`),
    showlegend: false,
  };
}

/** Two curves of the same shape, one back: the cosine is level at both ends. */
function bandOutline(from: number, to: number, size: number): { x: number[]; y: number[] } {
  const steps = Array.from({ length: STEPS + 1 }, (_, step) => step / STEPS);
  const across = steps.map((share) => rounded(NODE_WIDTH + share * (1 - 2 * NODE_WIDTH)));
  const down = steps.map((share) => from + (to - from) * (0.5 - Math.cos(share * Math.PI) / 2));
  return {
    x: [...across, ...[...across].reverse(), across[0] ?? 0],
    // Figures, not decimals: the flows may be as small as they like.
    y: [...down, ...down.map((y) => y + size).reverse(), down[0] ?? 0].map((y) => Number(y.toPrecision(7))),
  };
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

function nodeTrace(canvas: Canvas, nodes: readonly FlowNode[], x: number, numberOf: NumberOf): Part {
  return {
    type: 'bar',
    x: nodes.map(() => x + NODE_WIDTH / 2),
    base: nodes.map(({ top }) => top),
    y: nodes.map(({ total }) => total),
    width: NODE_WIDTH,
    marker: { color: canvas.colors.ink },
    hoverinfo: 'text',
    hovertext: nodes.map(({ name, total }) => hoverMarkup(`${name}\n${numberOf(total)}`)),
    showlegend: false,
  };
}

/** Names on one line, shortened before their numbers rather than with them, told apart where they begin alike. */
function nodeNames(
  canvas: Canvas,
  nodes: readonly FlowNode[],
  xanchor: 'left' | 'right',
  room: number,
  numberOf: NumberOf,
): Part[] {
  const { fontSize } = canvas;
  const numbers = nodes.map(({ total }) => ` ${numberOf(total)}`);
  const widest = Math.max(...numbers.map((number) => number.length));
  const shortened = (name: string) => wrapText(name, room - fontSize * (0.6 * widest + 0.4), fontSize, 1).join(' ');
  const named = nodes.map(({ name }) => inChartWords(canvas, name));
  const names = namesApart(named, shortened).map(shortened);
  return nodes.map((node, at) => ({
    x: xanchor === 'right' ? 0 : 1,
    xanchor,
    xshift: xanchor === 'right' ? -4 : 4,
    y: (node.top + node.bottom) / 2,
    showarrow: false,
    align: xanchor,
    text: `${escapeLabel(names[at] ?? '')}<b>${escapeLabel(numbers[at] ?? '')}</b>`,
    font: { size: fontSize, color: canvas.colors.ink },
  }));
}

function sideName(canvas: Canvas, text: string, side: number): Part {
  return {
    x: side,
    y: 1,
    yref: 'paper',
    yanchor: 'bottom',
    xanchor: side === 0 ? 'right' : 'left',
    xshift: side === 0 ? -4 : 4,
    showarrow: false,
    text: escapeLabel(text),
    font: { size: canvas.fontSize * 0.92, color: canvas.colors.muted },
  };
}

function sumsWords(given: ChartText, nodes: readonly FlowNode[]): LocalizedText {
  const side = inBoth(given);
  const words = extremes(
    nodes.map(({ name, total }) => ({ name, value: total })),
    'number',
  );
  return { de: `${side.de}: ${words.de}`, en: `${side.en}: ${words.en}` };
}
