// Topics by non-negative matrix factorisation.
import { checkInteger, checkKeys, checkNumber, seededRandom } from '../base';
import type { TermIndex } from '../terms';
import { normalizeRows } from './lda';
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

/** What a value never falls below in a division. */
const EPSILON = 1.1920929e-7;
const TINY = 1e-30;
/** So often the error is looked at, as scikit-learn does. */
const CHECK_DISTANCE = 10;

/**
 * Topics by non-negative matrix factorisation: the matrix of articles and terms, weighted by tf-idf and with rows of length
 * 1, is made of two smaller ones, articles by topics (W) and topics by terms (H), so that the squared error |X − W·H|² is
 * small. Multiplicative updates: W ← W · (X·Hᵀ) / (W·H·Hᵀ), then H ← H · (Wᵀ·X) / (Wᵀ·W·H), from a random start.
 * tf-idf is count · (ln((1 + n) / (1 + df)) + 1), as scikit-learn has it. Shares are rows of W and H made to sum to 1.
 *
 * Faster than `ldaTopics` and the same from seed to seed more often; its shares are weights, not probabilities.
 *
 * @throws TypeError for an unknown option, RangeError for a wrong value
 * @see Lee, Seung 2001; for text: Xu, Liu, Gong 2003
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
  const random = seededRandom(settings.seed);
  const mean = matrix.values.reduce((sum, value) => sum + value, 0) / Math.max(1, matrix.rows * matrix.columns);
  const scale = Math.sqrt(mean / count);
  const start = (size: number) => Float64Array.from({ length: size }, () => scale * Math.abs(normal(random)));
  const h = start(count * matrix.columns);
  const w = start(matrix.rows * count);
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

/** A matrix in compressed sparse rows. */
export interface SparseRows {
  readonly rows: number;
  readonly columns: number;
  readonly offsets: Uint32Array;
  readonly ids: Uint32Array;
  readonly values: Float64Array;
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

/** Box and Muller's normal numbers. */
function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** Updates `w` (rows × count) and `h` (count × columns) in place; gives the error |X − W·H| and the iterations done. */
export function factorize(
  matrix: SparseRows,
  w: Float64Array,
  h: Float64Array,
  { count, iterations, tolerance }: Required<Omit<NmfOptions, 'seed'>>,
): { readonly error: number; readonly iterations: number } {
  // Term after term, the topics of each side by side: all loops then run along the memory.
  const turned = transposed(h, count);
  const result = iterate(matrix, w, turned, { count, iterations, tolerance });
  h.set(transposed(turned, matrix.columns));
  return result;
}

/** A matrix of `rows` rows, turned. */
function transposed(values: Float64Array, rows: number): Float64Array {
  const columns = values.length / rows;
  const turned = new Float64Array(values.length);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++)
      turned[column * rows + row] = values[row * columns + column] as number;
  }
  return turned;
}

function iterate(
  matrix: SparseRows,
  w: Float64Array,
  h: Float64Array,
  { count, iterations, tolerance }: Required<Omit<NmfOptions, 'seed'>>,
) {
  const first = errorOf(matrix, w, h, count);
  let before = first;
  const wanted = new Float64Array(h.length);
  for (let iteration = 1; iteration <= iterations; iteration++) {
    updateArticles(matrix, w, h, count);
    updateTerms(matrix, w, h, wanted, count);
    if (tolerance === 0 || iteration % CHECK_DISTANCE !== 0) continue;
    const error = errorOf(matrix, w, h, count);
    if ((before - error) / first < tolerance) return { error, iterations: iteration };
    before = error;
  }
  return { error: errorOf(matrix, w, h, count), iterations };
}

/** The products of the columns of a matrix with rows of `count` with each other: Wᵀ·W. */
function columnProducts(w: Float64Array, count: number): Float64Array {
  const products = new Float64Array(count * count);
  for (let start = 0; start < w.length; start += count) {
    for (let a = 0; a < count; a++) {
      const left = w[start + a] as number;
      if (left === 0) continue;
      const at = a * count;
      for (let b = 0; b < count; b++) products[at + b] = (products[at + b] as number) + left * (w[start + b] as number);
    }
  }
  return products;
}

/** One row of the multiplicative update: each value times what is wanted of it over what it is, as `products` say. */
function updateRow(row: Float64Array, wanted: Float64Array, products: Float64Array, own: Float64Array): void {
  own.set(row);
  const count = own.length;
  for (let k = 0; k < count; k++) {
    if (own[k] === 0) continue;
    let sum = 0;
    // The products are symmetric: row k is column k.
    const at = k * count;
    for (let j = 0; j < count; j++) sum += (own[j] as number) * (products[at + j] as number);
    const value = (own[k] as number) * ((wanted[k] as number) / (sum === 0 ? EPSILON : sum));
    // What falls towards 0 ends as numbers that a processor is a hundred times slower with.
    row[k] = value < TINY ? 0 : value;
  }
}

function updateArticles(
  { rows, offsets, ids, values }: SparseRows,
  w: Float64Array,
  h: Float64Array,
  count: number,
): void {
  const products = columnProducts(h, count);
  const wanted = new Float64Array(count);
  const own = new Float64Array(count);
  for (let row = 0; row < rows; row++) {
    wanted.fill(0);
    for (let at = offsets[row] as number; at < (offsets[row + 1] as number); at++) {
      const value = values[at] as number;
      const start = (ids[at] as number) * count;
      for (let k = 0; k < count; k++) wanted[k] = (wanted[k] as number) + value * (h[start + k] as number);
    }
    updateRow(w.subarray(row * count, (row + 1) * count), wanted, products, own);
  }
}

function updateTerms(
  { rows, columns, offsets, ids, values }: SparseRows,
  w: Float64Array,
  h: Float64Array,
  wanted: Float64Array,
  count: number,
): void {
  const products = columnProducts(w, count);
  wanted.fill(0);
  for (let row = 0; row < rows; row++) {
    const from = row * count;
    for (let at = offsets[row] as number; at < (offsets[row + 1] as number); at++) {
      const value = values[at] as number;
      const start = (ids[at] as number) * count;
      for (let k = 0; k < count; k++) {
        wanted[start + k] = (wanted[start + k] as number) + value * (w[from + k] as number);
      }
    }
  }
  const own = new Float64Array(count);
  for (let column = 0; column < columns; column++) {
    const [from, to] = [column * count, (column + 1) * count];
    updateRow(h.subarray(from, to), wanted.subarray(from, to), products, own);
  }
}

/** |X − W·H|, from |X|² − 2·X·(W·H) + |W·H|². */
function errorOf(matrix: SparseRows, w: Float64Array, h: Float64Array, count: number): number {
  const { rows, offsets, ids, values } = matrix;
  let [squares, cross] = [0, 0];
  for (let row = 0; row < rows; row++) {
    const from = row * count;
    for (let at = offsets[row] as number; at < (offsets[row + 1] as number); at++) {
      const value = values[at] as number;
      const start = (ids[at] as number) * count;
      let fit = 0;
      for (let k = 0; k < count; k++) fit += (w[from + k] as number) * (h[start + k] as number);
      squares += value * value;
      cross += value * fit;
    }
  }
  const [left, right] = [columnProducts(w, count), columnProducts(h, count)];
  const whole = left.reduce((sum, value, at) => sum + value * (right[at] as number), 0);
  return Math.sqrt(Math.max(0, squares - 2 * cross + whole));
}
