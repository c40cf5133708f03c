// English: who speaks words in marks, speech without marks, subjects, pronouns, names.
import type { QuotationLanguage } from '../document';
import { attributionInEnglish } from './english-attribution';
import { findEnglishIndirect } from './english-indirect';
import { withoutCapitals } from './headlines';
import { isInterruption } from './interruption';
import { ENGLISH_MARKS } from './marks';
import { ENGLISH_MENTIONS } from './mentions';
import { ENGLISH_NAMES } from './names';
import { canSpeak, readPronoun, subjectOf, subjectsBefore } from './pronouns';

export const ENGLISH: QuotationLanguage = {
  tag: 'en',
  marks: ENGLISH_MARKS,
  mentions: ENGLISH_MENTIONS,
  names: ENGLISH_NAMES,
  readCapitals: withoutCapitals,
  attributionOf: attributionInEnglish,
  isInterruption,
  findIndirect: findEnglishIndirect,
  carriesOnNamed: false,
  canSpeak,
  isContent: () => false,
  subjectOf,
  subjectsBefore,
  pronounsNeedNames: true,
  readPronoun,
};
