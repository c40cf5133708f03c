import type { Span } from '../base';
import type { Calendar } from './calendar';
import type { Determiners } from './determiners';
import type { Forenames } from './forenames';
import type { NamesLikeWords } from './names-like-words';
import type { ReportingWords } from './reporting-words';
import type { Vocabulary } from './vocabulary';

/** What the tokenizer and the sentence finder must know of a language: data and small rules. */
export interface LanguageProfile {
  /** BCP 47 primary tag: "de". */
  readonly tag: string;
  /**
   * Abbreviations with their dot; a token keeps its dot where it is one of these. Lower case, or with a capital what is
   * a word in small letters ("Dir.").
   */
  readonly abbreviations: ReadonlySet<string>;
  /** What is an abbreviation only where a number follows ("Art. 5", not "dieser Art."). Lower case, with the dot. */
  readonly abbreviationsBeforeNumbers: ReadonlySet<string>;
  /** Those abbreviations that may end a sentence ("usw."). Lower case. */
  readonly finalAbbreviations: ReadonlySet<string>;
  /** Months and weekdays. */
  readonly calendar: Calendar;
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
  /** Words that carry grammar rather than content, in the form of `termKey`. Loaded at the first call. */
  readonly stopWords: () => ReadonlySet<string>;
  /** Words that hold a sentence together and say nothing of what it is about, in lower case: fewer than the stop words. */
  readonly functionWords: ReadonlySet<string>;
  /** Words that deny, in lower case. */
  readonly negations: ReadonlySet<string>;
  /** The ending by which a word denies ("n't"); empty where a language has none. */
  readonly negatingEnding: string;
  /** A word that denies with the next one, where the two deny nothing ("not only"); in lower case, a space between. */
  readonly emptyNegations: ReadonlySet<string>;
  /** What stands before a noun, by kind. */
  readonly determiners: Determiners;
  /** Forenames that tell a woman from a man. */
  readonly forenames: Forenames;
  /** Names that are other words too. */
  readonly namesLikeWords: NamesLikeWords;
  /** Words that announce what somebody said, by how they present it. */
  readonly reporting: ReportingWords;
  /** What is known of its words for comparing statements. Loaded at the first call. */
  readonly vocabulary: () => Vocabulary;
  /** Number of syllables of a word, at least 1; null where the kit can't count them in this language. */
  readonly countSyllables: ((word: string) => number) | null;
  /** The columns of `readability` whose formulas were made for this language. */
  readonly readabilityFormulas: readonly string[];
  /** Cuts the ending off a word in the form of `termKey`. Loaded at the first call. */
  readonly stemmer: () => (word: string) => string;
  /** Whether a word as printed is a common noun rather than a name; null where no dictionary tells. Loaded at the first call. */
  readonly nounTest: (() => (word: string) => boolean) | null;
  /** Dictionary forms. Loaded at the first call, which may take a while. */
  readonly lemmatizer: () => Lemmatizer;
}

/** Finds the dictionary form of a word. */
export interface Lemmatizer {
  /**
   * The lemma of a word as printed (NFC), with the capitals of the dictionary ("Raketen" gives "Rakete"); the word
   * itself where none is known.
   *
   * @param isInitial whether it stands where any word is capitalised: first in a sentence, or after a quotation mark
   */
  readonly lemma: (word: string, isInitial: boolean) => string;

  /**
   * Where a compound is made of known words, the stretches of its parts, linking letters with the part before them:
   * "Raketentechnologie" gives "Raketen" and "technologie". One part, the whole, where it can't be cut.
   */
  readonly compoundParts: (word: string) => readonly Span[];
}
