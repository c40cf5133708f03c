import { readNouns } from './word-forms';

/** Shortest known noun that a compound ends in, and what must stand before it. */
const MIN_TAIL = 4;
const MIN_HEAD = 3;
const MAX_LETTERS = 64;

/**
 * Whether a word with a capital is a noun of the dictionary, in any of its forms, or a compound that ends in one: what is
 * neither is most likely a name. The dictionary holds hardly any names.
 */
export function nounTest(): (word: string) => boolean {
  const nouns = readNouns();
  return (word) => {
    if (nouns.has(word)) return true;
    if (word.length > MAX_LETTERS) return false;
    // "Ministerin-Gatte" ends in a noun, "Seong-chang" does not.
    const last = word.slice(word.lastIndexOf('-') + 1);
    if (last !== word && !/^\p{Lu}/u.test(last)) return false;
    for (let start = last === word ? MIN_HEAD : 0; start <= last.length - MIN_TAIL; start++) {
      if (nouns.has(last.charAt(start).toUpperCase() + last.slice(start + 1))) return true;
    }
    return false;
  };
}
