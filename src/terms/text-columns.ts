/** Texts without a string object each: text `t` is the code units `start[t]` to `end[t] - 1` of `units`. */
export interface TextColumns {
  /** May hold other things between the texts. */
  readonly units: Uint16Array;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
}

/** A JavaScript string holds at most so many units (2^29 - 24). */
const MAX_STRING = 0x1fff_ffe8;

/** The text with this number. */
export function textAt({ units, start, end }: TextColumns, number: number): string {
  return bytesOf(units).toString('utf16le', 2 * (start[number] as number), 2 * (end[number] as number));
}

/** All texts by their numbers: one conversion, then cuts. */
export function textsOf(columns: TextColumns): string[] {
  const { units, start, end } = columns;
  if (units.length > MAX_STRING) return Array.from(start, (_, number) => textAt(columns, number));
  const all = bytesOf(units).toString('utf16le');
  return Array.from(start, (from, number) => all.slice(from, end[number]));
}

/** Texts as columns, one behind the other. */
export function columnsOf(texts: readonly string[]): TextColumns {
  const start = new Uint32Array(texts.length);
  const end = new Uint32Array(texts.length);
  let length = 0;
  for (const [number, text] of texts.entries()) {
    start[number] = length;
    length += text.length;
    end[number] = length;
  }
  const units = new Uint16Array(length);
  const bytes = bytesOf(units);
  for (const [number, text] of texts.entries()) bytes.write(text, 2 * (start[number] as number), 'utf16le');
  return { units, start, end };
}

function bytesOf({ buffer, byteOffset, byteLength }: Uint16Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}
