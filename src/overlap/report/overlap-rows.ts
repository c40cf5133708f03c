import type { Row } from '../../base';
import type { Article } from '../../corpus';
import type { StatementCluster } from '../clusters/clusters';
import { daysBetween } from '../occasion';
import type { OverlapPair } from '../types';

// Tables for the notebook and the charts. Rows are types and not interfaces, so that they are `Row`s.

/** Two articles and what they share. */
export type ArticleCell = {
  readonly a: string;
  readonly b: string;
  readonly pairCount: number;
  /** Of the pairs between them the highest similarity; 0 where there is none. */
  readonly maxSimilarity: number;
};

/** A heat map holds every two articles; with more than this many nobody can read it. */
const MAX_ARTICLES = 200;

/**
 * Every two articles with the number of pairs between them, both ways round (a, b and b, a), for a heat map. An article
 * with itself is left out.
 *
 * @throws RangeError for more than 200 articles: pick some
 *
 * @example
 * ```ts
 * const corpus = loadCorpus('corpus');
 * const { pairs } = comparePassages(corpus.articles);
 * const cells = articleOverlapRows(corpus.articles, pairs);
 * ```
 */
export function articleOverlapRows(articles: readonly Article[], pairs: readonly OverlapPair[]): ArticleCell[] {
  if (articles.length > MAX_ARTICLES) {
    throw new RangeError(`articles are ${articles.length}; allowed are up to ${MAX_ARTICLES}`);
  }
  const found = new Map<string, { pairCount: number; maxSimilarity: number }>();
  for (const pair of pairs) {
    for (const key of [`${pair.a.article}\n${pair.b.article}`, `${pair.b.article}\n${pair.a.article}`]) {
      const { pairCount, maxSimilarity } = found.get(key) ?? { pairCount: 0, maxSimilarity: 0 };
      found.set(key, { pairCount: pairCount + 1, maxSimilarity: Math.max(maxSimilarity, pair.similarity) });
    }
  }
  return articles.flatMap(({ id: a }) =>
    articles
      .filter((other) => other.id !== a)
      .map(({ id: b }) => ({ a, b, ...(found.get(`${a}\n${b}`) ?? { pairCount: 0, maxSimilarity: 0 }) })),
  );
}

/** A statement printed by an outlet: an edge of the network. */
export type StatementOutletEdge = {
  readonly statement: string;
  readonly text: string;
  readonly speaker: string;
  readonly outlet: string;
  readonly article: string;
  readonly date: string;
};

/**
 * The edges of the network of statements and outlets: a row for each place where a statement is printed.
 *
 * @example
 * ```ts
 * const { articles } = loadCorpus('corpus');
 * const quotations = articles.flatMap((article) => findQuotations(article));
 * const { pairs } = compareQuotations(articles, quotations);
 * const { clusters } = clusterStatements(pairs, articles);
 * const columns = { source: 'outlet', target: 'statement', sides: ['outlet', 'statement'] } as const;
 * show(networkFigure(statementNetworkRows(clusters), { ...columns, title: 'Who prints what' }));
 * ```
 */
export function statementNetworkRows(clusters: readonly StatementCluster[]): StatementOutletEdge[] {
  return clusters.flatMap((cluster) =>
    cluster.members.map((member) => ({
      statement: cluster.id,
      text: cluster.representative.text,
      speaker: cluster.speakers.join('; '),
      outlet: member.outlet,
      article: member.article,
      date: member.date,
    })),
  );
}

/** A printing of a statement on the line of time. */
export type PrintingRow = StatementOutletEdge & {
  /** Days after the first dated printing; null where the day is not known. */
  readonly daysAfterFirst: number | null;
  /** Whether no dated printing is earlier; several where they are of one day. */
  readonly isFirst: boolean;
};

/**
 * Who printed each statement when: a row a printing, by statement and date, for a timeline.
 *
 * @example
 * ```ts
 * const { articles } = loadCorpus('corpus');
 * const quotations = articles.flatMap((article) => findQuotations(article));
 * const { pairs } = compareQuotations(articles, quotations);
 * const { clusters } = clusterStatements(pairs, articles);
 * show(printingRows(clusters));
 * ```
 */
export function printingRows(clusters: readonly StatementCluster[]): PrintingRow[] {
  return clusters.flatMap((cluster) =>
    statementNetworkRows([cluster]).map((edge) => {
      const daysAfterFirst = daysBetween(cluster.firstDate || null, edge.date || null);
      return { ...edge, daysAfterFirst, isFirst: daysAfterFirst === 0 };
    }),
  );
}

/** Pairs as the rows of a table, in the order given: what is shared, and where it stands on both sides. */
export function overlapRows(pairs: readonly OverlapPair[]): Row[] {
  return pairs.map(({ a, b, ...pair }) => ({
    kind: pair.kind,
    relation: pair.relation,
    similarity: pair.similarity,
    shareOfAFoundInB: pair.shareOfAFoundInB,
    shareOfBFoundInA: pair.shareOfBFoundInA,
    cluster: pair.cluster,
    daysApart: pair.daysApart,
    isDayEstimated: pair.isDayEstimated,
    articleCount: pair.articleCount ?? null,
    articleA: a.article,
    startA: a.start,
    endA: a.end,
    speakerA: a.speaker,
    textA: a.text,
    articleB: b.article,
    startB: b.start,
    endB: b.end,
    speakerB: b.speaker,
    textB: b.text,
  }));
}
