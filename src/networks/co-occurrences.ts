// Which names occur in the same units, and how much more often than chance would have it.
import { adjustedP, chiSquaredTail, logLikelihood } from '../statistics';
import type { NetworkSettings } from './options';
import type { NetworkNode, NetworkTie } from './types';

/** A unit (article, sentence) and the names in it, each by its key. */
export interface Unit {
  readonly article: string;
  readonly keys: ReadonlySet<string>;
}

/** A name of the corpus. */
export interface KnownName {
  readonly name: string;
  readonly kind: NetworkNode['kind'];
}

/** A name and its units; what the graph adds is not yet known. */
export interface CountedName extends KnownName {
  readonly unitCount: number;
}

/**
 * The names of most units and the ties between them. Units without a name count in `unitCount`: chance knows of them.
 */
export function coOccurrences(
  units: readonly Unit[],
  unitCount: number,
  names: ReadonlyMap<string, KnownName>,
  { minimum, top, weight }: NetworkSettings,
): { nodes: CountedName[]; ties: NetworkTie[] } {
  const counts = new Map<string, number>();
  for (const { keys } of units) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const chosen = Array.from(counts, ([key, count]) => ({ key, count, ...(names.get(key) as KnownName) }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
    .slice(0, top);
  const placeOf = new Map(chosen.map(({ key }, place) => [key, place]));
  const pairs = new Map<number, { count: number; articles: Set<string> }>();
  for (const { article, keys } of units) {
    const places = [...keys].flatMap((key) => placeOf.get(key) ?? []).sort((a, b) => a - b);
    for (const [at, first] of places.entries()) {
      for (const second of places.slice(at + 1)) {
        const id = first * chosen.length + second;
        const pair = pairs.get(id) ?? { count: 0, articles: new Set<string>() };
        pairs.set(id, pair);
        pair.count++;
        pair.articles.add(article);
      }
    }
  }
  const kept = [...pairs].filter(([, { count }]) => count >= minimum);
  const made = kept.map(([id, { count, articles }]) => {
    const [first, second] = [chosen[Math.floor(id / chosen.length)], chosen[id % chosen.length]];
    const [a, b] = [first?.count ?? 0, second?.count ?? 0];
    const cells = { a: count, b: a - count, c: b - count, d: unitCount - a - b + count };
    const expected = (a * b) / unitCount;
    const found = {
      count,
      expected,
      ppmi: Math.max(0, Math.log2(count / expected)),
      logLikelihood: logLikelihood(cells),
    };
    return { source: first?.name ?? '', target: second?.name ?? '', ...found, articleCount: articles.size };
  });
  const p = adjustedP(
    made.map(({ logLikelihood }) => chiSquaredTail(logLikelihood)),
    'holm',
  );
  const ties = made
    .map((tie, at): NetworkTie => ({ ...tie, p: p[at] ?? 1, weight: tie[weight] }))
    .filter((tie) => weight === 'count' || (tie.ppmi > 0 && tie.weight > 0))
    .sort((a, b) => b.count - a.count || b.weight - a.weight || order(a, b));
  return { nodes: chosen.map(({ name, kind, count }) => ({ name, kind, unitCount: count })), ties };
}

const order = (a: NetworkTie, b: NetworkTie): number =>
  a.source < b.source || (a.source === b.source && a.target < b.target) ? -1 : 1;
