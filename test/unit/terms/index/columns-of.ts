import type { TextColumns } from '../../../../src/terms';

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
  const bytes = Buffer.from(units.buffer);
  for (const [number, text] of texts.entries()) bytes.write(text, 2 * (start[number] as number), 'utf16le');
  return { units, start, end };
}
