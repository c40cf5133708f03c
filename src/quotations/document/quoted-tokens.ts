// Which tokens stand in quotation marks or brackets, so that they must not steer the grammar around them.
import { itemAt, type Span } from '../../base';
import type { ContextToken } from './tokens';

/** Short passages in marks are words of the sentence ("the „golden“ age"); their verbs must not steer it. */
export function markQuoted(context: {
  readonly tokens: readonly ContextToken[];
  readonly passages: readonly Span[];
}): Uint8Array {
  const quoted = new Uint8Array(context.tokens.length);
  let token = 0;
  let end = -1;
  for (const passage of context.passages) {
    if (passage.end <= end) continue;
    end = passage.end;
    while (token < quoted.length && itemAt(context.tokens, token).end <= passage.start) token++;
    while (token < quoted.length && itemAt(context.tokens, token).start < passage.end) quoted[token++] = 1;
  }
  markBrackets(context.tokens, quoted);
  return quoted;
}

const LONGEST_BRACKET = 30;

/** What stands in round brackets is an aside ("(SPD)", "(damals noch im Amt)") and no border between clauses. */
function markBrackets(tokens: readonly ContextToken[], quoted: Uint8Array): void {
  for (let open = 0; open < tokens.length; open++) {
    if (itemAt(tokens, open).text !== '(') continue;
    const limit = Math.min(tokens.length, open + LONGEST_BRACKET);
    let close = open + 1;
    while (close < limit && itemAt(tokens, close).text !== ')') close++;
    if (close === limit) continue;
    quoted.fill(1, open, close + 1);
    open = close;
  }
}

/** Whether the token stands in quotation marks. */
export function isQuoted(
  { tokens, passages }: { readonly tokens: readonly ContextToken[]; readonly passages: readonly Span[] },
  token: number,
): boolean {
  const { start } = itemAt(tokens, token);
  // Passages inside others come after them: the last one that begins before is looked at, and those that may hold it.
  let at = firstAfter(passages, start) - 1;
  for (let steps = 0; at >= 0 && steps < MAX_DEPTH; steps++, at--) {
    if ((passages[at] as Span).end > start) return true;
  }
  return false;
}

const MAX_DEPTH = 6;

function firstAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).start > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
