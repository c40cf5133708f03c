// The profile of a language that the kit does not know.

import { determiners } from './determiners';
import { NO_FORENAMES } from './forenames';
import { NO_NAMES_LIKE_WORDS } from './names-like-words';
import type { LanguageProfile } from './profile';
import { NO_REPORTING_WORDS } from './reporting-words';
import { noVocabulary } from './vocabulary';

const NO_WORDS: ReadonlySet<string> = new Set();

/** What holds without knowing the language; its tag is BCP 47's for "undetermined". */
export const neutralProfile: LanguageProfile = {
  tag: 'und',
  abbreviations: NO_WORDS,
  abbreviationsBeforeNumbers: NO_WORDS,
  finalAbbreviations: NO_WORDS,
  calendar: { months: [], weekdays: [], weekdayLeads: [], dayOfMonth: 'before' },
  months: NO_WORDS,
  sentenceStarters: NO_WORDS,
  isOrdinal: () => false,
  stopWords: () => NO_WORDS,
  functionWords: NO_WORDS,
  determiners: determiners({
    definite: '',
    indefinite: '',
    negative: '',
    demonstrative: '',
    possessive: '',
    ownPossessive: '',
    cardinals: '',
  }),
  negations: NO_WORDS,
  negatingEnding: '',
  emptyNegations: NO_WORDS,
  forenames: NO_FORENAMES,
  namesLikeWords: NO_NAMES_LIKE_WORDS,
  reporting: NO_REPORTING_WORDS,
  vocabulary: () => noVocabulary,
  countSyllables: null,
  readabilityFormulas: [],
  stemmer: () => (word) => word,
  nounTest: null,
  lemmatizer: () => ({ lemma: (word) => word, compoundParts: (word) => [{ start: 0, end: word.length }] }),
};
