// Reported speech: a sentence that sums up what was said ("Die Partei sprach von einem Erfolg"). Its words are the
// reporter's; the whole clause with its subject is the quotation.
import { itemAt } from '../../../base';
import type { Candidate, SpeakerPhrase, TokenSpan } from '../../document';
import { byRule } from '../../rules';
import { type Cue, GROUND_NOUN, GROUND_VERBS, type ParsedSentence, SUMMARY_VERBS, speakerOf, TOLL_NOUN } from '../cues';
import { type Clause, isSubjunctive, phraseAt, type VerbTable } from '../grammar';

const INTENTION = /^(?:will|wollen|wollte|wollten|soll|sollen|sollte|sollten|möchte|möchten)$/;

/**
 * Clauses of a sentence whose verb says that something was said, with an object instead of a clause.
 *
 * @param holdsSpeech whether words in marks between two tokens are speech
 */
export function findSummaries(
  parsed: ParsedSentence,
  taken: readonly Candidate[],
  holdsSpeech: (tokens: TokenSpan) => boolean,
): Candidate[] {
  for (const cue of parsed.cues) {
    if (!SUMMARY_VERBS.has(cue.lemma) && !GROUND_VERBS.has(cue.lemma)) continue;
    const clause = itemAt(parsed.clauses, cue.clause);
    if (!mayReport(parsed, clause) || isExplained(taken, cue) || isUnsaid(parsed, cue)) continue;
    const summary = summaryBy(parsed, cue);
    if (summary === null) continue;
    const span = spanOf(parsed, taken, clause);
    // What somebody "called a „disaster“" is direct speech, found by its marks.
    if (overlapsAny(taken, span.first, span.end) || holdsSpeech(span)) continue;
    return [{ type: 'reported', spans: [span], cue: null, ...summary }];
  }
  return [];
}

/** A main clause, or one that sets another voice against it ("während die Partei von … sprach"). */
function mayReport({ table }: ParsedSentence, { kind, opener }: Clause): boolean {
  if (kind === 'main') return true;
  return kind === 'adverbial' && /^(?:während|wohingegen)$/.test(itemAt(table.tokens, opener).lower);
}

/** "Sie wollen darüber sprechen", "Er hat nichts gefordert", "Es hätte … gefordert": nothing that was said. */
function isUnsaid({ table, clauses }: ParsedSentence, cue: Cue): boolean {
  const clause = itemAt(clauses, cue.clause);
  if (isSubjunctive(table, clause)) return true;
  if (cue.token !== cue.verb && INTENTION.test(itemAt(table.tokens, cue.verb).lower)) return true;
  for (let at = clause.first; at < clause.end; at++) {
    const { lower } = itemAt(table.tokens, at);
    if (/^(?:nicht|nichts|nie|niemals|keine?[nrsm]?)$/.test(lower)) return true;
    if (cue.lemma === 'nennen' && lower === 'sich') return true;
    if (cue.lemma === 'fordern' && TOLL_NOUN.test(lower)) return true;
  }
  return false;
}

/** Who says it, and the rule that sees it; null where the verb has not the object that it needs. */
function summaryBy(parsed: ParsedSentence, cue: Cue): Pick<Candidate, 'speaker' | 'rule' | 'confidence'> | null {
  const { table, clauses } = parsed;
  const speaker = speakerOf(table, clauses, cue);
  if (givesGround(parsed, cue)) return { speaker, ...byRule('summary-ground') };
  const objects = SUMMARY_VERBS.get(cue.lemma);
  if (objects === undefined || speaker === null) return null;
  if (/^(?:man|ich|wir)$/.test(itemAt(table.tokens, speaker.first).lower)) return null;
  // "Der Film berichtet über …": what a work is about.
  if (/^(?:film|roman|buch|serie|stück|ausstellung)$/.test(table.tokens[speaker.first + 1]?.lower ?? '')) return null;
  const whole = withoutObject(table, objects, speaker);
  if (!cue.passive) return hasObject(parsed, cue, objects, whole) ? { speaker: whole, ...byRule('summary') } : null;
  // In a passive the speaker must be named as the one who spoke ("von der Partei"); its subject is the object.
  if (speaker.rule !== 'agent' || !(objects.includes('') || hasObject(parsed, cue, objects, speaker))) return null;
  return { speaker, ...byRule('summary-passive') };
}

/** "Als Grund nannte sie den Regen", "Als Ursache wurde Regen angegeben". */
function givesGround({ table, clauses }: ParsedSentence, cue: Cue): boolean {
  const { first } = itemAt(clauses, cue.clause);
  return (
    GROUND_VERBS.has(cue.lemma) &&
    table.tokens[first]?.lower === 'als' &&
    GROUND_NOUN.test(table.tokens[first + 1]?.lower ?? '')
  );
}

/** The whole sentence where nothing else in it is speech, its stop included; else the clause. */
function spanOf({ sentence }: ParsedSentence, taken: readonly Candidate[], clause: Clause): TokenSpan {
  if (clause.kind !== 'main' || taken.length > 0) return { first: clause.first, end: clause.end };
  return { first: sentence.firstToken, end: sentence.endToken };
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

/** "Gestern sprach die Ministerin von einem Sieg": behind the verb, the object is no attribute of the subject. */
function withoutObject(table: VerbTable, objects: readonly string[], speaker: SpeakerPhrase): SpeakerPhrase {
  if (speaker.rule !== 'subject-after-verb') return speaker;
  for (let at = speaker.first + 1; at < speaker.end; at++) {
    if (objects.includes(itemAt(table.tokens, at).lower)) return { ...speaker, end: at };
  }
  return speaker;
}

/**
 * Whether the verb has the object that it needs: "sprach von …", "bezeichnete … als"; perhaps after a clause between
 * ("schätzt die Zahl derer, die …, auf zwei Millionen").
 */
function hasObject(
  { table, clauses }: ParsedSentence,
  cue: Cue,
  objects: readonly string[],
  speaker: SpeakerPhrase,
): boolean {
  const { tokens } = table;
  const clause = itemAt(clauses, cue.clause);
  const begins = (at: number): boolean =>
    objects.includes(itemAt(tokens, at).lower) && tokens[at + 1]?.lower !== 'auch';
  for (let at = clause.first; at < clause.end; at++) {
    if (at >= speaker.first && at < speaker.end) continue;
    if (begins(at)) return true;
    if (objects.includes('') && at !== cue.verb && phraseAt(tokens, at, clause.end) !== null) return true;
  }
  return clauses.some(({ kind, first }, index) => index > cue.clause && kind === 'fragment' && begins(first));
}
