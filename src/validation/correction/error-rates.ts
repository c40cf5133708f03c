// How often the program is right, by type, outlet, kind of speaker or whatever else quotations can be divided by.
import { checkKeys, type Table } from '../../base';
import type { Quotation, QuotationAnnotation } from '../../quotations';
import { type Interval, wilsonInterval } from '../../statistics';
import { Categories } from './categories';
import { checkedSample, type MissedOptions, type Voiced } from './checks';

/** How right the program is in one group. */
export type ErrorRateRow = {
  readonly group: string;
  /** Checked quotations that were found in this group. */
  readonly checkedCount: number;
  /** Of those, how many are quotations, projected to the corpus, 0 to 1; null where none was checked. */
  readonly precision: number | null;
  readonly precisionLow: number | null;
  readonly precisionHigh: number | null;
  /** Of the quotations of this group, how many were found; null where no sentences were judged. */
  readonly recall: number | null;
  readonly recallLow: number | null;
  readonly recallHigh: number | null;
  /** Of those that are quotations, how many have the right speakers; null where there are none. */
  readonly speakerRightShare: number | null;
  readonly speakerLow: number | null;
  readonly speakerHigh: number | null;
};

export interface ErrorRateOptions {
  /** The group of a quotation, as found and as coded: its type if not given. */
  readonly by?: (one: Voiced) => string;
  /** Sentences that were judged to learn what was missed; without them recall is null. */
  readonly missed?: MissedOptions | null;
}

/**
 * Precision, recall and speakers by group, each unit with its weight. A row for each group and one for `all`, which comes
 * first. Intervals are Wilson's (95%) for as many checks as an unweighted sample of the same precision would have,
 * (Σ w)² / Σ w², rounded; they take checks for independent, so those of one article make them too narrow.
 *
 * @throws RangeError where no annotation judges any of the quotations
 * @see Kish 1965, Survey Sampling, on the effective size of a weighted sample
 *
 * @example
 * ```ts
 * const { articles } = loadCorpus('corpus');
 * const quotations = articles.flatMap((article) => findQuotations(article));
 * const judgements = loadJudgements('anna.jsonl', { articles });
 * show(errorRates(quotations, judgements.quotations, { by: ({ type }) => type }));
 * ```
 */
export function errorRates(
  quotations: readonly Quotation[],
  annotations: readonly QuotationAnnotation[],
  options: ErrorRateOptions = {},
): Table<ErrorRateRow> {
  checkKeys('errorRates', options, ['by', 'missed']);
  const by = options.by ?? (({ type }) => type);
  const missed = options.missed ?? null;
  const { counted, checks, checkedQuotations, checkedSentences } = checkedSample(quotations, annotations, missed);
  const speakers = new Categories();
  const namesOf = (one: Voiced) => speakers.of(one).sort().join();
  const all = { precision: new Rate(), recall: new Rate(), speaker: new Rate() };
  const groups = new Map<string, typeof all>();
  const ratesOf = (group: string) => {
    const known = groups.get(group) ?? { precision: new Rate(), recall: new Rate(), speaker: new Rate() };
    groups.set(group, known);
    return [all, known];
  };
  for (const { found, coded, missed: added, weight } of checks) {
    if (found !== null) for (const { precision } of ratesOf(by(found))) precision.add(coded !== null, weight);
    if (found !== null && coded !== null) {
      for (const { recall, speaker } of ratesOf(by(coded))) {
        recall.add(true, weight);
        speaker.add(namesOf(found) === namesOf(coded), weight);
      }
    }
    for (const { annotation, part } of added)
      for (const { recall } of ratesOf(by(annotation))) recall.add(false, weight * part);
  }
  const ordered = [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
  const rows = [['all', all] as const, ...ordered].map(([group, { precision, recall, speaker }]): ErrorRateRow => {
    const [right, found, named] = [precision.interval, missed === null ? null : recall.interval, speaker.interval];
    return {
      group,
      checkedCount: precision.count,
      precision: precision.share,
      precisionLow: right?.low ?? null,
      precisionHigh: right?.high ?? null,
      recall: missed === null ? null : recall.share,
      recallLow: found?.low ?? null,
      recallHigh: found?.high ?? null,
      speakerRightShare: speaker.share,
      speakerLow: named?.low ?? null,
      speakerHigh: named?.high ?? null,
    };
  });
  return { rows, settings: { quotations: counted.length, checkedQuotations, checkedSentences } };
}

/** A share of weighted cases. */
class Rate {
  count = 0;
  #right = 0;
  #all = 0;
  #squares = 0;

  add(isRight: boolean, weight: number): void {
    this.count++;
    this.#all += weight;
    this.#squares += weight ** 2;
    if (isRight) this.#right += weight;
  }

  get share(): number | null {
    return this.#all === 0 ? null : this.#right / this.#all;
  }

  get interval(): Interval | null {
    if (this.share === null) return null;
    const size = Math.max(1, Math.round(this.#all ** 2 / this.#squares));
    return wilsonInterval(Math.round(this.share * size), size);
  }
}
