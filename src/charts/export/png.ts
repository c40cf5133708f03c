// What a PNG says of itself beside its pixels (W3C Recommendation "PNG Specification", third edition).

const SIGNATURE_AND_HEADER = 8 + 25;
const INCH_IN_METRES = 0.0254;

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** The PNG with its physical resolution, so that a text program sets it at its true size, and with its alt text. */
export function describedPng(png: Buffer, dpi: number, title: string, alt: string): Buffer {
  const density = Buffer.alloc(9);
  density.writeUInt32BE(Math.round(dpi / INCH_IN_METRES), 0);
  density.writeUInt32BE(Math.round(dpi / INCH_IN_METRES), 4);
  density.writeUInt8(1, 8);
  return Buffer.concat([
    png.subarray(0, SIGNATURE_AND_HEADER),
    chunk('pHYs', density),
    chunk('iTXt', internationalText('Title', title)),
    chunk('iTXt', internationalText('Description', alt)),
    png.subarray(SIGNATURE_AND_HEADER),
  ]);
}

/** Keyword, two flags (not compressed), empty language and translated keyword, then the text in UTF-8. */
function internationalText(keyword: string, text: string): Buffer {
  return Buffer.concat([Buffer.from(`${keyword}\0\0\0\0\0`, 'latin1'), Buffer.from(text, 'utf8')]);
}
