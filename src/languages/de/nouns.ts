import { readNouns } from './word-forms';

/** Shortest known noun that a compound ends in; so long a tail tells alone, before a shorter one stands a known noun. */
const MIN_TAIL = 4;
const SURE_TAIL = 7;
const MIN_HEAD = 3;
const LINKS = ['', 's', 'es', 'n', 'en', 'er'];
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
    const isHead = (head: string) =>
      LINKS.some((link) => head.endsWith(link) && nouns.has(head.slice(0, head.length - link.length)));
    for (let start = last === word ? MIN_HEAD : 0; start <= last.length - MIN_TAIL; start++) {
      if (!nouns.has(last.charAt(start).toUpperCase() + last.slice(start + 1))) continue;
      if (start === 0 || last.length - start >= SURE_TAIL || isHead(last.slice(0, start))) return true;
    }
    return false;
  };
}
