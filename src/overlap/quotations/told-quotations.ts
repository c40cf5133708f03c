// Quotations beside all sentences of other articles: what one paper quotes, another tells in its own voice, and what both
// quote is told from the sentences around it.
import type { Article } from '../../corpus';
import type { Quotation } from '../../quotations';
import { daysBetween } from '../occasion';
import { bondOf, knownSpeakers } from '../statements/affiliations';
import { pairEvidence } from '../statements/evidence';
import { relationOf } from '../statements/pair-relations';
import { onePartnerEach, paragraphTest, type Run, runsOfPairs } from '../statements/pair-runs';
import { scorePairs } from '../statements/pair-scores';
import { narrowToQuotations } from '../statements/quoted-sentences';
import { readSentences } from '../statements/sentence-table';
import { indexStatements } from '../statements/statement-index';
import type { StatementSettings } from '../statements/statement-pairs';
import { withoutStockSentences } from '../statements/stock-sentences';
import type { Evidence, OverlapPair, OverlapSide } from '../types';
import { compareWords } from '../words/edits';

const MIN_CONTENT_WORDS = 2;
/** A sentence that more articles have word for word is a phrase of the trade. */
const MAX_ARTICLES = 20;
/** News of one event is of these days; what is said again later is found by its speaker. */
const MAX_DAYS = 7;
/**
 * What the speakers add, in log odds. Fitted on quotations in news that two people put into German (the source stands in
 * `weights.ts`), where names are found in the text alone: 0.9 for the same, −0.4 for others; a table knows them better.
 */
const SPEAKERS = { same: 1, side: 0.5, other: -1, unknown: 0 } as const;
/** Who tells what somebody said mostly says so: a sentence of the reporter's own is as near by chance more often. */
const ONE_SIDED = -0.7;

/**
 * Pairs of what is quoted in one article and told in another, quoted or not. `estimatedDays`: of articles without a date,
 * by their ids.
 */
export function pairToldQuotations(
  articles: readonly Article[],
  quotations: readonly Quotation[],
  estimatedDays: ReadonlyMap<string, string>,
  { minSimilarity, occasionDays, affiliations, signal }: StatementSettings,
): { readonly pairs: readonly OverlapPair[]; readonly comparedCount: number } {
  if (!quotations.some(({ isSpeech }) => isSpeech)) return { pairs: [], comparedCount: 0 };
  const sentences = withoutStockSentences(readSentences(articles, MIN_CONTENT_WORDS, signal), MAX_ARTICLES);
  const { statements, quotationsOf } = narrowToQuotations(sentences.statements, articles, quotations);
  const index = indexStatements(statements);
  const dayOf = ({ id, date }: Article) => date || (estimatedDays.get(id) ?? null);
  const days = articles.map((article) => daysBetween('1970-01-01', dayOf(article)) ?? Number.NaN);
  const voices = (a: number, b: number): Evidence[] => {
    const [ofA, ofB] = [quotationsOf(a), quotationsOf(b)];
    const place = { a: null, b: null };
    if (ofA.length === 0 || ofB.length === 0)
      return [{ reason: 'speaker', term: 'quoted on one side only', weight: ONE_SIDED, ...place }];
    const { bond, term } = bondOf(ofA.flatMap(knownSpeakers), ofB.flatMap(knownSpeakers), affiliations);
    return bond === 'unknown' ? [] : [{ reason: 'speaker', term, weight: SPEAKERS[bond], ...place }];
  };
  const relations = {
    isNear: (a: number, b: number) => !(Math.abs((days[a] as number) - (days[b] as number)) > MAX_DAYS),
    isContinued: paragraphTest(statements, articles),
    besides: (a: number, b: number) => voices(a, b).reduce((sum, { weight }) => sum + weight, 0),
    mostBesides: SPEAKERS.same,
  };
  const scored = scorePairs(index, relations, minSimilarity, signal);
  const quoted = onePartnerEach(scored.pairs, statements).filter(
    ({ a, b }) => quotationsOf(a).length + quotationsOf(b).length > 0,
  );
  const pairs = runsOfPairs(quoted, statements, articles).map((run) => toldPair(run));
  return { pairs, comparedCount: scored.comparedCount };

  function toldPair({ a, b, strongest }: Run): OverlapPair {
    const [articleA, articleB] = [strongest.a, strongest.b].map((at) => articles[statements.article[at] as number]) as [
      Article,
      Article,
    ];
    const [ofA, ofB] = [quotationsOf(strongest.a)[0], quotationsOf(strongest.b)[0]];
    const words = compareWords(articleA.raw, a, articleB.raw, b);
    const sameShare = (2 * words.sameWords) / Math.max(1, words.wordsOfA + words.wordsOfB);
    const daysApart = daysBetween(dayOf(articleA), dayOf(articleB));
    const { evidence, ...shares } = pairEvidence(index, strongest, scored.correction);
    const told = { type: 'indirect' } as const;
    return {
      kind: 'quotation',
      relation: relationOf(ofA ?? told, ofB ?? told, sameShare, words.sameWords, daysApart, occasionDays),
      similarity: strongest.probability,
      ...shares,
      cluster: null,
      a: sideOf(articleA, a, ofA),
      b: sideOf(articleB, b, ofB),
      daysApart,
      isDayEstimated: estimatedDays.has(articleA.id) || estimatedDays.has(articleB.id),
      evidence: [...evidence, ...voices(strongest.a, strongest.b)].sort(
        (x, y) => Math.abs(y.weight) - Math.abs(x.weight),
      ),
    };
  }
}

function sideOf({ id, raw }: Article, { start, end }: Run['a'], quotation: Quotation | undefined): OverlapSide {
  const speaker = quotation?.speaker?.name ?? null;
  return { article: id, start, end, text: raw.slice(start, end), speaker, quotation: quotation?.id ?? null };
}
