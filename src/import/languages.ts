// Languages as press databases write them ("GERMAN; Deutsch") as BCP 47 tags.
const TAGS: Readonly<Record<string, string>> = {
  deutsch: 'de',
  german: 'de',
  allemand: 'de',
  ger: 'de',
  deu: 'de',
  englisch: 'en',
  english: 'en',
  anglais: 'en',
  eng: 'en',
  französisch: 'fr',
  french: 'fr',
  français: 'fr',
  italienisch: 'it',
  italian: 'it',
  spanisch: 'es',
  spanish: 'es',
  niederländisch: 'nl',
  dutch: 'nl',
  russisch: 'ru',
  russian: 'ru',
  polnisch: 'pl',
  polish: 'pl',
  ukrainisch: 'uk',
  ukrainian: 'uk',
};

/** The tag of a language's name; null where it is not known. */
export function languageTag(name: string): string | null {
  for (const word of name
    .normalize('NFC')
    .toLowerCase()
    .split(/[\s;,/()]+/u)) {
    const tag = TAGS[word];
    if (tag !== undefined) return tag;
  }
  return null;
}
