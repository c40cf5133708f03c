// The people of one article, from the article alone: full names, and what is said of them beside the name ("der Sprecher
// des Ministeriums, Anna Muster"), so that "Muster" and "der Sprecher" lead to them later.
import { itemAt, type Span } from '../../base';
import { isForename } from '../../languages';
import type { ArticleContext } from '../document';
import { affiliationIn, printedRole } from './affiliation';
import { type MentionPart, mentionParts } from './mention-parts';
import { phrasesWithNames } from './name-phrases';
import { earliest, latest, pushSome } from './people-lists';
import { isFullName } from './personal-names';
import { type CountryWords, phraseWords } from './phrase-keys';
import type { Segment } from './segment';
import { type TableIndex, twoPersons } from './table-index';
import { genderOf, isOffice, isPair, isSameName, type OpenPerson, type TextPerson } from './text-person';
import { looksGenitive, nameKeys, withoutGenitive } from './word-keys';

/** So many different roles of a person are kept. */
const MAX_ROLES = 24;

/** The people of an article, by the words of their names. */
export class TextPeople {
  private readonly byName = new Map<string, OpenPerson>();
  private readonly byWord = new Map<string, OpenPerson[]>();
  private readonly byRoleWord = new Map<string, OpenPerson[]>();

  constructor(context: ArticleContext, index: TableIndex | null) {
    const named: { readonly part: MentionPart; readonly segment: Segment }[] = [];
    for (const { first, end } of phrasesWithNames(context)) {
      for (const part of mentionParts(context, first, end)) {
        for (const segment of part.segments) if (isFullName(context, segment)) named.push({ part, segment });
      }
    }
    // Short names first: they show where a long one is in truth two ("… lud Kim Jong Un Putin ein").
    const length = ({ segment }: (typeof named)[number]): number => segment.coreEnd - segment.nameFirst;
    named.sort((a, b) => length(a) - length(b) || a.part.first - b.part.first);
    for (const { part, segment } of named) this.add(context, part, segment, index);
    this.joinOffices(context, index?.countries ?? NO_COUNTRIES);
    this.dropPairs();
    for (const person of new Set(this.byName.values())) {
      person.starts.sort((a, b) => a - b);
      const [forename = ''] = person.name.split(' ', 1);
      person.gender ||= context.language.names.genderOfForename(forename.toLowerCase());
    }
  }

  /** "lobte Muster Kern", where an Anna Muster is known: two surnames side by side, found once, are nobody's name. */
  private dropPairs(): void {
    for (const [name, person] of this.byName) {
      if (!isPair(person, this.byWord.get(person.keys[0] ?? '') ?? [])) continue;
      this.byName.delete(name);
      for (const word of person.keys) {
        const others = (this.byWord.get(word) ?? []).filter((other) => other !== person);
        this.byWord.set(word, others);
      }
    }
  }

  /** The person with this full name; null where nobody has it. */
  withName(keys: readonly string[]): TextPerson | null {
    return this.byName.get(keys.join(' ')) ?? this.sameName(keys);
  }

  /**
   * Who has this word as surname, or else as the first word of the name. Of several it is the one whom the article
   * names first: it is the others who are given their full name each time.
   */
  withWord(key: string): { person: TextPerson; isSurname: boolean; others: number } | null {
    const all = this.byWord.get(key) ?? [];
    const surnames = all.filter(({ keys }) => keys[keys.length - 1] === key);
    const candidates = surnames.length > 0 ? surnames : all.filter(({ keys }) => keys[0] === key);
    const person = earliest(candidates);
    return person === null ? null : { person, isSurname: surnames.length > 0, others: candidates.length - 1 };
  }

  /** Who was last called by all these words before `offset`; null for none. */
  withRole(words: readonly string[], offset: number): TextPerson | null {
    const [rarest] = words.map((word) => this.byRoleWord.get(word) ?? []).sort((a, b) => a.length - b.length);
    const holders = (rarest ?? []).filter(({ roles }) =>
      roles.some((role) => words.every((word) => role.includes(word))),
    );
    const before = holders.filter(({ starts }) => (starts[0] as number) < offset);
    return latest(before, offset);
  }

  /** Those who were called by a word that is or ends in one of these stems before `offset`: "Innenminister" for "minist"; null: all. */
  withOffice(stems: ReadonlySet<string> | null, offset: number): readonly TextPerson[] {
    const found = new Set<OpenPerson>();
    if (stems === null)
      return [...new Set(this.byName.values())].filter(({ starts }) => (starts[0] as number) < offset);
    for (const [word, holders] of this.byRoleWord) {
      if (!isOffice(word, stems)) continue;
      for (const holder of holders) if ((holder.starts[0] as number) < offset) found.add(holder);
    }
    return [...found];
  }

  /**
   * "Ständerat Kern", where the article has "Ständerat Jan Kern": the one who is called so and has the last word as
   * surname. Null for none, for several, and where the first word is a forename.
   */
  withOfficeAndSurname(context: ArticleContext, words: readonly string[], countries: CountryWords): TextPerson | null {
    const surname = nameKeys(words.at(-1) ?? '')[0] ?? '';
    const own = nameKeys(words.join(' ')).join(' ');
    const namesakes = (this.byWord.get(surname) ?? []).filter(
      ({ keys }) => keys.at(-1) === surname && keys.join(' ') !== own,
    );
    const lead = words.slice(0, -1);
    const office = namesakes.length === 0 ? [] : phraseWords(lead, countries);
    if (office.length === 0) return null;
    const called = namesakes.filter(({ roles }) => roles.some((role) => office.every((word) => role.includes(word))));
    const { isPersonNoun } = context.language.names;
    const isOffice = lead.every((word) => isPersonNoun(word.toLowerCase()) && !isForename(word.toLowerCase()));
    const [holder, ...others] = called.length > 0 || !isOffice ? called : namesakes;
    return holder === undefined || others.length > 0 ? null : holder;
  }

  /** Whom the article calls by office and surname as well is one person, not two. */
  private joinOffices(context: ArticleContext, countries: CountryWords): void {
    for (const person of new Set(this.byName.values())) {
      const holder = this.withOfficeAndSurname(context, person.name.split(' '), countries) as OpenPerson | null;
      if (holder === null) continue;
      holder.starts.push(...person.starts);
      for (const [name, known] of this.byName) if (known === person) this.byName.set(name, holder);
      for (const key of new Set(person.keys)) {
        const left = (this.byWord.get(key) ?? []).filter((known) => known !== person);
        this.byWord.set(key, left);
      }
    }
  }

  private sameName(keys: readonly string[]): OpenPerson | null {
    const namesakes = this.byWord.get(keys[keys.length - 1] ?? '') ?? [];
    return namesakes.find((person) => isSameName(person.keys, keys)) ?? null;
  }

  private add(context: ArticleContext, part: MentionPart, segment: Segment, index: TableIndex | null): void {
    const { tokens, raw } = context;
    const span = {
      start: itemAt(tokens, segment.nameFirst).start,
      end: itemAt(tokens, segment.coreEnd - 1).end,
    };
    const printed = raw.slice(span.start, span.end).replace(/\s+/g, ' ');
    const keys = nameKeys(printed);
    const nominative = looksGenitive(printed) ? nameKeys(withoutGenitive(printed)) : keys;
    const named = this.namedAtEnd(keys);
    if (named !== null) {
      this.byName.set(keys.join(' '), named);
      named.starts.push(span.start);
      this.addOffice(
        named,
        printed.split(' ').slice(0, keys.length - named.keys.length),
        index?.countries ?? NO_COUNTRIES,
      );
      // "Ayaan Hirsi Ali" and "Hirsi Ali": where the shorter name does not begin with a known forename, the longer counts.
      const [forename = ''] = named.name.toLowerCase().split(' ', 1);
      if (!isForename(forename) && /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?\s/u.test(printed)) {
        this.register(named, keys);
        Object.assign(named, { name: printed, keys, span });
      }
      return;
    }
    if (keys.length < 2 || (index !== null && twoPersons(keys, index) !== null) || this.endsInAnother(keys)) return;
    const person = this.withName(keys) ?? this.withName(nominative) ?? this.unlessGenitive(keys, printed);
    const open = (person as OpenPerson | null) ?? this.open(printed, keys, span);
    open.starts.push(span.start);
    if (keys.length > open.keys.length && isSameName(open.keys, keys))
      Object.assign(open, { name: printed, keys, span });
    open.known ??= index?.names.get(keys.join(' ')) ?? index?.names.get(nominative.join(' ')) ?? null;
    // "Anhänger Anna Musters": the role is not hers.
    if (printed.length > open.name.length && looksGenitive(printed) && segment.hasRole) return;
    this.addRoles(open, context, part, segment, index?.countries ?? NO_COUNTRIES);
  }

  /** What stands before the name of somebody who is known without it is said of him. */
  private addOffice(person: OpenPerson, words: readonly string[], countries: CountryWords): void {
    const office = phraseWords(words, countries);
    if (office.length === 0 || person.roles.length >= MAX_ROLES) return;
    person.roles.push(office);
    for (const word of office) pushSome(this.byRoleWord, word, person);
  }

  /** "Obersenner Jan Kern", where the article has "Jan Kern" alone too: what stands before is no part of the name. */
  private namedAtEnd(keys: readonly string[]): OpenPerson | null {
    for (let from = 1; from < keys.length - 1; from++) {
      const person = this.byName.get(keys.slice(from).join(' '));
      if (person !== undefined) return person;
    }
    return null;
  }

  /** "Kim Jong Un Putin", where a Wladimir Putin is known. */
  private endsInAnother(keys: readonly string[]): boolean {
    if (keys.length < 3) return false;
    const last = keys[keys.length - 1] as string;
    const namesakes = this.byWord.get(last) ?? [];
    const others = namesakes.filter(
      (person) => person.keys.at(-1) === last && !keys.includes(person.keys[0] as string),
    );
    return others.length > 0 && namesakes.every((person) => person.keys[0] !== keys[0]);
  }

  /** "Anna Musters" was read first, now comes "Anna Muster": the shorter one is the name. */
  private unlessGenitive(keys: readonly string[], printed: string): OpenPerson | null {
    const genitive = this.byName.get(`${keys.join(' ')}s`);
    if (genitive === undefined) return null;
    this.register(genitive, keys);
    return Object.assign(genitive, { name: printed, keys });
  }

  private open(name: string, keys: readonly string[], span: Span): OpenPerson {
    const person: OpenPerson = {
      name,
      keys,
      span,
      gender: '',
      roles: [],
      starts: [],
      known: null,
      printedRole: '',
      affiliation: '',
    };
    this.register(person, keys);
    return person;
  }

  private register(person: OpenPerson, keys: readonly string[]): void {
    this.byName.set(keys.join(' '), person);
    for (const key of new Set([keys[0] as string, keys[keys.length - 1] as string])) pushSome(this.byWord, key, person);
  }

  private addRoles(
    person: OpenPerson,
    context: ArticleContext,
    part: MentionPart,
    named: Segment,
    countries: CountryWords,
  ): void {
    const { tokens } = context;
    person.affiliation ||= affiliationIn(context, part);
    for (const segment of part.segments) {
      const isNamed = segment === named;
      if (!isNamed && segment.nameFirst < segment.coreEnd && !segment.hasRole) continue;
      const before = tokens.slice(segment.first, isNamed ? segment.nameFirst : segment.coreEnd);
      const words = [...before, ...tokens.slice(segment.coreEnd, segment.end)];
      const role = phraseWords(
        words.map(({ text }) => text),
        countries,
      );
      if (role.length === 0) continue;
      if (person.roles.length >= MAX_ROLES || person.roles.some((known) => known.join(' ') === role.join(' ')))
        continue;
      person.roles.push(role);
      person.printedRole ||= printedRole(context, segment, isNamed);
      for (const word of role) pushSome(this.byRoleWord, word, person);
      person.gender ||= genderOf(context, before);
    }
  }
}

const NO_COUNTRIES: CountryWords = new Map();
