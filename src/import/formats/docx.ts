// Word documents: their paragraphs, without pictures and styles.
import { type FileContent, type SourceFile, UnreadableFile } from '../types';
import { pageBodyText } from './markup';
import { checkArchive } from './zip';

/** Reads a DOCX. Headers and footers are left out by the library; footnotes stand at the end. */
export async function readDocx({ bytes }: SourceFile): Promise<FileContent> {
  await checkArchive(bytes);
  const mammoth = require('mammoth') as typeof import('mammoth');
  const ignoreImages = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));
  const { value } = await mammoth.convertToHtml({ buffer: bytes }, { convertImage: ignoreImages });
  const text = pageBodyText(value);
  if (text === '') throw new UnreadableFile('empty-article', 'the document holds no text');
  return { kind: 'document', text, values: {}, problems: [] };
}
