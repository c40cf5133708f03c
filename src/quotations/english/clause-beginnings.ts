// English: whether a clause of its own begins at a place, a subject with its finite verb.
import { itemAt } from '../../base';
import type { ContextToken } from '../document';
import { holdsVerb } from './closed-words';
import { JOINING, phraseEnd } from './english-phrases';
import { isAdverb, isFiniteVerb } from './finite-verbs';

/** What stands in commas behind a subject is hardly longer. */
const MAX_ASIDE = 40;

/** Whether the words from `from` on are a clause of their own: a subject and a finite verb not far behind it. */
export function beginsClause(tokens: readonly ContextToken[], from: number, limit: number, strict = false): boolean {
  const lead = tokens[from];
  if (lead === undefined || from >= limit) return false;
  if (holdsVerb(lead.lower)) return true;
  const end =
    lead.lower === 'there' || (lead.kind === 'punctuation' && /^["“'‘]|^''$/.test(lead.text))
      ? from + 1
      : phraseEnd(tokens, from, limit);
  if (end === from) return false;
  // "his focus groups and other research show": the second half of the subject.
  // "Dale, who was elected": a clause only if one goes on behind the aside.
  if (tokens[end]?.text === ',') {
    for (let close = end + 2; close < Math.min(limit, end + MAX_ASIDE); close++) {
      if (tokens[close]?.text !== ',' || JOINING.test(tokens[close + 1]?.lower ?? '')) continue;
      for (let at = close + 1; at < Math.min(limit, close + 3); at++) if (isFiniteVerb(tokens, at, from)) return true;
    }
    return false;
  }
  if (strict && JOINING.test(tokens[end]?.lower ?? '')) {
    const second = phraseEnd(tokens, end + 1, limit);
    if (second > end + 1 && isFiniteVerb(tokens, second, end + 1)) return true;
  }
  let verb = end;
  while (verb < end + 3 && (isAdverb(tokens[verb]?.lower ?? '') || tokens[verb]?.lower === 'most')) verb++;
  const reach = strict ? verb + 1 : end + 22;
  for (let at = end; at < Math.min(limit, reach); at++) {
    const { text } = itemAt(tokens, at);
    if (/^[;:?!]$/.test(text)) return false;
    if (isFiniteVerb(tokens, at, from)) return true;
  }
  return false;
}
