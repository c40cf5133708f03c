// Where the names and bands of a flow chart stand: plain numbers, no drawing.
import { compareTexts } from './records';

/** So much from one name to another. */
export interface Flow {
  readonly source: string;
  readonly target: string;
  readonly value: number;
}

/** A name of one side, from `top` to `bottom`; as high as what flows through it. */
export interface FlowNode {
  readonly name: string;
  readonly total: number;
  readonly top: number;
  readonly bottom: number;
}

/** A band between two names: where it begins on the left and on the right, downwards; `index` is that of its source. */
export interface Band {
  readonly flow: Flow;
  readonly index: number;
  readonly from: number;
  readonly to: number;
}

type Side = 'source' | 'target';

/** Names with their sums, largest first, ties by name; what was put together comes last, however large. */
function totals(flows: readonly Flow[], side: Side, rest?: string): [name: string, total: number][] {
  const sums = new Map<string, number>();
  for (const flow of flows) sums.set(flow[side], (sums.get(flow[side]) ?? 0) + flow.value);
  return [...sums].sort(
    ([leftName, left], [rightName, right]) =>
      Number(leftName === rest) - Number(rightName === rest) || right - left || compareTexts(leftName, rightName),
  );
}

/**
 * The flows joined by pair, in the order of their names. Names beyond the limit become one on each side, `restName` with
 * their number; `rest` says what it is called.
 */
export function limitedFlows(flows: readonly Flow[], limit: number, restName: string) {
  const shortened = (side: Side) => {
    const names = totals(flows, side).map(([name]) => name);
    const kept = new Set(names.length <= limit ? names : names.slice(0, limit - 1));
    const rest = `${restName} (${names.length - kept.size})`;
    return { rest, nameOf: (name: string) => (kept.has(name) ? name : rest) };
  };
  const source = shortened('source');
  const target = shortened('target');
  const joined = new Map<string, Flow>();
  for (const flow of flows) {
    const pair = { source: source.nameOf(flow.source), target: target.nameOf(flow.target) };
    const key = JSON.stringify([pair.source, pair.target]);
    joined.set(key, { ...pair, value: (joined.get(key)?.value ?? 0) + flow.value });
  }
  const sorted = [...joined.values()].sort(
    (left, right) => compareTexts(left.source, right.source) || compareTexts(left.target, right.target),
  );
  return { flows: sorted, rest: { source: source.rest, target: target.rest } };
}

/** The names of a side, one below the other with `gap` between; `most` is the number of names on the longer side. */
export function flowNodes(flows: readonly Flow[], side: Side, gap: number, most: number, rest: string): FlowNode[] {
  const sums = totals(flows, side, rest);
  let top = ((most - sums.length) * gap) / 2;
  return sums.map(([name, size]) => {
    const node = { name, total: size, top, bottom: top + size };
    top += size + gap;
    return node;
  });
}

/** The bands in the order of the left side, each taking its place at both ends in that of the other side. */
export function flowBands(flows: readonly Flow[], left: readonly FlowNode[], right: readonly FlowNode[]): Band[] {
  const found = new Map(flows.map((flow) => [JSON.stringify([flow.source, flow.target]), flow]));
  const used = new Map<FlowNode, number>();
  const take = (node: FlowNode, value: number) => {
    const from = node.top + (used.get(node) ?? 0);
    used.set(node, (used.get(node) ?? 0) + value);
    return from;
  };
  return left.flatMap((source, index) =>
    right.flatMap((target) => {
      const flow = found.get(JSON.stringify([source.name, target.name]));
      return flow ? [{ flow, index, from: take(source, flow.value), to: take(target, flow.value) }] : [];
    }),
  );
}
