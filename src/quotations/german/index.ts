// German: who speaks words in marks, speech without marks, subjects, pronouns, names.
import type { QuotationLanguage } from '../document';
import { attributionOf, isInterruption } from './attribution';
import { inGerman } from './context';
import { findIndirect } from './indirect';
import { GERMAN_MARKS } from './marks';
import { GERMAN_MENTIONS } from './mentions';
import { GERMAN_NAMES } from './names';
import { readPronoun, subjectOfSentence, subjectsBefore } from './pronouns';
import { canSpeak, isContent } from './speaking';

export const GERMAN: QuotationLanguage = {
  tag: 'de',
  marks: GERMAN_MARKS,
  mentions: GERMAN_MENTIONS,
  names: GERMAN_NAMES,
  readCapitals: (tokens) => tokens,
  attributionOf: (context, words) => attributionOf(inGerman(context), words),
  isInterruption: (context, first, end) => isInterruption(inGerman(context), first, end),
  findIndirect: (context, direct) => findIndirect(inGerman(context), direct),
  carriesOnNamed: true,
  canSpeak,
  isContent,
  subjectOf: (context, sentence) => subjectOfSentence(inGerman(context), sentence),
  subjectsBefore: (context, sentence, token) => subjectsBefore(inGerman(context), sentence, token),
  pronounsNeedNames: false,
  readPronoun: (context, mention, cue) => readPronoun(inGerman(context), mention, cue),
};
