// Centrality and communities of a network, by the library graphology.
import { seededRandom } from '../base';
import type { CountedName } from './co-occurrences';
import type { NetworkSettings } from './options';
import type { NetworkNode, NetworkTie } from './types';

/** How often communities are looked for again, to see whether they hold. */
const REPEATS = 10;

/** What the graph says of its nodes and as a whole. */
export interface Measured {
  readonly nodes: readonly NetworkNode[];
  readonly communities: number;
  /** −0.5 to 1; null without ties. */
  readonly modularity: number | null;
  /** Mean adjusted Rand index between the communities and those of other seeds, at most 1; null without ties. */
  readonly stability: number | null;
}

export function measured(
  names: readonly CountedName[],
  ties: readonly NetworkTie[],
  { resolution, seed }: NetworkSettings,
): Measured {
  const { UndirectedGraph } = require('graphology') as typeof import('graphology');
  const betweennessOf = require('graphology-metrics/centrality/betweenness') as BetweennessModule;
  const louvain = require('graphology-communities-louvain') as LouvainModule;
  const graph = new UndirectedGraph();
  for (const { name } of names) graph.addNode(name);
  for (const { source, target, weight } of ties) graph.addEdge(source, target, { weight });
  const betweenness = names.length < 3 ? {} : betweennessOf(graph, { getEdgeWeight: null, normalized: true });
  const strength = new Map<string, number>();
  for (const { source, target, weight } of ties) {
    for (const name of [source, target]) strength.set(name, (strength.get(name) ?? 0) + weight);
  }
  const parted = (start: number) =>
    louvain.detailed(graph, { resolution, rng: seededRandom(start), getEdgeWeight: 'weight' });
  const found = ties.length === 0 ? null : parted(seed);
  const tied = names.filter(({ name }) => graph.degree(name) > 0).map(({ name }) => name);
  const numbers = numbered(tied, found?.communities ?? {});
  const nodes = names.map((node): NetworkNode => {
    const { name } = node;
    return {
      ...node,
      degree: graph.degree(name),
      strength: strength.get(name) ?? 0,
      betweenness: betweenness[name] ?? 0,
      community: numbers.get(name) ?? null,
    };
  });
  const others = found === null ? [] : Array.from({ length: REPEATS }, (_, at) => parted(seed + at + 1).communities);
  const labels = tied.map((name) => numbers.get(name) ?? 0);
  const agreement = others.map((other) =>
    adjustedRand(
      labels,
      tied.map((name) => other[name] ?? -1),
    ),
  );
  return {
    nodes,
    communities: new Set(numbers.values()).size,
    modularity: found?.modularity ?? null,
    stability: found === null ? null : agreement.reduce((sum, value) => sum + value, 0) / REPEATS,
  };
}

type Graph = import('graphology').UndirectedGraph;
type BetweennessModule = (graph: Graph, options: object) => Readonly<Record<string, number>>;
interface LouvainModule {
  detailed(
    graph: Graph,
    options: object,
  ): { readonly communities: Readonly<Record<string, number>>; readonly modularity: number };
}

/** Communities by their size, the largest is 1; equal ones by their first name. */
function numbered(names: readonly string[], communities: Readonly<Record<string, number>>): Map<string, number> {
  const members = new Map<number, string[]>();
  for (const name of names) {
    const own = members.get(communities[name] ?? -1) ?? [];
    members.set(communities[name] ?? -1, own);
    own.push(name);
  }
  const order = [...members.values()].sort((a, b) => b.length - a.length || ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));
  return new Map(order.flatMap((own, place) => own.map((name): [string, number] => [name, place + 1])));
}

/**
 * Adjusted Rand index of two partitions of the same things: 1 where they are equal, 0 as chance would have it.
 *
 * @see Hubert, Arabie 1985
 */
export function adjustedRand(one: readonly number[], other: readonly number[]): number {
  const pairs = (count: number) => (count * (count - 1)) / 2;
  const sums = (keys: readonly (string | number)[]) => {
    const counts = new Map<string | number, number>();
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    return [...counts.values()].reduce((sum, count) => sum + pairs(count), 0);
  };
  const both = sums(one.map((label, at) => `${label} ${other[at]}`));
  const [a, b, all] = [sums(one), sums(other), pairs(one.length)];
  const expected = all === 0 ? 0 : (a * b) / all;
  const most = (a + b) / 2;
  return most === expected ? 1 : (both - expected) / (most - expected);
}
