// The tokenizer: one pass over the text, each visible character in exactly one token.
import type { LanguageProfile } from '../languages';
import { astralClass, CharacterClass, CLASS_OF_UNIT } from './characters';
import { EMAIL, HANDLE, NUMBER, PUNCTUATION, SYMBOL, type TokenColumns, URL_KIND, WORD } from './token-columns';

const { Space, LineBreak, Letter, Mark, Digit, OtherNumber, Punctuation, Ideograph, HighSurrogate } = CharacterClass;

/** Word or not: a word keeps inner hyphens ("U-Boote") or is cut at them, the hyphen being a token of its own. */
export type HyphenPolicy = 'keep' | 'split';

export interface ScanSettings {
  readonly profile: LanguageProfile;
  readonly hyphens: HyphenPolicy;
  /** The code units of the text, where the caller has them already. */
  readonly units?: Uint16Array;
}

const DOT = 0x2e;
const COMMA = 0x2c;
const COLON = 0x3a;
const SLASH = 0x2f;
const AT = 0x40;
const HASH = 0x23;
const UNDERSCORE = 0x5f;
const PERCENT = 0x25;
const ASTERISK = 0x2a;
const MIDDLE_DOT = 0xb7;
const BULLET = 0x2022;

/** Longest stretch that is looked at around a dot; what is longer is neither a month nor an abbreviation. */
const LOOK = 40;
const MAX_ABBREVIATION = 12;
const TOP_LEVEL_DOMAINS =
  /\.(?:de|at|ch|eu|com|org|net|info|edu|gov|mil|int|biz|tv|io|uk|fr|ru|us|it|nl|pl|se|no|dk)$/i;

const isHyphen = (code: number) => code === 0x2d || code === 0x2010 || code === 0x2011;
/** Typewriter and typographic apostrophes, and the accents and primes that are typed in their place. */
const isApostrophe = (code: number) =>
  code === 0x27 ||
  code === 0x2019 ||
  code === 0x2018 ||
  code === 0x2bc ||
  code === 0x60 ||
  code === 0xb4 ||
  code === 0x2032;
const isWordClass = (kind: number) => kind >= Letter && kind <= OtherNumber;
/** Spaces that group digits where they don't break: no-break, narrow no-break, thin. */
const isGroupSpace = (code: number) => code === 0xa0 || code === 0x202f || code === 0x2009;

/**
 * Fills `columns` with the tokens of `text`. Every visible character is in exactly one token. One pass; what it looks
 * ahead or back is bounded or skipped afterwards, so time is linear whatever the text.
 */
export function scanTokens(text: string, columns: TokenColumns, settings: ScanSettings): void {
  const length = text.length;
  columns.begin(text, settings.units);
  const { units } = columns;
  for (let index = 0; index < length; ) {
    const code = units[index] as number;
    const kind = CLASS_OF_UNIT[code] as number;
    if (kind === Space || kind === LineBreak) {
      index++;
    } else if (kind === Letter || kind === Digit || kind === Mark) {
      const end = wordRunEnd(text, units, index);
      const next = end < length ? units[end] : 0x20;
      if (kind === Letter && (next === 0x20 || next === COMMA)) {
        // Nothing can join here: the way of nine words out of ten.
        columns.push(index, end, WORD);
        index = end;
      } else {
        index = scanWord(text, index, end, columns, settings);
      }
    } else if (kind === Punctuation) {
      index = scanPunctuation(text, index, code, columns, settings);
    } else if (kind === HighSurrogate) {
      index = scanAstral(text, index, columns, settings);
    } else if (kind === Ideograph) {
      columns.push(index, index + 1, WORD);
      index++;
    } else if (kind === OtherNumber) {
      columns.push(index, index + 1, NUMBER);
      index++;
    } else {
      index = scanSymbol(text, index, columns);
    }
  }
}

/** Class of the character at `index`; of a space beyond the end. */
function classAt(text: string, index: number): number {
  if (index >= text.length) return Space;
  const kind = CLASS_OF_UNIT[text.charCodeAt(index)] as number;
  return kind === HighSurrogate ? astralClass(text, index) : kind;
}

/** End of the run of letters, marks and digits from `index` on. */
function wordRunEnd(text: string, units: Uint16Array, index: number): number {
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

/** A word or number from `start` on, whose first run ends at `runEnd`, and whatever joins its parts. Returns its end. */
function scanWord(text: string, start: number, runEnd: number, columns: TokenColumns, settings: ScanSettings): number {
  let end = runEnd;
  let isNumber = isDigits(text, start, end);
  let dots = 0;
  for (;;) {
    const code = text.charCodeAt(end);
    const after = classAt(text, end + 1);
    let join = false;
    if (isHyphen(code)) {
      if (settings.hyphens === 'split') break;
      if (after === Letter) join = true;
      else if (after === Digit) join = !isNumber || isPartOfNumberedName(text, columns, start, end);
      else {
        // "Staats- und": the hyphen stands for the rest of the word. Not so in "1990 -", "--" or "a-–".
        if (after !== Punctuation || !isHyphen(text.charCodeAt(end + 1))) end++;
        isNumber = false;
        break;
      }
      if (after === Letter) isNumber = false;
    } else if (isApostrophe(code)) {
      // "geht's", and the thousands of Swiss numbers: "25’000".
      join = isNumber ? isThreeDigits(text, end + 1) : after === Letter;
    } else if (code === DOT) {
      if (isNumber) join = after === Digit;
      else {
        join = joinsAtDot(text, start, end, after) || isHyphenedAbbreviation(text, start, end, settings);
        if (join) dots++;
      }
    } else if (code === COMMA || code === COLON) {
      join = isNumber ? after === Digit : code === COLON && isGenderEnding(text, end + 1, true);
    } else if (code === UNDERSCORE) {
      join = isWordClass(after);
      isNumber = false;
    } else if (code === ASTERISK || code === BULLET) {
      join = !isNumber && isGenderEnding(text, end + 1, true);
    } else if (code === MIDDLE_DOT) {
      join = !isNumber && after === Letter;
    } else if (code === SLASH) {
      // "Bürger/-innen", "Bürger/innen"
      const isHyphened = settings.hyphens === 'keep' && isHyphen(text.charCodeAt(end + 1));
      join = !isNumber && isGenderEnding(text, isHyphened ? end + 2 : end + 1, false);
    } else if (code === PERCENT) {
      // "5%-Hürde", "2,6%ige"
      join =
        isNumber && (after === Letter || (isHyphen(text.charCodeAt(end + 1)) && classAt(text, end + 2) === Letter));
      if (join) isNumber = false;
    } else if (isNumber && isGroupSpace(code)) {
      join = isThreeDigits(text, end + 1);
    } else if (code === AT) {
      const mail = emailEnd(text, end);
      if (mail > 0) {
        columns.push(start, mail, EMAIL);
        return mail;
      }
    }
    if (!join) break;
    const next = wordRunEnd(text, columns.units, end + 1);
    if (isNumber) isNumber = isDigits(text, end + 1, next);
    if (next === end + 1) end++;
    else end = next;
  }
  return finishWord(text, start, end, isNumber, dots, columns, settings);
}

/** Whether all from `start` to `end` are digits. */
function isDigits(text: string, start: number, end: number): boolean {
  if (start === end) return false;
  for (let index = start; index < end; index++) {
    if (CLASS_OF_UNIT[text.charCodeAt(index)] !== Digit) return false;
  }
  return true;
}

function isThreeDigits(text: string, index: number): boolean {
  return isDigits(text, index, index + 3) && classAt(text, index + 3) !== Digit;
}

/**
 * Whether a dot inside a run joins: between small letters ("ver.di", "tagesschau.de"), in "SAT.1", and between single
 * letters ("z.B.", "U.S."). "Ende.Der" is two words: the space was forgotten.
 */
function joinsAtDot(text: string, start: number, dot: number, after: number): boolean {
  if (after === Digit) return true;
  if (after !== Letter) return false;
  const next = text[dot + 1] as string;
  const isSingleBefore = dot - start === 1 || text.charCodeAt(dot - 2) === DOT;
  const isSingleAfter = text.charCodeAt(dot + 2) === DOT || !isWordClass(classAt(text, dot + 2));
  if (isSingleBefore && isSingleAfter) return true;
  return next === next.toLowerCase();
}

/** "St.-Pauli-Spieler", "Dipl.-Ing." */
function isHyphenedAbbreviation(text: string, start: number, dot: number, { profile, hyphens }: ScanSettings): boolean {
  if (hyphens === 'split' || !isHyphen(text.charCodeAt(dot + 1)) || classAt(text, dot + 2) !== Letter) return false;
  if (dot - start > LOOK) return false;
  const word = text.slice(start, dot);
  return /(?:^|[-.])\p{L}$/u.test(word) || profile.abbreviations.has(`${word.toLowerCase()}.`);
}

/**
 * Whether the number goes on behind a hyphen: in a date ("2023-10-27") and before letters ("737-300er"). A range
 * ("2008-2012"), a score and a telephone number are two.
 */
function isPartOfNumberedName(text: string, columns: TokenColumns, start: number, hyphen: number): boolean {
  const next = wordRunEnd(text, columns.units, hyphen + 1);
  if (!isDigits(text, hyphen + 1, next)) return true;
  return /^(?:1[5-9]|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(text.slice(start, start + 10));
}

/**
 * Whether the letters from `index` on are the ending of a gender form: "Bürger:innen", "Schüler*in"; with `isShort` also
 * "eine:n", "jede*r".
 */
function isGenderEnding(text: string, index: number, isShort: boolean): boolean {
  if (isShort && /[enrms]/.test(text[index] ?? '') && !isWordClass(classAt(text, index + 1))) {
    return /[aeinrt]/.test(text[index - 2] ?? '');
  }
  if (text.charCodeAt(index) !== 0x69 || text.charCodeAt(index + 1) !== 0x6e) return false;
  const end = text.startsWith('nen', index + 2) ? index + 5 : index + 2;
  return !isWordClass(classAt(text, end));
}

/** End of the e-mail address whose "@" stands at `at`; 0 if it is none. */
function emailEnd(text: string, at: number): number {
  let end = at + 1;
  let dots = 0;
  for (;;) {
    const code = text.charCodeAt(end);
    const kind = classAt(text, end);
    if (kind === Letter || kind === Digit) end++;
    else if ((code === DOT || isHyphen(code)) && end > at + 1 && isWordClass(classAt(text, end + 1))) {
      if (code === DOT) dots++;
      end++;
    } else break;
  }
  return dots > 0 ? end : 0;
}

/** Decides what the run is and whether the dot after it belongs to it. Returns where to go on. */
function finishWord(
  text: string,
  start: number,
  end: number,
  isNumber: boolean,
  dots: number,
  columns: TokenColumns,
  settings: ScanSettings,
): number {
  const code = text.charCodeAt(end);
  if (!isNumber && code === COLON && text.startsWith('//', end + 1) && end - start < 10) {
    const url = urlEnd(text, end + 3);
    columns.push(start, url, URL_KIND);
    return url;
  }
  if (
    dots > 0 &&
    (text.startsWith('www.', start) || TOP_LEVEL_DOMAINS.test(text.slice(Math.max(start, end - LOOK), end)))
  ) {
    const url = code === SLASH || code === 0x3f ? urlEnd(text, end) : end;
    columns.push(start, url, URL_KIND);
    return url;
  }
  if (code === DOT && text.charCodeAt(end + 1) !== DOT && end - start < LOOK) {
    if (
      isNumber ? isOrdinalDot(text, start, end, columns, settings) : isAbbreviationDot(text, start, end, dots, settings)
    ) {
      columns.push(start, end + 1, isNumber ? NUMBER : WORD);
      return end + 1;
    }
  }
  columns.push(start, end, isNumber ? NUMBER : WORD);
  return end;
}

function isOrdinalDot(
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
function isAbbreviationDot(
  text: string,
  start: number,
  dot: number,
  innerDots: number,
  { profile }: ScanSettings,
): boolean {
  // "Bahnhofstr. 5"
  if (dot - start > 4 && text.startsWith('str', dot - 3)) return /^\d/.test(wordAfter(text, dot + 1));
  if (dot - start > MAX_ABBREVIATION) return false;
  if (abbreviationOutlines(profile)[outlineOf(text, start, dot)] === 1) {
    const key = text.slice(start, dot + 1).toLowerCase();
    if (profile.abbreviationsBeforeNumbers.has(key)) return /^(?:\d|[IVX]+$)/.test(wordAfter(text, dot + 1));
    if (profile.abbreviations.has(key) || profile.abbreviations.has(text.slice(start, dot + 1))) return true;
  }
  if (innerDots > 0) return /^(?:\p{L}\p{M}*\.)+\p{L}\p{M}*$/u.test(text.slice(start, dot));
  if (!isInitialOrNumeral(text, start, dot)) return false;
  if (isInsideSentence(text, dot + 1)) return true;
  const next = wordAfter(text, dot + 1);
  return next !== '' && !profile.sentenceStarters.has(next);
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

/** End of a URL: up to a space, a quotation mark or an angle bracket, without the sentence's own punctuation. */
function urlEnd(text: string, from: number): number {
  let end = from;
  let open = 0;
  while (end < text.length) {
    const kind = CLASS_OF_UNIT[text.charCodeAt(end)] as number;
    if (kind === Space || kind === LineBreak || /["<>„“”»«‚‘’\])]/.test(text[end] as string)) {
      if (text[end] !== ')' || open === 0) break;
      open--;
    }
    if (text[end] === '(') open++;
    end++;
  }
  while (end > from && /[.,;:!?'…]/.test(text[end - 1] as string)) end--;
  return end;
}

function scanPunctuation(
  text: string,
  start: number,
  code: number,
  columns: TokenColumns,
  settings: ScanSettings,
): number {
  const next = text.charCodeAt(start + 1);
  if (code === HASH || code === AT) {
    const end = wordRunEnd(text, columns.units, start + 1);
    const isFree = start === 0 || !isWordClass(classAt(text, start - 1));
    if (isFree && end > start + 1) {
      const handle = handleEnd(text, columns, end);
      columns.push(start, handle, HANDLE);
      return handle;
    }
  }
  // "-dioxide", "-technischen": the first part stands before; "-5": a sign.
  if (isHyphen(code) && settings.hyphens === 'keep' && (start === 0 || classAt(text, start - 1) <= LineBreak)) {
    const kind = classAt(text, start + 1);
    if (kind === Letter || kind === Digit) {
      const end = scanWord(text, start + 1, wordRunEnd(text, columns.units, start + 1), columns, settings);
      columns.start[columns.count - 1] = start;
      return end;
    }
  }
  let end = start + 1;
  // Runs that are one sign: "...", "--", "__", "''".
  if (next === code && (code === DOT || code === UNDERSCORE || code === 0x27 || isHyphen(code) || code === 0x2026)) {
    while (text.charCodeAt(end) === code) end++;
  }
  columns.push(
    start,
    end,
    code === PERCENT || code === 0x2030 || code === 0x26 || code === 0xa7 ? SYMBOL : PUNCTUATION,
  );
  return end;
}

function handleEnd(text: string, columns: TokenColumns, from: number): number {
  let end = from;
  while (text.charCodeAt(end) === UNDERSCORE || text.charCodeAt(end) === DOT) {
    const next = wordRunEnd(text, columns.units, end + 1);
    if (next === end + 1) break;
    end = next;
  }
  return end;
}

function scanSymbol(text: string, start: number, columns: TokenColumns): number {
  let end = start + 1;
  // The variation selector and keycap marks of "☎️", "©️".
  while (end < text.length && CLASS_OF_UNIT[text.charCodeAt(end)] === Mark) end++;
  columns.push(start, end, SYMBOL);
  return end;
}

/** A character beyond 16 bits: a letter begins a word; an emoji is taken with its modifiers and what it is joined to. */
function scanAstral(text: string, start: number, columns: TokenColumns, settings: ScanSettings): number {
  const kind = astralClass(text, start);
  if (kind === Letter || kind === Digit || kind === Mark) {
    return scanWord(text, start, wordRunEnd(text, columns.units, start), columns, settings);
  }
  const width = (text.codePointAt(start) as number) > 0xffff ? 2 : 1;
  if (kind === Ideograph) {
    columns.push(start, start + width, WORD);
    return start + width;
  }
  const end = kind === CharacterClass.Symbol ? emojiEnd(text, start) : start + width;
  columns.push(start, end, SYMBOL);
  return end;
}

const isRegionalIndicator = (codePoint: number) => codePoint >= 0x1f1e6 && codePoint <= 0x1f1ff;
const isSkinTone = (codePoint: number) => codePoint >= 0x1f3fb && codePoint <= 0x1f3ff;

/** End of an emoji sequence (Unicode UTS 51): flags of two letters, skin tones, joined figures. */
function emojiEnd(text: string, start: number): number {
  let end = start + 2;
  if (isRegionalIndicator(text.codePointAt(start) ?? 0) && isRegionalIndicator(text.codePointAt(end) ?? 0))
    return end + 2;
  for (;;) {
    const codePoint = text.codePointAt(end) ?? 0;
    if (isSkinTone(codePoint)) end += 2;
    else if (classAt(text, end) === Mark) {
      end++;
      if (codePoint === 0x200d && classAt(text, end) === CharacterClass.Symbol) {
        end += (text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1;
      }
    } else return end;
  }
}
