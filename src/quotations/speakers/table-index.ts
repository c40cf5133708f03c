// The speaker table, made ready to be asked: names by their sound, roles and institutions by their words.
import { COUNTRY_MARK, phraseKey, phraseWords, textWords } from './phrase-keys';
import type { SpeakerRow, SpeakerRowKind, SpeakerTable } from './speaker-table';
import { nameKeys, wordStem } from './word-keys';

/** A speaker of the table, all rows of one name together. */
export interface TableSpeaker {
  readonly name: string;
  readonly kind: SpeakerRowKind;
  readonly gender: string;
  readonly country: string;
  /** The keys of the full names, a list of words each. */
  readonly fullNames: readonly (readonly string[])[];
}

/** Somebody who holds (held) a role, or an institution under one of its names. */
export interface Holder {
  readonly speaker: TableSpeaker;
  /** Stems of the role's words, sorted. */
  readonly words: readonly string[];
  readonly from: string;
  readonly until: string;
}

export interface TableIndex {
  /** Names and aliases of persons by their key (`nameKeys`, joined by blanks). */
  readonly names: ReadonlyMap<string, TableSpeaker>;
  /** Names of institutions, places and groups by the same key: they too are spelled in several ways. */
  readonly otherNames: ReadonlyMap<string, TableSpeaker>;
  /** Roles of persons by `phraseKey`. */
  readonly roles: ReadonlyMap<string, readonly Holder[]>;
  /** Institutions, places and groups by `phraseKey`. */
  readonly others: ReadonlyMap<string, readonly Holder[]>;
  /** Roles, institutions by each of their words, for phrases that name a part ("das Außenministerium"). */
  readonly byWord: ReadonlyMap<string, readonly Holder[]>;
  readonly countries: ReadonlyMap<string, string>;
}

const indexes = new WeakMap<SpeakerTable, TableIndex>();

/** The index of a table, built on first use and kept as long as the table. */
export function tableIndex(table: SpeakerTable): TableIndex {
  const known = indexes.get(table);
  if (known !== undefined) return known;
  const built = buildIndex(table);
  indexes.set(table, built);
  return built;
}

/** Two persons of the table side by side: whose names they are, and how many words the first has. */
export interface TwoPersons {
  readonly names: readonly [string, string];
  readonly cut: number;
}

/**
 * "… lud Kim Jong Un Putin ein": the words are two names of the table, subject and object; null where they are one name
 * of it, or where no cut gives two.
 */
export function twoPersons(words: readonly string[], { names }: TableIndex): TwoPersons | null {
  const nameOf = (some: readonly string[]) => names.get(nameKeys(some.join(' ')).join(' '))?.name;
  if (nameOf(words) !== undefined) return null;
  for (let cut = words.length - 1; cut > 0; cut--) {
    const [before, behind] = [nameOf(words.slice(0, cut)), nameOf(words.slice(cut))];
    if (before !== undefined && behind !== undefined && before !== behind) return { names: [before, behind], cut };
  }
  return null;
}

function buildIndex(table: SpeakerTable): TableIndex {
  const countries = countryWords(table.rows);
  const speakers = speakersOf(table.rows);
  const names = new Map<string, TableSpeaker>();
  const otherNames = new Map<string, TableSpeaker>();
  const roles = new Map<string, Holder[]>();
  const others = new Map<string, Holder[]>();
  const byWord = new Map<string, Holder[]>();
  const addHolder = (map: Map<string, Holder[]>, phrase: string, row: SpeakerRow): void => {
    const words = [...new Set(phraseWords(textWords(phrase), countries))].sort();
    const speaker = speakers.get(row.name) as TableSpeaker;
    const holder: Holder = { speaker, words, from: row.from, until: row.until };
    push(map, phraseKey(words), holder);
    for (const word of words) push(byWord, word, holder);
  };
  for (const row of table.rows) {
    const speaker = speakers.get(row.name) as TableSpeaker;
    for (const name of [row.name, ...row.aliases]) {
      (row.kind === 'person' ? names : otherNames).set(nameKeys(name).join(' '), speaker);
      if (row.kind !== 'person') addHolder(others, name, row);
    }
    for (const role of row.roles) addHolder(roles, role, row);
  }
  return { names, otherNames, roles, others, byWord, countries };
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}

function speakersOf(rows: readonly SpeakerRow[]): Map<string, TableSpeaker> {
  const names = new Map<string, readonly string[][]>();
  for (const { name, aliases } of rows) {
    const keys = [name, ...aliases].map(nameKeys).filter((words) => words.length > 1);
    names.set(name, [...(names.get(name) ?? []), ...keys]);
  }
  const speakers = new Map<string, TableSpeaker>();
  for (const { name, kind, gender, country } of rows) {
    if (!speakers.has(name)) speakers.set(name, { name, kind, gender, country, fullNames: names.get(name) ?? [] });
  }
  return speakers;
}

/**
 * Every way in which the table names a country. The places give nouns ("Russland", "Moskau"); the adjectives are read
 * off the roles, so that a table of other countries brings its own: "russisch" in a row of the country Russland.
 */
function countryWords(rows: readonly SpeakerRow[]): Map<string, string> {
  const found = new Map<string, string>();
  const namesOf = new Map<string, string>();
  const stems = (text: string): string =>
    textWords(text)
      .map((word) => wordStem(word.toLowerCase()))
      .join(' ');
  for (const { country } of rows) if (country !== '') found.set(stems(country), country);
  for (const { kind, country, name, aliases } of rows) {
    if (kind !== 'place' || country === '') continue;
    // "russische Regierung" and "US-Regierung" name the government, not the country.
    const places = [name, ...aliases].filter((alias) => /^\p{Lu}[^-]*$/u.test(alias));
    for (const place of places) found.set(stems(place), country);
    namesOf.set(country, places.join(' ').toLowerCase());
  }
  for (const { country, roles, aliases } of rows) {
    if (country === '') continue;
    const known = `${country} ${namesOf.get(country) ?? ''}`;
    for (const phrase of [...roles, ...aliases]) {
      for (const word of textWords(phrase)) {
        const stem = wordStem(word.toLowerCase());
        const adjective = /(?:isch|deutsch)$/.test(stem) && known.toLowerCase().includes(stem.slice(0, 4));
        if (adjective && !found.has(stem)) found.set(stem, country);
        const [front, rest] = word.split('-');
        if (rest !== undefined && /^\p{Lu}{2,3}$/u.test(front ?? '') && known.startsWith(front as string)) {
          found.set(wordStem((front as string).toLowerCase()), country);
        }
      }
    }
  }
  return found;
}

/** Whether the role was held on that day; a role without dates was always held. */
export function heldOn({ from, until }: Holder, date: string): boolean {
  return (from === '' || from <= date) && (until === '' || date <= until);
}

/** The countries among the words. */
export function countriesIn(words: readonly string[]): string[] {
  return words.filter((word) => word.startsWith(COUNTRY_MARK));
}
