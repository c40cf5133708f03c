// German.

import { formsOf } from '../calendar';
import type { DictionaryTable } from '../dictionary-table';
import { NO_FORENAMES } from '../forenames';
import { once } from '../once';
import type { LanguageProfile } from '../profile';
import { stopList } from '../stop-words';
import { wordList } from '../word-list';
import { ABBREVIATIONS, ABBREVIATIONS_BEFORE_NUMBERS, FINAL_ABBREVIATIONS } from './abbreviations';
import { CALENDAR } from './calendar';
import { CONTRACTIONS, DETERMINERS, DISTRIBUTIVE } from './determiners';
import { EMPTY_NEGATIONS, FUNCTION_WORDS, NEGATIONS } from './function-words';
import { lemmatizer } from './lemmas';
import { NAMES_LIKE_WORDS } from './names-like-words';
import { nounTest } from './nouns';
import { REPORTING_WORDS } from './reporting-words';
import { SENTENCE_STARTERS } from './sentence-words';
import { ADDITIONS, REMOVALS } from './stop-words';
import { countSyllables } from './syllables';
import { VERB_ENTRIES, VERB_FLAGS } from './verb-dictionary';
import { vocabulary } from './vocabulary';
import { WORD_FORM_TABLES } from './word-forms';

const MONTHS: ReadonlySet<string> = new Set(formsOf(CALENDAR.months));

/** Words after which a number with a dot is an ordinal whatever follows: "der 31. Flug", "zum 40. Geburtstag". */
const BEFORE_ORDINALS: ReadonlySet<string> = new Set([
  ...Object.entries(DETERMINERS).flatMap(([kind, words]) => (/^(?:negative|cardinals)$/.test(kind) ? [] : words)),
  ...wordList(`${DISTRIBUTIVE} ${CONTRACTIONS}`),
]);

function isOrdinal(digits: string, previous: string, next: string): boolean {
  if (next === '' || digits.length > 3) return false;
  // "Nr. 6. Danach": a number that is counted by, not a rank.
  if (ABBREVIATIONS_BEFORE_NUMBERS.has(previous.toLowerCase())) return false;
  if (MONTHS.has(next.toLowerCase())) return digits.length <= 2;
  if (next.toLowerCase() === next) return true;
  return BEFORE_ORDINALS.has(previous.toLowerCase()) || !SENTENCE_STARTERS.has(next);
}

export { countryOfAdjective } from './country-adjectives';
export { isCapitalCity } from './place-names';
export { FINITE, VerbForm } from './verb-dictionary';
export { type LemmaForm, lemmaForms, verbFlags } from './verb-forms';
export { isAdjective } from './word-forms';

/** The tables that the build packs. */
export const DICTIONARY_TABLES: readonly DictionaryTable<unknown>[] = [...WORD_FORM_TABLES, VERB_FLAGS, VERB_ENTRIES];

export const profile: LanguageProfile = {
  tag: 'de',
  abbreviations: ABBREVIATIONS,
  abbreviationsBeforeNumbers: ABBREVIATIONS_BEFORE_NUMBERS,
  finalAbbreviations: FINAL_ABBREVIATIONS,
  calendar: CALENDAR,
  months: MONTHS,
  sentenceStarters: SENTENCE_STARTERS,
  isOrdinal,
  stopWords: once(() => stopList(require('stopword').deu, REMOVALS, ADDITIONS)),
  functionWords: FUNCTION_WORDS,
  determiners: DETERMINERS,
  negations: NEGATIONS,
  negatingEnding: '',
  emptyNegations: EMPTY_NEGATIONS,
  forenames: NO_FORENAMES,
  namesLikeWords: NAMES_LIKE_WORDS,
  reporting: REPORTING_WORDS,
  vocabulary: once(vocabulary),
  countSyllables,
  readabilityFormulas: ['fleschAmstad', 'wiener1', 'wiener2', 'wiener3', 'wiener4'],
  stemmer: once(() => require('natural/lib/natural/stemmers/porter_stemmer_de').stem),
  nounTest: once(nounTest),
  lemmatizer: once(lemmatizer),
};
