// The words that a noun phrase begins with, and what they say of it.
import type { ContextToken, NameWords } from '../document';

export type Determiner = 'definite' | 'indefinite' | 'possessive' | 'none';

/** Whether the word can be an article: "der", "eine", "ihres", "dieser". */
export function isArticleWord(words: NameWords, lower: string): boolean {
  return words.definite.has(lower) || words.indefinite.has(lower) || words.possessive.has(lower);
}

/** What the first word of a phrase says: somebody known, somebody, somebody's. */
export function determinerOf(words: NameWords, { lower }: ContextToken): Determiner {
  if (words.definite.has(lower)) return 'definite';
  if (words.indefinite.has(lower)) return 'indefinite';
  return words.possessive.has(lower) ? 'possessive' : 'none';
}
