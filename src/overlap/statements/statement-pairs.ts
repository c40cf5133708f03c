import { metered } from '../../base';
import type { Article } from '../../corpus';
import type { Quotation } from '../../quotations';
import { daysBetween, estimateDays, occasionOf, shownDays } from '../occasion';
import type { Evidence, OverlapPair, OverlapSide } from '../types';
import { compareWords } from '../words/edits';
import { bondOf, knownSpeakers, type SpeakerAffiliations } from './affiliations';
import { chanceCorrection, probabilityOf } from './calibration';
import { relationOf, strongestOnly } from './pair-relations';
import { candidatePairs } from './statement-candidates';
import { findDifferences } from './statement-differences';
import { compareTerms } from './statement-similarity';
import { findStatements, type SentenceLookup, type Statement, sentenceLookup } from './statements';
import { TermLikeness } from './term-likeness';
import type { TermWeights } from './term-weights';

/** The part of the similarity that the words make; the rest is the speaker's and the date's. */
const WORDS_PART = 0.75;
const SPEAKERS = { same: 0.16, side: 0.1, other: -0.2 } as const;
const SAME_OCCASION = 0.05;
/** From this share on the wording itself is a reason to hold two statements for one. */
const VERBATIM = 0.6;
/** … if the words that carry meaning weigh this much together: everybody says "es gibt keine". */
const VERBATIM_WEIGHT = 1.5;
/** … or if one person says every word of so many alike, or both quote so many, however common the words are in the corpus. */
const SAME_PERSON_WORDS = 4;
const BOTH_QUOTED_WORDS = 6;
/**
 * A score of words, speakers and days becomes log odds: fitted on news sentences that two people put into German (the
 * source stands in `weights.ts`), among sentences of articles that tell of the same, where a score of a third is as
 * likely true as not; a little less is given here, as the same speaker and day come on top.
 */
const SCALE = 15;
const BASE = -9.5;
/** What two articles have in common, as a likeness of up to 0.12, and the weight of that (as `articles` in `weights.ts`). */
const ARTICLES = 30;
const MAX_LIKENESS = 0.12;
/** Articles that quote one person are as near as if they had so much in common. */
const SPEAKER_LIKENESS = 0.1;
const MIN_LOG_ODDS = -4;

/** What `pairStatements` needs to know. */
export interface StatementSettings {
  readonly minSimilarity: number;
  readonly occasionDays: number;
  readonly affiliations: SpeakerAffiliations;
  readonly signal: AbortSignal | undefined;
}

/** Pairs of statements, and what they rest on. */
export interface SaidPairs {
  readonly pairs: readonly OverlapPair[];
  readonly comparedCount: number;
  /** The days that were estimated of articles without one, by their ids. */
  readonly estimated: ReadonlyMap<string, string>;
}

/** What a comparison looks things up in. */
interface Context {
  readonly articles: readonly Article[];
  readonly weights: TermWeights;
  readonly likeness: TermLikeness;
  /** Day on which each quotation was said, by its id; null where it is not known. */
  readonly days: ReadonlyMap<string, string | null>;
  /** Articles whose days were estimated. */
  readonly estimated: ReadonlyMap<string, string>;
  readonly settings: StatementSettings;
}

/** Two statements that may say the same, with the log odds of it. */
interface LookedPair {
  readonly a: Statement;
  readonly b: Statement;
  readonly logOdds: number;
  readonly mayBeVerbatim: boolean;
}

/**
 * The pairs of statements above `minSimilarity`; of pairs that lie on one another, the most alike. An article without
 * a date is given the day of its company (`estimateDays`) before its pairs are told apart.
 */
export function pairStatements(
  articles: readonly Article[],
  quotations: readonly Quotation[],
  settings: StatementSettings,
): SaidPairs {
  if (quotations.length === 0) return { pairs: [], comparedCount: 0, estimated: new Map() };
  const sentencesOf = sentenceLookup();
  const { statements, weights, termsOf } = findStatements(articles, quotations, sentencesOf, settings.signal);
  const days = findDays(articles, quotations, sentencesOf);
  const likeness = new TermLikeness(termsOf, weights);
  const context: Context = { articles, weights, likeness, days, estimated: new Map(), settings };
  const looked: LookedPair[] = [];
  let comparedCount = 0;
  const meter = { task: 'Comparing', unit: 'pairs of statements', signal: settings.signal };
  for (const [x, y] of metered(candidatePairs(statements, weights), meter)) {
    const [a, b] = [statements[x] as Statement, statements[y] as Statement];
    comparedCount++;
    const { logOdds, mayBeVerbatim } = weighPair(a, b, context);
    if (logOdds >= MIN_LOG_ODDS || mayBeVerbatim) looked.push({ a, b, logOdds, mayBeVerbatim });
  }
  const found = likelyPairs(looked, context, comparedCount);
  const estimated = estimateDays(found, days);
  if (estimated.size === 0) return { pairs: found, comparedCount, estimated };
  const completed = new Map(days);
  for (const { id, article } of quotations) {
    if (days.get(id) === null) completed.set(id, estimated.get(article) ?? null);
  }
  // A day that is known now speaks for pairs that were not likely without it.
  const dated = { ...context, days: completed, estimated };
  const again = looked.map((pair) => ({ ...pair, ...weighPair(pair.a, pair.b, dated) }));
  return { pairs: likelyPairs(again, dated, comparedCount), comparedCount, estimated };
}

/** Those of the pairs that were looked at which are likely enough; of pairs that lie on one another, the most alike. */
function likelyPairs(looked: readonly LookedPair[], context: Context, comparedCount: number): OverlapPair[] {
  const correction = chanceCorrection(
    looked.map(({ logOdds }) => logOdds),
    comparedCount,
  );
  const found = looked.flatMap(({ a, b, logOdds, mayBeVerbatim }) => {
    if (probabilityOf(logOdds + correction) < context.settings.minSimilarity && !mayBeVerbatim) return [];
    const pair = comparePair(a, b, context, correction);
    return pair === null ? [] : [pair];
  });
  return strongestOnly(found);
}

function findDays(
  articles: readonly Article[],
  quotations: readonly Quotation[],
  sentencesOf: SentenceLookup,
): Map<string, string | null> {
  const articleOf = new Map(articles.map((article) => [article.id, article]));
  const days = new Map<string, string | null>();
  for (const quotation of quotations) {
    const article = articleOf.get(quotation.article);
    if (article !== undefined) days.set(quotation.id, occasionOf(article, quotation, sentencesOf(article)));
  }
  return days;
}

/** What speaks for and against a pair, in log odds. */
function weighPair(a: Statement, b: Statement, { weights, likeness, days, settings }: Context) {
  const terms = compareTerms(a.terms, b.terms, weights);
  const daysApart = daysBetween(days.get(a.quotation.id) ?? null, days.get(b.quotation.id) ?? null);
  const evidence: Evidence[] = terms.evidence.map((item) => ({ ...item, weight: item.weight * WORDS_PART }));
  const speaker = compareSpeakers(a.quotation, b.quotation, settings.affiliations);
  if (speaker !== null) evidence.push(speaker);
  evidence.push(...findDifferences(a.terms, b.terms, terms));
  if (daysApart !== null && Math.abs(daysApart) <= settings.occasionDays) {
    evidence.push({ reason: 'date', term: shownDays(daysApart), weight: SAME_OCCASION, a: null, b: null });
  }
  const isOnePerson = speaker?.weight === SPEAKERS.same;
  const score = evidence.reduce((sum, item) => sum + item.weight, 0);
  let logOdds = BASE + SCALE * score;
  // Only what may still become likely is looked at further.
  let together = 0;
  if (logOdds + ARTICLES * MAX_LIKENESS >= MIN_LOG_ODDS) {
    const common = Math.max(likeness.beside(a, b), isOnePerson ? SPEAKER_LIKENESS : 0);
    together = ARTICLES * Math.min(MAX_LIKENESS, common);
    logOdds += together;
  }
  const isWeighty = terms.sharedWeight >= VERBATIM_WEIGHT;
  const isQuoted = a.quotation.type === 'direct' && b.quotation.type === 'direct';
  const mayBeVerbatim =
    (isWeighty || isOnePerson || isQuoted) && terms.shareOfAFoundInB + terms.shareOfBFoundInA >= 0.6;
  return { terms, daysApart, evidence, together, isOnePerson, isQuoted, isWeighty, mayBeVerbatim, logOdds };
}

function comparePair(a: Statement, b: Statement, context: Context, correction: number): OverlapPair | null {
  const { articles, settings } = context;
  const { terms, daysApart, evidence, together, isOnePerson, isQuoted, isWeighty, logOdds } = weighPair(a, b, context);
  const probability = probabilityOf(logOdds + correction);
  const words = compareWords(rawOf(articles, a), a, rawOf(articles, b), b);
  const sameShare = (2 * words.sameWords) / Math.max(1, words.wordsOfA + words.wordsOfB);
  // Where the wording itself is nearer than the weighed words say, it is the better reason.
  const isSaidAlike =
    sameShare === 1 &&
    ((isOnePerson && words.sameWords >= SAME_PERSON_WORDS) || (isQuoted && words.sameWords >= BOTH_QUOTED_WORDS));
  const isVerbatim = sameShare > probability && sameShare >= VERBATIM && (isWeighty || isSaidAlike);
  const similarity = isVerbatim ? sameShare : probability;
  if (similarity < settings.minSimilarity) return null;
  const wording: Evidence = {
    reason: 'wording',
    term: `${words.sameWords} words the same, of ${words.wordsOfA} and ${words.wordsOfB}`,
    weight: sameShare,
    a: null,
    b: null,
  };
  return {
    kind: 'quotation',
    relation: relationOf(a.quotation, b.quotation, sameShare, words.sameWords, daysApart, settings.occasionDays),
    similarity,
    shareOfAFoundInB: terms.shareOfAFoundInB,
    shareOfBFoundInA: terms.shareOfBFoundInA,
    cluster: null,
    a: sideOf(a),
    b: sideOf(b),
    daysApart,
    isDayEstimated: context.estimated.has(a.quotation.article) || context.estimated.has(b.quotation.article),
    evidence: isVerbatim ? [wording] : inLogOdds(evidence, together, BASE + correction),
  };
}

/** Evidence in log odds, largest first, with what the articles have in common and what two statements start from. */
function inLogOdds(evidence: readonly Evidence[], together: number, start: number): Evidence[] {
  const place = { a: null, b: null };
  const all: Evidence[] = [
    ...evidence.map((item) => ({ ...item, weight: item.weight * SCALE })),
    { reason: 'neighbours', term: 'who and what the two articles tell of', weight: together, ...place },
    { reason: 'chance', term: 'two statements that share nothing', weight: start, ...place },
  ];
  return all.filter(({ weight }) => weight !== 0).sort((x, y) => Math.abs(y.weight) - Math.abs(x.weight));
}

/**
 * What the speakers add. The same person +0.16, two that speak for one side (a spokesman and his government) +0.1, two
 * different ones −0.2; nothing where one is not known.
 */
function compareSpeakers(a: Quotation, b: Quotation, affiliations: SpeakerAffiliations): Evidence | null {
  const { bond, term } = bondOf(knownSpeakers(a), knownSpeakers(b), affiliations);
  return bond === 'unknown' ? null : { reason: 'speaker', term, weight: SPEAKERS[bond], a: null, b: null };
}

const rawOf = (articles: readonly Article[], statement: Statement): string =>
  (articles[statement.articleNumber] as Article).raw;

function sideOf({ quotation, start, end, text }: Statement): OverlapSide {
  const speaker = quotation.speaker?.name ?? null;
  return { article: quotation.article, start, end, text, speaker, quotation: quotation.id };
}
