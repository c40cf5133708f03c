// Who could be speaking: noun phrases, names and pronouns as mentions, with what their words show of them.
// Who that is ("er", "der Minister", "Muster" are one person) is asked elsewhere.
import { itemAt, type Span } from '../../base';
import type { ContextToken } from '.';
import type { ArticleContext } from './context';
import type { MentionWords } from './quotation-language';
import { testedOncePer } from './word-forms';

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

/** The tokens from `first` up to, not including, `end` as a mention; at least one token. */
export function mentionOf(
  context: Pick<ArticleContext, 'raw' | 'tokens' | 'language'>,
  first: number,
  end: number,
): LocalMention {
  const { tokens, raw } = context;
  const words = context.language.mentions;
  const start = itemAt(tokens, first).start;
  const stop = itemAt(tokens, end - 1).end;
  const head = headOf(words, tokens, first, end);
  return {
    start,
    end: stop,
    text: raw.slice(start, stop),
    firstToken: first,
    endToken: end,
    head,
    kind: kindOf(words, tokens, first, end, head),
  };
}

const isPersonNoun = testedOncePer(({ lower }, words: MentionWords) => words.isPersonNoun(lower));

const isDeterminer = testedOncePer(({ lower }, words: MentionWords) => words.determiners.has(lower));

/** The first capital run after determiner and adjectives decides; of several capitals in a row the last is the name. */
function headOf(words: MentionWords, tokens: readonly ContextToken[], first: number, end: number): number {
  let at = first;
  while (at < end - 1 && (!itemAt(tokens, at).capital || isDeterminer(itemAt(tokens, at), words))) at++;
  if (isPersonNoun(itemAt(tokens, at), words)) return at;
  while (at + 1 < end && itemAt(tokens, at + 1).capital) {
    at++;
    if (isPersonNoun(itemAt(tokens, at), words)) return at;
  }
  return at;
}

function kindOf(
  words: MentionWords,
  tokens: readonly ContextToken[],
  first: number,
  end: number,
  head: number,
): MentionKind {
  const only = itemAt(tokens, first);
  if (end === first + 1 && words.pronouns.has(only.lower)) return 'pronoun';
  if (isPersonNoun(itemAt(tokens, head), words)) return 'role';
  // A name has no determiner ("Anna Muster", "Muster"), a common noun in the singular nearly always has one.
  return only.capital && !words.determiners.has(only.lower) && !words.pluralDeterminers.has(only.lower)
    ? 'name'
    : 'thing';
}
