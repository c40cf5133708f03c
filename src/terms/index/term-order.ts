import type { TermIndex } from './types';

/** A number of a term and the value it is put in order by. */
export interface Ranked {
  readonly id: number;
  readonly term: string;
  readonly value: number;
}

/**
 * Terms by falling value, equal ones by the term in code unit order; only the first `top` where that is given. Terms
 * are turned to text only where they can be among those.
 */
export function rankTerms(
  { term }: Pick<TermIndex, 'term'>,
  ids: readonly number[],
  orderBy: (id: number) => number,
  top: number | undefined,
): Ranked[] {
  const least = leastOfTop(Float64Array.from(ids, orderBy), top);
  const ranked: Ranked[] = [];
  for (const id of ids) {
    const value = orderBy(id);
    if (value >= least) ranked.push({ id, term: term(id), value });
  }
  ranked.sort((a, b) => b.value - a.value || (a.term < b.term ? -1 : 1));
  return top === undefined ? ranked : ranked.slice(0, top);
}

/** The value that the `top` highest reach, so that only those need to be made and put in order. Sorts `values`. */
export function leastOfTop(values: Float64Array, top: number | undefined): number {
  if (top === undefined || top >= values.length) return Number.NEGATIVE_INFINITY;
  return values.sort()[values.length - top] as number;
}
