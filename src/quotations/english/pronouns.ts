// Whom an English pronoun can mean, and the subjects that it can mean: the subject comes first, but for a few words.
import { itemAt } from '../../base';
import type { ArticleContext, ContextToken, LocalMention, PronounReading, TokenSpan } from '../document';
import { PRONOUNS } from './closed-words';
import { appositionEnd, phraseEnd } from './english-phrases';
import { firstSubject } from './english-subjects';
import { isAdverb } from './finite-verbs';

/** So many words may stand before an English subject ("On Monday …"). */
const MAX_LEAD = 4;

/** Nouns for institutions and papers, which speak as persons do. */
const SPEAKING_NOUN =
  /(?:ministry|government|party|police|agency|newspaper|court|office|report|study|network|association|organi[sz]ation|company|firm|union|commission|committee|council|institute|university|department|embassy|church|campaign|administration|group)s?$/;

/** "NATO", "FBI". */
const ABBREVIATION = /^\p{Lu}{2,}(?:-|$)/u;

export function canSpeak({ tokens }: ArticleContext, { kind, head, firstToken }: LocalMention): boolean {
  const { lower, text } = itemAt(tokens, head);
  if (kind === 'pronoun') return !/^(?:it|this|that)$/.test(itemAt(tokens, firstToken).lower);
  return kind !== 'thing' || SPEAKING_NOUN.test(lower) || ABBREVIATION.test(text);
}

/** The subject that a sentence begins with, then whoever else is named in it, if they stand before a token. */
export function* subjectsBefore(
  { tokens, sentences, quoted }: ArticleContext,
  sentence: number,
  before: number,
): Generator<TokenSpan> {
  const { firstToken, endToken } = itemAt(sentences, sentence);
  const limit = Math.min(endToken, before);
  let from = firstToken;
  // "Specifically, he said": an adverb is no subject.
  while (from < limit && (isAdverb(itemAt(tokens, from).lower) || itemAt(tokens, from).text === ',')) from++;
  // "Turning to the mayor, he said": neither is a form in -ing, nor what stands in marks.
  if (from < limit && /^\p{Lu}\p{Ll}+ing$/u.test(itemAt(tokens, from).text)) from++;
  for (let first = from; first < Math.min(limit, from + MAX_LEAD); first++) {
    const end = quoted[first] === 0 ? phraseEnd(tokens, first, limit) : first;
    if (end === first || PRONOUNS.has(itemAt(tokens, first).lower)) continue;
    yield { first, end: appositionEnd(tokens, end, limit) };
    break;
  }
  for (let at = from; at < limit; at++) {
    const end = quoted[at] === 0 ? nameEnd(tokens, at, limit) : at;
    if (end <= at) continue;
    yield { first: at, end };
    at = end;
  }
}

/** Where a run of capitals ends, dots of initials and titles inside; `at` where none begins. */
function nameEnd(tokens: readonly ContextToken[], at: number, limit: number): number {
  let end = at;
  while (end < limit) {
    const { capital, kind, text } = itemAt(tokens, end);
    if (!(capital && kind === 'word') && !(text === '.' && end > at)) break;
    end++;
  }
  return end;
}

/** The subject of a sentence, outside of quotation marks; null where it has none. */
export function subjectOf({ tokens, sentences, quoted }: ArticleContext, sentence: number): TokenSpan | null {
  const { firstToken, endToken } = itemAt(sentences, sentence);
  const subject = firstSubject(tokens, firstToken, endToken, quoted);
  return subject === null || quoted[subject.first] !== 0 ? null : subject;
}

export function readPronoun(context: ArticleContext, { text, firstToken }: LocalMention): PronounReading | null {
  switch (text.toLowerCase()) {
    case 'he':
      return { agreement: 'm' };
    case 'she':
      return { agreement: 'f' };
    case 'they':
      return { agreement: 'plural' };
    case 'it':
      return { agreement: 'thing' };
    case 'who':
      return relative(context, firstToken);
    default:
      return null;
  }
}

/** "the mayor, who said": the phrase that ends right before the pronoun and its comma. */
function relative({ tokens, sentences }: ArticleContext, who: number): PronounReading | null {
  const end = tokens[who - 1]?.text === ',' ? who - 1 : who;
  const first = sentences[itemAt(tokens, who).sentence]?.firstToken ?? 0;
  for (let at = Math.max(first, end - 12); at < end; at++) {
    if (phraseEnd(tokens, at, end) === end) return { antecedent: { first: at, end } };
  }
  return null;
}
