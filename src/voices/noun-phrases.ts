// Where a noun phrase ends and what case it can be in, from determiners, endings and capital letters alone.
import type { ContextToken } from './context';
import { TIME_NOUN } from './cues';
import {
  ATTRIBUTE_PREPOSITIONS,
  DETERMINERS,
  FEMININE,
  FUNCTION_WORDS,
  GENITIVE_DETERMINERS,
  MASCULINE,
  OBLIQUE_DETERMINERS,
  OBLIQUE_PRONOUNS,
  PREPOSITIONS,
  QUANTIFIERS,
  SMALL_NAMES,
  SUBJECT_PRONOUNS,
} from './phrase-words';
import { FINITE, VerbForm, verbFlags } from './verb-forms';

/** A noun phrase or pronoun: tokens from `first` up to, not including, `end`. */
export interface Phrase {
  readonly first: number;
  readonly end: number;
  /** Whether it cannot be a subject: dative, genitive, or an accusative that shows. */
  readonly oblique: boolean;
  readonly pronoun: boolean;
}

/** Whether the word can be an adjective before a noun, by its ending. */
function looksLikeAdjective(token: ContextToken): boolean {
  return (
    !token.capital &&
    token.kind === 'word' &&
    /(?:e|en|er|es|em)$/.test(token.lower) &&
    token.lower.length > 3 &&
    !PREPOSITIONS.has(token.lower) &&
    !FUNCTION_WORDS.has(token.lower)
  );
}

const isQuote = (text: string): boolean => /^[„“”‟"«»‚‘’‹›]$/.test(text);

/** Whether the token can be (part of) the noun or name at the heart of a phrase. */
function isNominal(token: ContextToken | undefined): boolean {
  if (token === undefined) return false;
  // "ai-Bericht": a small abbreviation before a noun.
  if (token.kind === 'word' && (/^\p{Ll}+-\p{Lu}/u.test(token.text) || SMALL_NAMES.has(token.text))) return true;
  if (token.kind === 'word') return token.capital && !FUNCTION_WORDS.has(token.lower) && !PREPOSITIONS.has(token.lower);
  return token.kind === 'handle' || token.kind === 'url';
}

/** Index after determiner, numerals and adjectives from `at`; `at` itself where there are none. */
function skipModifiers(tokens: readonly ContextToken[], at: number, limit: number): number {
  let index = at;
  if (index < limit && DETERMINERS.has((tokens[index] as ContextToken).lower)) index++;
  const most = Math.min(limit, index + 6);
  while (index < most) {
    const token = tokens[index] as ContextToken;
    const enumerated =
      token.text === ',' &&
      index > at &&
      looksLikeAdjective(tokens[index - 1] as ContextToken) &&
      index + 1 < limit &&
      looksLikeAdjective(tokens[index + 1] as ContextToken);
    if (token.kind === 'number' || looksLikeAdjective(token) || enumerated || QUANTIFIERS.has(token.lower)) index++;
    else if (
      (token.lower === 'und' || token.lower === 'so' || token.lower === 'bzw') &&
      index > at &&
      index + 1 < limit &&
      looksLikeAdjective(tokens[index + 1] as ContextToken)
    )
      index++;
    else break;
  }
  return skipExtendedAttribute(tokens, at, index, limit);
}

/** "der für Umwelt zuständige Minister": a phrase of its own between the article and its adjective. */
function skipExtendedAttribute(tokens: readonly ContextToken[], at: number, index: number, limit: number): number {
  const next = tokens[index];
  if (index !== at + 1 || next === undefined || index >= limit || !PREPOSITIONS.has(next.lower)) return index;
  for (let adjective = index + 1; adjective < Math.min(limit - 1, index + 9); adjective++) {
    const token = tokens[adjective] as ContextToken;
    if (token.kind === 'punctuation') break;
    const closes = looksLikeAdjective(token) && token.lower.length > 5 && isNominal(tokens[adjective + 1]);
    if (closes && !isNominalPhraseStart(tokens, adjective)) return adjective + 1;
  }
  return index;
}

/** Whether the adjective belongs to the inner phrase: "in der neuen Stadt". */
function isNominalPhraseStart(tokens: readonly ContextToken[], adjective: number): boolean {
  const before = (tokens[adjective - 1] as ContextToken).lower;
  return DETERMINERS.has(before) || PREPOSITIONS.has(before);
}

/** The longest name or row of capitals that is taken as one head. */
const LONGEST_HEAD = 16;

/** Index after the noun, name, or name in quotation marks at `at`; `at` where there is none. */
function skipHead(tokens: readonly ContextToken[], at: number, sentenceLimit: number): number {
  const limit = Math.min(sentenceLimit, at + LONGEST_HEAD);
  let index = at;
  while (index < limit) {
    const token = tokens[index] as ContextToken;
    if (isNominal(token)) index++;
    // "Boeing 737", but not "Behördenangaben 62 Personen".
    else if (index > at && token.kind === 'number' && !isNominal(tokens[index + 1])) index++;
    else if (index > at && isNamePart(token) && isNominal(tokens[index + 1]) && index + 1 < limit) index++;
    else if (isQuote(token.text)) {
      // A name in marks begins with a capital; words in lower case there are speech.
      if (tokens[index + 1]?.capital !== true) break;
      const close = closingQuote(tokens, index, Math.min(limit, index + 8));
      if (close < 0) break;
      index = close + 1;
    } else if (token.text === '(' && index > at) {
      const close = closingBracket(tokens, index, Math.min(limit, index + 8));
      if (close < 0) break;
      index = close + 1;
    } else if (
      (token.text === '/' || token.text === '&' || token.text === '-' || token.text === '.') &&
      index > at &&
      isNominal(tokens[index + 1]) &&
      index + 1 < limit &&
      touches(tokens, index)
    )
      index++;
    else break;
  }
  return index;
}

/** "von" in names ("Ursula von der Leyen") and short particles; only between capitals. */
function isNamePart(token: ContextToken): boolean {
  return /^(?:al|el|bin|ibn|de|da|di|du|la|van|ten|of|the|and)$/.test(token.lower);
}

function touches(tokens: readonly ContextToken[], index: number): boolean {
  const token = tokens[index] as ContextToken;
  return tokens[index - 1]?.end === token.start || tokens[index + 1]?.start === token.end;
}

function closingQuote(tokens: readonly ContextToken[], open: number, limit: number): number {
  for (let index = open + 2; index < limit; index++) {
    if (!isQuote((tokens[index] as ContextToken).text)) continue;
    // A name ends in a noun or a number; what ends in a verb („Bis es zu spät war“) is speech.
    const { capital, kind } = tokens[index - 1] as ContextToken;
    return capital || kind !== 'word' ? index : -1;
  }
  return -1;
}

function closingBracket(tokens: readonly ContextToken[], open: number, limit: number): number {
  for (let index = open + 1; index < limit; index++) if ((tokens[index] as ContextToken).text === ')') return index;
  return -1;
}

/** A noun without its genitive, von-phrase, apposition: modifiers and head. */
function simplePhraseEnd(tokens: readonly ContextToken[], at: number, limit: number): number {
  const head = skipModifiers(tokens, at, limit);
  const end = skipHead(tokens, head, limit);
  return end > head ? end : at;
}

/** „Passend dazu sagte …“, „Ergänzend …“, „Glücklicherweise …“: the capital is due to the start of the sentence. */
function isInitialAdverb(tokens: readonly ContextToken[], at: number): boolean {
  const { lower, capital, sentence } = tokens[at] as ContextToken;
  if (!capital || tokens[at - 1]?.sentence === sentence || tokens[at + 1]?.capital === true) return false;
  if (/(?:weise|maßen)$/.test(lower)) return true;
  // "Ähnlich äußerte sich …": an adjective without ending, then the verb, then what can be no name's object.
  const inverted = /^(?:sich|er|der|die|ein|eine)$/.test(tokens[at + 2]?.lower ?? '');
  if (inverted && /.(?:lich|isch|iv|ell|bar|haft)$/.test(lower))
    return (verbFlags(tokens[at + 1]?.lower ?? '') & FINITE) !== 0;
  return lower.endsWith('nd') && (verbFlags(lower.slice(0, -1)) & VerbForm.INFINITIVE) !== 0;
}

/** What a phrase may take in after its head. */
export interface PhraseOptions {
  /** Take place attributes ("die Regierung in Wien") even after a name. */
  readonly greedy?: boolean;
  /** Take genitives and "von" only: after a preposition what follows with "in" belongs to the sentence. */
  readonly bare?: boolean;
}

/** The noun phrase or pronoun that begins at this token, with its attributes, before `limit`; null where none does. */
export function phraseAt(
  tokens: readonly ContextToken[],
  at: number,
  limit: number,
  options: PhraseOptions = {},
): Phrase | null {
  const first = tokens[at];
  if (first === undefined || at >= limit || isInitialAdverb(tokens, at)) return null;
  let end = simplePhraseEnd(tokens, at, limit);
  // "Einer der Minister", "eine der Frauen": the pronoun is what the phrase is about.
  const partOf = /^eine[rs]?$/.test(first.lower) && /^(?:der|seiner|ihrer|dieser)$/.test(tokens[at + 1]?.lower ?? '');
  if (partOf) {
    const whole = simplePhraseEnd(tokens, at + 1, limit);
    if (whole > at + 1) return { first: at, end: whole, oblique: false, pronoun: false };
  }
  if (end === at) {
    const alone = first.lower;
    if (SUBJECT_PRONOUNS.has(alone)) return { first: at, end: at + 1, oblique: false, pronoun: true };
    if (OBLIQUE_PRONOUNS.has(alone)) return { first: at, end: at + 1, oblique: true, pronoun: true };
    return null;
  }
  const oblique = isOblique(tokens, at, end);
  for (let steps = 0; steps < 8 && end < limit; steps++) {
    const next = extension(tokens, at, end, limit, options);
    if (next === end) break;
    end = next;
  }
  return { first: at, end, oblique, pronoun: false };
}

function isOblique(tokens: readonly ContextToken[], at: number, end: number): boolean {
  const first = (tokens[at] as ContextToken).lower;
  if (OBLIQUE_DETERMINERS.has(first)) return true;
  if (first === 'der' || first === 'dieser') {
    const head = skipModifiers(tokens, at, end);
    const noun = (tokens[head] as ContextToken).lower;
    // "der deutsche Minister" is a nominative, "der deutschen Ministerin" is not.
    const adjective = head > at + 1 ? (tokens[at + 1] as ContextToken) : undefined;
    if (adjective !== undefined && looksLikeAdjective(adjective)) return adjective.lower.endsWith('en');
    return FEMININE.test(noun) && !MASCULINE.test(noun);
  }
  return false;
}

/** Index after one more attribute that follows the phrase; `end` where none does. */
function extension(
  tokens: readonly ContextToken[],
  first: number,
  end: number,
  limit: number,
  options: PhraseOptions,
): number {
  const token = tokens[end] as ContextToken;
  const lower = token.lower;
  if (GENITIVE_DETERMINERS.has(lower)) return simplePhraseEnd(tokens, end, limit);
  // "Berichten britischer Zeitungen": a genitive shows in its adjective alone.
  if (looksLikeAdjective(token) && lower.endsWith('er') && (tokens[end - 1] as ContextToken).kind === 'word') {
    return simplePhraseEnd(tokens, end, limit);
  }
  if (lower === 'und' || lower === 'sowie' || lower === 'oder' || token.text === '&') {
    const next = simplePhraseEnd(tokens, end + 1, limit);
    return next > end + 1 && !isTime(tokens, end + 1, next) ? next : end;
  }
  // "sowohl das Haus als auch der Minister".
  if (lower === 'als' && tokens[end + 1]?.lower === 'auch' && tokens[first - 1]?.lower === 'sowohl') {
    const next = simplePhraseEnd(tokens, end + 2, limit);
    return next > end + 2 ? next : end;
  }
  if (ATTRIBUTE_PREPOSITIONS.has(lower)) {
    const next = simplePhraseEnd(tokens, end + 1, limit);
    if (next === end + 1 || isTime(tokens, end + 1, next)) return end;
    if (lower === 'von' || lower === 'vom') return next;
    if (options.bare === true) return end;
    return options.greedy === true || !endsInName(tokens, first, end) ? next : end;
  }
  if (token.text === ',') return apposition(tokens, end, limit);
  return end;
}

/** "der Minister, Anna Beispiel," - a noun phrase between commas. */
function apposition(tokens: readonly ContextToken[], comma: number, limit: number): number {
  const next = tokens[comma + 1];
  if (next === undefined || comma + 1 >= limit) return comma;
  let end = simplePhraseEnd(tokens, comma + 1, limit);
  if (end === comma + 1) return comma;
  for (let steps = 0; steps < 3 && end < limit; steps++) {
    const token = tokens[end] as ContextToken;
    const attribute =
      GENITIVE_DETERMINERS.has(token.lower) || ATTRIBUTE_PREPOSITIONS.has(token.lower) || token.lower === 'und';
    if (!attribute) break;
    const more = simplePhraseEnd(tokens, GENITIVE_DETERMINERS.has(token.lower) ? end : end + 1, limit);
    if (more <= end + 1) break;
    end = more;
  }
  return end < limit ? (tokens[end]?.text === ',' ? end : comma) : end;
}

/** Whether a word in lower case is a preposition, conjunction or adverb. */
export function beginsNoPhrase(lower: string): boolean {
  return PREPOSITIONS.has(lower) || FUNCTION_WORDS.has(lower);
}

/** Whether the tokens are all such as stand inside a noun phrase: no adverb, no conjunction but "und". */
export function isNominalStretch(tokens: readonly ContextToken[], first: number, end: number): boolean {
  for (let index = first; index < end; index++) {
    const { lower } = tokens[index] as ContextToken;
    if (lower !== 'und' && lower !== 'als' && FUNCTION_WORDS.has(lower) && !PREPOSITIONS.has(lower)) return false;
    if (/^(?:gegenüber|seit|laut|zufolge|sich|es)$/.test(lower)) return false;
  }
  return true;
}

/** Whether a phrase names a time: "Montag", "der vergangenen Woche", "2003". */
export function isTime(tokens: readonly ContextToken[], first: number, end: number): boolean {
  for (let index = first; index < end; index++) {
    const token = tokens[index] as ContextToken;
    if (token.capital && TIME_NOUN.test(token.lower)) return true;
  }
  // "2003", "um 12": a number and no noun.
  return end - first === 1 && (tokens[first] as ContextToken | undefined)?.kind === 'number';
}

/** Whether the phrase ends in two words with capitals, as names do. */
function endsInName(tokens: readonly ContextToken[], first: number, end: number): boolean {
  return end - first >= 2 && isNominal(tokens[end - 1]) && isNominal(tokens[end - 2]);
}
