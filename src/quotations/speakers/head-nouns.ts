// The noun of a mention by whose form it is told what a speaker is.
import { itemAt } from '../../base';
import type { ArticleContext, ContextToken } from '../document';
import type { Segment } from './segment';

/** "the FBI director", "the Politico reporter": the noun behind the name, without a capital, is who speaks. */
export function personBehind(
  { tokens, language }: ArticleContext,
  { first, coreEnd, end }: Segment,
): ContextToken | null {
  const behind = coreEnd > first && coreEnd < end ? itemAt(tokens, coreEnd) : null;
  return behind !== null &&
    !behind.capital &&
    /^(?:person|group)$/.test(language.names.nounKind(behind.lower, false) ?? '')
    ? behind
    : null;
}

/** The first noun of the core whose form tells a kind. */
export function kindNoun({ tokens, language }: ArticleContext, { first, coreEnd }: Segment): ContextToken | null {
  // "Clinton campaign officials": the noun behind the names.
  const head = itemAt(tokens, coreEnd - 1);
  if (language.names.isHeadBehind(head.lower) && language.names.nounKind(head.lower, head.capital) !== null)
    return head;
  for (let at = first; at < coreEnd; at++) {
    const token = itemAt(tokens, at);
    if (language.names.nounKind(token.lower, token.capital) !== null) return token;
  }
  return null;
}
