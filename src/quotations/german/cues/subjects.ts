// The subject of a clause, from the place of its verb and the case that its phrases can have.
import { itemAt } from '../../../base';
import type { ContextToken, SpeakerPhrase } from '../../document';
import type { MentionRule } from '../../rules';
import {
  type Clause,
  FINITE,
  isNominalStretch,
  isTime,
  type Phrase,
  PREPOSITIONS,
  phraseAt,
  VerbForm,
  type VerbTable,
  verbFlags,
} from '../grammar';
import { subjectOfInversion } from './inversion';

/** A phrase as a speaker. */
export const speakerPhrase = (phrase: Phrase, rule: MentionRule): SpeakerPhrase => ({
  first: phrase.first,
  end: phrase.end,
  rule,
});

/** The subject of a clause, from the place of its verb and the case that its phrases can have. */
export function subjectOf(table: VerbTable, clauses: readonly Clause[], index: number): SpeakerPhrase | null {
  const clause = itemAt(clauses, index);
  if (clause.kind === 'main') return mainSubject(table, clauses, index);
  if (clause.verb < 0) return null;
  const inside = firstSubject(table, clause.opener + 1, clause.verb, clause.verb);
  if (inside !== null) return speakerPhrase(inside, 'subject');
  const opener = itemAt(table.tokens, clause.opener);
  if (clause.kind === 'relative' && /^(?:der|die|das|welche[rs]?)$/.test(opener.lower)) {
    return { first: clause.opener, end: clause.opener + 1, rule: 'relative-pronoun' };
  }
  return null;
}

function mainSubject(table: VerbTable, clauses: readonly Clause[], index: number): SpeakerPhrase | null {
  const clause = itemAt(clauses, index);
  // "…, forderte er": a pronoun right after the verb is its subject whatever stands before.
  const next = table.tokens[clause.verb + 1];
  if (next !== undefined && /^(?:er|man|wir|ich)$/.test(next.lower) && clause.verb + 1 < clause.end) {
    return { first: next.index, end: next.index + 1, rule: 'subject-after-verb' };
  }
  // "X lobte den Plan und kündigte an, …": the subject stands in the clause before.
  if (clause.verbFirst && /^(?:und|oder|aber|sondern|sowie|doch)$/.test(clause.border)) {
    const shared = sharedSubject(table, clauses, index);
    if (shared !== null) return shared;
  }
  const start = forefieldStart(clauses, index);
  // „"Der Rat sagt, es regne", scherzte X“: what stands in marks with a verb of its own is what was said.
  const before = isSpoken(table, start, clause.verb) ? clause.verb : start;
  if (before < clause.verb) {
    const subject = forefieldSubject(table, before, clause.verb);
    const inverted = subject === null ? null : subjectOfInversion(table, clause, subject);
    if (inverted !== null) return speakerPhrase(inverted, 'subject-after-verb');
    if (subject !== null) return speakerPhrase(subject, 'subject-before-verb');
  }
  const end = reachAfter(clauses, index);
  const after = firstSubject(table, clause.verb + 1, end, clause.verb);
  if (after !== null) return speakerPhrase(after, 'subject-after-verb');
  const noble = nobleName(table, before, clause.verb);
  if (noble !== null) return speakerPhrase(noble, 'subject-before-verb');
  return clause.verbFirst ? sharedSubject(table, clauses, index) : null;
}

function isSpoken(table: VerbTable, first: number, verb: number): boolean {
  if (table.quoted[first] === 0) return false;
  // „"Wir fragen den Rat", sagte X“: between a name in marks and its verb stands no comma.
  if (table.tokens[verb - 1]?.text === ',' && table.quoted[verb - 2] !== 0) return true;
  for (let at = first; at < verb && table.quoted[at] !== 0; at++) {
    const flags = verbFlags(itemAt(table.tokens, at).lower);
    if (flags & FINITE && !(flags & (VerbForm.INFINITIVE | VerbForm.PARTICIPLE))) return true;
  }
  return false;
}

/** "Von der Heide sagte", "Zu Guttenberg sagte": no subject but a preposition and a name before the verb. */
function nobleName(table: VerbTable, first: number, verb: number): Phrase | null {
  if (!/^(?:Von|Zu|Van)$/.test(table.tokens[first]?.text ?? '') || verb - first > 4) return null;
  const phrase = phraseAt(table.tokens, first + 1, verb);
  return phrase?.end === verb ? { first, end: verb, oblique: false, pronoun: false } : null;
}

/** The subject that a clause without one shares with the clause before it that is on the same level. */
function sharedSubject(table: VerbTable, clauses: readonly Clause[], index: number): SpeakerPhrase | null {
  const { verb: ownVerb, border } = itemAt(clauses, index);
  const mood = VerbForm.SUBJUNCTIVE_1 | VerbForm.SUBJUNCTIVE_2;
  for (let earlier = index - 1; earlier >= 0; earlier--) {
    const { kind, verb } = itemAt(clauses, earlier);
    if (verb < 0 || kind === 'that' || kind === 'relative') continue;
    // "X sagte, Y sei krank, und forderte Hilfe": Y is inside what X said.
    const reported = ((table.flags[verb] as number) & mood) !== 0 && ((table.flags[ownVerb] as number) & mood) === 0;
    if (reported) continue;
    if (kind === 'main' || (border === 'und' && earlier === index - 1)) return subjectOf(table, clauses, earlier);
  }
  return null;
}

/** Where the first place of the sentence begins: before an interruption ("Der Minister, der krank war, sagte"). */
export function forefieldStart(clauses: readonly Clause[], index: number): number {
  const clause = itemAt(clauses, index);
  const dashed = clause.verbFirst && /^[–—-]$/.test(clause.border);
  if (clause.border !== ',' && !dashed) return clause.opener;
  if (!clause.verbFirst) return appositionStart(clauses, index);
  for (let earlier = index - 1; earlier >= 0; earlier--) {
    const other = itemAt(clauses, earlier);
    if (other.kind === 'main') break;
    if (other.kind === 'fragment' && (earlier === 0 || itemAt(clauses, earlier - 1).kind === 'main'))
      return other.opener;
  }
  return clause.opener;
}

/** "Anna Muster, Sprecherin des Amtes sagte": the name before the comma, which the second comma of an apposition would close. */
function appositionStart(clauses: readonly Clause[], index: number): number {
  const before = clauses[index - 1];
  const opens = before?.kind === 'fragment' && (index === 1 || itemAt(clauses, index - 2).kind === 'main');
  return opens ? before.opener : itemAt(clauses, index).opener;
}

/** Where the clause ends after its verb, with what belongs to it after an interruption. */
export function reachAfter(clauses: readonly Clause[], index: number): number {
  let end = itemAt(clauses, index).end;
  for (let later = index + 1; later < clauses.length; later++) {
    const { kind, border, end: laterEnd } = itemAt(clauses, later);
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
  while (at < verb && LEADING.test(itemAt(tokens, at).lower)) at++;
  const both = itemAt(tokens, at).lower === 'sowohl';
  const phrase = phraseAt(tokens, both ? at + 1 : at, verb, { greedy: true });
  if (phrase === null || phrase.oblique || isTime(tokens, phrase.first, Math.min(phrase.end, phrase.first + 3)))
    return null;
  if (!agrees(table, phrase, verb)) return null;
  // "Begonnen hat …", "Kritisiert wird …": a participle in the first place.
  if (phrase.end === phrase.first + 1 && verbFlags(itemAt(tokens, phrase.first).lower) & VerbForm.PARTICIPLE)
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
    const token = itemAt(tokens, at);
    if (PREPOSITIONS.has(token.lower)) {
      const governed = phraseAt(tokens, at + 1, end);
      at = governed === null ? at + 1 : governedEnd(tokens, governed, end);
      continue;
    }
    const phrase = phraseAt(tokens, at, end);
    if (phrase === null) at++;
    else if (phrase.oblique || token.lower === 'es' || namesTime(table, phrase) || !agrees(table, phrase, verb))
      at = phrase.end;
    else return phrase;
  }
  return null;
}

/** A time, but for a name in marks („Die Zeit“). */
function namesTime({ tokens, quoted }: VerbTable, { first, end }: Phrase): boolean {
  return quoted[first] === 0 && isTime(tokens, first, Math.min(end, first + 3));
}

/** A phrase after a preposition ends before what may be an apposition of the next phrase. */
function governedEnd(tokens: readonly ContextToken[], phrase: Phrase, end: number): number {
  for (let index = phrase.first; index < Math.min(phrase.end, end); index++) {
    if (itemAt(tokens, index).text === ',') return index;
  }
  return phrase.end;
}

/** A pronoun in the plural needs a verb in the plural and the other way round; of nouns we do not know. */
function agrees(table: VerbTable, phrase: Phrase, verb: number): boolean {
  const flags = verb >= 0 ? (table.flags[verb] as number) : 0;
  const first = itemAt(table.tokens, phrase.first).lower;
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
      second.lower !== 'den' &&
      second.lower.endsWith('en') &&
      phrase.end > phrase.first + 2
    );
  }
  return true;
}
