import type { Span } from '../base';

/** What a token is. Only "word" tokens are counted as terms unless an option says otherwise. */
export type TokenKind = 'word' | 'number' | 'punctuation' | 'symbol' | 'url' | 'email' | 'handle';

/** A token of a text. */
export interface Token extends Span {
  /** The characters as printed: `raw.slice(start, end)`. */
  readonly text: string;
  readonly kind: TokenKind;
  /** Index of the sentence it stands in, from 0. */
  readonly sentence: number;
}

/** A sentence of a text: from its first to its last visible character, closing marks included. */
export interface Sentence extends Span {
  /** From 0, in order. */
  readonly index: number;
}
