// What stands before a noun, by kind: each paradigm stands once in a language's room, and lists for a purpose are put
// together from these.
import { wordList } from './word-list';

/** All in lower case, in every form. */
export interface Determiners {
  /** "der", "the". */
  readonly definite: readonly string[];
  /** "ein", "a". */
  readonly indefinite: readonly string[];
  /** "kein"; none where a language says it with an adverb. */
  readonly negative: readonly string[];
  /** "dieser", "jener", "this". */
  readonly demonstrative: readonly string[];
  /** Of the third person: "sein", "ihr", "his". */
  readonly possessive: readonly string[];
  /** Of the first and second person: "mein", "unser". */
  readonly ownPossessive: readonly string[];
  /** Two to twelve. */
  readonly cardinals: readonly string[];
}

/** Determiners from lines of data. */
export function determiners(lines: Readonly<Record<keyof Determiners, string>>): Determiners {
  const lists = Object.entries(lines).map(([kind, line]) => [kind, line === '' ? [] : wordList(line)]);
  return Object.fromEntries(lists) as { [Kind in keyof Determiners]: string[] };
}
