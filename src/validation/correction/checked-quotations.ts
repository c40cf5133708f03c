// Which quotation of the program each annotation is about.
import { MIN_OVERLAP, overlapOf, type Quotation, type QuotationAnnotation } from '../../quotations';

/**
 * The found quotation that each annotation judges: the one with its id where that stands in the same place, else the one
 * that shares most with it, half of the characters of either at least. Each is judged once at most; the first line counts.
 */
export function checkedQuotations(
  quotations: readonly Quotation[],
  annotations: readonly QuotationAnnotation[],
): ReadonlyMap<Quotation, QuotationAnnotation> {
  const byArticle = new Map<string, Quotation[]>();
  for (const quotation of quotations) {
    const known = byArticle.get(quotation.article);
    if (known === undefined) byArticle.set(quotation.article, [quotation]);
    else known.push(quotation);
  }
  const checked = new Map<Quotation, QuotationAnnotation>();
  for (const annotation of annotations) {
    const open = (byArticle.get(annotation.article) ?? []).filter((each) => !checked.has(each));
    const shared = (each: Quotation) => overlapOf(annotation.spans, each.spans);
    // Its id alone is not enough: a later version of the program may number otherwise.
    const named = open.find((each) => annotation.id !== '' && each.id === annotation.id && shared(each) > 0);
    const best = open.reduce<Quotation | null>(
      (most, each) => (shared(each) > (most ? shared(most) : 0) ? each : most),
      null,
    );
    const found = named ?? (best !== null && shared(best) >= MIN_OVERLAP ? best : null);
    if (found !== null) checked.set(found, annotation);
  }
  return checked;
}
