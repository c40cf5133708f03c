// Which characters a font file can draw: its "cmap" table, read from WOFF2 (W3C Recommendation "WOFF File Format 2.0")
// or from plain TrueType and OpenType (ISO/IEC 14496-22).
import { brotliDecompressSync } from 'node:zlib';

const WOFF2 = 0x774f4632;
const CMAP_TAG_INDEX = 0;
const GLYF_TAG_INDEX = 10;
const LOCA_TAG_INDEX = 11;
const OTHER_TAG = 63;

/** The code points that a font maps to a glyph. Throws an Error for what is neither WOFF2, TrueType nor OpenType. */
export function codePointsOfFont(file: Buffer): ReadonlySet<number> {
  const signature = file.readUInt32BE(0);
  const table = signature === WOFF2 ? cmapOfWoff2(file) : cmapOfSfnt(file, signature);
  return codePointsOfCmap(table);
}

function cmapOfSfnt(file: Buffer, signature: number): Buffer {
  if (signature !== 0x00010000 && signature !== 0x4f54544f) {
    throw new Error('the file is no font that can be read; allowed are WOFF2, TrueType and OpenType');
  }
  for (let entry = 12; entry < 12 + file.readUInt16BE(4) * 16; entry += 16) {
    if (file.toString('latin1', entry, entry + 4) !== 'cmap') continue;
    const offset = file.readUInt32BE(entry + 8);
    return file.subarray(offset, offset + file.readUInt32BE(entry + 12));
  }
  throw new Error('the font has no "cmap" table');
}

function cmapOfWoff2(file: Buffer): Buffer {
  const tableCount = file.readUInt16BE(12);
  const packedLength = file.readUInt32BE(20);
  let at = 48;
  const number = () => {
    let value = 0;
    for (let more = true; more; ) {
      const byte = file.readUInt8(at++);
      value = value * 128 + (byte & 127);
      more = (byte & 128) !== 0;
    }
    return value;
  };
  let offset = 0;
  let cmap: readonly [start: number, end: number] | null = null;
  for (let table = 0; table < tableCount; table++) {
    const flags = file.readUInt8(at++);
    const tag = flags & 63;
    if (tag === OTHER_TAG) at += 4;
    let length = number();
    const version = flags >> 6;
    // Outlines are transformed unless their version is 3, all other tables unless it is 0.
    const transformed = tag === GLYF_TAG_INDEX || tag === LOCA_TAG_INDEX ? version !== 3 : version !== 0;
    if (transformed) length = number();
    if (tag === CMAP_TAG_INDEX) cmap = [offset, offset + length];
    offset += length;
  }
  if (cmap === null) throw new Error('the font has no "cmap" table');
  return brotliDecompressSync(file.subarray(at, at + packedLength)).subarray(...cmap);
}

/** Formats 4 (Basic Multilingual Plane) and 12 (all of Unicode): the two that fonts for the web carry. */
function codePointsOfCmap(cmap: Buffer): ReadonlySet<number> {
  const found = new Set<number>();
  const add = (from: number, to: number) => {
    for (let point = from; point <= to; point++) found.add(point);
  };
  for (let entry = 0; entry < cmap.readUInt16BE(2); entry++) {
    const at = cmap.readUInt32BE(4 + entry * 8 + 4);
    const format = cmap.readUInt16BE(at);
    if (format === 12) {
      for (let group = at + 16; group < at + 16 + cmap.readUInt32BE(at + 12) * 12; group += 12) {
        add(cmap.readUInt32BE(group), cmap.readUInt32BE(group + 4));
      }
    } else if (format === 4) {
      const doubled = cmap.readUInt16BE(at + 6);
      for (let segment = 0; segment < doubled; segment += 2) {
        // The last segment of every table of this format is the end mark U+FFFF.
        const end = Math.min(cmap.readUInt16BE(at + 14 + segment), 0xfffe);
        add(cmap.readUInt16BE(at + 16 + doubled + segment), end);
      }
    }
  }
  return found;
}
