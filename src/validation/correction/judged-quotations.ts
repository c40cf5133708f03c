// Judgements of found quotations, taken from articles that were read and annotated as a whole.
import type { Quotation, QuotationAnnotation } from '../../quotations';
import { checkedQuotations } from './checked-quotations';

/**
 * What a reader who annotated whole articles would have said of each quotation: `confirm` or `change` with the annotation
 * that it matches, `reject` where none does. So a blind annotation can correct shares as a checked sample does. Of articles
 * that the reader did not annotate nothing may be given: all of theirs would be rejected.
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
