// Tokens and sentences of a raw text, found in it as it is read.
import { type Reading, rawSpan, readLetters } from '../letters';
import { type ScanSettings, scanTokens } from './scanner';
import { markSentences } from './sentence-ends';
import type { TokenColumns } from './token-columns';

/**
 * Fills `columns` with the tokens of a raw text and numbers their sentences. They are found in the text as it is read
 * for matching; offsets are those of the raw text.
 */
export function scanRawText(raw: string, columns: TokenColumns, settings: ScanSettings): void {
  const reading = readLetters(raw, settings.units);
  scanReading(reading, columns, settings);
  if (reading.starts === null) return;
  for (let token = 0; token < columns.count; token++) {
    const { start, end } = rawSpan(reading, {
      start: columns.start[token] as number,
      end: columns.end[token] as number,
    });
    columns.start[token] = start;
    columns.end[token] = end;
  }
}

function scanReading({ text }: Reading, columns: TokenColumns, { profile, hyphens }: ScanSettings): void {
  scanTokens(text, columns, { profile, hyphens });
  markSentences(text, columns, profile);
}
