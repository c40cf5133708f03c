// The names in an article: persons, organisations and places, each with its place in the text.
import { checkKeys, itemAt, type Span } from '../base';
import type { Article } from '../corpus';
import { type NameReading, readNames, type SpeakerTable } from '../quotations';
import { NameCover } from './name-cover';
import { findOrganisations } from './organisations';
import { findKnownPersons, findUnknownPersons } from './persons';
import { findPlaces, findTableNames } from './places';
import { findSurnames } from './surnames';

/** What a name stands for. A place may stand for its government ("Moskau teilte mit"): it stays a place. */
export type MentionedKind = 'person' | 'organisation' | 'place';

/** A name in an article: `raw.slice(start, end) === text`. */
export interface NameMention extends Span {
  /** Id of the article. */
  readonly article: string;
  readonly text: string;
  /** The fullest form in the article, or the name of the table: "Angela Merkel" for "Merkel". */
  readonly name: string;
  readonly kind: MentionedKind;
  /** What told it: "full-name", "surname", "role", "table", "institution", "abbreviation", "country", "place", … */
  readonly rule: MentionRule;
}

export type MentionRule =
  | 'table'
  | 'full-name'
  | 'surname'
  | 'role'
  | 'institution-table'
  | 'institution'
  | 'abbreviation'
  | 'legal-form'
  | 'country'
  | 'place'
  | 'place-context'
  | 'name-context';

export interface MentionOptions {
  /** Who the speakers are: their names come first, under the name of the table. */
  readonly speakers?: SpeakerTable | null;
}

/**
 * Every name of a person, organisation or place in an article, in order of `start`, not overlapping: who and what is
 * talked about, whether or not it speaks. Found by the kit's own rules for names of speakers (full names, surnames of
 * those named in full, names behind a role) with lists of forenames, countries, cities, institutions and the forms of
 * their names. Pronouns and roles without a name ("die Kanzlerin") are no names. Spellings and surnames of one person
 * have one `name` in an article; `speakerKey` is the same for the spellings of several articles.
 *
 * An article without names gives an empty array. Time is linear in the length of the text.
 *
 * @throws TypeError for an unknown option; RangeError for a language without a profile
 *
 * @example
 * ```ts
 * const [article] = loadCorpus('corpus').articles;
 * if (article) show(findMentions(article));
 * ```
 */
export function findMentions(article: Article, options: MentionOptions = {}): NameMention[] {
  checkKeys('findMentions', options, ['speakers']);
  const reading = readNames(article, options.speakers ?? null);
  const cover = new NameCover(reading.context.tokens.length);
  findTableNames(reading, cover);
  findKnownPersons(reading, cover);
  findOrganisations(reading, cover);
  findPlaces(reading, cover);
  findUnknownPersons(reading, cover);
  findSurnames(reading, cover);
  return cover.names.sort((a, b) => a.first - b.first).map((found) => printedMention(article, reading, found));
}

function printedMention(
  { id, raw }: Article,
  { context, printed }: NameReading,
  { first, end, name, kind, rule }: NameCover['names'][number],
): NameMention {
  const span = printed({ start: itemAt(context.tokens, first).start, end: itemAt(context.tokens, end - 1).end });
  return { article: id, ...span, text: raw.slice(span.start, span.end), name, kind, rule };
}
