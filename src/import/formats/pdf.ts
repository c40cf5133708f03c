// PDF: the words of its pages in reading order, columns one after the other, as paragraphs.
import { type FileContent, type Problems, type SourceFile, UnreadableFile } from '../types';
import { pageLines, type TextPiece } from './pdf-columns';
import { paragraphs, withoutRunningLines } from './pdf-paragraphs';

/** Reads a PDF that holds text. One of scanned pictures without text is refused: nothing here reads letters in pictures. */
export async function readPdf({ bytes }: SourceFile): Promise<FileContent> {
  const { getDocumentProxy } = require('unpdf') as typeof import('unpdf');
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 }).catch((error: unknown) => {
    if ((error as Error).name !== 'PasswordException') throw error;
    throw new UnreadableFile('encrypted', 'the file is protected by a password; save it without one');
  });
  try {
    const pages = [];
    for (let number = 1; number <= document.numPages; number++) {
      const { items } = await (await document.getPage(number)).getTextContent();
      pages.push(pageLines(items.flatMap((item) => ('str' in item ? piece(item) : []))));
    }
    const { pages: kept, running } = withoutRunningLines(pages);
    const text = paragraphs(kept).join('\n\n');
    if (text.trim() === '') {
      throw new UnreadableFile(
        'no-text',
        'the pages hold pictures and no text; a program for text recognition (OCR) is needed first',
      );
    }
    const problems: Problems = running.map((line) => ({
      line: null,
      value: line,
      rule: 'page-header',
      message: 'stands at the top or foot of several pages and is left out of the text',
    }));
    return { kind: 'document', text, values: {}, problems };
  } finally {
    await document.cleanup();
  }
}

interface PdfItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

function piece({ str, transform, width, height }: PdfItem): TextPiece[] {
  if (str.trim() === '') return [];
  const [, , , , x = 0, y = 0] = transform;
  return [{ text: str, x, y, width, height: height || Math.abs(transform[3] ?? 0) || 10 }];
}
