// Agreement of coders about the quotations of articles: where they stand, of what type they are, who speaks.
import { checkInteger, checkKeys, type Table } from '../../base';
import { QUOTATION_TYPES, type QuotationAnnotation } from '../../quotations';
import { bootstrapIntervals } from '../../statistics';
import {
  type CodedQuotation,
  type Coding,
  groupedByArticle,
  matchedQuotations,
  speakerNamer,
} from './coded-quotations';
import type { Code } from './codes';
import { cohenKappa } from './cohen-kappa';
import { krippendorffAlpha } from './krippendorff-alpha';
import { unitizingAlpha } from './unitizing-alpha';

/** Agreement about one question. */
export type QuotationAgreementRow = {
  /**
   * `quotation`: where the coders see quotations (alpha is the unitizing one); `type` and `speaker` of those that two
   * coders have; `decision`: whether what the program found was kept or rejected.
   */
  readonly about: 'quotation' | 'type' | 'speaker' | 'decision';
  /** `all`, or one type of quotations. */
  readonly category: string;
  /** Krippendorff's alpha; null where it is not defined. */
  readonly alpha: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Cohen's kappa; null where there are other than two coders, and for `quotation`, which has no units to be counted. */
  readonly kappa: number | null;
  /** Quotations that both of two coders have, twice / all that they have; the mean over pairs of coders. */
  readonly f1: number | null;
  readonly f1Low: number | null;
  readonly f1High: number | null;
  /** Of what was coded by two or more: the share to which all gave the same value. For `quotation`: which all have. */
  readonly agreementShare: number | null;
  /** Quotations that any coder has; of `type`, `speaker` and `decision`: that two or more coded. */
  readonly unitCount: number;
  readonly coderCount: number;
};

export interface QuotationAgreementOptions {
  /**
   * The articles that all coders read, with the lengths of their texts: articles in which nobody found anything count
   * too. Without it they are those with an annotation, and each ends where the last one does.
   */
  readonly articles?: readonly { readonly id: string; readonly raw: string }[];
  /** 2000 if not given; 0 for no intervals. */
  readonly resamples?: number;
  /** 1 if not given. */
  readonly seed?: number;
}

/**
 * How far coders agree about quotations, by type. Two quotations of different coders are one if they share at least half
 * of the characters that either covers. Intervals: articles drawn anew (`quotation`), quotations drawn anew (all else).
 * What any coder was unsure of is left out. Rows of types that nobody has are not there.
 *
 * @throws RangeError for fewer than two coders
 * @see Krippendorff 2004, Quality and Quantity 38, on unitizing; Hripcsak and Rothschild 2005 on F1 between coders
 *
 * @example
 * ```ts
 * const [anna, ben] = ['anna', 'ben'].map((coder) => ({
 *   coder,
 *   annotations: loadQuotationAnnotations(`${coder}.jsonl`),
 * }));
 * if (anna && ben) show(quotationAgreement([anna, ben]));
 * ```
 */
export function quotationAgreement(
  codings: readonly Coding[],
  options: QuotationAgreementOptions = {},
): Table<QuotationAgreementRow> {
  checkKeys('quotationAgreement', options, ['articles', 'resamples', 'seed']);
  if (codings.length < 2) throw new RangeError(`there is ${codings.length} coder; agreement needs two or more`);
  const resamples = checkInteger('resamples', options.resamples ?? 2000, 0, 1_000_000);
  const settings = { resamples, seed: checkInteger('seed', options.seed ?? 1, 0) };
  const { quotations, unsureCount } = matchedQuotations(codings);
  const lengths = lengthsOf(codings, options.articles);
  const isOf = (type: string) => (each: QuotationAnnotation | null) => each?.type === type;
  const types = QUOTATION_TYPES.filter((type) => quotations.some(({ given }) => given.some(isOf(type))));
  const spanRows = ['all', ...types].map((category) =>
    spanRow(
      category,
      category === 'all' ? quotations : quotationsOfType(codings, category),
      lengths,
      codings,
      settings,
    ),
  );
  const name = speakerNamer();
  const valueRow = (about: 'type' | 'speaker', category: string, value: (one: QuotationAnnotation) => string) => {
    const chosen = quotations.filter(({ given }) => category === 'all' || given.some(isOf(category)));
    const codes = chosen.flatMap(({ given }, unit) =>
      given.flatMap((one, coder) => (one === null ? [] : [{ unit: `${unit}`, coder: `${coder}`, value: value(one) }])),
    );
    return codeRow(about, category, codes, codings.length, settings);
  };
  const rows = [
    ...spanRows,
    valueRow('type', 'all', ({ type }) => type),
    ...['all', ...types].map((category) => valueRow('speaker', category, name)),
    ...decisionRows(codings, settings),
  ];
  const coders = codings.map(({ coder }) => coder).join(', ');
  return { rows, settings: { coders, articles: lengths.size, unsureCount, minOverlap: 0.5, ...settings } };
}

/** Matched anew: one of another type is none. */
function quotationsOfType(codings: readonly Coding[], type: string): CodedQuotation[] {
  return matchedQuotations(
    codings.map(({ coder, annotations }) => ({
      coder,
      annotations: annotations.filter((each) => each.type === type || each.decision === 'unsure'),
    })),
  ).quotations;
}

function lengthsOf(codings: readonly Coding[], articles: QuotationAgreementOptions['articles']): Map<string, number> {
  if (articles !== undefined) return new Map(articles.map(({ id, raw }) => [id, raw.length]));
  const lengths = new Map<string, number>();
  for (const { article, end } of codings.flatMap(({ annotations }) => annotations)) {
    lengths.set(article, Math.max(end, lengths.get(article) ?? 0));
  }
  return lengths;
}

type Settings = { readonly resamples: number; readonly seed: number };

function spanRow(
  category: string,
  quotations: readonly CodedQuotation[],
  lengths: ReadonlyMap<string, number>,
  codings: readonly Coding[],
  settings: Settings,
): QuotationAgreementRow {
  const inArticle = groupedByArticle(quotations);
  const texts = Array.from(lengths, ([article, length]) => ({
    length,
    marks: codings.map((_, coder) => (inArticle.get(article) ?? []).flatMap(({ given }) => given[coder]?.spans ?? [])),
  }));
  const { alpha, low, high } = unitizingAlpha(texts, settings);
  const tallies = [...lengths.keys()].map((article) => pairTallies(inArticle.get(article) ?? [], codings.length));
  const { f1, interval } = meanF1(tallies, settings);
  const whole = quotations.filter(({ given }) => given.every((each) => each !== null)).length;
  return {
    about: 'quotation',
    category,
    alpha,
    low,
    high,
    kappa: null,
    f1,
    f1Low: interval?.low ?? null,
    f1High: interval?.high ?? null,
    agreementShare: quotations.length === 0 ? null : whole / quotations.length,
    unitCount: quotations.length,
    coderCount: codings.length,
  };
}

/** For each pair of coders one after the other: how many both have, and the sum of what each has. */
function pairTallies(quotations: readonly CodedQuotation[], coders: number): number[] {
  const tallies: number[] = [];
  for (let a = 0; a < coders; a++) {
    for (let b = 0; b < a; b++) {
      const has = (coder: number) => quotations.filter(({ given }) => given[coder] !== null);
      tallies.push(has(a).filter(({ given }) => given[b] !== null).length, has(a).length + has(b).length);
    }
  }
  return tallies;
}

function meanF1(tallies: readonly (readonly number[])[], { resamples, seed }: Settings) {
  const pairs = (tallies[0]?.length ?? 0) / 2;
  const mean = (weights: Readonly<Float64Array>): number[] => {
    const scores = Array.from({ length: pairs }, (_, pair) => {
      const sum = (at: number) =>
        tallies.reduce((all, each, n) => all + (weights[n] as number) * (each[at] as number), 0);
      return (2 * sum(2 * pair)) / sum(2 * pair + 1);
    }).filter((score) => !Number.isNaN(score));
    return [scores.reduce((sum, score) => sum + score, 0) / scores.length];
  };
  const [f1 = Number.NaN] = mean(new Float64Array(tallies.length).fill(1));
  if (Number.isNaN(f1)) return { f1: null, interval: null };
  const [interval = null] =
    resamples === 0 || tallies.length < 2 ? [null] : bootstrapIntervals(tallies.length, mean, { resamples, seed });
  return { f1, interval };
}

function codeRow(
  about: QuotationAgreementRow['about'],
  category: string,
  codes: readonly Code[],
  coderCount: number,
  settings: Settings,
): QuotationAgreementRow {
  const { alpha, low, high, pairedUnitCount } = krippendorffAlpha(codes, settings);
  const units = [...groupedUnits(codes)].filter(({ length }) => length > 1);
  const same = units.filter((values) => new Set(values).size === 1).length;
  const coders = new Set(codes.map(({ coder }) => coder)).size;
  return {
    about,
    category,
    alpha,
    low,
    high,
    kappa: coders === 2 && coderCount === 2 ? cohenKappa(codes).kappa : null,
    f1: null,
    f1Low: null,
    f1High: null,
    agreementShare: units.length === 0 ? null : same / units.length,
    unitCount: pairedUnitCount,
    coderCount,
  };
}

function groupedUnits(codes: readonly Code[]): Iterable<Code['value'][]> {
  const units = new Map<string, Code['value'][]>();
  for (const { unit, value } of codes) units.set(unit, [...(units.get(unit) ?? []), value]);
  return units.values();
}

/** Kept or rejected, of what the program found; no row where no coder's file tells decisions. */
function decisionRows(codings: readonly Coding[], settings: Settings): QuotationAgreementRow[] {
  const codes = codings.flatMap(({ annotations }, coder) => {
    const judged = new Map<string, Code>();
    for (const { id = '', decision = null, isSpeech } of annotations) {
      if (id === '' || decision === null || decision === 'add' || decision === 'unsure') continue;
      const value = decision === 'reject' || !isSpeech ? 'reject' : 'keep';
      judged.set(id, { unit: id, coder: `${coder}`, value });
    }
    return [...judged.values()];
  });
  return new Set(codes.map(({ coder }) => coder)).size < 2
    ? []
    : [codeRow('decision', 'all', codes, codings.length, settings)];
}
