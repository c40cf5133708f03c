// The words that the kit's tables and charts put where a value is a name of the kit: what they are called to a reader.

/** A language in which tables and charts can speak. */
export type ReaderLanguage = 'en' | 'de';

/** One line a value: column (* for any) | value | English | German. */
const LINES = `
* | (unresolved) | (unresolved) | (nicht aufgelöst)
* | (nobody named) | (nobody named) | (niemand genannt)
* | (others) | (others) | (Übrige)
* | (unknown) | (unknown) | (unbekannt)
* | (not known) | (not known) | (nicht bekannt)
* | (none) | (none) | (keine Angabe)
* | (not in the table) | (not in the table) | (nicht in der Tabelle)
type | direct | direct | direkt
type | indirect | indirect | indirekt
type | indirect_free_indirect | indirect without a frame | indirekt ohne Rahmen
type | free_indirect | free indirect | frei indirekt
type | reported | reported | berichtet
status | resolved | known by name | namentlich bekannt
status | unresolved | not resolved | nicht aufgelöst
status | none | nobody named | niemand genannt
kind | person | person | Person
kind | organisation | organisation | Organisation
kind | government | government | Regierung
kind | group | group | Gruppe
kind | document | document | Dokument
kind | unknown | unknown | unbekannt
language | de | German | Deutsch
language | en | English | Englisch
language | fr | French | Französisch
languageSource | metadata | table | Tabelle
languageSource | text | text | Text
languageSource | option | option | Vorgabe
languageSource | default | assumed | angenommen
`;

const WORDS: ReadonlyMap<string, Readonly<Record<ReaderLanguage, string>>> = new Map(
  LINES.trim()
    .split('\n')
    .map((line) => {
      const [column = '', value = '', en = '', de = ''] = line.split(' | ');
      return [`${column} ${value}`, { en, de }];
    }),
);

const LEADING = /^\([a-z]+(?: [a-z]+){0,3}\)(?=$| \()/;

/**
 * A name that stands for who or what is not known, "(unresolved)", in a language, with a count in brackets behind it or
 * not; every other text as it is.
 */
export function standInWords(text: string, language: ReaderLanguage): string {
  return text.replace(LEADING, (name) => WORDS.get(`* ${name}`)?.[language] ?? name);
}

const STAND_INS = /\([a-z]+(?: [a-z]+){0,3}\)/g;

/** A sentence with the names in it that stand for who is not known, in a language. */
export function standInsIn(sentence: string, language: ReaderLanguage): string {
  return sentence.replace(STAND_INS, (text) => standInWords(text, language));
}

/** A value of a column in words: "indirect_free_indirect" is "indirect without a frame"; a value of the corpus as it is. */
export function valueWords(column: string, value: string, language: ReaderLanguage): string {
  return WORDS.get(`${column} ${value}`)?.[language] ?? standInWords(value, language);
}
