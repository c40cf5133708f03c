import { checkChoice, checkInteger, type Table } from '../../base';
import { type Article, articlePeriods, PERIOD_UNITS, type Period, type PeriodUnit } from '../../corpus';
import { clusteredShares, unitTotals } from '../../statistics';
import type { Quotation } from '../types';
import { commonestNames, lastness, nameOf, shownSettings, unitsOf } from './share-of-voice';
import { checkedSettings, type ShareOfVoiceOptions, type ShareSettings } from './share-settings';
import { NOBODY, UNRESOLVED, type VoiceStatus } from './voice-counts';
import { type Tally, tallyUnits, type Unit } from './voice-tallies';

/** How much of what is quoted in one period comes from one speaker. */
export type VoicePeriodRow = Period & {
  /** As in `shareOfVoice`. */
  readonly speaker: string;
  readonly status: VoiceStatus;
  /** In the unit that was asked for. */
  readonly count: number;
  /** All that is counted in the period; of articles: all articles of it. */
  readonly totalCount: number;
  /** count / totalCount, 0 to 1, with its interval; null in a period in which nothing is counted: a gap is not 0. */
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly directCount: number;
  readonly indirectCount: number;
  /** In how many articles of the period the speaker is quoted. */
  readonly articleCount: number;
  /** So many times as large is the variance as if every quotation stood alone: they come in clusters, by article. */
  readonly designEffect: number;
};

export interface ShareOverTimeOptions
  extends Omit<ShareOfVoiceOptions, 'by' | 'articles' | 'statements' | 'resamples' | 'seed' | 'maxIntervals'> {
  /** What time is cut into. Weeks are those of ISO 8601. */
  readonly by: PeriodUnit;
  /** The articles that were searched, with their dates. */
  readonly articles: readonly Article[];
  /** So many speakers, those with most in all periods together. @default 10 */
  readonly top?: number;
}

/**
 * The share of voice over time: for each of the speakers with most in all, a row a period, from that of the first
 * article to that of the last; then those who could not be resolved, and quotations of nobody. A period in which nothing
 * is quoted is there with a share of null; articles without a date are a row "(unknown)" at the end, and
 * `settings.undatedArticles` says how many they are.
 *
 * The intervals are those of `statistics.clusteredShares`: Wilson's, with a design effect over articles. They are of use
 * also where a speaker is not quoted in a period, which a bootstrap takes for certain. No articles give no rows.
 *
 * @throws as `shareOfVoice`; RangeError for more than 20,000 periods
 *
 * @example
 * ```ts
 * const { articles } = loadCorpus('corpus');
 * const quotations = articles.flatMap((article) => findQuotations(article));
 * show(shareOverTime(quotations, { articles, by: 'day', top: 3 }));
 * ```
 */
export function shareOverTime(
  quotations: readonly Quotation[],
  { by, top, ...options }: ShareOverTimeOptions,
): Table<VoicePeriodRow> {
  const settings = checkedSettings(options);
  const unit = checkChoice('by', by, PERIOD_UNITS);
  const shown = checkInteger('top', top ?? 10, 1);
  const units = unitsOf(quotations, options, settings);
  const { periods, periodOf, undatedCount } = articlePeriods(options.articles, unit);
  const tallies = [...tallyUnits(units, settings, null).values()];
  const names = commonestNames(units);
  const order = tallies.sort(
    (a, b) => lastness(a) - lastness(b) || b.count - a.count || (nameOf(names, a) < nameOf(names, b) ? -1 : 1),
  );
  const isUnknown = ({ key }: Tally) => key === UNRESOLVED.key || key === NOBODY.key;
  const voices = [...order.filter((tally) => !isUnknown(tally)).slice(0, shown), ...order.filter(isUnknown)];
  const totals = unitTotals(periodOf, articleTotals(units.length, tallies, settings), periods.length);
  const inPeriods = unitsByPeriod(units, periodOf, periods.length).map((own) => tallyUnits(own, settings, null));
  const rows = voices.flatMap((voice) => {
    const shares = clusteredShares(voice.byUnit, totals, settings.level);
    return periods.map((period, place) => {
      const own = inPeriods[place]?.get(voice.key);
      const { count = 0, total = 0, share = null, interval = null, designEffect = 1 } = shares[place] ?? {};
      return {
        ...period,
        speaker: nameOf(names, voice),
        status: voice.status,
        count,
        totalCount: total,
        share,
        low: interval?.low ?? null,
        high: interval?.high ?? null,
        directCount: own?.direct ?? 0,
        indirectCount: own?.indirect ?? 0,
        articleCount: own?.byUnit.size ?? 0,
        designEffect,
      };
    });
  });
  return {
    rows,
    settings: { ...shownSettings(settings, { ...options, by }, units), top: shown, undatedArticles: undatedCount },
  };
}

function unitsByPeriod(units: readonly Unit[], periodOf: Uint32Array, count: number): Unit[][] {
  const members: Unit[][] = Array.from({ length: count }, () => []);
  for (const [place, unit] of units.entries()) members[periodOf[place] as number]?.push(unit);
  return members;
}

/** All that is counted in each article. */
function articleTotals(count: number, tallies: readonly Tally[], { unit }: ShareSettings): Float64Array {
  const totals = new Float64Array(count);
  if (unit === 'articles') return totals.fill(1);
  for (const { byUnit } of tallies) {
    for (const [place, own] of byUnit) totals[place] = (totals[place] as number) + own;
  }
  return totals;
}
