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

/** Numbered pairs of numbers. */
interface Pairs {
  readonly size: number;
  left(pair: number): number;
  right(pair: number): number;
}

/** For each pair the left text, a space and the right text. */
export function pairedTexts(pairs: Pairs, left: TextColumns, right: TextColumns): TextColumns {
  const start = new Uint32Array(pairs.size);
  const end = new Uint32Array(pairs.size);
  let length = 0;
  for (let pair = 0; pair < pairs.size; pair++) {
    start[pair] = length;
    length += lengthOf(left, pairs.left(pair)) + 1 + lengthOf(right, pairs.right(pair));
    end[pair] = length;
  }
  const units = new Uint16Array(length);
  for (let pair = 0; pair < pairs.size; pair++) {
    const middle = copyText(left, pairs.left(pair), units, start[pair] as number);
    units[middle] = SPACE;
    copyText(right, pairs.right(pair), units, middle + 1);
  }
  return { units, start, end };
}

const SPACE = 0x20;

function lengthOf({ start, end }: TextColumns, number: number): number {
  return (end[number] as number) - (start[number] as number);
}

/** Copies a text to a place in `to`; returns where it ends there. */
function copyText({ units, start, end }: TextColumns, number: number, to: Uint16Array, at: number): number {
  const limit = end[number] as number;
  let place = at;
  for (let from = start[number] as number; from < limit; from++) to[place++] = units[from] as number;
  return place;
}

function bytesOf({ buffer, byteOffset, byteLength }: Uint16Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}
