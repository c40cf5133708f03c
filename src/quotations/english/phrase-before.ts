// English: the noun phrase that ends at a place, without what stands before it in the sentence.
import { itemAt } from '../../base';
import type { ContextToken, TokenSpan } from '../document';
import { DETERMINERS, holdsVerb, PREPOSITIONS, PRONOUNS, plain, TIMES } from './closed-words';
import { isNounEnd, isPhraseWord, isSign, JOINING, MAX_PHRASE, NOUN_PREPOSITIONS, phraseEnd } from './english-phrases';
import { isAdverb } from './finite-verbs';

/** The phrase that ends before `end`. */
export function phraseBefore(tokens: readonly ContextToken[], first: number, end: number): TokenSpan | null {
  const last = tokens[end - 1];
  if (last === undefined || end <= first) return null;
  if (PRONOUNS.has(plain(last.lower)) || holdsVerb(last.lower)) return { first: end - 1, end };
  if (last.kind !== 'word' && last.kind !== 'number' && last.text !== '.') return null;
  if (!isNounEnd(last)) return null;
  // Where words begin that cannot belong to it.
  let border = end - 1;
  while (border > first && end - border < MAX_PHRASE + 10 && mayBelong(tokens, border - 1, first)) border--;
  for (let start = border; start < end; start++) {
    const { lower, kind } = itemAt(tokens, start);
    const time = timeEnd(tokens, start, end);
    if (time > start) {
      start = time - 1;
      continue;
    }
    if (kind === 'punctuation' || PREPOSITIONS.has(lower) || JOINING.test(lower) || isLeadingAdverb(tokens, start)) {
      if (PREPOSITIONS.has(lower)) start = skipAdjunct(tokens, start, end);
      continue;
    }
    const stop = phraseEnd(tokens, start, end);
    if (stop === end) return { first: start, end };
    if (stop > start) start = stop - 1;
  }
  return null;
}

/** "Last week Moss said", "In May Moss said": where the words for a time end; `from` where none stand before a name. */
function timeEnd(tokens: readonly ContextToken[], from: number, end: number): number {
  const lead = itemAt(tokens, from).lower;
  const next = tokens[from + 1]?.lower ?? '';
  const isTime = /^(?:last|this|next|one|that|earlier|each|every)$/.test(lead)
    ? /^(?:day|week|weekend|month|year|spring|summer|fall|autumn|winter|morning|afternoon|evening|night)$/.test(next)
    : /^(?:in|since|until|last|next|this)$/.test(lead) && next === 'may';
  const behind = tokens[from + 2];
  return isTime && from + 2 < end && (behind?.capital || DETERMINERS.has(behind?.lower ?? '')) ? from + 2 : from;
}

/** An adverb before the phrase, in capitals too where nothing in capitals follows ("Specifically he"). */
const isLeadingAdverb = (tokens: readonly ContextToken[], at: number): boolean =>
  isAdverb(itemAt(tokens, at).lower) && !(itemAt(tokens, at).capital && tokens[at + 1]?.capital === true);

/** "On Monday the minister": the phrase of the preposition, of which only the last word is given back. */
function skipAdjunct(tokens: readonly ContextToken[], preposition: number, end: number): number {
  let at = preposition + 1;
  while (at < end && DETERMINERS.has(itemAt(tokens, at).lower)) at++;
  const time = TIMES.has(tokens[at]?.lower ?? '');
  if (time) return at;
  const stop = phraseEnd(tokens, preposition + 1, end);
  return stop >= end || stop === preposition + 1 ? preposition : stop - 1;
}

function mayBelong(tokens: readonly ContextToken[], at: number, first: number): boolean {
  const token = itemAt(tokens, at);
  if (isSign(token)) return false;
  if (isPhraseWord(tokens, at, first)) return true;
  const { lower } = token;
  if (TIMES.has(lower)) return true;
  return NOUN_PREPOSITIONS.test(lower) || JOINING.test(lower);
}
