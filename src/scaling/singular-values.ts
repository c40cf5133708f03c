// Singular values and vectors of a matrix with few rows: one-sided Jacobi rotations.

/** Left vectors, values and right vectors, the largest value first: `matrix = Σ value · left · rightᵀ`. */
export interface SingularValues {
  /** In falling order. */
  readonly values: readonly number[];
  /** A vector a value, of as many numbers as the matrix has rows. */
  readonly left: readonly Float64Array[];
  /** A vector a value, of as many numbers as the matrix has columns; all 0 for a value of 0. */
  readonly right: readonly Float64Array[];
}

const MAX_SWEEPS = 60;
/** Two rows whose cosine is smaller stand at right angles. */
const TOLERANCE = 1e-15;

/**
 * The singular value decomposition of a matrix given by rows. Pairs of rows are turned against each other until all stand at
 * right angles; their lengths are the singular values. Small values come out as exactly as large ones, unlike those from
 * the eigenvalues of the product of the matrix with itself. Time goes with rows² · columns; the sign of a vector is open.
 *
 * @see Hestenes 1958; Golub, Van Loan, "Matrix computations", 8.6.3
 */
export function singularValues(matrix: readonly Float64Array[]): SingularValues {
  const rows = matrix.map((row) => Float64Array.from(row));
  const turned = rows.map((_, at) => Float64Array.from(rows, (_, other) => (at === other ? 1 : 0)));
  for (let sweep = 0; sweep < MAX_SWEEPS; sweep++) {
    let isDone = true;
    for (let one = 0; one < rows.length; one++) {
      for (let other = one + 1; other < rows.length; other++) {
        const [x, y] = [rows[one] as Float64Array, rows[other] as Float64Array];
        const [xx, yy, xy] = [dot(x, x), dot(y, y), dot(x, y)];
        if (xy === 0 || Math.abs(xy) <= TOLERANCE * Math.sqrt(xx * yy)) continue;
        isDone = false;
        const ratio = (yy - xx) / (2 * xy);
        const tangent = (ratio >= 0 ? 1 : -1) / (Math.abs(ratio) + Math.hypot(1, ratio));
        const cosine = 1 / Math.hypot(1, tangent);
        rotate(x, y, cosine, cosine * tangent);
        rotate(turned[one] as Float64Array, turned[other] as Float64Array, cosine, cosine * tangent);
      }
    }
    if (isDone) break;
  }
  const lengths = rows.map((row) => Math.sqrt(dot(row, row)));
  const order = Array.from(rows.keys()).sort((a, b) => (lengths[b] as number) - (lengths[a] as number) || a - b);
  return {
    values: order.map((at) => lengths[at] as number),
    left: order.map((at) => turned[at] as Float64Array),
    right: order.map((at) => {
      const length = lengths[at] as number;
      return (rows[at] as Float64Array).map((value) => (length === 0 ? 0 : value / length));
    }),
  };
}

function dot(x: Float64Array, y: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < x.length; at++) sum += (x[at] as number) * (y[at] as number);
  return sum;
}

function rotate(x: Float64Array, y: Float64Array, cosine: number, sine: number): void {
  for (let at = 0; at < x.length; at++) {
    const [a, b] = [x[at] as number, y[at] as number];
    x[at] = cosine * a - sine * b;
    y[at] = sine * a + cosine * b;
  }
}
