// An attribution in the middle of a quotation: “…,” she said, “…”
import { itemAt } from '../../base';
import type { ArticleContext, ContextToken } from '../document';
import { ENGLISH_CUES } from './english-cues';

/** A comma, mostly before the closing mark, somebody with a cue, and a comma. */
export function isInterruption({ tokens }: ArticleContext, first: number, end: number): boolean {
  const from = isComma(tokens[first]) ? first + 1 : first;
  if (end - from < 3 || !isComma(tokens[end - 1])) return false;
  if (from === first && !isComma(tokens[first - 2]) && !isComma(tokens[first - 1])) return false;
  let cued = false;
  for (let at = from; at < end; at++) {
    const { text, lower } = itemAt(tokens, at);
    if (/^[.!?;:]$/.test(text)) return false;
    cued ||= ENGLISH_CUES.has(lower);
  }
  return cued;
}

function isComma(token: ContextToken | undefined): boolean {
  return token !== undefined && /^[,–—-]$/.test(token.text);
}
