/** What the tokenizer and the sentence finder must know of a language: data and small rules. */
export interface LanguageProfile {
  /** BCP 47 primary tag: "de". */
  readonly tag: string;
  /** Abbreviations with their dot; a token keeps its dot where it is one of these. Lower case. */
  readonly abbreviations: ReadonlySet<string>;
  /** Those abbreviations that may end a sentence ("usw."). Lower case. */
  readonly finalAbbreviations: ReadonlySet<string>;
  /** Names of months, lower case, with their short forms without dot. */
  readonly months: ReadonlySet<string>;
  /** Capitalised words that begin a sentence rather than follow an abbreviation or an ordinal. As printed. */
  readonly sentenceStarters: ReadonlySet<string>;
  /**
   * Whether "14." is an ordinal here.
   *
   * @param digits the number without its dot
   * @param previous the word before, as printed; empty at the beginning of a line
   * @param next the word after, as printed; empty at the end of a line
   */
  readonly isOrdinal: (digits: string, previous: string, next: string) => boolean;
}
