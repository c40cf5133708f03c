import type { OverlapPair, OverlapSide } from '../types';

/** Places of text as numbers, the similarities between them, and the groups they were joined to. */
export interface ClusterGraph {
  readonly groups: readonly (readonly number[])[];
  place(number: number): OverlapSide;
  /** Number of the place that a side was taken for; undefined for a side of no pair that was given. */
  find(side: OverlapSide): number | undefined;
  /** Similarity of two places; 0 where they were not paired. */
  similarity(a: number, b: number): number;
  /** Mean similarity of the places of a group that stand in different articles. */
  cohesion(group: readonly number[]): number;
}

/** Joins places, the most alike first, as long as `minLinkShare` of what comes together is paired. */
export function linkPlaces(pairs: readonly OverlapPair[], minLinkShare: number): ClusterGraph {
  const { places, numberOf } = gatherPlaces(pairs);
  const links: Map<number, number>[] = places.map(() => new Map());
  const edges: { a: number; b: number; similarity: number }[] = [];
  for (const { a, b, similarity } of pairs) {
    const [x, y] = [numberOf.get(keyOf(a)) as number, numberOf.get(keyOf(b)) as number];
    if (similarity <= (links[x]?.get(y) ?? 0)) continue;
    links[x]?.set(y, similarity);
    links[y]?.set(x, similarity);
    edges.push({ a: x, b: y, similarity });
  }
  edges.sort((x, y) => y.similarity - x.similarity || x.a - y.a || x.b - y.b);
  const groupOf = places.map((_, place) => [place]);
  for (const { a, b } of edges) {
    const [x, y] = [groupOf[a] as number[], groupOf[b] as number[]];
    if (x === y || !isCohesive(x, y, places, links, minLinkShare)) continue;
    const [larger, smaller] = x.length >= y.length ? [x, y] : [y, x];
    for (const place of smaller) {
      larger.push(place);
      groupOf[place] = larger;
    }
  }
  const groups = [...new Set(groupOf)].filter((group) => group.length > 1);
  const similarity = (a: number, b: number) => links[a]?.get(b) ?? 0;
  return {
    groups,
    similarity,
    place: (number) => places[number] as OverlapSide,
    find: (side) => numberOf.get(keyOf(side)),
    cohesion: (group) => {
      let [sum, count] = [0, 0];
      group.forEach((a, at) => {
        for (const b of group.slice(at + 1)) {
          if (places[a]?.article === places[b]?.article) continue;
          sum += similarity(a, b);
          count++;
        }
      });
      return count === 0 ? 0 : sum / count;
    },
  };
}

/** Whether enough of the places of two groups are paired with one another; two of one article need not be. */
function isCohesive(
  x: readonly number[],
  y: readonly number[],
  places: readonly OverlapSide[],
  links: readonly ReadonlyMap<number, number>[],
  minLinkShare: number,
): boolean {
  let [linked, possible] = [0, 0];
  for (const a of x) {
    for (const b of y) {
      if (places[a]?.article === places[b]?.article) continue;
      possible++;
      if (links[a]?.has(b)) linked++;
    }
  }
  return linked >= possible * minLinkShare;
}

const keyOf = (side: OverlapSide): string => `${side.article}\n${side.start}\n${side.end}`;

/** The sides of all pairs; those of one article that share half of what they cover together are one place. */
function gatherPlaces(pairs: readonly OverlapPair[]): { places: OverlapSide[]; numberOf: Map<string, number> } {
  const sides = new Map<string, OverlapSide>();
  for (const { a, b } of pairs) {
    sides.set(keyOf(a), a);
    sides.set(keyOf(b), b);
  }
  const sorted = [...sides.values()].sort(
    (x, y) => (x.article < y.article ? -1 : x.article > y.article ? 1 : 0) || x.start - y.start || x.end - y.end,
  );
  const places: OverlapSide[] = [];
  const numberOf = new Map<string, number>();
  for (const side of sorted) {
    // Sorted by start: only the last few places of the article can still reach this one.
    let number = places.length - 1;
    while (number >= 0 && number >= places.length - 8 && !isSamePlace(places[number] as OverlapSide, side)) number--;
    if (number < 0 || number < places.length - 8) number = places.push(side) - 1;
    else if (length(side) > length(places[number] as OverlapSide)) places[number] = side;
    numberOf.set(keyOf(side), number);
  }
  return { places, numberOf };
}

const length = (side: OverlapSide): number => side.end - side.start;

function isSamePlace(x: OverlapSide, y: OverlapSide): boolean {
  if (x.article !== y.article) return false;
  const shared = Math.min(x.end, y.end) - Math.max(x.start, y.start);
  return shared * 2 >= Math.max(x.end, y.end) - Math.min(x.start, y.start);
}
