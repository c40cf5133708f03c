import type { Span } from '../../base';
import type { Article } from '../../corpus';
import { daysBetween } from '../occasion';
import { pairEvidence } from '../statements/evidence';
import { onePartnerEach, paragraphTest, type Run, runsOfPairs } from '../statements/pair-runs';
import { scorePairs } from '../statements/pair-scores';
import { readSentences, type StatementColumns } from '../statements/sentence-table';
import { indexStatements, type StatementIndex } from '../statements/statement-index';
import { type StockSentence, withoutStockSentences } from '../statements/stock-sentences';
import type { OverlapPair, OverlapSide, Relation } from '../types';
import { compareWords, EDITED } from '../words/edits';

/** Sentences of fewer content words say nothing that could be told from chance. */
const MIN_CONTENT_WORDS = 2;
/** News of one event is of these days; the same words weeks later tell of another one, or are a phrase of the trade. */
const MAX_DAYS = 7;

/** Sentences that tell the same, and what the probabilities rest on. */
export interface SentencePairs {
  readonly pairs: readonly OverlapPair[];
  /** Number of pairs of sentences that were compared. */
  readonly comparedCount: number;
  /** Sentences that stand word for word in more articles than may share one: one pair each. */
  readonly stockSentenceCount: number;
}

/**
 * Sentences of two articles that tell the same, in other words or the same ones. `similarity` is the probability that
 * they do (`scorePairs`), at least `minProbability`; the articles are at most a week apart or of an unknown day. Each
 * sentence has one counterpart in the other article, or two neighbouring ones where a sentence was cut in two;
 * sentences of one paragraph that follow one another on both sides are one passage. What stands word for word in more
 * than `maxArticles` articles is one pair, of the first two that print it.
 */
export function pairSentences(
  articles: readonly Article[],
  minProbability: number,
  maxArticles: number,
  signal?: AbortSignal,
): SentencePairs {
  const all = readSentences(articles, MIN_CONTENT_WORDS, signal);
  const { statements, stock } = withoutStockSentences(all, maxArticles);
  const index = indexStatements(statements);
  const days = Float64Array.from(articles, ({ date }) => daysBetween('1970-01-01', date || null) ?? Number.NaN);
  const relations = {
    // A day that is not known is near to all.
    isNear: (a: number, b: number) => !(Math.abs((days[a] as number) - (days[b] as number)) > MAX_DAYS),
    isContinued: paragraphTest(index.statements, articles),
  };
  const scored = scorePairs(index, relations, minProbability, signal);
  const runs = runsOfPairs(onePartnerEach(scored.pairs, index.statements), index.statements, articles);
  const pairs = runs.map((run) => sentencePair(articles, run, index, scored.correction));
  const lines = stock.map((sentence) => stockPair(articles, sentence, all));
  return { pairs: [...pairs, ...lines], comparedCount: scored.comparedCount, stockSentenceCount: stock.length };
}

function sentencePair(articles: readonly Article[], run: Run, index: StatementIndex, correction: number): OverlapPair {
  const { article } = index.statements;
  const articleA = articles[article[run.strongest.a] as number] as Article;
  const articleB = articles[article[run.strongest.b] as number] as Article;
  const { sameWords, wordsOfA, wordsOfB } = compareWords(articleA.raw, run.a, articleB.raw, run.b);
  const { evidence, shareOfAFoundInB, shareOfBFoundInA } = pairEvidence(index, run.strongest, correction);
  return {
    kind: 'passage',
    relation: relationOf((2 * sameWords) / Math.max(1, wordsOfA + wordsOfB)),
    similarity: run.strongest.probability,
    shareOfAFoundInB,
    shareOfBFoundInA,
    cluster: null,
    a: side(articleA, run.a),
    b: side(articleB, run.b),
    daysApart: daysBetween(articleA.date || null, articleB.date || null),
    isDayEstimated: false,
    evidence,
  };
}

function side({ id, raw }: Article, { start, end }: Run['a']): OverlapSide {
  return { article: id, start, end, text: raw.slice(start, end), speaker: null, quotation: null };
}

/** A sentence that many articles have, as its first two print it. */
function stockPair(
  articles: readonly Article[],
  { a, b, articleCount }: StockSentence,
  { article, start, end }: StatementColumns,
): OverlapPair {
  const [articleA, articleB] = [a, b].map((at) => articles[article[at] as number]) as [Article, Article];
  const [spanA, spanB] = [a, b].map((at) => ({ start: start[at] as number, end: end[at] as number })) as [Span, Span];
  const { sameWords, wordsOfA, wordsOfB } = compareWords(articleA.raw, spanA, articleB.raw, spanB);
  const sameShare = (2 * sameWords) / Math.max(1, wordsOfA + wordsOfB);
  return {
    kind: 'passage',
    relation: relationOf(sameShare),
    similarity: sameShare,
    shareOfAFoundInB: sameWords / Math.max(1, wordsOfA),
    shareOfBFoundInA: sameWords / Math.max(1, wordsOfB),
    cluster: null,
    a: side(articleA, spanA),
    b: side(articleB, spanB),
    daysApart: daysBetween(articleA.date || null, articleB.date || null),
    isDayEstimated: false,
    articleCount,
    evidence: [],
  };
}

function relationOf(sameShare: number): Relation {
  if (sameShare === 1) return 'identical';
  return sameShare >= EDITED ? 'lightly-edited' : 'reworded';
}
