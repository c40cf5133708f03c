// From text to tokens, sentences, stems, lemmas and n-grams, with offsets; language profiles (de, en).
export type { Sentence, Token, TokenKind } from './types';
