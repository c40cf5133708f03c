// The tokenizer: one pass over the text, each visible character in exactly one token.
import type { LanguageProfile } from '../languages';
import {
  ASTERISK,
  AT,
  BULLET,
  COLON,
  COMMA,
  classAt,
  DOT,
  HASH,
  isApostrophe,
  isDigits,
  isGroupSpace,
  isHyphen,
  isThreeDigits,
  isWordClass,
  MIDDLE_DOT,
  OPEN_BRACKET,
  PERCENT,
  SLASH,
  UNDERSCORE,
  wordRunEnd,
} from './character-runs';
import { astralClass, CharacterClass, CLASS_OF_UNIT } from './characters';
import { emojiEnd } from './emoji';
import { isAbbreviationDot, isOrdinalDot, LOOK } from './final-dots';
import { emailEnd, handleEnd, TOP_LEVEL_DOMAINS, urlEnd } from './net-addresses';
import { EMAIL, HANDLE, NUMBER, PUNCTUATION, SYMBOL, type TokenColumns, URL_KIND, WORD } from './token-columns';
import {
  genderBracketEnd,
  isGenderEnding,
  isHyphenedAbbreviation,
  isPairedWord,
  isPartOfNumberedName,
  joinsAtDot,
} from './word-joins';

const { Space, LineBreak, Letter, Mark, Digit, OtherNumber, Punctuation, Ideograph, HighSurrogate } = CharacterClass;

/** Word or not: a word keeps inner hyphens ("U-Boote") or is cut at them, the hyphen being a token of its own. */
export type HyphenPolicy = 'keep' | 'split';

export interface ScanSettings {
  readonly profile: LanguageProfile;
  readonly hyphens: HyphenPolicy;
  /** The code units of the text, where the caller has them already. */
  readonly units?: Uint16Array;
}

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
      join = isNumber
        ? after === Digit
        : code === COLON && (isGenderEnding(text, end + 1, true) || isPairedWord(text, start, end));
    } else if (code === UNDERSCORE) {
      join = isWordClass(after);
      isNumber = false;
    } else if (code === ASTERISK || code === BULLET) {
      // "Leser*innen", "der*die", "Beamt*inn*en"
      join = !isNumber && (isGenderEnding(text, end + 1, true) || (code === ASTERISK && after === Letter));
    } else if (code === MIDDLE_DOT) {
      join = !isNumber && after === Letter;
    } else if (code === SLASH) {
      // "Bürger/-innen", "Bürger/innen"
      const isHyphened = settings.hyphens === 'keep' && isHyphen(text.charCodeAt(end + 1));
      join = !isNumber && isGenderEnding(text, isHyphened ? end + 2 : end + 1, false);
    } else if (code === OPEN_BRACKET && !isNumber && genderBracketEnd(text, end) > 0) {
      // "Bürger(innen)", and on with the rest of "Kolleg(inn)en"
      end = genderBracketEnd(text, end);
      end = wordRunEnd(text, columns.units, end);
      continue;
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
