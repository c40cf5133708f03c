// English: noun phrases, from their first word to their last.
import { itemAt } from '../../base';
import type { ContextToken } from '../document';
import {
  ADVERBS,
  DETERMINERS,
  holdsVerb,
  isAuxiliary,
  POSSESSIVES,
  PREPOSITIONS,
  PRONOUNS,
  plain,
  SUBORDINATORS,
  TIMES,
} from './closed-words';
import { isFiniteVerb } from './finite-verbs';
import { WordClass, wordClasses } from './lexicon';

/** A phrase of more words is none. */
export const MAX_PHRASE = 24;

export const NOUN_PREPOSITIONS =
  /^(?:of|for|in|at|from|with|to|on|against|behind|about|between|among|over|outside|inside|near|across|around|under)$/;

export const JOINING = /^(?:and|&|or)$/;

/** Adverbs that are adjectives too: "his first partner". */
const ORDINAL = /^(?:first|only|further|long)$/;

/** What parts phrases. */
export const isSign = (token: ContextToken | undefined): boolean =>
  token === undefined || (token.kind === 'punctuation' && !/^[-&.’']$/.test(token.text));

/** Words that a noun phrase can be made of, between its first word and its last. */
export function isPhraseWord(tokens: readonly ContextToken[], at: number, first: number): boolean {
  const token = itemAt(tokens, at);
  if (token.kind === 'number' || token.kind === 'symbol') return true;
  if (token.kind !== 'word')
    return token.text === '.'
      ? /^\p{Lu}$/u.test(tokens[at - 1]?.text ?? '')
      : /^[-&]$/.test(token.text) || (/^['’]$/.test(token.text) && /^\d\ds?$/.test(tokens[at + 1]?.text ?? ''));
  const { lower } = token;
  if (TIMES.has(lower) || isAuxiliary(lower) || holdsVerb(lower) || PRONOUNS.has(lower))
    return token.capital && !TIMES.has(lower) && lower.length <= 2;
  // At the start of a sentence a capital says nothing.
  const leads = token.capital && tokens[at - 1]?.capital !== true && lower.length > 2;
  if (
    (!token.capital || leads) &&
    (SUBORDINATORS.has(lower) || PREPOSITIONS.has(lower) || (ADVERBS.has(lower) && !ORDINAL.test(lower)))
  )
    return false;
  if (token.capital) return true;
  if (DETERMINERS.has(lower)) return true;
  const classes = wordClasses(lower);
  if (classes & WordClass.ADVERB && !(classes & (WordClass.NOUN | WordClass.PLURAL | WordClass.ADJECTIVE)))
    return false;
  return (
    classes === 0 ||
    ((classes & (WordClass.NOUN | WordClass.PLURAL | WordClass.ADJECTIVE | WordClass.PARTICIPLE | WordClass.GERUND)) !==
      0 &&
      !isFiniteVerb(tokens, at, first))
  );
}

/** Where the noun phrase that begins at `from` ends, without what follows it in commas; `from` where none begins. */
export function phraseEnd(tokens: readonly ContextToken[], from: number, limit: number): number {
  const lead = tokens[from];
  if (lead === undefined || from >= limit) return from;
  if (PRONOUNS.has(plain(lead.lower)) || holdsVerb(lead.lower)) return from + 1;
  let end = from;
  let at = quantityEnd(tokens, from);
  const most = Math.min(limit, from + MAX_PHRASE);
  while (at < most) {
    const token = itemAt(tokens, at);
    const { lower } = token;
    const next = tokens[at + 1];
    // "the two of them"
    if (at > from && lower === 'of' && next !== undefined && /^(?:them|us|you)$/.test(next.lower)) {
      at += 2;
      end = at;
      continue;
    }
    if (at > from && next !== undefined && at + 1 < most) {
      const joins = NOUN_PREPOSITIONS.test(lower) && (lower === 'of' || end > from);
      const nextPhrase = isPhraseWord(tokens, at + 1, from) && !TIMES.has(next.lower);
      if (
        (joins && nextPhrase && (lower === 'of' || attaches(tokens, at))) ||
        (JOINING.test(lower) && nextPhrase && joinsNames(tokens, at))
      ) {
        at++;
        continue;
      }
    }
    if (!isPhraseWord(tokens, at, from)) break;
    // "told the BBC the road was closed": a determiner begins another phrase.
    if (
      at > from &&
      DETERMINERS.has(lower) &&
      !token.capital &&
      isNounEnd(tokens[at - 1]) &&
      !PREPOSITIONS.has(tokens[at - 1]?.lower ?? '') &&
      !DETERMINERS.has(tokens[at - 1]?.lower ?? '') &&
      !POSSESSIVES.has(tokens[at - 1]?.lower ?? '')
    )
      break;
    at++;
    if (isNounEnd(token)) end = at;
  }
  return end;
}

/** "more than 300", "at least two", "as many as 40": where the number stands; `from` where none does. */
function quantityEnd(tokens: readonly ContextToken[], from: number): number {
  const [first, second, third] = [0, 1, 2].map((step) => tokens[from + step]?.lower ?? '');
  const words = /^(?:(?:more|fewer|less) than|at least|at most|up to|close to)$/.test(`${first} ${second}`)
    ? 2
    : /^as (?:many|few|much) as$/.test(`${first} ${second} ${third}`)
      ? 3
      : 0;
  const number = tokens[from + words];
  return words > 0 && (number?.kind === 'number' || DETERMINERS.has(number?.lower ?? '')) ? from + words : from;
}

/** "a spokesman for the mayor", "voters in Ohio": the preposition goes with the noun before it. */
function attaches(tokens: readonly ContextToken[], at: number): boolean {
  const before = tokens[at - 1];
  // "said Moss outside the hall": where he said it.
  const place =
    before?.capital === true &&
    /^(?:between|among|over|outside|inside|near|across|around|under)$/.test(tokens[at]?.lower ?? '');
  return before !== undefined && before.kind === 'word' && isNounEnd(before) && !place;
}

/** "Moss and Quill", "officers and men": both sides alike. */
function joinsNames(tokens: readonly ContextToken[], at: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  return before !== undefined && next !== undefined && (next.capital || !before.capital);
}

/** Whether a noun phrase can end with the word. */
export function isNounEnd(token: ContextToken | undefined): boolean {
  if (token === undefined) return false;
  if (token.kind === 'number') return true;
  if (token.kind !== 'word') return token.text === '.';
  if (token.capital) return true;
  if (DETERMINERS.has(token.lower))
    return /^(?:this|that|these|those|some|several|many|most|few|all|both|one|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|half|other|others|another|each)$/.test(
      token.lower,
    );
  const classes = wordClasses(token.lower);
  return (
    (classes & (WordClass.NOUN | WordClass.PLURAL)) !== 0 || classes === 0 || (classes & WordClass.ADJECTIVE) === 0
  );
}

/** Two to five words in capitals. */
export function isFullName(tokens: readonly ContextToken[], first: number, end: number): boolean {
  if (end - first < 2 || end - first > 5) return false;
  for (let at = first; at < end; at++) {
    const { capital, text } = itemAt(tokens, at);
    if (!capital && text !== '.') return false;
  }
  return true;
}

/** “…,” said Mary Hill, the mayor of Ashford: what stands in commas behind the name. */
export function appositionEnd(tokens: readonly ContextToken[], end: number, limit: number): number {
  if (tokens[end]?.text !== ',' || end + 1 >= limit) return end;
  const stop = phraseEnd(tokens, end + 1, limit);
  const closes = stop >= limit || /^[.,;]$/.test(tokens[stop]?.text ?? '.');
  if (stop <= end + 1 || !closes) return end;
  // "said its chairwoman, Beth Hill": the name belongs to the office.
  const isNamed = tokens[end - 1]?.capital === false && isFullName(tokens, end + 1, stop);
  return isNamed || /^(?:the|a|an|his|her|its|their)$/.test(tokens[end + 1]?.lower ?? '') ? stop : end;
}
