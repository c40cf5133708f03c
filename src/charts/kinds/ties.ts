import { type Canvas, type ChartOptions, canvasOf } from '../drawing/canvas';
import { figureOf, type Part } from '../drawing/chart';
import { forceLayout, type Place } from '../drawing/force-layout';
import { groupMarker, legendName } from '../drawing/groups';
import type { Link } from '../drawing/network-graph';
import { type DrawnNode, nodeNames } from '../drawing/network-names';
import { CROWD, heightShare, lineTraces, NAME_SIZE, NAME_WIDTH, networkPart, RANGE } from '../drawing/network-parts';
import { numberText } from '../drawing/numbers';
import { counted, extremes } from '../drawing/phrases';
import {
  type ChartRecords,
  type Column,
  checkColumns,
  compareTexts,
  rowsOf,
  settingsOf,
  textAt,
  weightAt,
} from '../drawing/records';
import { hoverMarkup } from '../drawing/text';
import type { Figure, LocalizedText } from '../drawing/types';

/** Options of `tiesFigure`. */
export interface TiesOptions<R extends object, N extends object = object> extends ChartOptions {
  /** The two names that are tied, in either order. */
  readonly source: Column<R>;
  readonly target: Column<R>;
  /** Strength of the tie, above 0. Left out, all are equal. */
  readonly weight?: Column<R>;
  /** What is known of the names: a record each. Names that are tied to none are not drawn, which the chart says. */
  readonly nodes?: ChartRecords<N>;
  /** Columns of `nodes`: the name; what makes its mark large (above 0); its group, which has a colour and a shape. */
  readonly node?: Column<N>;
  readonly size?: Column<N>;
  readonly group?: Column<N>;
}

const WHERE = 'tiesFigure';
const MAX_NODES = 500;
const MAX_COLORS = 6;
/** So many names are written even where they lie over small marks. */
const COVERING = 20;
const OTHERS: LocalizedText = { de: 'andere', en: 'others' };

interface TiedNode {
  readonly name: string;
  readonly links: number;
  /** As asked for, or the number of its ties. */
  readonly size: number;
  readonly group: string;
}

/**
 * Who is tied to whom: names as marks, a line for each tie, thicker where it is stronger. Names of one group have one
 * colour and shape; of more than six groups the smaller ones are "others". The layout is computed without chance: the same
 * network gives the same picture. Names that would lie on each other are left to the box over the mark, those with
 * small marks first; the chart says how many are written.
 *
 * @throws RangeError without records, for a weight or size that is not above 0, for a tie of a name to itself or between
 *   names that are not among `nodes`, for unknown columns, for more than 500 names
 *
 * @example
 * ```ts
 * const { articles } = loadCorpus('corpus');
 * const network = mentionNetwork(articles.flatMap((article) => findMentions(article)), { articles, minimum: 3 });
 * const { ties, nodes } = networkToDraw(network);
 * const columns = { source: 'source', target: 'target', weight: 'weight', node: 'name', size: 'size', group: 'group' } as const;
 * show(tiesFigure(ties, { ...columns, nodes, title: 'Who is named with whom', language: 'en' }));
 * ```
 */
export function tiesFigure<R extends object, N extends object = object>(
  records: ChartRecords<R>,
  options: TiesOptions<R, N>,
): Figure {
  const canvas = canvasOf(WHERE, options, ['source', 'target', 'weight', 'nodes', 'node', 'size', 'group']);
  const rows = rowsOf(WHERE, records);
  const known = options.nodes === undefined ? null : rowsOf(WHERE, options.nodes);
  const { nodes, links } = tiedGraph(rows, known, options);
  if (nodes.length > MAX_NODES) {
    throw new RangeError(
      `${WHERE}: there are ${nodes.length} names; at most ${MAX_NODES} can be read. Filter them first`,
    );
  }
  const places = forceLayout(
    nodes.length,
    links.map(({ from, to, weight }) => [from, to, weight] as const),
  );
  const share = heightShare(canvas, nodes.length);
  const plotHeight = canvas.height === null ? canvas.width * (nodes.length > 60 ? 1.1 : share) : canvas.height * 0.75;
  const picture = { width: canvas.width - 2 * canvas.pad, height: plotHeight };
  const scale = Math.max(0.4, Math.min(1, Math.sqrt(CROWD / nodes.length)));
  const largest = Math.max(...nodes.map(({ size }) => size));
  const drawn = nodes.map(({ name, size }, at) => ({
    name,
    // The names of the largest marks come first.
    links: size,
    x: ((places[at]?.x ?? 0) / (2 * RANGE.x)) * picture.width,
    y: (-(places[at]?.y ?? 0) / (2 * RANGE.y)) * picture.height,
    size: canvas.fontSize * scale * (0.6 + 1.6 * Math.sqrt(size / largest)),
  }));
  const names = nodeNames(drawn, links, canvas.fontSize * NAME_SIZE, canvas.width * NAME_WIDTH, picture, COVERING);
  const groups = shownGroups(canvas, nodes);
  const unwritten = nodes.length - names.length;
  return figureOf(WHERE, canvas, options, {
    kind: 'ties',
    name: { de: 'Netzwerk', en: 'Network' },
    data: [
      ...lineTraces(canvas, links, places, scale),
      ...groups.map((group, at) => markTrace(canvas, { nodes, places, drawn }, group, at)),
    ],
    ...networkPart(canvas, names, places),
    plotHeight,
    legend: options.group === undefined ? [] : groups.map(({ name }) => name),
    rows: links.map(({ from, to, weight }) => ({
      source: nodes[from]?.name ?? '',
      target: nodes[to]?.name ?? '',
      weight,
    })),
    n: nWords(nodes.length, links.length),
    notes: notesOf(links, nodes.length, unwritten, (known?.length ?? nodes.length) - nodes.length),
    findings: [tiesWords(nodes)],
    settings: settingsOf(records),
  });
}

/** Nodes by their names; ties of one pair are one, with the sum of their weights. */
function tiedGraph<R extends object, N extends object>(
  rows: readonly R[],
  known: readonly N[] | null,
  { source, target, weight, node, size, group }: TiesOptions<R, N>,
): { nodes: TiedNode[]; links: Link[] } {
  checkColumns(WHERE, rows, { source, target, ...(weight && { weight }) });
  if (known !== null) checkColumns(WHERE, known, { node, ...(size && { size }), ...(group && { group }) });
  const about = new Map((known ?? []).map((record, at) => [textAt(record, node as string), { record, at }]));
  const names = [...new Set(rows.flatMap((row) => [textAt(row, source), textAt(row, target)]))].sort(compareTexts);
  const indexOf = new Map(names.map((each, index) => [each, index]));
  const joined = new Map<string, Link>();
  rows.forEach((row, at) => {
    const ends = [textAt(row, source), textAt(row, target)] as const;
    if (ends[0] === ends[1]) throw new RangeError(`${WHERE}: record ${at + 1} ties "${ends[0]}" to itself`);
    const missing = known === null ? undefined : ends.find((end) => !about.has(end));
    if (missing !== undefined) {
      throw new RangeError(`${WHERE}: record ${at + 1} ties "${missing}", which is not among nodes`);
    }
    const [from = 0, to = 0] = ends.map((end) => indexOf.get(end) ?? 0).sort((a, b) => a - b);
    const before = joined.get(`${from} ${to}`)?.weight ?? 0;
    joined.set(`${from} ${to}`, { from, to, weight: before + weightAt(WHERE, row, weight, at) });
  });
  const links = [...joined.values()].sort((a, b) => a.from - b.from || a.to - b.to);
  const counts = new Map<number, number>();
  for (const end of links.flatMap(({ from, to }) => [from, to])) counts.set(end, (counts.get(end) ?? 0) + 1);
  const nodes = names.map((each, index): TiedNode => {
    const own = about.get(each);
    const count = counts.get(index) ?? 0;
    return {
      name: each,
      links: count,
      size: own !== undefined && size !== undefined ? weightAt(WHERE, own.record, size, own.at) : count,
      group: own !== undefined && group !== undefined ? textAt(own.record, group) : '',
    };
  });
  return { nodes, links };
}

interface ShownGroup {
  readonly name: string;
  readonly members: ReadonlySet<string>;
  /** Whether it stands for all that have no colour of their own. */
  readonly isRest: boolean;
}

/** The largest groups first, equal ones by name; the others, if there are more than colours, as one. */
function shownGroups(canvas: Canvas, nodes: readonly TiedNode[]): ShownGroup[] {
  const sizes = new Map<string, number>();
  for (const { group } of nodes) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const order = [...sizes].sort(([a, m], [b, n]) => n - m || compareTexts(a, b)).map(([group]) => group);
  const own = order.length <= MAX_COLORS ? order : order.slice(0, MAX_COLORS - 1);
  const rest = order.slice(own.length);
  const shown = own.map((group): ShownGroup => ({ name: group, members: new Set([group]), isRest: false }));
  if (rest.length === 0) return shown;
  return [...shown, { name: OTHERS[canvas.language], members: new Set(rest), isRest: true }];
}

function markTrace(
  canvas: Canvas,
  all: { nodes: readonly TiedNode[]; places: readonly Place[]; drawn: readonly DrawnNode[] },
  { name, members, isRest }: ShownGroup,
  at: number,
): Part {
  const own = [...all.nodes.entries()].filter(([, { group }]) => members.has(group));
  return {
    type: 'scatter',
    mode: 'markers',
    name: legendName(canvas, name),
    x: own.map(([index]) => all.places[index]?.x ?? 0),
    y: own.map(([index]) => all.places[index]?.y ?? 0),
    marker: {
      ...groupMarker(canvas, at, 0),
      ...(isRest && { color: canvas.colors.missing }),
      size: own.map(([index]) => all.drawn[index]?.size ?? 0),
      opacity: 1,
    },
    opacity: 1,
    cliponaxis: false,
    hoverinfo: 'text',
    hovertext: own.map(([, node]) =>
      hoverMarkup(
        `${node.name}${node.group === '' ? '' : `\n${node.group}`}\n${numberText(node.links, canvas.language, 0)} ↔`,
      ),
    ),
  };
}

function nWords(names: number, ties: number): LocalizedText {
  const [left, right] = [
    counted(names, ['Name', 'Namen'], ['name', 'names']),
    counted(ties, ['Verbindung', 'Verbindungen'], ['tie', 'ties']),
  ];
  return { de: `${left.de}, ${right.de}`, en: `${left.en}, ${right.en}` };
}

/** Who has the most ties, and the fewest, for the alt text. */
function tiesWords(nodes: readonly TiedNode[]): LocalizedText {
  const words = extremes(
    nodes.map(({ name, links }) => ({ name, value: links })),
    'number',
  );
  return { de: `Verbindungen: ${words.de}`, en: `Ties: ${words.en}` };
}

function notesOf(links: readonly Link[], count: number, unwritten: number, untied: number): LocalizedText[] {
  const notes: LocalizedText[] = [];
  if (new Set(links.map(({ weight }) => weight)).size > 1) {
    notes.push({ de: 'dickere Linie: stärkere Verbindung', en: 'thicker line: stronger tie' });
  }
  if (unwritten > 0) {
    const named = count - unwritten;
    notes.push({ de: `benannt: ${named} von ${count}`, en: `named: ${named} of ${count}` });
  }
  if (untied > 0)
    notes.push({ de: `ohne Verbindung, nicht gezeichnet: ${untied}`, en: `without ties, not drawn: ${untied}` });
  return notes;
}
