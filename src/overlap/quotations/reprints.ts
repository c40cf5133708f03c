import type { Span } from '../../base';
import type { Article } from '../../corpus';
import { bodySpans, findParagraphs, findQuotedPassages, type Quotation } from '../../quotations';
import { daysBetween } from '../occasion';
import type { Alignment } from '../passages/alignment';
import { type FoundPassage, PASSAGE_DEFAULTS, searchPassages } from '../passages/passage-search';
import { relationOf, strongestOnly } from '../statements/pair-relations';
import type { OverlapPair, OverlapSide } from '../types';
import { type CorpusWords, readCorpusWords, type WordSpans, wordSpans } from '../words/corpus-words';
import { compareWords } from '../words/edits';

/** What may begin or end a quotation: where no article has any, nothing needs to be compared. */
const MARKS = /["„“”«»‹›‚‘’'`]|,,|<<|>>/;
/** Fewest words of a quotation that must be the same; one in marks may be shorter than a passage to be no accident. */
const MIN_WORDS = 8;
/** Fewest of the words of the shorter side that must be the same. */
const MIN_SHARE = 0.6;

/** A stretch in quotation marks, and the words it holds (numbers within the article). */
interface MarkedWords extends Span {
  readonly from: number;
  readonly to: number;
}

/**
 * Quotations that two articles print in (nearly) the same words: passages in quotation marks on at least one side.
 * They need no analysis of who speaks, so that they can be found in corpora of any size: only articles that share a
 * passage are looked at. Where the other side has no marks, its aligned words stand for the quotation.
 */
export function pairPrintedQuotations(
  articles: readonly Article[],
  quotations: readonly Quotation[],
  occasionDays: number,
  signal?: AbortSignal,
): OverlapPair[] {
  if (!articles.some(({ raw }) => MARKS.test(raw))) return [];
  return printedPairs(articles, quotations, searchPrinted(readCorpusWords(articles, signal), signal), occasionDays);
}

/** The passages in which printed quotations are looked for. */
export function searchPrinted(words: CorpusWords, signal?: AbortSignal): Generator<FoundPassage> {
  return searchPassages(words, { ...PASSAGE_DEFAULTS, minWords: MIN_WORDS }, signal);
}

/** The quotations in passages that were found. */
export function printedPairs(
  articles: readonly Article[],
  quotations: readonly Quotation[],
  found: Iterable<FoundPassage>,
  occasionDays: number,
): OverlapPair[] {
  const book = new MarkedBook(articles, quotations);
  const pairs: OverlapPair[] = [];
  for (const { articleA, articleB, alignment } of found) {
    for (const [a, b] of book.sharedStretches(articleA, articleB, alignment)) {
      const pair = printedPair(articles, book, articleA, a, articleB, b, occasionDays);
      if (pair !== null) pairs.push(pair);
    }
  }
  return strongestOnly(pairs);
}

function printedPair(
  articles: readonly Article[],
  book: MarkedBook,
  numberA: number,
  a: Span,
  numberB: number,
  b: Span,
  occasionDays: number,
): OverlapPair | null {
  const articleA = articles[numberA] as Article;
  const articleB = articles[numberB] as Article;
  const words = compareWords(articleA.raw, a, articleB.raw, b);
  const fewer = Math.min(words.wordsOfA, words.wordsOfB);
  if (words.sameWords < MIN_WORDS || words.sameWords < fewer * MIN_SHARE) return null;
  const similarity = (2 * words.sameWords) / (words.wordsOfA + words.wordsOfB);
  const daysApart = daysBetween(articleA.date || null, articleB.date || null);
  const direct = { type: 'direct' } as const;
  const term = `${words.sameWords} words the same, of ${words.wordsOfA} and ${words.wordsOfB}`;
  return {
    kind: 'quotation',
    relation: relationOf(direct, direct, similarity, words.sameWords, daysApart, occasionDays),
    similarity,
    shareOfAFoundInB: words.sameWords / words.wordsOfA,
    shareOfBFoundInA: words.sameWords / words.wordsOfB,
    cluster: null,
    a: book.side(numberA, a),
    b: book.side(numberB, b),
    daysApart,
    isDayEstimated: false,
    evidence: [{ reason: 'wording', term, weight: similarity, a: null, b: null }],
  };
}

/** What stands in quotation marks in each article; looked up once an article, when it is first wanted. */
class MarkedBook {
  private readonly marked = new Map<number, readonly MarkedWords[]>();
  private readonly spans = new Map<number, WordSpans>();
  private readonly quotationsOf = new Map<string, Quotation[]>();

  constructor(
    private readonly articles: readonly Article[],
    quotations: readonly Quotation[],
  ) {
    for (const quotation of quotations) {
      const known = this.quotationsOf.get(quotation.article);
      if (known === undefined) this.quotationsOf.set(quotation.article, [quotation]);
      else known.push(quotation);
    }
  }

  /** The quotations in an alignment, as stretches of both articles. */
  *sharedStretches(a: number, b: number, alignment: Alignment): Generator<readonly [Span, Span]> {
    for (const mark of this.markedIn(a)) {
      const other = this.counterpart(b, mark, alignment.a, alignment.b);
      if (other !== null) yield [mark, other];
    }
    for (const mark of this.markedIn(b)) {
      const other = this.counterpart(a, mark, alignment.b, alignment.a);
      if (other !== null) yield [other, mark];
    }
  }

  /** Where `article` prints what `mark` quotes: its own quotation if one holds most of it, else the aligned words. */
  private counterpart(article: number, mark: MarkedWords, own: Int32Array, others: Int32Array): Span | null {
    let [first, last, count] = [-1, -1, 0];
    own.forEach((word, at) => {
      if (word < mark.from || word >= mark.to) return;
      if (first < 0) first = others[at] as number;
      last = others[at] as number;
      count++;
    });
    if (count < MIN_WORDS) return null;
    const held = this.markedIn(article).find(
      ({ from, to }) => Math.min(to, last + 1) - Math.max(from, first) > (last + 1 - first) / 2,
    );
    const spans = this.spansOf(article);
    return held ?? { start: spans.start[first] as number, end: spans.end[last] as number };
  }

  private spansOf(article: number): WordSpans {
    let spans = this.spans.get(article);
    if (spans === undefined) {
      spans = wordSpans(this.articles[article] as Article);
      this.spans.set(article, spans);
    }
    return spans;
  }

  private markedIn(number: number): readonly MarkedWords[] {
    let marked = this.marked.get(number);
    if (marked === undefined) {
      const article = this.articles[number] as Article;
      const { start } = this.spansOf(number);
      marked = findQuotedPassages(article.raw, findParagraphs(article.raw, bodySpans(article)))
        .filter(({ depth }) => depth === 0)
        .map(({ pieces }) => {
          const span = { start: pieces[0]?.start ?? 0, end: pieces.at(-1)?.end ?? 0 };
          return { ...span, from: firstAtOrAfter(start, span.start), to: firstAtOrAfter(start, span.end) };
        });
      this.marked.set(number, marked);
    }
    return marked;
  }

  /** A stretch as one side of a pair, with the speaker of the quotation that lies there. */
  side(number: number, { start, end }: Span): OverlapSide {
    const article = this.articles[number] as Article;
    const quotation = this.quotationsOf
      .get(article.id)
      ?.find((other) => Math.min(other.end, end) - Math.max(other.start, start) > (end - start) / 2);
    const speaker = quotation?.speaker?.name ?? null;
    return {
      article: article.id,
      start,
      end,
      text: article.raw.slice(start, end),
      speaker,
      quotation: quotation?.id ?? null,
    };
  }
}

/** Number of the first word that starts at `offset` or later. */
function firstAtOrAfter(starts: Int32Array, offset: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
