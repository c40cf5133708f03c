// The text of a file to be imported: in UTF-8 with a broken byte it is UTF-8 with a broken line, not another encoding.
import { isUtf8 } from 'node:buffer';
import { decodeText } from '../corpus';

/** A decoded file and the lines (from 1) in which bytes stand that are no text. */
export interface SourceText {
  readonly text: string;
  readonly brokenLines: ReadonlySet<number>;
}

/**
 * Decodes a file. Where at least two of three bytes above 0x7F belong to whole UTF-8 sequences the file is UTF-8, and
 * each line with another such byte is told; else it is what the corpus takes it for.
 */
export function sourceText(bytes: Buffer): SourceText {
  const decoded = decodeText(bytes);
  if (decoded.encoding !== 'windows-1252' || !decoded.isGuess || isUtf8(bytes))
    return { text: decoded.text, brokenLines: new Set() };
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.split('\ufffd').length - 1;
  const whole = bytes.reduce((count, byte) => count + (byte >= 0x80 ? 1 : 0), 0) - broken;
  if (whole < 2 * broken) return { text: decoded.text, brokenLines: new Set() };
  const brokenLines = new Set<number>();
  let line = 1;
  for (const { 0: mark } of text.matchAll(/\ufffd|\r\n|\n|\r/g)) {
    if (mark === '\ufffd') brokenLines.add(line);
    else line += 1;
  }
  return { text, brokenLines };
}

/** What is said of such a line. */
export const BROKEN_LINE = {
  value: '\ufffd',
  rule: 'broken-byte',
  message: 'a byte here is no UTF-8, as the rest of the file is',
};
