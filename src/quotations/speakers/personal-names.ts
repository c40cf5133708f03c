// Where in a noun phrase the name of a person begins, and whether it is a full one.
import { itemAt } from '../../base';
import { isForename, textProfile } from '../../languages';
import { type ArticleContext, type ContextToken, type NameWords, testedOnce, testedOncePer } from '../document';
import { isCountry } from './countries';
import { endsArea, endsOffice, isTrade, looksLikeRole } from './offices-before-names';
import { isOtherName } from './other-names';
import type { Segment } from './segment';
import {
  cannotBeName,
  endsLikeAdjective,
  isAge,
  isArticle,
  isCouncil,
  isForenameWord,
  isFunctionWord,
  isNobility,
  isPersonNoun,
  isPreposition,
  isSurnameToo,
  isTitle,
  opensOffice,
} from './word-tests';

const mayBeParticle = testedOncePer(({ lower }, words: NameWords) => words.particles.has(lower));

const namesCountry = testedOncePer(({ text }, words: NameWords) => isCountry(words.tag, text));

/** "von" inside a name stands between two capitals of which the first is no role. */
export function isParticle(words: NameWords, tokens: readonly ContextToken[], at: number): boolean {
  const before = tokens[at - 1];
  const token = itemAt(tokens, at);
  const { lower } = token;
  if (before === undefined || !mayBeParticle(token, words)) return false;
  // "Macromedia zu den Firmen": "van den" stands in names, "zu den" does not.
  if (mayBeParticle(before, words)) return !words.noParticles.test(`${before.lower} ${lower}`);
  const next = tokens[at + 1];
  if (words.noParticles.test(`${lower} ${next?.lower ?? ''}`)) return false;
  const followed = next !== undefined && (next.capital || words.particles.has(next.lower));
  const lead = tokens[at - 2];
  const isNoble = isNobility(before) && lead !== undefined && isForenameWord(lead);
  const forename = before.capital && (isNoble || (!isPersonNoun(before, words) && !cannotBeName(before, words)));
  // "Jan Kern von Siemens" is no name, "Luiz Inácio Lula da Silva" is: "da" is nothing else.
  const isOther = isPreposition(token, words);
  const startsName = isNoble || !isOther || lead?.capital !== true || isPersonNoun(lead, words);
  // "Otto von Habsburg", but "das Team von Anna Muster".
  if (isOther && next?.capital === true && tokens[at + 2]?.capital === true) return false;
  // "Merkel zu Journalisten", "Merkel zu Beginn"
  if (next !== undefined && words.leadsToNoun(lower, next.text)) return false;
  // "Ich bin Berliner"
  if (isFunctionWord(before, words) || (lead !== undefined && isArticle(lead, words))) return false;
  return followed && forename && startsName && !words.articleParticles.has(lower);
}

const isMark = (token: ContextToken | undefined): boolean =>
  token !== undefined && /^[„“”"»«‚‘’'‹›]+$/.test(token.text);

/** "Prime Minister Jane Doe": the first word of an office of two words. */
function beginsRole(words: NameWords, tokens: readonly ContextToken[], at: number, end: number): boolean {
  return at + 1 < end && opensOffice(itemAt(tokens, at), words) && isPersonNoun(itemAt(tokens, at + 1), words);
}

/** The capitals at the end that are neither role nor title: "Kremlsprecher [Dmitri Peskow]". */
export function nameIn(
  words: NameWords,
  tokens: readonly ContextToken[],
  first: number,
  end: number,
): { nameFirst: number; hasRole: boolean } {
  let nameFirst = end;
  while (nameFirst > first && isNamePiece(words, tokens, nameFirst - 1, end)) nameFirst--;
  // "the engineer Paul Green": a role without a capital stands before the name.
  let hasRole = nameFirst > first && nameFirst < end && isPersonNoun(itemAt(tokens, nameFirst - 1), words);
  // "der 33-jährige Gianluigi Buffon"
  hasRole ||= nameFirst > first && nameFirst < end && isAge(itemAt(tokens, nameFirst - 1), words);
  let at = nameFirst;
  // "Präsident Putin": leading words for persons are roles; the last word of several is a name even where it looks
  // like one ("Thomas Bauer", "Ministerin Richter").
  for (; at < end; at++) {
    const token = itemAt(tokens, at);
    const last = at === end - 1;
    const isRole =
      isTitle(token, words) ||
      isPersonNoun(token, words) ||
      beginsRole(words, tokens, at, end) ||
      isTrade(words, tokens, at, end) ||
      endsArea(words, tokens, first, at, end) ||
      (at + 2 < end && isCouncil(token, words));
    const isDot = token.lower === '.' || token.lower === '-';
    if (!isRole && !isDot) break;
    if (last && at > nameFirst) break;
    hasRole ||= isRole;
  }
  // "Russlands Außenminister Lawrow", "Russlands Außenminister": a genitive in front of the role.
  for (let later = end - 1; later > at; later--) {
    const token = itemAt(tokens, later);
    // "Reproduktionsmediziner Dr. Hans Beispiel": behind a title there is nothing but the name.
    if (isNobility(token) && isForenameWord(itemAt(tokens, at))) continue;
    const endsRole =
      (later < end - 1 && isTitle(token, words)) ||
      (isPersonNoun(token, words) && looksLikeRole(words, tokens, at, later)) ||
      endsOffice(words, tokens, at, later, end) ||
      endsArea(words, tokens, first, later, end);
    if (!endsRole || (later === end - 1 && isSurnameToo(token, words))) continue;
    at = later + 1;
    hasRole = true;
    break;
  }
  return { nameFirst: at, hasRole };
}

function isNamePiece(words: NameWords, tokens: readonly ContextToken[], at: number, end: number): boolean {
  const token = itemAt(tokens, at);
  if (token.capital) return token.kind === 'word';
  if (token.text === '.' || token.text === '-') return at + 1 < end;
  return words.particles.has(token.lower) && at + 1 < end && isParticle(words, tokens, at);
}

/**
 * Whether the tokens can be the full name of a person: two to five words, none of them a common noun by its ending.
 * "Anna Muster" is one, "Deutsche Bahn" and "Weiße Haus" with their articles are told apart by these.
 */
export function isFullName(
  context: Pick<ArticleContext, 'tokens' | 'language'>,
  { nameFirst, coreEnd, determiner, hasRole }: Segment,
): boolean {
  const { tokens } = context;
  const words = context.language.names;
  if (determiner !== 'none' && !hasRole) return false;
  // "die Zeitung „Yemen Observer“": what stands in marks as a whole is a title.
  if (isMark(tokens[nameFirst - 1]) && isMark(tokens[coreEnd])) return false;
  // "Von der Au", "De Wever", "Al-Hakim" are parts of a full name.
  const lead = tokens[nameFirst];
  if (lead !== undefined && beginsWithParticle(lead, words)) return false;
  if (followsBareAdjective(words, tokens, nameFirst)) return false;
  // "hatte Muster Positives zu melden"
  const last = tokens[coreEnd - 1];
  if (last !== undefined && isNeuterAdjective(last)) return false;
  if (coreEnd - nameFirst > 7) return false;
  let count = 0;
  let shouted = true;
  for (let at = nameFirst; at < coreEnd; at++) {
    const token = itemAt(tokens, at);
    const { lower, text, capital } = token;
    if (!capital) continue;
    shouted &&= /^\p{Lu}{2,}$/u.test(text);
    // A name that is another word too has its capital here: "Montag".
    const isNoName = cannotBeName(token, words) && lower !== text && !(count > 0 && isOnlyName(words, text));
    if (isNoName || namesCountry(token, words) || lower.length < 2) {
      if (lower.length > 2) return false;
      continue;
    }
    count++;
  }
  if (count < 2) return false;
  // "FULL TEXT"
  if (shouted && !isForename(itemAt(tokens, nameFirst).lower)) return false;
  // What takes longest comes last.
  return !isDescription(words, tokens, nameFirst, coreEnd) && !isOtherName(context, nameFirst, coreEnd);
}

/** "Hartung", "Hornung": it ends as nouns do and is none, by the dictionary of the language. */
function isOnlyName({ tag }: NameWords, text: string): boolean {
  return /^\p{Lu}\p{Ll}{2,5}ung$/u.test(text) && textProfile(tag).nounTest?.()(text) === false;
}

/** Whether a name begins with a particle: "von der Au", "Al-Hakim". */
export function startsWithParticle(words: NameWords, name: string): boolean {
  return words.particles.has(name.toLowerCase().split(/[\s-]/, 1)[0] ?? '');
}

const beginsWithParticle = testedOncePer(({ text }, words: NameWords) => startsWithParticle(words, text));

const isNeuterAdjective = testedOnce(({ lower }) => /\p{L}{3}(?:iv|isch|lich|end)es$/u.test(lower));

/** "durch zentrale Bezirke Seebachs": an adjective without an article belongs to a noun, not to a name. */
function followsBareAdjective(words: NameWords, tokens: readonly ContextToken[], first: number): boolean {
  const adjective = tokens[first - 1];
  const lead = tokens[first - 2];
  if (adjective === undefined || lead === undefined || adjective.kind !== 'word' || adjective.capital) return false;
  return (
    endsLikeAdjective(adjective, words) &&
    adjective.lower.length > 4 &&
    isPreposition(lead, words) &&
    !isArticle(adjective, words) &&
    !isPreposition(adjective, words) &&
    !isAge(adjective, words)
  );
}

/** "Qualitative Interviews", "Jeder Deutsche": at the start of a sentence an adjective has a capital too. */
function isDescription(words: NameWords, tokens: readonly ContextToken[], first: number, end: number): boolean {
  const lead = tokens[first];
  if (lead === undefined || end - first !== 2) return false;
  if (words.quantity.test(lead.lower)) return true;
  const begins =
    tokens[first - 1] === undefined ||
    tokens[first - 1]?.sentence !== lead.sentence ||
    /^[„“"»:–]$/.test(tokens[first - 1]?.text ?? '');
  return begins && words.initialAdjective.test(lead.lower) && (tokens[first + 1]?.lower.length ?? 0) > 4;
}

/** Ends of words that are no name: abstract nouns, adverbs that begin a sentence. */
const NO_BARE_NAME =
  /(?:ung|heit|keit|schaft|tion|tät|nis|ismus|weise|maßen|wärts|mals|lang|tens|lich|haft|isch|iert|ierend|los|jährige[rn]?|wärtig|mäßig|zeitig|läufig|seitig|fristig|ständig|mütig|malig|stündig|(?:end|iv|ig|isch|lich)es)$/;

/** Whether a core can be a name alone: one capital word ("Kolb"), or one with its particles ("von der Au"). */
export function isBareName(
  {
    tokens,
    language: {
      names: words,
      mentions: { pronouns },
    },
  }: Pick<ArticleContext, 'tokens' | 'language'>,
  { first, coreEnd, hasRole }: Segment,
): boolean {
  const token = itemAt(tokens, coreEnd - 1);
  const { lower, text, kind, capital } = token;
  if (kind !== 'word' || !capital || lower.length < 3 || !/\p{Ll}/u.test(text)) return false;
  for (let at = first; at < coreEnd - 1; at++) if (!words.particles.has(itemAt(tokens, at).lower)) return false;
  const isKnownWord = words.functionWords.has(lower) || words.prepositions.has(lower) || words.timeWords.has(lower);
  if (pronouns.has(lower)) return false;
  if (isKnownWord || words.commonNouns.has(lower) || words.quantity.test(lower) || NO_BARE_NAME.test(lower))
    return false;
  if ((cannotBeName(token, words) && lower !== text) || (hasRole && !isSurnameToo(token, words))) return false;
  const begins = first === 0 || tokens[first - 1]?.sentence !== token.sentence;
  return !(begins && words.initialAdjective.test(lower));
}
