// Whether the dot behind a word or number belongs to it: abbreviations, initials, ordinals, short dates.
import type { LanguageProfile } from '../languages';
import { COLON, COMMA, classAt, isDigits, isHyphen, isWordClass, SLASH } from './character-runs';
import { CharacterClass, CLASS_OF_UNIT } from './characters';
import type { ScanSettings } from './scanner';
import type { TokenColumns } from './token-columns';

const { Space, Digit, HighSurrogate } = CharacterClass;

/** Longest stretch that is looked at around a dot; what is longer is neither a month nor an abbreviation. */
export const LOOK = 40;
const MAX_ABBREVIATION = 12;

export function isOrdinalDot(
  text: string,
  start: number,
  dot: number,
  columns: TokenColumns,
  { profile }: ScanSettings,
): boolean {
  if (!isDigits(text, start, dot)) return isShortDate(text, start, dot);
  if (isInsideSentence(text, dot + 1)) return dot - start <= 3;
  const last = columns.count - 1;
  const isSameLine = last >= 0 && start - (columns.end[last] as number) < 3;
  const previous = isSameLine
    ? text.slice(columns.start[last], Math.min(start, (columns.start[last] as number) + LOOK))
    : '';
  return profile.isOrdinal(text.slice(start, dot), previous.trim(), wordAfter(text, dot + 1));
}

/** What stands behind a dot shows that it ended no sentence: "am 23., 24. und 25. Mai", "15.-18. März". */
function isInsideSentence(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code === COMMA || code === 0x3b || code === COLON || code === SLASH || isHyphen(code) || code === 0x2013;
}

/** "20.06." */
function isShortDate(text: string, start: number, dot: number): boolean {
  return dot - start <= 5 && /^\d\d?\.(?:0\d|1[0-2])$/.test(text.slice(start, dot)) && classAt(text, dot + 1) !== Digit;
}

/**
 * The word after `index` on the same line, as printed, cut to `LOOK`, an opening mark before it left out; empty if
 * something else stands there.
 */
function wordAfter(text: string, index: number): string {
  let start = index;
  while (start < index + 3 && classAt(text, start) === Space && start < text.length) start++;
  if (start > index && /["„“»«‚‘(]/.test(text[start] ?? '')) start++;
  let end = start;
  while (end < start + LOOK && isWordClass(classAt(text, end))) end++;
  return text.slice(start, end);
}

const outlinesOfProfile = new WeakMap<LanguageProfile, Uint8Array>();

/** Marks the outline of each abbreviation: few words before a full stop need to be looked up. */
function abbreviationOutlines(profile: LanguageProfile): Uint8Array {
  let outlines = outlinesOfProfile.get(profile);
  if (outlines === undefined) {
    outlines = new Uint8Array(1 << 16);
    for (const key of [...profile.abbreviations, ...profile.abbreviationsBeforeNumbers]) {
      outlines[outlineOf(key, 0, key.length - 1)] = 1;
    }
    outlinesOfProfile.set(profile, outlines);
  }
  return outlines;
}

/** Length, first two letters and last letter, small or capital, in a number of 16 bits; several words have the same. */
function outlineOf(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start) | 0x20;
  const second = text.charCodeAt(start + 1) | 0x20;
  const last = text.charCodeAt(end - 1) | 0x20;
  return ((((end - start) * 31 + first) * 31 + second) * 31 + last) & 0xffff;
}

/** "Dr.", "z.B.", "J." (an initial), "II." (a ruler's number). */
export function isAbbreviationDot(
  text: string,
  start: number,
  dot: number,
  innerDots: number,
  { profile }: Pick<ScanSettings, 'profile'>,
): boolean {
  // "Bahnhofstr. 5"
  if (dot - start > 4 && text.startsWith('str', dot - 3)) return /^\d/.test(wordAfter(text, dot + 1));
  const part = lastPart(text, start, dot);
  // "Gen.-Sekr.", "Dipl.-Psych.": what is cut short before a hyphen is so behind it.
  if (part > start + 2 && text[part - 2] === '.' && dot - part >= 3) return leadsOn(text, dot, profile);
  if (part > start && CAPITAL.test(text[part] as string)) return isAbbreviationDot(text, part, dot, 0, { profile });
  if (dot - start > MAX_ABBREVIATION) return false;
  if (abbreviationOutlines(profile)[outlineOf(text, start, dot)] === 1) {
    const key = text.slice(start, dot + 1).toLowerCase();
    const isPrinted = profile.abbreviations.has(text.slice(start, dot + 1));
    if (profile.abbreviationsBeforeNumbers.has(key)) {
      return /^(?:\d|[IVX]+$)/.test(wordAfter(text, dot + 1)) || (isPrinted && isTitle(text, start, dot, profile));
    }
    if (isPrinted || profile.abbreviations.has(key)) return true;
  }
  if (dot - start >= 3 && NO_VOWEL.test(text.slice(start, dot))) return leadsOn(text, dot, profile);
  if (innerDots > 0) return /^(?:\p{L}-)?(?:\p{L}\p{M}*\.)+\p{L}\p{M}*$/u.test(text.slice(start, dot));
  if (!isInitialOrNumeral(text, start, dot)) return false;
  if (isInsideSentence(text, dot + 1)) return true;
  const next = wordAfter(text, dot + 1);
  return next !== '' && !profile.sentenceStarters.has(next);
}

const CAPITAL = /\p{Lu}/u;

/** "Vbgm.", "Cllr.", "Cst.": a word without vowels is cut short, but "Hmm" and its kin are said so. */
const NO_VOWEL = /^(?!(?:H+m+|Ps+t|Br+|Gr+|Pf+t*)$)[BCDFGHJKLMNPQRSTVWXZ][bcdfghjklmnpqrstvwxz]{2,}$/;

/** Whether a capital follows that begins no sentence. */
function leadsOn(text: string, dot: number, profile: LanguageProfile): boolean {
  const next = wordAfter(text, dot + 1);
  return CAPITAL.test(next[0] ?? '') && !profile.sentenceStarters.has(next);
}

/** "sagte Min. Kern", but "in der 90. Min. Kern traf", "am Kap. Kern kam": no article, preposition or number before it. */
function isTitle(text: string, start: number, dot: number, profile: LanguageProfile): boolean {
  const before = /(\S+)\s$/.exec(text.slice(Math.max(0, start - LOOK), start))?.[1] ?? '';
  return (
    leadsOn(text, dot, profile) &&
    !/^(?:d[eia][rsmn]|die|das|im|am|zum|vom|zur|beim|ein\w*|je|ans|pro|\d.*|p\.|the|per)$/i.test(before)
  );
}

/** Where the part behind the last hyphen begins: "SPD-Abg.", "Univ.-Prof."; `start` where there is no hyphen near. */
function lastPart(text: string, start: number, dot: number): number {
  for (let at = dot - 2; at > Math.max(start, dot - MAX_ABBREVIATION); at--)
    if (isHyphen(text.charCodeAt(at))) return at + 1;
  return start;
}

/** I, V, X */
const isNumeral = (code: number) => code === 0x49 || code === 0x56 || code === 0x58;

function isInitialOrNumeral(text: string, start: number, end: number): boolean {
  if (end - start > 5) return false;
  const first = text.charCodeAt(start);
  // A pattern is slow, and few words begin as a numeral does.
  if (end - start > 1 && !isNumeral(first) && CLASS_OF_UNIT[first] !== HighSurrogate) return false;
  return /^(?:\p{L}|[IVX]+)$/u.test(text.slice(start, end));
}
