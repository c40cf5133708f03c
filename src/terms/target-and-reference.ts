import { groupArticles, groupKey } from '../corpus';
import { countGroups } from './index/group-counts';
import type { TermIndex } from './index/types';

/** How many groups an error lists. */
const SHOWN_GROUPS = 30;

/** 0 target, 1 reference, 2 neither, by article. */
export interface TargetAndReference {
  readonly sideOf: Uint32Array;
  readonly target: readonly string[];
  readonly reference: readonly string[];
}

/** Splits the articles as `keyness` is told. Throws a RangeError for a group that does not exist or is on both sides. */
export function chooseTargetAndReference(
  index: TermIndex,
  { by, target, reference }: { by: string; target: string | readonly string[]; reference?: string | readonly string[] },
): TargetAndReference {
  const { names, groupOf } = groupArticles(index.articles, by);
  const known = new Map(names.map((name) => [groupKey(name), name]));
  const chosen = (name: string, value: string | readonly string[]) => {
    const groups = typeof value === 'string' ? [value] : [...value];
    const nameOf = (group: string) => (names.includes(group) ? group : known.get(groupKey(group)));
    const wrong = groups.find((group) => nameOf(group) === undefined);
    if (wrong !== undefined) throw new RangeError(`${name} is "${wrong}"; allowed are ${listed(names)}`);
    return new Set(groups.map((group) => nameOf(group) ?? group));
  };
  const here = chosen('target', target);
  const there =
    reference === undefined ? new Set(names.filter((name) => !here.has(name))) : chosen('reference', reference);
  const both = [...here].find((group) => there.has(group));
  if (both !== undefined) throw new RangeError(`"${both}" is in target and in reference; a group can be in one only`);
  if (here.size === 0 || there.size === 0) {
    throw new RangeError(`${here.size === 0 ? 'target' : 'reference'} has no group; allowed are ${listed(names)}`);
  }
  const sides = names.map((name) => (here.has(name) ? 0 : there.has(name) ? 1 : 2));
  return {
    sideOf: Uint32Array.from(groupOf, (group) => sides[group] as number),
    target: [...here],
    reference: [...there],
  };
}

/** The first groups by name; of many, how many more there are. */
function listed(names: readonly string[]): string {
  const more = names.length - SHOWN_GROUPS;
  return names.slice(0, SHOWN_GROUPS).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

/** Counts of all terms on one side, by term number. */
export interface GroupSideCounts {
  readonly counts: Uint32Array;
  readonly documentCounts: Uint32Array;
  readonly totalCount: number;
}

/** Counts target and reference. */
export function countSides(index: TermIndex, sideOf: Uint32Array): [GroupSideCounts, GroupSideCounts] {
  const [target, reference] = Array.from(countGroups(index, sideOf, 2), ({ counts, documentCounts, totalCount }) => ({
    counts: counts.slice(),
    documentCounts: documentCounts.slice(),
    totalCount,
  }));
  return [target as GroupSideCounts, reference as GroupSideCounts];
}
