// A person of one article, and whether two names are the same person's.
import type { Span } from '../../base';
import type { ArticleContext, ContextToken, Gender } from '../document';
import type { TableSpeaker } from './table-index';

/** Somebody whose full name stands in the article. */
export interface TextPerson {
  /** The fullest name, as printed where it stands first. */
  readonly name: string;
  readonly keys: readonly string[];
  /** Where the full name stands. */
  readonly span: Span;
  readonly gender: Gender;
  /** The words of what is said beside the name, one list for each place. */
  readonly roles: readonly (readonly string[])[];
  /** Where the person is named in full, in order. */
  readonly starts: readonly number[];
  /** The speaker of the table with this full name; null for none. */
  readonly known: TableSpeaker | null;
  /** What is said beside the name where it is said first, as printed; empty for nothing. */
  readonly printedRole: string;
  /** The organisation that the article names beside the name; empty for none. */
  readonly affiliation: string;
}

/** The same while the article is read. */
export interface OpenPerson {
  name: string;
  keys: readonly string[];
  span: Span;
  gender: Gender;
  readonly roles: string[][];
  readonly starts: number[];
  known: TableSpeaker | null;
  printedRole: string;
  affiliation: string;
}

/** "Anna Maria Muster" and "Anna Muster": the same first and last word, and one has all words of the other. */
export function isSameName(a: readonly string[], b: readonly string[]): boolean {
  if (a[0] !== b[0] || a[a.length - 1] !== b[b.length - 1]) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.every((word) => long.includes(word));
}

/** From the words before the name: "Sprecherin", "Frau", "Minister". */
export function genderOf({ language }: Pick<ArticleContext, 'language'>, words: readonly ContextToken[]): Gender {
  for (const { lower } of words) {
    const gender = language.names.genderOf(lower);
    if (gender !== null) return gender;
  }
  return '';
}

/** "innenminist" for "minist"; of short stems ("chef") and those that begin otherwise only the word itself. */
export function isOffice(word: string, stems: ReadonlySet<string>): boolean {
  if (stems.has(word)) return true;
  for (const stem of stems) if (stem.length > SHORT_STEM && word.endsWith(stem)) return true;
  return false;
}

const SHORT_STEM = 5;

/** Whether two words found once are the surname of one of `others` and another word: no name. */
export function isPair(person: OpenPerson, others: readonly OpenPerson[]): boolean {
  if (person.keys.length !== 2 || person.starts.length > 1 || person.known !== null) return false;
  const [first] = person.keys;
  const namesakes = others.filter((other) => other !== person);
  return (
    namesakes.some(({ keys }) => keys[keys.length - 1] === first) && namesakes.every(({ keys }) => keys[0] !== first)
  );
}
