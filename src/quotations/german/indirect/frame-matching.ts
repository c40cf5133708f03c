// Which cue announces a clause, and how far what it announces reaches.
import { itemAt } from '../../../base';
import { byRule, type IndirectRule } from '../../rules';
import {
  CLAUSE_VERBS,
  type Cue,
  findCueAdjective,
  findCueNoun,
  INFINITIVE_NOUNS,
  INFINITIVE_VERBS,
  PASSING_ON,
  type ParsedSentence,
  PLAIN_VERBS,
  PRONOMINAL_VERBS,
  QUESTION_VERBS,
  subjectOf,
} from '../cues';
import { type Clause, isSubjunctive, phraseAt, type VerbTable } from '../grammar';
import { isCertain, isOwnFinding, takesCare, tellsHow } from './frame-conditions';

/** "… habe er erklärt": the saying is itself reported, so that what was said is part of a longer quotation. */
export function isReported(table: VerbTable, clauses: readonly Clause[], cue: Cue): boolean {
  let at = cue.clause;
  while (at > 0 && itemAt(clauses, at).kind === 'fragment' && itemAt(clauses, at).border === ',') at--;
  const clause = itemAt(clauses, at);
  return clause.kind === 'main' && isSubjunctive(table, clause);
}

/** The cue of a frame and the rule that saw it. */
export interface FrameMatch {
  readonly cue: Cue;
  readonly rule: IndirectRule;
  readonly confidence: number;
}

/** The cue that governs the clause at `index` as what was said; null where none does. */
export function matchFrame(parsed: ParsedSentence, index: number): FrameMatch | null {
  const { table, clauses } = parsed;
  const clause = itemAt(clauses, index);
  if (index === 0 || clause.border === ';') return null;
  const matrix = index - 1;
  const verb = lastCueVerb(parsed, matrix, clause.first);
  if (verb !== null && isOwnFinding(table, clauses, verb)) return null;
  switch (clause.kind) {
    case 'that': {
      if (verb !== null && CLAUSE_VERBS.has(verb.lemma)) return { cue: verb, ...byRule('verb-dass') };
      if (verb !== null && (verb.lemma === 'heißen' || isPronominal(table, verb, clause.first))) {
        return { cue: verb, ...byRule('verb-dass') };
      }
      const noun = findCueNoun(table, clauses, matrix);
      if (noun !== null) return takesCare(table, clauses, noun) ? null : { cue: noun, ...byRule('noun-dass') };
      const adjective = findCueAdjective(table, clauses, matrix);
      return adjective === null || isCertain(table, clauses, adjective)
        ? null
        : { cue: adjective, ...byRule('adjective-dass') };
    }
    case 'whether':
    case 'question':
      if (verb !== null && QUESTION_VERBS.has(verb.lemma)) return { cue: verb, ...byRule('verb-question') };
      return null;
    case 'infinitive': {
      if (
        verb !== null &&
        (INFINITIVE_VERBS.has(verb.lemma) || claims(table, clause, verb) || isPronominal(table, verb, clause.first))
      ) {
        return { cue: verb, ...byRule('verb-infinitive') };
      }
      const adjective =
        table.tokens[clause.end - 1]?.lower === 'können' ? findCueAdjective(table, clauses, matrix) : null;
      if (adjective !== null) return { cue: adjective, ...byRule('adjective-infinitive') };
      const noun = findCueNoun(table, clauses, matrix, INFINITIVE_NOUNS);
      return noun !== null && noun.token >= clause.first - 8 ? { cue: noun, ...byRule('noun-infinitive') } : null;
    }
    case 'fragment':
      if (verb !== null && INFINITIVE_VERBS.has(verb.lemma) && leadsToInfinitive(clauses, index)) {
        return { cue: verb, ...byRule('verb-infinitive') };
      }
      return matchVerbSecond(parsed, index, matrix, verb);
    case 'adverbial':
      if (verb !== null && tellsHow(parsed, index, verb)) return { cue: verb, ...byRule('verb-question') };
      return matchVerbSecond(parsed, index, matrix, verb);
    case 'main':
      return matchVerbSecond(parsed, index, matrix, verb);
    default:
      return null;
  }
}

/** "…, mit allen Parteien, auch mit der Linken, verhandeln zu wollen": the infinitive comes after asides. */
function leadsToInfinitive(clauses: readonly Clause[], index: number): boolean {
  for (let at = index + 1; at < Math.min(clauses.length, index + 4); at++) {
    const { kind } = itemAt(clauses, at);
    if (kind === 'infinitive') return true;
    if (kind !== 'fragment') return false;
  }
  return false;
}

/** "sprach davon, dass …", "besteht darauf, …": the verb with its stand-in for the clause right before the comma. */
function isPronominal(table: VerbTable, cue: Cue, before: number): boolean {
  if (!PRONOMINAL_VERBS.has(cue.lemma)) return false;
  for (let at = cue.verb + 1; at < before; at++) {
    const { lower } = itemAt(table.tokens, at);
    if (/^da(?:von|rauf|rüber|für|gegen|mit|rum|zu|vor|ran)$/.test(lower)) return true;
    if (lower === 'es' && (cue.lemma === 'halten' || cue.lemma === 'ansehen' || cue.lemma === 'bezeichnen'))
      return true;
  }
  return false;
}

/** "Sie gab an, nichts gewusst zu haben", "…, helfen zu wollen": such an infinitive is a statement after any verb of saying. */
function claims(table: VerbTable, clause: Clause, cue: Cue): boolean {
  const last = itemAt(table.tokens, clause.end - 1).lower;
  return CLAUSE_VERBS.has(cue.lemma) && /^(?:haben|sein|wollen|können|müssen|werden)$/.test(last);
}

/** "X sagte, Y sei …": the Konjunktiv says that it is speech, or at least the order of words after a cue verb. */
function matchVerbSecond(parsed: ParsedSentence, index: number, matrix: number, verb: Cue | null): FrameMatch | null {
  const { table, clauses } = parsed;
  const clause = itemAt(clauses, index);
  const colon = clause.border === ':';
  if (clause.border !== ',' && !colon) return null;
  const main = mainClauseFrom(clauses, index);
  if (main < 0 || (clause.kind === 'main' && clause.verbFirst)) return null;
  const spoken = isSubjunctive(table, clauses[main]);
  const noun = verb === null && spoken ? findCueNoun(table, clauses, matrix) : null;
  if (spoken) {
    if (verb !== null) return { cue: verb, ...byRule(colon ? 'verb-colon' : 'verb-subjunctive') };
    if (noun !== null) return { cue: noun, ...byRule('noun-subjunctive') };
    return null;
  }
  if (verb === null || !PLAIN_VERBS.has(verb.lemma) || clause.kind !== 'main' || verb.passive) return null;
  // With an indicative the cue must stand right before the comma, as in "Sie glaubt, das Ziel ist erreicht".
  const subject = verb.token === verb.verb ? subjectOf(table, clauses, verb.clause) : null;
  const end = Math.max(verb.token + 1, verb.particle + 1, subject?.rule === 'subject-after-verb' ? subject.end : 0);
  const near = end >= clause.first - (colon ? 2 : 1);
  if (colon && near) return { cue: verb, ...byRule('verb-colon-indicative') };
  return near ? { cue: verb, ...byRule('verb-second') } : null;
}

/** The main clause that begins at `index`, perhaps with a subordinate clause or a fragment in its first place. */
function mainClauseFrom(clauses: readonly Clause[], index: number): number {
  for (let at = index; at < Math.min(clauses.length, index + 5); at++) {
    const clause = itemAt(clauses, at);
    if (clause.kind === 'main') return at === index || clause.verbFirst ? at : -1;
    if (at === index && clause.kind !== 'adverbial' && clause.kind !== 'fragment') return -1;
  }
  return -1;
}

/** The last cue verb in the governing clause, or in the clause that the governing one resumes. */
function lastCueVerb(parsed: ParsedSentence, matrix: number, before: number): Cue | null {
  const { clauses, cues } = parsed;
  const from = matrixStart(parsed, matrix);
  for (let index = cues.length - 1; index >= 0; index--) {
    const cue = itemAt(cues, index);
    if (cue.token >= before || isAside(parsed, cue)) continue;
    if (cue.token < from) break;
    if (isWithout(parsed, cue.clause)) continue;
    // "X schrieb in einem Brief, der gestern verbreitet wurde, sie …": what is only passed on governs nothing.
    if (PASSING_ON.has(cue.lemma) && (cue.passive || itemAt(clauses, cue.clause).kind === 'relative')) continue;
    return cue;
  }
  return null;
}

/** "anders als X behauptet", "wie X sagte": such a clause governs nothing after it. */
function isAside({ table, clauses }: ParsedSentence, cue: Cue): boolean {
  const { kind, opener } = itemAt(clauses, cue.clause);
  return kind === 'adverbial' && /^(?:als|wie)$/.test(itemAt(table.tokens, opener).lower);
}

/** "X sagte, ohne auf den Fall zu verweisen, dass …": an aside, behind which the sentence goes on. */
function isWithout({ table, clauses }: ParsedSentence, index: number): boolean {
  const { kind, first } = itemAt(clauses, index);
  return (
    (kind === 'infinitive' || kind === 'adverbial') &&
    /^(?:ohne|statt|anstatt)$/.test(itemAt(table.tokens, first).lower)
  );
}

/** Where the governing clause begins; a fragment ("..., Anna Muster, ...") belongs to the clause before it. */
function matrixStart(parsed: ParsedSentence, matrix: number): number {
  const { clauses, cues } = parsed;
  let at = matrix;
  const resumes = ({ kind, border }: Clause, index: number): boolean =>
    border !== ':' &&
    (kind === 'fragment' ||
      isWithout(parsed, index) ||
      (kind === 'relative' && cues.some((cue) => cue.clause === index && PASSING_ON.has(cue.lemma))));
  while (at > 0 && resumes(itemAt(clauses, at), at)) at--;
  return itemAt(clauses, at).first;
}

/** Where what was said ends: at the end of the sentence, or where the frame goes on. */
export function contentEnd(parsed: ParsedSentence, index: number, cue: Cue | null): number {
  const { table, clauses } = parsed;
  const content = itemAt(clauses, index);
  let last = index;
  for (let at = index + 1; at < clauses.length; at++) {
    const clause = itemAt(clauses, at);
    if (clause.border === ';' || (clause.border === ':' && content.kind !== 'main')) break;
    if (isSourceAside(table, clause) || (cue !== null && cue.particle >= clause.first && cue.particle < clause.end))
      break;
    if (isOtherVoice(parsed, at)) break;
    if (clause.kind === 'main' && !continuesContent(parsed, content, index, at)) {
      // "…, Krüger zu wählen, und nach der Probe, bei der …, schwenkte X um": the next sentence began before its verb.
      if (clause.verbFirst && content.kind !== 'main') last = beforeForefield(clauses, index, at);
      break;
    }
    last = at;
  }
  const end = itemAt(clauses, last).end;
  return last === clauses.length - 1 ? Math.max(end, parsed.end) : end;
}

/** The last clause before the "und" that opens the first place of the main clause at `main`; the one before it for none. */
function beforeForefield(clauses: readonly Clause[], content: number, main: number): number {
  for (let at = main - 1; at > content; at--) {
    const { kind, border } = itemAt(clauses, at);
    if (kind === 'fragment' && /^(?:und|aber|doch|sondern)$/.test(border)) return at - 1;
    if (kind === 'main') break;
  }
  return main - 1;
}

/** "…, während die Partei sagte, …": somebody else is set against the one who speaks. */
function isOtherVoice({ table, clauses, cues }: ParsedSentence, at: number): boolean {
  const { lower } = itemAt(table.tokens, itemAt(clauses, at).first);
  return (lower === 'während' || lower === 'wohingegen') && cues.some(({ clause }) => clause === at);
}

/** Whether the main clause at `at` still belongs to what was said. */
function continuesContent(parsed: ParsedSentence, content: Clause, index: number, at: number): boolean {
  const { table, clauses } = parsed;
  const clause = itemAt(clauses, at);
  if (isSubjunctive(table, clause)) return true;
  if (parsed.cues.some((cue) => cue.clause === at && cue.verb === clause.verb && clause.verbFirst)) return false;
  // "dass er kam und sie ging": the verb at the end shows that dass still governs.
  if (content.kind === 'that' && clause.verb === clause.end - 1 && !clause.verbFirst) return true;
  // "Sie glaubt, er kommt, sie bleibt": main clauses in the indicative in a row.
  if (content.kind === 'main') {
    // "…, und sie bestreiten, dass …": a frame of its own.
    const framing = clauses[at + 1]?.kind === 'that' && parsed.cues.some((cue) => cue.clause === at);
    return !clause.verbFirst && !isSubjunctive(table, content) && !framing;
  }
  // "Er sagte, wenn es regnet, bleibt er": the first main clause after a subordinate one is the content itself.
  if (content.kind === 'adverbial' || content.kind === 'fragment') return at === mainClauseFrom(clauses, index);
  return false;
}

/** ", so der Minister" and ", wie er sagte" are frames of their own. */
function isSourceAside(table: VerbTable, clause: Clause): boolean {
  const first = itemAt(table.tokens, clause.first).lower;
  if (first === 'so' && clause.kind === 'fragment') {
    return phraseAt(table.tokens, clause.first + 1, clause.end) !== null;
  }
  return false;
}
