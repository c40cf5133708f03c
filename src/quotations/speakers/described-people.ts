// People without a full name in the article: who speaks for an institution, a name behind an office, a name alone.
import { itemAt } from '../../base';
import { type ArticleContext, type ContextToken, formOf } from '../document';
import { byRule } from '../rules';
import { affiliationIn, institutionAt } from './affiliation';
import { isGenitiveHere, isUsedAsNoun } from './article-words';
import { isCountry } from './countries';
import { type Described, spanOf } from './described';
import { nominativeOfName } from './group-names';
import type { Identity } from './identity';
import { institutionName } from './institution-names';
import { isBareName } from './personal-names';
import { institutionKind } from './public-institutions';
import type { Segment } from './segment';
import { genderOf } from './text-people';

/** "ein Sprecher des Innenministeriums", "eine Polizeisprecherin": the institution speaks. */
export function spokesperson({ context, segment, noun, base }: Described): Identity | null {
  const { names } = context.language;
  if (noun === null || segment.nameFirst < segment.coreEnd || !names.spokesperson.test(noun.lower)) return null;
  const attribute = segment.coreEnd < segment.end ? institutionAt(context, segment.coreEnd, segment.end) : null;
  const name = attribute ?? institutionInside(context, noun);
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

/** "Polizeisprecherin", "Kreml-Sprecher", "Regierungssprecher". */
function institutionInside({ language }: ArticleContext, noun: ContextToken): string | null {
  const front = noun.text.replace(/[Ss]precher\p{L}*$/u, '').replace(/-$/, '');
  if (front === '' || front === noun.text) return null;
  for (const word of [front, front.replace(/s$/, '')]) {
    const alone = [{ ...noun, text: word, lower: word.toLowerCase(), capital: true, form: formOf(word, 'word') }];
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

/** "sagte Kolb". */
export function bareName({ context, part, segment, nounKind, plural, base, verb }: Described): Identity | null {
  const { names } = context.language;
  const tellsOther = nounKind !== null && nounKind !== 'person';
  if (plural || tellsOther || segment.determiner !== 'none' || !isBareName(context, segment)) return null;
  const { tokens, raw } = context;
  const last = itemAt(tokens, segment.coreEnd - 1);
  const behind = tokens[segment.coreEnd]?.lower ?? '';
  // "Vorschlag der CDU": a noun with an attribute.
  const hasAttribute = segment.coreEnd < segment.end && (names.genitives.has(behind) || names.sayingOf.has(behind));
  const number = names.verbNumber(verb);
  if (hasAttribute || number === 'plural' || isUsedAsNoun(context, last.lower)) return null;
  if (number === null && names.isPlural('', last.lower) !== false && /n$/.test(last.lower)) return null;
  const { start, end } = spanOf(tokens, segment.first, segment.coreEnd);
  // "Paris sei dagegen": a capital stands for its government.
  const isCapital = names.isCapitalCity(raw.slice(start, end));
  const isAddress = /\.\p{Ll}{2,4}$/u.test(raw.slice(start, end));
  return {
    ...base,
    name: raw.slice(start, end),
    resolved: true,
    ...byRule('bare-name'),
    kind: isCapital ? 'government' : isAddress ? 'organisation' : 'person',
    kindRule: isCapital ? 'kind-government' : isAddress ? 'kind-abbreviation' : 'kind-bare-name',
    affiliation: affiliationIn(context, part),
    gender: names.genderOf(raw.slice(start, end).toLowerCase()) ?? '',
  };
}
