// What a topic model is: shares of terms in topics and of topics in articles, as plain columns.
import type { Row } from '../base';
import type { IndexedArticle, TermIndex } from '../terms';

/** Topics of a corpus, found by `ldaTopics` or `nmfTopics`. Topics are numbered from 1, the largest first. */
export interface TopicModel {
  /** Number of topics. */
  readonly count: number;
  /** The index that was read: the terms by their numbers, and the articles in order. */
  readonly index: TermIndex;
  readonly articles: readonly IndexedArticle[];
  /** Share of each term in each topic, 0 to 1, topic after topic: term `w` of topic `k` (from 0) at `k * termCount + w`. */
  readonly termShares: Float64Array;
  /** Share of each topic in each article, 0 to 1, article after article; sums to 1, all 0 for an article without terms. */
  readonly articleShares: Float64Array;
  /** How it was made. */
  readonly settings: Row;
}

/** The numbers of the `top` terms with the largest shares of a topic (from 0), equal ones in order of the term's number. */
export function topTermIds({ termShares, index }: TopicModel, topic: number, top: number): number[] {
  const { termCount } = index;
  const own = termShares.subarray(topic * termCount, (topic + 1) * termCount);
  const ids = Array.from(own.keys()).filter((id) => (own[id] as number) > 0);
  return ids.sort((a, b) => (own[b] as number) - (own[a] as number) || a - b).slice(0, top);
}

/** The topics in the order of how much of the corpus they have, ties in their order: columns put in that order. */
export function largestFirst(
  count: number,
  termCount: number,
  termShares: Float64Array,
  articleShares: Float64Array,
  weights: ArrayLike<number>,
): Pick<TopicModel, 'termShares' | 'articleShares'> {
  const sizes = new Float64Array(count);
  for (let article = 0; article < weights.length; article++) {
    for (let topic = 0; topic < count; topic++) {
      sizes[topic] =
        (sizes[topic] as number) + (weights[article] as number) * (articleShares[article * count + topic] as number);
    }
  }
  const order = Array.from(sizes.keys()).sort((a, b) => (sizes[b] as number) - (sizes[a] as number) || a - b);
  const terms = new Float64Array(termShares.length);
  const articles = new Float64Array(articleShares.length);
  for (const [place, topic] of order.entries()) {
    terms.set(termShares.subarray(topic * termCount, (topic + 1) * termCount), place * termCount);
    for (let article = 0; article < weights.length; article++) {
      articles[article * count + place] = articleShares[article * count + topic] as number;
    }
  }
  return { termShares: terms, articleShares: articles };
}
