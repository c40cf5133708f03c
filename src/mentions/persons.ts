// Persons named in full, with a forename or a role that shows it, and surnames behind a role.
import { itemAt } from '../base';
import {
  isFullName,
  mentionParts,
  type NameReading,
  nameKeys,
  phrasesWithNames,
  publicInstitution,
  withoutGenitive,
} from '../quotations';
import { FORENAMES, INSTITUTION_END, PLACES } from './known-names';
import type { NameCover } from './name-cover';
import { isPlaceNoun, nameTest, nounBefore } from './name-words';
import { PLACE_PREPOSITIONS } from './places';

/**
 * Finds persons named in full: `known` those with a forename of the list, an initial, a role, or a row of the table;
 * `by-form` those of words that no dictionary has, when all places and organisations are found.
 */
export function findPersons(reading: NameReading, cover: NameCover, which: 'known' | 'by-form'): void {
  const { context, people, index } = reading;
  const { tokens } = context;
  const isName = nameTest(reading);
  for (const { first, end } of phrasesWithNames(context)) {
    for (const part of mentionParts(context, first, end)) {
      for (const segment of part.segments) {
        const { nameFirst, coreEnd, hasRole } = segment;
        if (nameFirst >= coreEnd) continue;
        const texts = tokens.slice(nameFirst, coreEnd).map(({ text }) => text);
        const isFull = isFullName(context, segment);
        const isNamed =
          isFull &&
          (which === 'known'
            ? hasRole || hasForename(texts) || index?.names.has(nameKeys(texts.join(' ')).join(' ')) === true
            : isUnknownName(tokens, nameFirst, coreEnd, isName));
        const isBehindRole =
          which === 'known' &&
          publicInstitution(texts[0] ?? '') === null &&
          hasRole &&
          coreEnd - nameFirst === 1 &&
          isName(nameFirst) &&
          canBeSurname(texts[0] ?? '');
        if (!isNamed && !isBehindRole) continue;
        if (INSTITUTION_END.test(texts.at(-1)?.toLowerCase() ?? '')) continue;
        const printed = texts.join(' ').replace(/ ([.-]) ?/g, '$1');
        const keys = nameKeys(texts.join(' '));
        const known = isFull ? people.withName(keys) : (people.withWord(keys[0] ?? '')?.person ?? null);
        const inTable = index?.names.get(keys.join(' '));
        const name = inTable?.name ?? known?.known?.name ?? known?.name ?? nominative(printed);
        cover.add({ first: nameFirst, end: coreEnd, name, kind: 'person', rule: isFull ? 'full-name' : 'role' });
      }
    }
  }
}

/** Neither word is one of the dictionary, and no noun or preposition before them says that it is no person. */
function isUnknownName(
  tokens: NameReading['context']['tokens'],
  first: number,
  end: number,
  isName: (at: number) => boolean,
): boolean {
  if (/^[„“"»«‚]$/.test(tokens[first - 1]?.text ?? '') || isPlaceNoun(itemAt(tokens, first).lower)) return false;
  if (nounBefore(tokens, first) !== null || PLACE_PREPOSITIONS.has(tokens[first - 1]?.lower ?? '')) return false;
  for (let at = first; at < end; at++) if (itemAt(tokens, at).capital && !isName(at) && at < end - 1) return false;
  return isName(end - 1) && /^\p{Lu}\p{Ll}/u.test(itemAt(tokens, first).text);
}

/** "Anna Muster", "A. Muster", "Karl-Luc Muster": a forename, an initial, or a forename with another. */
function hasForename(texts: readonly string[]): boolean {
  const [lead = ''] = texts;
  if (texts.length > 2 && texts[1] === '.' && /^\p{Lu}$/u.test(lead)) return true;
  return FORENAMES.has(lead.toLowerCase().split('-')[0] ?? '');
}

function canBeSurname(text: string): boolean {
  return /^\p{Lu}[\p{L}'’-]*\p{Ll}[\p{L}'’-]*$/u.test(text) && !PLACES.has(text);
}

const nominative = (name: string): string => (/(?:['’]s?)$/u.test(name) ? withoutGenitive(name) : name);
