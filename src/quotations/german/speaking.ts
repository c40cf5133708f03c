// Whether a mention can be of somebody who speaks, where no cue says that he does.
import { itemAt } from '../../base';
import type { ArticleContext, ContextToken, LocalMention, NameWords } from '../document';
import { isCountry } from '../speakers';
import { SAYING_NOUNS } from './cues';
import { nounKindOf } from './noun-kinds';

/** Nouns for institutions and papers, which speak as persons do. */
const SPEAKING_NOUN =
  /(?:ministerium|regierung|partei|polizei|behörde|agentur|zeitung|gericht|amt|bericht|studie|sender|verband|verein|organisation|unternehmen|konzern|gewerkschaft|kommission|institut|universität|botschaft|kirche)(?:e?n|e?s|e)?$/;

/** "die NATO", "die SPD-Fraktion". */
const ABBREVIATION = /^\p{Lu}{2,}(?:-|$)/u;

const ABSTRACT_END = /(?:ung|ungen|heiten|keiten|ionen|isch|lich|ig)$/;

/** Heads that say or judge nothing themselves, though they are subjects of verbs of saying. */
const CONTENT_NOUN =
  /(?:vorwurf|vorwürfe|ergebnis|fazit|tenor|feststellung|annahme|behauptung|forderung|frage|antwort|motiv|folgendes|tatbestand|zuversicht|idee|meinung|kritik|hoffnung|sorge|engagement|begründung|warnung|andeutung|worte[n]?|satz|prinzip|möglichkeit|gefahr|lage|situation|entwicklung|investition|beschäftigung|zusammenarbeit|maßnahme|lösung|bezeichnung|haltung|position|prozess|verfahren|bau|kauf|verkauf|preis|problem|punkt|teil|grund|ziel|weg|schritt|thema)(?:e?n|e?s)?$/;

/**
 * Whether a subject says nothing, whatever its verb: "es", "das", and nouns for what is said or done ("die Annahme").
 * Weaker than the opposite of `canSpeak`, which leaves out what it does not know.
 */
export function isContent(
  { tokens }: Pick<ArticleContext, 'tokens'>,
  { kind, head, firstToken }: LocalMention,
): boolean {
  if (kind === 'pronoun') return /^(?:es|das|dies|dieses|was|folgendes)$/.test(itemAt(tokens, firstToken).lower);
  const { lower, capital } = itemAt(tokens, head);
  const known = nounKindOf(lower, capital);
  return kind !== 'role' && (known === null || known === 'document') && CONTENT_NOUN.test(lower);
}

/** Whether a phrase names somebody who can speak, or stands for one. */
export function canSpeak(
  { tokens, language }: Pick<ArticleContext, 'tokens' | 'language'>,
  mention: LocalMention,
): boolean {
  const { kind, head, firstToken, endToken } = mention;
  const lower = (at: number): string => itemAt(tokens, at).lower;
  if (kind === 'pronoun') return !/^(?:es|das|dies|dieses|man|was)$/.test(lower(firstToken));
  if (SPEAKING_NOUN.test(lower(head)) || ABBREVIATION.test(itemAt(tokens, head).text)) return true;
  // "Teil der Lieferung", "Behinderungen": nouns without a determiner, which look like names.
  const attributed = head + 1 < endToken && /^(?:de[rs]|von)$/.test(lower(head + 1));
  const noun = nounKindOf(lower(head), itemAt(tokens, head).capital);
  if (noun !== null && noun !== 'document') return true;
  // "der Iran", "die USA"
  if (isCountry(language.names.tag, itemAt(tokens, head).text)) return true;
  if (kind !== 'name') return kind === 'role';
  // "In 400 Autos wurde Feuer gelegt": a noun of the dictionary alone is no name.
  if (endToken === firstToken + 1 && isThing(itemAt(tokens, head), language.names)) return false;
  const first = itemAt(tokens, firstToken);
  // "1.000 Fahrzeuge", "Besondere Probleme", "Sirenen": a number, an adjective or a plural makes no name.
  const described =
    firstToken < head &&
    (first.kind === 'number' || /^\p{Ll}|.(?:ondere|ische|liche|ige|ende|elle|ive|bare|lose)[nrs]?$/u.test(first.text));
  const plural = head === firstToken && /(?:[^s]en|zeuge|nisse)$/.test(lower(head)) && lower(head).length > 5;
  return !attributed && !described && !plural && !ABSTRACT_END.test(lower(head));
}

/** What people say together, told by one noun: "Aus der Gemeinde kam Protest." */
const VOICE =
  /^(?:kritik|lob|protest|widerspruch|zweifel|unmut|ärger|empörung|jubel|zuspruch|klage|zustimmung|ablehnung)$/;

/** A noun of the dictionary that is no surname and tells of nobody's voice. */
const isThing = ({ text, lower }: ContextToken, names: NameWords): boolean =>
  names.isCommonNoun(text) && !SAYING_NOUNS.has(lower) && !VOICE.test(lower);
