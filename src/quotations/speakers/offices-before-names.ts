// Offices and trades right before a full name: "Imker Jan Kern", "Battalion Chief Jane Doe", "Secretary of State Jane Doe".
import { itemAt } from '../../base';
import type { ContextToken, NameWords } from '../document';
import { isArticleWord } from './determiners';
import { ORGANISATION_WORD } from './other-names';
import {
  beginsWithCapitals,
  cannotBeName,
  isAreaOfOffice,
  isForenameWord,
  isGenitive,
  isInitial,
  isSurnameToo,
  isTradeBeforeForename,
  isTradeWord,
  opensOffice,
  standsBeforeOffice,
} from './word-tests';

/** "Imker Jan Kern": a word that tells by its form what somebody is, before two words or more of a name and nothing else. */
export function isTrade(words: NameWords, tokens: readonly ContextToken[], at: number, end: number): boolean {
  if (at + 2 >= end) return false;
  const isBetween = isForenameWord(itemAt(tokens, at + 1)) ? isTradeBeforeForename : isTradeWord;
  return isBetween(itemAt(tokens, at), words) && isNameFrom(words, tokens, at + 1, end);
}

/** Whether the words from `first` on can be a whole name: a forename, no initial ("Sander M. Levin"), and a surname. */
function isNameFrom(words: NameWords, tokens: readonly ContextToken[], first: number, end: number): boolean {
  if (isInitial(itemAt(tokens, first))) return false;
  let capitals = 0;
  for (let at = first; at < end; at++) {
    const token = itemAt(tokens, at);
    if (!token.capital) continue;
    capitals++;
    const kind = words.nounKind(token.lower, true);
    if ((kind !== null && kind !== 'person') || cannotBeName(token, words) || ORGANISATION_WORD.test(token.lower))
      return false;
  }
  return capitals > 1;
}

/** "Battalion Chief Jane Doe", "Wiener Imker Jan Kern": the last word of an office of which the first is no forename. */
export function endsOffice(
  words: NameWords,
  tokens: readonly ContextToken[],
  first: number,
  at: number,
  end: number,
): boolean {
  if (at > first + 2 || at + 2 >= end) return false;
  const lead = itemAt(tokens, first);
  if (isForenameWord(lead) || isInitial(lead)) return false;
  const isPlaced = standsBeforeOffice(lead, words) || looksLikeRole(words, tokens, first, at);
  return isPlaced && !isSurnameToo(lead, words) && isTrade(words, tokens, at, end);
}

/** "Secretary of [State Jane Doe]": what the office is of, before two words or more of a name. */
export function endsArea(
  words: NameWords,
  tokens: readonly ContextToken[],
  first: number,
  at: number,
  end: number,
): boolean {
  if (at + 2 >= end || !isAreaOfOffice(itemAt(tokens, at), words)) return false;
  const before = (distance: number): string => tokens[first - distance]?.lower ?? '';
  const follows =
    words.prepositions.has(before(1)) || (isArticleWord(words, before(1)) && words.prepositions.has(before(2)));
  return follows && isNameFrom(words, tokens, at + 1, end);
}

/** Whether what stands before a word for a person belongs to it and is no forename: "Russlands", "CDU". */
export function looksLikeRole(words: NameWords, tokens: readonly ContextToken[], first: number, at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || at <= first) return true;
  // "der Schweizer Politiker": behind an article an adjective of a place.
  if (at === first + 1 && before.lower.endsWith('er') && isArticleWord(words, tokens[first - 1]?.lower ?? ''))
    return true;
  // "Senate Majority Leader Paul Venn"
  if (opensOffice(before, words) && tokens[at + 1]?.capital === true) return true;
  // "Berlins Regierender Bürgermeister Klaus Kern": no name holds so long a word for an office.
  if (itemAt(tokens, at).lower.length >= 8 && tokens[at + 1]?.capital === true) return true;
  return isGenitive(before) || cannotBeName(before, words) || beginsWithCapitals(before);
}
