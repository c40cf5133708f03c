// Topics by non-negative matrix factorisation.
import { checkInteger, checkKeys, checkNumber, seededRandom } from '../base';
import type { TermIndex } from '../terms';
import { normalizeRows } from './lda';
import { factorize, type SparseRows } from './matrix-factors';
import { largestFirst, type TopicModel } from './topic-model';

export interface NmfOptions {
  /** Number of topics. */
  readonly count: number;
  /** How often both matrices are updated, at most. @default 200 */
  readonly iterations?: number;
  /** Ends where the error falls by less than this share of the first error within ten iterations. @default 0.0001 */
  readonly tolerance?: number;
  /** @default 1 */
  readonly seed?: number;
}

/**
 * Topics by non-negative matrix factorisation: the matrix of articles and terms, weighted by tf-idf and with rows of length
 * 1, is made of two smaller ones, articles by topics (W) and topics by terms (H), so that the squared error |X − W·H|² is
 * small. From articles that are as unlike as can be (k-means++) each value in turn is set to what is best while all
 * others stay (coordinate descent, also called hierarchical alternating least squares): W topic by topic, then H. tf-idf is
 * count · (ln((1 + n) / (1 + df)) + 1), as scikit-learn has it. Shares are rows of W and H made to sum to 1.
 *
 * Faster than `ldaTopics` and the same from seed to seed more often; its shares are weights, not probabilities.
 *
 * @throws TypeError for an unknown option, RangeError for a wrong value
 * @see Cichocki, Phan 2009, which scikit-learn's solver "cd" follows too; for text: Xu, Liu, Gong 2003
 *
 * @example
 * ```ts
 * const index = indexTerms(loadCorpus('corpus').articles, { unit: 'lemma', stopwords: 'remove' });
 * show(topicRows(nmfTopics(index, { count: 3 })));
 * ```
 */
export function nmfTopics(index: TermIndex, options: NmfOptions): TopicModel {
  checkKeys('nmfTopics', options, ['count', 'iterations', 'tolerance', 'seed']);
  const settings = {
    count: checkInteger('count', options.count, 1, 10_000),
    iterations: checkInteger('iterations', options.iterations ?? 200, 1, 1_000_000),
    tolerance: checkNumber('tolerance', options.tolerance ?? 1e-4, 0, 1),
    seed: checkInteger('seed', options.seed ?? 1, 0),
  };
  const { count } = settings;
  const matrix = tfidfRows(index);
  const { w, h } = farApart(matrix, count, seededRandom(settings.seed));
  const { iterations } = factorize(matrix, w, h, settings);
  normalizeRows(h, matrix.columns);
  normalizeRows(w, count);
  const lengths = Float64Array.from(index.articles, (_, article) =>
    (index.rowOffsets[article + 1] as number) > (index.rowOffsets[article] as number) ? 1 : 0,
  );
  for (const [article, length] of lengths.entries())
    if (length === 0) w.fill(0, article * count, (article + 1) * count);
  return {
    count,
    index,
    articles: index.articles,
    ...largestFirst(count, matrix.columns, h, w, lengths),
    settings: { ...index.settings, method: 'nmf', ...settings, iterations },
  };
}

function tfidfRows({ articles, termCount, rowOffsets, entryTerm, entryCount, documentCounts }: TermIndex): SparseRows {
  const values = new Float64Array(entryTerm.length);
  for (let row = 0; row < articles.length; row++) {
    let squares = 0;
    const [from, to] = [rowOffsets[row] as number, rowOffsets[row + 1] as number];
    for (let at = from; at < to; at++) {
      const idf = Math.log((1 + articles.length) / (1 + (documentCounts[entryTerm[at] as number] as number))) + 1;
      const value = (entryCount[at] as number) * idf;
      values[at] = value;
      squares += value * value;
    }
    for (let at = from; at < to; at++) values[at] = (values[at] as number) / Math.sqrt(squares);
  }
  return { rows: articles.length, columns: termCount, offsets: rowOffsets, ids: entryTerm, values };
}

/**
 * Where the search starts: each topic is the row of one article, chosen as k-means++ does, at random but the likelier the
 * less it is like those that are chosen already, so that no subject is left out; an article has of each topic its cosine with
 * it. Of fewer articles than topics some are chosen twice.
 *
 * @see Arthur, Vassilvitskii 2007, "k-means++: the advantages of careful seeding"
 */
function farApart({ rows, columns, offsets, ids, values }: SparseRows, count: number, random: () => number) {
  const h = new Float64Array(count * columns);
  const w = new Float64Array(rows * count);
  const distances = Float64Array.from({ length: rows }, (_, row) => (offsets[row] === offsets[row + 1] ? 0 : 1));
  for (let topic = 0; topic < count; topic++) {
    const chosen = draw(distances, random);
    const start = topic * columns;
    for (let at = offsets[chosen] ?? 0; at < (offsets[chosen + 1] ?? 0); at++) {
      h[start + (ids[at] as number)] = values[at] as number;
    }
    for (let row = 0; row < rows; row++) {
      let cosine = 0;
      for (let at = offsets[row] as number; at < (offsets[row + 1] as number); at++) {
        cosine += (values[at] as number) * (h[start + (ids[at] as number)] as number);
      }
      w[row * count + topic] = cosine;
      distances[row] = Math.min(distances[row] as number, Math.max(0, 1 - cosine));
    }
  }
  return { w, h };
}

/** A place, as likely as its weight; any where no weight is left. */
function draw(weights: Float64Array, random: () => number): number {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  let rest = random() * (all > 1e-9 ? all : weights.length);
  if (all <= 1e-9) return Math.min(weights.length - 1, Math.floor(rest));
  for (const [place, weight] of weights.entries()) {
    rest -= weight;
    if (rest < 0) return place;
  }
  return weights.findLastIndex((weight) => weight > 0);
}
