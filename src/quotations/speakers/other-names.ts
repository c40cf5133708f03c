// Two words with capitals that are no person: organisations, papers, places, nouns of the dictionary.
import { itemAt } from '../../base';
import { type ArticleContext, type NameWords, testedOnce, testedOncePer } from '../document';
import { isCalledOrganisation, isGenitiveHere, isUsedAsNoun, isUsedAsPlace } from './article-words';
import { beginsInstitution, publicInstitution } from './public-institutions';
import { looksGenitive, withoutGenitive } from './word-keys';

/** Behind these letters a surname goes on with a capital: "McGregor", "DeSantis". */
const BEGINS_SURNAME = /^(?:Mc|Mac|O|Di|De|Du|Da|La|Le|Lo|Van|Von|Fitz|Al|El|Ben|St|Ó|Ni)(?=\p{Lu})/u;

/** "WhatsApp", "NDRInfo", "Channel4": capitals or digits inside a word, which persons have behind "Mc" and the like only. */
export function hasInnerCapital(text: string): boolean {
  const rest = text.replace(BEGINS_SURNAME, '');
  return /\p{Ll}\p{Lu}(?!nnen)|^\p{Lu}{3,}\p{Ll}{2}|\p{L}\d|\d\p{L}/u.test(rest);
}

/** Words of the names of organisations and papers that are the surname of hardly anybody. */
export const ORGANISATION_WORD =
  /^(?:international|online|europe|deutschland|österreich|radio|wiki|watch|news|times|group|media|airlines|airways|tv|fm|press|network|foundation|inc|centre|center|entertainment|science|sciences|studios|pictures|records|motors|electronics|systems|technologies|software|world|herald|tribune|post|journal|daily|weekly|magazine|service|services|security|hurricane|club|fc|city|united|sporting|networks|netzwerk|airport|gmbh|ag|ltd|corp\.?|co\.?|plc|llc|corporation|holding|bank|university|institute|institution|commission|council|committee|agency|department)$/;

/** "Sankt Petersburg", "San Francisco", "New York". */
const PLACE_LEAD = /^(?:sankt|saint|san|santa|são|sao|los|las|new|port|bad|fort)$/;

/** English words for offices that no name of a person ends in. */
const ENGLISH_OFFICE = /^(?:manager|director|officer|chairman|chairwoman|editor|engineer|executive)$/;

/** A noun that has a name behind it and is none: "Fall Kevin", "Flughafen Bremen". */
const LABEL_NOUN =
  /^(?:fall|thema|flughafen|stadion|bahnhof|kanton|bezirk|kreis|gemeinde|region|stadt|insel|schloss|burg|hotel|projekt|operation|aktion|hurrikan|taifun|tief|hoch|raum|großraum|landkreis|bundesstaat|provinz|linie|haus)$/;

const LONG_NOUN = 12;

const isNoun = testedOncePer(({ text }, names: NameWords) => names.isNoun(text));

const isOrganisationWord = testedOnce(({ lower, text }) => ORGANISATION_WORD.test(lower) || hasInnerCapital(text));

const isPlaceLead = testedOnce(({ lower }) => PLACE_LEAD.test(lower));

const mayBeginInstitution = testedOnce(({ text }) => beginsInstitution(text.toLowerCase()));

/**
 * "Jüngste Umfragen", "Proteste von Anwohnern", "Nominierungsprozess Mitt Romney": nouns of the dictionary in front, and
 * behind too where the first is short. Surnames are nouns as well ("Hans Papier"), forenames hardly.
 */
function isNounPair(
  { tokens, language }: Pick<ArticleContext, 'tokens' | 'language'>,
  first: number,
  end: number,
): boolean {
  const { names } = language;
  const lead = itemAt(tokens, first);
  const last = itemAt(tokens, end - 1);
  if (!isNoun(lead, names)) return false;
  return lead.text.length >= LONG_NOUN || LABEL_NOUN.test(lead.lower) || isNoun(last, names);
}

/** "Schäubles Idee", "Amnesty International", "Bremer Flughafen": two capitals that are no person. */
export function isOtherName(context: Pick<ArticleContext, 'tokens' | 'language'>, first: number, end: number): boolean {
  const { tokens, language } = context;
  const lead = tokens[first];
  const last = tokens[end - 1];
  if (lead === undefined || last === undefined || end - first < 2) return false;
  const words: string[] = [];
  for (let at = first; at < end; at++) {
    const token = itemAt(tokens, at);
    if (isOrganisationWord(token)) return true;
    words.push(token.lower);
  }
  if (isCalledOrganisation(context, words.join(' '))) return true;
  if (isGenitiveHere(context, lead.text) && !isGenitiveHere(context, last.text)) return true;
  if (isPlaceLead(lead)) return true;
  // "Kern von Spiegel-Online", "Technical Product Manager"
  if (publicInstitution(last.text) !== null || ENGLISH_OFFICE.test(last.lower)) return true;
  // "Unabhängig vom Verkauf": an adjective at the start of a sentence.
  const begins = tokens[first - 1]?.sentence !== lead.sentence;
  if (begins && tokens[first + 1]?.capital !== true && language.names.initialAdjective.test(lead.lower)) return true;
  // "der Chief Executive Seebachs"
  if (looksGenitive(last.text) && isUsedAsPlace(context, withoutGenitive(last.lower))) return true;
  if (isNounPair(context, first, end)) return true;
  const noun = last.lower;
  if (lead.text.endsWith('er') && end - first === 2 && isUsedAsNoun(context, noun) && noun.length > 5) return true;
  return mayBeginInstitution(lead) && publicInstitution(`${lead.text} ${last.text}`) !== null;
}
