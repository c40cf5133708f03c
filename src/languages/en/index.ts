// English.
import { once } from '../once';
import type { LanguageProfile } from '../profile';
import { stopList } from '../stop-words';
import { lemmatizer } from './lemmas';
import { ADDITIONS, REMOVALS } from './stop-words';

const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `approx. apr. assn. assoc. aug. ave. blvd. bros. capt. cf. cmdr. co. col. corp. dec. dept. dr. ed. est. etc.
  ex. feb.  gen. gov. hon. inc. jan. jr. lt. ltd. maj. messrs. mr. mrs. ms. mt. nos. nov. oct. prof. rep.
  rev. sen. sept. sgt. sr. st. u.k. u.n. u.s.  vs. e.g. i.e. a.m. p.m.`.split(/\s+/),
);

const MONTHS: ReadonlySet<string> = new Set(
  `january jan february feb march mar april apr may june jun july jul august aug september sept sep october oct november
  nov december dec`.split(/\s+/),
);

const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  `The A An He She It They We You I This That These Those There In On At By For From Of To With After Before But And Or
  So As If When While Since Because His Her Its Their Our My Some Many Most All No Not However Also Then Now Here What
  Who Why How Where Meanwhile Although Though Under Over During According`.split(/\s+/),
);

export const profile: LanguageProfile = {
  tag: 'en',
  abbreviations: ABBREVIATIONS,
  abbreviationsBeforeNumbers: new Set(['no.', 'fig.', 'pp.', 'art.', 'ch.', 'vol.', 'op.']),
  finalAbbreviations: new Set([
    'etc.',
    'inc.',
    'co.',
    'corp.',
    'ltd.',
    'jr.',
    'sr.',
    'a.m.',
    'p.m.',
    'u.s.',
    'u.k.',
    'u.n.',
  ]),
  months: MONTHS,
  sentenceStarters: SENTENCE_STARTERS,
  // English writes ordinals with letters ("14th").
  isOrdinal: () => false,
  stopWords: once(() => stopList(require('stopword').eng, REMOVALS, ADDITIONS)),
  readabilityFormulas: [],
  stemmer: once(() => require('natural/lib/natural/stemmers/porter_stemmer').stem),
  lemmatizer: once(lemmatizer),
};
