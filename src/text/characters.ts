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

const BREAKS = '\\n\\v\\f\\r\\u0085\\u2028\\u2029';
const INSIDE_WORDS = '\\u00ad\\u200c\\u200d';
const UNSPACED = '\\p{Script=Han}\\p{Script=Hiragana}';

/** What belongs to each class, by Unicode properties; no character belongs to two. */
const MEMBERS: readonly (readonly [kind: number, pattern: string])[] = [
  [LineBreak, `[${BREAKS}]`],
  [Mark, `[${INSIDE_WORDS}\\p{M}]`],
  [Space, `[[\\s\\p{Z}\\p{Cf}\\p{Cc}]--[${BREAKS}${INSIDE_WORDS}]]`],
  [CharacterClass.Ideograph, `[\\p{L}&&[${UNSPACED}]]`],
  [Letter, `[\\p{L}--[${UNSPACED}]]`],
  [Digit, '\\p{Nd}'],
  [OtherNumber, '[\\p{N}--\\p{Nd}]'],
  [Punctuation, '\\p{P}'],
  [SymbolClass, '\\p{S}'],
];

/** The class of a whole code point. */
function classOf(codePoint: number): number {
  const character = String.fromCodePoint(codePoint);
  return MEMBERS.find(([, pattern]) => new RegExp(pattern, 'v').test(character))?.[0] ?? Other;
}

function buildTable(): Uint8Array {
  const table = new Uint8Array(65536);
  const units = new Uint16Array(table.length);
  for (let code = 0; code < units.length; code++) units[code] = code;
  const all = Buffer.from(units.buffer).toString('utf16le');
  // One pass over the runs of all classes: at every start a tenth of the time that asking for each character takes.
  const runs = new RegExp(MEMBERS.map(([, pattern]) => `(${pattern}+)`).join('|'), 'gv');
  for (const match of all.matchAll(runs)) {
    const [run] = match;
    const [kind] = MEMBERS[match.indexOf(run, 1) - 1] as (typeof MEMBERS)[number];
    table.fill(kind, match.index, match.index + run.length);
  }
  table.fill(CharacterClass.HighSurrogate, 0xd800, 0xdc00);
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
