// What joins the parts of a word: dots, hyphens, gender forms.

import { classAt, DOT, isDigits, isHyphen, isWordClass, wordRunEnd } from './character-runs';
import { CharacterClass } from './characters';
import { LOOK } from './final-dots';
import type { ScanSettings } from './scanner';
import type { TokenColumns } from './token-columns';

const { Letter, Digit } = CharacterClass;

/**
 * Whether a dot inside a run joins: between small letters ("ver.di", "tagesschau.de"), in "SAT.1", and between single
 * letters ("z.B.", "U.S.", "D-N.Y."), and in names with a digit on both sides ("Pro7.Sat1") or of the net ("ASP.Net").
 * "Ende.Der" is two words: the space was forgotten.
 */
export function joinsAtDot(text: string, start: number, dot: number, after: number): boolean {
  if (after === Digit) return true;
  if (after !== Letter) return false;
  const next = text[dot + 1] as string;
  const beforeLetter = text.charCodeAt(dot - 2);
  const isSingleBefore = dot - start === 1 || beforeLetter === DOT || (dot - start === 3 && isHyphen(beforeLetter));
  const isSingleAfter = text.charCodeAt(dot + 2) === DOT || !isWordClass(classAt(text, dot + 2));
  if (isSingleBefore && isSingleAfter) return true;
  if (next === next.toLowerCase()) return true;
  return (
    NET_NAME.test(text.slice(dot + 1, dot + 5)) ||
    (isDigitAt(text, dot - 1) && NUMBERED.test(text.slice(dot + 1, dot + 9)))
  );
}

/** "ASP.Net" */
const NET_NAME = /^(?:Net|NET|Com|COM|Org)(?![\p{L}\p{N}])/u;

const NUMBERED = /^\p{Lu}\p{L}{0,6}\d/u;

const isDigitAt = (text: string, at: number): boolean => classAt(text, at) === Digit;

/** "St.-Pauli-Spieler", "Dipl.-Ing." */
export function isHyphenedAbbreviation(
  text: string,
  start: number,
  dot: number,
  { profile, hyphens }: ScanSettings,
): boolean {
  if (hyphens === 'split' || !isHyphen(text.charCodeAt(dot + 1)) || classAt(text, dot + 2) !== Letter) return false;
  if (dot - start > LOOK) return false;
  const word = text.slice(start, dot);
  return (
    /(?:^|[-.])\p{L}$/u.test(word) ||
    profile.abbreviations.has(`${word.toLowerCase()}.`) ||
    profile.abbreviations.has(`${word}.`)
  );
}

/**
 * Whether the number goes on behind a hyphen: in a date ("2023-10-27") and before letters ("737-300er"). A range
 * ("2008-2012"), a score and a telephone number are two.
 */
export function isPartOfNumberedName(text: string, columns: TokenColumns, start: number, hyphen: number): boolean {
  const next = wordRunEnd(text, columns.units, hyphen + 1);
  if (!isDigits(text, hyphen + 1, next)) return true;
  return /^(?:1[5-9]|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(text.slice(start, start + 10));
}

/**
 * Whether the letters from `index` on are the ending of a gender form: "Bürger:innen", "Schüler*in"; with `isShort` also
 * "eine:n", "jede*r".
 */
export function isGenderEnding(text: string, index: number, isShort: boolean): boolean {
  if (isShort && /[enrms]/.test(text[index] ?? '') && !isWordClass(classAt(text, index + 1))) {
    return /[aeinrt]/.test(text[index - 2] ?? '');
  }
  if (text.charCodeAt(index) !== 0x69 || text.charCodeAt(index + 1) !== 0x6e) return false;
  const end = text.startsWith('nen', index + 2) ? index + 5 : index + 2;
  // "Student:innenwerk"
  return !isWordClass(classAt(text, end)) || (end === index + 5 && classAt(text, end) === Letter);
}

const PAIRED = /^(?:e[rs]|sie|die|der|das|den|dem|ihr|ihm)(?![\p{L}\p{N}])/u;

/** "sie:er", "der:die": two short words of which one is for women and one for men. */
export function isPairedWord(text: string, start: number, sign: number): boolean {
  return (
    sign - start <= 3 &&
    PAIRED.test(text.slice(start, sign).toLowerCase()) &&
    PAIRED.test(text.slice(sign + 1, sign + 5))
  );
}

/** "Bürger(innen)", "Kolleg(inn)en", "ein(e)": where the bracket ends; 0 where it holds something else. */
export function genderBracketEnd(text: string, bracket: number): number {
  const found = /^\((?:innen|inn|in|e[nr]?|n|r)\)/.exec(text.slice(bracket, bracket + 7));
  if (found === null) return 0;
  // "eine(n)", "jede(r)", but "Satz(e)"
  if (!found[0].startsWith('(i') && !/[aeinrt]/.test(text[bracket - 1] ?? '')) return 0;
  return bracket + found[0].length;
}
