// Who speaks, from the grammar of the sentence: the subject of the cue verb, the agent of a passive, the genitive after
// a noun of saying.
import type { Clause } from './clauses';
import type { ContextToken } from './context';
import { isPersonNoun } from './mentions';
import { isNominalStretch, isTime, type Phrase, phraseAt } from './noun-phrases';
import { PREPOSITIONS } from './phrase-words';
import type { Cue } from './speech-cues';
import { FINITE, VerbForm, verbFlags } from './verb-forms';
import type { VerbTable } from './verb-table';

/** A speaker and the rule that found it. */
export interface SpeakerPhrase {
  readonly first: number;
  readonly end: number;
  readonly rule: string;
}

/** The speaker that a cue names in its own sentence; null where it names none. */
export function speakerOf(table: VerbTable, clauses: readonly Clause[], cue: Cue): SpeakerPhrase | null {
  if (cue.kind === 'noun') return nounSpeaker(table, clauses, cue);
  if (cue.passive) return agent(table, clauses, cue);
  if (SUBJECTLESS.has(cue.lemma)) return placeOfSaying(table, clauses, cue);
  return subjectOf(table, clauses, cue.clause);
}

/** Verbs whose source is a place: "im Bericht heißt es", "aus Kreisen verlautete", "aus der Studie geht hervor". */
const SUBJECTLESS = new Set(['heißen', 'verlauten', 'hervorgehen']);

const as = (phrase: Phrase, rule: string): SpeakerPhrase => ({ first: phrase.first, end: phrase.end, rule });

/** The subject of a clause, from the place of its verb and the case that its phrases can have. */
export function subjectOf(table: VerbTable, clauses: readonly Clause[], index: number): SpeakerPhrase | null {
  const clause = clauses[index] as Clause;
  if (clause.kind === 'main') return mainSubject(table, clauses, index);
  if (clause.verb < 0) return null;
  const inside = firstSubject(table, clause.opener + 1, clause.verb, clause.verb);
  if (inside !== null) return as(inside, 'subject');
  const opener = table.tokens[clause.opener] as ContextToken;
  if (clause.kind === 'relative' && /^(?:der|die|das|welche[rs]?)$/.test(opener.lower)) {
    return { first: clause.opener, end: clause.opener + 1, rule: 'relative-pronoun' };
  }
  return null;
}

function mainSubject(table: VerbTable, clauses: readonly Clause[], index: number): SpeakerPhrase | null {
  const clause = clauses[index] as Clause;
  // "…, forderte er": a pronoun right after the verb is its subject whatever stands before.
  const next = table.tokens[clause.verb + 1] as ContextToken | undefined;
  if (next !== undefined && /^(?:er|man|wir|ich)$/.test(next.lower) && clause.verb + 1 < clause.end) {
    return { first: next.index, end: next.index + 1, rule: 'subject-after-verb' };
  }
  // "X lobte den Plan und kündigte an, …": the subject stands in the clause before.
  if (clause.verbFirst && /^(?:und|oder|aber|sondern|sowie|doch)$/.test(clause.border)) {
    const shared = sharedSubject(table, clauses, index);
    if (shared !== null) return shared;
  }
  const before = forefieldStart(clauses, index);
  if (before < clause.verb) {
    const subject = forefieldSubject(table, before, clause.verb);
    const inverted = subject === null ? null : subjectOfInversion(table, clause, subject);
    if (inverted !== null) return as(inverted, 'subject-after-verb');
    if (subject !== null) return as(subject, 'subject-before-verb');
  }
  const end = reachAfter(clauses, index);
  const after = firstSubject(table, clause.verb + 1, end, clause.verb);
  if (after !== null) return as(after, 'subject-after-verb');
  const noble = nobleName(table, before, clause.verb);
  if (noble !== null) return as(noble, 'subject-before-verb');
  return clause.verbFirst ? sharedSubject(table, clauses, index) : null;
}

const ABSTRACT_NOUN = /(?:ung|heit|keit|tion|nis|ismus)(?:en|se)?$/;
const INSTITUTION_NOUN =
  /(?:regierung|zeitung|verwaltung|leitung|vertretung|stiftung|führung|abteilung|versammlung|bewegung|vereinigung|fraktion|opposition|organisation|redaktion|kommission|delegation|institution|station|aktion|union|bündnis)(?:en|se)?$/;
const NEEDS_NO_INVERSION = /^(?:der|ein|er|sie|wir|ich|man|wer|dieser|jener)$/;

/**
 * „Die Haltung nannte der Minister falsch“, „Eine Mitschuld weist Muster von sich“: a thing that may be an object stands
 * first, and after the verb comes a phrase that shows the nominative, or a name after an abstract noun.
 */
function subjectOfInversion(table: VerbTable, clause: Clause, first: Phrase): Phrase | null {
  const { tokens } = table;
  const lead = tokens[first.first] as ContextToken;
  if (NEEDS_NO_INVERSION.test(lead.lower) || first.pronoun) return null;
  const head = tokens.slice(first.first + 1, first.end).find((token) => token.capital)?.lower;
  if (head === undefined || isPersonNoun(head)) return null;
  const phrase = phraseAt(tokens, clause.verb + 1, clause.end);
  if (phrase === null || phrase.oblique || phrase.pronoun || namesTime(table, phrase)) return null;
  const next = tokens[phrase.first] as ContextToken;
  const noun = tokens.slice(phrase.first + 1, phrase.end).find((token) => token.capital);
  // "sagte der ARD": an abbreviation shows no gender.
  if (next.lower === 'der') return noun !== undefined && noun.text !== noun.text.toUpperCase() ? phrase : null;
  if (next.lower === 'ein') return noun !== undefined && isPersonNoun(noun.lower) ? phrase : null;
  const abstract = ABSTRACT_NOUN.test(head) && !INSTITUTION_NOUN.test(head);
  return abstract && next.capital && table.quoted[next.index] === 0 ? phrase : null;
}

/** "Von der Heide sagte", "Zu Guttenberg sagte": no subject but a preposition and a name before the verb. */
function nobleName(table: VerbTable, first: number, verb: number): Phrase | null {
  if (!/^(?:Von|Zu|Van)$/.test(table.tokens[first]?.text ?? '') || verb - first > 4) return null;
  const phrase = phraseAt(table.tokens, first + 1, verb);
  return phrase?.end === verb ? { first, end: verb, oblique: false, pronoun: false } : null;
}

/** The subject that a clause without one shares with the clause before it that is on the same level. */
function sharedSubject(table: VerbTable, clauses: readonly Clause[], index: number): SpeakerPhrase | null {
  const { verb: ownVerb, border } = clauses[index] as Clause;
  const mood = VerbForm.SUBJUNCTIVE_1 | VerbForm.SUBJUNCTIVE_2;
  for (let earlier = index - 1; earlier >= 0; earlier--) {
    const { kind, verb } = clauses[earlier] as Clause;
    if (verb < 0 || kind === 'that' || kind === 'relative') continue;
    // "X sagte, Y sei krank, und forderte Hilfe": Y is inside what X said.
    const reported = ((table.flags[verb] as number) & mood) !== 0 && ((table.flags[ownVerb] as number) & mood) === 0;
    if (reported) continue;
    if (kind === 'main' || (border === 'und' && earlier === index - 1)) return subjectOf(table, clauses, earlier);
  }
  return null;
}

/** Where the first place of the sentence begins: before an interruption ("Der Minister, der krank war, sagte"). */
function forefieldStart(clauses: readonly Clause[], index: number): number {
  const clause = clauses[index] as Clause;
  if (clause.border !== ',') return clause.opener;
  if (!clause.verbFirst) return appositionStart(clauses, index);
  for (let earlier = index - 1; earlier >= 0; earlier--) {
    const other = clauses[earlier] as Clause;
    if (other.kind === 'main') break;
    if (other.kind === 'fragment' && (earlier === 0 || (clauses[earlier - 1] as Clause).kind === 'main'))
      return other.opener;
  }
  return clause.opener;
}

/** "Anna Muster, Sprecherin des Amtes sagte": the name before the comma, which the second comma of an apposition would close. */
function appositionStart(clauses: readonly Clause[], index: number): number {
  const before = clauses[index - 1];
  const opens = before?.kind === 'fragment' && (index === 1 || (clauses[index - 2] as Clause).kind === 'main');
  return opens ? before.opener : (clauses[index] as Clause).opener;
}

/** Where the clause ends after its verb, with what belongs to it after an interruption. */
function reachAfter(clauses: readonly Clause[], index: number): number {
  let end = (clauses[index] as Clause).end;
  for (let later = index + 1; later < clauses.length; later++) {
    const { kind, border, end: laterEnd } = clauses[later] as Clause;
    if (kind !== 'fragment' || border === ':') break;
    end = laterEnd;
  }
  return end;
}

const LEADING =
  /^(?:auch|und|aber|doch|nur|selbst|sogar|denn|oder|allein|so|zudem|bereits|schon|zumindest|etwa|rund|[“”"»])$/;

/** The phrase that begins the clause, if it can be a subject; with all that stands between it and the verb. */
function forefieldSubject(table: VerbTable, first: number, verb: number): Phrase | null {
  const { tokens } = table;
  let at = first;
  while (at < verb && LEADING.test((tokens[at] as ContextToken).lower)) at++;
  const both = (tokens[at] as ContextToken).lower === 'sowohl';
  const phrase = phraseAt(tokens, both ? at + 1 : at, verb, { greedy: true });
  if (phrase === null || phrase.oblique || isTime(tokens, phrase.first, Math.min(phrase.end, phrase.first + 3)))
    return null;
  if (!agrees(table, phrase, verb)) return null;
  // "Begonnen hat …", "Kritisiert wird …": a participle in the first place.
  if (phrase.end === phrase.first + 1 && verbFlags((tokens[phrase.first] as ContextToken).lower) & VerbForm.PARTICIPLE)
    return null;
  const end = verb - (tokens[verb - 1]?.text === ',' ? 1 : 0);
  const whole =
    !phrase.pronoun &&
    isNominalStretch(tokens, phrase.end, end) &&
    !hasTime(tokens, phrase.end, end) &&
    !hasRelative(table, phrase.end, end);
  return { ...phrase, first: at, end: whole ? Math.max(end, phrase.end) : phrase.end };
}

function hasTime(tokens: readonly ContextToken[], first: number, end: number): boolean {
  for (let index = first; index < end; index++) if (isTime(tokens, index, index + 1)) return true;
  return false;
}

/** Whether a clause stands in the way: a finite verb between the phrase and the verb. */
function hasRelative(table: VerbTable, first: number, end: number): boolean {
  for (let index = first; index < end; index++) {
    const flags = table.flags[index] as number;
    if (flags & FINITE && !(flags & (VerbForm.INFINITIVE | VerbForm.PARTICIPLE))) return true;
  }
  return false;
}

/** The first phrase between two tokens that can be a subject: no preposition before it, no visible other case. */
export function firstSubject(table: VerbTable, first: number, end: number, verb: number): Phrase | null {
  const { tokens } = table;
  for (let at = first; at < end; ) {
    const token = tokens[at] as ContextToken;
    if (PREPOSITIONS.has(token.lower)) {
      const governed = phraseAt(tokens, at + 1, end);
      at = governed === null ? at + 1 : governedEnd(tokens, governed, end);
      continue;
    }
    const phrase = phraseAt(tokens, at, end);
    if (phrase === null) at++;
    else if (
      phrase.oblique ||
      token.lower === 'es' ||
      isTime(tokens, phrase.first, Math.min(phrase.end, phrase.first + 3)) ||
      !agrees(table, phrase, verb)
    )
      at = phrase.end;
    else return phrase;
  }
  return null;
}

/** A time, but for a name in marks („Die Zeit“). */
function namesTime({ tokens, quoted }: VerbTable, phrase: Phrase): boolean {
  return quoted[phrase.first] === 0 && isTime(tokens, phrase.first, Math.min(phrase.end, phrase.first + 3));
}

/** A phrase after a preposition ends before what may be an apposition of the next phrase. */
function governedEnd(tokens: readonly ContextToken[], phrase: Phrase, end: number): number {
  for (let index = phrase.first; index < Math.min(phrase.end, end); index++) {
    if ((tokens[index] as ContextToken).text === ',') return index;
  }
  return phrase.end;
}

/** A pronoun in the plural needs a verb in the plural and the other way round; of nouns we do not know. */
function agrees(table: VerbTable, phrase: Phrase, verb: number): boolean {
  const flags = verb >= 0 ? (table.flags[verb] as number) : 0;
  const first = (table.tokens[phrase.first] as ContextToken).lower;
  if (flags & VerbForm.PLURAL && !(flags & VerbForm.SINGULAR)) {
    return !/^(?:er|es|man|ein|dieses|jeder|jede|das)$/.test(first) || phrase.end - phrase.first > 2;
  }
  if (flags & VerbForm.SINGULAR && !(flags & VerbForm.PLURAL)) {
    // "Die alten Leute lobte sie": after "die" an adjective in -en shows the plural.
    const second = table.tokens[phrase.first + 1];
    return !(
      first === 'die' &&
      second !== undefined &&
      !second.capital &&
      second.lower.endsWith('en') &&
      phrase.end > phrase.first + 2
    );
  }
  return true;
}

/** "von der Polizei", "durch Ärzte", "seitens der Partei", "aus dem Ministerium". */
function agent(table: VerbTable, clauses: readonly Clause[], cue: Cue): SpeakerPhrase | null {
  const clause = clauses[cue.clause] as Clause;
  for (let at = clause.first; at < clause.end; at++) {
    if (!/^(?:von|vom|durch|seitens)$/.test((table.tokens[at] as ContextToken).lower)) continue;
    const phrase = phraseAt(table.tokens, at + 1, clause.end);
    if (phrase !== null && !phrase.pronoun && !isTime(table.tokens, phrase.first, phrase.end))
      return as(phrase, 'agent');
  }
  return placeOfSaying(table, clauses, cue);
}

/** "In der Mitteilung heißt es", "hieß es aus dem Ministerium". */
function placeOfSaying(table: VerbTable, clauses: readonly Clause[], cue: Cue): SpeakerPhrase | null {
  const clause = clauses[cue.clause] as Clause;
  const first = clause.kind === 'main' ? forefieldStart(clauses, cue.clause) : clause.first;
  for (let at = first; at < clause.end; at++) {
    if (!/^(?:in|im|aus|von|vom|bei|beim|seitens|auf|laut)$/.test((table.tokens[at] as ContextToken).lower)) continue;
    const phrase = phraseAt(table.tokens, at + 1, clause.end, { greedy: true });
    if (phrase !== null && !isTime(table.tokens, phrase.first, phrase.end) && !phrase.pronoun)
      return as(phrase, 'place-of-saying');
  }
  if (clause.kind === 'relative') return antecedent(table, clauses, cue.clause);
  return null;
}

/** The noun phrase right before a relative clause: "eine Erklärung des Amtes, in der es heißt". */
export function antecedent(table: VerbTable, clauses: readonly Clause[], index: number): SpeakerPhrase | null {
  const before = clauses[index - 1];
  if (before === undefined) return null;
  const end = before.end;
  let best: SpeakerPhrase | null = null;
  for (let first = Math.max(before.first, end - 12); first < end; first++) {
    const phrase = phraseAt(table.tokens, first, end, { greedy: true });
    if (phrase !== null && phrase.end === end) {
      best = { first, end, rule: 'antecedent' };
      break;
    }
  }
  return best;
}

/** "der Vorwurf der Opposition", "Merkels Forderung", "ihre Hoffnung"; else the subject of the clause. */
function nounSpeaker(table: VerbTable, clauses: readonly Clause[], cue: Cue): SpeakerPhrase | null {
  const { tokens } = table;
  const clause = clauses[cue.clause] as Clause;
  const next = tokens[cue.token + 1];
  if (next !== undefined && cue.token + 1 < clause.end) {
    const preposition = /^(?:von|vom|durch|aus|seitens)$/.test(next.lower);
    if (preposition || /^(?:des|der|eines|einer|dieser|ihrer|ihres|seiner|seines|mehrerer|einiger)$/.test(next.lower)) {
      const phrase = phraseAt(tokens, preposition ? cue.token + 2 : cue.token + 1, reachAfter(clauses, cue.clause));
      if (phrase !== null) return as(phrase, 'genitive');
    }
    if (next.capital && next.kind === 'word') {
      const phrase = phraseAt(tokens, cue.token + 1, clause.end);
      if (phrase !== null) return as(phrase, 'genitive');
    }
  }
  const before = tokens[cue.token - 1];
  if (before !== undefined && /^(?:sein|ihr)e?[mnrs]?$/.test(before.lower))
    return { first: cue.token - 1, end: cue.token, rule: 'possessive' };
  if (before?.capital === true && before.lower.endsWith('s'))
    return { first: cue.token - 1, end: cue.token, rule: 'genitive-before' };
  const subject = clause.verb >= 0 ? subjectOf(table, clauses, cue.clause) : null;
  return subject !== null && (cue.token < subject.first || cue.token >= subject.end) ? subject : null;
}
