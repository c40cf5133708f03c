// French: noun phrases, and the subjects and sources that they are.
import { itemAt } from '../../base';
import type { ContextToken, TokenSpan } from '../document';
import { type Cue, cueAt } from './cues';
import { BORDERS, DETERMINERS, elided, isFiniteForm, PRONOUNS, plain, TIES, TIMES } from './words';

/** A phrase of more words is none. */
const MAX_PHRASE = 20;

/** Where the noun phrase that begins at `from` ends; `from` where none begins. */
export function phraseEnd(tokens: readonly ContextToken[], from: number, limit: number): number {
  const lead = tokens[from];
  if (lead === undefined || from >= limit || lead.kind !== 'word') return from;
  const lower = plain(lead.lower);
  if (PRONOUNS.has(lower)) return from + 1;
  const determined = DETERMINERS.has(lower);
  if (!determined && elided(lower) !== "l'" && (!lead.capital || BORDERS.has(lower) || TIMES.has(lower))) return from;
  if (cueAt(tokens, from) !== null && !lead.capital) return from;
  let at = from + 1;
  let end = determined ? from : at;
  while (at < limit && at < from + MAX_PHRASE) {
    const token = itemAt(tokens, at);
    const word = plain(token.lower);
    if (token.kind !== 'word' && token.kind !== 'number') break;
    if (TIES.has(word) || word === 'la') {
      at++;
      continue;
    }
    if (!token.capital && (isFiniteForm(word) || cueAt(tokens, at) !== null || PRONOUNS.has(word) || BORDERS.has(word)))
      break;
    if (TIMES.has(word) || /^(?:n|s|qu|j|c)'$/.test(elided(word))) break;
    at++;
    end = at;
  }
  return end;
}

/** The subject that stands right before a verb, or before an apposition in commas before it; null for none. */
export function subjectBefore(tokens: readonly ContextToken[], first: number, verb: number): TokenSpan | null {
  let end = verb;
  if (tokens[end - 1]?.text === ',') {
    end--;
    do end--;
    while (end > first && tokens[end]?.text !== ',');
  }
  for (let at = Math.max(first, end - MAX_PHRASE); at < end; at++) {
    if (TIES.has(plain(tokens[at - 1]?.lower ?? ''))) continue;
    if (phraseEnd(tokens, at, end) === end) return { first: at, end };
  }
  return null;
}

/** The subject of a verb behind it: "a déclaré lundi à la presse Marie Dupont", "a-t-elle dit"; null for none. */
export function subjectBehind(tokens: readonly ContextToken[], cue: Cue, limit: number): TokenSpan | null {
  if (cue.inverted) return { first: cue.first, end: cue.first + 1 };
  let at = cue.end;
  while (at < limit && TIMES.has(plain(itemAt(tokens, at).lower))) at++;
  if (/^(?:à|au|aux)$/.test(tokens[at]?.lower ?? '')) {
    at++;
    while (at < limit && tokens[at]?.kind === 'word' && !itemAt(tokens, at).capital) at++;
  }
  const end = phraseEnd(tokens, at, limit);
  return end > at ? { first: at, end } : null;
}

/** The source that "selon" or "d'après" at a token names; null for none. */
export function sourceAt(tokens: readonly ContextToken[], at: number, limit: number): TokenSpan | null {
  const lower = plain(tokens[at]?.lower ?? '');
  const first = lower === 'selon' ? at + 1 : lower === "d'après" ? at + 1 : -1;
  if (first < 0) return null;
  const end = phraseEnd(tokens, first, limit);
  const head = tokens[first + 1]?.lower ?? '';
  return end > first && !/^(?:cas|besoins?|moment|règles?|critères?)$/.test(head) ? { first, end } : null;
}
