// "Das teilte der Minister mit.": a sentence that says of the sentences before it who said them.
import { itemAt } from '../../../base';
import type { Candidate, ContextSentence } from '../../document';
import { byRule } from '../../rules';
import { CLAUSE_VERBS, type ParsedSentence, speakerOf } from '../cues';
import type { Clause } from '../grammar';

/** Verbs that deny what was said before, or call it something: „Das bestritt sie“, „Dies nennt man Zufall“. */
const NO_REPORT = new Set(['bestreiten', 'abstreiten', 'leugnen', 'dementieren', 'zurückweisen', 'nennen', 'rufen']);

/**
 * The sentence before this one, which gives it a speaker, and its own first word; null where it does no such thing.
 * How many sentences "das" stands for cannot be seen, so the nearest is taken.
 */
export function findBackwardFrame(
  parsed: ParsedSentence,
  sentences: readonly ContextSentence[],
  before: readonly Candidate[],
): Candidate | null {
  const { table, clauses, sentence, cues } = parsed;
  const word = itemAt(table.tokens, sentence.firstToken);
  const [clause] = clauses as readonly (Clause | undefined)[];
  if (
    clause?.kind !== 'main' ||
    clause.verb !== sentence.firstToken + 1 ||
    !/^(?:das|dies|dieses|davon|darauf|darüber)$/.test(word.lower)
  )
    return null;
  const cue = cues.find(
    (other) =>
      other.clause === 0 && other.verb === clause.verb && CLAUSE_VERBS.has(other.lemma) && !NO_REPORT.has(other.lemma),
  );
  // "Das sagte er, weil …" is rare; "Das zeigt, dass …" says something itself.
  if (cue === undefined || clauses.some((other) => other.kind === 'that' || other.kind === 'infinitive')) return null;
  const speaker = speakerOf(table, clauses, cue);
  if (speaker === null || speaker.first <= sentence.firstToken + 1) return null;
  const said = sentences[sentence.index - 1];
  if (said === undefined || isFramed(before, said)) return null;
  return {
    type: 'indirect',
    spans: [
      { first: said.firstToken, end: said.endToken },
      { first: sentence.firstToken, end: sentence.firstToken + 1 },
    ],
    cue: { first: cue.token, end: cue.token + 1 },
    speaker,
    ...byRule('backward-frame'),
  };
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
