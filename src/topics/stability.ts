import { checkInteger, checkKeys, type Table } from '../base';
import { type TopicModel, topTermIds } from './topic-model';

/** How often a topic comes back. */
export type TopicStabilityRow = {
  readonly topic: number;
  readonly terms: string;
  /** Mean over the other models of the Jaccard index of its terms and those of its counterpart: 0 (never again) to 1. */
  readonly stability: number;
  /** The least of these. */
  readonly least: number;
};

/**
 * How far the topics of a model come back in others of the same articles, made with other seeds: each topic is paired with
 * one of the other model so that all pairs together share most terms, and the share of common terms (Jaccard index of
 * the `top` terms) says how much of it came back. A topic below about 0.5 should not carry a finding. No rows without
 * other models.
 *
 * @throws RangeError for a model of another number of topics
 * @see Greene, O'Callaghan, Cunningham 2014; pairs by the algorithm of Kuhn and Munkres
 *
 * @example
 * ```ts
 * const index = indexTerms(loadCorpus('corpus').articles, { unit: 'lemma', stopwords: 'remove' });
 * const [first, ...others] = [1, 2, 3].map((seed) => ldaTopics(index, { count: 3, seed }));
 * if (first) show(topicStability(first, others));
 * ```
 */
export function topicStability(
  model: TopicModel,
  others: readonly TopicModel[],
  options: { readonly top?: number } = {},
): Table<TopicStabilityRow> {
  checkKeys('topicStability', options, ['top']);
  const top = checkInteger('top', options.top ?? 10, 1);
  const termsOf = (one: TopicModel) =>
    Array.from({ length: one.count }, (_, topic) => topTermIds(one, topic, top).map((id) => one.index.term(id)));
  const own = termsOf(model);
  const shared: number[][] = own.map(() => []);
  for (const other of others) {
    if (other.count !== model.count) {
      throw new RangeError(`topicStability: a model has ${other.count} topics; allowed are ${model.count}`);
    }
    const theirs = termsOf(other);
    const similar = own.map((a) => theirs.map((b) => jaccard(a, b)));
    for (const [topic, counterpart] of bestPairs(similar).entries()) {
      shared[topic]?.push(similar[topic]?.[counterpart] ?? 0);
    }
  }
  const rows =
    others.length === 0
      ? []
      : own.map((terms, topic) => {
          const values = shared[topic] as number[];
          const stability = values.reduce((sum, value) => sum + value, 0) / values.length;
          return { topic: topic + 1, terms: terms.join(', '), stability, least: Math.min(...values) };
        });
  return { rows, settings: { ...model.settings, top, models: others.length + 1 } };
}

function jaccard(a: readonly string[], b: readonly string[]): number {
  const both = a.filter((term) => b.includes(term)).length;
  const all = a.length + b.length - both;
  return all === 0 ? 0 : both / all;
}

/**
 * For each row the column it is paired with, so that the sum of the values is the largest there can be. Kuhn and Munkres,
 * with potentials; time goes with the cube of the size.
 */
export function bestPairs(values: readonly (readonly number[])[]): number[] {
  const size = values.length;
  const cost = (row: number, column: number) => -(values[row - 1]?.[column - 1] ?? 0);
  const rowPotential = new Float64Array(size + 1);
  const columnPotential = new Float64Array(size + 1);
  const rowOf = new Int32Array(size + 1);
  const way = new Int32Array(size + 1);
  for (let row = 1; row <= size; row++) {
    rowOf[0] = row;
    let column = 0;
    const least = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY);
    const used = new Uint8Array(size + 1);
    do {
      used[column] = 1;
      const current = rowOf[column] as number;
      let [delta, next] = [Number.POSITIVE_INFINITY, 0];
      for (let other = 1; other <= size; other++) {
        if (used[other] === 1) continue;
        const reduced = cost(current, other) - (rowPotential[current] as number) - (columnPotential[other] as number);
        if (reduced < (least[other] as number)) {
          least[other] = reduced;
          way[other] = column;
        }
        if ((least[other] as number) < delta) {
          delta = least[other] as number;
          next = other;
        }
      }
      for (let other = 0; other <= size; other++) {
        if (used[other] === 1) {
          const taken = rowOf[other] as number;
          rowPotential[taken] = (rowPotential[taken] as number) + delta;
          columnPotential[other] = (columnPotential[other] as number) - delta;
        } else least[other] = (least[other] as number) - delta;
      }
      column = next;
    } while (rowOf[column] !== 0);
    while (column !== 0) {
      const before = way[column] as number;
      rowOf[column] = rowOf[before] as number;
      column = before;
    }
  }
  const pairs = new Array<number>(size).fill(0);
  for (let column = 1; column <= size; column++) pairs[(rowOf[column] as number) - 1] = column - 1;
  return pairs;
}
