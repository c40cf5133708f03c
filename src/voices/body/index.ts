// The body of an article (what is not set aside) as text: paragraphs, tokens, sentences, white space.
export { findBodyText } from './body-text';
export { bodySpans, findParagraphs } from './paragraphs';
export { type ContextSentence, type ContextToken, type TokenSpan, tokenAt } from './tokens';
export { isSpace, trimSpan } from './white-space';
