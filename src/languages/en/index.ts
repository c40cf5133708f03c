// English.
import { formsOf } from '../calendar';
import { ENGLISH_FORENAMES } from '../forenames';
import { once } from '../once';
import type { LanguageProfile } from '../profile';
import { stopList } from '../stop-words';
import { noVocabulary } from '../vocabulary';
import { wordSet } from '../word-list';
import { CALENDAR } from './calendar';
import { DETERMINERS } from './determiners';
import { EMPTY_NEGATIONS, FUNCTION_WORDS, NEGATIONS } from './function-words';
import { lemmatizer } from './lemmas';
import { NAMES_LIKE_WORDS } from './names-like-words';
import { numberOf } from './number-words';
import { REPORTING_WORDS } from './reporting-words';
import { ADDITIONS, REMOVALS } from './stop-words';

const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `approx. apr. assn. assoc. aug. ave. blvd. bros. capt. cf. cmdr. co. col. corp. dec. dept. dr. ed. est. etc.
  ex. feb.  gen. gov. hon. inc. jan. jr. lt. ltd. maj. messrs. mr. mrs. ms. mx. mt. nos. nov. oct. prof. rep.
  rev. sen. sept. sgt. sr. st. u.k. u.n. u.s.  vs. e.g. i.e. a.m. p.m. adm. ald. amb. atty. brig. cpl. det. drs. govs.
  insp. lts. pfc. ph. sc. profs. reps. sens. supt.
  asst. dist. mmes. msgr. ofc. pvt. ph.d. Dep. Fr. Ft. Min. Pres.
  ala. ariz. ark. calif. colo. conn. fla. ga. kan. ky. mich. minn. mont. neb. nev. okla. pa. tenn. tex. va. vt. wis.
  wyo.`.split(/\s+/),
);

const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  `The A An He She It They We You I This That These Those There In On At By For From Of To With After Before But And Or
  So As If When While Since Because His Her Its Their Our My Some Many Most All No Not However Also Then Now Here What
  Who Why How Where Meanwhile Although Though Under Over During According`.split(/\s+/),
);

const VOCABULARY = {
  ...noVocabulary,
  numberOf,
  passiveAuxiliaries: wordSet('is are was were be been being'),
  agentWords: wordSet('by'),
  madeNoun: /.(?:tion|sion|ness|ment|ity|ism)s?$/,
  inflections: ['s', 'es', 'ed', 'ing', 'er'],
};

export const profile: LanguageProfile = {
  tag: 'en',
  abbreviations: ABBREVIATIONS,
  abbreviationsBeforeNumbers: wordSet('no. fig. pp. art. ch. vol. op.'),
  finalAbbreviations:
    wordSet(`etc. inc. co. corp. ltd. jr. sr. a.m. p.m. u.s. u.k. u.n. ph.d. ala. ariz. ark. calif. colo. conn. fla. ga. kan. ky.
    mich. minn. mont. neb. nev. okla. pa. tenn. tex. va. vt. wis. wyo.`),
  calendar: CALENDAR,
  months: new Set(formsOf(CALENDAR.months)),
  sentenceStarters: SENTENCE_STARTERS,
  // English writes ordinals with letters ("14th").
  isOrdinal: () => false,
  stopWords: once(() => stopList(require('stopword').eng, REMOVALS, ADDITIONS)),
  functionWords: FUNCTION_WORDS,
  determiners: DETERMINERS,
  negations: NEGATIONS,
  negatingEnding: "n't",
  emptyNegations: EMPTY_NEGATIONS,
  forenames: ENGLISH_FORENAMES,
  namesLikeWords: NAMES_LIKE_WORDS,
  reporting: REPORTING_WORDS,
  vocabulary: () => VOCABULARY,
  countSyllables: null,
  readabilityFormulas: [],
  stemmer: once(() => require('natural/lib/natural/stemmers/porter_stemmer').stem),
  nounTest: null,
  lemmatizer: once(lemmatizer),
};
