// Indirect speech with a frame: a cue in one clause, what was said in the clauses beside it.
import { type Clause, hasZuInfinitive, type VerbTable } from './clauses';
import type { ContextSentence, ContextToken } from './context';
import {
  CLAUSE_VERBS,
  INFINITIVE_NOUNS,
  INFINITIVE_VERBS,
  PLAIN_VERBS,
  PRONOMINAL_VERBS,
  QUESTION_VERBS,
} from './cues';
import { phraseAt } from './noun-phrases';
import { antecedent, type SpeakerPhrase, speakerOf } from './speaker-phrases';
import { type Cue, findCueAdjective, findCueNoun, findCueVerbs } from './speech-cues';
import type { QuotationType } from './types';
import { VerbForm } from './verb-forms';

/** Tokens from `first` up to, not including, `end`. */
export interface TokenSpan {
  readonly first: number;
  readonly end: number;
}

/** A quotation in token places, before overlaps are settled. */
export interface Candidate {
  readonly type: QuotationType;
  readonly spans: readonly TokenSpan[];
  readonly cue: TokenSpan | null;
  readonly speaker: SpeakerPhrase | null;
  readonly rule: string;
  /** From 0 to 1; the surer one of two that overlap is kept. */
  readonly confidence: number;
}

/** A sentence with all that the rules ask about it. */
export interface ParsedSentence {
  readonly table: VerbTable;
  readonly sentence: ContextSentence;
  readonly clauses: readonly Clause[];
  readonly cues: readonly Cue[];
  /** After the last token that is not the full stop. */
  readonly end: number;
}

export function parseSentence(table: VerbTable, sentence: ContextSentence, clauses: readonly Clause[]): ParsedSentence {
  const last = table.tokens[sentence.endToken - 1] as ContextToken;
  const end = /^[.!?]$/.test(last.text) ? sentence.endToken - 1 : sentence.endToken;
  return { table, sentence, clauses, cues: findCueVerbs(table, clauses, sentence.endToken), end };
}

const SUBJUNCTIVE = VerbForm.SUBJUNCTIVE_1 | VerbForm.SUBJUNCTIVE_2;

/** Whether the verb of a clause shows that somebody else's words are given: Konjunktiv I, or one that stands for it. */
export function isSubjunctive(table: VerbTable, clause: Clause | undefined): boolean {
  return clause !== undefined && clause.verb >= 0 && ((table.flags[clause.verb] as number) & SUBJUNCTIVE) !== 0;
}

/** "… habe er erklärt": the saying is itself reported, so that what was said is part of a longer quotation. */
function isReported(table: VerbTable, clauses: readonly Clause[], cue: Cue): boolean {
  const clause = clauses[cue.clause] as Clause;
  return clause.kind === 'main' && isSubjunctive(table, clause);
}

/** Rules of this file, in the order in which they are tried. */
export function findFramedSpeech(parsed: ParsedSentence): Candidate[] {
  return [
    ...contentAfterCue(parsed),
    ...contentBeforeCue(parsed),
    ...wieFrames(parsed),
    ...wonachClauses(parsed),
    ...infinitiveWithoutComma(parsed),
  ];
}

/**
 * "X sagte, dass …", "X sagte, Y sei …", "X fragte, ob …", "X kündigte an, … zu …", "X sagte: Y sei …".
 */
function contentAfterCue(parsed: ParsedSentence): Candidate[] {
  const { table, clauses } = parsed;
  const found: Candidate[] = [];
  for (let index = 0; index < clauses.length; index++) {
    const clause = clauses[index] as Clause;
    if (index === 0) continue;
    const inside = found.at(-1);
    if (inside !== undefined && (inside.spans.at(-1) as TokenSpan).end > clause.first) continue;
    const match = matchFrame(parsed, index);
    if (match === null) continue;
    const { cue, rule, confidence } = match;
    if (isReported(table, clauses, cue)) continue;
    const first = contentStart(table, clause);
    const last = contentEnd(parsed, index, cue);
    if (isMostlyQuoted(table, first, last)) continue;
    found.push({
      type: 'indirect',
      spans: [{ first, end: last }],
      cue: cueSpan(cue),
      speaker: speakerOf(table, clauses, cue),
      rule,
      confidence,
    });
  }
  return found;
}

const cueSpan = (cue: Cue): TokenSpan => ({ first: cue.token, end: cue.token + 1 });

/** The content keeps "dass" but not the "und" before it. */
function contentStart(table: VerbTable, clause: Clause): number {
  const first = (table.tokens[clause.first] as ContextToken).lower;
  return clause.opener > clause.first && /^(?:und|oder|aber|sowie|doch)$/.test(first) ? clause.first + 1 : clause.first;
}

interface FrameMatch {
  readonly cue: Cue;
  readonly rule: string;
  readonly confidence: number;
}

/** The cue that governs the clause at `index` as what was said; null where none does. */
function matchFrame(parsed: ParsedSentence, index: number): FrameMatch | null {
  const { table, clauses } = parsed;
  const clause = clauses[index] as Clause;
  const matrix = governingClause(clauses, index);
  if (matrix < 0) return null;
  const verb = lastCueVerb(parsed, matrix, clause.first);
  switch (clause.kind) {
    case 'that': {
      if (verb !== null && CLAUSE_VERBS.has(verb.lemma)) return { cue: verb, rule: 'verb-dass', confidence: 0.9 };
      if (verb !== null && (verb.lemma === 'heißen' || isPronominal(table, verb, clause.first))) {
        return { cue: verb, rule: 'verb-dass', confidence: 0.9 };
      }
      const noun = findCueNoun(table, clauses, matrix);
      if (noun !== null) return { cue: noun, rule: 'noun-dass', confidence: 0.7 };
      const adjective = findCueAdjective(table, clauses, matrix);
      return adjective === null ? null : { cue: adjective, rule: 'adjective-dass', confidence: 0.7 };
    }
    case 'whether':
    case 'question':
      if (verb !== null && QUESTION_VERBS.has(verb.lemma)) return { cue: verb, rule: 'verb-question', confidence: 0.8 };
      return null;
    case 'infinitive': {
      if (
        verb !== null &&
        (INFINITIVE_VERBS.has(verb.lemma) || claims(table, clause, verb) || isPronominal(table, verb, clause.first))
      ) {
        return { cue: verb, rule: 'verb-infinitive', confidence: 0.75 };
      }
      const noun = findCueNoun(table, clauses, matrix, INFINITIVE_NOUNS);
      return noun !== null && noun.token >= clause.first - 8
        ? { cue: noun, rule: 'noun-infinitive', confidence: 0.6 }
        : null;
    }
    case 'fragment':
      if (verb !== null && INFINITIVE_VERBS.has(verb.lemma) && leadsToInfinitive(clauses, index)) {
        return { cue: verb, rule: 'verb-infinitive', confidence: 0.75 };
      }
      return matchVerbSecond(parsed, index, matrix, verb);
    case 'main':
    case 'adverbial':
      return matchVerbSecond(parsed, index, matrix, verb);
    default:
      return null;
  }
}

/** "…, mit allen Parteien, auch mit der Linken, verhandeln zu wollen": the infinitive comes after asides. */
function leadsToInfinitive(clauses: readonly Clause[], index: number): boolean {
  for (let at = index + 1; at < Math.min(clauses.length, index + 4); at++) {
    const { kind } = clauses[at] as Clause;
    if (kind === 'infinitive') return true;
    if (kind !== 'fragment') return false;
  }
  return false;
}

/** "sprach davon, dass …", "besteht darauf, …": the verb with its stand-in for the clause right before the comma. */
function isPronominal(table: VerbTable, cue: Cue, before: number): boolean {
  if (!PRONOMINAL_VERBS.has(cue.lemma)) return false;
  for (let at = cue.verb + 1; at < before; at++) {
    const { lower } = table.tokens[at] as ContextToken;
    if (/^da(?:von|rauf|rüber|für|gegen|mit|rum|zu|vor|ran)$/.test(lower)) return true;
    if (lower === 'es' && (cue.lemma === 'halten' || cue.lemma === 'ansehen' || cue.lemma === 'bezeichnen'))
      return true;
  }
  return false;
}

/** "Sie gab an, nichts gewusst zu haben", "…, helfen zu wollen": such an infinitive is a statement after any verb of saying. */
function claims(table: VerbTable, clause: Clause, cue: Cue): boolean {
  const last = (table.tokens[clause.end - 1] as ContextToken).lower;
  return CLAUSE_VERBS.has(cue.lemma) && /^(?:haben|sein|wollen|können|müssen|werden)$/.test(last);
}

/** "X sagte, Y sei …": the Konjunktiv says that it is speech, or at least the order of words after a cue verb. */
function matchVerbSecond(parsed: ParsedSentence, index: number, matrix: number, verb: Cue | null): FrameMatch | null {
  const { table, clauses } = parsed;
  const clause = clauses[index] as Clause;
  const colon = clause.border === ':';
  if (clause.border !== ',' && !colon) return null;
  const main = mainClauseFrom(clauses, index);
  if (main < 0 || (clause.kind === 'main' && clause.verbFirst)) return null;
  const spoken = isSubjunctive(table, clauses[main]);
  const noun = verb === null && spoken ? findCueNoun(table, clauses, matrix) : null;
  if (spoken) {
    if (verb !== null) return { cue: verb, rule: colon ? 'verb-colon' : 'verb-subjunctive', confidence: 0.9 };
    if (noun !== null) return { cue: noun, rule: 'noun-subjunctive', confidence: 0.75 };
    return null;
  }
  if (verb === null || !PLAIN_VERBS.has(verb.lemma) || clause.kind !== 'main' || verb.passive) return null;
  // With an indicative the cue must stand right before the comma, as in "Sie glaubt, das Ziel ist erreicht".
  const near = Math.max(verb.token, verb.particle) >= clause.first - (colon ? 3 : 2);
  if (colon && near) return { cue: verb, rule: 'verb-colon-indicative', confidence: 0.6 };
  return near ? { cue: verb, rule: 'verb-second', confidence: 0.55 } : null;
}

/** The main clause that begins at `index`, perhaps with a subordinate clause or a fragment in its first place. */
function mainClauseFrom(clauses: readonly Clause[], index: number): number {
  for (let at = index; at < Math.min(clauses.length, index + 5); at++) {
    const clause = clauses[at] as Clause;
    if (clause.kind === 'main') return at === index || clause.verbFirst ? at : -1;
    if (at === index && clause.kind !== 'adverbial' && clause.kind !== 'fragment') return -1;
  }
  return -1;
}

/** The clause before `index` that can govern it: relative clauses and appositions between are passed over. */
function governingClause(clauses: readonly Clause[], index: number): number {
  const border = (clauses[index] as Clause).border;
  if (border === ';') return -1;
  return index - 1;
}

/** The last cue verb in the governing clause, or in the clause that the governing one resumes. */
function lastCueVerb(parsed: ParsedSentence, matrix: number, before: number): Cue | null {
  const { clauses, cues } = parsed;
  const from = matrixStart(clauses, matrix);
  for (let index = cues.length - 1; index >= 0; index--) {
    const cue = cues[index] as Cue;
    if (cue.token >= before) continue;
    if (cue.token < from) break;
    return cue;
  }
  return null;
}

/** Where the governing clause begins; a fragment ("..., Anna Muster, ...") belongs to the clause before it. */
function matrixStart(clauses: readonly Clause[], matrix: number): number {
  let at = matrix;
  while (at > 0 && (clauses[at] as Clause).kind === 'fragment' && (clauses[at] as Clause).border !== ':') at--;
  return (clauses[at] as Clause).first;
}

/** Where what was said ends: at the end of the sentence, or where the frame goes on. */
export function contentEnd(parsed: ParsedSentence, index: number, cue: Cue | null): number {
  const { table, clauses } = parsed;
  const content = clauses[index] as Clause;
  let last = index;
  for (let at = index + 1; at < clauses.length; at++) {
    const clause = clauses[at] as Clause;
    if (clause.border === ';' || (clause.border === ':' && content.kind !== 'main')) break;
    if (isSourceAside(table, clause) || (cue !== null && cue.particle >= clause.first && cue.particle < clause.end))
      break;
    if (clause.kind === 'main' && !continuesContent(parsed, content, index, at)) break;
    last = at;
  }
  const end = (clauses[last] as Clause).end;
  return last === clauses.length - 1 ? Math.max(end, parsed.end) : end;
}

/** Whether the main clause at `at` still belongs to what was said. */
function continuesContent(parsed: ParsedSentence, content: Clause, index: number, at: number): boolean {
  const { table, clauses } = parsed;
  const clause = clauses[at] as Clause;
  if (isSubjunctive(table, clause)) return true;
  if (parsed.cues.some((cue) => cue.clause === at && cue.verb === clause.verb && clause.verbFirst)) return false;
  // "dass er kam und sie ging": the verb at the end shows that dass still governs.
  if (content.kind === 'that' && clause.verb === clause.end - 1 && !clause.verbFirst) return true;
  if (content.kind === 'main')
    return !clause.verbFirst || at === index + 1 ? !isSubjunctive(table, content) && !clause.verbFirst : false;
  // "Er sagte, wenn es regnet, bleibt er": the first main clause after a subordinate one is the content itself.
  if (content.kind === 'adverbial' || content.kind === 'fragment') return at === mainClauseFrom(clauses, index);
  return false;
}

/** ", so der Minister" and ", wie er sagte" are frames of their own. */
function isSourceAside(table: VerbTable, clause: Clause): boolean {
  const first = (table.tokens[clause.first] as ContextToken).lower;
  if (first === 'so' && clause.kind === 'fragment') {
    return phraseAt(table.tokens, clause.first + 1, clause.end) !== null;
  }
  return false;
}

/** Whether most of the words stand in quotation marks: then it is direct speech, which has rules of its own. */
export function isMostlyQuoted(table: VerbTable, first: number, end: number): boolean {
  let quoted = 0;
  for (let index = first; index < end; index++) quoted += table.quoted[index] === 0 ? 0 : 1;
  return quoted > (end - first) * 0.8;
}

/** "Y sei …, sagte X", "Dass …, bestätigte X": the verb follows the comma at once, its subject after it. */
function contentBeforeCue(parsed: ParsedSentence): Candidate[] {
  const { table, clauses, cues, sentence } = parsed;
  const found: Candidate[] = [];
  for (const cue of cues) {
    const clause = clauses[cue.clause] as Clause;
    if (cue.verb !== clause.verb || cue.clause === 0 || clause.border !== ',' || !followsContent(table, clause, cue))
      continue;
    if ((!CLAUSE_VERBS.has(cue.lemma) && cue.lemma !== 'heißen') || isReported(table, clauses, cue)) continue;
    const speaker = speakerOf(table, clauses, cue);
    // "…, war Minister und sagte": without a subject after it the verb goes on with the sentence, it is no frame.
    if (cue.lemma !== 'heißen' && speaker?.rule !== 'subject-after-verb') continue;
    if ((speaker?.first ?? 0) > cue.verb + 12) continue;
    const from = contentBefore(parsed, cue.clause);
    if (from === null) continue;
    const first = (clauses[from] as Clause).first;
    const end = (clauses[cue.clause - 1] as Clause).end;
    const marked = clauses.some(
      (other, at) => at >= from && at < cue.clause && (isSubjunctive(table, other) || other.kind === 'that'),
    );
    if (!marked && (!PLAIN_VERBS.has(cue.lemma) || goesOn(table, clause))) continue;
    if (isMostlyQuoted(table, first, end)) continue;
    const spans: TokenSpan[] = [{ first, end }];
    const after = clauses[cue.clause + 1];
    if (after !== undefined && isSubjunctive(table, after))
      spans.push({ first: contentStart(table, after), end: contentEnd(parsed, cue.clause + 1, cue) });
    found.push({
      type: 'indirect',
      spans,
      cue: cueSpan(cue),
      speaker,
      rule: first === sentence.firstToken ? 'verb-after-content' : 'verb-after-content-part',
      confidence: 0.85,
    });
  }
  return found;
}

/** ", sagte sie", ", hat sie gesagt", ", so glaubt sie": the verb first in its clause, or after "so". */
function followsContent(table: VerbTable, clause: Clause, cue: Cue): boolean {
  const soVerb = clause.verb === clause.first + 1 && (table.tokens[clause.first] as ContextToken).lower === 'so';
  if (!clause.verbFirst && !soVerb) return false;
  return (
    cue.token === clause.verb || /^(?:hat|haben|hatte|hatten)$/.test((table.tokens[clause.verb] as ContextToken).lower)
  );
}

/** "…, fürchtet aber weitere Tote": such a clause carries on with the subject that it has. */
function goesOn(table: VerbTable, clause: Clause): boolean {
  return /^(?:aber|jedoch|dann|allerdings|auch|zudem|sich|nicht)$/.test(table.tokens[clause.verb + 1]?.lower ?? '');
}

/** Index of the clause at which the content before the frame at `frame` begins; null where there is no content. */
function contentBefore(parsed: ParsedSentence, frame: number): number | null {
  const { clauses, table } = parsed;
  let from = -1;
  for (let at = frame - 1; at >= 0; at--) {
    const clause = clauses[at] as Clause;
    if (clause.kind === 'main' || clause.kind === 'that' || clause.kind === 'whether' || clause.kind === 'question')
      from = at;
    if (clause.border === ';' || clause.border === ':') return from < 0 ? null : at;
  }
  // "Falls …, die …, echt ist, hat er gesagt, dass": what begins with a conjunction is no statement.
  const opener = (table.tokens[(clauses[0] as Clause).opener] as ContextToken).lower;
  const reported = clauses.some((clause, at) => at < frame && isSubjunctive(table, clause));
  if (
    !reported &&
    /^(?:falls|wenn|weil|da|nachdem|obwohl|um|während|seitdem|bevor|sobald|als|wie|wann|wieso|warum)$/.test(opener)
  )
    return null;
  // A subordinate clause alone ("Nachdem …, sagte X") is no content unless its verb says so.
  if (from < 0) return reported ? 0 : null;
  return 0;
}

/** "Wie X mitteilte, …", "…, wie es in dem Bericht heißt": all the rest of the sentence is what was said. */
function wieFrames(parsed: ParsedSentence): Candidate[] {
  const { table, clauses, cues, sentence } = parsed;
  const found: Candidate[] = [];
  const known = clauses.flatMap((clause, index) =>
    clause.kind === 'adverbial' ? (findCueAdjective(table, clauses, index) ?? []) : [],
  );
  for (const cue of [...cues, ...known]) {
    const clause = clauses[cue.clause] as Clause;
    if (clause.kind !== 'adverbial' || (table.tokens[clause.opener] as ContextToken).lower !== 'wie') continue;
    if (!CLAUSE_VERBS.has(cue.lemma) && cue.lemma !== 'heißen' && cue.lemma !== 'bekannt') continue;
    const before = {
      first: sentence.firstToken,
      end: cue.clause > 0 ? (clauses[cue.clause - 1] as Clause).end : sentence.firstToken,
    };
    const next = clauses[cue.clause + 1];
    const after = { first: next?.first ?? parsed.end, end: parsed.end };
    const spans = [before, after].filter((span) => span.end > span.first);
    if (spans.length === 0 || spans.every((span) => isMostlyQuoted(table, span.first, span.end))) continue;
    found.push({
      type: 'indirect',
      spans,
      cue: cueSpan(cue),
      speaker: speakerOf(table, clauses, cue),
      rule: 'wie-clause',
      confidence: 0.85,
    });
  }
  return found;
}

/** "…, wonach Y geschehen sei", "…, laut denen": what the noun before it says. */
function wonachClauses(parsed: ParsedSentence): Candidate[] {
  const { table, clauses } = parsed;
  const found: Candidate[] = [];
  for (const [index, clause] of clauses.entries()) {
    const opener = (table.tokens[clause.first] as ContextToken).lower;
    const width = opener === 'wonach' ? 1 : /^(?:laut|nach|gemäß)$/.test(opener) && clause.kind === 'relative' ? 2 : 0;
    if (width === 0 || index === 0 || clause.border !== ',') continue;
    if (
      opener === 'nach' &&
      !/(?:angabe|aussage|bericht|meldung|information|plan|vorschlag|entwurf|gesetz)/.test(
        (table.tokens[clause.first - 2] as ContextToken).lower,
      )
    )
      continue;
    found.push({
      type: 'indirect',
      spans: [{ first: clause.first + width, end: contentEnd(parsed, index, null) }],
      cue: { first: clause.first, end: clause.first + 1 },
      speaker: antecedent(table, clauses, index),
      rule: 'wonach',
      confidence: 0.92,
    });
  }
  return found;
}

/** "X hat angekündigt die Preise zu erhöhen": an infinitive that lacks its comma. */
function infinitiveWithoutComma(parsed: ParsedSentence): Candidate[] {
  const { table, clauses, cues } = parsed;
  const found: Candidate[] = [];
  for (const cue of cues) {
    const clause = clauses[cue.clause] as Clause;
    const first = Math.max(cue.token, cue.particle) + 1;
    if (clause.kind !== 'main' || !INFINITIVE_VERBS.has(cue.lemma) || (cue.token === cue.verb && cue.particle < 0))
      continue;
    if (
      first >= clause.end - 2 ||
      first < clause.first ||
      !hasZuInfinitive(table, clause.end - 2, clause.end) ||
      isReported(table, clauses, cue)
    )
      continue;
    found.push({
      type: 'indirect',
      spans: [{ first, end: clause.end }],
      cue: cueSpan(cue),
      speaker: speakerOf(table, clauses, cue),
      rule: 'infinitive-without-comma',
      confidence: 0.6,
    });
  }
  return found;
}
