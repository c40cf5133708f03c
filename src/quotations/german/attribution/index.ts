// Who speaks words in marks, from the sentence around them.
export { attributionOf } from './attribution';
export type { Attribution } from './attribution-cues';
export { findQuotedWords, innerWords, type QuotedWords } from './quoted-words';
