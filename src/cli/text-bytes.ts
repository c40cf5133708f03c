// Texts from their columns to the bytes of JSON or CSV, without a string each.
import { csvCell } from '../tables';
import { type TextColumns, textAt } from '../terms';

/** A form that texts are written in. */
export interface TextForm {
  /** What stands before and behind a text that holds nothing special. */
  readonly quote: string;
  /** 1 for each unit below 128 that makes a text special. */
  readonly special: Uint8Array;
  /** Whether a text that begins with this unit is special. */
  readonly isSpecialFirst: (unit: number) => boolean;
  /** A special text in this form. */
  readonly whole: (text: string) => string;
}

function marked(units: string): Uint8Array {
  return Uint8Array.from({ length: 128 }, (_, unit) => (units.includes(String.fromCharCode(unit)) ? 1 : 0));
}

const CONTROLS = String.fromCharCode(...Array.from({ length: 0x20 }, (_, unit) => unit));
const FIRST_FULL_WIDTH = '＋'.charCodeAt(0);
const HYPHEN = '-'.charCodeAt(0);

/** As `JSON.stringify` gives it. */
export const JSON_TEXT: TextForm = {
  quote: '"',
  special: marked(`${CONTROLS}"\\`),
  isSpecialFirst: () => false,
  whole: JSON.stringify,
};

/** As `csvText` gives it. */
export function csvTextForm(formulaGuard: boolean): TextForm {
  return {
    quote: '',
    special: marked('",\r\n\t=+@'),
    isSpecialFirst: (unit) => unit === HYPHEN || unit >= FIRST_FULL_WIDTH,
    whole: (text) => csvCell(text, formulaGuard),
  };
}

/** No unit takes more bytes in any form (JSON: "\u0000"). */
const MOST_BYTES_OF_UNIT = 6;

/** A number of bytes that `writeText` never exceeds for a text. */
export function mostTextBytes({ start, end }: TextColumns, number: number): number {
  return 2 + MOST_BYTES_OF_UNIT * ((end[number] as number) - (start[number] as number));
}

/** Writes a text into `bytes` from `at` on, in UTF-8. Returns where it ends. */
export function writeText(form: TextForm, texts: TextColumns, number: number, bytes: Uint8Array, at: number): number {
  const { units } = texts;
  const start = texts.start[number] as number;
  const end = texts.end[number] as number;
  const whole = () => at + Buffer.from(form.whole(textAt(texts, number))).copy(bytes, at);
  if (end > start && form.isSpecialFirst(units[start] as number)) return whole();
  const quote = form.quote.charCodeAt(0);
  let to = at;
  if (form.quote !== '') bytes[to++] = quote;
  for (let index = start; index < end; index++) {
    const unit = units[index] as number;
    if (unit < 0x80) {
      if (form.special[unit] === 1) return whole();
      bytes[to++] = unit;
    } else if (unit < 0x800) {
      bytes[to++] = 0xc0 | (unit >> 6);
      bytes[to++] = 0x80 | (unit & 0x3f);
    } else if (unit >= 0xd800 && unit < 0xe000) {
      return whole(); // pairs of surrogates
    } else {
      bytes[to++] = 0xe0 | (unit >> 12);
      bytes[to++] = 0x80 | ((unit >> 6) & 0x3f);
      bytes[to++] = 0x80 | (unit & 0x3f);
    }
  }
  if (form.quote !== '') bytes[to++] = quote;
  return to;
}
