// Who could be speaking: noun phrases, names and pronouns as mentions, with what their words show of them.
// Who that is ("er", "der Minister", "Muster" are one person) is asked elsewhere.
import type { Span } from '../../base';
import { isPersonNoun, wordSet } from '../german/grammar';
import type { ContextToken } from '.';
import type { ArticleContext } from './context';

/**
 * What a mention is made of: `pronoun` ("er", "diese", "ihrer"), `name` ("Anna Muster", "Muster (SPD)"), `role` (a noun
 * for a person, with or without a name: "der Sprecher", "Ministerin Anna Muster"), `thing` (any other noun:
 * institutions, groups of things, papers: "die Regierung", "der Bericht").
 */
export type MentionKind = 'pronoun' | 'name' | 'role' | 'thing';

/** Words that may stand for a speaker. `raw.slice(start, end) === text`. */
export interface LocalMention extends Span {
  readonly text: string;
  /** Tokens of the context from `firstToken` up to, not including, `endToken`. */
  readonly firstToken: number;
  readonly endToken: number;
  /** Token of the noun that the phrase is about: "Sprecher" in "ein Sprecher des Ministeriums". */
  readonly head: number;
  readonly kind: MentionKind;
}

const PRONOUNS = wordSet(`
  er sie es man wir ich ihm ihn ihnen ihr ihre ihrer ihrem ihren ihres sein seine seiner seinem seinen seines uns mir mich
  der die das dem den deren dessen derer dieser diese dieses diesem diesen jener jene jenes jenem jenen
  letzterer letztere letzteres letzterem ersterer erstere beide beiden viele einige andere manche mehrere alle
  jemand niemand jeder jede wer welcher welche welches demnach danach he she they it we i
`);

const PLURAL_DETERMINERS = wordSet(`
  viele vielen mehrere mehreren einige einigen manche zahlreiche zahlreichen beide beiden alle allen zwei drei vier fünf
  sechs sieben acht neun zehn elf zwölf andere weitere wenige etliche sämtliche several many some two three four five
`);

const DETERMINERS = wordSet(`
  der die das dem den des ein eine einem einen einer eines sein seine seiner seinem seinen ihr ihre ihrer ihrem ihren
  dieser diese dieses diesem diesen jener jene jenes the a an his her their its this these
`);

/** The tokens from `first` up to, not including, `end` as a mention; at least one token. */
export function mentionOf(context: Pick<ArticleContext, 'raw' | 'tokens'>, first: number, end: number): LocalMention {
  const { tokens, raw } = context;
  const start = (tokens[first] as ContextToken).start;
  const stop = (tokens[end - 1] as ContextToken).end;
  const head = headOf(tokens, first, end);
  return {
    start,
    end: stop,
    text: raw.slice(start, stop),
    firstToken: first,
    endToken: end,
    head,
    kind: kindOf(tokens, first, end, head),
  };
}

/** The first capital run after determiner and adjectives decides; of several capitals in a row the last is the name. */
function headOf(tokens: readonly ContextToken[], first: number, end: number): number {
  let at = first;
  while (at < end - 1 && (!(tokens[at] as ContextToken).capital || DETERMINERS.has((tokens[at] as ContextToken).lower)))
    at++;
  if (isPersonNoun((tokens[at] as ContextToken).lower)) return at;
  while (at + 1 < end && (tokens[at + 1] as ContextToken).capital) {
    at++;
    if (isPersonNoun((tokens[at] as ContextToken).lower)) return at;
  }
  return at;
}

function kindOf(tokens: readonly ContextToken[], first: number, end: number, head: number): MentionKind {
  const only = tokens[first] as ContextToken;
  if (end === first + 1 && PRONOUNS.has(only.lower)) return 'pronoun';
  if (isPersonNoun((tokens[head] as ContextToken).lower)) return 'role';
  // A name has no determiner ("Anna Muster", "Muster"), a common noun in the singular nearly always has one.
  return only.capital && !DETERMINERS.has(only.lower) && !PLURAL_DETERMINERS.has(only.lower) ? 'name' : 'thing';
}
