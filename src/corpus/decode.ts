import { isUtf8 } from 'node:buffer';

/** A decoded file. */
export interface Decoded {
  /** The text without its byte order mark. */
  readonly text: string;
  /** Name in the WHATWG Encoding Standard. */
  readonly encoding: string;
  /** True where neither a byte order mark nor validity as UTF-8 told the encoding. */
  readonly isGuess: boolean;
}

/** How sure the library must be before its word counts against Windows-1252, and by how much it must be surer. */
const MIN_CONFIDENCE = 30;
const MIN_LEAD = 25;
/** chardet's time grows with its input and its guess hardly changes after this many bytes. */
const SAMPLE_BYTES = 65_536;

/**
 * Decodes a text file. A byte order mark decides; else valid UTF-8 is UTF-8; else bytes whose zeros all stand at even
 * (or all at odd) places are UTF-16; else the library's guess. Where that is unsure it is Windows-1252: of short German
 * texts in Windows-1252 the library takes many for Shift_JIS ("Köln") at a confidence of 10 percent.
 * No bytes give an empty text.
 */
export function decodeText(bytes: Buffer): Decoded {
  const marked = markedEncoding(bytes);
  if (marked !== null) {
    return { text: new TextDecoder(marked).decode(bytes), encoding: marked, isGuess: false };
  }
  const wide = bytes.includes(0) ? wideEncoding(bytes) : null;
  if (wide === null && isUtf8(bytes)) return { text: bytes.toString('utf8'), encoding: 'utf-8', isGuess: false };
  const encoding = wide ?? guessedEncoding(bytes);
  if (encoding !== 'windows-1252') return { text: new TextDecoder(encoding).decode(bytes), encoding, isGuess: true };
  const text = westernText(bytes);
  const central = centralEncoding(text);
  if (central === null) return { text, encoding, isGuess: true };
  return { text: new TextDecoder(central).decode(bytes), encoding: central, isGuess: true };
}

/** What Windows-1252 has at 0x80 to 0x9F (WHATWG Encoding Standard, index windows-1252). */
const WESTERN_MARKS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Windows-1252 as text. TextDecoder cannot be used: from Node 20.18.3 and 22.13 on it gives control characters for
 * 0x80 to 0x9F, where the quotation marks stand (issue 56542 of Node).
 */
function westernText(bytes: Buffer): string {
  return bytes
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (character) => WESTERN_MARKS[character.charCodeAt(0) - 0x80] ?? character);
}

/**
 * Signs for numbers and money inside words: the š, ž, ł, ś, ź and ą of ISO-8859-2, read as Windows-1252. Behind Ã and
 * its neighbours they are the second bytes of UTF-8 ("fÃ¼r"), in a file of which a byte is broken.
 */
const SIGNS_IN_WORDS = /(?:(?![\u00c2-\u00df])\p{L}|(?<!\S))[¹¾³¶¼±](?=\p{Ll})/gu;

/**
 * The Central European encoding of a text that looks wrong in Windows-1252: signs stand inside words, or the ø of Danish
 * stands beside letters of French and Italian, which are the ř, č, ě, ů of Czech; null for another.
 */
function centralEncoding(western: string): 'iso-8859-2' | 'windows-1250' | null {
  const sample = western.slice(0, SAMPLE_BYTES);
  if ((sample.match(SIGNS_IN_WORDS)?.length ?? 0) > 1) return 'iso-8859-2';
  const isMixed = /ø.*ø/s.test(sample) && /[èìùò]/.test(sample) && !/[åæ]/i.test(sample);
  return isMixed ? 'windows-1250' : null;
}

function markedEncoding(bytes: Buffer): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/**
 * UTF-16 without a byte order mark: of each two bytes one is the number of an alphabet (0 Latin, 3 Greek, 4 Cyrillic, 5
 * Hebrew), which as a character of its own would be a control character, and hardly any of the others is.
 */
function wideEncoding(bytes: Buffer): string | null {
  if (bytes.length % 2 !== 0) return null;
  const controls = [0, 0];
  for (let place = 0; place < bytes.length; place += 1) {
    if ((bytes[place] as number) <= LAST_ALPHABET) controls[place % 2] = (controls[place % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = controls;
  const many = bytes.length / 4;
  if (odd > many && even === 0) return 'utf-16le';
  if (even > many && odd === 0) return 'utf-16be';
  return null;
}

const LAST_ALPHABET = 5;

function guessedEncoding(bytes: Buffer): string {
  // Loaded when it is needed: few corpora need it.
  const { analyse } = require('chardet') as typeof import('chardet');
  const guesses = analyse(bytes.subarray(0, SAMPLE_BYTES));
  const [best] = guesses;
  const confidence = (name: string) => guesses.find((guess) => guess.name === name)?.confidence ?? 0;
  const western = Math.max(confidence('windows-1252'), confidence('ISO-8859-1'));
  if (best === undefined || best.confidence < MIN_CONFIDENCE || best.confidence - western < MIN_LEAD) {
    return 'windows-1252';
  }
  try {
    return new TextDecoder(best.name).encoding;
  } catch {
    return 'windows-1252';
  }
}
