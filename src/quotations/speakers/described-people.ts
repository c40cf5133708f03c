// People without a full name in the article: who speaks for an institution, a name behind an office, a name alone.
import { itemAt } from '../../base';
import { type ArticleContext, type ContextToken, formOf } from '../document';
import { byRule } from '../rules';
import { affiliationIn, institutionAt } from './affiliation';
import { isCalledOrganisation, isGenitiveHere, isUsedAsNoun, isUsedAsPlace } from './article-words';
import { isCountry } from './countries';
import { type Described, spanOf } from './described';
import { nominativeOfName } from './group-names';
import type { Identity } from './identity';
import { institutionName } from './institution-names';
import { hasInnerCapital } from './other-names';
import { isBareName } from './personal-names';
import { institutionKind } from './public-institutions';
import type { Segment } from './segment';
import { genderOf } from './text-person';
import { looksGenitive, withoutGenitive } from './word-keys';

/** "ein Sprecher des Innenministeriums", "eine Polizeisprecherin": the institution speaks. */
export function spokesperson({ context, segment, noun, base }: Described): Identity | null {
  const { names } = context.language;
  if (noun === null || segment.nameFirst < segment.coreEnd || !names.spokesperson.test(noun.lower)) return null;
  const attribute = segment.coreEnd < segment.end ? institutionAt(context, segment.coreEnd, segment.end) : null;
  const name = attribute ?? institutionInside(context, noun) ?? forcesAt(context, segment);
  if (name === null) return null;
  const listed = institutionKind(name);
  const kind =
    listed ?? (names.nounKind(name.split(' ')[0]?.toLowerCase() ?? '', true) === 'government' ? 'government' : null);
  return {
    ...base,
    name,
    resolved: true,
    ...byRule('speaks-for'),
    kind: kind ?? 'organisation',
    kindRule:
      listed !== null
        ? 'kind-public-institution'
        : kind === 'government'
          ? 'kind-government'
          : 'kind-organisation-noun',
    role: noun.text,
    gender: genderOf(context, [noun]),
  };
}

/** "ein Sprecher der israelischen Streitkräfte": the forces of a country; null for others. */
function forcesAt({ tokens, language }: ArticleContext, { coreEnd, end }: Segment): string | null {
  const { names } = language;
  const noun = tokens[end - 1];
  if (end - coreEnd !== 3 || noun === undefined || !names.genitives.has(itemAt(tokens, coreEnd).lower)) return null;
  if (names.nounKind(noun.lower, true) !== 'group' || names.countryOfAdjective(itemAt(tokens, end - 2).lower) === null)
    return null;
  return `${itemAt(tokens, end - 2).text.replace(/e[nr]$/, 'e')} ${noun.text}`;
}

/** "Polizeisprecherin", "Kreml-Sprecher", "Regierungssprecher". */
function institutionInside({ language }: ArticleContext, noun: ContextToken): string | null {
  const front = noun.text.replace(/[Ss]precher\p{L}*$/u, '').replace(/-$/, '');
  if (front === '' || front === noun.text) return null;
  for (const word of [front, front.replace(/s$/, '')]) {
    // What a token is stands in its form, which a copy leaves behind.
    const kind = 'word' as const;
    const own = { text: word, lower: word.toLowerCase(), capital: true, kind, end: noun.end, form: formOf(word, kind) };
    const alone = [{ ...noun, ...own }];
    const segment: Segment = { first: 0, coreEnd: 1, end: 1, determiner: 'definite', nameFirst: 1, hasRole: false };
    const found = institutionName(language.names.tag, alone, segment, language.names.namedBy);
    if (found !== null) return found.name;
  }
  return null;
}

/** "AfD-Vize Gauland", "Regulator Boltz", "Frau Kolb": the office falls off and is the role. */
export function nameBehindOffice({ context, part, segment, base }: Described): Identity | null {
  const { nameFirst, coreEnd, first, hasRole, determiner } = segment;
  if (!hasRole || nameFirst >= coreEnd || determiner === 'indefinite') return null;
  const { tokens, raw } = context;
  const { start, end } = spanOf(tokens, nameFirst, coreEnd);
  const printed = raw.slice(start, end);
  // "die Außenminister Frankreichs", "ein Anhänger Putins": an attribute.
  if (isCountry(context.language.names.tag, printed) || isGenitiveHere(context, printed)) return null;
  if (isOnlyNoun(context, segment, printed)) return null;
  const before = tokens.slice(first, nameFirst);
  return {
    ...base,
    name: nominativeOfName(printed, tokens[first - 1]?.lower ?? ''),
    resolved: true,
    ...byRule('name-behind-office'),
    kind: 'person',
    kindRule: 'kind-name-of-office',
    role: before.map(({ text }) => text).join(' '),
    affiliation: affiliationIn(context, part),
    gender: genderOf(context, before),
  };
}

/** Shorter nouns for institutions are surnames as well ("Bank", "Rath"). */
const LONG_NOUN = 8;

/** "der Oberste Gerichtshof", "die 56-jährige Rechtsanwaltsgehilfin", "Korrespondent al-Jazeeras": no name stands there. */
function isOnlyNoun({ language, tokens }: ArticleContext, segment: Segment, printed: string): boolean {
  const { names } = language;
  const { nameFirst, coreEnd, determiner } = segment;
  if (coreEnd - nameFirst > 1) return false;
  const isInstitution = /^(?:organisation|government)$/.test(names.nounKind(printed.toLowerCase(), true) ?? '');
  if (determiner === 'definite' && isInstitution && printed.length >= LONG_NOUN) return true;
  // "reichte die Schauspielerin Klage ein": the object stands behind the subject.
  if (determiner === 'definite' && names.isCommonNoun(printed)) return true;
  if (looksGenitive(printed) && institutionKind(withoutGenitive(printed)) !== null) return true;
  const before = tokens[nameFirst - 1];
  return before !== undefined && names.ageAdjective.test(before.lower) && names.isNoun(printed);
}

/**
 * "Quellenlage", "laut Bohrer", but "Rosenberg", "sagte Muster": a noun of the dictionary is a name where it is a
 * common surname, or short and the subject of a verb that only persons go with.
 */
function isCommonNoun({ context, verb }: Described, text: string): boolean {
  const { names } = context.language;
  if (hasInnerCapital(text) || !names.isCommonNoun(text)) return false;
  return text.length > LONG_NOUN || verb === '' || names.institutionCue.test(verb);
}

/** What a name alone stands for: by its letters, by what the article calls it elsewhere, by its verb. */
function kindOfBareName({ context, part, verb }: Described, name: string): Pick<Identity, 'kind' | 'kindRule'> {
  const { names } = context.language;
  const lower = name.toLowerCase();
  // "Paris sei dagegen": a capital stands for its government.
  if (names.isCapitalCity(name)) return { kind: 'government', kindRule: 'kind-government' };
  if (/\.\p{Ll}{2,4}$/u.test(name)) return { kind: 'organisation', kindRule: 'kind-abbreviation' };
  if (hasInnerCapital(name) || isCalledOrganisation(context, lower))
    return { kind: 'organisation', kindRule: 'kind-called-organisation' };
  const isSomebody = part.segments.some(({ hasRole }) => hasRole) || affiliationIn(context, part) !== '';
  if (!isSomebody && isUsedAsPlace(context, lower)) return { kind: 'government', kindRule: 'kind-used-as-place' };
  if (!isSomebody && names.institutionCue.test(verb)) return { kind: 'unknown', kindRule: 'kind-unknown' };
  return { kind: 'person', kindRule: 'kind-bare-name' };
}

/** "sagte Kolb". */
export function bareName(described: Described): Identity | null {
  const { context, part, segment, nounKind, plural, base, verb } = described;
  const { names } = context.language;
  const tellsOther = nounKind !== null && nounKind !== 'person';
  if (plural || tellsOther || segment.determiner !== 'none' || !isBareName(context, segment)) return null;
  const { tokens, raw } = context;
  const last = itemAt(tokens, segment.coreEnd - 1);
  const behind = tokens[segment.coreEnd]?.lower ?? '';
  // "Vorschlag der CDU": a noun with an attribute.
  const hasAttribute = segment.coreEnd < segment.end && (names.genitives.has(behind) || names.sayingOf.has(behind));
  if (isCommonNoun(described, last.text)) return null;
  const number = names.verbNumber(verb);
  if (hasAttribute || number === 'plural' || isUsedAsNoun(context, last.lower)) return null;
  if (number === null && names.isPlural('', last.lower) !== false && /n$/.test(last.lower)) return null;
  const { start, end } = spanOf(tokens, segment.first, segment.coreEnd);
  return {
    ...base,
    name: raw.slice(start, end),
    resolved: true,
    ...byRule('bare-name'),
    ...kindOfBareName(described, raw.slice(start, end)),
    affiliation: affiliationIn(context, part),
    gender: names.genderOf(raw.slice(start, end).toLowerCase()) ?? '',
  };
}
