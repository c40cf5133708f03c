// The languages the kit knows: German, English, French. A further one is a folder beside theirs, a name here, and a list
// of common words to recognise it by in `common-words.ts`.
import type { CalendarName } from './calendar';
import type { KnownLanguage } from './common-words';
import { profile as de } from './de';
import { profile as en } from './en';
import { profile as fr } from './fr';
import { neutralProfile } from './neutral';
import type { LanguageProfile } from './profile';

export { type Calendar, type CalendarName, formsOf, namesOf } from './calendar';
export { COMMON_WORDS, type KnownLanguage } from './common-words';
export { DICTIONARY_TABLES } from './de';
export { countSyllables } from './de/syllables';
export type { Determiners } from './determiners';
export { packDictionaryTable } from './dictionary-table';
export { isForename } from './forenames';
export type { NamesLikeWords } from './names-like-words';
export type { LanguageProfile, Lemmatizer } from './profile';
export { FRAME_CLASSES, type FrameClass, type ReportingForm, type ReportingWords } from './reporting-words';
export type { Vocabulary } from './vocabulary';
export { wordList, wordSet } from './word-list';

const PROFILES: Readonly<Record<KnownLanguage, LanguageProfile>> = { de, en, fr };

/**
 * The profile of a language by its BCP 47 tag; regions and scripts don't matter ("de-AT" gives German).
 *
 * @throws RangeError for a language without a profile, with those there are
 *
 * @example
 * ```ts
 * const { months } = languageProfile('de-AT');
 * ```
 */
export function languageProfile(tag: string): LanguageProfile {
  const found = knownProfile(tag);
  if (found === undefined) {
    throw new RangeError(`language is "${tag}"; allowed are ${Object.keys(PROFILES).join(', ')}`);
  }
  return found;
}

/**
 * The profile to read an article of this language with: of a language that the kit does not know a neutral one, which
 * finds tokens and sentences without any abbreviations, removes no stop words and leaves words as they are.
 *
 * @throws RangeError for what is no BCP 47 tag
 */
export function textProfile(tag: string): LanguageProfile {
  const known = knownProfile(tag);
  if (known !== undefined) return known;
  try {
    Intl.getCanonicalLocales(tag);
  } catch {
    throw new RangeError(`language is "${tag}"; allowed are BCP 47 tags such as "de" or "en-GB"`);
  }
  return neutralProfile;
}

function knownProfile(tag: string): LanguageProfile | undefined {
  const primary = tag.split('-', 1)[0]?.toLowerCase();
  return Object.values(PROFILES).find((profile) => profile.tag === primary);
}

/** The profiles of all languages that the kit knows. */
export function languageProfiles(): readonly LanguageProfile[] {
  return Object.values(PROFILES);
}

const FUNCTION_WORDS: ReadonlySet<string> = new Set(Object.values(PROFILES).flatMap((one) => [...one.functionWords]));

/** The function words of all languages that the kit knows: an article in one holds lines in another. */
export const functionWords = (): ReadonlySet<string> => FUNCTION_WORDS;

/** Whether a word in lower case is one of `functionWords`. */
export const isFunctionWord = (lower: string): boolean => FUNCTION_WORDS.has(lower);

/** The month or weekday that a word in lower case names, by its first name ("samstag" for "sonnabends"); null for others. */
export function calendarName(word: string, language: string): string | null {
  const { months, weekdays } = textProfile(language).calendar;
  const names = (entry: CalendarName) => entry.names.some((name) => word === name || word === `${name}s`);
  return [...months, ...weekdays].find(names)?.names[0] ?? null;
}
