import { checkBoolean, checkKeys, checkNumber, type Row, type Span } from '../../base';
import type { Article } from '../../corpus';
import type { Quotation } from '../../quotations';
import type { OverlapPair, OverlapSide } from '../types';
import { type ClusterGraph, linkPlaces } from './cluster-graph';

/** Options of `clusterStatements`. */
export interface ClusterOptions {
  /** Only pairs of at least this similarity join (0: all that are given). @default 0 */
  readonly minSimilarity?: number;
  /** Two clusters become one only if at least this share of their members are paired with one another. @default 0.6 */
  readonly minLinkShare?: number;
  /** Whether what was said again on another occasion belongs to the same cluster. @default true */
  readonly withRepeats?: boolean;
}

/** One place where a statement is printed. */
export interface ClusterMember extends OverlapSide {
  /** Outlet of the article, or its id where the outlet is not known. */
  readonly outlet: string;
  /** Day of the article, YYYY-MM-DD; empty where it is not known. */
  readonly date: string;
}

/** A statement and the places where it is printed. */
export interface StatementCluster {
  /** "s1", "s2", … in the order of their first members in the corpus. */
  readonly id: string;
  /** The member that is most like all others. */
  readonly representative: ClusterMember;
  /** By date, those without one last, then as in the corpus. */
  readonly members: readonly ClusterMember[];
  readonly articleCount: number;
  /** The outlets that print it, each once, in order of the members. */
  readonly outlets: readonly string[];
  /** Day of the first and the last printing that is dated; empty where none is. */
  readonly firstDate: string;
  readonly lastDate: string;
  /** The speakers named, each once. */
  readonly speakers: readonly string[];
  /** Mean similarity of all pairs of members of different articles, those that were not paired counting as 0. */
  readonly cohesion: number;
}

/** Clusters, the pairs with their cluster, and the settings. */
export interface Clustering {
  readonly clusters: readonly StatementCluster[];
  /** The pairs as given, with `cluster` set where both sides are in the same one. */
  readonly pairs: readonly OverlapPair[];
  readonly settings: Row;
}

const DEFAULTS = { minSimilarity: 0, minLinkShare: 0.6, withRepeats: true };

/**
 * Groups the places that pairs join into statements. Places of one article that lie on one another by half or more are
 * one place. Pairs are taken from the most alike to the least; a pair joins the clusters of its two sides only if at
 * least `minLinkShare` of the members of the two (of different articles) are paired, so that a chain of neighbours
 * (a like b, b like c, c like d) does not melt into one statement when a and d have nothing in common. No pairs give
 * no clusters.
 *
 * @throws TypeError for an unknown option, RangeError for a value out of range or a pair of an unknown article
 *
 * @example
 * ```ts
 * const corpus = loadCorpus('corpus');
 * const quotations = corpus.articles.flatMap((article) => findQuotations(article));
 * const { clusters } = clusterStatements(compareQuotations(corpus.articles, quotations).pairs, corpus.articles);
 * ```
 */
export function clusterStatements(
  pairs: readonly OverlapPair[],
  articles: readonly Article[],
  options: ClusterOptions = {},
): Clustering {
  checkKeys('clusterStatements', options, Object.keys(DEFAULTS));
  const settings = { ...DEFAULTS, ...options };
  checkNumber('minSimilarity', settings.minSimilarity, 0, 1);
  checkNumber('minLinkShare', settings.minLinkShare, 0, 1);
  checkBoolean('withRepeats', settings.withRepeats);
  const joining = pairs.filter(
    (pair) =>
      pair.similarity >= settings.minSimilarity &&
      (settings.withRepeats || pair.relation !== 'repeated-on-another-occasion'),
  );
  const articleOf = new Map(articles.map((article, number) => [article.id, { article, number }]));
  const memberOf = (side: OverlapSide): ClusterMember => {
    const found = articleOf.get(side.article);
    if (found === undefined) throw new RangeError(`article "${side.article}" of a pair is not among those given`);
    return { ...side, outlet: found.article.outlet || found.article.id, date: found.article.date };
  };
  const graph = linkPlaces(joining, settings.minLinkShare);
  const inCorpus = (side: OverlapSide) => articleOf.get(side.article)?.number ?? 0;
  const order = (x: OverlapSide, y: OverlapSide) => inCorpus(x) - inCorpus(y) || x.start - y.start;
  const groups = graph.groups.map((group) => [...group].sort((x, y) => order(graph.place(x), graph.place(y))));
  groups.sort((x, y) => order(graph.place(x[0] as number), graph.place(y[0] as number)));
  const clusters = groups.map((group, at) => describeCluster(`s${at + 1}`, group, graph, memberOf));
  const idOfPlace = new Map(groups.flatMap((group, at) => group.map((place) => [place, `s${at + 1}`] as const)));
  const idOf = (side: OverlapSide) => idOfPlace.get(graph.find(side) ?? -1);
  const marked = pairs.map((pair) => {
    const id = idOf(pair.a);
    return { ...pair, cluster: id !== undefined && id === idOf(pair.b) ? id : null };
  });
  return { clusters, pairs: marked, settings: { ...settings, pairCount: pairs.length } };
}

/** Days as YYYY-MM-DD in order, what has none last. */
function compareDates(x: string, y: string): number {
  if (x === y) return 0;
  return (x || '9') < (y || '9') ? -1 : 1;
}

function describeCluster(
  id: string,
  group: readonly number[],
  graph: ClusterGraph,
  memberOf: (side: OverlapSide) => ClusterMember,
): StatementCluster {
  const closeness = (place: number) => group.reduce((sum, other) => sum + graph.similarity(place, other), 0);
  const members = group.map((place) => memberOf(graph.place(place)));
  const nearest = group.reduce((best, place) => (closeness(place) > closeness(best) ? place : best));
  const byDate = members
    .map((member, at) => ({ member, at }))
    .sort((x, y) => compareDates(x.member.date, y.member.date) || x.at - y.at)
    .map(({ member }) => member);
  const dates = byDate.map((member) => member.date).filter((date) => date !== '');
  return {
    id,
    representative: memberOf(graph.place(nearest)),
    members: byDate,
    articleCount: new Set(members.map((member) => member.article)).size,
    outlets: [...new Set(byDate.map((member) => member.outlet))],
    firstDate: dates[0] ?? '',
    lastDate: dates.at(-1) ?? '',
    speakers: [...new Set(byDate.flatMap((member) => (member.speaker === null ? [] : [member.speaker])))],
    cohesion: graph.cohesion(group),
  };
}

/**
 * How the clusters change with the threshold: for each, how many pairs join, into how many clusters of how many places,
 * and how large the largest is.
 *
 * @example
 * ```ts
 * const { articles } = loadCorpus('corpus');
 * const quotations = articles.flatMap((article) => findQuotations(article));
 * const { pairs } = compareQuotations(articles, quotations);
 * show(clusterSensitivity(pairs, articles, [0.4, 0.5, 0.6]));
 * ```
 */
export function clusterSensitivity(
  pairs: readonly OverlapPair[],
  articles: readonly Article[],
  thresholds: readonly number[],
  options: Omit<ClusterOptions, 'minSimilarity'> = {},
): Row[] {
  return thresholds.map((minSimilarity) => {
    const { clusters } = clusterStatements(pairs, articles, { ...options, minSimilarity });
    const sizes = clusters.map((cluster) => cluster.members.length);
    return {
      minSimilarity,
      pairCount: pairs.filter((pair) => pair.similarity >= minSimilarity).length,
      clusterCount: clusters.length,
      placeCount: sizes.reduce((sum, size) => sum + size, 0),
      largestCluster: Math.max(0, ...sizes),
    };
  });
}

/**
 * For every quotation the statement that it prints, so that a share of voice can be counted in statements instead of
 * printings: quotation id to the id of its cluster, or to its own id where nobody else prints it. A quotation that
 * holds parts of several clusters goes to the one that covers most of it, and one that is in no cluster itself to that
 * of a quotation inside it (reported speech around words in marks). Give clusters made with
 * `withRepeats: false` to count what was said on two occasions as two statements.
 *
 * @example
 * ```ts
 * const { articles } = loadCorpus('corpus');
 * const quotations = articles.flatMap((article) => findQuotations(article));
 * const { pairs } = compareQuotations(articles, quotations);
 * const { clusters } = clusterStatements(pairs, articles);
 * show(shareOfVoice(quotations, { articles, statements: distinctStatements(quotations, clusters) }));
 * ```
 */
export function distinctStatements(
  quotations: readonly Quotation[],
  clusters: readonly StatementCluster[],
): Map<string, string> {
  const covered = new Map<string, { readonly cluster: string; readonly length: number }>();
  const cover = (quotation: string, cluster: string, { start, end }: Span) => {
    if (end - start > (covered.get(quotation)?.length ?? 0)) covered.set(quotation, { cluster, length: end - start });
  };
  const placesIn = new Map<string, { readonly cluster: string; readonly place: Span }[]>();
  for (const { id: cluster, members } of clusters) {
    for (const place of members) {
      if (place.quotation !== null) cover(place.quotation, cluster, place);
      placesIn.set(place.article, [...(placesIn.get(place.article) ?? []), { cluster, place }]);
    }
  }
  for (const { id, article, start, end } of quotations) {
    if (covered.has(id)) continue;
    for (const { cluster, place } of placesIn.get(article) ?? []) {
      if (place.start >= start && place.end <= end) cover(id, cluster, place);
    }
  }
  return new Map(quotations.map(({ id }) => [id, covered.get(id)?.cluster ?? id]));
}
