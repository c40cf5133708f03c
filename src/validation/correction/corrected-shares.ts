// Shares of voice, corrected for the errors that a checked sample of the quotations shows.
import { checkInteger, checkKeys, seededRandom, type Table } from '../../base';
import { isSameName, type Quotation, type QuotationAnnotation } from '../../quotations';
import { checkedQuotations } from './checked-quotations';

/** A speaker's share as found and as corrected. */
export type CorrectedShareRow = {
  /** "(nobody named)" for quotations without a speaker. */
  readonly speaker: string;
  /** Attributions as the program found them; their share of all. */
  readonly foundCount: number;
  readonly foundShare: number | null;
  /** Estimated number of attributions; may be below 0 where little was checked. */
  readonly correctedCount: number;
  /** Null where nothing is left. The interval holds what both the articles and the sample bring. */
  readonly correctedShare: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Of the checked quotations: with this speaker as found, and as the coder says. */
  readonly checkedFoundCount: number;
  readonly checkedTrueCount: number;
};

export interface CorrectedShareOptions {
  /** 2000 if not given; 0 for no intervals. */
  readonly resamples?: number;
  /** 1 if not given. */
  readonly seed?: number;
}

const NOBODY = '(nobody named)';

/** A checked quotation: how much it stands for, and by how much each speaker's count is wrong in it. */
interface Check {
  readonly stratum: string;
  readonly weight: number;
  readonly errors: ReadonlyMap<number, number>;
}

/**
 * Corrected count of a speaker = found + Σ weight · (as checked − as found) over the checked quotations: the design-based
 * difference estimator, which is right on average whatever errors the program makes. A rejected quotation counts for
 * nobody; several speakers of one quotation are credited each. Weights are those of the annotations; where they have none,
 * quotations / checked ones, as of a simple random sample. Only quotations of speech that stand in no other one count.
 *
 * It corrects what was found: for what was missed it knows nothing. Intervals (95%): articles are drawn anew for what was
 * found, checked quotations are drawn anew within their strata for the correction.
 *
 * @throws RangeError where no annotation judges any of the quotations
 * @see Särndal, Swensson, Wretman 1992, ch. 6; Egami et al. 2023, design-based supervised learning
 */
export function correctedShares(
  quotations: readonly Quotation[],
  annotations: readonly QuotationAnnotation[],
  options: CorrectedShareOptions = {},
): Table<CorrectedShareRow> {
  checkKeys('correctedShares', options, ['resamples', 'seed']);
  const resamples = checkInteger('resamples', options.resamples ?? 2000, 0, 1_000_000);
  const seed = checkInteger('seed', options.seed ?? 1, 0);
  const counted = quotations.filter(({ isSpeech, nested }) => isSpeech && !nested);
  const judged = [...checkedQuotations(counted, annotations)].filter(([, { decision }]) => decision !== 'unsure');
  if (judged.length === 0)
    throw new RangeError('none of the annotations judges any of the quotations that are counted');
  const names: string[] = [];
  const placeOf = (name: string): number => {
    const known = names.findIndex((other) => other === name || (name !== NOBODY && isSameName(other, name)));
    return known >= 0 ? known : names.push(name) - 1;
  };
  const speakersOf = ({ speakers }: Pick<QuotationAnnotation, 'speakers'> | Quotation): number[] =>
    speakers.length === 0 ? [placeOf(NOBODY)] : [...new Set(speakers.map(({ name }) => placeOf(name)))];
  const articles = new Map<string, number[]>();
  for (const each of counted) articles.set(each.article, [...(articles.get(each.article) ?? []), ...speakersOf(each)]);
  const [asFound, asTrue] = [new Map<number, number>(), new Map<number, number>()];
  const checks = judged.map(([quotation, annotation]): Check => {
    const errors = new Map<number, number>();
    const isKept = annotation.decision !== 'reject' && annotation.isSpeech;
    for (const place of speakersOf(quotation)) addTo(errors, place, -1, asFound);
    for (const place of isKept ? speakersOf(annotation) : []) addTo(errors, place, 1, asTrue);
    const { stratum = '', weight = counted.length / judged.length } = annotation;
    return { stratum, weight, errors };
  });
  const found = countsOf([...articles.values()], names.length);
  const corrected = plus(found, checks);
  const intervals = resamples === 0 ? null : intervalsOf([...articles.values()], checks, names.length, resamples, seed);
  const [allFound, allTrue] = [sumOf(found), sumOf(corrected)];
  const rows = names.map(
    (speaker, place): CorrectedShareRow => ({
      speaker,
      foundCount: found[place] as number,
      foundShare: allFound === 0 ? null : (found[place] as number) / allFound,
      correctedCount: corrected[place] as number,
      correctedShare: allTrue > 0 ? (corrected[place] as number) / allTrue : null,
      low: intervals?.[place]?.low ?? null,
      high: intervals?.[place]?.high ?? null,
      checkedFoundCount: asFound.get(place) ?? 0,
      checkedTrueCount: asTrue.get(place) ?? 0,
    }),
  );
  rows.sort((a, b) => b.correctedCount - a.correctedCount || (a.speaker < b.speaker ? -1 : 1));
  return { rows, settings: { quotations: counted.length, checkedQuotations: judged.length, resamples, seed } };
}

function addTo(errors: Map<number, number>, place: number, error: number, counts: Map<number, number>): void {
  errors.set(place, (errors.get(place) ?? 0) + error);
  counts.set(place, (counts.get(place) ?? 0) + 1);
}

const sumOf = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);

function countsOf(articles: readonly (readonly number[])[], size: number): number[] {
  const counts = new Array<number>(size).fill(0);
  for (const places of articles) for (const place of places) counts[place] = (counts[place] as number) + 1;
  return counts;
}

function plus(found: readonly number[], checks: readonly Check[]): number[] {
  const counts = [...found];
  for (const { weight, errors } of checks) {
    for (const [place, error] of errors) counts[place] = (counts[place] as number) + weight * error;
  }
  return counts;
}

function intervalsOf(
  articles: readonly (readonly number[])[],
  checks: readonly Check[],
  size: number,
  resamples: number,
  seed: number,
): { readonly low: number; readonly high: number }[] {
  const random = seededRandom(seed);
  const draw = <T>(list: readonly T[]): T[] => list.map(() => list[Math.floor(random() * list.length)] as T);
  const strata = new Map<string, Check[]>();
  for (const check of checks) strata.set(check.stratum, [...(strata.get(check.stratum) ?? []), check]);
  const samples = Array.from({ length: size }, () => [] as number[]);
  for (let n = 0; n < resamples; n++) {
    const drawn = draw(articles);
    // The correction is of the corpus as it is; it grows and shrinks with the quotations that were drawn.
    const found = countsOf(drawn, size);
    const scale = sumOf(found) / Math.max(1, sumOf(articles.map(({ length }) => length)));
    const counts = plus(
      found,
      [...strata.values()].flatMap(draw).map((check) => ({ ...check, weight: check.weight * scale })),
    );
    const all = sumOf(counts);
    if (all > 0) for (const [place, count] of counts.entries()) samples[place]?.push(count / all);
  }
  return samples.map((values) => {
    values.sort((a, b) => a - b);
    const at = (share: number) => values[Math.round((values.length - 1) * share)] ?? 0;
    return { low: Math.max(0, at(0.025)), high: Math.min(1, at(0.975)) };
  });
}
