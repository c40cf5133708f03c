// French: who speaks words in marks, speech without marks, subjects, pronouns, names. Small: no lexicon, few verbs.
import type { QuotationLanguage } from '../document';
import { attributionInFrench, isInterruption } from './attribution';
import { findIndirect } from './indirect';
import { FRENCH_MARKS } from './marks';
import { FRENCH_MENTIONS, FRENCH_NAMES } from './names';
import { canSpeak, readPronoun, subjectOf, subjectsBefore } from './pronouns';

export const FRENCH: QuotationLanguage = {
  tag: 'fr',
  marks: FRENCH_MARKS,
  mentions: FRENCH_MENTIONS,
  names: FRENCH_NAMES,
  readCapitals: (tokens) => tokens,
  attributionOf: attributionInFrench,
  isInterruption,
  findIndirect,
  carriesOnNamed: false,
  canSpeak,
  isContent: () => false,
  subjectOf,
  subjectsBefore,
  pronounsNeedNames: false,
  readPronoun,
};
