// What a character is to the tokenizer: a table over all UTF-16 code units, and a function for those beyond 16 bits.

/** The classes of characters. A const object and not an enum, so that the values inline and erase. */
export const CharacterClass = {
  Other: 0,
  Space: 1,
  LineBreak: 2,
  Letter: 3,
  /** Combining marks and what sits invisibly inside a word: soft hyphen, zero-width joiner. */
  Mark: 4,
  Digit: 5,
  /** ², ½, Ⅷ: part of a word after a letter, a number of its own elsewhere. */
  OtherNumber: 6,
  Punctuation: 7,
  Symbol: 8,
  /** Written without spaces (Han, Hiragana): each character is a token, as in Unicode's UAX 29. */
  Ideograph: 9,
  HighSurrogate: 10,
} as const;

const { Other, Space, LineBreak, Letter, Mark, Digit, OtherNumber, Punctuation, Symbol: SymbolClass } = CharacterClass;

/** The class of a whole code point, by its Unicode properties. */
function classOf(codePoint: number): number {
  const character = String.fromCodePoint(codePoint);
  if (/[\n\v\f\r\u0085\u2028\u2029]/.test(character)) return LineBreak;
  if (/\u00ad|\u200c|\u200d|\p{M}/u.test(character)) return Mark;
  if (/[\s\p{Z}\p{Cf}\p{Cc}]/u.test(character)) return Space;
  if (/[\p{Script=Han}\p{Script=Hiragana}]/u.test(character) && /\p{L}/u.test(character)) {
    return CharacterClass.Ideograph;
  }
  if (/\p{L}/u.test(character)) return Letter;
  if (/\p{Nd}/u.test(character)) return Digit;
  if (/\p{N}/u.test(character)) return OtherNumber;
  if (/\p{P}/u.test(character)) return Punctuation;
  return /\p{S}/u.test(character) ? SymbolClass : Other;
}

function buildTable(): Uint8Array {
  const table = new Uint8Array(65536);
  for (let code = 0; code < 65536; code++) table[code] = classOf(code);
  table.fill(CharacterClass.HighSurrogate, 0xd800, 0xdc00);
  table.fill(Other, 0xdc00, 0xe000);
  return table;
}

/** Class of each UTF-16 code unit. */
export const CLASS_OF_UNIT: Uint8Array = buildTable();

const astralClasses = new Map<number, number>();

/** Class of the code point that begins with the high surrogate at `index`; a surrogate without its twin is `Other`. */
export function astralClass(text: string, index: number): number {
  const codePoint = text.codePointAt(index) ?? 0;
  if (codePoint < 0x10000) return Other;
  let known = astralClasses.get(codePoint);
  if (known === undefined) {
    known = classOf(codePoint);
    astralClasses.set(codePoint, known);
  }
  return known;
}
