// An attribution in the middle of a quotation: „…“, sagte sie, „…“
import { itemAt } from '../../../base';
import type { ContextToken } from '../../document';
import type { GermanContext } from '../context';
import { FINITE } from '../grammar';

/** A comma, a verb or "so", nothing that ends a clause of its own, and a comma. */
export function isInterruption({ tokens, verbs }: GermanContext, first: number, end: number): boolean {
  if (!isComma(tokens[first]) || !isComma(tokens[end - 1])) return false;
  const opener = itemAt(tokens, first + 1);
  if (opener.lower !== 'so' && ((verbs.flags[first + 1] as number) & FINITE) === 0) return false;
  for (let at = first; at < end; at++) {
    if (/^[.!?;:]$/.test(itemAt(tokens, at).text)) return false;
  }
  return true;
}

function isComma(token: ContextToken | undefined): boolean {
  return token !== undefined && /^[,–—-]$/.test(token.text);
}
