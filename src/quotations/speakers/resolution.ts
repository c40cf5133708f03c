import { itemAt } from '../../base';
import type { ArticleContext } from '../document';
import { CONFIDENCE_OF_FIRST_WORDS, CONFIDENCE_OF_LAST_WORDS, confidenceOf } from '../rules';
import { type Identity, kindRule, ofTable, ofText, sure } from './identity';
import type { MentionPart } from './mention-parts';
import { startsWithParticle } from './personal-names';
import { COUNTRY_MARK, phraseKey, phraseWords } from './phrase-keys';
import type { Segment } from './segment';
import { countriesIn, type Holder, heldOn, type TableIndex, type TableSpeaker } from './table-index';
import type { TextPeople } from './text-people';
import { genderOf, type TextPerson } from './text-person';
import { looksGenitive, nameKeys, withoutGenitive } from './word-keys';

/** What is known of an article while its speakers are resolved in the order of the text. */
export interface Reading {
  readonly context: ArticleContext;
  readonly people: TextPeople;
  readonly index: TableIndex | null;
  /** YYYY-MM-DD; empty: not known. */
  readonly date: string;
  /** Who was met so far, the last one at the end. */
  readonly met: Identity[];
}

/** Who one of those named side by side is; several for "die Außenministerien der USA und Japans"; null if unknown. */
export function identitiesOf(article: Reading, part: MentionPart): readonly Identity[] | null {
  for (const segment of part.segments) {
    const named = byName(article, segment);
    if (named !== null) return [named];
  }
  for (const segment of part.segments) {
    const others = byInstitution(article, segment) ?? byRole(article, segment);
    if (others !== null) return others;
  }
  return null;
}

/** "Dmitri Peskow", "Präsident Putin", "Miller". */
function byName(article: Reading, segment: Segment): Identity | null {
  const { tokens } = article.context;
  const { nameFirst, coreEnd, first } = segment;
  if (nameFirst >= coreEnd) return null;
  const texts = tokens.slice(nameFirst, coreEnd).map(({ text }) => text);
  const name = texts.join(' ');
  const nominative = looksGenitive(name) ? withoutGenitive(name) : name;
  // "Anhänger Anna Musters" are not Anna Muster.
  if (nominative !== name && segment.hasRole && isKnown(article, nominative)) return null;
  const forms = nominative === name || segment.hasRole ? [name] : [name, nominative];
  const beside = genderOf(article.context, tokens.slice(first, nameFirst));
  for (const form of forms) {
    const keys = nameKeys(form);
    const found =
      keys.length > 1
        ? (byFullName(article, keys) ?? byLongSurname(article, form, keys) ?? byOffice(article, form))
        : (byOfficeOf(article, segment, form) ?? ofAbbreviation(form, bySurname(article, keys[0] ?? '')));
    if (found !== null) return beside === '' ? found : { ...found, gender: found.gender || beside };
  }
  return null;
}

/** "VW" is no "V. K. Walter": short capitals are a name only where the full name has them. */
function ofAbbreviation(form: string, found: Identity | null): Identity | null {
  const isShort = /^\p{Lu}{2,4}$/u.test(form) && found?.kindRule === 'kind-personal-name';
  return isShort && !found.name.split(' ').includes(form) ? null : found;
}

function isKnown({ index, people }: Reading, name: string): boolean {
  const keys = nameKeys(name);
  if (index?.names.has(keys.join(' ')) === true) return true;
  return keys.length > 1 ? people.withName(keys) !== null : people.withWord(keys[0] ?? '') !== null;
}

function byFullName({ index, people }: Reading, keys: readonly string[]): Identity | null {
  const person = people.withName(keys);
  if (person?.known != null) return ofTable(person.known, ...sure('table-name'), person.span);
  // "Staatschef Kim Jong Un" has its name at the end whatever stands before.
  for (let from = 0; from < keys.length && index !== null; from++) {
    const known = index.names.get(keys.slice(from).join(' '));
    if (known !== undefined && (from === 0 || keys.length - from > 1))
      return ofTable(known, ...sure('table-name'), null);
  }
  if (person !== null) return ofText(person, ...sure('full-name'));
  return null;
}

/** "Ständerat Kern", who is "Ständerat Jan Kern" elsewhere in the article. */
function byOffice({ people, context, index }: Reading, form: string): Identity | null {
  const person = people.withOfficeAndSurname(context, form.split(/\s+/), index?.countries ?? new Map());
  return person === null ? null : ofText(person, ...sure('surname'));
}

/** "Imkerin Kern", where the article has several Kerns: the one whom it calls so. */
function byOfficeOf(article: Reading, { first, nameFirst, hasRole }: Segment, surname: string): Identity | null {
  const found = article.people.withWord(nameKeys(surname)[0] ?? '');
  if (!hasRole || found === null || found.others === 0 || found.person.known !== null) return null;
  const office = article.context.tokens.slice(first, nameFirst).map(({ text }) => text);
  return byOffice(article, [...office, surname].join(' '));
}

/** "von der Leyen", "Schmidt-Kern": a surname of several words, which a full name ends in. */
function byLongSurname({ people, context }: Reading, form: string, keys: readonly string[]): Identity | null {
  if (/\s/.test(form) && !startsWithParticle(context.language.names, form)) return null;
  // "Karl-Theodor", a forename of two words.
  const named = people.withWord(keys[0] ?? '')?.person;
  if (named !== undefined && keys.every((key, at) => named.keys[at] === key))
    return ofText(named, ...sure('part-of-name'));
  const found = people.withWord(keys.at(-1) ?? '');
  if (found === null) return null;
  const { person } = found;
  const same = person.keys.length > keys.length && keys.every((key, at) => person.keys.at(at - keys.length) === key);
  return same ? ofText(person, ...sure('surname')) : null;
}

function bySurname({ index, people }: Reading, key: string): Identity | null {
  // "Regierungen Moskau" makes no person of a place that the table knows.
  if (key === '' || index?.otherNames.has(key)) return null;
  const found = people.withWord(key);
  const known = index?.names.get(key);
  if (known !== undefined && (found === null || !isNamesake(key, found.person))) {
    return ofTable(known, ...sure('table-alias'), found?.person.known === known ? found.person.span : null);
  }
  if (found === null) return null;
  const rule = found.isSurname ? 'surname' : 'part-of-name';
  const confidence = confidenceOf(rule) / (1 + found.others / 4);
  return ofText(found.person, rule, confidence);
}

/** The article's own Miller counts more than the table's. */
function isNamesake(key: string, person: TextPerson): boolean {
  return person.known === null && person.keys.at(-1) === key;
}

/** "das Weiße Haus", "KCNA", "Seoul", "Analysten", "die Außenministerien der USA und Japans". */
function byInstitution(article: Reading, segment: Segment): readonly Identity[] | null {
  const { index, context } = article;
  if (index === null) return null;
  const texts = (first: number, end: number) => context.tokens.slice(first, end).map(({ text }) => text);
  const whole = phraseWords(texts(segment.first, segment.end), index.countries);
  const core = phraseWords(texts(segment.first, segment.coreEnd), index.countries);
  for (const words of [whole, core]) {
    const holder = index.others.get(phraseKey(words))?.[0];
    if (holder !== undefined) return [ofTable(holder.speaker, ...sure(kindRule(holder.speaker)), null)];
  }
  const several = byCountries(index, whole);
  if (several !== null) return several;
  if (!segment.hasRole) {
    const named = byLastWords(index, texts(segment.nameFirst, segment.coreEnd));
    if (named !== null) return [named];
    const partly = byPart(article, whole, (holder) => holder.speaker.kind !== 'person');
    if (partly !== null) return [partly];
  }
  const group = byFirstWords(index, core);
  return group === null ? null : [group];
}

/** "die Außenministerien der USA, Südkoreas und Japans": one for each country. */
function byCountries(index: TableIndex, words: readonly string[]): Identity[] | null {
  const countries = countriesIn(words);
  if (countries.length < 2) return null;
  const rest = words.filter((word) => !word.startsWith(COUNTRY_MARK));
  const found = countries.flatMap((country) => index.others.get(phraseKey([...rest, country]))?.slice(0, 1) ?? []);
  if (rest.length === 0 || found.length < countries.length) return null;
  return found.map(({ speaker }) => ofTable(speaker, ...sure('table-each-country'), null));
}

/** "die Nachrichtenagentur KCNA", "Seouls Zeitung Yonhap News": the name is at the end. */
function byLastWords(index: TableIndex, texts: readonly string[]): Identity | null {
  for (let from = 0; from < texts.length; from++) {
    const name = texts.slice(from).join(' ');
    const forms = looksGenitive(name) ? [name, withoutGenitive(name)] : [name];
    for (const form of forms) {
      const known = index.otherNames.get(nameKeys(form).join(' '));
      if (known !== undefined) return ofTable(known, kindRule(known), CONFIDENCE_OF_LAST_WORDS, null);
    }
  }
  return null;
}

/** "ein westlicher Beamter Reuters": the group is at the beginning. */
function byFirstWords(index: TableIndex, words: readonly string[]): Identity | null {
  for (let end = words.length - 1; end > 1; end--) {
    const holder = index.others.get(phraseKey(words.slice(0, end)))?.find(({ speaker }) => speaker.kind === 'group');
    if (holder !== undefined) return ofTable(holder.speaker, 'table-group', CONFIDENCE_OF_FIRST_WORDS, null);
  }
  return null;
}

/** "der Kremlsprecher", "ein Kremlsprecher", "der nordkoreanische Machthaber", "der Präsident". */
function byRole(article: Reading, segment: Segment): readonly Identity[] | null {
  const { index, context, people } = article;
  if (segment.determiner === 'possessive') return null;
  const tokens = context.tokens.slice(segment.first, segment.end);
  const words = phraseWords(
    tokens.map(({ text }) => text),
    index?.countries ?? new Map(),
  );
  if (words.length === 0) return null;
  const indefinite = segment.determiner === 'indefinite';
  const holder = index === null ? null : soleHolder(index.roles.get(phraseKey(words)) ?? [], article.date);
  if (holder !== null) {
    return [ofTable(holder, ...sure(indefinite ? 'table-role-indefinite' : 'table-role'), null)];
  }
  if (indefinite || segment.nameFirst < segment.coreEnd) return null;
  // "the company" is not its director.
  const head = itemAt(context.tokens, segment.coreEnd - 1);
  if (!head.capital && context.language.names.nounKind(head.lower, false) === 'organisation') return null;
  const offset = itemAt(context.tokens, segment.first).start;
  const person = people.withRole(words, offset);
  if (person !== null) {
    return [
      person.known === null
        ? ofText(person, ...sure('role-in-text'))
        : ofTable(person.known, ...sure('role-in-text'), person.span),
    ];
  }
  const partly = byPart(article, words, ({ speaker }) => speaker.kind === 'person');
  return partly === null ? null : [partly];
}

/** The only one who held the role on that day; without a day, the only one who ever did. */
function soleHolder(holders: readonly Holder[], date: string): TableSpeaker | null {
  const held = date === '' ? holders : holders.filter((holder) => heldOn(holder, date));
  const speakers = new Set(held.map(({ speaker }) => speaker));
  return speakers.size === 1 ? ((held[0] as Holder).speaker ?? null) : null;
}

/**
 * A phrase that names a part of a role or institution ("das Außenministerium", "der Präsident") means the last one of
 * that kind whom the article has spoken of, or that of the country which spoke last.
 */
function byPart(article: Reading, words: readonly string[], wanted: (holder: Holder) => boolean): Identity | null {
  const { index, date, met } = article;
  const [word] = words;
  if (index === null || word === undefined || countriesIn(words).length > 0) return null;
  const holders = (index.byWord.get(word) ?? []).filter(
    (holder) =>
      wanted(holder) && words.every((each) => holder.words.includes(each)) && (date === '' || heldOn(holder, date)),
  );
  if (holders.length === 0) return null;
  for (let at = met.length - 1; at >= Math.max(0, met.length - REMEMBERED); at--) {
    const { name, country } = met[at] as Identity;
    const same = holders.find(({ speaker }) => speaker.name === name);
    if (same !== undefined) return ofTable(same.speaker, ...sure('table-role-of-last'), null);
    const neighbours = holders.filter(({ speaker }) => country !== '' && speaker.country === country);
    if (new Set(neighbours.map(({ speaker }) => speaker)).size === 1) {
      return ofTable((neighbours[0] as Holder).speaker, ...sure('table-country-of-last'), null);
    }
  }
  return null;
}

/** So many speakers back is "who spoke last" looked for. */
const REMEMBERED = 12;
