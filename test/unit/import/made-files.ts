// Files of formats that no editor writes, made for the tests.
import zlib from 'node:zlib';
import { CFB } from 'xlsx';

// Without it the library packs to no less than a quarter.
CFB.utils.use_zlib(zlib);

/** A ZIP archive. */
export function zipOf(files: Readonly<Record<string, string>>): Buffer {
  const archive = CFB.utils.cfb_new({ fileType: 'zip' } as never);
  for (const [name, text] of Object.entries(files)) CFB.utils.cfb_add(archive, `/${name}`, Buffer.from(text));
  return CFB.write(archive, { type: 'buffer', fileType: 'zip', compression: true } as never) as Buffer;
}

/** A line of a page: where it begins, in points from the left and the foot, and what it says. */
export type PdfLine = readonly [x: number, y: number, text: string];

/** A PDF with a page for each list of lines, in Helvetica of 10 points. */
export function pdfOf(pages: readonly (readonly PdfLine[])[]): Buffer {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ];
  const kids: string[] = [];
  for (const lines of pages) {
    const content = lines
      .map(([x, y, text]) => `BT /F1 10 Tf ${x} ${y} Td (${text.replace(/[()\\]/g, '\\$&')}) Tj ET`)
      .join('\n');
    objects.push(`<< /Length ${Buffer.byteLength(content, 'latin1')} >>\nstream\n${content}\nendstream`);
    kids.push(`${objects.length + 1} 0 R`);
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${objects.length} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
    );
  }
  objects[1] = `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${kids.length} >>`;
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, place) => {
    const offset = text.length;
    text += `${place + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}
