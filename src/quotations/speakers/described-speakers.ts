// Speakers who are no known person: institutions, groups, documents, a surname behind an office, somebody who speaks for
// an institution; and what each of them is. What is only called something ("ein Bäcker") stays unresolved.
import { itemAt } from '../../base';
import type { ArticleContext, ContextToken } from '../document';
import { byRule } from '../rules';
import { affiliationIn } from './affiliation';
import { isCalledOrganisation } from './article-words';
import { coreText, type Described, KIND_OF_NOUN, spanOf } from './described';
import { bareName, nameBehindOffice, spokesperson } from './described-people';
import { groupName } from './group-names';
import { kindNoun, personBehind } from './head-nouns';
import { type Identity, NOBODY } from './identity';
import { countryOfSaying, insideSaying } from './inside-saying';
import { institutionName } from './institution-names';
import type { MentionPart } from './mention-parts';
import { namedAfter } from './named-after';
import { ORGANISATION_WORD } from './other-names';
import { institutionKind, publicInstitution } from './public-institutions';
import type { Segment } from './segment';
import { genderOf } from './text-person';

/**
 * Who a part of a mention is that no personal name and no role of the article leads to.
 *
 * @param verb the verb that goes with it in lower case: its number tells "Fischer sagte" from "Fischer sagten"
 */
export function describedSpeaker(context: ArticleContext, part: MentionPart, verb: string): Identity {
  const { tokens, raw } = context;
  const named = spanOf(tokens, part.first, part.end);
  const [segment] = part.segments;
  const base: Identity = { ...NOBODY, name: raw.slice(named.start, named.end), named };
  if (segment === undefined) return base;
  const holder = personBehind(context, segment);
  const noun = holder ?? kindNoun(context, segment);
  const nounKind = noun === null ? null : context.language.names.nounKind(noun.lower, noun.capital);
  const plural = noun !== null && isPlural(context, segment, noun, verb);
  const described: Described = { context, part, segment, noun, nounKind, plural, verb, base };
  if (holder !== null) return onlyCalled(described, holder);
  return (
    insideSaying(described) ??
    countryOfSaying(described) ??
    institution(described) ??
    namedAfter(described) ??
    nameInMarks(described) ??
    spokesperson(described) ??
    nameBehindOffice(described) ??
    calledOrganisation(described) ??
    bareName(described) ??
    group(described) ??
    properName(described) ??
    document(described) ??
    onlyCalled(described)
  );
}

function isPlural({ tokens, language }: ArticleContext, segment: Segment, noun: ContextToken, verb: string): boolean {
  const { names } = language;
  const before = tokens[segment.first - 1];
  const article = segment.determiner === 'none' || segment.determiner === 'possessive' ? '' : (before?.lower ?? '');
  const lead = itemAt(tokens, segment.first);
  if (lead !== noun && names.isPlural(lead.lower, noun.lower) === true && article === '') return true;
  const number = names.verbNumber(verb);
  // "nach Angaben der Forscher"
  const ofSaying = article === 'der' && names.sayingNoun.test(tokens[segment.first - 2]?.lower ?? '');
  if (ofSaying && names.isPlural('die', noun.lower) === true) return true;
  const told = names.isPlural(article, noun.lower);
  if (told === true && article === '' && number === 'singular') return false;
  return told ?? (number === 'plural' && segment.nameFirst >= segment.coreEnd);
}

/** "das Innenministerium", "die Staatsanwaltschaft München", "Wifo", "Frankreich". */
function institution({ context, part, segment, noun, nounKind, plural, base }: Described): Identity | null {
  if (plural && institutionKind(coreText(context, segment)) === null) return null;
  const found = institutionName(context.language.names.tag, context.tokens, segment, context.language.names.namedBy);
  if (found === null) return null;
  return { ...base, name: found.name, resolved: true, ...byRule('institution'), ...kindOfInstitution() };

  function kindOfInstitution(): Pick<Identity, 'kind' | 'kindRule'> {
    const listed = institutionKind(found?.name ?? '');
    if (listed !== null) return { kind: listed, kindRule: 'kind-public-institution' };
    if (found?.by === 'country') return { kind: 'government', kindRule: 'kind-government' };
    if (found?.by === 'abbreviation') return { kind: 'organisation', kindRule: 'kind-abbreviation' };
    const government = nounKind === 'government' && noun !== null && part.segments.length > 0;
    return government
      ? { kind: 'government', kindRule: 'kind-government' }
      : { kind: 'organisation', kindRule: 'kind-organisation-noun' };
  }
}

/** "die Hoover Institution", "der TÜV Nord", "Wikimedia Deutschland": capitals that are neither nouns nor a person. */
function properName({ context, segment, base, nounKind }: Described): Identity | null {
  const { first, coreEnd, determiner, hasRole } = segment;
  const paper = paperOfPlace(context, segment);
  if (paper !== null) {
    const kind = { kind: 'organisation', kindRule: 'kind-organisation-noun' } as const;
    return { ...base, name: paper, resolved: true, ...byRule('institution'), ...kind };
  }
  if (hasRole || nounKind === 'person' || determiner === 'indefinite' || determiner === 'possessive') return null;
  const { names } = context.language;
  const core = context.tokens.slice(first, coreEnd);
  const [lead] = core;
  const last = core.at(-1);
  if (lead === undefined || last === undefined || !core.every(({ capital, kind }) => capital && kind === 'word'))
    return null;
  const bare = determiner === 'none';
  if (core.length === 1 ? bare || !isShortForm(lead.text) : bare && !hasMark(core)) return null;
  // "der Brüsseler Gipfel", "die Deutschen Meister": an adjective, or nouns in a row.
  const isDescribed = (names.isNoun(lead.text) || names.adjectiveEnd.test(lead.lower)) && names.isNoun(last.text);
  if (core.length > 1 && !bare && isDescribed && !hasMark(core)) return null;
  const kind = { kind: 'organisation', kindRule: 'kind-called-organisation' } as const;
  return { ...base, name: coreText(context, segment), resolved: true, ...byRule('institution'), ...kind };

  function hasMark(words: readonly ContextToken[]): boolean {
    const isCapitals = isShortForm(lead?.text ?? '');
    return (
      isCapitals ||
      words.some(({ lower }) => ORGANISATION_WORD.test(lower)) ||
      institutionKind(lead?.text ?? '') !== null
    );
  }
}

/** "die Magdeburger Volksstimme", "die Rheinische Rundschau": a noun for papers behind the adjective of a place. */
function paperOfPlace({ tokens, language }: ArticleContext, { first, coreEnd, determiner }: Segment): string | null {
  const words = language.names.earlierNaming;
  if (words === null || determiner === 'indefinite' || determiner === 'possessive' || coreEnd - first !== 2)
    return null;
  const place = itemAt(tokens, first).text;
  const noun = itemAt(tokens, first + 1);
  if (!words.paper.test(noun.lower) || !/^\p{Lu}\p{Ll}+(?:er|ische[nrs]?)$/u.test(place)) return null;
  const feminine = /(?:stimme|rundschau|post|presse|allgemeinen?|woche)$/.test(noun.lower);
  const named = place.endsWith('er') ? place : place.replace(/e[nrs]?$/, feminine ? 'e' : 'er');
  return `${named} ${noun.text.replace(/(?<=(?:anzeiger|kurier|merkur))s$/, '')}`;
}

/** "TÜV", "VfGH": short, with two capitals or more. */
const isShortForm = (text: string): boolean => /^\p{Lu}\p{L}{0,6}\p{Lu}\p{L}?$/u.test(text);

/** "Premium Aerotec", where the article has "die Tochter Premium Aerotec GmbH". */
function calledOrganisation({ context, segment, base }: Described): Identity | null {
  const { first, coreEnd, determiner } = segment;
  if (coreEnd - first < 2 || determiner === 'indefinite' || determiner === 'possessive') return null;
  const lower = context.tokens.slice(first, coreEnd).map((token) => token.lower);
  if (!isCalledOrganisation(context, lower.join(' '))) return null;
  const kind = { kind: 'organisation', kindRule: 'kind-called-organisation' } as const;
  return { ...base, name: coreText(context, segment), resolved: true, ...byRule('institution'), ...kind };
}

const OPENING = /^[„“"»«‚‘'‹›]$/;

/** "des Magazins „Der Spiegel“", "die „Bild“-Zeitung": the name stands in marks. */
function nameInMarks({ context, part, nounKind, base }: Described): Identity | null {
  if (nounKind === 'person' || nounKind === 'group') return null;
  const { tokens, raw, language } = context;
  for (let at = part.first; at < part.end - 1; at++) {
    if (!OPENING.test(itemAt(tokens, at).text)) continue;
    let end = at + 1;
    while (end < part.end && !OPENING.test(itemAt(tokens, end).text) && tokens[end]?.text !== '”') end++;
    // Peter „Pit“ Lange: what stands within a name is a nickname.
    if (at > part.first && tokens[at - 1]?.capital && end + 1 < part.end && tokens[end + 1]?.capital) return null;
    let first = at + 1;
    if (end - first > 6 || end <= first) return null;
    if (language.names.definite.has(itemAt(tokens, first).lower) && first + 1 < end) first++;
    const { start, end: stop } = spanOf(tokens, first, end);
    const name = raw.slice(start, stop);
    if (!/^\p{Lu}|^\p{L}+$/u.test(name)) return null;
    // "ein Artikel der „New York Times“", but "das Buch „Meer“".
    const isPaper = nounKind !== 'document' || tokens[at - 1]?.capital !== true;
    return {
      ...base,
      name,
      resolved: true,
      ...byRule('name-in-marks'),
      kind: isPaper ? 'organisation' : 'document',
      kindRule: isPaper ? 'kind-name-in-marks' : 'kind-document-noun',
    };
  }
  return null;
}

/** "Analysten", "die Anwohner", "Unterstützer des Antrags", "israelische Behörden". */
function group({ context, segment, nounKind, plural, noun, base }: Described): Identity | null {
  const people = plural && (nounKind === 'person' || nounKind === 'organisation' || nounKind === 'government');
  if (noun === null || !(people || nounKind === 'group')) return null;
  const { names } = context.language;
  return {
    ...base,
    // "Two in five residents" is a number of its own.
    name: names.prepositions.has(itemAt(context.tokens, segment.first).lower)
      ? base.name
      : groupName(context, segment, noun),
    resolved: true,
    ...byRule('group'),
    kind: 'group',
    kindRule: nounKind === 'group' ? 'kind-group-noun' : 'kind-plural',
  };
}

/** "der OSZE-Bericht", "das Grundgesetz"; "eine Studie" and "der Bericht" are only called so. */
function document({ context, segment, nounKind, noun, base }: Described): Identity | null {
  if (nounKind !== 'document' || noun === null) return null;
  const isNamed = /^\p{Lu}[\p{Lu}\p{L}]+-\p{Lu}|gesetz(?:es|buch)?$|verfassung$/u.test(noun.text);
  const kind: Pick<Identity, 'kind' | 'kindRule'> = { kind: 'document', kindRule: 'kind-document-noun' };
  if (!isNamed || segment.determiner === 'indefinite') return { ...base, ...kind };
  return { ...base, ...kind, name: coreText(context, segment), resolved: true, ...byRule('document') };
}

/** Called something and no more. */
function onlyCalled(
  { context, part, segment, nounKind, base }: Described,
  holder: ContextToken | null = null,
): Identity {
  const { tokens } = context;
  const beside = tokens.slice(segment.first, segment.coreEnd);
  const gender = genderOf(context, beside);
  const front = coreText(context, segment);
  // "the FBI director"
  const isNamed =
    holder !== null || (!itemAt(tokens, segment.coreEnd - 1).capital && segment.coreEnd - segment.first > 1);
  const institution = holder === null ? { ...segment, coreEnd: segment.coreEnd - 1 } : segment;
  const kind = nounKind ?? (segment.hasRole || gender !== '' ? 'person' : null);
  return {
    ...base,
    gender,
    ...(kind !== null && { kind, kindRule: KIND_OF_NOUN[kind] }),
    ...(kind === 'person' && {
      role: holder === null ? front : `${front} ${holder.text}`,
      affiliation: (isNamed ? publicInstitution(coreText(context, institution)) : null) ?? affiliationIn(context, part),
    }),
  };
}
