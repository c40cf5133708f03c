// Indirect speech with a frame: a cue in one clause, what was said in the clauses beside it.
import { itemAt } from '../../../base';
import { wordList } from '../../../languages';
import { type Candidate, type TokenSpan, testedOnce } from '../../document';
import { byRule } from '../../rules';
import { CLAUSE_VERBS, type Cue, findCueAdjective, INFINITIVE_VERBS, type ParsedSentence, speakerOf } from '../cues';
import { type Clause, hasZuInfinitive, isSubjunctive, type VerbTable } from '../grammar';
import { nounKindOf } from '../noun-kinds';
import { contentEnd, isReported, matchFrame } from './frame-matching';
import { isMostlyQuoted } from './mostly-quoted';
import { wonachClauses } from './wonach-clauses';

/** Rules of this file, in the order in which they are tried. */
export function findFramedSpeech(parsed: ParsedSentence): Candidate[] {
  const found = [...contentAfterCue(parsed), ...contentBeforeCue(parsed), ...wieFrames(parsed)];
  // "X sagte, es gebe Berichte, wonach …": a part of what X said.
  const own = wonachClauses(parsed).filter((clause) => !found.some((other) => goesOnTo(other, clause)));
  return [...found, ...own, ...infinitiveWithoutComma(parsed)];
}

/** Whether what one gives begins before the cue of the other and ends behind it. */
function goesOnTo({ spans }: Candidate, { cue }: Candidate): boolean {
  return cue !== null && spans.some(({ first, end }) => first < cue.first && cue.first < end);
}

/**
 * "X sagte, dass …", "X sagte, Y sei …", "X fragte, ob …", "X kündigte an, … zu …", "X sagte: Y sei …".
 */
function contentAfterCue(parsed: ParsedSentence): Candidate[] {
  const { table, clauses } = parsed;
  const found: Candidate[] = [];
  for (let index = 1; index < clauses.length; index++) {
    const clause = itemAt(clauses, index);
    const inside = found.at(-1);
    if (inside !== undefined && (inside.spans.at(-1) as TokenSpan).end > clause.first) continue;
    const match = matchFrame(parsed, index);
    if (match === null) continue;
    const { cue, rule, confidence } = match;
    if (isReported(table, clauses, cue) || isDenied(table, cue) || isConditional(table, clauses, cue)) continue;
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

/** "wollte nicht bestätigen, dass …", "hat nicht gesagt, ob …": right before an infinitive or participle, nicht denies it. */
function isDenied(table: VerbTable, cue: Cue): boolean {
  return cue.token !== cue.verb && table.tokens[cue.token - 1]?.lower === 'nicht';
}

/** "erst, wenn die Prüferin bestätigt, dass …": not said yet. */
function isConditional(table: VerbTable, clauses: readonly Clause[], cue: Cue): boolean {
  const { kind, opener } = itemAt(clauses, cue.clause);
  return kind === 'adverbial' && /^(?:wenn|falls|sofern|sobald|bis|bevor|ehe)$/.test(lowerAt(table, opener));
}

const cueSpan = (cue: Cue): TokenSpan => ({ first: cue.token, end: cue.token + 1 });

/** The content keeps "dass" but not the "und" before it. */
function contentStart(table: VerbTable, clause: Clause): number {
  const first = itemAt(table.tokens, clause.first).lower;
  return clause.opener > clause.first && /^(?:und|oder|aber|sowie|doch)$/.test(first) ? clause.first + 1 : clause.first;
}

/** Verbs that follow a clause in the indicative for other reasons too: „…, ergab eine Prüfung, dass“, „…, findet er Gold“. */
const NEEDS_MOOD = new Set(wordList('ergeben entnehmen vorsehen nennen rufen zitieren finden'));

/** "Y sei …, sagte X", "Dass …, bestätigte X": the verb follows the comma at once, its subject after it. */
function contentBeforeCue(parsed: ParsedSentence): Candidate[] {
  const { table, clauses, cues } = parsed;
  const found: Candidate[] = [];
  for (const cue of cues) {
    const clause = itemAt(clauses, cue.clause);
    if (cue.verb !== clause.verb || cue.clause === 0 || !followsContent(table, clause, cue)) continue;
    if ((!CLAUSE_VERBS.has(cue.lemma) && cue.lemma !== 'heißen') || isReported(table, clauses, cue)) continue;
    const speaker = speakerOf(table, clauses, cue);
    // "…, war Minister und sagte": without a subject after it the verb goes on with the sentence, it is no frame.
    if (cue.lemma !== 'heißen' && speaker?.rule !== 'subject-after-verb') continue;
    if ((speaker?.first ?? 0) > cue.verb + 12) continue;
    if (WANTING.has(cue.lemma) && wantsThing(table, cue.verb + 1)) continue;
    const from = contentBefore(parsed, cue.clause);
    if (from < 0 || isUntold(table, clause)) continue;
    const first = itemAt(clauses, from).first;
    const end = itemAt(clauses, cue.clause - 1).end;
    const marked = clauses.some(
      (other, at) => at >= from && at < cue.clause && (isSubjunctive(table, other) || other.kind === 'that'),
    );
    if (!marked && ((clause.verbFirst && NEEDS_MOOD.has(cue.lemma)) || goesOn(table, clause))) continue;
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
      ...byRule('verb-after-content'),
    });
  }
  return found;
}

const WANTING: ReadonlySet<string> = new Set(['fordern', 'verlangen']);

/** "…, forderte eine Auskunft": what is wanted, of somebody who was named before. */
function wantsThing({ tokens }: VerbTable, at: number): boolean {
  if (!/^eine[nm]?$/.test(tokens[at]?.lower ?? '')) return false;
  const noun = tokens.slice(at + 1, at + 4).find(({ capital }) => capital);
  return noun !== undefined && nounKindOf(noun.lower, true) === null;
}

/** ", sagte sie", ", hat sie gesagt", ", so glaubt sie", "– das meint sie": the verb first, or after a word for it all. */
function followsContent(table: VerbTable, clause: Clause, cue: Cue): boolean {
  const summed = clause.verb === clause.first + 1 && /^(?:so|das|dies)$/.test(lowerAt(table, clause.first));
  if (!clause.verbFirst && !summed) return false;
  if (clause.border !== ',' && !(summed && /^[–—-]$/.test(clause.border))) return false;
  return cue.token === clause.verb || /^(?:hat|haben|hatte|hatten)$/.test(lowerAt(table, clause.verb));
}

/** "Wohin er fuhr, gab die Bahn nicht bekannt". */
function isUntold(table: VerbTable, clause: Clause): boolean {
  for (let at = clause.verb + 1; at < clause.end; at++) if (lowerAt(table, at) === 'nicht') return true;
  return false;
}

const lowerAt = (table: VerbTable, token: number): string => itemAt(table.tokens, token).lower;

/** "…, fürchtet aber weitere Tote": such a clause carries on with the subject that it has. */
function goesOn(table: VerbTable, clause: Clause): boolean {
  return /^(?:aber|jedoch|dann|allerdings|auch|zudem|sich|nicht)$/.test(table.tokens[clause.verb + 1]?.lower ?? '');
}

const CONJUNCTION = /^(?:falls|wenn|um|wie|wann|wieso|warum)$/;

/** Whether a clause can be what was said: a main clause, or a subordinate one that stands first. */
const isContent = ({ kind }: Clause, at: number): boolean =>
  kind === 'main' || (at === 0 && (kind === 'that' || kind === 'whether' || kind === 'question'));

/** Index of the clause at which the content before the frame at `frame` begins; -1 where there is no content. */
function contentBefore(parsed: ParsedSentence, frame: number): number {
  const { clauses, table } = parsed;
  let content = false;
  for (let at = frame - 1; at >= 0; at--) {
    const clause = itemAt(clauses, at);
    content ||= isContent(clause, at);
    if (clause.border === ';' || clause.border === ':') return content ? at : -1;
  }
  if (content && clauses.some((clause, at) => at < frame && isSubjunctive(table, clause))) return 0;
  // "Falls das Band echt ist, hat er gelogen": what begins with a conjunction is no statement.
  const opener = itemAt(table.tokens, itemAt(clauses, 0).opener).lower;
  return content && !CONJUNCTION.test(opener) ? 0 : -1;
}

/** "Wie X mitteilte, …", "…, wie es in dem Bericht heißt": all the rest of the sentence is what was said. */
function wieFrames(parsed: ParsedSentence): Candidate[] {
  const { table, clauses, cues, sentence } = parsed;
  const found: Candidate[] = [];
  const known = clauses.flatMap((clause, index) =>
    clause.kind === 'adverbial' ? (findCueAdjective(table, clauses, index) ?? heardOf(table, clause, index) ?? []) : [],
  );
  for (const cue of [...cues, ...known]) {
    const clause = itemAt(clauses, cue.clause);
    if (clause.kind !== 'adverbial' || itemAt(table.tokens, clause.opener).lower !== 'wie') continue;
    // "wie er im Volk genannt wird"
    if (cue.lemma === 'nennen') continue;
    if (!CLAUSE_VERBS.has(cue.lemma) && !/^(?:heißen|bekannt|hören)$/.test(cue.lemma)) continue;
    const before = {
      first: sentence.firstToken,
      end: cue.clause > 0 ? itemAt(clauses, cue.clause - 1).end : sentence.firstToken,
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
      ...byRule('wie-clause'),
    });
  }
  return found;
}

/** "zu hören" */
export const isHeard = (tokens: VerbTable['tokens'], at: number): boolean =>
  mayBeHeard(itemAt(tokens, at)) && tokens[at - 1]?.lower === 'zu';

export const mayBeHeard = testedOnce(({ lower }) => /^(?:hören|vernehmen|erfahren|lesen)$/.test(lower));

/** "Wie aus der Zentrale zu hören war, …": its source is a place. */
function heardOf({ tokens }: VerbTable, { first, end, verb }: Clause, index: number): Cue | null {
  for (let at = first + 1; at < end; at++) {
    if (!isHeard(tokens, at)) continue;
    return { kind: 'verb', lemma: 'hören', token: at, verb, clause: index, particle: -1, passive: true };
  }
  return null;
}

/** "X hat angekündigt die Preise zu erhöhen": an infinitive that lacks its comma. */
function infinitiveWithoutComma(parsed: ParsedSentence): Candidate[] {
  const { table, clauses, cues } = parsed;
  const found: Candidate[] = [];
  for (const cue of cues) {
    const clause = itemAt(clauses, cue.clause);
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
      ...byRule('infinitive-without-comma'),
    });
  }
  return found;
}
