// Where the names of a network's nodes stand: beside their nodes, on no other name and no node, across few lines.
import type { Place } from './force-layout';
import type { Link } from './network-graph';
import { compareTexts } from './records';
import { textWidth, wrapText } from './text';

/** A node in the picture: its middle in pixels from the middle of the plot, y downwards, and how large it is drawn. */
export interface DrawnNode extends Place {
  readonly name: string;
  readonly links: number;
  readonly size: number;
}

/** A name as it is drawn: its lines, and its middle in pixels from that of its node, y downwards. */
export interface NodeName {
  readonly node: number;
  readonly lines: readonly string[];
  readonly dx: number;
  readonly dy: number;
  readonly width: number;
  /** -1 for a name to the left of its node, 1 for one to the right, 0 for one over or under it. */
  readonly side: -1 | 0 | 1;
}

/** A rectangle around its middle. */
interface Box extends Place {
  readonly width: number;
  readonly height: number;
}

const SIDES = [-1, 0, 1] as const;
const MAX_LINES = 3;
/** A mark under a name is worse than any lines under it. */
const COVERED = 1000;

/**
 * The names that have room, nodes with many links first, ties by name. A name stands on one of the eight sides of its
 * node: where it crosses the fewest lines, and among these away from the middle of the picture. It has up to three
 * lines, and is shortened to two or one where it has no room else or would cross more.
 *
 * @param area width and height of the picture, which names don't leave
 * @param covering so many names may lie over marks of later ones where there is no other place: in a crowd the largest
 *   marks would be those without a name
 */
export function nodeNames(
  nodes: readonly DrawnNode[],
  links: readonly Link[],
  fontSize: number,
  nameWidth: number,
  area: { readonly width: number; readonly height: number },
  covering = 0,
): NodeName[] {
  const lines = links.flatMap(({ from, to }) => {
    const [start, end] = [nodes[from], nodes[to]];
    return start && end ? [{ start, end }] : [];
  });
  const taken: Box[] = nodes.map(({ x, y, size }) => ({ x, y, width: size, height: size }));
  const ranked = [...nodes.keys()].sort((left, right) => {
    const [one, other] = [nodes[left], nodes[right]];
    return one && other ? other.links - one.links || compareTexts(one.name, other.name) : 0;
  });
  const rankOf = new Map(ranked.map((index, rank) => [taken[index], rank]));
  return ranked.flatMap((index, rank) => {
    const node = nodes[index];
    const own = taken[index];
    if (!node || !own) return [];
    const free = namesOf(node.name, nameWidth, fontSize).flatMap((text, less) =>
      sidesOf(node, text, fontSize)
        .filter(({ box }) => isInside(box, area))
        .map((place) => ({ ...place, hit: taken.filter((other) => other !== own && overlap(other, place.box)) }))
        .filter(({ hit }) => hit.every((other) => rank < covering && (rankOf.get(other) ?? -1) > rank))
        .map((place) => {
          const cost = crossings(place.box, lines) + less * 0.75 - place.outward / 2 + place.hit.length * COVERED;
          return { ...place, text, cost };
        }),
    );
    const best = free.reduce<(typeof free)[number] | undefined>(
      (least, one) => (least === undefined || one.cost < least.cost ? one : least),
      undefined,
    );
    if (best === undefined) return [];
    const { box, side, text } = best;
    taken.push(box);
    return [{ node: index, lines: text, dx: box.x - node.x, dy: box.y - node.y, width: box.width, side }];
  });
}

/** The name on three lines, and shortened to two and to one where that makes it shorter. */
function namesOf(name: string, width: number, fontSize: number): string[][] {
  const longest = wrapText(name, width, fontSize, MAX_LINES);
  const shorter = Array.from({ length: longest.length - 1 }, (_, less) =>
    wrapText(name, width, fontSize, longest.length - 1 - less),
  );
  return [longest, ...shorter];
}

function sidesOf(node: DrawnNode, lines: readonly string[], fontSize: number) {
  const width = Math.max(...lines.map((line) => textWidth(line, fontSize))) + fontSize * 0.4;
  const height = lines.length * fontSize * 1.3;
  const far = Math.hypot(node.x, node.y) || 1;
  return SIDES.flatMap((right) =>
    SIDES.filter((down) => right !== 0 || down !== 0).map((down) => {
      // At a corner of the node its circle leaves room for the corner of the name.
      const near = (node.size / 2) * (right !== 0 && down !== 0 ? 0.6 : 1) + 1;
      const box = { x: node.x + right * (width / 2 + near), y: node.y + down * (height / 2 + near), width, height };
      return { box, side: right, outward: (right * node.x + down * node.y) / far / Math.hypot(right, down) };
    }),
  );
}

function isInside({ x, y, width, height }: Box, area: { readonly width: number; readonly height: number }): boolean {
  return Math.abs(x) + width / 2 <= area.width / 2 && Math.abs(y) + height / 2 <= area.height / 2;
}

function overlap(one: Box, other: Box): boolean {
  return (
    Math.abs(one.x - other.x) <= (one.width + other.width) / 2 &&
    Math.abs(one.y - other.y) <= (one.height + other.height) / 2
  );
}

function crossings(box: Box, lines: readonly { readonly start: Place; readonly end: Place }[]): number {
  return lines.filter(({ start, end }) => crosses(box, start, end)).length;
}

/** Whether the line from `start` to `end` passes through the box: Liang and Barsky (1984), clipping to a rectangle. */
function crosses(box: Box, start: Place, end: Place): boolean {
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const edges = [
    [-dx, start.x - (box.x - box.width / 2)],
    [dx, box.x + box.width / 2 - start.x],
    [-dy, start.y - (box.y - box.height / 2)],
    [dy, box.y + box.height / 2 - start.y],
  ] as const;
  let [from, to] = [0, 1];
  for (const [step, room] of edges) {
    if (step === 0 && room < 0) return false;
    if (step < 0) from = Math.max(from, room / step);
    if (step > 0) to = Math.min(to, room / step);
  }
  return from <= to;
}
