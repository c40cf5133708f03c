// Reported speech without a frame: sentences in the Konjunktiv that carry on what somebody said before, and hearsay
// with sollen ("Er soll geflohen sein").
import { itemAt } from '../../../base';
import { type Candidate, type SpeakerPhrase, type TokenSpan, testedOnce } from '../../document';
import { byRule, type IndirectRule } from '../../rules';
import { type ParsedSentence, subjectOf } from '../cues';
import { type Clause, isSubjunctive, VerbForm, type VerbTable } from '../grammar';

/** Konjunktiv II forms that are more often a guess or a wish than a report, even after other reported speech. */
const GUESSES = new Set('möchte möchten dürfte dürften könnte müsste sollten'.split(' '));

/** Konjunktiv II forms that are more often a report than a wish even without speech before: "sie hätten". */
const PLURALS = new Set(['hätten', 'würden']);

/** By the kind of clause; those without a finite verb show no mood and never come here. */
const SUBJUNCTIVE_RULES: Readonly<Record<Clause['kind'], IndirectRule>> = {
  main: 'subjunctive-main',
  that: 'subjunctive-that',
  whether: 'subjunctive-whether',
  question: 'subjunctive-question',
  relative: 'subjunctive-relative',
  adverbial: 'subjunctive-adverbial',
  infinitive: 'subjunctive-main',
  fragment: 'subjunctive-main',
};

/**
 * Sentences in the Konjunktiv that no frame explains, and clauses in the Konjunktiv in a sentence that is not.
 * `carried` tells who spoke last; it is asked only where there is such speech.
 */
export function findSubjunctiveSpeech(
  parsed: ParsedSentence,
  taken: readonly Candidate[],
  afterSpeech: boolean,
  carried: () => SpeakerPhrase | null,
): Candidate[] {
  const { table, clauses, sentence } = parsed;
  const found: Candidate[] = [];
  if (speaksOfItself(parsed)) return found;
  // "Wenn …, hätten sie": a condition, nobody's words.
  const conditional = !afterSpeech && clauses.some((clause) => isConditional(table, clause));
  const shows = (clause: Clause | undefined): boolean =>
    showsSpeech(table, clause, afterSpeech) && !(conditional && isSecond(table, clause));
  const leading = clauses.findIndex((clause) => clause.kind === 'main');
  for (let index = 0; index < clauses.length; index++) {
    const clause = itemAt(clauses, index);
    if (!shows(clause) || overlaps(taken, clause.first, clause.end) || isQuestionPut(parsed, index)) continue;
    const last = stretchEnd(parsed, taken, index);
    // "Das Vorhaben würde gelingen, das gelte für beide": one clause shows what the other may be.
    const whole = clause.kind === 'main' && leading >= 0 && isSecond(table, clauses[leading]);
    const speech = (index <= leading && shows(clauses[leading])) || (whole && isSubjunctive(table, clauses[leading]));
    if (speech && taken.length === 0) {
      return [frameless({ first: sentence.firstToken, end: sentence.endToken }, carried(), 'subjunctive-sentence')];
    }
    const joined = clause.kind === 'main' && clause.border !== ',' && clause.border !== ':';
    const governor = speech || joined ? null : governingSubject(parsed, index);
    const first = speech ? stretchStart(parsed, taken, index) : index;
    found.push({
      ...frameless(
        { first: itemAt(clauses, first).first, end: itemAt(clauses, last).end },
        governor ?? carried(),
        SUBJUNCTIVE_RULES[clause.kind],
      ),
      type: governor === null ? 'indirect_free_indirect' : 'indirect',
    });
    index = last;
  }
  return found;
}

/** "Auf die Frage, ob …, sagte X", "gefragt, warum …": the words of who asks, and that is not the one who answers. */
function isQuestionPut({ table, clauses }: ParsedSentence, index: number): boolean {
  const { kind } = itemAt(clauses, index);
  const before = clauses[index - 1];
  if ((kind !== 'whether' && kind !== 'question') || before === undefined) return false;
  for (let at = before.first; at < before.end; at++) {
    if (/^(?:(?:nach|rück)?fragen?|[bg]efragt)$/.test(itemAt(table.tokens, at).lower)) return true;
  }
  return false;
}

const isFirstPerson = testedOnce(({ lower }) => lower === 'ich' || lower === 'wir');

/** Whether the reporter speaks of himself: then "habe" and "sehe" are a first person. */
function speaksOfItself({ table, clauses }: ParsedSentence): boolean {
  return clauses.some(({ first, end }) => {
    for (let at = first; at < end; at++) {
      if (isFirstPerson(itemAt(table.tokens, at)) && table.quoted[at] === 0) return true;
    }
    return false;
  });
}

/** The first clause of a stretch: what stands before the verb, in pieces ("Im Süden, nahe der Grenze, sei …"). */
function stretchStart({ clauses }: ParsedSentence, taken: readonly Candidate[], index: number): number {
  let first = index;
  while (first > 0) {
    const clause = itemAt(clauses, first - 1);
    if (clause.kind === 'main' || overlaps(taken, clause.first, clause.end)) break;
    first--;
  }
  return first;
}

function frameless(span: TokenSpan, speaker: SpeakerPhrase | null, rule: IndirectRule): Candidate {
  return { type: 'indirect_free_indirect', spans: [span], cue: null, speaker, ...byRule(rule) };
}

/** Whether the mood of a clause shows that somebody's words are given. */
function showsSpeech(table: VerbTable, clause: Clause | undefined, afterSpeech: boolean): boolean {
  if (clause === undefined || !isSubjunctive(table, clause) || isFixedPhrase(table, clause)) return false;
  if ((table.flags[clause.verb] as number) & VerbForm.SUBJUNCTIVE_1) return true;
  const lower = itemAt(table.tokens, clause.verb).lower;
  return clause.kind === 'main' && (PLURALS.has(lower) || (afterSpeech && !GUESSES.has(lower)));
}

const opensCondition = testedOnce(({ lower }) => /^(?:wenn|falls|sofern)$/.test(lower));

function isConditional(table: VerbTable, clause: Clause): boolean {
  return opensCondition(itemAt(table.tokens, clause.opener));
}

function isSecond(table: VerbTable, clause: Clause | undefined): boolean {
  return (
    clause !== undefined && clause.verb >= 0 && ((table.flags[clause.verb] as number) & VerbForm.SUBJUNCTIVE_2) !== 0
  );
}

/** Whose words a subordinate clause in the Konjunktiv gives: those of the subject of the main clause before it. */
function governingSubject(parsed: ParsedSentence, index: number): SpeakerPhrase | null {
  for (let at = index - 1; at >= 0; at--) {
    if (itemAt(parsed.clauses, at).kind === 'main') return subjectOf(parsed.table, parsed.clauses, at);
  }
  return null;
}

function overlaps(taken: readonly Candidate[], first: number, end: number): boolean {
  return taken.some((candidate) => candidate.spans.some((span) => span.first < end && first < span.end));
}

/** "es sei denn", "sei es aus …", "wie dem auch sei", "als sei nichts geschehen", "möge". */
function isFixedPhrase(table: VerbTable, clause: Clause): boolean {
  const { tokens } = table;
  const next = tokens[clause.verb + 1]?.lower;
  const opener = itemAt(tokens, clause.opener).lower;
  if (
    (opener === 'als' && (clause.kind === 'adverbial' || clause.verb <= clause.opener + 1)) ||
    (tokens[clause.verb]?.lower === 'sei' && (next === 'denn' || (next === 'es' && clause.verbFirst)))
  )
    return true;
  // "Wie bitte?"
  if (tokens[clause.verb]?.lower === 'bitte' && tokens[clause.verb + 1]?.kind === 'punctuation') return true;
  return /^(?:möge|mögen|möchte|möchten)$/.test(itemAt(tokens, clause.verb).lower);
}

/** The last clause of a stretch of reported ones: at the next clause that is taken or in the indicative. */
function stretchEnd(parsed: ParsedSentence, taken: readonly Candidate[], index: number): number {
  const { table, clauses } = parsed;
  let last = index;
  for (let at = index + 1; at < clauses.length; at++) {
    const clause = itemAt(clauses, at);
    if (overlaps(taken, clause.first, clause.end)) break;
    if (clause.kind === 'main' && !isSubjunctive(table, clause)) break;
    last = at;
  }
  return last;
}

/** "X soll … haben": sollen with a perfect infinitive is hearsay; with a plain infinitive, where a source was named before. */
export function findHearsay(
  parsed: ParsedSentence,
  taken: readonly Candidate[],
  afterSpeech: boolean,
  carried: () => SpeakerPhrase | null,
): Candidate[] {
  const { table, clauses, sentence } = parsed;
  for (const clause of clauses) {
    if (clause.verb < 0 || overlaps(taken, clause.first, clause.end)) continue;
    if (!/^(?:soll|sollen)$/.test(itemAt(table.tokens, clause.verb).lower)) continue;
    const perfect = hasPerfectInfinitive(table, clause);
    // "…, der im Mai öffnen soll": a plan, in a clause that only adds to the sentence.
    if (!perfect && (!afterSpeech || clause.kind !== 'main')) continue;
    const whole = clause.kind === 'main' && taken.length === 0;
    return [
      {
        type: 'free_indirect',
        spans: [
          whole ? { first: sentence.firstToken, end: sentence.endToken } : { first: clause.first, end: clause.end },
        ],
        cue: null,
        speaker: carried(),
        ...byRule(hearsayRule(perfect, clause.kind === 'main')),
      },
    ];
  }
  return [];
}

function hearsayRule(perfect: boolean, isMain: boolean): IndirectRule {
  if (!perfect) return 'sollen-sentence';
  return isMain ? 'hearsay-sentence' : 'hearsay-clause';
}

function hasPerfectInfinitive(table: VerbTable, clause: Clause): boolean {
  for (let index = clause.first + 1; index < clause.end; index++) {
    const lower = itemAt(table.tokens, index).lower;
    if (lower !== 'haben' && lower !== 'sein') continue;
    const before = table.flags[index - 1] as number;
    if (before & VerbForm.PARTICIPLE || table.tokens[index - 1]?.lower === 'worden') return true;
  }
  return false;
}
