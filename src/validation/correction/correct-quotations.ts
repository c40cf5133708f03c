// The quotations of a corpus as coders corrected them.
import type { Quotation, QuotationAnnotation, Speaker } from '../../quotations';
import { checkedQuotations } from './checked-quotations';

export interface CorrectedQuotations {
  /** In the order of articles and places. */
  readonly quotations: Quotation[];
  readonly keptCount: number;
  readonly changedCount: number;
  readonly rejectedCount: number;
  readonly addedCount: number;
  /** Those that nobody checked, or that a coder was unsure of: as the program found them. */
  readonly uncheckedCount: number;
}

/**
 * Puts what coders said in place of what the program found: rejected quotations are gone, missed ones added, places, types
 * and speakers are those of the annotations. A corrected quotation has the rule "coder" and a confidence of 1. What nobody
 * checked stays as it is.
 */
export function correctQuotations(
  quotations: readonly Quotation[],
  annotations: readonly QuotationAnnotation[],
): CorrectedQuotations {
  const checked = checkedQuotations(quotations, annotations);
  const used = new Set(checked.values());
  let [keptCount, changedCount, rejectedCount, uncheckedCount] = [0, 0, 0, 0];
  const kept = quotations.flatMap((quotation) => {
    const annotation = checked.get(quotation);
    if (annotation === undefined || annotation.decision === 'unsure') {
      uncheckedCount++;
      return [quotation];
    }
    if (annotation.decision === 'reject') {
      rejectedCount++;
      return [];
    }
    const corrected = correctedBy(quotation, annotation);
    if (isSame(corrected, quotation)) keptCount++;
    else changedCount++;
    return [corrected];
  });
  const added = annotations
    .filter((each) => !used.has(each) && each.decision !== 'reject' && each.decision !== 'unsure')
    .map((annotation, at) => correctedBy(newQuotation(annotation, at), annotation));
  const order = new Map(
    [...new Set([...quotations, ...added].map(({ article }) => article))].map((id, at) => [id, at]),
  );
  const placeOf = ({ article }: Quotation) => order.get(article) as number;
  return {
    quotations: [...kept, ...added].sort((a, b) => placeOf(a) - placeOf(b) || a.start - b.start || b.end - a.end),
    keptCount,
    changedCount,
    rejectedCount,
    addedCount: added.length,
    uncheckedCount,
  };
}

function correctedBy(quotation: Quotation, annotation: QuotationAnnotation): Quotation {
  const { start, end, spans, type, isSpeech } = annotation;
  const speakers = annotation.speakers.map(({ name, mention }): Speaker => {
    const known = quotation.speakers.find((each) => each.name === name);
    if (known !== undefined) return known;
    return {
      name,
      resolved: true,
      kind: 'unknown',
      kindRule: 'coder',
      role: '',
      affiliation: '',
      confidence: 1,
      rule: 'coder',
      mentions: mention === null ? [] : [mention],
    };
  });
  const values = { start, end, spans, type, isSpeech, speakers, speaker: speakers[0] ?? null };
  return { ...quotation, ...values, text: annotation.text || quotation.text, confidence: 1, rule: 'coder' };
}

function isSame(a: Quotation, b: Quotation): boolean {
  const key = ({ spans, type, isSpeech, speakers }: Quotation) =>
    JSON.stringify([spans.map(({ start, end }) => [start, end]), type, isSpeech, speakers.map(({ name }) => name)]);
  return key(a) === key(b);
}

function newQuotation(
  { id, article, start, end, spans, type, text, nested, isSpeech, cue }: QuotationAnnotation,
  at: number,
): Quotation {
  const values = { article, start, end, spans, type, text, nested, isSpeech, cue, speaker: null, speakers: [] };
  return { id: id || `${article}+${at + 1}`, ...values, confidence: 1, rule: 'coder' };
}
