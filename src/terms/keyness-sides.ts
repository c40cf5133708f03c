import { groupArticles } from './article-groups';
import { countGroups } from './group-counts';
import type { TermIndex } from './term-index';

/** 0 target, 1 reference, 2 neither, by article. */
export interface Sides {
  readonly sideOf: Uint32Array;
  readonly target: readonly string[];
  readonly reference: readonly string[];
}

/** Splits the articles as `keyness` is told. Throws a RangeError for a group that does not exist or is on both sides. */
export function chooseSides(
  index: TermIndex,
  { by, target, reference }: { by: string; target: string | readonly string[]; reference?: string | readonly string[] },
): Sides {
  const { names, groupOf } = groupArticles(index.articles, by);
  const chosen = (name: string, value: string | readonly string[]) => {
    const groups = typeof value === 'string' ? [value] : [...value];
    const wrong = groups.find((group) => !names.includes(group));
    if (wrong !== undefined) throw new RangeError(`${name} is "${wrong}"; allowed are ${names.join(', ')}`);
    return groups;
  };
  const here = chosen('target', target);
  const there = reference === undefined ? names.filter((name) => !here.includes(name)) : chosen('reference', reference);
  const both = here.find((group) => there.includes(group));
  if (both !== undefined) throw new RangeError(`"${both}" is in target and in reference; a group can be in one only`);
  if (here.length === 0 || there.length === 0) {
    throw new RangeError(`${here.length === 0 ? 'target' : 'reference'} has no group; allowed are ${names.join(', ')}`);
  }
  const sides = names.map((name) => (here.includes(name) ? 0 : there.includes(name) ? 1 : 2));
  return { sideOf: Uint32Array.from(groupOf, (group) => sides[group] as number), target: here, reference: there };
}

/** Counts of all terms on one side, by term number. */
export interface SideCounts {
  readonly counts: Uint32Array;
  readonly documentCounts: Uint32Array;
  readonly totalCount: number;
}

/** Counts target and reference. */
export function countSides(index: TermIndex, sideOf: Uint32Array): [SideCounts, SideCounts] {
  const [target, reference] = Array.from(countGroups(index, sideOf, 2), ({ counts, documentCounts, totalCount }) => ({
    counts: counts.slice(),
    documentCounts: documentCounts.slice(),
    totalCount,
  }));
  return [target as SideCounts, reference as SideCounts];
}
