// Reported speech without a frame: sentences in the Konjunktiv that carry on what somebody said before, and hearsay
// with sollen ("Er soll geflohen sein").
import type { Clause, VerbTable } from './clauses';
import type { ContextToken } from './context';
import { type Candidate, isSubjunctive, type ParsedSentence } from './framed-speech';
import type { SpeakerPhrase } from './speaker-phrases';
import { VerbForm } from './verb-forms';

/** Konjunktiv II forms that stand in for a Konjunktiv I that looks like an indicative ("sie hätten", "sie würden"). */
const PLURAL_STAND_INS = new Set('hätten würden könnten müssten dürften wären sollten kämen gäben stünden ließen gingen'.split(' '));

/** Sentences and clauses in the Konjunktiv that no frame explains. `carried` is who spoke last; null where unknown. */
export function findSubjunctiveSpeech(
  parsed: ParsedSentence,
  taken: readonly Candidate[],
  afterSpeech: boolean,
  carried: SpeakerPhrase | null,
): Candidate[] {
  const { table, clauses, sentence } = parsed;
  const found: Candidate[] = [];
  for (let index = 0; index < clauses.length; index++) {
    const clause = clauses[index] as Clause;
    if (!isSubjunctive(table, clause) || overlaps(taken, clause.first, clause.end)) continue;
    const sure = ((table.flags[clause.verb] as number) & VerbForm.SUBJUNCTIVE_1) !== 0;
    if (!sure && !(afterSpeech && carriesOn(table, clause))) continue;
    if (isFixedPhrase(table, clause)) continue;
    const whole = clause.kind === 'main' && taken.length === 0;
    const span = whole
      ? { first: sentence.firstToken, end: sentence.endToken }
      : { first: clause.kind === 'relative' ? clause.opener : clause.first, end: stretchEnd(parsed, taken, index) };
    found.push({
      type: 'indirect_free_indirect', spans: [span], cue: null, speaker: carried,
      rule: whole ? 'subjunctive-sentence' : `subjunctive-${clause.kind}`, confidence: 0.7,
    });
    if (whole) break;
    while (index + 1 < clauses.length && (clauses[index + 1] as Clause).first < span.end) index++;
  }
  return found;
}

function overlaps(taken: readonly Candidate[], first: number, end: number): boolean {
  return taken.some((candidate) => candidate.spans.some((span) => span.first < end && first < span.end));
}

function carriesOn(table: VerbTable, clause: Clause): boolean {
  const lower = (table.tokens[clause.verb] as ContextToken).lower;
  return clause.kind === 'main' && (PLURAL_STAND_INS.has(lower) || lower === 'hätte' || lower === 'würde' || lower === 'wäre');
}

/** "es sei denn", "sei es aus …", "wie dem auch sei", "als sei nichts geschehen", "möge". */
function isFixedPhrase(table: VerbTable, clause: Clause): boolean {
  const { tokens } = table;
  const next = tokens[clause.verb + 1]?.lower;
  const opener = (tokens[clause.opener] as ContextToken).lower;
  if (opener === 'als' || (tokens[clause.verb]?.lower === 'sei' && (next === 'denn' || (next === 'es' && clause.verbFirst)))) return true;
  return /^(?:möge|mögen|möchte|möchten)$/.test((tokens[clause.verb] as ContextToken).lower);
}

/** Where a stretch of reported clauses ends: at the next clause that is taken or in the indicative. */
function stretchEnd(parsed: ParsedSentence, taken: readonly Candidate[], index: number): number {
  const { table, clauses } = parsed;
  let last = index;
  for (let at = index + 1; at < clauses.length; at++) {
    const clause = clauses[at] as Clause;
    if (overlaps(taken, clause.first, clause.end)) break;
    if (clause.kind === 'main' && !isSubjunctive(table, clause)) break;
    last = at;
  }
  return (clauses[last] as Clause).end;
}

/** "X soll … haben": sollen with a perfect infinitive is hearsay; with a plain infinitive, where a source was named before. */
export function findHearsay(
  parsed: ParsedSentence,
  taken: readonly Candidate[],
  afterSpeech: boolean,
  carried: SpeakerPhrase | null,
): Candidate[] {
  const { table, clauses, sentence } = parsed;
  for (const clause of clauses) {
    if (clause.verb < 0 || overlaps(taken, clause.first, clause.end)) continue;
    if (!/^(?:soll|sollen)$/.test((table.tokens[clause.verb] as ContextToken).lower)) continue;
    const perfect = hasPerfectInfinitive(table, clause);
    if (!perfect && !afterSpeech) continue;
    const whole = clause.kind === 'main' && taken.length === 0;
    return [
      {
        type: 'free_indirect',
        spans: [whole ? { first: sentence.firstToken, end: sentence.endToken } : { first: clause.first, end: clause.end }],
        cue: null, speaker: carried, rule: `${perfect ? 'hearsay' : 'sollen'}-${clause.kind === 'main' ? 'sentence' : 'clause'}`,
        confidence: perfect ? 0.6 : 0.4,
      },
    ];
  }
  return [];
}

function hasPerfectInfinitive(table: VerbTable, clause: Clause): boolean {
  for (let index = clause.first + 1; index < clause.end; index++) {
    const lower = (table.tokens[index] as ContextToken).lower;
    if (lower !== 'haben' && lower !== 'sein') continue;
    const before = table.flags[index - 1] as number;
    if (before & VerbForm.PARTICIPLE || table.tokens[index - 1]?.lower === 'worden') return true;
  }
  return false;
}
