import type { Quotation } from '../../quotations';
import type { OverlapPair, OverlapSide, Relation } from '../types';
import { EDITED } from '../words/edits';

// How two quotations belong together, and which of several pairs at one place stands for it.

/** Nobody says so many words the same twice: on another day they were printed again. */
const REPRINT_WORDS = 12;

/** How two statements belong together; the rules stand in `Relation`. */
export function relationOf(
  a: Pick<Quotation, 'type'>,
  b: Pick<Quotation, 'type'>,
  sameShare: number,
  sameWords: number,
  daysApart: number | null,
  occasionDays: number,
): Relation {
  const isOtherOccasion = daysApart !== null && Math.abs(daysApart) > occasionDays;
  if (isOtherOccasion && (sameShare < EDITED || sameWords < REPRINT_WORDS)) return 'repeated-on-another-occasion';
  if (sameShare === 1) return 'identical';
  if (sameShare >= EDITED) return 'lightly-edited';
  return (a.type === 'direct') === (b.type === 'direct') ? 'reworded' : 'quotation-to-indirect';
}

/** Of pairs that overlap on both sides, the one with the highest similarity; the longer one where that is equal. */
export function strongestOnly(pairs: readonly OverlapPair[]): OverlapPair[] {
  const kept = new Map<string, OverlapPair[]>();
  const length = (pair: OverlapPair) => pair.a.end - pair.a.start + pair.b.end - pair.b.start;
  const strongest = [...pairs].sort((x, y) => y.similarity - x.similarity || length(y) - length(x));
  const result: OverlapPair[] = [];
  for (const pair of strongest) {
    const key = `${pair.a.article}\n${pair.b.article}`;
    const others = kept.get(key) ?? [];
    if (others.some((other) => isOnePlace(pair, other))) continue;
    others.push(pair);
    kept.set(key, others);
    result.push(pair);
  }
  return result;
}

/**
 * Leaves out pairs in other words both sides of which say more likely the same as another place of the other article: a
 * statement that was told has its counterpart, and is near to others because of what both articles are about.
 */
export function withoutOutdone(pairs: readonly OverlapPair[]): OverlapPair[] {
  const byArticles = new Map<string, OverlapPair[]>();
  const keyOf = ({ a, b }: OverlapPair) => `${a.article}\n${b.article}`;
  for (const pair of pairs) byArticles.set(keyOf(pair), [...(byArticles.get(keyOf(pair)) ?? []), pair]);
  return pairs.filter((pair) => {
    if (!isLikely(pair)) return true;
    const better = (byArticles.get(keyOf(pair)) as OverlapPair[]).filter((other) => other.similarity > pair.similarity);
    return !(
      better.some(({ a, b }) => isOn(a, pair.a) && !isOn(b, pair.b)) &&
      better.some(({ a, b }) => isOn(b, pair.b) && !isOn(a, pair.a))
    );
  });
}

/** Whether two pairs of the same articles overlap on both sides. */
export function isOnePlace(x: OverlapPair, y: OverlapPair): boolean {
  return isOn(x.a, y.a) && isOn(x.b, y.b);
}

const isOn = (x: OverlapSide, y: OverlapSide): boolean => x.start < y.end && y.start < x.end;

/**
 * How many of the pairs in other words are expected to say something else: the sum of 1 − probability, over those whose
 * evidence is in log odds. A text that many articles have, told once, and pairs of the same words are no chance.
 */
export function expectedChanceCount(pairs: readonly OverlapPair[]): number {
  let expected = 0;
  for (const pair of pairs) if (isLikely(pair)) expected += 1 - pair.similarity;
  return expected;
}

/** Whether the similarity of a pair is a probability, and not a share of the same words or a number of printings. */
export const isLikely = ({ evidence, articleCount }: OverlapPair): boolean =>
  articleCount === undefined && evidence.some(({ reason }) => reason === 'chance');
