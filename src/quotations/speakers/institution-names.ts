// Institutions by the form of their name: what a ministry, a court, a police force, a party is called in full is a name, as
// "Anna Muster" is. What is only "die Behörde" or "ein Institut" names none.
import { itemAt, remembered } from '../../base';
import type { ContextToken } from '../document';
import { hasArticle, isCountry } from './countries';
import { publicInstitution } from './public-institutions';
import type { Segment } from './segment';

type Gender = 'f' | 'm' | 'n';

/** Ends of nouns for institutions, by gender. */
const NOUNS: readonly (readonly [Gender, RegExp])[] = [
  [
    'n',
    /(?:ministerium|institut|gericht|amt|präsidium|parlament|unternehmen|werk|krankenhaus|klinikum|museum|bistum|büro|komitee|zentrum|forum|bündnis|netzwerk|ressort|rathaus|referat|kabinett|kommissariat|sekretariat|rote kreuz|magazin|fernsehen|radio|portal|militär|tribunal|team|blatt|spital|heim|theater|festival)(?:s|es)?$/,
  ],
  [
    'f',
    /(?:regierung|polizei|partei|behörde|anwaltschaft|agentur|zeitung|kommission|gewerkschaft|universität|hochschule|kirche|botschaft|verwaltung|direktion|kammer|stiftung|feuerwehr|bank|fraktion|koalition|gemeinde|stadt|klinik|kanzlei|innung|genossenschaft|gesellschaft|opposition|bundeswehr|armee|union|wacht|organisation|vereinigung|initiative|firma|airline|reederei|zeitschrift|website|redaktion|leitung|zentrale|junta|werft|mission|konferenz|liga|bewegung|garde|miliz|mannschaft|börse|welle|post|bahn|schule|seite|plattform)$/,
  ],
  [
    'm',
    /(?:verband|verein|bund|rat|konzern|senat|landtag|bundestag|club|klub|hof|sender|rundfunk|dienst|ausschuss|vorstand|betriebsrat|zoll|kreml|verlag|staat|vatikan|flughafen|hersteller|nationalrat)(?:s|es|e)?$/,
  ],
];

/** Alone these say what, not who. */
const GENERAL =
  /^(?:institut|gericht|amt|unternehmen|werk|museum|büro|komitee|zentrum|bündnis|netzwerk|partei|behörde|agentur|zeitung|kommission|gewerkschaft|universität|hochschule|kirche|botschaft|verwaltung|direktion|kammer|stiftung|bank|fraktion|koalition|gemeinde|stadt|klinik|kanzlei|genossenschaft|gesellschaft|union|organisation|vereinigung|initiative|verband|verein|bund|rat|konzern|club|klub|hof|sender|dienst|ausschuss|krankenhaus|ressort|ministerium|magazin|fernsehen|radio|portal|tribunal|team|blatt|spital|heim|theater|festival|firma|airline|reederei|zeitschrift|website|redaktion|leitung|zentrale|junta|werft|mission|konferenz|liga|bewegung|garde|miliz|mannschaft|börse|welle|schule|seite|plattform|verlag|staat|flughafen|hersteller|fluggesellschaft|parlament|senat|forum|zeitschrift|zentralbank|menschenrechtsorganisation|nachrichtenagentur|presseagentur|tageszeitung|hausverwaltung|aufsichtsrat|vorstand)(?:s|es|e)?$/;

const ENGLISH_NOUN =
  /^(?:ministry|department|agency|council|court|commission|committee|university|party|bank|union|bureau|office|authority|association|institute|parliament|senate|congress|administration|international|watch|news|times|airlines|airways|group|press|online|media|network|foundation)$/;

const ENDING: Readonly<Record<Gender, string>> = { f: 'e', m: 'er', n: 'es' };

/** The name of an institution, and by what it is one. */
export interface InstitutionName {
  readonly name: string;
  readonly by: 'table' | 'noun' | 'country' | 'abbreviation';
}

/**
 * The name of the institution that a noun phrase is: nominative, without article and brackets; null for none.
 *
 * @param namedBy a noun behind which capitals are the name: "Nachrichtenagentur Xinhua"
 */
export function institutionName(
  tag: string,
  tokens: readonly ContextToken[],
  segment: Segment,
  namedBy: RegExp,
): InstitutionName | null {
  const { first, coreEnd, end, determiner, hasRole } = segment;
  if (determiner === 'indefinite' || determiner === 'possessive' || coreEnd <= first) return null;
  const core = tokens.slice(first, coreEnd);
  const printed = core.map(({ text }) => text).join(' ');
  const known = publicInstitution(printed) ?? publicInstitution(nominative(printed)) ?? withAttribute(tokens, segment);
  if (known !== null) return { name: known, by: 'table' };
  // "Hilfsorganisation Ärzte ohne Grenzen"
  const called = core.findIndex(({ lower }) => namedBy.test(lower));
  const listed = called < 0 ? null : withAttribute(tokens, { ...segment, first: first + called + 1 });
  if (listed !== null) return { name: listed, by: 'table' };
  if (hasRole) return null;
  const short = abbreviationBehind(tokens, segment);
  if (short !== null) return { name: publicInstitution(short) ?? longName(tokens, segment), by: 'abbreviation' };
  const noun = core.find(({ capital, lower }) => capital && genderOf(lower) !== null);
  if (noun === undefined) return byName(tag, core, determiner === 'none') ?? behindAdjectives(core);
  const last = publicInstitution((core.at(-1) as ContextToken).text);
  if (last !== null && core.at(-1) !== noun) return { name: last, by: 'table' };
  // "die Website des Senders": whose it is says more.
  if (/^(?:website|webseite|homepage|internetseite)$/.test(noun.lower) && coreEnd < end) return null;
  const behind = nameBehind(core, noun, namedBy);
  if (behind !== null) return { name: publicInstitution(behind) ?? behind, by: 'noun' };
  const gender = genderOf(noun.lower) as Gender;
  const rest = attributes(tokens, coreEnd, end);
  if (core.length === 1 && rest === '' && GENERAL.test(noun.lower)) return null;
  if (core.some(({ lower }) => PLACE_OR_TIME.test(lower))) return null;
  if (core.some((token) => token.kind !== 'word' && token.text !== '-' && token.text !== '.')) return null;
  const words = core.map((token) => inNominative(token, token === noun, gender));
  const name = [...words, ...(rest === '' ? [] : [rest])].join(' ').replace(/^deutsche[rs]? (?=Bundes)/i, '');
  return { name: publicInstitution(name) ?? name, by: 'noun' };
}

/** "Schutzgemeinschaft der Kapitalanleger (SdK)": what has a short form in brackets is a name; null for none. */
function abbreviationBehind(tokens: readonly ContextToken[], { first, coreEnd, end }: Segment): string | null {
  for (let at = coreEnd; at < end - 2; at++) {
    if (itemAt(tokens, at).text !== '(') continue;
    const { text } = itemAt(tokens, at + 1);
    const initial = itemAt(tokens, first).text[0]?.toLowerCase();
    const isShort =
      /^\p{Lu}[\p{L}\d]{1,7}$/u.test(text) && /\p{Lu}/u.test(text.slice(1)) && tokens[at + 2]?.text === ')';
    return isShort && at - first > 1 && text[0]?.toLowerCase() === initial ? text : null;
  }
  return null;
}

/** The words before the brackets, in the nominative as far as their endings tell. */
function longName(tokens: readonly ContextToken[], { first, coreEnd, end }: Segment): string {
  const noun = tokens.slice(first, coreEnd).find(({ lower, capital }) => capital && genderOf(lower) !== null);
  const gender = noun === undefined ? null : genderOf(noun.lower);
  const words: string[] = [];
  for (let at = first; at < end; at++) {
    const token = itemAt(tokens, at);
    if (token.text === '(') break;
    words.push(gender === null || at >= coreEnd ? token.text : inNominative(token, token === noun, gender));
  }
  return words.join(' ');
}

/** "Ärzte ohne Grenzen", "Organisation für Sicherheit und Zusammenarbeit": the whole phrase stands in the table. */
function withAttribute(tokens: readonly ContextToken[], { first, coreEnd, end }: Segment): string | null {
  if (end <= coreEnd || end - first > 10) return null;
  let last = coreEnd;
  while (last < end && !/^[(,]$/.test(itemAt(tokens, last).text)) last++;
  return publicInstitution(
    tokens
      .slice(first, last)
      .map(({ text }) => text)
      .join(' '),
  );
}

/** "der englische Independent": a name of the table behind adjectives. */
function behindAdjectives(core: readonly ContextToken[]): InstitutionName | null {
  const last = core.at(-1);
  if (last === undefined || core.length < 2 || core.slice(0, -1).some(({ capital }) => capital)) return null;
  const name = publicInstitution(last.text) ?? publicInstitution(last.text.replace(/s$/, ''));
  return name === null ? null : { name, by: 'table' };
}

/** What an institution is for is no name of its own: "Gewerkschaft Erziehung und Wissenschaft". */
const FIELD = /\p{Ll}(?:ung|schaft|heit|keit|tion|wesen|bau|handel|verkehr|dienst)$/u;

/** "Nachrichtenagentur Xinhua", "die staatliche Gewerkschaft ver.di": what stands behind the noun is the name. */
function nameBehind(core: readonly ContextToken[], noun: ContextToken, namedBy: RegExp): string | null {
  const behind = core.slice(core.indexOf(noun) + 1);
  const [lead] = behind;
  if (lead === undefined || !namedBy.test(noun.lower) || !(lead.capital || /\./.test(lead.text))) return null;
  if (FIELD.test(lead.lower)) return null;
  return behind.map(({ text }) => text).join(' ');
}

const genderOf = remembered((lower): Gender | null => NOUNS.find(([, ends]) => ends.test(lower))?.[0] ?? null);

/** "NATO", "Russland", "Foreign Ministry", "ndr.de". */
function byName(tag: string, core: readonly ContextToken[], bare: boolean): InstitutionName | null {
  const [only] = core;
  if (only === undefined) return null;
  if (core.length === 1) {
    const text = only.text.replace(/(?<=^\p{Lu}{2,6})s$/u, '');
    if (/^\p{Lu}[\p{Lu}\d]{1,5}$/u.test(text) || /^[\p{L}\d-]+\.(?:de|com|org|net|at|ch|eu|info)$/u.test(text)) {
      return { name: text, by: isCountry(tag, text) && text !== 'EU' ? 'country' : 'abbreviation' };
    }
    const place = bare || hasArticle(text) ? placeOf(tag, text) : null;
    return place === null ? null : { name: place, by: 'country' };
  }
  const last = core.at(-1) as ContextToken;
  const english = core.every(({ capital }) => capital) && core.some(({ lower }) => ENGLISH_NOUN.test(lower));
  return english && last.kind === 'word' ? { name: core.map(({ text }) => text).join(' '), by: 'noun' } : null;
}

/** A country in the nominative or with the s of its genitive ("Angaben Russlands"). */
function placeOf(tag: string, text: string): string | null {
  if (!isCountry(tag, text)) return null;
  return text.endsWith('s') && isCountry(tag, text.slice(0, -1)) ? text.slice(0, -1) : text;
}
/** Says where or when, not which. */
const PLACE_OR_TIME = /^(?:in|im|am|an|vom|zum|zur|mit|nach|bei|beim|aus|auf|über|gegen|seit|vor|wegen|während)$/;

/** "des Inneren", "für Umwelt", "München I": what stands behind the noun, without brackets. */
function attributes(tokens: readonly ContextToken[], from: number, end: number): string {
  const words: string[] = [];
  const lead = tokens[from];
  // "die Regierung in Lomé"
  const place = tokens[from + 1];
  if (lead?.lower === 'in' && place?.capital === true && from + 2 === end) return `in ${place.text}`;
  if (lead === undefined || !(lead.capital || /^(?:des|der|für|von)$/.test(lead.lower))) return '';
  for (let at = from; at < end; at++) {
    const { text, kind, lower } = itemAt(tokens, at);
    if (text === '(' || text === ',' || PLACE_OR_TIME.test(lower)) break;
    if (kind === 'punctuation' && text !== '-') return '';
    words.push(text);
  }
  return words.join(' ');
}

function inNominative({ text }: ContextToken, isNoun: boolean, gender: Gender): string {
  if (isNoun) return gender === 'f' ? text : nominative(text);
  // "Leipziger Volkszeitung": made of a place, it has no case.
  if (/^\p{Lu}\p{L}+er$/u.test(text) && gender !== 'm') return text;
  if (!/(?:isch|lich|deutsch|neu|alt|groß|ober|zuständig|örtlich|städtisch|best|ig|oberst|höchst)e[nrms]?$/i.test(text))
    return text;
  return text.replace(/e[nrms]?$/, ENDING[gender]);
}

/** Without the s of the genitive: "Innenministeriums", "Landtages". */
function nominative(noun: string): string {
  return noun.replace(/(?<=(?:um|t|g|nd|nk|at|b|in|ern|er|ro|ee|hof|enst|en))e?s$/, '');
}
