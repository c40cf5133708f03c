// "Das teilte der Minister mit.": a sentence that says of the sentences before it who said them.
import type { ContextSentence, ContextToken } from '../body';
import { CLAUSE_VERBS, type ParsedSentence, speakerOf } from '../cues';
import type { Clause } from '../grammar';
import type { Candidate } from './candidates';

/** How many sentences such a frame reaches back, within its paragraph. */
const REACH = 2;

/** The sentences that this one gives a speaker to, and its own first word; null where it does no such thing. */
export function findBackwardFrame(
  parsed: ParsedSentence,
  sentences: readonly ContextSentence[],
  before: readonly Candidate[],
): Candidate | null {
  const { table, clauses, sentence, cues } = parsed;
  const word = table.tokens[sentence.firstToken] as ContextToken;
  const [clause] = clauses as readonly (Clause | undefined)[];
  if (
    !/^(?:das|dies|dieses|davon|darauf|darüber)$/.test(word.lower) ||
    clause?.kind !== 'main' ||
    clause.verb !== sentence.firstToken + 1
  )
    return null;
  const cue = cues.find((other) => other.clause === 0 && CLAUSE_VERBS.has(other.lemma));
  // "Das sagte er, weil …" is rare; "Das zeigt, dass …" says something itself.
  if (cue === undefined || clauses.some((other) => other.kind === 'that' || other.kind === 'infinitive')) return null;
  const speaker = speakerOf(table, clauses, cue);
  if (speaker === null || speaker.first <= sentence.firstToken + 1) return null;
  let first = sentence.index;
  while (first > 0 && sentence.index - first < REACH && mayReachBack(sentences, first, before, sentence.index)) first--;
  if (first === sentence.index) return null;
  const start = sentences[first] as ContextSentence;
  const end = sentences[sentence.index - 1] as ContextSentence;
  return {
    type: 'indirect',
    spans: [
      { first: start.firstToken, end: end.endToken },
      { first: sentence.firstToken, end: sentence.firstToken + 1 },
    ],
    cue: { first: cue.token, end: cue.token + 1 },
    speaker,
    rule: 'backward-frame',
    confidence: 0.8,
  };
}

/** One sentence back always, across paragraphs; further ones only within the paragraph and not into framed speech. */
function mayReachBack(
  sentences: readonly ContextSentence[],
  first: number,
  before: readonly Candidate[],
  from: number,
): boolean {
  const previous = sentences[first - 1] as ContextSentence;
  const framed = isFramed(before, previous);
  if (framed) return false;
  return first === from || !(sentences[first] as ContextSentence).startsParagraph;
}

/** Whether speech with a frame stands in a sentence; the candidates are in order, so the last ones tell. */
function isFramed(before: readonly Candidate[], sentence: ContextSentence): boolean {
  for (let index = before.length - 1; index >= 0; index--) {
    const { cue, spans } = before[index] as Candidate;
    const end = spans[spans.length - 1]?.end ?? 0;
    if (end <= sentence.firstToken) return false;
    if (cue !== null && spans.some((span) => span.end > sentence.firstToken && span.first < sentence.endToken))
      return true;
  }
  return false;
}
