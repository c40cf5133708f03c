// The names of countries.
let names: ReadonlySet<string> | undefined;

/** Whether the word is the German name of a country, from the tables of Node itself; its genitive in s counts too. */
export function isCountry(word: string): boolean {
  names ??= countryNames();
  return names.has(word) || (word.endsWith('s') && names.has(word.slice(0, -1)));
}

function countryNames(): Set<string> {
  const found = new Set(['USA', 'EU']);
  const regions = new Intl.DisplayNames(['de'], { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  for (const first of letters) {
    for (const second of letters) {
      const name = regions.of(first + second);
      if (name !== undefined && !name.includes(' ')) found.add(name);
    }
  }
  return found;
}
