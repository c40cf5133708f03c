import type { Article } from '../../corpus';
import { findSentences } from '../../text';
import { daysBetween } from '../occasion';
import { candidatePairs } from '../statements/statement-candidates';
import { findDifferences } from '../statements/statement-differences';
import { strongestOnly } from '../statements/statement-pairs';
import { compareTerms } from '../statements/statement-similarity';
import { MAX_TERMS, TermFinders, type TermStatement } from '../statements/statements';
import { TermWeights } from '../statements/term-weights';
import type { OverlapPair, OverlapSide } from '../types';
import { compareWords, EDITED } from '../words/edits';

/** Sentences of fewer content words are too short to be told from others like them. */
const MIN_TERMS = 5;
/** Least similarity, least shared weight: with neither speaker nor marks the words alone must do. */
const MIN_SIMILARITY = 0.55;
const MIN_WEIGHT = 1.8;
/** News of one event is of these days; the same words weeks later tell of another one, or are a phrase of the trade. */
const MAX_DAYS = 7;

/**
 * Sentences of two articles that tell the same in other words: the words of `compareTerms`, less what differs
 * (`findDifferences`), with at least 0.55 left, the articles at most a week apart (or of an unknown day), and each the
 * other's nearest in its article. Only sentences that share rare words are compared.
 */
export function pairSentences(articles: readonly Article[]): OverlapPair[] {
  const { statements, weights } = sentenceStatements(articles);
  const found: OverlapPair[] = [];
  for (const [x, y] of candidatePairs(statements, weights, MIN_WEIGHT)) {
    const pair = sentencePair(articles, statements[x] as TermStatement, statements[y] as TermStatement, weights);
    if (pair !== null) found.push(pair);
  }
  return nearestOnly(strongestOnly(found));
}

function sentenceStatements(articles: readonly Article[]): { statements: TermStatement[]; weights: TermWeights } {
  const finders = new TermFinders();
  const statements = articles.flatMap((article, articleNumber) => {
    const terms = finders.of(article.language).countedTermsIn(article.raw, [{ start: 0, end: article.raw.length }]);
    let first = 0;
    return findSentences(article.raw, { language: article.language }).flatMap(({ start, end }): TermStatement[] => {
      while (first < terms.length && (terms[first]?.start ?? 0) < start) first++;
      let last = first;
      while (last < terms.length && (terms[last]?.end ?? 0) <= end) last++;
      const isBody = !article.setAside.some((span) => span.start < end && span.end > start);
      const own = terms.slice(first, Math.min(last, first + MAX_TERMS));
      if (!isBody || own.length < MIN_TERMS) return [];
      return [{ start, end, articleNumber, text: article.raw.slice(start, end), terms: own }];
    });
  });
  return { statements, weights: new TermWeights(finders.all(), []) };
}

function sentencePair(
  articles: readonly Article[],
  a: TermStatement,
  b: TermStatement,
  weights: TermWeights,
): OverlapPair | null {
  const [articleA, articleB] = [articles[a.articleNumber] as Article, articles[b.articleNumber] as Article];
  const daysApart = daysBetween(articleA.date || null, articleB.date || null);
  if (daysApart !== null && Math.abs(daysApart) > MAX_DAYS) return null;
  const words = compareTerms(a.terms, b.terms, weights);
  if (words.score < MIN_SIMILARITY || words.sharedWeight < MIN_WEIGHT) return null;
  const evidence = [...words.evidence, ...findDifferences(a.terms, b.terms, words)];
  const similarity = evidence.reduce((sum, item) => sum + item.weight, 0);
  if (similarity < MIN_SIMILARITY) return null;
  const { sameWords, wordsOfA, wordsOfB } = compareWords(articleA.raw, a, articleB.raw, b);
  // In nearly the same words it is reuse, or a stock phrase, which is for the search of the same wording to tell.
  if (2 * sameWords >= EDITED * (wordsOfA + wordsOfB)) return null;
  const side = (article: Article, { start, end, text }: TermStatement): OverlapSide => {
    return { article: article.id, start, end, text, speaker: null, quotation: null };
  };
  return {
    kind: 'passage',
    relation: 'reworded',
    similarity: Math.min(1, similarity),
    shareOfAFoundInB: words.shareOfAFoundInB,
    shareOfBFoundInA: words.shareOfBFoundInA,
    cluster: null,
    a: side(articleA, a),
    b: side(articleB, b),
    daysApart,
    isDayEstimated: false,
    evidence: evidence.sort((x, y) => Math.abs(y.weight) - Math.abs(x.weight)),
  };
}

/** Pairs in which neither sentence has a nearer one in the article of the other. */
function nearestOnly(pairs: readonly OverlapPair[]): OverlapPair[] {
  const best = new Map<string, number>();
  const keys = ({ a, b }: OverlapPair) => [
    `${a.article}\n${a.start}\n${b.article}`,
    `${b.article}\n${b.start}\n${a.article}`,
  ];
  for (const pair of pairs) {
    for (const key of keys(pair)) best.set(key, Math.max(best.get(key) ?? 0, pair.similarity));
  }
  return pairs.filter((pair) => keys(pair).every((key) => pair.similarity === best.get(key)));
}
