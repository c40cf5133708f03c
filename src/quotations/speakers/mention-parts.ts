// A mention taken apart: who stands side by side ("Putin und Kim"), what is the noun and what only its attribute ("der
// Sprecher | des Ministeriums"), where a role ends and a name begins ("Kremlsprecher | Dmitri Peskow").
import { itemAt } from '../../base';
import { type ArticleContext, type ContextToken, type NameWords, testedOncePer } from '../document';
import { isCountry } from './countries';
import { determinerOf, isArticleWord } from './determiners';
import { isParticle, nameIn } from './personal-names';
import type { Segment } from './segment';
import { looksGenitive } from './word-keys';
import { isAreaOfOffice, isConjunction, isForenameWord } from './word-tests';

/** One of those who are named side by side. */
export interface MentionPart {
  readonly first: number;
  readonly end: number;
  /** The noun phrase and its appositions: "der Sprecher", "Matthew Miller". */
  readonly segments: readonly Segment[];
}

/** The parts of the mention that stands from `first` up to `end`, in order; one part where nobody stands beside. */
export function mentionParts(
  { tokens, language: { names: words } }: Pick<ArticleContext, 'tokens' | 'language'>,
  first: number,
  end: number,
): MentionPart[] {
  const start = afterSaying(words, tokens, first, end);
  const parts: MentionPart[] = [];
  let partFirst = start;
  let inAttribute = false;
  for (let at = start; at < end; at++) {
    const token = itemAt(tokens, at);
    const { text } = token;
    if (text === '(' || (text === ',' && !isEnumeration(words, tokens, at, end, inAttribute))) inAttribute = false;
    else if (startsAttribute(words, tokens, at, partFirst)) inAttribute = true;
    else if (isConjunction(token, words) && !inAttribute && splitsAt(words, tokens, partFirst, at, end)) {
      parts.push(partOf(words, tokens, partFirst, at));
      partFirst = afterConjunction(words, tokens, at, end);
    }
  }
  parts.push(partOf(words, tokens, partFirst, end));
  return parts;
}

/** "nach Angaben des Kremlchefs", "Angaben von Ärzten": what follows the noun of saying is meant. */
function afterSaying(words: NameWords, tokens: readonly ContextToken[], first: number, end: number): number {
  let at = first;
  while (at < end - 1 && !itemAt(tokens, at).capital) at++;
  if (at >= end - 1 || !words.sayingNoun.test(itemAt(tokens, at).lower))
    return skipRowOpener(words, tokens, first, end);
  const next = itemAt(tokens, at + 1).lower;
  return words.sayingOf.has(next) ? Math.min(at + 2, end - 1) : at + 1;
}

function skipRowOpener(words: NameWords, tokens: readonly ContextToken[], first: number, end: number): number {
  const { lower } = itemAt(tokens, first);
  return words.rowOpeners.has(lower) && first + 1 < end ? first + 1 : first;
}

const beginsAttribute = testedOncePer(
  ({ lower }, words: NameWords) => words.prepositions.has(lower) || words.genitives.has(lower),
);

function startsAttribute(words: NameWords, tokens: readonly ContextToken[], at: number, partFirst: number): boolean {
  if (at === partFirst) return false;
  if (!beginsAttribute(itemAt(tokens, at), words)) return false;
  const before = itemAt(tokens, at - 1);
  return before.text !== ',' && !isConjunction(before, words) && !isParticle(words, tokens, at);
}

/** "Staats- und Regierungschefs", "erste und zweite Kammer" are one. */
function splitsAt(words: NameWords, tokens: readonly ContextToken[], first: number, at: number, end: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[afterConjunction(words, tokens, at, end)];
  if (before === undefined || next === undefined || at === first || afterConjunction(words, tokens, at, end) >= end)
    return false;
  if (itemAt(tokens, at).lower === words.alsoConjunction && tokens[at + 1]?.lower !== words.also) return false;
  if (before.text.endsWith('-') || before.text === '-') return false;
  if (holdsBothOffices(words, tokens, first, at, end)) return false;
  // "Gewerkschaft Erziehung und Wissenschaft"
  const body = tokens[at - 2];
  if (
    at - first > 1 &&
    body !== undefined &&
    words.namedBy.test(body.lower) &&
    words.isNoun(before.text) &&
    words.isNoun(next.text)
  )
    return false;
  // "die Ministerien Frankreichs und Polens": two genitives of one noun.
  const genitives = next.capital && looksGenitive(before.text) && looksGenitive(next.text);
  if (genitives && at - first > 1 && tokens[at - 2]?.capital === true) return false;
  const leftHasNoun = tokens.slice(first, at).some(({ capital }) => capital);
  return leftHasNoun && (next.capital || isArticleWord(words, next.lower));
}

/**
 * "der Vizekanzler und Minister Jan Kern", "die Landrätin und Senatorin, Eva Kern": one article, so that both are one
 * person.
 */
function holdsBothOffices(
  words: NameWords,
  tokens: readonly ContextToken[],
  first: number,
  at: number,
  end: number,
): boolean {
  if (itemAt(tokens, at).lower === ',' || determinerOf(words, itemAt(tokens, first)) === 'none') return false;
  const before = itemAt(tokens, at - 1);
  const next = itemAt(tokens, at + 1);
  const isOffice = ({ lower, capital }: ContextToken): boolean => capital && words.isPersonNoun(lower);
  if (at + 2 >= end || !isOffice(before) || !isOffice(next)) return false;
  const article = itemAt(tokens, first).lower;
  if (words.isPlural(article, before.lower) === true || words.isPlural(article, next.lower) === true) return false;
  const behind = itemAt(tokens, at + 2);
  return behind.text === ',' || (behind.capital && !words.isPersonNoun(behind.lower));
}

function afterConjunction(words: NameWords, tokens: readonly ContextToken[], at: number, end: number): number {
  const next = tokens[at + 1];
  return next !== undefined && next.lower === words.also && at + 2 < end ? at + 2 : at + 1;
}

/** "die Ministerien der USA, Südkoreas und Japans": the comma parts attributes, each a word, and "und" will come. */
function isEnumeration(
  words: NameWords,
  tokens: readonly ContextToken[],
  comma: number,
  end: number,
  inAttribute: boolean,
): boolean {
  if (!inAttribute || tokens[comma + 1]?.capital !== true || comma + 2 >= end) return false;
  const { lower, text } = itemAt(tokens, comma + 2);
  return words.conjunctions.has(lower) || text === ',';
}

function partOf(words: NameWords, tokens: readonly ContextToken[], first: number, end: number): MentionPart {
  let last = end;
  while (last > first + 1 && itemAt(tokens, last - 1).text === ',') last--;
  const segments: Segment[] = [];
  let from = first;
  let inAttribute = false;
  for (let at = first; at <= last; at++) {
    inAttribute ||= at < last && startsAttribute(words, tokens, at, from);
    if (at < last && (itemAt(tokens, at).text !== ',' || isEnumeration(words, tokens, at, last, inAttribute))) continue;
    inAttribute = false;
    if (at > from) {
      const segment = segmentOf(words, tokens, from, at);
      const name = nameInAttribute(words, tokens, segment);
      if (name === null) segments.push(segment);
      else segments.push(segmentOf(words, tokens, from, name), segmentOf(words, tokens, name, at));
    }
    from = at + 1;
  }
  return { first, end: last, segments };
}

/** "der Direktor der Luftfahrtbehörde Roberto Kern": where the name begins behind the attribute; null for none. */
function nameInAttribute(words: NameWords, tokens: readonly ContextToken[], segment: Segment): number | null {
  const { coreEnd, end, hasRole, nameFirst } = segment;
  if (!hasRole || nameFirst < coreEnd) return null;
  let first = end;
  while (first > coreEnd && isCapital(tokens[first - 1])) first--;
  const length = end - first;
  if (length < 3 || length > 5) return null;
  // "Secretary of State Jane Doe", "Chief of Staff Mary Roe"
  const isArea = isAreaOfOffice(itemAt(tokens, end - 3), words);
  if (isArea || (length > 2 && isForenameWord(itemAt(tokens, end - 2)))) return end - 2;
  const noun = words.nounKind(itemAt(tokens, first).lower, true);
  if (noun !== 'organisation' && noun !== 'government' && !isCountry(words.tag, itemAt(tokens, first).text))
    return null;
  for (let at = first + 1; at < end; at++) {
    const { lower } = itemAt(tokens, at);
    if (words.nounKind(lower, true) !== null || words.noName.test(lower)) return null;
  }
  return first + 1;
}

const isCapital = (token: ContextToken | undefined): boolean => token?.kind === 'word' && token.capital;

function segmentOf(words: NameWords, tokens: readonly ContextToken[], from: number, end: number): Segment {
  const determiner = determinerOf(words, itemAt(tokens, from));
  const afterArticle = determiner === 'none' || from + 1 >= end ? from : from + 1;
  const first = afterArticle === from ? from : afterExtendedAttribute(words, tokens, afterArticle, end);
  let coreEnd = first;
  while (coreEnd < end && !startsAttribute(words, tokens, coreEnd, first) && itemAt(tokens, coreEnd).text !== '(')
    coreEnd++;
  // "Die Vereinigten Staaten wiederum": an adverb has come along.
  const full = coreEnd;
  while (coreEnd > first + 1 && !itemAt(tokens, coreEnd - 1).capital) coreEnd--;
  // "Dale’s spokesman": the owner is not the noun.
  const isOwner = coreEnd < full && /['’]s$/.test(tokens[coreEnd - 1]?.text ?? '');
  // "the Clinton campaign", "Trump supporters": the name is an attribute.
  const isAttribute = coreEnd < full && words.isHeadBehind(itemAt(tokens, full - 1).lower);
  if (!tokens[coreEnd - 1]?.capital || isOwner || isAttribute) coreEnd = full;
  const { nameFirst, hasRole } = nameIn(words, tokens, first, coreEnd);
  return { first, coreEnd, end: Math.max(end, coreEnd), determiner, nameFirst, hasRole };
}

const LONGEST_ATTRIBUTE = 9;

/** "der | seit Jahren im Exil lebende | Autor": a phrase between article and noun; `first` where there is none. */
function afterExtendedAttribute(words: NameWords, tokens: readonly ContextToken[], first: number, end: number): number {
  if (!words.prepositions.has(itemAt(tokens, first).lower)) return first;
  for (let at = first + 2; at < Math.min(end - 1, first + LONGEST_ATTRIBUTE); at++) {
    const { lower, capital, kind } = itemAt(tokens, at);
    if (kind === 'punctuation') return first;
    const before = itemAt(tokens, at - 1).lower;
    const closes = !capital && lower.length > 5 && words.adjectiveEnd.test(lower) && isCapital(tokens[at + 1]);
    if (closes && !isArticleWord(words, before) && !words.prepositions.has(before)) return at + 1;
  }
  return first;
}
