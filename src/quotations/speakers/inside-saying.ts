// Who says it, inside the words for what is said: "Behördenangaben", "israelische Angaben".
import { itemAt } from '../../base';
import type { ContextToken } from '../document';
import { byRule } from '../rules';
import { type Described, KIND_OF_NOUN } from './described';
import type { Identity } from './identity';
import { institutionKind, publicInstitution } from './public-institutions';

/** "Behördenangaben", "Medienberichte", "UNO-Angaben": who says it is the first part of the word. */
export function insideSaying({ context, segment, base }: Described): Identity | null {
  const { names } = context.language;
  const token = context.tokens[segment.coreEnd - 1] as ContextToken;
  if (institutionKind(token.text) !== null) return null;
  const front = token.text.match(names.sayingCompound)?.[1]?.replace(/-$/, '');
  if (front === undefined) return null;
  const listed = institutionKind(front);
  const kind = listed ?? names.nounKind(front.toLowerCase(), true);
  if (kind === null || kind === 'document') return null;
  const name = publicInstitution(front) ?? front;
  const plural = listed === null && names.isPlural('die', front.toLowerCase()) === true;
  if (plural || kind === 'person' || kind === 'group') {
    return { ...base, name, resolved: true, ...byRule('group'), kind: 'group', kindRule: 'kind-plural' };
  }
  return {
    ...base,
    name,
    resolved: true,
    ...byRule('institution'),
    kind,
    kindRule: listed === null ? KIND_OF_NOUN[kind] : 'kind-public-institution',
  };
}

/** "israelische Angaben", "nach russischer Darstellung": the country says it. */
export function countryOfSaying({ context, segment, base }: Described): Identity | null {
  const { tokens, language } = context;
  const last = segment.coreEnd - 1;
  if (last === segment.first || !language.names.sayingNoun.test(itemAt(tokens, last).lower)) return null;
  const country = language.names.countryOfAdjective(itemAt(tokens, last - 1).lower);
  if (country === null) return null;
  const kind = { kind: 'government', kindRule: 'kind-government' } as const;
  return { ...base, name: country, resolved: true, ...byRule('country-of-saying'), ...kind };
}
