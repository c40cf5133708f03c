// What the ways of attribution share: the cue that governs words in marks, and whom its verb makes the speaker.

import { itemAt } from '../../../base';
import type { QuotedWords, SpeakerPhrase, TokenSpan } from '../../document';
import type { GermanContext } from '../context';
import {
  antecedent,
  type Cue,
  findCueVerbs,
  labellingForms,
  PASSING_ON,
  type ParsedSentence,
  speakerOf,
  subjectOf,
} from '../cues';
import { type Clause, isTime, type Phrase, PREPOSITIONS, phraseAt } from '../grammar';

/** "– der Brief war gestern veröffentlicht worden –": an aside that gives nobody's words. */
const passesOn = ({ lemma, passive }: Cue): boolean => passive && PASSING_ON.has(lemma);

export function cueTokens(cue: Cue | null, fallback: number): TokenSpan {
  const at = cue === null ? fallback : cue.token;
  return { first: at, end: at + 1 };
}

/** The text of a token in lower case; empty where there is none. */
export const tokenLower = (context: GermanContext, token: number): string => context.tokens[token]?.lower ?? '';

/** Index of the clause with this token; -1 where it stands in none. */
export function clauseWith(clauses: readonly Clause[], token: number): number {
  return clauses.findIndex((clause) => clause.first <= token && token < clause.end);
}

/** Whether nothing stands before the words in their sentence, or a colon. */
export function beginsSentence(context: GermanContext, words: QuotedWords): boolean {
  const first = context.parsed(words.sentence).sentence.firstToken;
  return words.open <= first || context.tokens[words.open - 1]?.text === ':';
}

/** The verbs of labelling of a sentence. */
export function labelsOf(context: GermanContext, parsed: ParsedSentence): Cue[] {
  return findCueVerbs(context.verbs, parsed.clauses, parsed.sentence.endToken, labellingForms());
}

/**
 * The last cue before a token. One in a relative clause right before it counts ("ein Brief, in dem es heißt: …"), else
 * one in a main clause is preferred to one in a subordinate clause.
 */
export function cueBefore(context: GermanContext, parsed: ParsedSentence, token: number): Cue | null {
  const { clauses } = parsed;
  const known = [...parsed.cues, ...labelsOf(context, parsed)].filter((cue) => cue.token < token && !passesOn(cue));
  known.sort((a, b) => a.token - b.token);
  const last = known[known.length - 1];
  if (last === undefined) return null;
  const { kind, end } = itemAt(clauses, last.clause);
  if (kind === 'relative' && end >= token && last.lemma === 'heißen') return last;
  return known.filter((cue) => itemAt(clauses, cue.clause).kind === 'main').pop() ?? last;
}

/** Whom a cue makes the speaker. */
export function speakerOfCue(context: GermanContext, parsed: ParsedSentence, cue: Cue): SpeakerPhrase | null {
  const { verbs } = context;
  const { clauses } = parsed;
  const clause = itemAt(clauses, cue.clause);
  if (cue.lemma === 'zitieren' && clause.kind === 'main') return citedInClause(context, parsed, cue);
  // "der Verband, der das als „…“ bezeichnet": the verb has its object in the clause, so the pronoun is its subject.
  if (
    clause.kind === 'relative' &&
    cue.verb === cue.token &&
    SUBJECT_RELATIVE.test(tokenLower(context, clause.opener))
  ) {
    const speaker = antecedent(verbs, clauses, cue.clause);
    if (speaker !== null && !hasMarkedSubject(context, clause)) return speaker;
  }
  return speakerOf(verbs, clauses, cue);
}

const SUBJECT_RELATIVE = /^(?:der|die|das|welche[rs]?)$/;

/** Whether a subordinate clause has a subject that shows the nominative. */
function hasMarkedSubject({ tokens }: GermanContext, clause: Clause): boolean {
  for (let at = clause.opener + 1; at < clause.verb; at++) {
    if (/^(?:er|man|wir|ich|ein)$/.test(itemAt(tokens, at).lower)) return true;
    const phrase = phraseAt(tokens, at, clause.verb);
    if (phrase === null) continue;
    return itemAt(tokens, at).lower === 'der' && !phrase.oblique;
  }
  return false;
}

/** Die Zeitung zitierte die Ministerin mit den Worten · Die Ministerin wird zitiert */
function citedInClause(context: GermanContext, parsed: ParsedSentence, cue: Cue): SpeakerPhrase | null {
  const { verbs } = context;
  const clause = itemAt(parsed.clauses, cue.clause);
  const subject = subjectOf(verbs, parsed.clauses, cue.clause);
  if (subject === null || cue.passive) return subject === null ? null : { ...subject, rule: 'cited-person' };
  const from = subject.first > cue.verb ? subject.end : cue.verb + 1;
  const object = objectFrom(context, from, clause.end);
  return object === null ? subject : { first: object.first, end: object.end, rule: 'cited-person' };
}

/** "zitiert dazu den Minister mit", "zitierte am Abend Jan Kern": the first phrase without a preposition. */
function objectFrom({ tokens }: GermanContext, from: number, end: number): Phrase | null {
  for (let at = from; at < end; at++) {
    const { lower } = itemAt(tokens, at);
    if (lower === 'mit' || lower === 'aus') return null;
    const phrase = phraseAt(tokens, PREPOSITIONS.has(lower) ? at + 1 : at, end);
    if (phrase === null) continue;
    if (PREPOSITIONS.has(lower) || isTime(tokens, phrase.first, phrase.end)) at = phrase.end - 1;
    else return phrase;
  }
  return null;
}
