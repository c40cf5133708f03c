// The graph behind a network chart: nodes of two kinds and the links between them.
import { type Column, checkColumns, compareTexts, textAt, weightAt } from './records';

/** A node: an outlet (side 0) or a statement (side 1). */
export interface GraphNode {
  readonly name: string;
  readonly side: 0 | 1;
  readonly links: number;
}

/** A link between two nodes, by their index. */
export interface Link {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

/** The columns of a graph's records. */
export interface GraphColumns<R extends object> {
  /** One kind of node: the outlet. */
  readonly source: Column<R>;
  /** The other kind of node: the statement. */
  readonly target: Column<R>;
  /** Strength of the link, above 0. Left out, all are equal. */
  readonly weight?: Column<R>;
}

/**
 * Nodes in the order of their names, sources first, each with the number of its links. Records of one pair are one link
 * with the sum of their weights.
 */
export function graphOf<R extends object>(
  where: string,
  rows: readonly R[],
  { source, target, weight }: GraphColumns<R>,
): { nodes: GraphNode[]; links: Link[] } {
  checkColumns(where, rows, { source, target, ...(weight && { weight }) });
  const sides = ([source, target] as const).map((column) =>
    [...new Set(rows.map((row) => textAt(row, column)))].sort(compareTexts),
  );
  const names = sides.flatMap((side, which) => side.map((name) => ({ name, side: which === 0 ? 0 : 1 }) as const));
  const indexOf = new Map(names.map(({ name, side }, index) => [`${side} ${name}`, index]));
  const joined = new Map<string, Link>();
  rows.forEach((row, at) => {
    const from = indexOf.get(`0 ${textAt(row, source)}`) ?? 0;
    const to = indexOf.get(`1 ${textAt(row, target)}`) ?? 0;
    const before = joined.get(`${from} ${to}`)?.weight ?? 0;
    joined.set(`${from} ${to}`, { from, to, weight: before + weightAt(where, row, weight, at) });
  });
  const links = [...joined.values()].sort((left, right) => left.from - right.from || left.to - right.to);
  const counts = new Map<number, number>();
  for (const node of links.flatMap(({ from, to }) => [from, to])) counts.set(node, (counts.get(node) ?? 0) + 1);
  return { nodes: names.map((node, index) => ({ ...node, links: counts.get(index) ?? 0 })), links };
}
