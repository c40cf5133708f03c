// The sentences of articles, narrowed to what is quoted in them: who says so and how it is introduced is left out, as two
// sentences of one speaker share it whatever they say.
import type { Article } from '../../corpus';
import type { Quotation } from '../../quotations';
import type { StatementColumns } from './sentence-table';

/** Statements, and the quotations that each is (a part of): none for a sentence of the reporter's own. */
export interface QuotedSentences {
  readonly statements: StatementColumns;
  readonly quotationsOf: (statement: number) => readonly Quotation[];
}

/** Words in marks that say less are no statement of their own: the sentence around them is. */
const MIN_CONTENT_WORDS = 2;
const NONE: readonly Quotation[] = [];

/** Narrows sentences to the words that quotations (those that are speech) hold. Linear in the words. */
export function narrowToQuotations(
  sentences: StatementColumns,
  articles: readonly Article[],
  quotations: readonly Quotation[],
): QuotedSentences {
  const quotationsAt = quotationsBySentence(sentences, articles, quotations);
  const { count } = sentences;
  const held = new Map<number, readonly Quotation[]>();
  const [start, end] = [sentences.start.slice(), sentences.end.slice()];
  const formStart = new Int32Array(count + 1);
  const taken = [sentences.form, sentences.wordStart, sentences.wordEnd].map(({ length }) => new Int32Array(length));
  const [form, wordStart, wordEnd] = taken as [Int32Array, Int32Array, Int32Array];
  let words = 0;
  for (let at = 0; at < count; at++) {
    const touching = quotationsAt.get(at) ?? NONE;
    const inside = wordsInside(sentences, at, touching);
    if (inside.length > 0) {
      held.set(at, touching);
      start[at] = sentences.wordStart[inside[0] as number] as number;
      end[at] = sentences.wordEnd[inside[inside.length - 1] as number] as number;
    }
    const first = sentences.formStart[at] as number;
    const kept = inside.length > 0 ? inside : rangeOf(first, sentences.formStart[at + 1] as number);
    for (const word of kept) {
      form[words] = sentences.form[word] as number;
      wordStart[words] = sentences.wordStart[word] as number;
      wordEnd[words++] = sentences.wordEnd[word] as number;
    }
    formStart[at + 1] = words;
  }
  const statements = { ...sentences, start, end, formStart, form, wordStart, wordEnd };
  return { statements, quotationsOf: (statement) => held.get(statement) ?? NONE };
}

/** The quotations that each sentence has a part of, in the order given. */
function quotationsBySentence(
  { article, start, end, count }: StatementColumns,
  articles: readonly Article[],
  quotations: readonly Quotation[],
): Map<number, Quotation[]> {
  const numberOf = new Map(articles.map(({ id }, number) => [id, number]));
  const found = new Map<number, Quotation[]>();
  for (const quotation of quotations) {
    const number = numberOf.get(quotation.article);
    if (number === undefined || !quotation.isSpeech) continue;
    // The first sentence that ends behind the beginning of the quotation.
    let [low, high] = [0, count];
    while (low < high) {
      const middle = (low + high) >>> 1;
      const own = article[middle] as number;
      if (own < number || (own === number && (end[middle] as number) <= quotation.start)) low = middle + 1;
      else high = middle;
    }
    for (let at = low; at < count && article[at] === number && (start[at] as number) < quotation.end; at++) {
      const known = found.get(at);
      if (known === undefined) found.set(at, [quotation]);
      else known.push(quotation);
    }
  }
  return found;
}

/** The words of a sentence that lie in quotations; none where they say too little. */
function wordsInside(
  { formStart, form, forms, wordStart, wordEnd }: StatementColumns,
  at: number,
  quotations: readonly Quotation[],
): number[] {
  if (quotations.length === 0) return [];
  const pieces = quotations.flatMap(({ spans }) => spans);
  const content = new Set<number>();
  const inside = rangeOf(formStart[at] as number, formStart[at + 1] as number).filter((word) => {
    const [from, to] = [wordStart[word] as number, wordEnd[word] as number];
    if (!pieces.some((piece) => from >= piece.start && to <= piece.end)) return false;
    const own = forms.form(form[word] as number).keys[0];
    if (own !== undefined) content.add(own);
    return true;
  });
  return content.size < MIN_CONTENT_WORDS ? [] : inside;
}

const rangeOf = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, at) => from + at);
