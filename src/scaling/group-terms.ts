// The table that scaling begins with: how often each group of articles uses each word.
import { checkInteger } from '../base';
import { groupArticles } from '../corpus';
import type { TermIndex } from '../terms';

export interface ScalingOptions {
  /** What sets groups apart: outlet, month, article or a column of metadata.csv. */
  readonly by: string;
  /**
   * Two groups: the first lies to the left of the second on every dimension, which have no direction of their own.
   *
   * @default the first and the last group by name
   */
  readonly direction?: readonly [left: string, right: string];
  /** Only words that occur at least so often. @default 5 */
  readonly minCount?: number;
  /** Only words that at least so many groups use: a word of one group tells nothing of the distance of others. @default 2 */
  readonly minGroups?: number;
}

/** Counts of the words that are kept, group after group; groups without any of them are left out. */
export interface GroupTerms {
  readonly groups: readonly string[];
  /** Numbers of the terms in the index. */
  readonly terms: readonly number[];
  /** Word `j` in group `i` at `i * terms.length + j`. */
  readonly counts: Float64Array;
  /** The articles of each group, by their numbers. */
  readonly articles: readonly (readonly number[])[];
  /** Groups that use none of the words. */
  readonly emptyGroups: readonly string[];
  /** The places of the two groups of `direction`. */
  readonly direction: readonly [left: number, right: number];
  readonly settings: { readonly by: string; readonly minCount: number; readonly minGroups: number };
}

/**
 * @throws RangeError for fewer than `least` groups, for no words, for a direction that names no two groups, and as
 *   `groupArticles`
 */
export function groupTerms(index: TermIndex, options: ScalingOptions, least: number): GroupTerms {
  const { by } = options;
  const minCount = checkInteger('minCount', options.minCount ?? 5, 1);
  const minGroups = checkInteger('minGroups', options.minGroups ?? 2, 1);
  const { names, groupOf } = groupArticles(index.articles, by);
  const dense = countsOf(index, groupOf, names.length);
  const terms = keptTerms(dense, names.length, index.termCount, { minCount, minGroups });
  const isUsed = (group: number) => terms.some((term) => dense[group * index.termCount + term] !== 0);
  const used = Array.from(names.keys()).filter(isUsed);
  if (used.length < least) {
    throw new RangeError(
      `by is "${by}": ${used.length} ${used.length === 1 ? 'group uses' : 'groups use'} words that ${minGroups} use together ${minCount} times; allowed are ${least} groups or more`,
    );
  }
  const counts = new Float64Array(used.length * terms.length);
  for (const [place, group] of used.entries()) {
    for (const [at, term] of terms.entries()) {
      counts[place * terms.length + at] = dense[group * index.termCount + term] as number;
    }
  }
  const groups = used.map((group) => names[group] as string);
  const articles = used.map((group) => Array.from(groupOf.keys()).filter((article) => groupOf[article] === group));
  const emptyGroups = names.filter((_, group) => !used.includes(group));
  const direction = directionOf(groups, options.direction);
  return { groups, terms, counts, articles, emptyGroups, direction, settings: { by, minCount, minGroups } };
}

/** What results say of how they were made. */
export function scalingSettings({ groups, direction, emptyGroups, settings, terms }: GroupTerms) {
  return {
    ...settings,
    direction: direction.map((place) => groups[place]).join(', '),
    groups: groups.length,
    terms: terms.length,
    emptyGroups: emptyGroups.join(', '),
  };
}

function countsOf(index: TermIndex, groupOf: Uint32Array, groupCount: number): Float64Array {
  const counts = new Float64Array(groupCount * index.termCount);
  for (const [article, group] of groupOf.entries()) {
    for (let at = index.rowOffsets[article] as number; at < (index.rowOffsets[article + 1] as number); at++) {
      const cell = group * index.termCount + (index.entryTerm[at] as number);
      counts[cell] = (counts[cell] as number) + (index.entryCount[at] as number);
    }
  }
  return counts;
}

function keptTerms(
  dense: Float64Array,
  groupCount: number,
  termCount: number,
  { minCount, minGroups }: { readonly minCount: number; readonly minGroups: number },
): number[] {
  const kept: number[] = [];
  for (let term = 0; term < termCount; term++) {
    let [count, groups] = [0, 0];
    for (let group = 0; group < groupCount; group++) {
      const own = dense[group * termCount + term] as number;
      count += own;
      if (own > 0) groups++;
    }
    if (count >= minCount && groups >= minGroups) kept.push(term);
  }
  return kept;
}

function directionOf(groups: readonly string[], direction: ScalingOptions['direction']): readonly [number, number] {
  if (direction === undefined) return [0, groups.length - 1];
  const [left, right] = direction.map((name) => groups.indexOf(name)) as [number, number];
  if (direction.length === 2 && left >= 0 && right >= 0 && left !== right) return [left, right];
  throw new RangeError(`direction is "${direction.join(', ')}"; allowed are two of ${groups.join(', ')}`);
}
