// One article prepared for all rules: its body as paragraphs, sentences and tokens, and the records that the rules hand
// on, quotations and mentions as found.
export { findBodyText } from './body-text';
export { type ArticleContext, prepareContext, primaryLanguage } from './context';
export type { FoundQuotation, FoundSpeaker } from './found-quotation';
export { type LocalMention, mentionOf } from './mentions';
export { bodySpans, findParagraphs } from './paragraphs';
export { canSpeak } from './speaking';
export { type ContextSentence, type ContextToken, type TokenSpan, tokenAt } from './tokens';
export { isSpace, trimSpan } from './white-space';
