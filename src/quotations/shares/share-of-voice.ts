import type { Row, Table } from '../../base';
import { groupArticles } from '../../corpus';
import type { Quotation } from '../types';
import { checkedSettings, type ShareOfVoiceOptions, type ShareSettings } from './share-settings';
import { creditsOf, isCounted, NOBODY, UNRESOLVED, type VoiceStatus } from './voice-counts';
import { intervalsOf, type Tally, tallyUnits, type Unit } from './voice-tallies';

/** How much of what is quoted comes from one speaker. */
export type ShareOfVoiceRow = {
  /** The speaker (affiliation, country, kind); "(unresolved)" and "(nobody named)" for those who are not known. */
  readonly speaker: string;
  readonly status: VoiceStatus;
  /** In the unit that was asked for. */
  readonly count: number;
  /** 0 to 1. Of quotations and words: count / all that is counted; of articles: of all articles. Null where there are none. */
  readonly share: number | null;
  /** The interval of the share; null for fewer than two articles and beyond `maxIntervals`. */
  readonly low: number | null;
  readonly high: number | null;
  /** In direct speech, and in all other types; of articles: in how many there is any. */
  readonly directCount: number;
  readonly indirectCount: number;
  /** In how many articles the speaker is quoted. */
  readonly articleCount: number;
  /** The same with each statement counted once, however many articles print it; null without `statements`. */
  readonly distinctCount: number | null;
  readonly distinctShare: number | null;
};

/** The same within one group of articles: shares are those of the group. */
export type GroupShareOfVoiceRow = { readonly group: string } & ShareOfVoiceRow;

/** Names of the rows for those who are not known. */
export const UNRESOLVED_NAME = '(unresolved)';

export const NOBODY_NAME = '(nobody named)';

/**
 * Each speaker's share of what is quoted, largest first, equal ones by name in code unit order; those who could not be
 * resolved and quotations of nobody come last and are always there, if need be with a count of 0. What stands in marks
 * without being speech is not counted. Spellings of one name are one speaker, shown in the commonest spelling.
 *
 * The intervals are percentiles of a bootstrap over articles (a cluster bootstrap: one article's quotations are not
 * independent). In each draw an article counts as often as a Poisson number with mean 1 says, which is a hash of its id,
 * the draw and the seed: in whatever order and in how many parts articles are read, the intervals are the same. With
 * fewer than some 20 articles they are too narrow.
 *
 * No quotations give the two rows of the unknown, with counts of 0 and shares of null; with `by`, none at all where
 * there are no articles. The evidence for a row: `quotationsOf(quotations, row.speaker)`.
 *
 * @throws TypeError for an unknown option, and for `by` without `articles` or `of` without `speakers`; RangeError for a
 *   wrong value, for a column that no article has and for a quotation of an article that is not among `articles`
 * @see Efron, Tibshirani 1993; on the cluster bootstrap Davison, Hinkley 1997, section 3.8; on Poisson draws Hanley,
 *   MacGibbon 2006
 *
 * @example
 * ```ts
 * const corpus = loadCorpus('corpus');
 * const quotations = corpus.articles.flatMap((article) => findQuotations(article));
 * show(shareOfVoice(quotations, { articles: corpus.articles, by: 'outlet' }));
 * ```
 */
export function shareOfVoice(
  quotations: readonly Quotation[],
  options: ShareOfVoiceOptions & { readonly by: string },
): Table<GroupShareOfVoiceRow>;

export function shareOfVoice(
  quotations: readonly Quotation[],
  options?: ShareOfVoiceOptions & { readonly by?: undefined },
): Table<ShareOfVoiceRow>;

export function shareOfVoice(
  quotations: readonly Quotation[],
  options: ShareOfVoiceOptions = {},
): Table<ShareOfVoiceRow | GroupShareOfVoiceRow> {
  const settings = checkedSettings(options);
  const units = unitsOf(quotations, options, settings);
  const names = commonestNames(units);
  const rows: (ShareOfVoiceRow | GroupShareOfVoiceRow)[] = [];
  for (const { group, members } of groupsOf(units, options)) {
    for (const row of groupRows(members, names, settings, options.statements ?? null)) {
      rows.push(options.by === undefined ? row : { group, ...row });
    }
  }
  return { rows, settings: shownSettings(settings, options, units) };
}

/** What is counted in each article. */
export function unitsOf(
  quotations: readonly Quotation[],
  options: ShareOfVoiceOptions,
  settings: ShareSettings,
): Unit[] {
  const { articles, speakers = null } = options;
  const units = new Map<string, Unit>();
  const dates = new Map<string, string>();
  for (const { id, date } of articles ?? []) {
    units.set(id, { article: id, credits: [] });
    dates.set(id, date);
  }
  for (const quotation of quotations) {
    const { article, id } = quotation;
    let unit = units.get(article);
    if (unit === undefined) {
      if (articles !== undefined) {
        throw new RangeError(
          `shareOfVoice: the quotation "${id}" is of the article "${article}", which is not among articles`,
        );
      }
      unit = { article, credits: [] };
      units.set(article, unit);
    }
    if (!isCounted(quotation, settings)) continue;
    unit.credits.push(...creditsOf(quotation, settings, speakers, dates.get(article) ?? ''));
  }
  return [...units.values()];
}

function groupsOf(units: readonly Unit[], { by, articles = [] }: ShareOfVoiceOptions) {
  if (by === undefined) return [{ group: '', members: units }];
  const { names, groupOf } = groupArticles(articles, by);
  const groups = names.map((group) => ({ group, members: [] as Unit[] }));
  const places = new Map(articles.map(({ id }, index) => [id, groupOf[index] as number]));
  for (const unit of units) groups[places.get(unit.article) as number]?.members.push(unit);
  return groups;
}

/** For each voice the spelling that is commonest; of equally common ones the first in code unit order. */
export function commonestNames(units: readonly Unit[]): ReadonlyMap<string, string> {
  const spellings = new Map<string, Map<string, number>>();
  for (const { credits } of units) {
    for (const { voice, name } of credits) {
      const known = spellings.get(voice.key) ?? new Map<string, number>();
      spellings.set(voice.key, known.set(name, (known.get(name) ?? 0) + 1));
    }
  }
  const names = new Map([
    [UNRESOLVED.key, UNRESOLVED_NAME],
    [NOBODY.key, NOBODY_NAME],
  ]);
  for (const [key, counts] of spellings) {
    if (names.has(key)) continue;
    const [best] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    names.set(key, best?.[0] ?? key);
  }
  return names;
}

function groupRows(
  units: readonly Unit[],
  names: ReadonlyMap<string, string>,
  settings: ShareSettings,
  statements: ReadonlyMap<string, string | number> | null,
): ShareOfVoiceRow[] {
  const order = inOrder(tallyUnits(units, settings, statements).values(), names);
  const total = settings.unit === 'articles' ? units.length : order.reduce((sum, { count }) => sum + count, 0);
  const intervals = intervalsOf(units, order, total, settings);
  const distinctCounts = order.map(({ distinct }) => [...distinct.values()].reduce((sum, weight) => sum + weight, 0));
  const distinctTotal = distinctCounts.reduce((sum, count) => sum + count, 0);
  return order.map((tally, place) => {
    const interval = intervals.get(tally.key) ?? null;
    const distinctCount = statements === null ? null : (distinctCounts[place] as number);
    return {
      speaker: nameOf(names, tally),
      status: tally.status,
      count: tally.count,
      share: total === 0 ? null : tally.count / total,
      low: interval?.low ?? null,
      high: interval?.high ?? null,
      directCount: tally.direct,
      indirectCount: tally.indirect,
      articleCount: tally.byUnit.size,
      distinctCount,
      distinctShare:
        distinctCount === null || distinctTotal === 0 || settings.unit === 'articles'
          ? null
          : distinctCount / distinctTotal,
    };
  });
}

/** As the rows stand: the known by their counts, equal ones by name, those who are not known last. */
export function inOrder(tallies: Iterable<Tally>, names: ReadonlyMap<string, string>): Tally[] {
  return [...tallies].sort(
    (a, b) => lastness(a) - lastness(b) || b.count - a.count || (nameOf(names, a) < nameOf(names, b) ? -1 : 1),
  );
}

export const nameOf = (names: ReadonlyMap<string, string>, { key }: Tally): string => names.get(key) ?? key;

/** Known speakers first, then those only called something, then the sum of these, then nobody. */
export function lastness({ key, status }: Tally): number {
  if (status === 'resolved') return 0;
  if (status === 'none') return 3;
  return key === UNRESOLVED.key ? 2 : 1;
}

/** The settings that a table carries. */
export function shownSettings(settings: ShareSettings, options: ShareOfVoiceOptions, units: readonly Unit[]): Row {
  let countedQuotations = 0;
  // The credits of one quotation stand together.
  for (const { credits } of units) {
    for (const [place, { quotation }] of credits.entries()) {
      if (credits[place - 1]?.quotation.id !== quotation.id) countedQuotations++;
    }
  }
  return {
    ...settings,
    types: settings.types === null ? null : settings.types.join(', '),
    by: options.by ?? null,
    speakers: options.speakers?.file ?? null,
    statements: options.statements !== undefined,
    countedQuotations,
    articles: units.length,
  };
}
