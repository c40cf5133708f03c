// Offices and trades right before a full name: "Imker Jan Kern", "Battalion Chief Jane Doe", "Secretary of State Jane Doe".
import { itemAt } from '../../base';
import { isForename } from '../../languages';
import type { ContextToken, NameWords } from '../document';
import { isArticleWord } from './determiners';
import { ORGANISATION_WORD } from './other-names';
import { looksGenitive } from './word-keys';

/** What stands between forename and surname, and belongs to the name: "Otto Graf Lambsdorff". */
export const NOBILITY =
  /^(?:graf|gräfin|freiherr|freifrau|freiin|baron|baronin|fürst|fürstin|prinz|prinzessin|herzog|herzogin|ritter|edler|edle|reichsgraf|erbprinz|landgraf|markgraf)$/;

/** "Imker Jan Kern": a word that tells by its form what somebody is, before two words or more of a name and nothing else. */
export function isTrade(words: NameWords, tokens: readonly ContextToken[], at: number, end: number): boolean {
  if (at + 2 >= end) return false;
  const isBeforeForename = isForename(itemAt(tokens, at + 1).lower);
  return words.isTrade(itemAt(tokens, at).text, isBeforeForename) && isNameFrom(words, tokens, at + 1, end);
}

/** Whether the words from `first` on can be a whole name: a forename, no initial ("Sander M. Levin"), and a surname. */
function isNameFrom(words: NameWords, tokens: readonly ContextToken[], first: number, end: number): boolean {
  if (/^\p{Lu}\.?$/u.test(itemAt(tokens, first).text)) return false;
  let capitals = 0;
  for (let at = first; at < end; at++) {
    const { lower, capital } = itemAt(tokens, at);
    if (!capital) continue;
    capitals++;
    const kind = words.nounKind(lower, true);
    if ((kind !== null && kind !== 'person') || words.noName.test(lower) || ORGANISATION_WORD.test(lower)) return false;
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
  const { lower, text } = itemAt(tokens, first);
  if (at > first + 2 || isForename(lower) || /^\p{Lu}\.?$/u.test(text)) return false;
  const isPlaced = words.beforeOffice.test(text) || looksLikeRole(words, tokens, first, at);
  return isPlaced && !words.surnameToo.test(lower) && isTrade(words, tokens, at, end);
}

/** "Secretary of [State Jane Doe]": what the office is of, before two words or more of a name. */
export function endsArea(
  words: NameWords,
  tokens: readonly ContextToken[],
  first: number,
  at: number,
  end: number,
): boolean {
  if (at + 2 >= end || !words.officeOf.test(itemAt(tokens, at).lower)) return false;
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
  if (at === first + 1 && /er$/.test(before.lower) && isArticleWord(words, tokens[first - 1]?.lower ?? '')) return true;
  // "Senate Majority Leader Paul Venn"
  if (words.officeOpener.test(before.lower) && tokens[at + 1]?.capital === true) return true;
  // "Berlins Regierender Bürgermeister Klaus Kern": no name holds so long a word for an office.
  if (itemAt(tokens, at).lower.length >= 8 && tokens[at + 1]?.capital === true) return true;
  return looksGenitive(before.text) || words.noName.test(before.lower) || /^\p{Lu}{2,}/u.test(before.text);
}
