// Indirect speech in English whose source stands in a phrase: "According to X, …", "…, according to X", "as reported by X, …".
import type { Candidate, TokenSpan } from '../document';
import { beginsClause } from './clause-beginnings';
import { isFiniteAuxiliary, SUBORDINATORS } from './closed-words';
import { phraseEnd } from './english-phrases';
import { isAdverb, isFiniteVerb } from './finite-verbs';
import { candidate, clauseStart, holdsFinite, lowerAt, nextComma, type Stretch, textAt } from './stretch';

/** What a source gives of the sentence; null where it names none. */
export function accordingTo(stretch: Stretch): Candidate | null {
  const { table, first, end } = stretch;
  for (let at = first; at + 2 < end; at++) {
    const name = table.quoted[at] === 0 ? sourceBehind(stretch, at) : -1;
    const phrase = name < 0 ? -1 : phraseEnd(table.tokens, name, end);
    if (phrase <= name) continue;
    const comma = restComma(stretch, nextComma(stretch, phrase, end), { first, end: at });
    // In front, all up to the comma is the source; behind, its phrase.
    const opens = at - first <= 2;
    const stop = opens ? comma : phrase;
    const from = clauseStart(stretch, first);
    const rest = comma < end ? { first: comma + 1, end } : null;
    const before = { first: from, end: textAt(stretch, at - 1) === ',' ? at - 1 : at };
    // "He stays away because, according to Moss, the road is closed": only what stands behind is from Moss.
    if (!opens && rest !== null && before.end < at && SUBORDINATORS.has(lowerAt(stretch, before.end - 1)))
      return candidate(
        [rest],
        { first: at, end: name },
        { first: name, end: phrase, rule: 'source-phrase' },
        'according-to',
      );
    const goesOn = rest !== null && (opens || !isAside(stretch, comma));
    const spans = [opens ? null : before, goesOn ? rest : null].filter(
      (span) => span !== null && span.end - span.first > 1,
    ) as TokenSpan[];
    if (spans.length === 0) return null;
    return candidate(
      spans,
      { first: at, end: name },
      { first: name, end: Math.min(stop, phrase), rule: 'source-phrase' },
      'according-to',
    );
  }
  return null;
}

/** "At the heart of it, according to Ross, an envoy, was …": the comma before the verb that the words before lack. */
function restComma(stretch: Stretch, comma: number, before: TokenSpan): number {
  if (comma >= stretch.end || holdsFinite(stretch, before)) return comma;
  const next = nextComma(stretch, comma + 1, stretch.end);
  return next < stretch.end && isFiniteAuxiliary(lowerAt(stretch, next + 1)) ? next : comma;
}

/** "according to", "as first reported by": where the source begins; -1 where the words name none. */
function sourceBehind(stretch: Stretch, at: number): number {
  const lower = lowerAt(stretch, at);
  if (lower === 'according') return lowerAt(stretch, at + 1) === 'to' ? at + 2 : -1;
  if (lower !== 'as' || !(at <= stretch.first + 1 || textAt(stretch, at - 1) === ',')) return -1;
  let verb = at + 1;
  while (isAdverb(lowerAt(stretch, verb))) verb++;
  return REPORTED.test(lowerAt(stretch, verb)) && lowerAt(stretch, verb + 1) === 'by' ? verb + 2 : -1;
}

const REPORTED = /^(?:reported|noted|described|explained|revealed|claimed|argued|stated|told|alleged|suggested)$/;

/** What a comma begins is an apposition of the source, not more of what was said. */
const isAside = (stretch: Stretch, comma: number): boolean =>
  (!beginsClause(stretch.table.tokens, comma + 1, stretch.end) &&
    !isFiniteVerb(stretch.table.tokens, comma + 1, stretch.first)) ||
  /^(?:which|who|a|an|the|and|but|while)$/.test(lowerAt(stretch, comma + 1));
