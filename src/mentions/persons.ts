// Persons named in full, with a forename or a role that shows it, and surnames behind a role.
import { itemAt } from '../base';
import { isForename } from '../languages';
import {
  isFullName,
  mentionParts,
  type NameReading,
  nameKeys,
  phrasesWithNames,
  publicInstitution,
  type TwoPersons,
  twoPersons,
  withoutGenitive,
} from '../quotations';
import { INSTITUTION_END, PLACES } from './known-names';
import type { NameCover } from './name-cover';
import { isPlaceNoun, nameTest, nounBefore } from './name-words';
import { PLACE_PREPOSITIONS } from './places';

/** Finds persons with a forename of the list, an initial, a role, or a row of the table. */
export function findKnownPersons(reading: NameReading, cover: NameCover): void {
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
          isFull && (hasRole || hasForename(texts) || index?.names.has(nameKeys(texts.join(' ')).join(' ')) === true);
        const isBehindRole =
          nounBefore(tokens, nameFirst) !== 'organisation' &&
          publicInstitution(texts[0] ?? '') === null &&
          hasRole &&
          coreEnd - nameFirst === 1 &&
          isName(nameFirst) &&
          canBeSurname(texts[0] ?? '');
        if (!isNamed && !isBehindRole) continue;
        if (INSTITUTION_END.test(texts.at(-1)?.toLowerCase() ?? '')) continue;
        const two = index === null ? null : twoPersons(texts, index);
        if (two !== null) {
          addTwo(cover, nameFirst, coreEnd, two);
          continue;
        }
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

/**
 * Finds the names of two to four words that no dictionary has, where neither a noun nor a preposition before them says
 * that they are no person. To be asked when all places and organisations are found.
 */
export function findUnknownPersons(reading: NameReading, cover: NameCover): void {
  const { tokens } = reading.context;
  const isName = nameTest(reading);
  for (let at = 0; at < tokens.length; at++) {
    if (!cover.isFree(at) || !isName(at)) continue;
    let end = at + 1;
    const { sentence } = itemAt(tokens, at);
    // "Holm's Mill" is no name of a person.
    const isOwner = (place: number) => /['’]s$/.test(itemAt(tokens, place).text);
    while (
      end < at + 4 &&
      isName(end) &&
      cover.isFree(end) &&
      itemAt(tokens, end).sentence === sentence &&
      !isOwner(end - 1)
    )
      end++;
    if (
      end >= at + 2 &&
      !isInCapitals(reading, sentence) &&
      !isOther(reading, at) &&
      !isDescription(reading, at, end)
    ) {
      const texts = tokens.slice(at, end).map(({ text }) => text);
      const two = reading.index === null ? null : twoPersons(texts, reading.index);
      if (two !== null) addTwo(cover, at, end, two);
      else {
        const known = reading.people.withName(nameKeys(texts.join(' ')));
        const name = known?.known?.name ?? known?.name ?? nominative(texts.join(' '));
        cover.add({ first: at, end, name, kind: 'person', rule: 'full-name' });
      }
    }
    at = end - 1;
  }
}

/** "Had Republicans", "Biscayne Bay": a word that begins the sentence, or one that no name ends in. */
function isDescription({ context: { tokens, sentences, language } }: NameReading, first: number, end: number): boolean {
  const lead = itemAt(tokens, first);
  const last = itemAt(tokens, end - 1);
  if (language.names.noName.test(last.lower)) return true;
  return sentences[lead.sentence]?.firstToken === first && language.names.initialAdjective.test(lead.lower);
}

/** A headline in capitals ("Coach Praises Young Keeper"): they show no names. */
function isInCapitals({ context: { tokens, sentences } }: NameReading, sentence: number): boolean {
  const { firstToken, endToken } = itemAt(sentences, sentence);
  if (/^[.!?]$/.test(itemAt(tokens, endToken - 1).text)) return false;
  let long = 0;
  let capitals = 0;
  for (let at = firstToken + 1; at < endToken; at++) {
    const { kind, text, capital } = itemAt(tokens, at);
    if (kind !== 'word' || text.length < 4) continue;
    long++;
    if (capital) capitals++;
  }
  return long >= 3 && capitals >= long * 0.8;
}

function addTwo(cover: NameCover, first: number, end: number, { names: [before, behind], cut }: TwoPersons): void {
  const shared = { kind: 'person', rule: 'table' } as const;
  cover.add({ first, end: first + cut, name: before, ...shared });
  cover.add({ first: first + cut, end, name: behind, ...shared });
}

/** A noun for things, a preposition of place, an article or an opening mark before it: no person. */
function isOther({ context: { tokens, language } }: NameReading, at: number): boolean {
  const before = tokens[at - 1];
  if (nounBefore(tokens, at) !== null || isPlaceNoun(itemAt(tokens, at).lower)) return true;
  if (before === undefined) return false;
  if (PLACE_PREPOSITIONS.has(before.lower) || language.names.definite.has(before.lower)) return true;
  return /^[„“"»«‚]$/.test(before.text);
}

/** "Anna Muster", "A. Muster", "Karl-Luc Muster": a forename, an initial, or a forename with another. */
function hasForename(texts: readonly string[]): boolean {
  const [lead = ''] = texts;
  if (texts.length > 2 && texts[1] === '.' && /^\p{Lu}$/u.test(lead)) return true;
  // "Al Jazeera": an article of Arabic names more often than short for Albert.
  return lead !== 'Al' && isForename(lead.toLowerCase());
}

function canBeSurname(text: string): boolean {
  return /^\p{Lu}[\p{L}'’-]*\p{Ll}[\p{L}'’-]*$/u.test(text) && !PLACES.has(text);
}

const nominative = (name: string): string => (/(?:['’]s?)$/u.test(name) ? withoutGenitive(name) : name);
