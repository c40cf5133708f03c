// Names beside points that lie close: on no other name, over as few points as can be.
import { textWidth } from './text';

/** A point in pixels, y downwards, and its name; the first of a list are named first. */
export interface NamedPoint {
  readonly x: number;
  readonly y: number;
  readonly name: string;
}

/** Where a name stands beside its point, in the words of Plotly. */
export type LabelSide = `${'top' | 'middle' | 'bottom'} ${'left' | 'center' | 'right'}`;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const CELL = 12;
/** A name over more points than this hides what it names. */
const MOST_COVERED = 1;

/**
 * For each point the side on which its name stands, or null where it has no room: greedily from the first on, of the eight
 * sides that which covers the fewest points, inside the plot and on no name that already stands.
 *
 * @param points those that may be named, the most important first
 * @param all places of all points
 */
export function labelSides(
  points: readonly NamedPoint[],
  all: readonly { readonly x: number; readonly y: number }[],
  { width, height }: { readonly width: number; readonly height: number },
  fontSize: number,
  markSize: number,
): (LabelSide | null)[] {
  const grid = gridOf(all);
  const placed: Box[] = [];
  return points.map((point) => {
    let best: { readonly side: LabelSide; readonly box: Box; readonly cost: number } | null = null;
    for (const { side, box } of sidesOf(point, fontSize, markSize)) {
      if (box.left < 0 || box.top < 0 || box.right > width || box.bottom > height) continue;
      if (placed.some((other) => meet(box, other))) continue;
      const cost = covered(grid, grownBy(box, markSize / 2 - 1));
      if (cost <= MOST_COVERED && (best === null || cost < best.cost)) best = { side, box, cost };
    }
    if (best === null) return null;
    placed.push(best.box);
    return best.side;
  });
}

function sidesOf({ x, y, name }: NamedPoint, fontSize: number, markSize: number) {
  const [width, height] = [textWidth(name, fontSize) + 2, fontSize * 1.25];
  // As Plotly keeps a text off its mark.
  const near = markSize / 1.6 + 1;
  const across = [
    ['right', x + near],
    ['left', x - near - width],
    ['center', x - width / 2],
  ] as const;
  const down = [
    ['middle', y - height / 2],
    ['top', y - near - height],
    ['bottom', y + near],
  ] as const;
  return across.flatMap(([column, left]) =>
    down
      .filter(([row]) => row !== 'middle' || column !== 'center')
      .map(([row, top]) => ({
        side: `${row} ${column}` as LabelSide,
        box: { left, right: left + width, top, bottom: top + height },
      })),
  );
}

const grownBy = ({ left, right, top, bottom }: Box, by: number): Box => ({
  left: left - by,
  right: right + by,
  top: top - by,
  bottom: bottom + by,
});

const meet = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

function gridOf(points: readonly { readonly x: number; readonly y: number }[]) {
  const grid = new Map<string, { readonly x: number; readonly y: number }[]>();
  for (const point of points) {
    const key = `${Math.floor(point.x / CELL)} ${Math.floor(point.y / CELL)}`;
    const known = grid.get(key);
    if (known === undefined) grid.set(key, [point]);
    else known.push(point);
  }
  return grid;
}

function covered(grid: ReturnType<typeof gridOf>, { left, right, top, bottom }: Box): number {
  let count = 0;
  for (let column = Math.floor(left / CELL); column <= Math.floor(right / CELL); column++) {
    for (let row = Math.floor(top / CELL); row <= Math.floor(bottom / CELL); row++) {
      for (const { x, y } of grid.get(`${column} ${row}`) ?? []) {
        if (x >= left && x <= right && y >= top && y <= bottom) count++;
      }
    }
  }
  return count;
}
