// Surnames of persons who are named in full elsewhere in the article.
import { itemAt } from '../base';
import { looksGenitive, type NameReading, nameKeys, withoutGenitive } from '../quotations';
import type { NameCover } from './name-cover';

/** Finds the surnames of those who are named in full somewhere in the article, or in the table. */
export function findSurnames({ context, people, index }: NameReading, cover: NameCover): void {
  const { tokens, language } = context;
  const { definite, indefinite, possessive } = language.names;
  const inNames = namedWords(cover, tokens);
  for (let at = 0; at < tokens.length; at++) {
    const { capital, kind, text } = itemAt(tokens, at);
    if (!capital || kind !== 'word' || !cover.isFree(at)) continue;
    const before = tokens[at - 1]?.lower ?? '';
    if (definite.has(before) || indefinite.has(before) || possessive.has(before)) continue;
    const form = looksGenitive(text) && !inNames.has(keyOf(text)) ? withoutGenitive(text) : text;
    const key = keyOf(form);
    const name = inNames.get(key) ?? index?.names.get(key)?.name;
    if (name === undefined) continue;
    const person = people.withWord(key)?.person;
    // "Von der Muster" of "Anna von der Muster"
    let first = at;
    const words = name.toLowerCase().split(' ');
    while (first > 0 && words.includes(tokens[first - 1]?.text.toLowerCase() ?? '') && cover.isFree(first - 1)) first--;
    cover.add({
      first,
      end: at + 1,
      name: person !== undefined && inNames.has(key) ? (person.known?.name ?? name) : name,
      kind: 'person',
      rule: 'surname',
    });
  }
}

const keyOf = (text: string): string => nameKeys(text).join(' ');

/** The surnames of the persons found so far, with their names; the first to have a surname keeps it. */
function namedWords(cover: NameCover, tokens: readonly { readonly text: string }[]): Map<string, string> {
  const found = new Map<string, string>();
  const persons = cover.names.filter(({ kind }) => kind === 'person').sort((a, b) => a.first - b.first);
  for (const { end, name } of persons) {
    for (const word of [itemAt(tokens, end - 1).text, name.split(' ').at(-1) ?? '']) {
      const key = keyOf(word);
      if (key.length > 2 && !found.has(key)) found.set(key, name);
    }
    // "Kim Jong Un", "Lim Soo-suk": of such names the first word is the surname.
    const keys = nameKeys(name);
    const isEastern = /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+-\p{L}\p{Ll}+$/u.test(name) && keys.length === 3;
    const isShort = /^(?:\p{Lu}\p{Ll}{0,4}[ -]){2}\p{L}\p{Ll}{0,4}$/u.test(name) && keys.length === 3;
    const lead = keys[0] ?? '';
    if ((isEastern || isShort) && lead.length > 1 && !found.has(lead)) found.set(lead, name);
  }
  return found;
}
