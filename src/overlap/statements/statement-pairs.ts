import { metered } from '../../base';
import type { Article } from '../../corpus';
import type { Quotation, Speaker } from '../../quotations';
import { daysBetween, estimateDays, occasionOf, shownDays } from '../occasion';
import type { Evidence, OverlapPair, OverlapSide, Relation } from '../types';
import { compareWords, EDITED } from '../words/edits';
import type { SpeakerAffiliations } from './affiliations';
import { candidatePairs } from './statement-candidates';
import { findDifferences } from './statement-differences';
import { compareTerms } from './statement-similarity';
import { findStatements, type SentenceLookup, type Statement, sentenceLookup } from './statements';
import type { TermWeights } from './term-weights';

/** The part of the similarity that the words make; the rest is the speaker's and the date's. */
const WORDS_PART = 0.75;
const SAME_SPEAKER = 0.2;
const SAME_SIDE = 0.1;
const OTHER_SPEAKER = -0.2;
const SAME_OCCASION = 0.05;
/** From this share on the wording itself is a reason to hold two statements for one. */
const VERBATIM = 0.6;
/** … if the words that carry meaning weigh this much together: everybody says "es gibt keine". */
const VERBATIM_WEIGHT = 1.5;
/** … or if one person says every word of so many alike, however common the words are in the corpus. */
const SAME_PERSON_WORDS = 4;
/** Nobody says so many words the same twice: on another day they were printed again. */
const REPRINT_WORDS = 12;

/** What `pairStatements` needs to know. */
export interface StatementSettings {
  readonly minSimilarity: number;
  readonly occasionDays: number;
  readonly sides: SpeakerAffiliations;
  readonly signal: AbortSignal | undefined;
}

/** What a comparison looks things up in. */
interface Context {
  readonly articles: readonly Article[];
  readonly weights: TermWeights;
  /** Day on which each quotation was said, by its id; null where it is not known. */
  readonly days: ReadonlyMap<string, string | null>;
  /** Articles whose days were estimated. */
  readonly estimated: ReadonlyMap<string, string>;
  readonly settings: StatementSettings;
}

/**
 * The pairs of statements above `minSimilarity`; of pairs that lie on one another, the most alike. An article without
 * a date is given the day of its company (`estimateDays`) before its pairs are told apart.
 */
export function pairStatements(
  articles: readonly Article[],
  quotations: readonly Quotation[],
  settings: StatementSettings,
): OverlapPair[] {
  const sentencesOf = sentenceLookup();
  const { statements, weights } = findStatements(articles, quotations, sentencesOf, settings.signal);
  const days = findDays(articles, quotations, sentencesOf);
  const context: Context = { articles, weights, days, estimated: new Map(), settings };
  const found: { a: Statement; b: Statement; pair: OverlapPair }[] = [];
  const meter = { task: 'Comparing', unit: 'pairs of statements', signal: settings.signal };
  for (const [x, y] of metered(candidatePairs(statements, weights), meter)) {
    const [a, b] = [statements[x] as Statement, statements[y] as Statement];
    const pair = comparePair(a, b, context);
    if (pair !== null) found.push({ a, b, pair });
  }
  const strongest = new Set(strongestOnly(found.map(({ pair }) => pair)));
  const kept = found.filter(({ pair }) => strongest.has(pair));
  const estimated = estimateDays(
    kept.map(({ pair }) => pair),
    days,
  );
  if (estimated.size === 0) return kept.map(({ pair }) => pair);
  const completed = new Map(days);
  for (const { id, article } of quotations) {
    if (days.get(id) === null) completed.set(id, estimated.get(article) ?? null);
  }
  return kept.map(({ a, b, pair }) => comparePair(a, b, { ...context, days: completed, estimated }) ?? pair);
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

function comparePair(a: Statement, b: Statement, context: Context): OverlapPair | null {
  const { articles, weights, days, settings } = context;
  const terms = compareTerms(a.terms, b.terms, weights);
  const daysApart = daysBetween(days.get(a.quotation.id) ?? null, days.get(b.quotation.id) ?? null);
  const evidence: Evidence[] = terms.evidence.map((item) => ({ ...item, weight: item.weight * WORDS_PART }));
  const speaker = compareSpeakers(a.quotation, b.quotation, settings.sides);
  if (speaker !== null) evidence.push(speaker);
  evidence.push(...findDifferences(a.terms, b.terms, terms));
  if (daysApart !== null && Math.abs(daysApart) <= settings.occasionDays) {
    evidence.push({
      reason: 'date',
      term: shownDays(daysApart),
      weight: SAME_OCCASION,
      a: null,
      b: null,
    });
  }
  const total = evidence.reduce((sum, item) => sum + item.weight, 0);
  // Comparing word by word costs most, so only pairs that can be found are so compared.
  const isOnePerson = speaker?.weight === SAME_SPEAKER;
  const isWeighty = terms.sharedWeight >= VERBATIM_WEIGHT;
  const mayBeVerbatim = (isWeighty || isOnePerson) && terms.shareOfAFoundInB + terms.shareOfBFoundInA >= 0.6;
  if (total < settings.minSimilarity && !mayBeVerbatim) return null;
  const words = compareWords(rawOf(articles, a), a, rawOf(articles, b), b);
  const sameShare = (2 * words.sameWords) / Math.max(1, words.wordsOfA + words.wordsOfB);
  // Where the wording itself is nearer than the weighed words say, it is the better reason.
  const isSaidAlike = isOnePerson && sameShare === 1 && words.sameWords >= SAME_PERSON_WORDS;
  const isVerbatim = sameShare > total && sameShare >= VERBATIM && (isWeighty || isSaidAlike);
  const similarity = Math.max(0, Math.min(1, isVerbatim ? sameShare : total));
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
    evidence: isVerbatim ? [wording] : evidence.sort((x, y) => Math.abs(y.weight) - Math.abs(x.weight)),
  };
}

/**
 * What the speakers add. The same person +0.2, two that speak for one side (a spokesman and his government) +0.1, two
 * different ones −0.2; nothing where one is not known.
 */
function compareSpeakers(a: Quotation, b: Quotation, sides: SpeakerAffiliations): Evidence | null {
  const ofA = knownSpeakers(a);
  const ofB = knownSpeakers(b);
  const [firstA, firstB] = [ofA[0], ofB[0]];
  if (firstA === undefined || firstB === undefined) return null;
  const same = ofA.find((name) => ofB.includes(name));
  if (same !== undefined) return { reason: 'speaker', term: same, weight: SAME_SPEAKER, a: null, b: null };
  const term = `${firstA} ~ ${firstB}`;
  const officesOfB = new Set(ofB.flatMap((name) => sides[name] ?? []));
  const isOneSide = ofA.some((name) => sides[name]?.some((office) => officesOfB.has(office)));
  return { reason: 'speaker', term, weight: isOneSide ? SAME_SIDE : OTHER_SPEAKER, a: null, b: null };
}

function knownSpeakers(quotation: Quotation): string[] {
  const speakers: readonly Speaker[] =
    quotation.speakers.length > 0 ? quotation.speakers : quotation.speaker === null ? [] : [quotation.speaker];
  return speakers.filter((speaker) => speaker.resolved).map((speaker) => speaker.name);
}

/** How two statements belong together; the rules stand in `Relation`. */
export function relationOf(
  a: Pick<Quotation, 'type'>,
  b: Pick<Quotation, 'type'>,
  sameShare: number,
  sameWords: number,
  daysApart: number | null,
  occasionDays: number,
): Relation {
  const isOtherOccasion = daysApart !== null && Math.abs(daysApart) > occasionDays;
  if (isOtherOccasion && (sameShare < EDITED || sameWords < REPRINT_WORDS)) return 'repeated-on-another-occasion';
  if (sameShare === 1) return 'identical';
  if (sameShare >= EDITED) return 'lightly-edited';
  return (a.type === 'direct') === (b.type === 'direct') ? 'reworded' : 'quotation-to-indirect';
}

const rawOf = (articles: readonly Article[], statement: Statement): string =>
  (articles[statement.articleNumber] as Article).raw;

function sideOf({ quotation, start, end, text }: Statement): OverlapSide {
  const speaker = quotation.speaker?.name ?? null;
  return { article: quotation.article, start, end, text, speaker, quotation: quotation.id };
}

/** Of pairs that overlap on both sides, the one with the highest similarity; the longer one where that is equal. */
export function strongestOnly(pairs: readonly OverlapPair[]): OverlapPair[] {
  const kept = new Map<string, OverlapPair[]>();
  const length = (pair: OverlapPair) => pair.a.end - pair.a.start + pair.b.end - pair.b.start;
  const strongest = [...pairs].sort((x, y) => y.similarity - x.similarity || length(y) - length(x));
  const result: OverlapPair[] = [];
  for (const pair of strongest) {
    const key = `${pair.a.article}\n${pair.b.article}`;
    const others = kept.get(key) ?? [];
    if (others.some((other) => isOnePlace(pair, other))) continue;
    others.push(pair);
    kept.set(key, others);
    result.push(pair);
  }
  return result;
}

/** Whether two pairs of the same articles overlap on both sides. */
export function isOnePlace(x: OverlapPair, y: OverlapPair): boolean {
  return isOn(x.a, y.a) && isOn(x.b, y.b);
}

const isOn = (x: OverlapSide, y: OverlapSide): boolean => x.start < y.end && y.start < x.end;
