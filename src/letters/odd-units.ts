// A quick look at all code units of a text: most texts are read as they stand, and this tells so.
import { UnitBuffer } from '../base';

const ODD = 1;
const AMPERSAND = 2;
const LESS_THAN = 3;
const LINE_BREAK = 4;

/**
 * What calls for a closer look: characters that do not show, marks on letters (a variation selector is no mark on a
 * letter), conjoining Korean letters, letters that stand for others or for several. Those beyond 16 bits are added below.
 */
const ODD_UNITS = new RegExp(
  '(?![\\ufe00-\\ufe0f])[\\p{M}\\p{Cf}\\u1100-\\u11ff\\u017f\\u0132\\u0133\\u2126\\u212a\\u212b\\u3164\\uf900-\\ufdff' +
    '\\ufe70-\\ufefc\\uff10-\\uff5a\\uffa0\\u0002\\ufffe]',
  'gu',
);

let table: Uint8Array | undefined;

function kindOfUnits(): Uint8Array {
  if (table !== undefined) return table;
  table = new Uint8Array(65536);
  const units = new Uint16Array(table.length);
  for (let code = 0; code < units.length; code++) units[code] = code;
  // Without the twin of a pair beside it: each half is matched alone.
  const all = Buffer.from(units.buffer).toString('utf16le');
  for (const { index } of all.matchAll(ODD_UNITS)) table[index] = ODD;
  table[0xd835] = ODD;
  table[0xdb40] = ODD;
  table[0x26] = AMPERSAND;
  table[0x3c] = LESS_THAN;
  for (const code of [0x0a, 0x0b, 0x0c, 0x0d, 0x85, 0x2028, 0x2029]) table[code] = LINE_BREAK;
  return table;
}

const buffer = new UnitBuffer();

/**
 * Whether anything in a text may have to be read as something else. One pass.
 *
 * @param units the code units of the text, where the caller has them already
 */
export function mayNeedReading(raw: string, units: Uint16Array = buffer.read(raw)): boolean {
  const kinds = kindOfUnits();
  const { length } = raw;
  for (let place = 0; place < length; place++) {
    const kind = kinds[units[place] as number] as number;
    if (kind !== 0 && (kind === ODD || isOddHere(raw, place, kind))) return true;
  }
  return false;
}

function isOddHere(raw: string, place: number, kind: number): boolean {
  if (kind === LINE_BREAK) return isBehindHyphen(raw, place);
  const next = raw.charCodeAt(place + 1);
  return isAsciiLetter(next) || (kind === AMPERSAND ? next === 0x23 : next === 0x2f || next === 0x21);
}

const isAsciiLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;

/** How many blanks are looked over. */
const BLANKS = 8;
const HYPHENS: ReadonlySet<number> = new Set([0x2d, 0x2010, 0xac, 0x2e17]);

function isBehindHyphen(raw: string, lineBreak: number): boolean {
  let before = lineBreak - 1;
  while (before >= lineBreak - BLANKS && isBlank(raw.charCodeAt(before))) before--;
  return HYPHENS.has(raw.charCodeAt(before));
}

const isBlank = (code: number): boolean => code === 0x20 || code === 0x09 || code === 0xa0;
