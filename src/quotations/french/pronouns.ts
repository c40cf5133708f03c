// Whom a French pronoun can mean, and the subjects that it can mean.
import { itemAt } from '../../base';
import type { ArticleContext, LocalMention, PronounReading, TokenSpan } from '../document';
import { phraseEnd } from './phrases';
import { plain } from './words';

/** So many words may stand before a subject ("Lundi, …"). */
const MAX_LEAD = 4;

const SPEAKING_NOUN =
  /(?:ministère|gouvernement|parti|police|agence|journal|tribunal|parquet|rapport|étude|association|organisation|entreprise|société|syndicat|commission|comité|conseil|institut|université|mairie|préfecture|église|opposition|groupe)s?$/;

export function canSpeak({ tokens }: ArticleContext, { kind, head }: LocalMention): boolean {
  const { lower, text } = itemAt(tokens, head);
  return kind !== 'thing' || SPEAKING_NOUN.test(lower) || /^\p{Lu}{2,}$/u.test(text);
}

/** The phrase that a sentence begins with, outside of marks and before a token; none, or one. */
export function* subjectsBefore(context: ArticleContext, sentence: number, before: number): Generator<TokenSpan> {
  const { tokens, sentences, quoted } = context;
  const { firstToken, endToken } = itemAt(sentences, sentence);
  const limit = Math.min(endToken, before);
  for (let first = firstToken; first < Math.min(limit, firstToken + MAX_LEAD); first++) {
    const end = quoted[first] === 0 ? phraseEnd(tokens, first, limit) : first;
    if (end === first) continue;
    yield { first, end };
    return;
  }
}

export function subjectOf(context: ArticleContext, sentence: number): TokenSpan | null {
  for (const subject of subjectsBefore(context, sentence, Number.POSITIVE_INFINITY)) return subject;
  return null;
}

/** Of "il", "elle" and the like, also tied to a verb ("a-t-elle"); "qui" stands for the phrase before it. */
export function readPronoun(context: ArticleContext, { text, firstToken }: LocalMention): PronounReading | null {
  const pronoun = plain(text.toLowerCase()).replace(/^.*-/, '');
  if (pronoun === 'il') return { agreement: 'm' };
  if (pronoun === 'elle') return { agreement: 'f' };
  if (pronoun === 'ils' || pronoun === 'elles') return { agreement: 'plural' };
  return pronoun === 'qui' ? relative(context, firstToken) : null;
}

function relative({ tokens, sentences }: ArticleContext, who: number): PronounReading | null {
  const end = tokens[who - 1]?.text === ',' ? who - 1 : who;
  const first = sentences[itemAt(tokens, who).sentence]?.firstToken ?? 0;
  for (let at = Math.max(first, end - 12); at < end; at++) {
    if (phraseEnd(tokens, at, end) === end) return { antecedent: { first: at, end } };
  }
  return null;
}
