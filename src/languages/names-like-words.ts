// Names that are other words too ("Jan Kurz", "Lea Sommer", "Jack May"), and what tells a time or place from a name.

/** The words of a language for that; all in lower case. */
export interface NamesLikeWords {
  /** Words for times, adverbs and adjectives that are surnames. */
  readonly surnames: ReadonlySet<string>;
  /** Words for times that are forenames. */
  readonly forenames: ReadonlySet<string>;
  /** Days that stand right behind a surname without being a part of the name: "said Johnson Monday". */
  readonly bareDays: ReadonlySet<string>;
  /** What stands before a word for a time, and hardly before a name. */
  readonly beforeTimes: ReadonlySet<string>;
  /** What stands before a place that a time follows: "in der Ukraine Ende Mai". */
  readonly beforePlaces: ReadonlySet<string>;
  /** Endings of nouns that are no forenames. */
  readonly nounEndings: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();

/** Of a language without such lists. */
export const NO_NAMES_LIKE_WORDS: NamesLikeWords = {
  surnames: NONE,
  forenames: NONE,
  bareDays: NONE,
  beforeTimes: NONE,
  beforePlaces: NONE,
  nounEndings: NONE,
};
