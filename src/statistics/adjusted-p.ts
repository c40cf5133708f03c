/**
 * p-values adjusted for testing many things at once. `benjaminiHochberg` holds the share of false finds among the
 * finds (false discovery rate), `holm` the chance of any false find. From 0 to 1, never below the p-value, in the
 * order given; an empty list stays empty. As R's p.adjust. Throws a RangeError for a value that is no probability.
 *
 * @see Benjamini and Hochberg 1995; Holm 1979
 */
export function adjustedP(
  values: readonly number[],
  method: 'benjaminiHochberg' | 'holm' = 'benjaminiHochberg',
): number[] {
  const wrong = values.find((value) => !(value >= 0 && value <= 1));
  if (wrong !== undefined) throw new RangeError(`a p-value is ${wrong}; allowed are numbers from 0 to 1`);
  const n = values.length;
  const falling = method === 'benjaminiHochberg';
  const order = Array.from(values.keys()).sort((i, j) => (at(values, i) - at(values, j)) * (falling ? -1 : 1));
  const adjusted = new Array<number>(n);
  let bound = falling ? 1 : 0;
  for (const [place, index] of order.entries()) {
    const value = at(values, index) * (falling ? n / (n - place) : n - place);
    bound = falling ? Math.min(bound, value) : Math.min(1, Math.max(bound, value));
    adjusted[index] = bound;
  }
  return adjusted;
}

function at(values: readonly number[], index: number): number {
  return values[index] as number;
}
