// The words that the kit's tables and charts put where a value is a name of the kit: what they are called to a reader.

/** A language in which tables and charts can speak. */
export type ReaderLanguage = (typeof READER_LANGUAGES)[number];

export const READER_LANGUAGES = ['en', 'de'] as const;

/** One line a value: column (* for any) | value | English | German. */
const LINES = `
* | (unresolved) | (unresolved) | (nicht aufgelöst)
* | (nobody named) | (nobody named) | (niemand genannt)
* | (others) | (others) | (Übrige)
* | (unknown) | (unknown) | (unbekannt)
* | (not known) | (not known) | (nicht bekannt)
* | (none) | (none) | (keine Angabe)
* | (not in the table) | (not in the table) | (nicht in der Tabelle)
* | (no word) | (no word) | (kein Wort)
* | (denied) | (denied) | (verneint)
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
kind | place | place | Ort
kind | quotation | quotation | Zitat
kind | passage | passage | Stelle
kind | advertisement | advertisement | Anzeige
kind | byline | byline | Verfasserzeile
kind | caption | caption | Bildunterschrift
kind | comment-form | comment form | Kommentarfeld
kind | consent | consent | Zustimmung
kind | copyright | copyright | Rechte
kind | credit | credit | Bildnachweis
kind | dateline | dateline | Orts- und Zeitangabe
kind | headline | headline | Überschrift
kind | navigation | navigation | Navigation
kind | newsletter | newsletter | Newsletter
kind | paywall | paywall | Bezahlschranke
kind | related | related articles | Verweise
kind | share | sharing | Teilen
kind | source | source | Quellenangabe
kind | tags | tags | Schlagwörter
kind | tracking | tracking | Zählpixel
group | person | person | Person
group | organisation | organisation | Organisation
group | government | government | Regierung
group | group | group | Gruppe
group | document | document | Dokument
group | place | place | Ort
decision | joined | joined | verbunden
decision | open | left open | offen
frame | neutral | neutral | neutral
frame | confirming | confirming | bestätigend
frame | conceding | conceding | einräumend
frame | emphatic | emphatic | betonend
frame | doubting | doubting | bezweifelnd
frame | opposing | opposing | widersprechend
frame | demanding | demanding | fordernd
frame | attitude | attitude | Haltung
frame | no word, or one not in the table | no word, or one not in the table | kein Wort oder keins der Tabelle
form | verbatim | word for word | wörtlich
form | edited | lightly edited | leicht bearbeitet
form | reworded | in other words | in anderen Worten
form | part | a part of it | ein Teil davon
taken | everybody | everybody | alle
taken | some | some | einige
taken | nobody | nobody | niemand
taken | not compared | not compared | nicht verglichen
relation | identical | identical | gleich
relation | lightly-edited | lightly edited | leicht bearbeitet
relation | reworded | in other words | in anderen Worten
relation | contained | contained | enthalten
relation | quotation-to-indirect | quoted here, reported there | hier wörtlich, dort indirekt
relation | repeated-on-another-occasion | said again on another occasion | bei anderem Anlass wiederholt
side | target | target | Ziel
side | reference | reference | Vergleich
unit | sentence | sentence | Satz
unit | article | article | Artikel
by | day | day | Tag
by | week | week | Woche
by | month | month | Monat
by | year | year | Jahr
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
