// Plain text: every character as it stands.
import { BROKEN_LINE, sourceText } from '../source-text';
import { type FileContent, type SourceFile, UnreadableFile } from '../types';

/** Reads a text. One with a byte that is none of its encoding is refused: a guess would change words. */
export function readText({ bytes }: SourceFile): FileContent {
  const { text, brokenLines } = sourceText(bytes);
  if (!/\S/.test(text)) throw new UnreadableFile('empty-article', 'the file holds no visible character');
  const [broken] = brokenLines;
  if (broken !== undefined) throw new UnreadableFile(BROKEN_LINE.rule, BROKEN_LINE.message, BROKEN_LINE.value, broken);
  return { kind: 'document', text, values: {}, problems: [] };
}
