// Where sentences end.
import type { LanguageProfile } from '../languages';
import { CharacterClass, CLASS_OF_UNIT } from './characters';
import { PUNCTUATION, type TokenColumns } from './token-columns';

const { LineBreak, Space } = CharacterClass;

/**
 * Numbers the sentences of the tokens in `columns.sentence`, from 0, and returns how many there are.
 *
 * A sentence ends at a line break; at ".", "!", "?" and an ellipsis with the closing marks behind it, unless it goes on
 * with a small letter or a comma; at an abbreviation that may be a last word if a word follows that begins sentences.
 */
export function markSentences(text: string, columns: TokenColumns, profile: LanguageProfile): number {
  const { count, sentence } = columns;
  let current = 0;
  let pending = false;
  for (let token = 0; token < count; token++) {
    if (token > 0 && beginsSentence(text, columns, token, pending, profile)) {
      current++;
      pending = false;
    }
    sentence[token] = current;
    pending = endsHere(text, columns, token, pending, profile);
  }
  return count === 0 ? 0 : current + 1;
}

/** Whether token `token` is the first of a sentence; `pending` says whether the one before it may have been the last. */
function beginsSentence(
  text: string,
  columns: TokenColumns,
  token: number,
  pending: boolean,
  profile: LanguageProfile,
): boolean {
  const gapStart = columns.end[token - 1] as number;
  const start = columns.start[token] as number;
  const breaks = lineBreaks(text, gapStart, start);
  if (breaks > 1) return true;
  const first = text[start] as string;
  const isSmall = isSmallLetter(first);
  if (breaks === 1 && (pending || !isSmall)) return true;
  if (!pending || isSmall || isCloser(text, columns, token)) return false;
  const isAfterAbbreviation = endsWithAbbreviation(text, columns, token - 1);
  if (isAfterAbbreviation || isAfterEllipsis(text, columns, token - 1)) {
    // "… usw. „Wir gehen“, …", but "Mr. „Pit“ Lange": only those abbreviations get here that may be a last word.
    if (columns.kind[token] === PUNCTUATION) return OPENERS.has(first) && !isSmallAt(text, columns, token + 1);
    return profile.sentenceStarters.has(text.slice(start, Math.min(columns.end[token] as number, start + LOOK)));
  }
  if (columns.kind[token] !== PUNCTUATION) return start > gapStart || text[gapStart - 1] === '.';
  if (OPENERS.has(first)) return true;
  // "Berlin. – Die Regierung", but "wurde 16. – folgte".
  return DASHES.has(first) && start > gapStart && !isSmallAt(text, columns, token + 1);
}

/** Longer words than this begin no sentence that a rule must know of. */
const LOOK = 40;
const DASHES = new Set(['–', '—', '-']);
const OPENERS = new Set(['„', '“', '"', '»', '«', '‚', '‘', "'", "''", '(', '[', '›', '‹', '”', '¿', '¡', '…']);

function isSmallAt(text: string, columns: TokenColumns, token: number): boolean {
  if (token >= columns.count) return false;
  const first = text[columns.start[token] as number] as string;
  return isSmallLetter(first);
}

/** Whether a character has a capital that it is not. */
function isSmallLetter(first: string): boolean {
  const code = first.charCodeAt(0);
  return code < 128 ? code >= 97 && code <= 122 : first !== first.toUpperCase();
}

function isAfterEllipsis(text: string, columns: TokenColumns, token: number): boolean {
  const start = columns.start[token] as number;
  return text[start] === '…' || (text[start] === '.' && (columns.end[token] as number) - start > 1);
}

/** Whether a sentence may end after token `token`. */
function endsHere(
  text: string,
  columns: TokenColumns,
  token: number,
  pending: boolean,
  profile: LanguageProfile,
): boolean {
  const start = columns.start[token] as number;
  const end = columns.end[token] as number;
  if (columns.kind[token] !== PUNCTUATION) return isFinalAbbreviation(text, start, end, profile);
  const first = text[start];
  if (first === '.' || first === '!' || first === '?' || first === '…') return !isBracketedEllipsis(text, start, end);
  return pending && isCloser(text, columns, token);
}

/** "[…]", "(...)": something was left out, the sentence may go on. */
function isBracketedEllipsis(text: string, start: number, end: number): boolean {
  const isBracketed = /[[(]/.test(text[start - 1] ?? '') && /[\])]/.test(text[end] ?? '');
  return isBracketed && (text[start] === '…' || end - start > 1);
}

function isFinalAbbreviation(text: string, start: number, end: number, profile: LanguageProfile): boolean {
  if (text[end - 1] !== '.' || end - start > 12) return false;
  return profile.finalAbbreviations.has(text.slice(start, end).toLowerCase());
}

function endsWithAbbreviation(text: string, columns: TokenColumns, token: number): boolean {
  return columns.kind[token] !== PUNCTUATION && text[(columns.end[token] as number) - 1] === '.';
}

const CLOSERS = new Set(['“', '”', '"', '«', '»', '‘', '’', "'", ')', ']', '›', '‹', '}', '`', '´']);

/** A closing mark: it stands right behind the token before it, or at the end of its word or line. */
function isCloser(text: string, columns: TokenColumns, token: number): boolean {
  const start = columns.start[token] as number;
  const end = columns.end[token] as number;
  if (!CLOSERS.has(text[start] as string) || columns.kind[token] !== PUNCTUATION) return false;
  const isAttached = token > 0 && columns.end[token - 1] === start;
  if (isAttached || end >= text.length) return true;
  const next = CLASS_OF_UNIT[text.charCodeAt(end)];
  return next === Space || next === LineBreak;
}

/** Number of line breaks, two at most: a blank line. */
function lineBreaks(text: string, start: number, end: number): number {
  let breaks = 0;
  for (let index = start; index < end && breaks < 2; index++) {
    const isBreak = CLASS_OF_UNIT[text.charCodeAt(index)] === LineBreak;
    if (isBreak && !(text[index] === '\n' && text[index - 1] === '\r')) breaks++;
  }
  return breaks;
}
