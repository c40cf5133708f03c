// What a checked sample says of the program: each checked unit with its weight and the errors that were made in it.
import type { Article } from '../../corpus';
import type { Quotation, QuotationAnnotation } from '../../quotations';
import { findSentences } from '../../text';
import { groupedByArticle } from '../agreement/coded-quotations';
import type { SentenceJudgement } from '../judgements';
import { silentSentences } from '../sample';
import { checkedQuotations } from './checked-quotations';

/** What is counted of a quotation: its speakers, if not told otherwise. */
export type Voiced = Pick<QuotationAnnotation, 'article' | 'type' | 'speakers'> | Quotation;

/** Where to learn of what was missed. */
export interface MissedOptions {
  /** The judged sentences, drawn from those in which nothing was found (`silentSentences`). */
  readonly sentences: readonly SentenceJudgement[];
  /** All articles of which the sentences are a sample. */
  readonly articles: readonly Article[];
}

/** A checked unit: a quotation of the program, or a sentence in which it found none. */
export interface Check {
  readonly article: string;
  readonly stratum: string;
  /** For how many units of the corpus it stands. */
  readonly weight: number;
  /** The quotation of the program; null for a sentence. */
  readonly found: Quotation | null;
  /** What the coder made of it; null where it was rejected, and for a sentence. */
  readonly coded: QuotationAnnotation | null;
  /** Missed quotations that this unit leads to, each with the part of it that counts here. */
  readonly missed: readonly { readonly annotation: QuotationAnnotation; readonly part: number }[];
}

export interface CheckedSample {
  /** The quotations that count: of speech, in no other one. */
  readonly counted: readonly Quotation[];
  readonly checks: readonly Check[];
  readonly checkedQuotations: number;
  readonly checkedSentences: number;
  readonly missedCount: number;
}

/**
 * Judgements as checked units. A missed quotation can be met through several units: through each sentence without a
 * found quotation that it touches, or, if it touches none, through each found quotation whose sentence it shares. It
 * counts 1 / number of those units in each of them, so that on average over samples it counts once.
 *
 * @throws RangeError where no annotation judges any of the quotations
 * @see Sirken 1970, Journal of the American Statistical Association 65, on counting by multiplicity
 */
export function checkedSample(
  quotations: readonly Quotation[],
  annotations: readonly QuotationAnnotation[],
  missedOptions: MissedOptions | null,
): CheckedSample {
  const counted = quotations.filter(({ isSpeech, nested }) => isSpeech && !nested);
  const matched = checkedQuotations(counted, annotations);
  const judged = [...matched].filter(([, { decision }]) => decision !== 'unsure');
  if (judged.length === 0)
    throw new RangeError('none of the annotations judges any of the quotations that are counted');
  const links = missedOptions === null ? null : linksOf(quotations, counted, annotations, matched, missedOptions);
  const ofQuotations = judged.map(([found, annotation]): Check => {
    const { stratum = '', weight = counted.length / judged.length } = annotation;
    const coded = annotation.decision !== 'reject' && annotation.isSpeech ? annotation : null;
    const shared = { article: found.article, stratum: `quotation ${stratum}`, weight };
    return { ...shared, found, coded, missed: links?.ofQuotation.get(found) ?? [] };
  });
  const decided = (missedOptions?.sentences ?? []).filter(({ decision }) => decision !== 'unsure');
  const ofSentences = decided.map((sentence): Check => {
    const { article, stratum = '', weight = (links?.silentCount ?? 0) / decided.length } = sentence;
    const missed = links?.ofSentence(sentence) ?? [];
    return { article, stratum: `sentence ${stratum}`, weight, found: null, coded: null, missed };
  });
  const checks = [...ofQuotations, ...ofSentences];
  const missed = new Set(checks.flatMap((check) => check.missed.map(({ annotation }) => annotation)));
  return {
    counted,
    checks,
    checkedQuotations: judged.length,
    checkedSentences: decided.length,
    missedCount: missed.size,
  };
}

type Place = { readonly article: string; readonly start: number; readonly end: number };
const meets = (a: Place, b: Place) => a.article === b.article && a.start < b.end && b.start < a.end;

function linksOf(
  quotations: readonly Quotation[],
  counted: readonly Quotation[],
  annotations: readonly QuotationAnnotation[],
  matched: ReadonlyMap<Quotation, QuotationAnnotation>,
  { articles }: MissedOptions,
) {
  const used = new Set(matched.values());
  const missed = annotations.filter(
    (each) => !used.has(each) && each.isSpeech && !each.nested && !['reject', 'unsure'].includes(each.decision ?? ''),
  );
  const foundIn = groupedByArticle(quotations);
  const countedIn = groupedByArticle(counted);
  const missedIn = groupedByArticle(missed);
  const ofQuotation = new Map<Quotation, Check['missed'][number][]>();
  const parts = new Map<QuotationAnnotation, number>();
  let silentCount = 0;
  for (const article of articles) {
    const silent = silentSentences(article, foundIn.get(article.id) ?? []);
    silentCount += silent.length;
    for (const annotation of missedIn.get(article.id) ?? []) {
      const touched = silent.filter((each) => meets(each, annotation));
      if (touched.length > 0) {
        parts.set(annotation, 1 / touched.length);
        continue;
      }
      const sentences = sentencesOf(article).filter((each) => meets(each, annotation));
      const near = (countedIn.get(article.id) ?? []).filter((each) =>
        each.spans.some((span) => sentences.some((sentence) => meets(sentence, { article: article.id, ...span }))),
      );
      for (const each of near) {
        ofQuotation.set(each, [...(ofQuotation.get(each) ?? []), { annotation, part: 1 / near.length }]);
      }
    }
  }
  const ofSentence = (sentence: Place) =>
    (missedIn.get(sentence.article) ?? []).flatMap((annotation) => {
      const part = parts.get(annotation);
      return part !== undefined && meets(sentence, annotation) ? [{ annotation, part }] : [];
    });
  return { ofQuotation, ofSentence, silentCount };
}

function sentencesOf({ id, raw, language }: Article): Place[] {
  return findSentences(raw, { language }).map(({ start, end }) => ({ article: id, start, end }));
}
