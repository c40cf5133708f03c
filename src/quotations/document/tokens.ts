// Tokens and sentences as the rules see them: numbered anew in the body of the article.
import type { Span } from '../../base';
import type { Sentence, Token } from '../../text';
import type { WordForm } from './word-forms';

/** A token of the article's body, with what the rules ask of it most often. */
export interface ContextToken extends Token {
  /** Place in `ArticleContext.tokens`. `sentence` is the place in `ArticleContext.sentences`. */
  readonly index: number;
  /** The text in lower case; of a name that is another word too ("Kurz", "Mai") with a capital, so that no list knows it. */
  readonly lower: string;
  /** Whether it begins with a capital letter, or is a particle of a name ("von" of "von der Au"). */
  readonly capital: boolean;
  /** The word as such, for questions that `askedOnce` keeps the answers of. */
  readonly form: WordForm;
}

/** A sentence of the article's body and its tokens: from `firstToken` up to, not including, `endToken`. */
export interface ContextSentence extends Sentence {
  readonly firstToken: number;
  readonly endToken: number;
  /** Whether a paragraph (a line of its own) begins with this sentence. */
  readonly startsParagraph: boolean;
}

/** Index of the first token that ends after `offset`; `tokens.length` where there is none. */
export function tokenAt(tokens: readonly Span[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Span).end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Tokens from `first` up to, not including, `end`. */
export interface TokenSpan {
  readonly first: number;
  readonly end: number;
}

/** No sentence is longer, in tokens: what is, is a table or a list, and only its beginning is looked at. */
const LONGEST_SENTENCE = 400;

/** Where the part of a sentence ends that the grammar looks at. */
export function sentenceLimit(sentence: ContextSentence): number {
  return Math.min(sentence.endToken, sentence.firstToken + LONGEST_SENTENCE);
}
