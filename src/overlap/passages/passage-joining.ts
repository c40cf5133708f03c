import type { Span } from '../../base';
import type { OverlapPair } from '../types';

/** From this share of its characters on (on both sides) a sentence lies in a passage of the same words. */
const INSIDE = 0.8;
/** From this share on a passage of the same words lies in sentences that tell the same. */
const COVERED = 0.5;

/**
 * Passages in the same words beside sentences that tell the same, each place once. Sentences that lie in a passage of
 * the same words are left to it; a run of the same words that lies mostly within sentences that tell the same is left
 * to these, which say where the statement begins and ends.
 */
export function joinPassages(
  same: readonly OverlapPair[],
  told: readonly OverlapPair[],
): { readonly same: readonly OverlapPair[]; readonly told: readonly OverlapPair[] } {
  const outside = byArticles(outsideOf(told, same));
  const keptSame = same.filter((pair) => coverage(pair, outside.get(keyOf(pair)) ?? []) < COVERED);
  // A run that is left to sentences beside it takes none of those within it along.
  return { same: keptSame, told: outsideOf(told, keptSame) };
}

/** The sentences that lie in no passage of the same words. */
function outsideOf(told: readonly OverlapPair[], same: readonly OverlapPair[]): OverlapPair[] {
  const sameOf = byArticles(same);
  return told.filter((pair) => !sameOf.get(keyOf(pair))?.some((other) => coverage(pair, [other]) >= INSIDE));
}

const keyOf = ({ a, b }: OverlapPair): string => `${a.article}\n${b.article}`;

function byArticles(pairs: readonly OverlapPair[]): Map<string, OverlapPair[]> {
  const groups = new Map<string, OverlapPair[]>();
  for (const pair of pairs) {
    const group = groups.get(keyOf(pair));
    if (group === undefined) groups.set(keyOf(pair), [pair]);
    else group.push(pair);
  }
  return groups;
}

/** Share of a pair's characters that others of the same articles hold, on the side where it is less. */
function coverage(pair: OverlapPair, others: readonly OverlapPair[]): number {
  const onBoth = others.filter((other) => held(pair.a, other.a) > 0 && held(pair.b, other.b) > 0);
  const share = (side: 'a' | 'b') =>
    onBoth.reduce((sum, other) => sum + held(pair[side], other[side]), 0) /
    Math.max(1, pair[side].end - pair[side].start);
  return Math.min(share('a'), share('b'));
}

const held = (inner: Span, outer: Span): number =>
  Math.max(0, Math.min(inner.end, outer.end) - Math.max(inner.start, outer.start));
