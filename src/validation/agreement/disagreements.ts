// The places where coders differ, with what each of them says there.
import type { QuotationAnnotation } from '../../quotations';
import { type Coding, matchedQuotations, speakerNamer } from './coded-quotations';

/** One difference between two coders. */
export type DisagreementRow = {
  /** `quotation`: one has none there; `span`: another beginning or end; `type`; `speaker`. */
  readonly about: 'quotation' | 'span' | 'type' | 'speaker';
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly coderA: string;
  readonly coderB: string;
  /** What each says: the type and the words, the type, the speakers; empty for nothing. */
  readonly valueA: string;
  readonly valueB: string;
  readonly text: string;
};

/**
 * Every difference of each pair of coders, in the order of articles and places. None: an empty list.
 *
 * @example
 * ```ts
 * const codings = ['anna', 'ben'].map((coder) => ({
 *   coder,
 *   annotations: loadQuotationAnnotations(`${coder}.jsonl`),
 * }));
 * show(quotationDisagreements(codings));
 * ```
 */
export function quotationDisagreements(codings: readonly Coding[]): DisagreementRow[] {
  const name = speakerNamer();
  return matchedQuotations(codings).quotations.flatMap(({ article, start, end, text, given }) =>
    given.flatMap((b, second) =>
      given.slice(0, second).flatMap((a, first): DisagreementRow[] => {
        const row = (about: DisagreementRow['about'], say: (one: QuotationAnnotation) => string): DisagreementRow => ({
          about,
          article,
          start,
          end,
          coderA: codings[first]?.coder ?? '',
          coderB: codings[second]?.coder ?? '',
          valueA: a === null ? '' : say(a),
          valueB: b === null ? '' : say(b),
          text,
        });
        if (a === null && b === null) return [];
        if (a === null || b === null) return [row('quotation', ({ type }) => type)];
        const rows: DisagreementRow[] = [];
        if (JSON.stringify(a.spans) !== JSON.stringify(b.spans)) rows.push(row('span', (one) => one.text));
        if (a.type !== b.type) rows.push(row('type', ({ type }) => type));
        if (name(a) !== name(b)) rows.push(row('speaker', name));
        return rows;
      }),
    ),
  );
}
