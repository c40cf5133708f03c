// Who speaks, from what follows the closing mark: „…“, sagte X · „…“, so X · „…“ Das sagte X.

import { itemAt } from '../../../base';
import type { Attribution, ContextToken, QuotedWords, SpeakerPhrase } from '../../document';
import { byRule } from '../../rules';
import type { GermanContext } from '../context';
import { type Cue, findCueNoun, firstSubject } from '../cues';
import { type Clause, FINITE, isTime, PREPOSITIONS, phraseAt } from '../grammar';
import { beginsSentence, clauseWith, cueTokens, speakerOfCue, tokenLower } from './attribution-cues';

/** „…“, sagte X · „…“, so X · „…“ heißt es im Bericht: the verb or "so" comes right behind the closing mark. */
export function attributionAfter(context: GermanContext, words: QuotedWords): Attribution | null {
  const { tokens } = context;
  const parsed = context.parsed(words.lastSentence);
  const { sentence, clauses } = parsed;
  let at = words.after;
  const comma = at < sentence.endToken && isComma(itemAt(tokens, at));
  if (comma) at++;
  if (at >= sentence.endToken || (!comma && !beginsSentence(context, words))) return null;
  const { lower } = itemAt(tokens, at);
  const limit = clauseLimit(clauses, at, sentence.endToken);
  // „…“, mit diesen Worten trat X ab
  if (lower === 'mit' && tokenLower(context, at + 2) === 'worten' && isFiniteVerb(context, at + 3)) at += 3;
  // „…“, so charakterisierte ihn X
  if (lower === 'so' && isFiniteVerb(context, at + 1)) at++;
  else if (lower === 'so' || lower === 'laut') {
    const phrase = phraseAt(tokens, at + 1, limit, { greedy: true });
    if (phrase === null || isTime(tokens, phrase.first, phrase.first + 1)) return null;
    const speaker = { first: phrase.first, end: phrase.end, rule: `${lower}-phrase` } as const;
    return {
      link: 'after',
      cue: { first: at, end: at + 1 },
      verb: null,
      speaker,
      ...byRule(`marks-${lower}-after`),
    };
  }
  if (!isFiniteVerb(context, at)) return null;
  const verb = parsed.cues.find((cue) => cue.verb === at) ?? null;
  // „…“ ist ein geflügeltes Wort: what they are, not who says them.
  if (verb === null && (!beginsSentence(context, words) || COPULA.test(lower))) return null;
  const speaker = speakerBehind(context, verb, at, limit);
  return {
    link: 'after',
    cue: cueTokens(verb, at),
    verb,
    speaker,
    ...byRule(verb === null ? 'marks-verb-after' : 'marks-cue-after'),
  };
}

const COPULA = /^(?:ist|sind|war|waren|bleibt|bleiben|blieb)$/;

/** "meinen" is a possessive too and so no verb in the table. */
function isFiniteVerb({ tokens, verbs }: GermanContext, at: number): boolean {
  return ((verbs.flags[at] ?? 0) & FINITE) !== 0 || tokens[at]?.lower === 'meinen';
}

function speakerBehind(context: GermanContext, verb: Cue | null, at: number, limit: number): SpeakerPhrase | null {
  if (verb?.lemma === 'zitieren') return citedPerson(context, verb, at, limit);
  if (verb !== null && (verb.passive || verb.lemma === 'heißen')) return placeBehind(context, at, limit);
  const phrase = firstSubject(context.verbs, at + 1, limit, at);
  return phrase === null ? null : { first: phrase.first, end: phrase.end, rule: 'subject-after-verb' };
}

const PLACE_PREPOSITIONS = new Set(['in', 'im', 'aus', 'von', 'vom', 'bei', 'beim', 'auf', 'laut', 'seitens', 'durch']);

/** „…“, heißt es in dem Bericht · „…“, hieß es aus dem Ministerium · „…“, wurde von der Polizei mitgeteilt */
function placeBehind(context: GermanContext, verb: number, limit: number): SpeakerPhrase | null {
  const { tokens } = context;
  for (let at = verb + 1; at < limit; at++) {
    if (!PLACE_PREPOSITIONS.has(itemAt(tokens, at).lower)) continue;
    const phrase = phraseAt(tokens, at + 1, limit, { greedy: true });
    if (phrase !== null && !phrase.pronoun && !isTime(tokens, phrase.first, phrase.end)) {
      return { first: phrase.first, end: phrase.end, rule: 'place-of-saying' };
    }
  }
  return null;
}

/** „…“, zitiert die Zeitung die Ministerin · „…“, wird die Ministerin zitiert: the paper only passes it on. */
function citedPerson(context: GermanContext, cue: Cue, verb: number, limit: number): SpeakerPhrase | null {
  const subject = firstSubject(context.verbs, verb + 1, limit, verb);
  if (subject === null || cue.passive) return subject === null ? null : { ...subject, rule: 'cited-person' };
  for (let at = subject.end; at < limit; at++) {
    if (PREPOSITIONS.has(itemAt(context.tokens, at).lower)) break;
    const object = phraseAt(context.tokens, at, limit);
    if (object !== null) return { first: object.first, end: object.end, rule: 'cited-person' };
  }
  return { ...subject, rule: 'subject-after-verb' };
}

/** Where the clause with this token ends, with the fragments (appositions) that belong to it. */
function clauseLimit(clauses: readonly Clause[], token: number, sentenceEnd: number): number {
  const index = clauseWith(clauses, token);
  if (index < 0) return sentenceEnd;
  let end = itemAt(clauses, index).end;
  for (let later = index + 1; later < clauses.length; later++) {
    const clause = itemAt(clauses, later);
    if (clause.kind !== 'fragment' || clause.border !== ',') break;
    end = clause.end;
  }
  return end;
}

function isComma(token: ContextToken): boolean {
  return /^[,–—-]$/.test(token.text);
}

const SUMMING_UP = /^(?:das|dies|diese|dieser|dieses|so|mit)$/;

/** „…“ Das sagte X. · „…“ Mit diesen Worten wies X die Kritik zurück: the next sentence tells who spoke. */
export function attributionNext(context: GermanContext, words: QuotedWords): Attribution | null {
  const next = context.sentences[words.lastSentence + 1];
  if (next === undefined || next.firstToken !== words.close || !beginsSentence(context, words)) return null;
  if (!SUMMING_UP.test(tokenLower(context, next.firstToken))) return null;
  const parsed = context.parsed(next.index);
  const main = parsed.clauses.findIndex((clause) => clause.kind === 'main');
  if (main < 0) return null;
  const verb = parsed.cues.find((cue) => cue.clause === main) ?? findCueNoun(context.verbs, parsed.clauses, main);
  if (verb === null) return null;
  const speaker = speakerOfCue(context, parsed, verb);
  return { link: 'next', cue: cueTokens(verb, verb.token), verb, speaker, ...byRule('marks-cue-next') };
}
