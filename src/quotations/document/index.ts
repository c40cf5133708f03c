// One article prepared for all rules: its body as paragraphs, sentences and tokens, and the records that the rules hand
// on, quotations and mentions as found.

export { isSpace, trimSpan } from '../white-space';
export { type Attribution, type Link, NO_ATTRIBUTION, type SpeakerPhrase } from './attribution';
export { findBodyText, withoutCapital } from './body-text';
export type { Candidate } from './candidates';
export { type ArticleContext, prepareContext } from './context';
export type { Evidence } from './evidence';
export type { FoundQuotation, FoundSpeaker } from './found-quotation';
export { type LocalMention, mentionOf } from './mentions';
export { bodySpans, findParagraphs } from './paragraphs';
export type {
  Agreement,
  EarlierNamingWords,
  Gender,
  MarkWords,
  MentionWords,
  NameWords,
  NounKind,
  PronounReading,
  QuotationLanguage,
} from './quotation-language';
export { isQuoted } from './quoted-tokens';
export { findQuotedWords, innerWords, type QuotedWords } from './quoted-words';
export { type ContextSentence, type ContextToken, sentenceLimit, type TokenSpan, tokenAt } from './tokens';
export { anyOf, askedOnce, formOf, testedOnce, testedOncePer } from './word-forms';
