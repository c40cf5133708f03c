// Statistics of a table of two by two cells: does something occur more often here than there? Used for keyness (a term
// in two groups of articles) and collocations (a word beside another one).

/**
 * What was counted: `a` cases here and `b` there, and the rest of the cases that could have been: `c` here, `d` there.
 * The rows of the table are (a, b) and (c, d); its columns are here (a, c) and there (b, d).
 */
export type FourCells = { readonly a: number; readonly b: number; readonly c: number; readonly d: number };

/**
 * Correction for small samples. `yates` moves every cell by up to 0.5 towards its expectation; `yatesIfSmall` does so
 * only where |ad − bc| ≥ total / 2 and an expectation is below 5 (the default of R's quanteda.textstats); `williams`
 * divides G2 by q, which is 1 where a cell is 0.
 */
export type Correction = 'none' | 'yates' | 'yatesIfSmall' | 'williams';

/** Cells of a count in two samples: `countA` of the `sizeA` tokens here, `countB` of the `sizeB` tokens there. */
export function fourCells(countA: number, countB: number, sizeA: number, sizeB: number): FourCells {
  if (!(countA >= 0 && countB >= 0 && sizeA >= countA && sizeB >= countB)) {
    throw new RangeError(
      `counts ${countA} of ${sizeA} and ${countB} of ${sizeB}; allowed are counts from 0 to the size`,
    );
  }
  return { a: countA, b: countB, c: sizeA - countA, d: sizeB - countB };
}

/** What each cell would hold if rows and columns were independent: row sum · column sum / total. NaN for no cases. */
export function expectedCells({ a, b, c, d }: FourCells): FourCells {
  const total = a + b + c + d;
  return {
    a: ((a + b) * (a + c)) / total,
    b: ((a + b) * (b + d)) / total,
    c: ((c + d) * (a + c)) / total,
    d: ((c + d) * (b + d)) / total,
  };
}

/**
 * Log-likelihood ratio G2 = 2 Σ O ln(O / E) over four cells, 0 ln 0 = 0. From 0 (as expected) up; chi-squared
 * distributed with one degree of freedom. Unsigned: `overUse` tells the direction. 0 where there are no cases.
 *
 * @see Dunning 1993; Williams 1976 for q
 */
export function logLikelihood(cells: FourCells, correction: Correction = 'none'): number {
  const expected = expectedCells(cells);
  const { a, b, c, d } = corrected(cells, expected, correction);
  const sum = term(a, expected.a) + term(b, expected.b) + term(c, expected.c) + term(d, expected.d);
  const g2 = Math.max(0, 2 * sum);
  return correction === 'williams' ? g2 / williamsQ(cells) : g2;
}

/**
 * G2 of the two cells that count the cases, a and b, only: never larger than that of four cells and close to it for
 * rare terms.
 *
 * @see Rayson and Garside 2000
 */
export function logLikelihoodTwoCells(cells: FourCells): number {
  const expected = expectedCells(cells);
  return Math.max(0, 2 * (term(cells.a, expected.a) + term(cells.b, expected.b)));
}

/**
 * Pearson's chi-squared Σ (O − E)² / E over four cells. From 0 up, one degree of freedom. Unsigned. 0 where a row or a
 * column is empty. `williams` is no correction of this statistic and throws a RangeError.
 */
export function chiSquared(cells: FourCells, correction: Exclude<Correction, 'williams'> = 'none'): number {
  if ((correction as Correction) === 'williams') {
    throw new RangeError('correction is "williams"; allowed are none, yates, yatesIfSmall');
  }
  const { a, b, c, d } = cells;
  const total = a + b + c + d;
  const product = (a + b) * (c + d) * (a + c) * (b + d);
  if (product === 0) return 0;
  const distance = Math.abs(a * d - b * c);
  const shift = correctsCells(cells, expectedCells(cells), correction) ? Math.min(total / 2, distance) : 0;
  return ((distance - shift) ** 2 * total) / product;
}

/** 1 where `a` is above its expectation, −1 where it is below, 0 where it is met. */
export function overUse(cells: FourCells): number {
  return Math.sign(cells.a * cells.d - cells.b * cells.c);
}

/** Cells moved towards their expectations as `correction` says. */
function corrected(cells: FourCells, expected: FourCells, correction: Correction): FourCells {
  const direction = overUse(cells);
  if (direction === 0 || !correctsCells(cells, expected, correction)) return cells;
  const shift = direction * Math.min(0.5, Math.abs(cells.a - expected.a));
  return { a: cells.a - shift, b: cells.b + shift, c: cells.c + shift, d: cells.d - shift };
}

function correctsCells(cells: FourCells, expected: FourCells, correction: Correction): boolean {
  if (correction === 'yates') return true;
  if (correction !== 'yatesIfSmall') return false;
  const { a, b, c, d } = cells;
  const far = Math.abs(a * d - b * c) >= (a + b + c + d) / 2;
  return far && Math.min(expected.a, expected.b, expected.c, expected.d) < 5;
}

function williamsQ({ a, b, c, d }: FourCells): number {
  if (a * b * c * d === 0) return 1;
  const total = a + b + c + d;
  const rows = total / (a + b) + total / (c + d) - 1;
  const columns = total / (a + c) + total / (b + d) - 1;
  return 1 + (rows * columns) / (6 * total);
}

function term(observed: number, expected: number): number {
  return observed === 0 ? 0 : observed * Math.log(observed / expected);
}
