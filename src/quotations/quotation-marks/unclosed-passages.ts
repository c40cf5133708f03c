// „Wir kommen, sagte sie. – a passage that is never closed would swallow its attribution. Where a comma and a common
// verb of saying with a subject behind it stand in it, the words before the comma are what was said.
import { trimSpan } from '../white-space';
import type { QuotedPassage } from './quoted-passages';

/** The passage cut before its attribution; as it is where it was closed, or where no attribution stands in it. */
export function cutAtAttribution(raw: string, passage: QuotedPassage, attribution: RegExp): QuotedPassage {
  const piece = passage.pieces[passage.pieces.length - 1];
  if (passage.rule !== 'never-closed' || piece === undefined) return passage;
  const at = raw.slice(piece.start, piece.end).search(attribution);
  if (at <= 0) return passage;
  const kept = trimSpan(raw, { start: piece.start, end: piece.start + at });
  return { ...passage, pieces: [...passage.pieces.slice(0, -1), kept], end: kept.end };
}
