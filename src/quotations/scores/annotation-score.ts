// How right what was found is, against what a person found by reading.
import type { Span, Table } from '../../base';
import { nameKeys, textKey } from '../speakers';
import type { Quotation, QuotationType } from '../types';
import type { QuotationAnnotation } from './annotations';

/** Scores of one type of quotations. */
export type QuotationScoreRow = {
  /** `direct`, `indirect` (with or without a frame), `reported`, or `all`, where a found one may be of another type. */
  readonly type: string;
  readonly annotatedCount: number;
  readonly foundCount: number;
  /** Annotated ones that are found: pairs that share at least half of the characters that either covers (IoU ≥ 0.5). */
  readonly matchedCount: number;
  /** Matched / found; null where nothing was found. */
  readonly precision: number | null;
  /** Matched / annotated; null where nothing is annotated. */
  readonly recall: number | null;
  /** Harmonic mean of both; null where one is not defined, 0 where nothing matches. */
  readonly f1: number | null;
  /** Of the matched ones whose annotation names a speaker: all speakers the same, and nobody else. */
  readonly speakerRightCount: number;
  /** At least one of them. */
  readonly speakerPartlyRightCount: number;
  /** speakerRightCount / matched ones with an annotated speaker; null where there are none. */
  readonly speakerAccuracy: number | null;
};

/** What is not as annotated: `missed`, `unexpected`, or matched with another `speaker`. */
export type QuotationDifferenceRow = {
  readonly difference: 'missed' | 'unexpected' | 'speaker';
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly text: string;
  /** Names joined by "; ", empty for none. */
  readonly annotatedSpeaker: string;
  readonly foundSpeaker: string;
};

const GROUPS: Readonly<Record<string, readonly QuotationType[] | null>> = {
  direct: ['direct'],
  indirect: ['indirect', 'indirect_free_indirect', 'free_indirect'],
  reported: ['reported'],
  all: null,
};

/**
 * Precision, recall and speaker accuracy of found quotations, by type, and every difference with its place. Only speech
 * is compared; articles without an annotation should not be among what was found, since all of theirs would count as
 * unexpected. Each annotation matches at most one found quotation, the pair with the largest overlap first.
 *
 * What a coder rejected is no annotation: if it is found, it is unexpected. What a coder was unsure of is left out on both
 * sides.
 *
 * A speaker is right if the name is that of the annotation, in any spelling. The differences are those of the row `all`,
 * in the order of the annotations' articles and places.
 *
 * @example
 * ```ts
 * const corpus = loadCorpus('corpus');
 * const quotations = corpus.articles.flatMap((article) => findQuotations(article));
 * const annotations = loadQuotationAnnotations('corpus/annotations.jsonl', { articles: corpus.articles });
 * show(scoreQuotations(quotations, annotations).scores);
 * ```
 */
export function scoreQuotations(
  quotations: readonly Quotation[],
  annotations: readonly QuotationAnnotation[],
): { readonly scores: Table<QuotationScoreRow>; readonly differences: QuotationDifferenceRow[] } {
  const unsure = annotations.filter(({ decision }) => decision === 'unsure');
  const found = quotations.filter((each) => each.isSpeech && !unsure.some((doubted) => isSamePlace(doubted, each)));
  const annotated = annotations.filter(
    ({ isSpeech, decision }) => isSpeech && decision !== 'reject' && decision !== 'unsure',
  );
  const rows = Object.entries(GROUPS).map(([type, types]) => {
    const ofType = ({ type: own }: { readonly type: QuotationType }) => types === null || types.includes(own);
    return scoreOf(type, found.filter(ofType), annotated.filter(ofType));
  });
  const settings = { minOverlap: MIN_OVERLAP, foundQuotations: found.length, annotatedQuotations: annotated.length };
  return { scores: { rows, settings }, differences: differencesOf(found, annotated) };
}

export const MIN_OVERLAP = 0.5;

function isSamePlace(a: QuotationAnnotation, b: Quotation): boolean {
  return a.article === b.article && overlapOf(a.spans, b.spans) >= MIN_OVERLAP;
}

function scoreOf(
  type: string,
  found: readonly Quotation[],
  annotated: readonly QuotationAnnotation[],
): QuotationScoreRow {
  const pairs = [...matchesOf(found, annotated)];
  const named = pairs.filter(([annotation]) => annotation.speakers.length > 0);
  const right = named.filter(([annotation, quotation]) => agreement(annotation, quotation) === 'same').length;
  const partly = named.filter(([annotation, quotation]) => agreement(annotation, quotation) !== 'none').length;
  const precision = found.length === 0 ? null : pairs.length / found.length;
  const recall = annotated.length === 0 ? null : pairs.length / annotated.length;
  const sum = (precision ?? 0) + (recall ?? 0);
  return {
    type,
    annotatedCount: annotated.length,
    foundCount: found.length,
    matchedCount: pairs.length,
    precision,
    recall,
    f1: precision === null || recall === null ? null : sum === 0 ? 0 : (2 * precision * recall) / sum,
    speakerRightCount: right,
    speakerPartlyRightCount: partly,
    speakerAccuracy: named.length === 0 ? null : right / named.length,
  };
}

/** Annotation to found quotation, the largest overlap first; ties as they stand in the text. */
function matchesOf(
  found: readonly Quotation[],
  annotated: readonly QuotationAnnotation[],
): Map<QuotationAnnotation, Quotation> {
  const byArticle = new Map<string, Quotation[]>();
  for (const quotation of found) {
    byArticle.set(quotation.article, [...(byArticle.get(quotation.article) ?? []), quotation]);
  }
  const candidates = annotated.flatMap((annotation) =>
    (byArticle.get(annotation.article) ?? []).flatMap((quotation) => {
      const overlap = overlapOf(annotation.spans, quotation.spans);
      return overlap < MIN_OVERLAP
        ? []
        : [{ annotation, quotation, overlap, same: annotation.type === quotation.type }];
    }),
  );
  candidates.sort((a, b) => Number(b.same) - Number(a.same) || b.overlap - a.overlap);
  const matched = new Map<QuotationAnnotation, Quotation>();
  const taken = new Set<Quotation>();
  for (const { annotation, quotation } of candidates) {
    if (matched.has(annotation) || taken.has(quotation)) continue;
    matched.set(annotation, quotation);
    taken.add(quotation);
  }
  return matched;
}

/** Characters in both / characters in either. */
export function overlapOf(a: readonly Span[], b: readonly Span[]): number {
  let both = 0;
  for (const x of a) {
    for (const y of b) both += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
  }
  const length = (spans: readonly Span[]) => spans.reduce((sum, { start, end }) => sum + end - start, 0);
  return both / (length(a) + length(b) - both);
}

function agreement(annotation: QuotationAnnotation, quotation: Quotation): 'same' | 'partly' | 'none' {
  const wanted = annotation.speakers.map(({ name }) => name);
  const given = quotation.speakers.map(({ name }) => name);
  const right = wanted.filter((name) => given.some((other) => isSameName(name, other))).length;
  if (right === 0) return 'none';
  return right === wanted.length && given.length === wanted.length ? 'same' : 'partly';
}

/** Whether two names are spellings of one. */
export function isSameName(a: string, b: string): boolean {
  return a === b || nameKeys(a).join(' ') === nameKeys(b).join(' ') || (textKey(a) === textKey(b) && textKey(a) !== '');
}

function differencesOf(
  found: readonly Quotation[],
  annotated: readonly QuotationAnnotation[],
): QuotationDifferenceRow[] {
  const matched = matchesOf(found, annotated);
  const taken = new Set(matched.values());
  const rows: QuotationDifferenceRow[] = [];
  for (const annotation of annotated) {
    const quotation = matched.get(annotation) ?? null;
    if (quotation === null) rows.push(differenceRow('missed', annotation, annotation, null));
    else if (annotation.speakers.length > 0 && agreement(annotation, quotation) !== 'same') {
      rows.push(differenceRow('speaker', annotation, annotation, quotation));
    }
  }
  for (const quotation of found) {
    if (!taken.has(quotation)) rows.push(differenceRow('unexpected', quotation, null, quotation));
  }
  const order = new Map([...new Set([...annotated, ...found].map(({ article }) => article))].map((id, at) => [id, at]));
  return rows.sort((a, b) => (order.get(a.article) ?? 0) - (order.get(b.article) ?? 0) || a.start - b.start);
}

function differenceRow(
  difference: QuotationDifferenceRow['difference'],
  { article, spans, type, text }: QuotationAnnotation | Quotation,
  annotation: QuotationAnnotation | null,
  quotation: Quotation | null,
): QuotationDifferenceRow {
  return {
    difference,
    article,
    start: spans[0]?.start ?? 0,
    end: spans[spans.length - 1]?.end ?? 0,
    type,
    text,
    annotatedSpeaker: annotation?.speakers.map(({ name }) => name).join('; ') ?? '',
    foundSpeaker: quotation?.speakers.map(({ name }) => name).join('; ') ?? '',
  };
}
