import { type Canvas, type ChartOptions, canvasOf } from '../drawing/canvas';
import { figureOf, type Part } from '../drawing/chart';
import { forceLayout, type Place } from '../drawing/force-layout';
import { groupMarker, legendName } from '../drawing/groups';
import { type GraphColumns, type GraphNode, graphOf, type Link } from '../drawing/network-graph';
import { type DrawnNode, nodeNames } from '../drawing/network-names';
import { CROWD, heightShare, lineTraces, NAME_SIZE, NAME_WIDTH, networkPart, RANGE } from '../drawing/network-parts';
import { numberText } from '../drawing/numbers';
import { counted, extremes, inBoth, textIn } from '../drawing/phrases';
import { type ChartRecords, rowsOf, settingsOf } from '../drawing/records';
import { hoverMarkup } from '../drawing/text';
import type { ChartText, Figure, LocalizedText } from '../drawing/types';

/** Options of `networkFigure`. */
export interface NetworkOptions<R extends object> extends ChartOptions, GraphColumns<R> {
  /** What the two kinds are, for the legend: ["Medium", "Aussage"]. */
  readonly sides: readonly [source: ChartText, target: ChartText];
}

const WHERE = 'networkFigure';
const MAX_NODES = 300;

/**
 * Who prints what: outlets and statements as nodes, a line where an outlet prints a statement, thicker where the link
 * is stronger. Nodes that have many links are large. The layout is computed without chance: the same network gives the
 * same picture. Names that would lie on each other are left to the box over the node; the chart says how many are drawn.
 *
 * @throws RangeError without records, for a weight that is not above 0, for unknown columns, for more than 300 nodes
 *
 * @example
 * ```ts
 * show(networkFigure([{ paper: 'Bote', name: 'Peskow' }], { source: 'paper', target: 'name', sides: ['outlet', 'speaker'], title: 'Who' }));
 * ```
 */
export function networkFigure<R extends object>(records: ChartRecords<R>, options: NetworkOptions<R>): Figure {
  const canvas = canvasOf(WHERE, options, ['source', 'target', 'weight', 'sides']);
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
  const plotHeight = canvas.height === null ? canvas.width * heightShare(canvas, nodes.length) : canvas.height * 0.75;
  // Records of one pair add up: what makes a line thick stands in the rows.
  const weighted = options.weight !== undefined || links.some(({ weight }) => weight !== 1);
  const picture = { width: canvas.width - 2 * canvas.pad, height: plotHeight };
  const scale = Math.max(0.5, Math.min(1, Math.sqrt(CROWD / nodes.length)));
  const drawn = nodes.map(({ name, links: count }, index) => ({
    name,
    links: count,
    x: ((places[index]?.x ?? 0) / (2 * RANGE.x)) * picture.width,
    y: (-(places[index]?.y ?? 0) / (2 * RANGE.y)) * picture.height,
    size: canvas.fontSize * scale * Math.min(2.2, 0.55 + 0.35 * Math.sqrt(count)),
  }));
  const names = nodeNames(drawn, links, canvas.fontSize * NAME_SIZE, canvas.width * NAME_WIDTH, picture);
  return figureOf(WHERE, canvas, options, {
    kind: 'network',
    name: { de: 'Netzwerk', en: 'Network' },
    data: [
      ...lineTraces(canvas, links, places, scale),
      ...([0, 1] as const).map((side) =>
        nodeTrace(canvas, nodes, places, side, drawn, textIn(canvas.language, options.sides[side])),
      ),
    ],
    ...networkPart(canvas, names, places),
    plotHeight,
    legend: options.sides.map((side) => textIn(canvas.language, side)),
    rows: links.map(({ from, to, weight }) => ({
      source: nodes[from]?.name ?? '',
      target: nodes[to]?.name ?? '',
      ...(weighted && { weight }),
    })),
    n: nWords(nodes, links, options.sides),
    notes: notesOf(nodes, links, names.length),
    findings: [linksWords(nodes, options.sides[0])],
    settings: settingsOf(records),
  });
}

function nodeTrace(
  canvas: Canvas,
  nodes: readonly GraphNode[],
  places: readonly Place[],
  side: 0 | 1,
  drawn: readonly DrawnNode[],
  title: string,
): Part {
  const own = nodes.flatMap((node, index) => (node.side === side ? [{ node, index }] : []));
  return {
    type: 'scatter',
    mode: 'markers',
    name: legendName(canvas, title),
    x: own.map(({ index }) => places[index]?.x ?? 0),
    y: own.map(({ index }) => places[index]?.y ?? 0),
    marker: {
      ...groupMarker(canvas, side === 0 ? 1 : 0, 0),
      size: own.map(({ index }) => drawn[index]?.size ?? 0),
      symbol: side === 0 ? 'square' : 'circle',
      opacity: 1,
    },
    opacity: 1,
    cliponaxis: false,
    hoverinfo: 'text',
    hovertext: own.map(({ node }) =>
      hoverMarkup(`${node.name}\n${title}, ${numberText(node.links, canvas.language, 0)} ↔`),
    ),
  };
}

function nWords(
  nodes: readonly GraphNode[],
  links: readonly Link[],
  sides: readonly [ChartText, ChartText],
): LocalizedText {
  const left = nodes.filter(({ side }) => side === 0).length;
  const [source, target] = [inBoth(sides[0]), inBoth(sides[1])];
  const lines = counted(links.length, ['Verbindung', 'Verbindungen'], ['link', 'links']);
  return {
    de: `${source.de}: ${left}, ${target.de}: ${nodes.length - left}, ${lines.de}`,
    en: `${source.en}: ${left}, ${target.en}: ${nodes.length - left}, ${lines.en}`,
  };
}

/** Who has the most links, and the fewest, for the alt text. */
function linksWords(nodes: readonly GraphNode[], side: ChartText): LocalizedText {
  const title = inBoth(side);
  const sources = nodes.filter(({ side }) => side === 0).map(({ name, links }) => ({ name, value: links }));
  const words = extremes(sources, 'number');
  return { de: `Verbindungen, ${title.de}: ${words.de}`, en: `Links, ${title.en}: ${words.en}` };
}

function notesOf(nodes: readonly GraphNode[], links: readonly Link[], namedCount: number): LocalizedText[] {
  const notes: LocalizedText[] = [];
  if (new Set(links.map(({ weight }) => weight)).size > 1) {
    notes.push({ de: 'dickere Linie: stärkere Verbindung', en: 'thicker line: stronger link' });
  }
  if (namedCount < nodes.length) {
    notes.push({
      de: `benannt: ${namedCount} von ${nodes.length}, die mit den meisten Verbindungen zuerst`,
      en: `named: ${namedCount} of ${nodes.length}, those with the most links first`,
    });
  }
  return notes;
}
