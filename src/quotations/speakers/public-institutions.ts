// The table of public institutions: what they are called, by what other names, and what they are.
import { ENGLISH_ROWS } from './english-institutions';
import { GERMAN_ROWS } from './german-institutions';

/** The sorts of those that a noun alone can mean: "der Konzern", "die Partei", "das Blatt"; rows without one stand for none. */
export type InstitutionSort = 'company' | 'party' | 'paper' | 'organisation';

/** Those that are a government, or stand for one. */
const GOVERNMENTS: ReadonlySet<string> = new Set(
  'Weißes Haus|Kreml|State Department|Justice Department|Treasury Department|Homeland Security|Downing Street|Home Office|Foreign Office'.split(
    '|',
  ),
);

/** What an institution of the table is, by any of its names; null for one not in the table. */
export function institutionKind(name: string): 'organisation' | 'government' | null {
  const listed = publicInstitution(name);
  if (listed === null) return null;
  return GOVERNMENTS.has(listed) ? 'government' : 'organisation';
}

/** The sort of an institution of the table, by any of its names; null for one of no sort or not in the table. */
export function institutionSort(name: string): InstitutionSort | null {
  const listed = publicInstitution(name);
  return listed === null ? null : (sorts.get(listed) ?? null);
}

const sorts = new Map<string, InstitutionSort>();

interface Institutions {
  /** Name by every form of it. */
  readonly names: ReadonlyMap<string, string>;
  /** English name, where it is another. */
  readonly english: ReadonlyMap<string, string>;
  /** How the forms begin. */
  readonly beginnings: ReadonlySet<string>;
}

let known: Institutions | undefined;

/** The name of the institution that a name or short form stands for, without its article; null for one not in the table. */
export function publicInstitution(name: string): string | null {
  return beginsInstitution(name.toLowerCase()) ? (table().names.get(keyOf(name)) ?? null) : null;
}

/** Whether a name of the table may begin so, as nearly nothing that is asked does; `lower` in lower case. */
export function beginsInstitution(lower: string): boolean {
  return lower.length < BEGINNING || table().beginnings.has(lower.slice(0, BEGINNING));
}

/** The name that an institution of the table has in a language: "Weißes Haus" is the "White House" in English. */
export function institutionIn(language: string, name: string): string {
  return language === 'en' ? (table().english.get(name) ?? name) : name;
}

function table(): Institutions {
  known ??= read();
  return known;
}

const BEGINNING = 3;

const beginningOf = (name: string): string => name.slice(0, BEGINNING).toLowerCase();

/** "WHO" and not "Who": a short form in capitals alone is meant as it stands. */
const CAPITALS = /^\p{Lu}{2,5}$/u;

/** In lower case and without the endings of adjectives and plurals: "Vereinte Nationen", "der Vereinten Nationen". */
const keyOf = (name: string): string =>
  CAPITALS.test(name)
    ? name
    : name
        .toLowerCase()
        .split(' ')
        .map((word) => (word.length > 5 ? word.replace(/(?<=.{5})e[nrms]?$/, '') : word))
        .join(' ');

function read(): Institutions {
  const names = new Map<string, string>();
  const english = new Map<string, string>();
  let sort = '';
  for (const row of GERMAN_ROWS.trim().split('\n')) {
    if (row.startsWith('=')) {
      sort = row.slice(1).trim();
      continue;
    }
    const [name = '', ...forms] = row.split('|');
    for (const form of [name, ...forms]) names.set(keyOf(form), name);
    if (sort !== '') sorts.set(name, sort as InstitutionSort);
  }
  for (const row of ENGLISH_ROWS.trim().split('\n')) {
    const [own = '', called = '', ...forms] = row.split('|');
    const name = own || called;
    for (const form of [called, ...forms]) names.set(keyOf(form), name);
    if (called !== name) english.set(name, called);
  }
  return { names, english, beginnings: new Set([...names.keys()].map(beginningOf)) };
}
