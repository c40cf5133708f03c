// A noun with what stands before it: determiner, numerals, adjectives, and the name that is its head.
import { itemAt } from '../../../base';
import { languageProfile, wordSet } from '../../../languages';
import { type ContextToken, testedOnce } from '../../document';
import { DETERMINERS, FUNCTION_WORDS, PREPOSITIONS, QUANTIFIERS, SMALL_NAMES } from './noun-phrase-words';
import { isPersonNoun } from './person-nouns';
import { isNamedTime, isTime } from './times';

/** Whether the word can be an adjective before a noun, by its ending. */
export function looksLikeAdjective(token: ContextToken): boolean {
  return !token.capital && token.kind === 'word' && endsLikeAdjective(token);
}

const endsLikeAdjective = testedOnce(
  ({ lower }) =>
    /(?:e|en|er|es|em)$/.test(lower) && lower.length > 3 && !PREPOSITIONS.has(lower) && !FUNCTION_WORDS.has(lower),
);

const isDeterminer = testedOnce(({ lower }) => DETERMINERS.has(lower));

const isQuantifier = testedOnce(({ lower }) => QUANTIFIERS.has(lower));

const isQuote = testedOnce(({ text }) => /^[„“”‟"«»‚‘’‹›]$/.test(text));

const isPartOfTime = testedOnce(({ lower }) => /^(?:anfang|mitte|ende)$/.test(lower));

// "ai-Bericht": a small abbreviation before a noun.
const isNounOfItself = testedOnce(({ text }) => /^\p{Ll}+-\p{Lu}/u.test(text) || SMALL_NAMES.has(text));

const isFunctionWord = testedOnce(({ lower }) => FUNCTION_WORDS.has(lower) || PREPOSITIONS.has(lower));

const isAgeNoun = testedOnce(({ text }) => /^\d+-Jährige[rn]?$/.test(text));

/** Whether the token can be (part of) the noun or name at the heart of a phrase. */
export function isNominal(token: ContextToken | undefined): boolean {
  if (token === undefined) return false;
  // "der 52-Jährige".
  if (isAgeNoun(token)) return true;
  if (token.kind === 'word') return isNounOfItself(token) || (token.capital && !isFunctionWord(token));
  return token.kind === 'handle' || token.kind === 'url';
}

/** Index after determiner, numerals and adjectives from `at`; `at` itself where there are none. */
export function skipModifiers(tokens: readonly ContextToken[], at: number, limit: number): number {
  let index = at;
  if (index < limit && isDeterminer(itemAt(tokens, index))) index++;
  const most = Math.min(limit, index + 6);
  while (index < most) {
    const token = itemAt(tokens, index);
    const enumerated =
      token.text === ',' &&
      index > at &&
      looksLikeAdjective(itemAt(tokens, index - 1)) &&
      index + 1 < limit &&
      looksLikeAdjective(itemAt(tokens, index + 1));
    if (isAgeNoun(token)) break;
    if (token.kind === 'number' || looksLikeAdjective(token) || enumerated || isQuantifier(token)) index++;
    else if (
      (token.lower === 'und' || token.lower === 'so' || token.lower === 'bzw') &&
      index > at &&
      index + 1 < limit &&
      looksLikeAdjective(itemAt(tokens, index + 1))
    )
      index++;
    else break;
  }
  return skipExtendedAttribute(tokens, at, index, limit);
}

/** "inszenierende", "gewählte", "ernannter": what an adverb may stand before. "sagte" is none: it has no ge-. */
const PARTICIPLE_WITH_ENDING =
  /(?:.nde|^(?:\p{L}{0,6})?ge\p{L}+[tn]e|^(?:be|er|ver|ent|zer|über|unter)\p{L}+[tn]e|.ierte)[nrsm]?$/u;

/** What the words between an article and its adjective can begin with. */
const opensAttribute = testedOnce(
  ({ lower }) =>
    /^(?:d(?:as|en|ie)|ein(?:e|en)?|sich)$/.test(lower) || FUNCTION_WORDS.has(lower) || PREPOSITIONS.has(lower),
);

/** "der für Umwelt zuständige Minister", "der kürzlich ernannte Bischof": words between the article and its adjective. */
function skipExtendedAttribute(tokens: readonly ContextToken[], at: number, index: number, limit: number): number {
  const next = tokens[index];
  if (index !== at + 1 || next === undefined || index >= limit || !opensAttribute(next)) return index;
  // "die das Unglück überlebende Ada Kropp": an object before a participle.
  if (/^(?:d(?:as|en|ie)|ein(?:e|en)?)$/.test(next.lower)) {
    const participle = skipHead(tokens, skipModifiers(tokens, index, limit), limit);
    const token = tokens[participle];
    const closes = token !== undefined && participle < limit - 1 && /nde[nrs]?$/.test(token.lower) && !token.capital;
    return closes && isNominal(tokens[participle + 1]) ? participle + 1 : index;
  }
  const adverb = next.lower === 'sich' || (FUNCTION_WORDS.has(next.lower) && !next.capital);
  if (!adverb && !PREPOSITIONS.has(next.lower)) return index;
  for (let adjective = index + 1; adjective < Math.min(limit - 1, index + 9); adjective++) {
    const token = itemAt(tokens, adjective);
    if (token.kind === 'punctuation') break;
    const isParticiple = !adverb || PARTICIPLE_WITH_ENDING.test(token.lower);
    const closes =
      looksLikeAdjective(token) && token.lower.length > 5 && isParticiple && isNominal(tokens[adjective + 1]);
    if (closes && !isNominalPhraseStart(tokens, adjective)) return adjective + 1;
  }
  return index;
}

/** Whether the adjective belongs to the inner phrase: "in der neuen Stadt". */
function isNominalPhraseStart(tokens: readonly ContextToken[], adjective: number): boolean {
  const before = itemAt(tokens, adjective - 1).lower;
  return DETERMINERS.has(before) || PREPOSITIONS.has(before);
}

/** The longest name or row of capitals that is taken as one head. */
const LONGEST_HEAD = 16;

/** Index after the noun, name, or name in quotation marks at `at`; `at` where there is none. */
function skipHead(tokens: readonly ContextToken[], at: number, sentenceLimit: number): number {
  const limit = Math.min(sentenceLimit, at + LONGEST_HEAD);
  let index = at;
  while (index < limit) {
    const token = itemAt(tokens, index);
    // "sagte Eva Huber Anfang Mai": the time is no part of the name.
    if (index > at && isPartOfTime(token) && isTime(tokens, index + 1, index + 2)) break;
    // "sagte am Sonntag Eva Huber", "sagte Anfang Mai Eva Huber": nor is it part of the name behind it.
    if (index > at && isNamedTime(itemAt(tokens, index - 1)) && !isNamedTime(token) && token.kind === 'word') break;
    // "meldeten die Behörden Spionage", "gab es laut Angaben 2011": the object, a year.
    const follows = index > at && endsAsSource(itemAt(tokens, index - 1));
    if (follows && (token.kind === 'number' || isThing(token))) break;
    if (isNominal(token)) index++;
    // "Boeing 737", but not "Behördenangaben 62 Personen".
    else if (index > at && token.kind === 'number' && !isNominal(tokens[index + 1])) index++;
    else if (index > at && isNamePart(token) && isNominal(tokens[index + 1]) && index + 1 < limit) index++;
    else if (isQuote(token)) {
      // A name in marks begins with a capital; words in lower case there are speech.
      if (tokens[index + 1]?.capital !== true) break;
      const close = closingQuote(tokens, index, Math.min(limit, index + 8));
      if (close < 0) break;
      index = close + 1;
    } else if (token.text === '(' && index > at) {
      const close = closingBracket(tokens, index, Math.min(limit, index + 8));
      if (close < 0) break;
      index = close + 1;
    } else if (
      (token.text === '/' || token.text === '&' || token.text === '-' || token.text === '.') &&
      index > at &&
      isNominal(tokens[index + 1]) &&
      index + 1 < limit &&
      touches(tokens, index)
    )
      index++;
    else break;
  }
  return index;
}

/** Nouns for a source behind which no common noun is part of it, though a name may be: "die Polizei Hamburg". */
const endsAsSource = testedOnce(({ lower }) =>
  /(?:behörden?|ministerium|angaben|berichten?|meldungen?|mitteilung|aussagen|ansicht|meinung|informationen|medien|agentur|polizei|regierung|verfassung|quellen|zeitungen)$/.test(
    lower,
  ),
);

/** A noun of the dictionary that is neither a person's office nor the name of a town. */
const isThing = testedOnce(
  ({ text, lower }) => /^\p{Lu}/u.test(text) && !isPersonNoun(lower) && !TOWNS.has(lower) && isDictionaryNoun(text),
);

/** Towns whose names are nouns. */
const TOWNS = wordSet(
  'essen halle hagen hof siegen baden kiel weiden bergen worms minden füssen gießen regen ulm berlin bremen',
);

/** Whether a word is a noun of the dictionary. */
export const isDictionaryNoun = (text: string): boolean => languageProfile('de').nounTest?.()(text) ?? false;

/** "von" in names ("Ursula von der Leyen") and short particles; only between capitals. */
const isNamePart = testedOnce(({ lower }) =>
  /^(?:al|el|bin|ibn|ben|abu|de|da|dos|del|della|di|du|la|van|ten|ter|of|the|and)$/.test(lower),
);

function touches(tokens: readonly ContextToken[], index: number): boolean {
  const token = itemAt(tokens, index);
  return tokens[index - 1]?.end === token.start || tokens[index + 1]?.start === token.end;
}

function closingQuote(tokens: readonly ContextToken[], open: number, limit: number): number {
  for (let index = open + 2; index < limit; index++) {
    if (!isQuote(itemAt(tokens, index))) continue;
    // A name ends in a noun or a number; what ends in a verb („Bis es zu spät war“) is speech.
    const { capital, kind } = itemAt(tokens, index - 1);
    return capital || kind !== 'word' ? index : -1;
  }
  return -1;
}

function closingBracket(tokens: readonly ContextToken[], open: number, limit: number): number {
  for (let index = open + 1; index < limit; index++) if (itemAt(tokens, index).text === ')') return index;
  return -1;
}

/** A noun without its genitive, von-phrase, apposition: modifiers and head. */
export function simplePhraseEnd(tokens: readonly ContextToken[], at: number, limit: number): number {
  const head = skipModifiers(tokens, at, limit);
  const end = skipHead(tokens, head, limit);
  return end > head ? end : at;
}
