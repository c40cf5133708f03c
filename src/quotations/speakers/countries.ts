// The names of countries, from the tables of Node itself.
const namesIn = new Map<string, ReadonlySet<string>>();

/** Whether the word is the name of a country in a language; its genitive in s counts too. */
export function isCountry(tag: string, word: string): boolean {
  let names = namesIn.get(tag);
  if (names === undefined) {
    names = countryNames(tag);
    namesIn.set(tag, names);
  }
  return names.has(word) || (word.endsWith('s') && names.has(word.slice(0, -1)));
}

function countryNames(tag: string): Set<string> {
  const found = new Set(['USA', 'EU']);
  const regions = new Intl.DisplayNames([tag], { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  for (const first of letters) {
    for (const second of letters) {
      const name = regions.of(first + second);
      if (name !== undefined && !name.includes(' ')) found.add(name);
    }
  }
  return found;
}

/** German names of countries that have an article. */
const WITH_ARTICLE: ReadonlySet<string> = new Set(
  'Schweiz Türkei Ukraine Slowakei Mongolei Niederlande Philippinen USA Iran Irak Jemen Libanon Sudan Südsudan Kosovo'.split(
    ' ',
  ),
);

export const hasArticle = (country: string): boolean => WITH_ARTICLE.has(country);
