import { type TextColumns, textAt } from '../terms';

/** No code unit takes more bytes in JSON ("\u0000"). */
const MOST_BYTES_OF_UNIT = 6;

/** A number of bytes that `writeJson` never exceeds for a text. */
export function mostJsonBytes({ start, end }: TextColumns, number: number): number {
  return 2 + MOST_BYTES_OF_UNIT * ((end[number] as number) - (start[number] as number));
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** Writes a text into `bytes` from `at` on as JSON in UTF-8, as `JSON.stringify` gives it. Returns where it ends. */
export function writeJson(texts: TextColumns, number: number, bytes: Uint8Array, at: number): number {
  const { units } = texts;
  const end = texts.end[number] as number;
  let to = at;
  bytes[to++] = QUOTE;
  for (let index = texts.start[number] as number; index < end; index++) {
    const unit = units[index] as number;
    if (unit < 0x80) {
      if (unit < 0x20 || unit === QUOTE || unit === BACKSLASH) return writeEscaped(texts, number, bytes, at);
      bytes[to++] = unit;
    } else if (unit < 0x800) {
      bytes[to++] = 0xc0 | (unit >> 6);
      bytes[to++] = 0x80 | (unit & 0x3f);
    } else if (unit >= 0xd800 && unit < 0xe000) {
      return writeEscaped(texts, number, bytes, at);
    } else {
      bytes[to++] = 0xe0 | (unit >> 12);
      bytes[to++] = 0x80 | ((unit >> 6) & 0x3f);
      bytes[to++] = 0x80 | (unit & 0x3f);
    }
  }
  bytes[to++] = QUOTE;
  return to;
}

/** The long way round, for what JSON escapes and for pairs of surrogates. */
function writeEscaped(texts: TextColumns, number: number, bytes: Uint8Array, at: number): number {
  const json = Buffer.from(JSON.stringify(textAt(texts, number)));
  bytes.set(json, at);
  return at + json.length;
}
