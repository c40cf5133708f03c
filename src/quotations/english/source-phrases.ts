// Indirect speech in English whose source stands in a phrase: "According to X, …", "…, according to X".
import type { Candidate, TokenSpan } from '../document';
import { beginsClause } from './clause-beginnings';
import { phraseEnd } from './english-phrases';
import { isFiniteVerb } from './finite-verbs';
import { candidate, clauseStart, lowerAt, nextComma, type Stretch, textAt } from './stretch';

/** What a source gives of the sentence; null where it names none. */
export function accordingTo(stretch: Stretch): Candidate | null {
  const { table, first, end } = stretch;
  for (let at = first; at + 2 < end; at++) {
    if (table.quoted[at] !== 0 || lowerAt(stretch, at) !== 'according' || lowerAt(stretch, at + 1) !== 'to') continue;
    const phrase = phraseEnd(table.tokens, at + 2, end);
    if (phrase === at + 2) continue;
    const comma = nextComma(stretch, phrase, end);
    // In front, all up to the comma is the source; behind, its phrase.
    const opens = at - first <= 2;
    const stop = opens ? comma : phrase;
    const from = clauseStart(stretch, first);
    const rest = comma < end ? { first: comma + 1, end } : null;
    const before = { first: from, end: textAt(stretch, at - 1) === ',' ? at - 1 : at };
    const goesOn = rest !== null && (opens || !isAside(stretch, comma));
    const spans = [opens ? null : before, goesOn ? rest : null].filter(
      (span) => span !== null && span.end - span.first > 1,
    ) as TokenSpan[];
    if (spans.length === 0) return null;
    return candidate(
      spans,
      { first: at, end: at + 2 },
      { first: at + 2, end: Math.min(stop, phrase), rule: 'source-phrase' },
      'according-to',
    );
  }
  return null;
}

/** What a comma begins is an apposition of the source, not more of what was said. */
const isAside = (stretch: Stretch, comma: number): boolean =>
  (!beginsClause(stretch.table.tokens, comma + 1, stretch.end) &&
    !isFiniteVerb(stretch.table.tokens, comma + 1, stretch.first)) ||
  /^(?:which|who|a|an|the|and|but|while)$/.test(lowerAt(stretch, comma + 1));
