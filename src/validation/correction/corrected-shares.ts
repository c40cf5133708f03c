// Shares of voice, corrected for the errors that a checked sample shows: in what was found, and by what was missed.
import { checkInteger, checkKeys, type Table } from '../../base';
import type { Quotation, QuotationAnnotation } from '../../quotations';
import { Categories } from './categories';
import { type Check, checkedSample, type MissedOptions, type Voiced } from './checks';
import { correctedIntervals } from './corrected-intervals';

/** A speaker's share as found and as corrected. */
export type CorrectedShareRow = {
  /** Or another category, by the option `of`; "(nobody named)" for quotations without a speaker. */
  readonly speaker: string;
  /** Attributions as the program found them; their share of all. */
  readonly foundCount: number;
  readonly foundShare: number | null;
  /** Estimated number of attributions; may be below 0 where little was checked. */
  readonly correctedCount: number;
  /** Of them, those of quotations that the program missed; null where no sentences were judged. */
  readonly missedCount: number | null;
  /** Null where nothing is left. The interval holds what both the articles and the sample bring. */
  readonly correctedShare: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Of the checked quotations: with this speaker as found, and as the coder says. */
  readonly checkedFoundCount: number;
  readonly checkedTrueCount: number;
};

export interface CorrectedShareOptions {
  /** Sentences that were judged to learn what was missed; without them only what was found is corrected. */
  readonly missed?: MissedOptions | null;
  /** Categories of a quotation, each credited once; the names of its speakers if not given. */
  readonly of?: (one: Voiced) => readonly string[];
  /** 2000 if not given; 0 for no intervals. */
  readonly resamples?: number;
  /** 1 if not given. */
  readonly seed?: number;
}

/**
 * Corrected count of a speaker = found + Σ w · (as checked − as found) over the checked quotations + Σ v · (part of the
 * missed quotations) over the judged sentences: the difference estimator, which is right on average whatever errors the
 * program makes, for a sample whose weights w and v are known. A rejected quotation counts for nobody; several speakers
 * of one quotation are credited each. Weights are those of the judgements; where they have none, units / checked ones,
 * as of a simple random sample. Only quotations of speech that stand in no other one count. A quotation that was missed
 * beside a found one, in the same sentence, counts with the found one: coders should add such.
 *
 * Intervals (95%, percentiles of a bootstrap) draw articles anew, each with its found quotations and its checks, so they
 * speak of articles like these; with fewer than ten articles they are too narrow.
 *
 * @throws RangeError where no annotation judges any of the quotations
 * @see Särndal, Swensson, Wretman 1992, ch. 6, on the estimator; Egami, Hinck, Stewart, Wei 2023, design-based
 * supervised learning; Sirken 1970 on counting what can be met in several places
 *
 * @example
 * ```ts
 * const { articles } = loadCorpus('corpus');
 * const quotations = articles.flatMap((article) => findQuotations(article));
 * const checked = loadQuotationAnnotations('checked.jsonl', { articles });
 * show(correctedShares(quotations, checked));
 * ```
 */
export function correctedShares(
  quotations: readonly Quotation[],
  annotations: readonly QuotationAnnotation[],
  options: CorrectedShareOptions = {},
): Table<CorrectedShareRow> {
  checkKeys('correctedShares', options, ['missed', 'of', 'resamples', 'seed']);
  const resamples = checkInteger('resamples', options.resamples ?? 2000, 0, 1_000_000);
  const seed = checkInteger('seed', options.seed ?? 1, 0);
  const missed = options.missed ?? null;
  const { counted, checks, checkedQuotations, checkedSentences } = checkedSample(quotations, annotations, missed);
  const categories = new Categories(options.of);
  const articles = new Map<string, number[]>();
  for (const { id } of missed?.articles ?? []) articles.set(id, []);
  for (const each of counted)
    articles.set(each.article, [...(articles.get(each.article) ?? []), ...categories.of(each)]);
  const errors = checks.map((check) => errorsOf(check, categories));
  const size = categories.names.length;
  const found = countsOf(articles.values(), size);
  const [corrected, ofMissed] = [[...found], new Array<number>(size).fill(0)];
  const [asFound, asTrue] = [new Array<number>(size).fill(0), new Array<number>(size).fill(0)];
  for (const [at, { weight, found: one, coded, missed: added }] of checks.entries()) {
    for (const [place, error] of errors[at] as Errors) add(corrected, place, weight * error);
    for (const { annotation, part } of added)
      for (const place of categories.of(annotation)) add(ofMissed, place, weight * part);
    if (one !== null) for (const place of categories.of(one)) add(asFound, place, 1);
    if (coded !== null) for (const place of categories.of(coded)) add(asTrue, place, 1);
  }
  const units = checks.map(({ article, stratum, weight }, at) => ({
    article,
    stratum,
    weight,
    errors: errors[at] as Errors,
  }));
  const intervals = resamples === 0 ? null : correctedIntervals(articles, units, size, { resamples, seed });
  const [allFound, allTrue] = [sumOf(found), sumOf(corrected)];
  const rows = categories.names.map(
    (speaker, place): CorrectedShareRow => ({
      speaker,
      foundCount: found[place] as number,
      foundShare: allFound === 0 ? null : (found[place] as number) / allFound,
      correctedCount: corrected[place] as number,
      missedCount: missed === null ? null : (ofMissed[place] as number),
      correctedShare: allTrue > 0 ? (corrected[place] as number) / allTrue : null,
      low: intervals?.[place]?.low ?? null,
      high: intervals?.[place]?.high ?? null,
      checkedFoundCount: asFound[place] as number,
      checkedTrueCount: asTrue[place] as number,
    }),
  );
  rows.sort((a, b) => b.correctedCount - a.correctedCount || (a.speaker < b.speaker ? -1 : 1));
  const sample = { quotations: counted.length, checkedQuotations, checkedSentences };
  return { rows, settings: { ...sample, missed: missed === null ? 'not counted' : 'counted', resamples, seed } };
}

type Errors = ReadonlyMap<number, number>;

/** As checked − as found, with what was missed, by category. */
function errorsOf({ found, coded, missed }: Check, categories: Categories): Errors {
  const errors = new Map<number, number>();
  const addTo = (one: Voiced, by: number) => {
    for (const place of categories.of(one)) errors.set(place, (errors.get(place) ?? 0) + by);
  };
  if (found !== null) addTo(found, -1);
  if (coded !== null) addTo(coded, 1);
  for (const { annotation, part } of missed) addTo(annotation, part);
  return errors;
}

const sumOf = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);

function add(counts: number[], place: number, by: number): void {
  counts[place] = (counts[place] as number) + by;
}

function countsOf(articles: Iterable<readonly number[]>, size: number): number[] {
  const counts = new Array<number>(size).fill(0);
  for (const places of articles) for (const place of places) add(counts, place, 1);
  return counts;
}
