// What is known of a language's words for telling whether two statements say the same.
import type { Lemmatizer } from './profile';

/** All words are asked in lower case, as dictionary forms. */
export interface Vocabulary {
  /** Whether a word is so common in news that agreeing on it says little, whatever a small corpus makes of it. */
  readonly isCommon: (word: string) => boolean;
  /** The state that a word stands for ("russland" for "kreml"); null for other words. */
  readonly placeOf: (word: string) => string | null;
  /** The names of the groups of words of (nearly) one meaning that it belongs to. */
  readonly groupsOf: (word: string) => readonly string[];
  /** Whether it shares such a group with a verb: "angriff", as "angreifen" is beside it. */
  readonly isEvent: (word: string) => boolean;
  /** The whole number that a word stands for, written out; null for others. */
  readonly numberOf: (word: string) => number | null;
  /** The verb that a lemma (with its capitals) is or is made from: "öffnen" for "Öffnung"; null for others. */
  readonly baseVerb: (lemma: string, lemmatizer: Lemmatizer) => string | null;
  /** Auxiliaries of the passive, as printed in lower case. */
  readonly passiveAuxiliaries: ReadonlySet<string>;
  /** What stands before whoever does something in the passive ("von", "by"), in lower case. */
  readonly agentWords: ReadonlySet<string>;
  /** Endings by which a noun is made from a verb or an adjective, which no name has; null for none that are known. */
  readonly madeNoun: RegExp | null;
  /** Endings that a word takes in other cases and numbers. */
  readonly inflections: readonly string[];
  /** A verb without the particle or prefix before it: "bauen" for "aufbauen". */
  readonly withoutParticle: (verb: string) => string;
}

/** What stands in for a language of which no such words are known. */
export const noVocabulary: Vocabulary = {
  isCommon: () => false,
  placeOf: () => null,
  groupsOf: () => [],
  isEvent: () => false,
  numberOf: () => null,
  baseVerb: () => null,
  passiveAuxiliaries: new Set(),
  agentWords: new Set(),
  madeNoun: null,
  inflections: [],
  withoutParticle: (verb) => verb,
};
