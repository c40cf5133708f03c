// Judgements of found quotations, taken from articles that were read and annotated as a whole.
import type { Article } from '../../corpus';
import type { Quotation, QuotationAnnotation } from '../../quotations';
import { groupedByArticle } from '../agreement/coded-quotations';
import type { Judgements, SentenceJudgement } from '../judgements';
import { silentSentences } from '../sample';
import { checkedQuotations } from './checked-quotations';

/**
 * What a reader who annotated whole articles would have said of each quotation: `confirm` or `change` with the annotation
 * that it matches, `reject` where none does. So a blind annotation can correct shares as a checked sample does. Of articles
 * that the reader did not annotate nothing may be given: all of theirs would be rejected.
 *
 * @example
 * ```ts
 * const { articles } = loadCorpus('corpus');
 * const quotations = articles.flatMap((article) => findQuotations(article));
 * const blind = loadQuotationAnnotations('blind.jsonl', { articles });
 * show(correctedShares(quotations, judgedQuotations(quotations, blind)));
 * ```
 */
export function judgedQuotations(
  quotations: readonly Quotation[],
  annotations: readonly QuotationAnnotation[],
): QuotationAnnotation[] {
  const read = annotations.filter(
    ({ isSpeech, decision }) => isSpeech && decision !== 'reject' && decision !== 'unsure',
  );
  const checked = checkedQuotations(quotations, read);
  return quotations.map((quotation) => {
    const { id, article, start, end, type, spans, text, nested, isSpeech, cue, speakers } = quotation;
    const annotation = checked.get(quotation);
    if (annotation !== undefined) {
      const names = (one: Pick<QuotationAnnotation, 'speakers'> | Quotation) =>
        one.speakers.map(({ name }) => name).join('; ');
      const isSame = annotation.type === type && names(annotation) === names(quotation);
      return { ...annotation, id, decision: isSame ? 'confirm' : 'change' };
    }
    const said = speakers.map(({ name }) => ({ name, mention: null }));
    const own = { id, article, start, end, type, spans, text, nested, isSpeech, cue, speakers: said };
    return { ...own, note: '', decision: 'reject' };
  });
}

/**
 * What a reader of whole articles would have said of every found quotation and of every sentence without one: so such a
 * reading can correct shares as a checked sample does, with what was missed. Judgements of other articles are kept as they
 * are; weights of the articles that were read are left out, so that they stand for the others by their number.
 *
 * @param articles those that were read whole
 * @param quotations what the program found, in these and others
 *
 * @example
 * ```ts
 * const { articles } = loadCorpus('corpus');
 * const quotations = articles.flatMap((article) => findQuotations(article));
 * const reading = { quotations: loadQuotationAnnotations('anna.jsonl', { articles }), sentences: [] };
 * const judgements = judgementsOfReading(articles, quotations, reading);
 * show(correctedShares(quotations, judgements.quotations));
 * ```
 */
export function judgementsOfReading(
  articles: readonly Article[],
  quotations: readonly Quotation[],
  judgements: Pick<Judgements, 'quotations' | 'sentences'>,
): Pick<Judgements, 'quotations' | 'sentences'> {
  const read = new Set(articles.map(({ id }) => id));
  const isRead = ({ article }: { readonly article: string }) => read.has(article);
  const found = quotations.filter(isRead);
  const annotations = judgements.quotations.filter(isRead);
  const missed = missedQuotations(found, annotations);
  const foundIn = groupedByArticle(found);
  const missedIn = groupedByArticle(missed);
  const sentences = articles.flatMap((article) =>
    silentSentences(article, foundIn.get(article.id) ?? []).map(({ start, end }): SentenceJudgement => {
      const has = (missedIn.get(article.id) ?? []).some((each) => each.start < end && start < each.end);
      const id = `${article.id}@${start}`;
      return { id, article: article.id, start, end, coder: '', decision: has ? 'quotation' : 'none' };
    }),
  );
  const others = <T extends { readonly article: string }>(list: readonly T[]) => list.filter((each) => !isRead(each));
  const counted = found.filter(({ isSpeech, nested }) => isSpeech && !nested);
  return {
    quotations: [...judgedQuotations(counted, annotations), ...missed, ...others(judgements.quotations)],
    sentences: [...sentences, ...others(judgements.sentences)],
  };
}

/** What such a reader has and the program does not, what stands in another quotation left out: each as `add`. */
function missedQuotations(
  quotations: readonly Quotation[],
  annotations: readonly QuotationAnnotation[],
): QuotationAnnotation[] {
  const read = annotations.filter(
    ({ isSpeech, nested, decision }) => isSpeech && !nested && decision !== 'reject' && decision !== 'unsure',
  );
  const found = new Set(checkedQuotations(quotations, read).values());
  return read
    .filter((each) => !found.has(each))
    .map(({ stratum: _, weight: __, ...each }) => ({ ...each, decision: 'add' }));
}
