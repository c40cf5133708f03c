import type { TermIndex } from './term-index';

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
  let least = Number.NEGATIVE_INFINITY;
  if (top !== undefined && top < ids.length) {
    if (top === 0) return [];
    const values = Float64Array.from(ids, orderBy).sort();
    least = values[values.length - top] as number;
  }
  const ranked: Ranked[] = [];
  for (const id of ids) {
    const value = orderBy(id);
    if (value >= least) ranked.push({ id, term: term(id), value });
  }
  ranked.sort((a, b) => b.value - a.value || (a.term < b.term ? -1 : 1));
  return top === undefined ? ranked : ranked.slice(0, top);
}
