// What can be seen of words in marks and around them, gathered once for all signs of speech.
import type { Attribution } from './attribution';
import type { QuotedWords } from './quoted-words';
import type { ContextToken } from './tokens';

/** What a sign of speech may look at. */
export interface Evidence {
  readonly words: QuotedWords;
  readonly attribution: Attribution;
  /** Whether the words stand inside indirect or reported speech. */
  readonly framed: boolean;
  /** Whether the passage before is no speech and only a comma or "und" stands between: a list. */
  readonly afterName: boolean;
  /** Whether the words come back inside a longer quotation of the article. */
  readonly isEcho: boolean;
  /** Tokens inside the marks. */
  readonly inside: readonly ContextToken[];
  /** Tokens before the opening mark, nearest first: three at most. */
  readonly before: readonly ContextToken[];
  /** All tokens of the sentence before the opening mark, in order; the sentence before it where that ends in a colon. */
  readonly lead: readonly ContextToken[];
  /** The token after the closing mark. */
  readonly behind: ContextToken | undefined;
  /** The first word inside begins in lower case, or with a bracket or dots: words taken out of a sentence. */
  readonly beginsLow: boolean;
  /** Every word but articles, prepositions and "und" has a capital or a digit, as in names and titles. */
  readonly onlyCapitals: boolean;
  /** A finite verb inside. */
  readonly hasVerb: boolean;
  /** Ends in a full stop, question or exclamation mark. */
  readonly endsSentence: boolean;
  /** The marks open the sentence. */
  readonly opensSentence: boolean;
  /** The marks stand in brackets of their own: („…“). */
  readonly bracketed: boolean;
  /** The first word of the phrase that is to be the speaker, in lower case; empty for none. */
  readonly speakerWord: string;
  /** Its first word with a capital that is no article, in lower case. */
  readonly speakerHead: string;
  /** The phrase that is to be the speaker lies inside the marks: the words are a name. */
  readonly namesSpeaker: boolean;
}
