// Who is ahead of whom, and in how many draws of the articles that holds.
import type { Table } from '../../base';
import { bootstrapIntervals } from '../../statistics';
import type { Quotation } from '../types';
import { commonestNames, inOrder, nameOf, shownSettings, unitsOf } from './share-of-voice';
import { checkedSettings, type ShareOfVoiceOptions, type ShareSettings } from './share-settings';
import { namesOf, type Tally, tallyUnits, type Unit } from './voice-tallies';

/** A speaker, the one who comes next, and how firm that order is. */
export type VoiceOrderRow = {
  /** From 1, in the order of the counts. */
  readonly place: number;
  readonly speaker: string;
  readonly count: number;
  /** In what part of the draws nobody has more than this speaker, 0 to 1; null for fewer than two articles. */
  readonly firstShare: number | null;
  /** Who comes next, and how much is theirs; null for the last. */
  readonly next: string | null;
  readonly nextCount: number | null;
  /** In what part of the draws the speaker has more than the next, and as much as the next, 0 to 1. */
  readonly aheadShare: number | null;
  readonly levelShare: number | null;
};

/**
 * The speakers who are known, in the order of their share of voice, and how often that order holds when the articles are
 * drawn anew (the draws of `shareOfVoice`). Two intervals that overlap say little about an order, as
 * what one has in a draw the other often lacks; this counts the draws. No row where nobody is known, no shares of draws
 * for fewer than two articles or no resamples. At most `maxIntervals` speakers.
 *
 * @throws what `shareOfVoice` throws; TypeError for `by` and `statements`, which say nothing here
 * @see Efron, Tibshirani 1993; Davison, Hinkley 1997, section 3.8
 *
 * @example
 * ```ts
 * const corpus = loadCorpus('corpus');
 * const quotations = corpus.articles.flatMap((article) => findQuotations(article));
 * show(voiceOrder(quotations, { articles: corpus.articles }));
 * ```
 */
export function voiceOrder(
  quotations: readonly Quotation[],
  options: Omit<ShareOfVoiceOptions, 'by' | 'statements'> = {},
): Table<VoiceOrderRow> {
  for (const key of ['by', 'statements'] as const) {
    if (key in options) throw new TypeError(`voiceOrder: the option ${key} is not known`);
  }
  const settings = checkedSettings(options);
  const units = unitsOf(quotations, options, settings);
  const names = commonestNames(units);
  const known = inOrder(tallyUnits(units, settings, null).values(), names).filter(
    ({ status, count }) => status === 'resolved' && count > 0,
  );
  const isDrawn = units.length >= 2 && settings.resamples > 0;
  const orders = isDrawn ? drawnOrders(known, units, settings) : null;
  const part = (count: number | undefined) => (count === undefined ? null : count / (orders?.draws ?? 1));
  const rows = known.slice(0, settings.maxIntervals).map((tally, at): VoiceOrderRow => {
    const next = known[at + 1];
    const found = orders?.orders[at];
    return {
      place: at + 1,
      speaker: nameOf(names, tally),
      count: tally.count,
      firstShare: part(found?.first),
      next: next === undefined ? null : nameOf(names, next),
      nextCount: next?.count ?? null,
      aheadShare: next === undefined ? null : part(found?.ahead),
      levelShare: next === undefined ? null : part(found?.level),
    };
  });
  return { rows, settings: shownSettings(settings, options, units) };
}

/** How often each is first of all, ahead of the next and level with the next. */
interface DrawnOrder {
  first: number;
  ahead: number;
  level: number;
}

function drawnOrders(known: readonly Tally[], units: readonly Unit[], { resamples, seed }: ShareSettings) {
  const cells = known.map(({ byUnit }) => [...byUnit]);
  const sums = new Float64Array(known.length);
  const orders = known.map(() => ({ first: 0, ahead: 0, level: 0 }));
  let calls = 0;
  const count = (weights: Readonly<Float64Array>) => {
    for (const [member, own] of cells.entries()) {
      sums[member] = own.reduce((sum, [unit, size]) => sum + (weights[unit] as number) * size, 0);
    }
    // The first call is for the articles as they are: no draw.
    if (calls++ > 0) addDraw(orders, sums);
    return sums;
  };
  bootstrapIntervals(namesOf(units), count, { resamples, seed });
  return { orders, draws: Math.max(1, calls - 1) };
}

function addDraw(orders: readonly DrawnOrder[], sums: Readonly<Float64Array>): void {
  const most = sums.reduce((largest, sum) => Math.max(largest, sum), 0);
  for (const [at, order] of orders.entries()) {
    const own = sums[at] as number;
    const next = sums[at + 1] ?? Number.NaN;
    if (own === most) order.first++;
    if (own > next) order.ahead++;
    if (own === next) order.level++;
  }
}
