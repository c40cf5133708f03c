// How speakers and outlets differ in the words that introduce what is said: shares of each class, with intervals.
import { checkChoice, checkInteger, checkKeys, checkNumber, type Table } from '../base';
import type { Article } from '../corpus';
import type { Quotation } from '../quotations';
import { type ClusteredShare, scoreInterval } from '../statistics';
import type { Frame } from './find-frames';
import { checkPairs } from './frame-rows';
import { FramingCounts } from './framing-counts';

/** How often quotations are introduced in one way. */
export type FramingRow = {
  /** A class of the table of words, or what is not known: "(denied)", "(not in the table)", "(no word)". */
  readonly frame: string;
  readonly count: number;
  /** All counted quotations of the group. */
  readonly totalCount: number;
  /** count / totalCount, 0 to 1; null where nothing is counted. */
  readonly share: number | null;
  /** The interval of the share; null where nothing is counted. */
  readonly low: number | null;
  readonly high: number | null;
  /** In how many articles. */
  readonly articleCount: number;
  /** The words, the commonest first, with their counts: "behaupten 3, vorgeben 1". */
  readonly words: string;
};

/** The same for one speaker or outlet, held against all others together. */
export type GroupFramingRow = { readonly group: string } & FramingRow & {
    /** The share of the class in all other groups together, 0 to 1; null where they have no quotation. */
    readonly otherShare: number | null;
    /** share − otherShare, −1 to 1, with its interval; null where either is. */
    readonly difference: number | null;
    readonly differenceLow: number | null;
    readonly differenceHigh: number | null;
  };

export interface FramingOptions {
  /** The articles that were searched; their texts are not needed. */
  readonly articles: readonly Article[];
  /** "speaker", or `outlet`, `month` or another column of the articles. Without it all quotations are one group. */
  readonly by?: string;
  /** "direct" for direct speech alone, "indirect" for all other types. @default "all" */
  readonly type?: 'all' | 'direct' | 'indirect';
  /** Speakers or groups with fewer counted quotations have no rows; they count among the others. @default 1 */
  readonly minCount?: number;
  /** So many groups, those with the most quotations; who is not known comes besides. All if not given. */
  readonly top?: number;
  /** Coverage of the intervals. @default 0.95 */
  readonly level?: number;
}

const KEYS: readonly (keyof FramingOptions)[] = ['articles', 'by', 'type', 'minCount', 'top', 'level'];

/**
 * With what kind of words speech is introduced, a row a class that occurs anywhere: neutral ("sagte"), doubting
 * ("behauptete"), conceding ("räumte ein") and so on, what is not known last. With `by: "speaker"` or `by: "outlet"`
 * group after group, each class also where it has a count of 0; speakers with the most quotations first, those who are
 * not known last.
 *
 * Counted are quotations that are speech and stand in no other; one of several speakers counts for each. The intervals
 * are Wilson's with the number of quotations divided by the design effect of `clusteredShares`, as quotations of one
 * article are not independent: unlike a bootstrap over articles they hold for speakers of few articles and for a count of
 * 0. The interval of a difference is made of both intervals (Newcombe 1998, method 10), as if the groups were
 * independent. Many classes and groups are many comparisons: of twenty true differences of 0 one interval leaves 0 out.
 *
 * No quotations give no rows. The evidence for a row: `frameRows` with its `frame` and speaker.
 *
 * @param frames of these quotations, in the same order, as `findFrames` gives them
 * @throws TypeError for an unknown option; RangeError for a wrong value, frames of other quotations, a column that no
 *   article has, and a quotation of an article that is not among `articles`
 * @see Newcombe 1998, "Interval estimation for the difference between independent proportions"
 *
 * @example
 * ```ts
 * const { articles } = loadCorpus('corpus');
 * const quotations = articles.flatMap((article) => findQuotations(article));
 * show(framingShares(quotations, findFrames(quotations, { articles }), { articles, by: 'speaker', top: 5 }));
 * ```
 */
export function framingShares(
  quotations: readonly Quotation[],
  frames: readonly Frame[],
  options: FramingOptions & { readonly by: string },
): Table<GroupFramingRow>;
export function framingShares(
  quotations: readonly Quotation[],
  frames: readonly Frame[],
  options: FramingOptions & { readonly by?: undefined },
): Table<FramingRow>;
export function framingShares(
  quotations: readonly Quotation[],
  frames: readonly Frame[],
  options: FramingOptions,
): Table<FramingRow | GroupFramingRow> {
  checkKeys('framingShares', options, KEYS);
  const { articles, by } = options;
  const type = checkChoice('type', options.type ?? 'all', ['all', 'direct', 'indirect']);
  const minCount = checkInteger('minCount', options.minCount ?? 1, 1);
  const top = options.top === undefined ? undefined : checkInteger('top', options.top, 1);
  const level = checkNumber('level', options.level ?? 0.95, 0.5, 1 - 1e-12);
  checkPairs('framingShares', quotations, frames);
  const counts = new FramingCounts(articles, by);
  for (const [place, quotation] of quotations.entries()) {
    if (
      !quotation.isSpeech ||
      quotation.nested ||
      !(type === 'all' || (quotation.type === 'direct') === (type === 'direct'))
    )
      continue;
    counts.add(quotation, frames[place] as Frame);
  }
  const classes = counts.classes();
  const shares = new Map(classes.map((frame) => [frame, counts.shares(frame, level)]));
  const rows = counts.order(by === undefined ? 0 : minCount, top).flatMap(({ group, name }) =>
    classes.map((frame): FramingRow | GroupFramingRow => {
      const own = shares.get(frame) as readonly ClusteredShare[];
      const row = { ...rowOf(frame, own[group] as ClusteredShare), ...counts.evidence(group, frame) };
      return by === undefined ? row : { group: name, ...row, ...againstOthers(own, group, level) };
    }),
  );
  const settings = { by: by ?? null, type, minCount, top: top ?? null, level, articles: articles.length };
  return { rows, settings: { ...settings, countedQuotations: counts.counted } };
}

const rowOf = (frame: string, { count, total, share, interval }: ClusteredShare) => ({
  frame,
  count,
  totalCount: total,
  share,
  low: interval?.low ?? null,
  high: interval?.high ?? null,
});

function againstOthers(all: readonly ClusteredShare[], group: number, level: number) {
  const own = all[group] as ClusteredShare;
  const sum = (part: 'count' | 'total') => all.reduce((before, one) => before + one[part], 0) - own[part];
  const [count, total] = [sum('count'), sum('total')];
  const otherShare = total === 0 ? null : count / total;
  if (own.share === null || own.interval === null || otherShare === null) {
    return { otherShare, difference: null, differenceLow: null, differenceHigh: null };
  }
  const others = scoreInterval(otherShare, total / own.designEffect, level);
  const difference = own.share - otherShare;
  const far = (a: number, b: number) => Math.hypot(a, b);
  const { low, high } = own.interval;
  return {
    otherShare,
    difference,
    differenceLow: difference - far(own.share - low, others.high - otherShare),
    differenceHigh: difference + far(high - own.share, otherShare - others.low),
  };
}
