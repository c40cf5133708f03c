import { bareAxis, figureOf, type Part } from './chart';
import { forceLayout, type Place } from './force-layout';
import { groupMarker, legendName } from './groups';
import { type GraphColumns, type GraphNode, graphOf, type Link } from './network-graph';
import { numberText } from './numbers';
import { counted, extremes } from './phrases';
import { compareTexts, type Records, rowsOf, settingsOf } from './records';
import { type ChartOptions, type Sheet, sheetOf } from './sheet';
import { hoverMarkup, labelMarkup, textWidth, wrapText } from './text';
import type { Figure, Words } from './types';

/** Options of `networkFigure`. */
export interface NetworkOptions<R extends object> extends ChartOptions, GraphColumns<R> {
  /** What the two kinds are, for the legend: ["Medium", "Aussage"]. */
  readonly sides: readonly [source: string, target: string];
}

const WHERE = 'networkFigure';
const MAX_NODES = 300;
const LINE_STEPS = 3;
const NAME_SIZE = 0.85;
const NAME_WIDTH = 0.2;
// Names reach beyond the outermost nodes, which lie at 1.
const RANGE = { x: 1.35, y: 1.15 };

type NameSide = 'top center' | 'bottom center' | 'middle right' | 'middle left';

const TOP_FIRST = ['top center', 'bottom center'] as const;
const BOTTOM_FIRST = ['bottom center', 'top center'] as const;

/** A rectangle around its middle, in pixels from the middle of the plot, y downwards. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Who prints what: outlets and statements as nodes, a line where an outlet prints a statement, thicker where the link
 * is stronger. Nodes that have many links are large. The layout is computed without chance: the same network gives the
 * same picture. Names that would lie on each other are left to the box over the node; the chart says how many are drawn.
 *
 * @throws RangeError without records, for a weight that is not above 0, for unknown columns, for more than 300 nodes
 */
export function networkFigure<R extends object>(records: Records<R>, options: NetworkOptions<R>): Figure {
  const sheet = sheetOf(WHERE, options, ['source', 'target', 'weight', 'sides']);
  const rows = rowsOf(WHERE, records);
  const { nodes, links } = graphOf(WHERE, rows, options);
  if (nodes.length > MAX_NODES) {
    throw new RangeError(
      `${WHERE}: there are ${nodes.length} nodes; at most ${MAX_NODES} can be read. Filter them first`,
    );
  }
  const places = forceLayout(
    nodes.length,
    links.map(({ from, to, weight }) => [from, to, weight] as const),
  );
  const plotHeight = sheet.height === null ? sheet.width * heightShare(sheet, nodes.length) : sheet.height * 0.75;
  const named = namedNodes(sheet, nodes, places, plotHeight);
  return figureOf(WHERE, sheet, options, {
    kind: 'network',
    name: { de: 'Netzwerk', en: 'Network' },
    data: [
      ...lineTraces(sheet, links, places),
      ...([0, 1] as const).map((side) => nodeTrace(sheet, nodes, places, side, named, options.sides[side])),
    ],
    layout: {
      xaxis: bareAxis([-RANGE.x, RANGE.x]),
      yaxis: bareAxis([-RANGE.y, RANGE.y]),
      hovermode: 'closest',
    },
    plotHeight,
    headroom: sheet.fontSize * 2,
    minHeight: sheet.fontSize * 15,
    margin: { left: sheet.pad, right: sheet.pad, bottom: sheet.pad },
    legend: options.sides,
    rows: links.map(({ from, to, weight }) => ({
      source: nodes[from]?.name ?? '',
      target: nodes[to]?.name ?? '',
      ...(options.weight && { weight }),
    })),
    n: nWords(nodes, links, options.sides),
    notes: notesOf(nodes, named),
    findings: [
      extremes(
        nodes.filter(({ side }) => side === 0).map(({ name, links: count }) => ({ name, value: count })),
        'number',
      ),
    ],
    settings: settingsOf(records),
  });
}

/** A narrow sheet needs height: the names keep their size while the distances shrink. */
function heightShare(sheet: Sheet, nodeCount: number): number {
  return sheet.width < 400 ? 1.05 : nodeCount > 15 ? 0.85 : 0.6;
}

/**
 * The nodes whose names have room, and the side of the node on which each stands: away from the middle of the picture
 * if it can be, else wherever it covers no other name and no node. Nodes with many links choose first.
 */
function namedNodes(
  sheet: Sheet,
  nodes: readonly GraphNode[],
  places: readonly Place[],
  plotHeight: number,
): ReadonlyMap<GraphNode, NameSide> {
  const size = sheet.fontSize * NAME_SIZE;
  const ranked = nodes
    .map((node, index) => {
      const { x, y } = places[index] ?? { x: 0, y: 0 };
      const at = { x: (x / (2 * RANGE.x)) * sheet.width, y: (-y / (2 * RANGE.y)) * plotHeight };
      return { node, at: { ...at, width: sheet.fontSize, height: sheet.fontSize } };
    })
    .sort((left, right) => right.node.links - left.node.links || compareTexts(left.node.name, right.node.name));
  const taken = ranked.map(({ at }) => at);
  const named = new Map<GraphNode, NameSide>();
  for (const { node, at } of ranked) {
    const lines = wrapText(node.name, sheet.width * NAME_WIDTH, size, 2);
    const width = Math.max(...lines.map((line) => textWidth(line, size)));
    const height = lines.length * size * 1.3;
    const [outer, inner] = at.y <= 0 ? TOP_FIRST : BOTTOM_FIRST;
    for (const side of [outer, 'middle right', 'middle left', inner] as const) {
      const box = besideNode(at, side, width, height, size);
      const isInside = Math.abs(box.x) + width / 2 <= sheet.width / 2;
      if (!isInside || taken.some((other) => other !== at && overlap(other, box))) continue;
      taken.push(box);
      named.set(node, side);
      break;
    }
  }
  return named;
}

function besideNode({ x, y }: Place, side: NameSide, width: number, height: number, size: number): Box {
  const down = { 'top center': -1, 'bottom center': 1, 'middle right': 0, 'middle left': 0 }[side];
  const right = { 'top center': 0, 'bottom center': 0, 'middle right': 1, 'middle left': -1 }[side];
  return { x: x + (right * (width + size * 1.4)) / 2, y: y + (down * (height + size)) / 2, width, height };
}

function overlap(one: Box, other: Box): boolean {
  return (
    Math.abs(one.x - other.x) <= (one.width + other.width) / 2 &&
    Math.abs(one.y - other.y) <= (one.height + other.height) / 2
  );
}

/** Lines of three strengths: a trace has one width for all its lines. */
function lineTraces(sheet: Sheet, links: readonly Link[], places: readonly Place[]): Part[] {
  const heaviest = Math.max(...links.map(({ weight }) => weight));
  return Array.from({ length: LINE_STEPS }, (_, step) => {
    const own = links.filter(
      ({ weight }) => Math.min(LINE_STEPS - 1, Math.ceil((weight / heaviest) * LINE_STEPS) - 1) === step,
    );
    return {
      type: 'scatter',
      mode: 'lines',
      x: own.flatMap(({ from, to }) => [places[from]?.x ?? 0, places[to]?.x ?? 0, null]),
      y: own.flatMap(({ from, to }) => [places[from]?.y ?? 0, places[to]?.y ?? 0, null]),
      line: { color: sheet.colors.missing, width: 0.8 + step * 1.2 },
      hoverinfo: 'skip',
      showlegend: false,
    };
  }).filter(({ x }) => x.length > 0);
}

function nodeTrace(
  sheet: Sheet,
  nodes: readonly GraphNode[],
  places: readonly Place[],
  side: 0 | 1,
  named: ReadonlyMap<GraphNode, NameSide>,
  title: string,
): Part {
  const own = nodes.flatMap((node, index) =>
    node.side === side ? [{ node, place: places[index] ?? { x: 0, y: 0 } }] : [],
  );
  const sizes = own.map(({ node }) => sheet.fontSize * Math.min(2.2, 0.55 + 0.35 * Math.sqrt(node.links)));
  return {
    type: 'scatter',
    mode: 'markers+text',
    name: legendName(sheet, title),
    x: own.map(({ place }) => place.x),
    y: own.map(({ place }) => place.y),
    marker: {
      ...groupMarker(sheet, side === 0 ? 1 : 0, 0),
      size: sizes,
      symbol: side === 0 ? 'square' : 'circle',
      opacity: 1,
    },
    text: own.map(({ node }) =>
      named.has(node) ? labelMarkup(node.name, sheet.width * NAME_WIDTH, sheet.fontSize * NAME_SIZE) : '',
    ),
    opacity: 1,
    textposition: own.map(({ node }) => named.get(node) ?? 'top center'),
    textfont: { size: sheet.fontSize * NAME_SIZE, color: sheet.colors.ink },
    cliponaxis: false,
    hoverinfo: 'text',
    hovertext: own.map(({ node }) =>
      hoverMarkup(`${node.name}\n${title}, ${numberText(node.links, sheet.language, 0)} ↔`),
    ),
  };
}

function nWords(nodes: readonly GraphNode[], links: readonly Link[], sides: readonly [string, string]): Words {
  const left = nodes.filter(({ side }) => side === 0).length;
  const text = `${sides[0]}: ${left}, ${sides[1]}: ${nodes.length - left}, `;
  const lines = counted(links.length, ['Verbindung', 'Verbindungen'], ['link', 'links']);
  return { de: text + lines.de, en: text + lines.en };
}

function notesOf(nodes: readonly GraphNode[], named: ReadonlyMap<GraphNode, NameSide>): Words[] {
  if (named.size === nodes.length) return [];
  return [
    {
      de: `benannt: ${named.size} von ${nodes.length}, die mit den meisten Verbindungen zuerst`,
      en: `named: ${named.size} of ${nodes.length}, those with the most links first`,
    },
  ];
}
