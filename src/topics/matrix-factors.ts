// A sparse matrix as the product of two smaller ones without values below 0, by coordinate descent.

/** A matrix in compressed sparse rows. */
export interface SparseRows {
  readonly rows: number;
  readonly columns: number;
  readonly offsets: Uint32Array;
  readonly ids: Uint32Array;
  readonly values: Float64Array;
}

/** How far it is taken. */
export interface FactorSettings {
  /** Columns of the one factor, rows of the other. */
  readonly count: number;
  readonly iterations: number;
  /** Ends where the error falls by less than this share of the first one within ten iterations; 0: never. */
  readonly tolerance: number;
}

/** So often the error is looked at. */
const CHECK_DISTANCE = 10;

/** Updates `w` (rows × count) and `h` (count × columns) in place; gives the error |X − W·H| and the iterations done. */
export function factorize(
  matrix: SparseRows,
  w: Float64Array,
  h: Float64Array,
  { count, iterations, tolerance }: FactorSettings,
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
  { count, iterations, tolerance }: FactorSettings,
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

/** The products of the columns of a matrix with rows of `count` with each other: Wᵀ·W. Most values are 0 and passed over. */
function columnProducts(w: Float64Array, count: number): Float64Array {
  const products = new Float64Array(count * count);
  const places = new Int32Array(count);
  for (let start = 0; start < w.length; start += count) {
    const found = nonZero(w, start, count, places);
    for (let a = 0; a < found; a++) {
      const left = w[start + (places[a] as number)] as number;
      const at = (places[a] as number) * count;
      for (let b = 0; b < found; b++) {
        const place = at + (places[b] as number);
        products[place] = (products[place] as number) + left * (w[start + (places[b] as number)] as number);
      }
    }
  }
  return products;
}

/** Writes where a row has values other than 0; gives how many. */
function nonZero(values: Float64Array, start: number, count: number, places: Int32Array): number {
  let found = 0;
  for (let k = 0; k < count; k++) if (values[start + k] !== 0) places[found++] = k;
  return found;
}

/**
 * Sets the values of one row, topic after topic, each to what is best with all others as they are: to
 * max(0, value + (wanted − Σ products · row) / products of the topic with itself). Where nothing is wanted a 0 stays 0,
 * which most values are: they cost nothing.
 */
function updateRow(
  row: Float64Array,
  start: number,
  wanted: Float64Array,
  from: number,
  products: Float64Array,
  places: Int32Array,
): void {
  const count = places.length;
  let found = nonZero(row, start, count, places);
  for (let k = 0; k < count; k++) {
    const value = row[start + k] as number;
    const aim = wanted[from + k] as number;
    if (value === 0 && aim === 0) continue;
    const at = k * count;
    const own = products[at + k] as number;
    if (own === 0) continue;
    let sum = 0;
    for (let one = 0; one < found; one++) {
      const j = places[one] as number;
      sum += (products[at + j] as number) * (row[start + j] as number);
    }
    const next = value + (aim - sum) / own;
    if (next <= 0) row[start + k] = 0;
    else {
      row[start + k] = next;
      if (value === 0) found = withPlace(places, found, k);
    }
  }
}

/** Adds a place to a list where it is not there yet; gives the length. */
function withPlace(places: Int32Array, found: number, place: number): number {
  for (let at = 0; at < found; at++) if (places[at] === place) return found;
  places[found] = place;
  return found + 1;
}

/** Adds a row of `products`, which begins at `start`, times a factor. */
function addTimes(sums: Float64Array, products: Float64Array, start: number, factor: number): void {
  for (let j = 0; j < sums.length; j++) sums[j] = (sums[j] as number) + factor * (products[start + j] as number);
}

function updateArticles(
  { rows, offsets, ids, values }: SparseRows,
  w: Float64Array,
  h: Float64Array,
  count: number,
): void {
  const products = columnProducts(h, count);
  const wanted = new Float64Array(count);
  const places = new Int32Array(count);
  for (let row = 0; row < rows; row++) {
    wanted.fill(0);
    for (let at = offsets[row] as number; at < (offsets[row + 1] as number); at++) {
      addTimes(wanted, h, (ids[at] as number) * count, values[at] as number);
    }
    updateRow(w, row * count, wanted, 0, products, places);
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
  const places = new Int32Array(count);
  wanted.fill(0);
  for (let row = 0; row < rows; row++) {
    const found = nonZero(w, row * count, count, places);
    for (let at = offsets[row] as number; at < (offsets[row + 1] as number); at++) {
      const value = values[at] as number;
      const start = (ids[at] as number) * count;
      for (let one = 0; one < found; one++) {
        const k = places[one] as number;
        wanted[start + k] = (wanted[start + k] as number) + value * (w[row * count + k] as number);
      }
    }
  }
  for (let start = 0; start < columns * count; start += count) updateRow(h, start, wanted, start, products, places);
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
