// What several coders marked as quotations in the same articles, put side by side.
import { isSameName, MIN_OVERLAP, overlapOf, type QuotationAnnotation } from '../../quotations';

/** The annotations of one coder. */
export interface Coding {
  readonly coder: string;
  readonly annotations: readonly QuotationAnnotation[];
}

/** One quotation as each coder has it, in the order of the coders; null for those who have none there. */
export interface CodedQuotation {
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly given: readonly (QuotationAnnotation | null)[];
}

/** Whether it is one that the coder says is there. */
export const isKept = ({ isSpeech, decision }: QuotationAnnotation): boolean => isSpeech && decision !== 'reject';

/**
 * The quotations that any coder has, matched: two of different coders are one if they share at least half of the
 * characters that either covers, those of one type first, then the largest overlap. What a coder rejected or took for no
 * speech is none of his. What any coder was unsure of is left out for all, and counted.
 */
export function matchedQuotations(codings: readonly Coding[]): {
  readonly quotations: CodedQuotation[];
  readonly unsureCount: number;
} {
  const doubted = codings.flatMap(({ annotations }) => annotations.filter(({ decision }) => decision === 'unsure'));
  const doubtedIn = groupedByArticle(doubted);
  const isDoubted = (one: QuotationAnnotation) =>
    (doubtedIn.get(one.article) ?? []).some((other) => overlapOf(one.spans, other.spans) >= MIN_OVERLAP);
  const quotations: (CodedQuotation & { given: (QuotationAnnotation | null)[] })[] = [];
  const byArticle = new Map<string, typeof quotations>();
  for (const [place, { annotations }] of codings.entries()) {
    const own = annotations.filter((each) => isKept(each) && each.decision !== 'unsure' && !isDoubted(each));
    for (const [article, list] of groupedByArticle(own)) {
      const known = byArticle.get(article) ?? [];
      byArticle.set(article, known);
      const candidates = list.flatMap((one) =>
        known.flatMap((quotation) => {
          const other = quotation.given.find((each) => each !== null) as QuotationAnnotation;
          const overlap = overlapOf(one.spans, other.spans);
          return overlap < MIN_OVERLAP ? [] : [{ one, quotation, overlap, same: one.type === other.type }];
        }),
      );
      candidates.sort((a, b) => Number(b.same) - Number(a.same) || b.overlap - a.overlap);
      const placed = new Set<QuotationAnnotation>();
      for (const { one, quotation } of candidates) {
        if (placed.has(one) || quotation.given[place] !== null) continue;
        quotation.given[place] = one;
        placed.add(one);
      }
      for (const one of list) {
        if (placed.has(one)) continue;
        const given = codings.map((_, at) => (at === place ? one : null));
        const quotation = { article, start: one.start, end: one.end, text: one.text, given };
        known.push(quotation);
        quotations.push(quotation);
      }
    }
  }
  quotations.sort((a, b) =>
    a.article < b.article ? -1 : a.article > b.article ? 1 : a.start - b.start || a.end - b.end,
  );
  return { quotations, unsureCount: doubted.length };
}

/** The names of an annotation's speakers as one text, alike for spellings of one name; "" for nobody. */
export function speakerNamer(): (annotation: QuotationAnnotation) => string {
  const known: string[] = [];
  const spelling = (name: string): string => {
    const found = known.find((other) => isSameName(name, other));
    if (found === undefined) known.push(name);
    return found ?? name;
  };
  return ({ speakers }) =>
    speakers
      .map(({ name }) => spelling(name))
      .sort()
      .join('; ');
}

export function groupedByArticle<T extends { readonly article: string }>(list: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const each of list) {
    const known = groups.get(each.article);
    if (known === undefined) groups.set(each.article, [each]);
    else known.push(each);
  }
  return groups;
}
