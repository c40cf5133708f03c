import { type Span, startMeter } from '../../base';
import type { Article } from '../../corpus';
import type { Quotation } from '../../quotations';
import { findSentences } from '../../text';
import { type StatementTerm, TermFinder } from './statement-terms';
import { TermWeights } from './term-weights';

/** What one article says at one place, by its content words. */
export interface TermStatement extends Span {
  /** Number of the article among those compared. */
  readonly articleNumber: number;
  readonly text: string;
  /** Its content words, in order. */
  readonly terms: readonly StatementTerm[];
}

/** Something said, as one article prints it: a quotation, or one sentence of a longer one. */
export interface Statement extends TermStatement {
  readonly quotation: Quotation;
}

/** Words beyond this many are not compared: nobody says so much in one statement, and pairing words takes their square. */
export const MAX_TERMS = 200;
/** Fewer content words are no statement of their own, unless they are all that is quoted. */
const MIN_TERMS = 3;

const STOCK_WORDS = 8;
const STOCK_WORDS_PER_DOUBLING = 4;

/** What quotations are compared by. */
export interface FoundStatements {
  readonly statements: readonly Statement[];
  readonly weights: TermWeights;
  /** All content words of an article. */
  termsOf(articleNumber: number): readonly StatementTerm[];
}

/**
 * The statements of the quotations that are speech (`isSpeech`), with their content words. A quotation of several
 * sentences gives itself and each sentence that has at least three content words: one paper prints three sentences
 * together, another only the second. Quotations of articles that are not there throw a RangeError.
 */
export function findStatements(
  articles: readonly Article[],
  quotations: readonly Quotation[],
  sentencesOf: SentenceLookup,
  signal?: AbortSignal,
): FoundStatements {
  const byArticle = quotationsByArticle(articles, quotations);
  const finders = new TermFinders();
  const meter = startMeter({ task: 'Reading quotations', total: articles.length, unit: 'articles', signal });
  const statements = articles.flatMap((article, articleNumber) => {
    const own = byArticle[articleNumber] as Quotation[];
    meter.step();
    if (own.length === 0) return [];
    const terms = finders.of(article.language).countedTermsIn(article.raw, joinedSpans(own));
    const sentences = sentencesOf(article);
    return own.flatMap((quotation) =>
      statementSpans(quotation, sentences).flatMap((span) => {
        const inside = termsIn(terms, quotation.spans, span).slice(0, MAX_TERMS);
        if (inside.length === 0 || (span !== quotation && inside.length < MIN_TERMS)) return [];
        const { start, end } = span;
        return [{ start, end, articleNumber, quotation, text: article.raw.slice(start, end), terms: inside }];
      }),
    );
  });
  meter.end();
  const names = new Set(quotations.flatMap(({ speakers }) => speakers.map((speaker) => speaker.name)));
  const weights = new TermWeights(finders.all(), nameKeys(names, finders.of(articles[0]?.language ?? 'de')));
  const termsOf = (number: number): readonly StatementTerm[] => {
    const { language, raw } = articles[number] as Article;
    return finders.of(language).termsIn(raw);
  };
  return { statements: withoutStockSentences(statements), weights, termsOf };
}

/** The sentences of an article. */
export type SentenceLookup = (article: Article) => readonly Span[];

/** Finds the sentences of each article once. */
export function sentenceLookup(): SentenceLookup {
  const known = new Map<string, readonly Span[]>();
  return ({ id, raw, language }) => {
    let sentences = known.get(id);
    if (sentences === undefined) {
      sentences = findSentences(raw, { language });
      known.set(id, sentences);
    }
    return sentences;
  };
}

/** The stretches that quotations cover, in order, each once. */
function joinedSpans(quotations: readonly Quotation[]): Span[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of [...quotations].sort((x, y) => x.start - y.start)) {
    const last = joined.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

/**
 * Leaves out reported speech that many articles have word for word and that is short: phrases of the trade and lines
 * of the outlet look like it ("der Preis sei inklusive Mehrwertsteuer"). As for passages, each doubling of the number
 * of articles above two asks for four words more. Direct speech stays: outlets do print one quotation alike. What all of
 * them report of one known person stays too: that is an agency's report, taken over by many.
 */
function withoutStockSentences(statements: readonly Statement[]): Statement[] {
  const articlesOf = new Map<string, Set<number>>();
  const isOfKnown = new Set<string>();
  const namesOf = new Map<string, Set<string>>();
  const keyOf = (statement: Statement) => statement.terms.map((term) => term.word.keys[0]?.key).join(' ');
  for (const statement of statements) {
    const key = keyOf(statement);
    const { speaker } = statement.quotation;
    articlesOf.set(key, (articlesOf.get(key) ?? new Set()).add(statement.articleNumber));
    if (speaker?.resolved) isOfKnown.add(key);
    // "Voßberg" in an article that never gives her first name is the "Renate Voßberg" of the others.
    namesOf.set(key, (namesOf.get(key) ?? new Set()).add(speaker?.name.split(' ').at(-1) ?? ''));
  }
  return statements.filter((statement) => {
    const key = keyOf(statement);
    const count = articlesOf.get(key)?.size ?? 0;
    const isOfOne = isOfKnown.has(key) && namesOf.get(key)?.size === 1;
    const wordsNeeded = count < 3 ? 0 : STOCK_WORDS + STOCK_WORDS_PER_DOUBLING * Math.log2(count / 2);
    return statement.quotation.type === 'direct' || isOfOne || statement.text.split(/\s+/).length >= wordsNeeded;
  });
}

/** The keys of the words of each name of several words. */
function nameKeys(names: Iterable<string>, finder: TermFinder): string[][] {
  return Array.from(names, (name) => finder.termsIn(name).map((term) => term.word.keys[0]?.key ?? '')).filter(
    (keys) => keys.length > 1 && keys.length < 5,
  );
}

/** One finder a language, so that a word is analysed once. */
export class TermFinders {
  private readonly known = new Map<string, TermFinder>();
  of(language: string): TermFinder {
    let finder = this.known.get(language);
    if (finder === undefined) {
      finder = new TermFinder(language);
      this.known.set(language, finder);
    }
    return finder;
  }
  all(): Iterable<TermFinder> {
    return this.known.values();
  }
}

function quotationsByArticle(articles: readonly Article[], quotations: readonly Quotation[]): Quotation[][] {
  const numberOf = new Map(articles.map((article, number) => [article.id, number]));
  const byArticle: Quotation[][] = articles.map(() => []);
  for (const quotation of quotations) {
    const number = numberOf.get(quotation.article);
    if (number === undefined) {
      throw new RangeError(
        `quotation "${quotation.id}" is of article "${quotation.article}", which is not among those given`,
      );
    }
    if (quotation.isSpeech) (byArticle[number] as Quotation[]).push(quotation);
  }
  return byArticle;
}

/** The quotation, and its sentences where it has more than one. */
function statementSpans(quotation: Quotation, sentences: readonly Span[]): Span[] {
  const parts = touching(sentences, quotation).map(({ start, end }) => ({
    start: Math.max(start, quotation.start),
    end: Math.min(end, quotation.end),
  }));
  return parts.length > 1 ? [quotation, ...parts] : [quotation];
}

/** The terms inside `span` that also lie in a piece of the quotation: not those of "sagte X" between two pieces. */
function termsIn(terms: readonly StatementTerm[], pieces: readonly Span[], span: Span): StatementTerm[] {
  return touching(terms, span).filter(
    (term) =>
      term.start >= span.start &&
      term.end <= span.end &&
      pieces.some((piece) => term.start >= piece.start && term.end <= piece.end),
  );
}

/** Those of many stretches (in order, none inside another) that share a character with `span`: found by halving. */
function touching<Stretch extends Span>(stretches: readonly Stretch[], span: Span): Stretch[] {
  let [from, to] = [0, stretches.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((stretches[middle] as Stretch).end <= span.start) from = middle + 1;
    else to = middle;
  }
  while (to < stretches.length && (stretches[to] as Stretch).start < span.end) to++;
  return stretches.slice(from, to);
}
