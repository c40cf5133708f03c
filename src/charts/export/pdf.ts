// A PDF is written with the time of its making and with ids drawn from it. Both are blanked in place, with as many
// characters as they had, so that every offset of the file still holds.

const PARTS_OF_THE_MOMENT = /\/(?:CreationDate|ModDate) ?\([^)]*\)|\/ID ?\[[^\]]*\]/g;

/** The PDF without dates and ids: the same bytes for the same chart. */
export function timelessPdf(pdf: Buffer): Buffer {
  const text = pdf.toString('latin1').replace(PARTS_OF_THE_MOMENT, (part) => ' '.repeat(part.length));
  return Buffer.from(text, 'latin1');
}
