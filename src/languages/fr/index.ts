// French. Its lemmas are the words themselves: no dictionary of them is read.

import { formsOf } from '../calendar';
import { NO_FORENAMES } from '../forenames';
import { NO_NAMES_LIKE_WORDS } from '../names-like-words';
import { once } from '../once';
import type { LanguageProfile } from '../profile';
import { NO_REPORTING_WORDS } from '../reporting-words';
import { stopList } from '../stop-words';
import { noVocabulary } from '../vocabulary';
import { wordSet } from '../word-list';
import { CALENDAR } from './calendar';
import { DETERMINERS } from './determiners';
import { EMPTY_NEGATIONS, FUNCTION_WORDS, NEGATIONS } from './function-words';

export const profile: LanguageProfile = {
  tag: 'fr',
  abbreviations: wordSet(
    'm. mm. dr. pr. me. st. ste. av. bd. etc. cf. p.ex. env. hab. éd. janv. févr. avr. juil. sept. oct. nov. déc.',
  ),
  abbreviationsBeforeNumbers: wordSet('art. fig. p. pp. vol. chap. no. tél.'),
  finalAbbreviations: wordSet('etc.'),
  calendar: CALENDAR,
  months: new Set(formsOf(CALENDAR.months)),
  sentenceStarters: wordSet(`
    Le La Les Un Une Des Du Il Elle Ils Elles On Nous Vous Je Ce Cette Ces Cela C'est C’est Selon Pour Dans Sur Avec Sans
    Mais Et Ou Si Quand Comme Après Avant Depuis Son Sa Ses Leur Leurs Notre Nos En Au Aux Aussi Ainsi Alors Puis
  `),
  // French writes ordinals with letters ("1er", "2e").
  isOrdinal: () => false,
  stopWords: once(() => stopList(require('stopword').fra, [], ELIDED)),
  functionWords: FUNCTION_WORDS,
  determiners: DETERMINERS,
  negations: NEGATIONS,
  negatingEnding: '',
  emptyNegations: EMPTY_NEGATIONS,
  forenames: NO_FORENAMES,
  namesLikeWords: NO_NAMES_LIKE_WORDS,
  reporting: NO_REPORTING_WORDS,
  vocabulary: () => noVocabulary,
  countSyllables: null,
  readabilityFormulas: [],
  stemmer: once(() => require('natural/lib/natural/stemmers/porter_stemmer_fr').stem),
  nounTest: null,
  lemmatizer: () => ({ lemma: (word) => word, compoundParts: (word) => [{ start: 0, end: word.length }] }),
};

const ELIDED = [
  {
    words: "c'est n'est qu'il qu'elle qu'on qu'un qu'une d'un d'une n'a s'est j'ai l'on il elle ils elles",
    reason: 'a token keeps the apostrophe, and the published list has the parts alone',
  },
];
