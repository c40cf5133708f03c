import { checkChoice, checkInteger, checkKeys, checkNumber, type Row, type Table } from '../base';
import { type Article, groupArticles } from '../corpus';
import type { SpeakerTable } from './speaker-table';
import type { Quotation, QuotationType } from './types';
import {
  type CountSettings,
  type Credit,
  creditsOf,
  isCounted,
  NOBODY,
  UNRESOLVED,
  type VoiceStatus,
} from './voice-counts';
import { intervalsOf, type ShareSettings, type Tally, tallyUnits, type Unit } from './voice-tallies';

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

export interface ShareOfVoiceOptions {
  /** What is counted: "quotations" (default), "words" that are quoted, "articles" in which a speaker is quoted. */
  readonly unit?: CountSettings['unit'];
  /** Whose share: each "speaker" (default), or all of an "affiliation", "country", "kind" of the table together. */
  readonly of?: CountSettings['of'];
  /** `article`, `outlet`, `date`, `month`, `year`, `language` or a column of metadata.csv: shares in each group. */
  readonly by?: string;
  /**
   * The articles that were searched: those without a quotation are units of the bootstrap too, and the columns for
   * `by` and the dates for `of` are theirs. Without it the articles are those with a quotation.
   */
  readonly articles?: readonly Article[];
  /** The table of speakers, for `of`. */
  readonly speakers?: SpeakerTable | null;
  /** Count only these types; all if not given. */
  readonly types?: readonly QuotationType[];
  /** Quotations inside others: "leave-out" (default; the outer one has their words), or "count". */
  readonly nested?: CountSettings['nested'];
  /** Several speakers of one quotation: "each" is credited with all of it (default), or they "split" it. */
  readonly several?: CountSettings['several'];
  /** Who could not be resolved: "together" in one row (default), or a row for each name "as-printed". */
  readonly unresolved?: CountSettings['unresolved'];
  /** Leave out quotations found with less confidence, 0 to 1. 0 if not given. */
  readonly minConfidence?: number;
  /** Speakers resolved with less confidence count as unresolved, 0 to 1. 0 if not given. */
  readonly minSpeakerConfidence?: number;
  /** The statement that each quotation (by id) prints, as overlap found them: gives the distinct counts. */
  readonly statements?: ReadonlyMap<string, string | number>;
  /** Resamples of the bootstrap, 2000 if not given; 0 for no intervals. */
  readonly resamples?: number;
  /** Coverage of the interval, 0.95 if not given. */
  readonly level?: number;
  /** Seed of the bootstrap, 1 if not given. */
  readonly seed?: number;
  /** Intervals for so many speakers of a group, those with the largest counts; 100 if not given. */
  readonly maxIntervals?: number;
}

const KEYS: readonly (keyof ShareOfVoiceOptions)[] = [
  'unit',
  'of',
  'by',
  'articles',
  'speakers',
  'types',
  'nested',
  'several',
  'unresolved',
  'minConfidence',
  'minSpeakerConfidence',
  'statements',
  'resamples',
  'level',
  'seed',
  'maxIntervals',
];
const TYPES: readonly QuotationType[] = ['direct', 'indirect', 'indirect_free_indirect', 'free_indirect', 'reported'];

/** Names of the rows for those who are not known. */
export const UNRESOLVED_NAME = '(unresolved)';
export const NOBODY_NAME = '(nobody named)';

/**
 * Each speaker's share of what is quoted, largest first, equal ones by name in code unit order; those who could not be
 * resolved and quotations of nobody come last and are always there, if need be with a count of 0. What stands in marks
 * without being speech is not counted. Spellings of one name are one speaker, shown in the commonest spelling.
 *
 * The intervals are percentiles of a bootstrap over articles (a cluster bootstrap: one article's quotations are not
 * independent). With fewer than some 20 articles they are too narrow.
 *
 * No quotations give the two rows of the unknown, with counts of 0 and shares of null; with `by`, none at all where
 * there are no articles. The evidence for a row: `quotationsOf(quotations, row.speaker)`.
 *
 * @throws TypeError for an unknown option, and for `by` without `articles` or `of` without `speakers`; RangeError for a
 *   wrong value, for a column that no article has and for a quotation of an article that is not among `articles`
 * @see Efron, Tibshirani 1993; on the cluster bootstrap Davison, Hinkley 1997, section 3.8
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
  const names = commonestNames(units.flatMap(({ credits }) => credits));
  const rows: (ShareOfVoiceRow | GroupShareOfVoiceRow)[] = [];
  for (const { group, members } of groupsOf(units, options)) {
    for (const row of groupRows(members, names, settings, options.statements ?? null)) {
      rows.push(options.by === undefined ? row : { group, ...row });
    }
  }
  return { rows, settings: shownSettings(settings, options, units) };
}

function checkedSettings(options: ShareOfVoiceOptions): ShareSettings {
  checkKeys('shareOfVoice', options, KEYS);
  const of = checkChoice('of', options.of ?? 'speaker', ['speaker', 'affiliation', 'country', 'kind']);
  if (of !== 'speaker' && (options.speakers ?? null) === null) {
    throw new TypeError(`shareOfVoice: of is "${of}", which needs the table of speakers as option speakers`);
  }
  if (options.by !== undefined && options.articles === undefined) {
    throw new TypeError(`shareOfVoice: by is "${options.by}", which needs the articles as option articles`);
  }
  return {
    unit: checkChoice('unit', options.unit ?? 'quotations', ['quotations', 'words', 'articles']),
    of,
    types: options.types === undefined ? null : options.types.map((type) => checkChoice('types', type, TYPES)),
    nested: checkChoice('nested', options.nested ?? 'leave-out', ['leave-out', 'count']),
    several: checkChoice('several', options.several ?? 'each', ['each', 'split']),
    unresolved: checkChoice('unresolved', options.unresolved ?? 'together', ['together', 'as-printed']),
    minConfidence: checkNumber('minConfidence', options.minConfidence ?? 0, 0, 1),
    minSpeakerConfidence: checkNumber('minSpeakerConfidence', options.minSpeakerConfidence ?? 0, 0, 1),
    resamples: checkInteger('resamples', options.resamples ?? 2000, 0, 1_000_000),
    level: checkNumber('level', options.level ?? 0.95, 0.5, 1 - 1e-12),
    seed: checkInteger('seed', options.seed ?? 1, 0),
    maxIntervals: checkInteger('maxIntervals', options.maxIntervals ?? 100, 0),
  };
}

function unitsOf(quotations: readonly Quotation[], options: ShareOfVoiceOptions, settings: ShareSettings): Unit[] {
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
function commonestNames(credits: readonly Credit[]): ReadonlyMap<string, string> {
  const spellings = new Map<string, Map<string, number>>();
  for (const { voice, name } of credits) {
    const known = spellings.get(voice.key) ?? new Map<string, number>();
    spellings.set(voice.key, known.set(name, (known.get(name) ?? 0) + 1));
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
  const tallies = tallyUnits(units, settings, statements);
  const order = [...tallies.values()].sort(
    (a, b) => lastness(a) - lastness(b) || b.count - a.count || (nameOf(names, a) < nameOf(names, b) ? -1 : 1),
  );
  const total = settings.unit === 'articles' ? units.length : order.reduce((sum, { count }) => sum + count, 0);
  const intervals = intervalsOf(units.length, order, total, settings);
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
      articleCount: tally.articles.size,
      distinctCount,
      distinctShare:
        distinctCount === null || distinctTotal === 0 || settings.unit === 'articles'
          ? null
          : distinctCount / distinctTotal,
    };
  });
}

const nameOf = (names: ReadonlyMap<string, string>, { key }: Tally): string => names.get(key) ?? key;

/** Known speakers first, then those only called something, then the sum of these, then nobody. */
function lastness({ key, status }: Tally): number {
  if (status === 'resolved') return 0;
  if (status === 'none') return 3;
  return key === UNRESOLVED.key ? 2 : 1;
}

function shownSettings(settings: ShareSettings, options: ShareOfVoiceOptions, units: readonly Unit[]): Row {
  const counted = new Set(units.flatMap(({ credits }) => credits.map(({ quotation }) => quotation.id)));
  return {
    ...settings,
    types: settings.types === null ? null : settings.types.join(', '),
    by: options.by ?? null,
    speakers: options.speakers?.file ?? null,
    statements: options.statements !== undefined,
    countedQuotations: counted.size,
    articles: units.length,
  };
}
