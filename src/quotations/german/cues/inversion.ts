// Clauses that begin with their object: „Die Haltung nannte der Minister falsch“, „Neue Parkplätze hält das Bauamt für …“.
import { itemAt } from '../../../base';
import type { ContextToken } from '../../document';
import { type Clause, isPersonNoun, isTime, type Phrase, PREPOSITIONS, phraseAt, type VerbTable } from '../grammar';
import { nounKindOf } from '../noun-kinds';

const ABSTRACT_NOUN = /(?:ung|heit|keit|tion|nis|ismus)(?:en|se)?$/;

const INSTITUTION_NOUN =
  /(?:regierung|zeitung|verwaltung|leitung|vertretung|stiftung|führung|abteilung|versammlung|bewegung|vereinigung|fraktion|opposition|organisation|redaktion|kommission|delegation|institution|station|aktion|union|bündnis)(?:en|se)?$/;

const NEEDS_NO_INVERSION = /^(?:der|ein|er|sie|wir|ich|man|wer|dieser|jener)$/;

/**
 * „Die Haltung nannte der Minister falsch“, „Eine Mitschuld weist Muster von sich“: a thing that may be an object stands
 * first, and after the verb comes a phrase that shows the nominative, or a name after an abstract noun.
 */
export function subjectOfInversion(table: VerbTable, clause: Clause, first: Phrase): Phrase | null {
  const { tokens } = table;
  const lead = itemAt(tokens, first.first);
  if (NEEDS_NO_INVERSION.test(lead.lower) || first.pronoun) return null;
  const head = tokens.slice(first.first + 1, first.end).find((token) => token.capital)?.lower;
  if (head === undefined || isPersonNoun(head) || isPersonNoun(lead.lower)) return null;
  const phrase = phraseAt(tokens, clause.verb + 1, clause.end);
  if (phrase === null || phrase.oblique || phrase.pronoun || namesTime(table, phrase)) return null;
  const next = itemAt(tokens, phrase.first);
  const noun = tokens.slice(phrase.first + 1, phrase.end).find((token) => token.capital);
  // "sagte der Norddeutschen Zeitung": a feminine in the dative, to whom it was said.
  if (next.lower === 'der' && isFeminineDative(tokens, phrase)) return null;
  // "sagte der ARD": an abbreviation shows no gender.
  if (next.lower === 'der') return noun !== undefined && noun.text !== noun.text.toUpperCase() ? phrase : null;
  if (next.lower === 'ein') return noun !== undefined && isPersonNoun(noun.lower) ? phrase : null;
  const abstract = ABSTRACT_NOUN.test(head) && !INSTITUTION_NOUN.test(head);
  // „Neue Parkplätze hält das Bauamt für falsch“: a thing first, behind the verb somebody who speaks.
  const speaking = noun !== undefined && SPEAKERS.has(nounKindOf(noun.lower, true) ?? 'document');
  if (speaking && /^(?:das|die|ein|eine)$/.test(next.lower) && isThing(table, first) && !isName(tokens, first))
    return phrase;
  return abstract && next.capital && table.quoted[next.index] === 0 ? phrase : null;
}

/** Whether no word of a phrase is one for somebody who speaks, nor stands in marks. */
function isThing({ tokens, quoted }: VerbTable, { first, end }: Phrase): boolean {
  for (let at = first; at < end; at++) {
    const { lower, capital, text } = itemAt(tokens, at);
    // "Die Kritik des Vereins": what the noun is, not whose.
    if (at > first && (PREPOSITIONS.has(lower) || /^(?:des|der|eines|einer)$/.test(lower))) return true;
    if (quoted[at] !== 0 || nounKindOf(lower, capital) !== null || /^\p{Lu}{2}/u.test(text) || PROPER.test(text))
      return false;
  }
  return true;
}

/** "Europäische Union", "die Deutsche Bahn": an adjective with a capital inside a phrase is part of a name. */
const PROPER = /^(?:Europäische|Deutsche|Vereinte|Vereinigte|Nationale|Internationale)[nrs]?$/;

const SPEAKERS: ReadonlySet<string> = new Set(['person', 'organisation', 'government']);

/** Whether a phrase is capitals alone, which may be a name. */
const isName = (tokens: readonly ContextToken[], { first, end }: Phrase): boolean =>
  tokens.slice(first, end).every(({ capital, text }) => capital && !/^\p{Lu}\p{Ll}+e[nr]?$/u.test(text));

/** "der Norddeutschen Gartenzeitung", "der Agentur": an adjective in -en, or a noun that is feminine by its end. */
function isFeminineDative(tokens: readonly ContextToken[], { first, end }: Phrase): boolean {
  const inside = tokens.slice(first + 1, end);
  const [lead, second] = inside;
  if (lead === undefined) return false;
  if (second !== undefined && lead.text.endsWith('en') && second.capital) return true;
  return /(?:zeitung|agentur|presse|rundschau|illustrierten|kommission|behörde|partei)$/.test(lead.lower);
}

/** A time, but for a name in marks („Die Zeit“). */
function namesTime({ tokens, quoted }: VerbTable, phrase: Phrase): boolean {
  return quoted[phrase.first] === 0 && isTime(tokens, phrase.first, Math.min(phrase.end, phrase.first + 3));
}
