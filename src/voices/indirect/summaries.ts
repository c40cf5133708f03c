// Reported speech: a sentence that sums up what was said ("Die Partei sprach von einem Erfolg"). Its words are the
// reporter's; the whole clause with its subject is the quotation.
import type { ContextToken } from '../body';
import { type Cue, type ParsedSentence, type SpeakerPhrase, SUMMARY_VERBS, speakerOf } from '../cues';
import { type Clause, phraseAt, type VerbTable } from '../grammar';
import type { Candidate } from './candidates';

const INTENTION = /^(?:will|wollen|wollte|wollten|soll|sollen|sollte|sollten|möchte|möchten)$/;

/** Clauses of a sentence whose verb says that something was said, with an object instead of a clause. */
export function findSummaries(parsed: ParsedSentence, taken: readonly Candidate[]): Candidate[] {
  const { table, clauses, sentence, cues } = parsed;
  for (const cue of cues) {
    const objects = SUMMARY_VERBS.get(cue.lemma);
    const clause = clauses[cue.clause] as Clause;
    if (objects === undefined || clause.kind !== 'main' || isExplained(taken, cue)) continue;
    const speaker = speakerOf(table, clauses, cue);
    if (speaker === null || (table.tokens[speaker.first] as ContextToken).lower === 'man') continue;
    // "Sie wollen darüber sprechen": an intention is not yet said.
    if (cue.token !== cue.verb && INTENTION.test((table.tokens[cue.verb] as ContextToken).lower)) continue;
    // In a passive the speaker must be named as the one who spoke: "von der Partei".
    if (cue.passive ? speaker.rule !== 'agent' : !hasObject(table, clause, cue, objects, speaker)) continue;
    const whole = taken.length === 0;
    const span = whole
      ? { first: sentence.firstToken, end: sentence.endToken }
      : { first: clause.first, end: clause.end };
    // What somebody "called a „disaster“" is direct speech, found by its marks.
    if (overlapsAny(taken, span.first, span.end) || hasQuotation(table, clause)) continue;
    return [
      {
        type: 'reported',
        spans: [span],
        cue: null,
        speaker,
        rule: cue.passive ? 'summary-passive' : 'summary',
        confidence: 0.6,
      },
    ];
  }
  return [];
}

function hasQuotation(table: VerbTable, clause: Clause): boolean {
  for (let at = clause.first; at < clause.end; at++) {
    if (table.quoted[at] !== 0 && /^[„“”"»«]$/.test((table.tokens[at] as ContextToken).text)) return true;
  }
  return false;
}

/** Whether a clause already gives what this cue announces. */
function isExplained(taken: readonly Candidate[], cue: Cue): boolean {
  return taken.some(
    (candidate) =>
      candidate.cue !== null &&
      (candidate.cue.first === cue.token || overlapsAny([candidate], cue.token, cue.token + 1)),
  );
}

function overlapsAny(taken: readonly Candidate[], first: number, end: number): boolean {
  return taken.some((candidate) => candidate.spans.some((span) => span.first < end && first < span.end));
}

/** Whether the clause has the object that the verb needs: "sprach von …", "bezeichnete … als". */
function hasObject(
  table: VerbTable,
  clause: Clause,
  cue: Cue,
  objects: readonly string[],
  speaker: SpeakerPhrase,
): boolean {
  for (let at = clause.first; at < clause.end; at++) {
    if (at >= speaker.first && at < speaker.end) continue;
    const lower = (table.tokens[at] as ContextToken).lower;
    if (objects.includes(lower)) return true;
    if (objects.includes('') && at !== cue.verb && phraseAt(table.tokens, at, clause.end) !== null) return true;
  }
  return false;
}
