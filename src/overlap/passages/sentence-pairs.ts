import type { Article } from '../../corpus';
import { daysBetween } from '../occasion';
import { pairEvidence } from '../statements/evidence';
import { onePartnerEach, type Run, runsOfPairs } from '../statements/pair-runs';
import { scorePairs } from '../statements/pair-scores';
import { readSentences } from '../statements/sentence-table';
import { indexStatements, type StatementIndex } from '../statements/statement-index';
import { withoutStockSentences } from '../statements/stock-sentences';
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
  /** Sentences left out as they stand word for word in more articles than may share one. */
  readonly stockSentenceCount: number;
}

/**
 * Sentences of two articles that tell the same, in other words or the same ones. `similarity` is the probability that
 * they do (`scorePairs`), at least `minProbability`; the articles are at most a week apart or of an unknown day. Each
 * sentence has one counterpart in the other article, or two neighbouring ones where a sentence was cut in two;
 * sentences of one paragraph that follow one another on both sides are one passage. What stands word for word in more
 * than `maxArticles` articles is left out.
 */
export function pairSentences(
  articles: readonly Article[],
  minProbability: number,
  maxArticles: number,
  signal?: AbortSignal,
): SentencePairs {
  const { statements, stockSentenceCount } = withoutStockSentences(
    readSentences(articles, MIN_CONTENT_WORDS, signal),
    maxArticles,
  );
  const index = indexStatements(statements);
  const days = articles.map(({ date }) => date || null);
  const isNear = (a: number, b: number) => {
    const apart = daysBetween(days[a] ?? null, days[b] ?? null);
    return apart === null || Math.abs(apart) <= MAX_DAYS;
  };
  const scored = scorePairs(index, isNear, signal);
  const likely = scored.pairs.filter(({ probability }) => probability >= minProbability);
  const runs = runsOfPairs(onePartnerEach(likely, index.statements), index.statements, articles);
  const pairs = runs.map((run) => sentencePair(articles, run, index, scored.correction));
  return { pairs, comparedCount: scored.comparedCount, stockSentenceCount };
}

function sentencePair(articles: readonly Article[], run: Run, index: StatementIndex, correction: number): OverlapPair {
  const { article } = index.statements;
  const articleA = articles[article[run.strongest.a] as number] as Article;
  const articleB = articles[article[run.strongest.b] as number] as Article;
  const side = ({ id, raw }: Article, { start, end }: Run['a']): OverlapSide => {
    return { article: id, start, end, text: raw.slice(start, end), speaker: null, quotation: null };
  };
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

function relationOf(sameShare: number): Relation {
  if (sameShare === 1) return 'identical';
  return sameShare >= EDITED ? 'lightly-edited' : 'reworded';
}
