// Organisations: institutions of the table that ships, what a ministry or court is called in full, abbreviations, companies.
import { itemAt } from '../base';
import { institutionIn, institutionName, mentionParts, type NameReading, publicInstitution } from '../quotations';
import { INSTITUTION_END, LEGAL_FORM, NO_ORGANISATION, ORGANISATIONS, PLACES } from './known-names';
import type { NameCover } from './name-cover';
import { nameTest, nounBefore } from './name-words';

/** No name of the table has more words. */
const MAX_WORDS = 6;

/** Finds organisations among the tokens that no name has. */
export function findOrganisations(reading: NameReading, cover: NameCover): void {
  const { tokens } = reading.context;
  const isName = nameTest(reading);
  for (let at = 0; at < tokens.length; at++) {
    const token = itemAt(tokens, at);
    if (!token.capital || token.kind !== 'word' || !cover.isFree(at)) continue;
    if (
      addListed(reading, cover, at) ||
      addCompany(reading, cover, at) ||
      addKnown(reading, cover, at) ||
      addInstitution(reading, cover, at) ||
      addEndingInNoun(reading, cover, at)
    )
      continue;
    if (addAdjectiveName(reading, cover, at) || addNamedByNoun(reading, cover, at, isName)) continue;
    if (!addInnerCapital(reading, cover, at)) addAbbreviation(reading, cover, at);
  }
  addShortForms(tokens, cover);
}

/** "Pfizer", where the article has "Pfizer Inc.": the company without its legal form. */
function addShortForms(tokens: NameReading['context']['tokens'], cover: NameCover): void {
  const companies = new Map<string, string>();
  for (const { name, rule } of cover.names) {
    const [lead = '', ...rest] = name.split(' ');
    if (rule === 'legal-form' && rest.length === 1) companies.set(lead, name);
  }
  if (companies.size === 0) return;
  for (let at = 0; at < tokens.length; at++) {
    const name = companies.get(itemAt(tokens, at).text.replace(/['’]s$/, ''));
    if (name === undefined || !cover.isFree(at) || tokens[at + 1]?.capital === true) continue;
    cover.add({ first: at, end: at + 1, name, kind: 'organisation', rule: 'legal-form' });
  }
}

/** A name of the list of media, networks and groups. */
function addListed({ context: { tokens } }: NameReading, cover: NameCover, at: number): boolean {
  const words = ORGANISATIONS.find((name) => name.every((word, place) => tokens[at + place]?.text === word));
  if (words === undefined) return false;
  const name = words
    .join(' ')
    .replace(/^(?:Süddeutsche|Frankfurter Allgemeine|Islamische)n/, (found) => found.slice(0, -1));
  cover.add({ first: at, end: at + words.length, name, kind: 'organisation', rule: 'institution-table' });
  return true;
}

/** Institutions of the table that every town has: without a name beside them they are no name. */
const GENERAL: ReadonlySet<string> = new Set(['Polizei', 'Staatsanwaltschaft']);

/** Nouns of one word that name one institution: "Bundesrat", "US-Außenministerium". */
const NAMES_ONE = /^(?:Bundes|Umweltbundes|Europa|US-|EU-|UN-|Kreml$|Pentagon$|Nato-|NATO-)/;

/** "Deutsches Rotes Kreuz", "Auswärtiges Amt": adjectives with a capital belong to a name. */
const NAME_ADJECTIVE =
  /^(?:Deutsch|Auswärtig|Europäisch|International|National|Österreichisch|Schweizerisch|Bayerisch|Evangelisch|Katholisch|Rot|Grün|Weiß|Schwarz|Vereint|Islamisch|Britisch|Amerikanisch|Japanisch|Russisch|Fern|Nah|Tot|Mittler|Arabisch|Afrikanisch|Allgemein|Zentral)e[nrs]?$/;

/** What such names stand for, by their noun, where it is no organisation. */
const PLACE_NOUN = /(?:meer|meeres|see|osten|westen|ostens|westens|föderation|republik|staaten|königreich|halbinsel)$/;
const NEITHER_NOUN = /(?:krieg|krieges|kriegs|preis|tag|liga|mark|woche|revolution|reich|frühling|dollar|kreis|faden)$/;

/** The longest name of the table of institutions that begins here. */
function addKnown({ context: { tokens, language } }: NameReading, cover: NameCover, at: number): boolean {
  const { sentence } = itemAt(tokens, at);
  for (let end = Math.min(tokens.length, at + MAX_WORDS); end > at; end--) {
    const last = itemAt(tokens, end - 1);
    if (last.sentence !== sentence || last.kind !== 'word' || !last.capital) continue;
    const printed = tokens
      .slice(at, end)
      .map(({ text }) => text)
      .join(' ');
    // "Un" of "Kim Jong Un" is not the UN.
    if (printed.length === 2 && printed !== printed.toUpperCase()) continue;
    if (end === at + 1 && PLACES.has(printed)) continue;
    const name = publicInstitution(printed) ?? publicInstitution(printed.replace(/s$/, ''));
    if (name === null || GENERAL.has(name)) continue;
    const shown = institutionIn(language.names.tag, name);
    cover.add({ first: at, end, name: shown, kind: 'organisation', rule: 'institution-table' });
    return true;
  }
  return false;
}

/** "Muster & Söhne GmbH": the capitals before the legal form. */
function addCompany({ context: { tokens } }: NameReading, cover: NameCover, at: number): boolean {
  let end = at + 1;
  const { sentence } = itemAt(tokens, at);
  const belongs = ({ capital, text, sentence: its }: (typeof tokens)[number]) =>
    its === sentence && (capital || text === '&');
  while (end < tokens.length && end - at < 5 && belongs(itemAt(tokens, end))) {
    if (LEGAL_FORM.test(itemAt(tokens, end).text)) {
      const name = tokens
        .slice(at, end + 1)
        .map(({ text }) => text)
        .join(' ');
      cover.add({ first: at, end: end + 1, name, kind: 'organisation', rule: 'legal-form' });
      return true;
    }
    end++;
  }
  return false;
}

/** Between the words of such a name: "Chamber of Commerce", "Brook & Hale". */
const INSIDE = /^(?:of|for|and|&|['’]s?)$/;

/** "Ashford Ferry Company", "Department of Justice": capitals that end in the noun, or that the noun begins with "of". */
function addEndingInNoun({ context }: NameReading, cover: NameCover, at: number): boolean {
  const { tokens, language } = context;
  const { institutionEnd, isPersonNoun, functionWords, definite } = language.names;
  const { sentence, lower } = itemAt(tokens, at);
  if (functionWords.has(lower) || definite.has(lower) || isPersonNoun(lower)) return false;
  let end = 0;
  let hasNoun = institutionEnd.test(lower);
  for (let next = at + 1; next < Math.min(tokens.length, at + MAX_WORDS); next++) {
    const token = itemAt(tokens, next);
    if (token.sentence !== sentence) break;
    if (!token.capital || token.kind !== 'word') {
      // "Nadia Frost of Ashford College" is two names.
      const joins = hasNoun || /^(?:&|['’]s?)$/.test(token.text);
      if (joins && INSIDE.test(token.text) && tokens[next + 1]?.capital === true) continue;
      break;
    }
    if (isPersonNoun(token.lower)) break;
    const isNoun = institutionEnd.test(token.lower);
    if (isNoun || (hasNoun && /^(?:of|for)$/.test(tokens[next - 1]?.lower ?? ''))) end = next + 1;
    hasNoun ||= isNoun;
  }
  if (end === 0) return false;
  const first = itemAt(tokens, at);
  const last = itemAt(tokens, end - 1);
  const name = context.raw.slice(first.start, last.end).replace(/\s+/g, ' ');
  cover.add({ first: at, end, name, kind: 'organisation', rule: 'institution' });
  return true;
}

/** "Bundesministerium der Finanzen", "Landgericht München I": the noun with what tells which. */
function addInstitution({ context }: NameReading, cover: NameCover, at: number): boolean {
  const { tokens, sentences, language } = context;
  const { lower, sentence } = itemAt(tokens, at);
  if (!INSTITUTION_END.test(lower)) return false;
  const limit = sentences[sentence]?.endToken ?? at + 1;
  const isArticle = (place: number) => language.names.definite.has(tokens[place]?.lower ?? '');
  // "das russische Verteidigungsministerium": with its adjective, if an article stands before it.
  const adjective = isArticle(at - 2) && /(?:isch|deutsch)e[nrs]?$/.test(tokens[at - 1]?.lower ?? '');
  const first = adjective ? at - 1 : at;
  const phrase = language.names.phraseAt(tokens, first, limit);
  const end = phrase === null ? at + 1 : Math.max(at + 1, phrase.end);
  const segment = mentionParts(context, first, end)[0]?.segments[0];
  if (segment === undefined || segment.coreEnd <= at) return false;
  const whole = { ...segment, hasRole: false, determiner: 'definite' } as const;
  const name = institutionName(language.names.tag, tokens, whole, language.names.namedBy)?.name;
  if (name === undefined || !/\p{Lu}/u.test(name)) return false;
  const words = name.split(' ').length;
  if (words === 1 && !NAMES_ONE.test(name)) return false;
  // "Universität von Musterstadt" names the place.
  if (/ von /.test(name)) return false;
  cover.add({
    first,
    end: Math.max(at + 1, Math.min(segment.end, first + words)),
    name,
    kind: 'organisation',
    rule: 'institution',
  });
  return true;
}

function addAdjectiveName({ context: { tokens, sentences } }: NameReading, cover: NameCover, at: number): boolean {
  const { text, sentence } = itemAt(tokens, at);
  if (!NAME_ADJECTIVE.test(text) || sentences[sentence]?.firstToken === at) return false;
  let end = at + 1;
  while (end < at + 3 && NAME_ADJECTIVE.test(tokens[end]?.text ?? '')) end++;
  const noun = tokens[end];
  if (noun === undefined || !noun.capital || noun.kind !== 'word' || NEITHER_NOUN.test(noun.lower)) return false;
  const words = tokens.slice(at, end + 1).map((token) => token.text);
  const head = noun.text.replace(/(?<=(?:en|er|rat|bund|reich))e?s$|(?<=[tzsm])es$/, '');
  const ending = endingOf(head.toLowerCase());
  const adjectives = words.slice(0, -1).map((word) => (ending === null ? word : word.replace(/e[nrs]?$/, ending)));
  const name = [...adjectives, head].join(' ');
  const kind = PLACE_NOUN.test(noun.lower) ? 'place' : 'organisation';
  cover.add({ first: at, end: end + 1, name, kind, rule: 'name-context' });
  return true;
}

/** How an adjective without article ends in the nominative before such nouns, by their gender. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?:staaten|nationen|inseln)$/, 'e'],
  [/(?:meer|königreich|amt|kreuz|haus|parlament|institut|gericht|komitee)$/, 'es'],
  [/(?:osten|westen|rat|bund|hof|fonds|kongress|währungsfonds)$/, 'er'],
  [
    /(?:föderation|republik|halbinsel|union|bank|kommission|agentur|gemeinschaft|universität|kirche|liga|zeitung)$/,
    'e',
  ],
];

/** Null for a noun whose gender is not known here: its adjective stays as printed. */
const endingOf = (noun: string): string | null => ENDINGS.find(([end]) => end.test(noun))?.[1] ?? null;

/** "der Zeitung Muster": names behind a noun for an organisation. */
function addNamedByNoun(
  { context: { tokens } }: NameReading,
  cover: NameCover,
  at: number,
  isName: (at: number) => boolean,
): boolean {
  if (nounBefore(tokens, at) !== 'organisation') return false;
  const lead =
    /^(?:The|La|Le|Al|El|Die|Der)$/.test(itemAt(tokens, at).text) && tokens[at + 1]?.capital === true ? 1 : 0;
  let end = at + lead;
  while (end < at + 5 && (isName(end) || (lead > 0 && tokens[end]?.capital === true))) end++;
  if (end === at + lead) return false;
  const name = tokens
    .slice(at, end)
    .map(({ text }) => text)
    .join(' ');
  cover.add({ first: at, end, name, kind: 'organisation', rule: 'name-context' });
  return true;
}

/** "LinkedIn", "FedEx", but not "McBride" and "DeVille". */
function addInnerCapital({ context: { tokens } }: NameReading, cover: NameCover, at: number): boolean {
  const { text } = itemAt(tokens, at);
  const name = text.replace(/['’]s$/, '');
  if (!/^\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}+$/u.test(name) || /^(?:Mac|Van|Von|Vande|Fitz|Della|Dela|Saint)/.test(name))
    return false;
  if (tokens[at - 1]?.capital === true || tokens[at + 1]?.capital === true) return false;
  cover.add({ first: at, end: at + 1, name, kind: 'organisation', rule: 'name-context' });
  return true;
}

/** "ARD", "AfD", "BUND": two to six letters, at least two of them capitals. */
function addAbbreviation({ context: { tokens } }: NameReading, cover: NameCover, at: number): void {
  const { text, lower } = itemAt(tokens, at);
  if (!/^\p{Lu}[\p{L}\d]{0,4}\p{Lu}s?$/u.test(text) || /\d/.test(text)) return;
  if (/^[IVXLC]+$/.test(text) || NO_ORGANISATION.has(lower) || PLACES.has(text) || isShouted(tokens, at)) return;
  cover.add({ first: at, end: at + 1, name: text, kind: 'organisation', rule: 'abbreviation' });
}

/** Of three words in capitals side by side none is an abbreviation: a headline is not a row of them. */
function isShouted(tokens: NameReading['context']['tokens'], at: number): boolean {
  const isUpper = (place: number) => /^\p{Lu}{2,}$/u.test(tokens[place]?.text ?? '');
  let [first, end] = [at, at + 1];
  while (isUpper(first - 1)) first--;
  while (isUpper(end)) end++;
  // "FULL TEXT": nothing else stands in the line.
  const isWhole =
    tokens[first - 1]?.sentence !== tokens[at]?.sentence && tokens[end + 1]?.sentence !== tokens[at]?.sentence;
  return end - first > (isWhole ? 1 : 2);
}
