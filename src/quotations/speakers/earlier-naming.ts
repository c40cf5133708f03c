// Nouns that name nobody themselves and lead to whom the article has named before: "der Minister", "der CDU-Politiker",
// "das Gericht", "der Konzern", and what somebody owns who says it ("eine Studie der UNO").
import { itemAt } from '../../base';
import type { ArticleContext, ContextToken, EarlierNamingWords } from '../document';
import { byRule } from '../rules';
import { isCalledOrganisation } from './article-words';
import { describedSpeaker } from './described-speakers';
import { type Identity, NOBODY, ofText, sure } from './identity';
import { institutionName } from './institution-names';
import { type MentionPart, mentionParts } from './mention-parts';
import { institutionKind, institutionSort, publicInstitution } from './public-institutions';
import { identitiesOf, type Reading } from './resolution';
import type { Segment } from './segment';
import { looksGenitive, wordStem } from './word-keys';

/** So many tokens and speakers back an earlier naming is looked for. */
const REACH = 500;
const REMEMBERED = 12;

/** Who a definite noun phrase without a name means by what was named before it; null for nobody. */
export function byEarlierNaming(article: Reading, part: MentionPart): Identity | null {
  const words = article.context.language.names.earlierNaming;
  const [segment] = part.segments;
  if (words === null || segment === undefined || segment.determiner !== 'definite') return null;
  if ((segment.hasRole && segment.nameFirst < segment.coreEnd) || !isWhole(article.context, segment)) return null;
  const noun = itemAt(article.context.tokens, segment.coreEnd - 1);
  if (words.nounsHaveCapitals && !noun.capital) return null;
  // "der Autobauer": a noun for persons by its form, and for companies.
  const holder = segment.hasRole ? byOffice(article, segment, noun, words) : null;
  if (holder !== null || (segment.hasRole && words.institutionSort(noun.lower) === null)) return holder;
  return segment.coreEnd - segment.first > 1 ? null : byInstitutionNoun(article, segment.first, noun.lower);
}

/** Nothing behind the noun says which is meant, but where it was said may stand there: "in seiner Rede". */
function isWhole({ tokens, language }: ArticleContext, { coreEnd, end }: Segment): boolean {
  if (coreEnd >= end) return true;
  const { names } = language;
  const lead = itemAt(tokens, coreEnd).lower;
  const next = tokens[coreEnd + 1]?.lower ?? '';
  return names.prepositions.has(lead) && !names.sayingOf.has(lead) && (names.possessive.has(next) || next === '');
}

/** "der Minister", where one "Innenminister" was named: the only one who was called so, or the one of them who spoke last. */
function byOffice(
  { context, people, met }: Reading,
  segment: Segment,
  noun: ContextToken,
  words: EarlierNamingWords,
): Identity | null {
  const hyphen = noun.text.lastIndexOf('-');
  const front = hyphen > 1 ? noun.text.slice(0, hyphen) : '';
  const office = wordStem(noun.lower.slice(hyphen + 1));
  const sameOffices = words.sameOffices.find((group) => group.some((each) => wordStem(each) === office)) ?? [];
  const stems = words.anyOffice.test(noun.lower.slice(hyphen + 1))
    ? null
    : new Set([office, ...sameOffices.map(wordStem)]);
  const offset = itemAt(context.tokens, segment.first).start;
  const adjectives = context.tokens.slice(segment.first, segment.coreEnd - 1).map(({ lower }) => wordStem(lower));
  const marks = front === '' ? adjectives : [...adjectives, front.toLowerCase()];
  const gender = context.language.names.genderOf(noun.lower);
  // The stem of an adjective has lost its ending: "amerikanisch".
  const countryOf = (mark: string): string | null => context.language.names.countryOfAdjective(mark);
  if (stems === null && marks.length === 0) return null;
  const holders = people
    .withOffice(stems, offset)
    .filter((person) => person.gender === '' || gender === null || person.gender === gender)
    .filter((person) => marks.every((mark) => isMarked(person, mark) || isOfCountry(person, countryOf(mark))));
  const [only] = holders;
  if (only === undefined) return null;
  if (holders.length === 1) return ofText(only, ...sure('office-in-text'));
  for (let at = met.length - 1; at >= Math.max(0, met.length - REMEMBERED); at--) {
    const last = holders.find(({ name }) => name === itemAt(met, at).name);
    if (last !== undefined) return ofText(last, ...sure('office-in-text'));
  }
  return null;
}

/** So many letters tell that two words are of one country or party: "venezolanische", "Venezuelas". */
const SAME_LETTERS = 4;

/** Whether what the article says of a person has a word like this one. */
function isMarked(
  { roles, affiliation }: { roles: readonly (readonly string[])[]; affiliation: string },
  mark: string,
) {
  const start = mark.slice(0, SAME_LETTERS);
  return (
    affiliation.toLowerCase().startsWith(start) || roles.some((role) => role.some((word) => word.startsWith(start)))
  );
}

/** Whether a role or affiliation of a person has the name of a country: "US-Präsident" for the USA. */
function isOfCountry(
  { roles, affiliation }: { roles: readonly (readonly string[])[]; affiliation: string },
  country: string | null,
): boolean {
  if (country === null) return false;
  const start =
    country === 'USA' ? 'us' : country === 'Deutschland' ? 'bund' : country.slice(0, SAME_LETTERS).toLowerCase();
  return (
    affiliation.toLowerCase().startsWith(start) || roles.some((role) => role.some((word) => word.startsWith(start)))
  );
}

/**
 * "das Gericht": the last institution of that kind that spoke, else the last that was named before a token.
 *
 * @param noun in lower case; "Vereinsführung" stands for the "Verein"
 */
export function byInstitutionNoun({ context, met }: Reading, before: number, noun: string): Identity | null {
  const { tokens, language } = context;
  const words = language.names.earlierNaming;
  if (words === null) return null;
  const led = noun.match(words.leadership)?.[1];
  const front = led === undefined ? null : language.names.nounKind(led, true);
  const isLed = front === 'organisation' || front === 'government';
  const meant = isLed && led !== undefined ? led : noun;
  const kind = language.names.nounKind(meant, true);
  const stem = meant.replace(/(?<=\p{L}{4})e?s$/u, '');
  if (kind !== 'organisation' && kind !== 'government' && words.institutionSort(stem) === null) return null;
  const isMeant = namesFor(stem, words);
  for (let at = met.length - 1; at >= Math.max(0, met.length - REMEMBERED); at--) {
    const { resolved, kind: met0, name } = itemAt(met, at);
    if (resolved && (met0 === 'organisation' || met0 === 'government') && isMeant(name)) return named(name);
  }
  if (words.institutionNameAt !== null) return onlyName(words.institutionNameAt);
  for (let at = before - 1; at >= Math.max(0, before - REACH); at--) {
    const token = itemAt(tokens, at);
    if (!token.capital) continue;
    if (isCalledBy(token, tokens[at - 1])) return named(token.text);
    const name = institutionAtNoun(context, at);
    if (name !== null && isMeant(name)) return named(name);
  }
  return null;

  /** "Acme Corp. closed. The company said": the only name of that kind so far, else the only company that spoke. */
  function onlyName(nameAt: NonNullable<EarlierNamingWords['institutionNameAt']>): Identity | null {
    const names = new Set<string>();
    for (let at = before - 1; at >= Math.max(0, before - REACH); at--) {
      const span = itemAt(tokens, at).capital ? nameAt(tokens, at) : null;
      if (span === null) continue;
      const { start } = itemAt(tokens, span.first);
      const name = context.raw.slice(start, itemAt(tokens, span.end - 1).end).replace(/\s+/g, ' ');
      if (isMeant(name)) names.add(publicInstitution(name) ?? name);
    }
    const [only] = names;
    if (names.size > 0 || words?.institutionSort(stem) !== 'company')
      return names.size === 1 ? named(only ?? '') : null;
    const spoke = new Set(
      met.filter(({ kind: each, resolved }) => each === 'organisation' && resolved).map(({ name }) => name),
    );
    const [speaker] = spoke;
    return spoke.size === 1 && speaker !== undefined && institutionSort(speaker) !== 'paper' ? named(speaker) : null;
  }

  /** "der Autokonzern Velto" … "der Konzern", "Velto" … "das Unternehmen". */
  function isCalledBy({ lower }: ContextToken, lead: ContextToken | undefined): boolean {
    if (!isCalledOrganisation(context, lower) || language.names.noName.test(lower)) return false;
    const called = lead?.lower.replace(/(?<=\p{L}{4})e?s$/u, '') ?? '';
    return (called.endsWith(stem) && language.names.namedBy.test(called)) || words?.institutionSort(stem) === 'company';
  }

  function named(name: string): Identity {
    const listed = institutionKind(name);
    return {
      ...NOBODY,
      name,
      resolved: true,
      ...byRule('institution-in-text'),
      kind: listed ?? (kind === 'government' ? 'government' : 'organisation'),
      kindRule: listed === null ? 'kind-organisation-noun' : 'kind-public-institution',
      gender: language.names.genderOfArticle(tokens[before - 1]?.lower ?? ''),
    };
  }
}

/** A test of names: those that hold the noun, or are of the sort that the noun stands for. */
function namesFor(stem: string, words: EarlierNamingWords): (name: string) => boolean {
  const sort = words.institutionSort(stem);
  return (name) => {
    if (sort !== null && institutionSort(name) === sort) return true;
    const parts = name.toLowerCase().split(' ');
    // "Gewerkschaft Erziehung und Wissenschaft", but not the noun alone.
    return parts.some(
      (word) =>
        words.isKind(stem, word.replace(/\.$/, '')) || ((word !== stem || parts.length > 2) && word.endsWith(stem)),
    );
  };
}

/** So many words of a name in the table are looked at. */
const LONGEST_NAME = 3;

/** The name of the institution whose noun or short name stands at a token; null for none. */
function institutionAtNoun(context: ArticleContext, at: number): string | null {
  const { tokens, language } = context;
  const { names } = language;
  const { text, lower } = itemAt(tokens, at);
  // "Human Rights Watch", "Ärzte ohne Grenzen"
  // "Bundesamt für Verfassungsschutz"
  const shortest = names.prepositions.has(tokens[at - 1]?.lower ?? '') && tokens[at - 2]?.capital === true ? 1 : 0;
  for (let words = LONGEST_NAME; words > shortest; words--) {
    const last = tokens[at + words - 1];
    const listed =
      last?.capital === true
        ? publicInstitution(
            words === 1
              ? text
              : tokens
                  .slice(at, at + words)
                  .map((each) => each.text)
                  .join(' '),
          )
        : null;
    if (listed !== null) return listed;
  }
  const kind = names.nounKind(lower, true);
  if (kind !== 'organisation' && kind !== 'government') return null;
  let first = at;
  while (first > 0 && at - first < 4 && isBefore(itemAt(tokens, first - 1))) first--;
  const phrase = names.phraseAt(tokens, first, Math.min(tokens.length, at + 12));
  if (phrase === null || phrase.end <= at) return null;
  const [part] = mentionParts(context, first, phrase.end);
  const [segment] = part?.segments ?? [];
  return segment === undefined ? null : (institutionName(names.tag, tokens, segment, names.namedBy)?.name ?? null);

  function isBefore(token: ContextToken): boolean {
    return token.kind === 'word' && !token.capital && names.adjectiveEnd.test(token.lower) && token.lower.length > 3;
  }
}

/** "eine Studie der UNO", "Vorschlag der CDU": whoever owns what is said says it; null where no owner has a name. */
export function byOwner(article: Reading, part: MentionPart): Identity | null {
  const { context } = article;
  const { tokens, language } = context;
  const { names } = language;
  const [segment] = part.segments;
  if (names.earlierNaming === null || segment === undefined) return null;
  const noun = itemAt(tokens, segment.coreEnd - 1).lower;
  if (!names.earlierNaming.ownedNoun.test(noun)) return null;
  if (segment.coreEnd >= segment.end) return ownerInFront(article, segment);
  const lead = itemAt(tokens, segment.coreEnd).lower;
  const from = names.genitives.has(lead) ? segment.coreEnd : names.sayingOf.has(lead) ? segment.coreEnd + 1 : -1;
  if (from < 0 || from >= segment.end) return null;
  const [owner] = mentionParts(context, from, segment.end);
  if (owner === undefined) return null;
  const [found] = identitiesOf(article, owner) ?? [describedSpeaker(context, owner, '')];
  const identity = found?.resolved === true ? found : byEarlierNaming(article, owner);
  if (identity === null || !identity.resolved) return null;
  return { ...identity, ...byRule('owner-of-saying') };
}

/** "Brandners Kampagne": a name in the genitive right before the noun. */
function ownerInFront(article: Reading, { first, coreEnd, determiner }: Segment): Identity | null {
  const { tokens } = article.context;
  if (determiner !== 'none' || coreEnd - first < 2 || !looksGenitive(itemAt(tokens, first).text)) return null;
  const [owner] = mentionParts(article.context, first, first + 1);
  const [identity] = owner === undefined ? [] : (identitiesOf(article, owner) ?? []);
  return identity?.resolved === true ? { ...identity, ...byRule('owner-of-saying') } : null;
}
