// From text to tokens, sentences, stems, lemmas and n-grams, with offsets; language profiles (de, en, fr).

export { type LanguageProfile, type Lemmatizer, languageProfile, textProfile } from '../languages';
export { termKey } from '../letters';
export { scanRawText } from './raw-tokens';
export { type HyphenPolicy, type ScanSettings, scanTokens } from './scanner';
export { markSentences } from './sentence-ends';
export { TOKEN_KINDS, TokenColumns } from './token-columns';
export { findSentences, type TokenizeOptions, tokenize } from './tokens';
export type { Sentence, Token, TokenKind } from './types';
