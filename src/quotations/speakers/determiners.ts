// The words that a noun phrase begins with, and what they say of it.
import type { ContextToken } from '../document';

const wordSet = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const DEFINITE = wordSet('der die das dem den des dieser diese dieses diesem diesen jener jene jenes jenem jenen');

const INDEFINITE = wordSet(
  'ein eine einem einen einer eines einige einigen einiger mehrere mehreren viele vielen manche zahlreiche zwei drei vier',
);

const POSSESSIVE = wordSet('sein seine seiner seinem seinen seines ihr ihre ihrer ihrem ihren ihres deren dessen');

export type Determiner = 'definite' | 'indefinite' | 'possessive' | 'none';

/** Whether the word can be an article: "der", "eine", "ihres", "dieser". */
export function isArticleWord(lower: string): boolean {
  return DEFINITE.has(lower) || INDEFINITE.has(lower) || POSSESSIVE.has(lower);
}

/** What the first word of a phrase says: somebody known, somebody, somebody's. */
export function determinerOf({ lower }: ContextToken): Determiner {
  if (DEFINITE.has(lower)) return 'definite';
  if (INDEFINITE.has(lower)) return 'indefinite';
  return POSSESSIVE.has(lower) ? 'possessive' : 'none';
}
