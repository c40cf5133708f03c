// Institutions by the form of their name: what a ministry, a court, a police force, a party is called in full is a name, as
// "Anna Muster" is. What is only "die Behörde" or "ein Institut" names none.
import { itemAt } from '../../base';
import type { ContextToken } from '../document';
import { isCountry } from './countries';
import { publicInstitution } from './public-institutions';
import type { Segment } from './segment';

type Gender = 'f' | 'm' | 'n';

/** Ends of nouns for institutions, by gender. */
const NOUNS: readonly (readonly [Gender, RegExp])[] = [
  [
    'n',
    /(?:ministerium|institut|gericht|amt|präsidium|parlament|unternehmen|werk|krankenhaus|klinikum|museum|bistum|büro|komitee|zentrum|forum|bündnis|netzwerk|ressort|rathaus|referat|kabinett|kommissariat|sekretariat|rote kreuz)(?:s|es)?$/,
  ],
  [
    'f',
    /(?:regierung|polizei|partei|behörde|anwaltschaft|agentur|zeitung|kommission|gewerkschaft|universität|hochschule|kirche|botschaft|verwaltung|direktion|kammer|stiftung|feuerwehr|bank|fraktion|koalition|gemeinde|stadt|klinik|kanzlei|innung|genossenschaft|gesellschaft|opposition|bundeswehr|armee|union|wacht|organisation|vereinigung|initiative|nationalrat)$/,
  ],
  [
    'm',
    /(?:verband|verein|bund|rat|konzern|senat|landtag|bundestag|club|klub|hof|sender|rundfunk|dienst|ausschuss|vorstand|betriebsrat|zoll|kreml)(?:s|es|e)?$/,
  ],
];

/** Alone these say what, not who. */
const GENERAL =
  /^(?:institut|gericht|amt|unternehmen|werk|museum|büro|komitee|zentrum|bündnis|netzwerk|partei|behörde|agentur|zeitung|kommission|gewerkschaft|universität|hochschule|kirche|botschaft|verwaltung|direktion|kammer|stiftung|bank|fraktion|koalition|gemeinde|stadt|klinik|kanzlei|genossenschaft|gesellschaft|union|organisation|vereinigung|initiative|verband|verein|bund|rat|konzern|club|klub|hof|sender|dienst|ausschuss|krankenhaus|ressort)(?:s|es|e)?$/;

const ENGLISH_NOUN =
  /^(?:ministry|department|agency|council|court|commission|committee|university|party|bank|union|bureau|office|authority|association|institute|parliament|senate|congress|administration)$/;

const ENDING: Readonly<Record<Gender, string>> = { f: 'e', m: 'er', n: 'es' };

/** The name of the institution that a noun phrase is: nominative, without article and brackets; null for none. */
export function institutionName(tag: string, tokens: readonly ContextToken[], segment: Segment): string | null {
  const { first, coreEnd, end, determiner, hasRole } = segment;
  if (hasRole || determiner === 'indefinite' || determiner === 'possessive' || coreEnd <= first) return null;
  const core = tokens.slice(first, coreEnd);
  const printed = core.map(({ text }) => text).join(' ');
  const known = publicInstitution(printed) ?? publicInstitution(nominative(printed));
  if (known !== null) return known;
  const noun = core.find(({ capital, lower }) => capital && genderOf(lower) !== null);
  if (noun === undefined) return byName(tag, core, determiner === 'none');
  const gender = genderOf(noun.lower) as Gender;
  const rest = attributes(tokens, coreEnd, end);
  if (core.length === 1 && rest === '' && GENERAL.test(noun.lower)) return null;
  if (core.some(({ lower }) => PLACE_OR_TIME.test(lower))) return null;
  if (core.some((token) => token.kind !== 'word' && token.text !== '-' && token.text !== '.')) return null;
  const words = core.map((token) => inNominative(token, token === noun, gender));
  const name = [...words, ...(rest === '' ? [] : [rest])].join(' ');
  return publicInstitution(name) ?? name;
}

function genderOf(lower: string): Gender | null {
  return NOUNS.find(([, ends]) => ends.test(lower))?.[0] ?? null;
}

/** "NATO", "Russland", "Foreign Ministry". */
function byName(tag: string, core: readonly ContextToken[], bare: boolean): string | null {
  const [only] = core;
  if (only === undefined) return null;
  if (core.length === 1) {
    if (/^\p{Lu}[\p{Lu}\d]{1,5}$/u.test(only.text)) return only.text;
    return bare && isCountry(tag, only.text) && !/s$/.test(only.text) ? only.text : null;
  }
  const last = core.at(-1) as ContextToken;
  const english = core.every(({ capital }) => capital) && core.some(({ lower }) => ENGLISH_NOUN.test(lower));
  return english && last.kind === 'word' ? core.map(({ text }) => text).join(' ') : null;
}

/** Says where or when, not which. */
const PLACE_OR_TIME = /^(?:in|im|am|an|vom|zum|zur|mit|nach|bei|beim|aus|auf|über|gegen|seit|vor|wegen|während)$/;

/** "des Inneren", "für Umwelt", "München I": what stands behind the noun, without brackets. */
function attributes(tokens: readonly ContextToken[], from: number, end: number): string {
  const words: string[] = [];
  const lead = tokens[from];
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
  if (!/(?:isch|lich|deutsch|neu|alt|groß|ober|zuständig|örtlich|städtisch|best|ig)e[nrms]?$/.test(text)) return text;
  return text.replace(/e[nrms]?$/, ENDING[gender]);
}

/** Without the s of the genitive: "Innenministeriums", "Landtages". */
function nominative(noun: string): string {
  return noun.replace(/(?<=(?:um|t|g|nd|nk|at|b|in|ern|er|ro|ee|hof|enst|en))e?s$/, '');
}
