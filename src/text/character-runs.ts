// The characters that the tokenizer asks for by name, and runs of letters and digits.
import { astralClass, CharacterClass, CLASS_OF_UNIT } from './characters';

const { Space, Letter, Digit, OtherNumber, HighSurrogate } = CharacterClass;

export const DOT = 0x2e;
export const COMMA = 0x2c;
export const COLON = 0x3a;
export const SLASH = 0x2f;
export const AT = 0x40;
export const HASH = 0x23;
export const UNDERSCORE = 0x5f;
export const PERCENT = 0x25;
export const OPEN_BRACKET = 0x28;
export const ASTERISK = 0x2a;
export const MIDDLE_DOT = 0xb7;
export const BULLET = 0x2022;

export const isHyphen = (code: number) => code === 0x2d || code === 0x2010 || code === 0x2011;
/** Typewriter and typographic apostrophes, and the accents and primes that are typed in their place. */
export const isApostrophe = (code: number) =>
  code === 0x27 ||
  code === 0x2019 ||
  code === 0x2018 ||
  code === 0x2bc ||
  code === 0x60 ||
  code === 0xb4 ||
  code === 0x2032;
export const isWordClass = (kind: number) => kind >= Letter && kind <= OtherNumber;
/** Spaces that group digits where they don't break: no-break, narrow no-break, thin. */
export const isGroupSpace = (code: number) => code === 0xa0 || code === 0x202f || code === 0x2009;

/** Class of the character at `index`; of a space beyond the end. */
export function classAt(text: string, index: number): number {
  if (index >= text.length) return Space;
  const kind = CLASS_OF_UNIT[text.charCodeAt(index)] as number;
  return kind === HighSurrogate ? astralClass(text, index) : kind;
}

/** End of the run of letters, marks and digits from `index` on. */
export function wordRunEnd(text: string, units: Uint16Array, index: number): number {
  const length = text.length;
  let end = index;
  while (end < length) {
    const kind = CLASS_OF_UNIT[units[end] as number] as number;
    if (isWordClass(kind)) end++;
    else if (kind === HighSurrogate && isWordClass(astralClass(text, end))) end += 2;
    else break;
  }
  return end;
}

/** Whether all from `start` to `end` are digits. */
export function isDigits(text: string, start: number, end: number): boolean {
  if (start === end) return false;
  for (let index = start; index < end; index++) {
    if (CLASS_OF_UNIT[text.charCodeAt(index)] !== Digit) return false;
  }
  return true;
}

export function isThreeDigits(text: string, index: number): boolean {
  return isDigits(text, index, index + 3) && classAt(text, index + 3) !== Digit;
}
