// From text to tokens, sentences, stems, lemmas and n-grams, with offsets; language profiles (de, en).
export { type LanguageProfile, languageProfile } from './languages';
export { findSentences, type TokenizeOptions, tokenize } from './tokens';
export type { Sentence, Token, TokenKind } from './types';
