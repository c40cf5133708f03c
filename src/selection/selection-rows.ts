import type { Table } from '../base';
import type { TakenForm } from '../overlap';
import type { Selection } from './find-selection';

/** A sentence of the source beside what an article has of it. */
export type SelectionRow = {
  /** Id of the source. */
  readonly sourceId: string;
  readonly sentenceNumber: number;
  readonly article: string;
  readonly outlet: string;
  readonly date: string | null;
  readonly form: TakenForm;
  /** Share of the sentence's words that stand there in the same order, 0 to 1. */
  readonly keptShare: number;
  /** For sentences in other words the probability that both say the same, 0 to 1; else null. */
  readonly probability: number | null;
  readonly sameWordCount: number;
  /** The longest run of words that are the same. */
  readonly sameWords: string;
  readonly sourceStart: number;
  readonly sourceEnd: number;
  readonly sourceText: string;
  /** `raw.slice(start, end)` of the article is `text`. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
};

/**
 * The evidence: each place with both texts and their offsets, sentence by sentence, then article by article. No places give
 * no rows.
 *
 * @example
 * ```ts
 * const selection = findSelection(loadSource('release.txt'), loadCorpus('corpus').articles);
 * show(selectionRows(selection));
 * ```
 */
export function selectionRows({ source, sentences, places, articles, settings }: Selection): Table<SelectionRow> {
  const articleOf = new Map(articles.map((article) => [article.id, article]));
  const byNumber = new Map(sentences.map((sentence) => [sentence.sentence, sentence]));
  const rows = places.flatMap(({ sentence, article, evidence: _, ...place }): SelectionRow[] => {
    const own = byNumber.get(sentence);
    const printed = articleOf.get(article);
    if (own === undefined || printed === undefined) return [];
    const { form, keptShare, probability, sameWordCount, sameWords, start, end, text } = place;
    const { outlet, date } = printed;
    return [
      {
        ...{ sourceId: source, sentenceNumber: sentence, article, outlet, date: date === '' ? null : date },
        ...{ form, keptShare, probability, sameWordCount, sameWords },
        ...{ sourceStart: own.start, sourceEnd: own.end, sourceText: own.text },
        ...{ start, end, text },
      },
    ];
  });
  // Stable: within a sentence the articles stay in their order.
  return { rows: rows.sort((x, y) => x.sentenceNumber - y.sentenceNumber), settings };
}
