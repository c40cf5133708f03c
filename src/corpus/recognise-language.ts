import { COMMON_WORDS, type KnownLanguage } from '../languages';

/** What a sample of a text shows of its language. */
export interface LanguageSigns {
  /** Runs of letters. */
  readonly wordCount: number;
  readonly letterCount: number;
  /** Words that do not begin with a capital of ASCII or Latin-1: most of a text, few of a list of names. */
  readonly uncapitalisedCount: number;
  /** How many are among the common words of each language, in the order of `KNOWN_LANGUAGES`. */
  readonly commonCounts: Uint32Array;
}

export const KNOWN_LANGUAGES = Object.keys(COMMON_WORDS) as readonly KnownLanguage[];

/** A longer text is sampled in stretches at even distances, so that one long quotation cannot decide. */
const STRETCH_LENGTH = 128;
/** So many of them; more where fewer do not tell the language. */
const STRETCHES = [4, 16, 64];

/** Counts what tells the language: in the whole of a short text, in stretches of a longer one until they tell. */
export function languageSigns(raw: string): LanguageSigns {
  for (const stretches of STRETCHES) {
    if (raw.length <= stretches * STRETCH_LENGTH) break;
    const signs = countStretches(raw, stretches, STRETCH_LENGTH);
    if (stretches === STRETCHES.at(-1) || recognisedLanguage(signs) !== null) return signs;
  }
  return countStretches(raw, 1, raw.length);
}

function countStretches(raw: string, stretches: number, length: number): LanguageSigns {
  const counts: Counts = {
    wordCount: 0,
    letterCount: 0,
    uncapitalisedCount: 0,
    commonCounts: new Uint32Array(KNOWN_LANGUAGES.length),
  };
  for (let stretch = 0; stretch < stretches; stretch++) {
    const start = Math.floor((raw.length * stretch) / stretches);
    countWords(raw, start, start + length, counts);
  }
  return counts;
}

/** From so many common words on, and from such a share of all words on, a text may be of a language. */
const MIN_COMMON = 5;
const MIN_SHARE = 0.15;
/** So many times as many of them as of any other language's. */
const MIN_LEAD = 2;

/**
 * The language that a text is written in: at least five of the sampled words and 15 percent of them are among its common
 * words, and no other language has more than half as many. Null where that holds of none: the text is too short, mixed,
 * in another language, or no text (a table, a list of names).
 */
export function recognisedLanguage({ wordCount, commonCounts }: LanguageSigns): KnownLanguage | null {
  const best = commonCounts.indexOf(Math.max(...commonCounts));
  const count = commonCounts[best] as number;
  const isLeading = commonCounts.every((other, index) => index === best || other * MIN_LEAD <= count);
  return count >= MIN_COMMON && count >= MIN_SHARE * wordCount && isLeading ? (KNOWN_LANGUAGES[best] ?? null) : null;
}

/** Of a text of fewer letters, about two sentences, nothing is said. */
const MIN_LETTERS = 250;
const MIN_UNCAPITALISED_SHARE = 0.5;
const MAX_SHARE_ELSEWHERE = 0.05;

/** Whether a text has sentences, in whatever language, that are long enough to tell which: no table, no list of names. */
export function isRunningText({ wordCount, letterCount, uncapitalisedCount }: LanguageSigns): boolean {
  return letterCount >= MIN_LETTERS && uncapitalisedCount >= MIN_UNCAPITALISED_SHARE * wordCount;
}

/**
 * Whether a text is clearly not in a language: it is recognised to be in another one or is running text, and at most 5
 * percent of its words are among the common words of this one.
 */
export function isClearlyNot(language: KnownLanguage, signs: LanguageSigns): boolean {
  const { wordCount, letterCount, commonCounts } = signs;
  const count = commonCounts[KNOWN_LANGUAGES.indexOf(language)] as number;
  const isText = isRunningText(signs) || (letterCount >= MIN_LETTERS && recognisedLanguage(signs) !== null);
  return isText && count <= MAX_SHARE_ELSEWHERE * wordCount;
}

interface Counts {
  wordCount: number;
  letterCount: number;
  uncapitalisedCount: number;
  readonly commonCounts: Uint32Array;
}

/** Adds the words of a stretch. A word that its edge cuts is counted as it stands there. */
function countWords(raw: string, start: number, end: number, counts: Counts): void {
  let words = 0;
  let letters = 0;
  let uncapitalised = 0;
  for (let at = start; at < end; at++) {
    const first = raw.charCodeAt(at);
    let letter = letterOf(first);
    if (letter === 0) continue;
    const begin = at;
    let hash = 0;
    do {
      hash = nextHash(hash, letter);
      at++;
      letter = at < end ? letterOf(raw.charCodeAt(at)) : 0;
    } while (letter !== 0);
    const language = COMMON.languageOf(hash);
    if (language >= 0) (counts.commonCounts[language] as number)++;
    if (!isCapital(first)) uncapitalised++;
    letters += at - begin;
    words++;
  }
  counts.wordCount += words;
  counts.letterCount += letters;
  counts.uncapitalisedCount += uncapitalised;
}

/** The letters of ASCII and Latin-1 in lower case (ß and ÿ are one here), 0 at all other units. */
const LATIN_LETTERS = Uint8Array.from({ length: 256 }, (_, unit) => {
  const lower = unit | 0x20;
  const isLetter = unit < 0x80 ? lower >= 0x61 && lower <= 0x7a : unit >= 0xc0 && lower !== 0xf7;
  return isLetter ? lower : 0;
});

/** The letter, in lower case where it is one of Latin-1; 0 for what is no letter. Beyond Latin-1 nearly all are. */
function letterOf(unit: number): number {
  if (unit < 256) return LATIN_LETTERS[unit] as number;
  return unit >= 0x2000 && unit < 0x3040 ? 0 : unit;
}

function isCapital(unit: number): boolean {
  return (unit >= 0x41 && unit <= 0x5a) || (unit >= 0xc0 && unit <= 0xde);
}

function nextHash(hash: number, letter: number): number {
  return Math.imul(hash ^ letter, 0x01000193);
}

/** The languages of common words by the words' hashes of 32 bits: exact but for one word in millions. */
class CommonWordTable {
  private readonly hashes: Int32Array;
  private readonly languages: Int8Array;
  private readonly mask: number;

  constructor(lists: readonly (readonly string[])[]) {
    const size = 2 ** Math.ceil(Math.log2(4 * lists.flat().length));
    this.mask = size - 1;
    this.hashes = new Int32Array(size);
    this.languages = new Int8Array(size).fill(-1);
    for (const [language, words] of lists.entries()) for (const word of words) this.add(word, language);
  }

  private add(word: string, language: number): void {
    let hash = 0;
    for (let at = 0; at < word.length; at++) hash = nextHash(hash, letterOf(word.charCodeAt(at)));
    const slot = this.slotOf(hash);
    this.hashes[slot] = hash;
    this.languages[slot] = language;
  }

  languageOf(hash: number): number {
    return this.languages[this.slotOf(hash)] as number;
  }

  /** Where the hash stands, or the free slot where it would. */
  private slotOf(hash: number): number {
    let slot = (hash ^ (hash >>> 15)) & this.mask;
    while (this.languages[slot] !== -1 && this.hashes[slot] !== hash) slot = (slot + 1) & this.mask;
    return slot;
  }
}

const COMMON = new CommonWordTable(KNOWN_LANGUAGES.map((language) => COMMON_WORDS[language].split(/\s+/)));
