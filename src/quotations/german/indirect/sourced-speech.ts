// What a source phrase ("laut X", "so X") vouches for: the rest of its sentence.
import { itemAt } from '../../../base';
import type { Candidate, TokenSpan } from '../../document';
import { namesItsSource, type ParsedSentence, type Source, SUMMARY_VERBS, sourcesOf } from '../cues';
import type { Clause, VerbTable } from '../grammar';
import { isMostlyQuoted } from './mostly-quoted';

/** Everything that a source phrase vouches for: the rest of its sentence. */
export function findSourcedSpeech(parsed: ParsedSentence): Candidate[] {
  const found: Candidate[] = [];
  const all = sourcesOf(parsed);
  // "Demnach sei es so, so die Stadtwerke": who is named tells more.
  const named = all.filter(namesItsSource);
  const sources = named.length > 0 ? named : all;
  for (const source of sources) {
    const spans = vouchedFor(parsed, source, sources);
    const words = spans.reduce((sum, span) => sum + span.end - span.first, 0);
    if (words < 3 || spans.every((span) => isMostlyQuoted(parsed.table, span.first, span.end))) continue;
    const { cue, speaker, rule, confidence } = source;
    found.push({ type: 'indirect', spans, cue, speaker, rule, confidence });
  }
  return found;
}

/** The sentence without the source phrase and the commas around it; only its own clause where that is subordinate. */
function vouchedFor(parsed: ParsedSentence, source: Source, sources: readonly Source[]): TokenSpan[] {
  const { table, clauses } = parsed;
  const from = scopeStart(clauses, source.clause);
  const to = scopeEnd(parsed, source.clause, sources);
  const before = trimCommas(table, { first: from, end: source.phrase.first });
  const after = trimCommas(table, { first: source.phrase.end, end: to });
  return [before, after].filter((span) => span.end > span.first);
}

function scopeStart(clauses: readonly Clause[], index: number): number {
  const clause = itemAt(clauses, index);
  if (clause.kind !== 'main' && clause.kind !== 'fragment') return clause.first;
  let at = index;
  while (at > 0) {
    const here = itemAt(clauses, at);
    if (here.border === ';' || here.border === ':') break;
    if (
      at === index &&
      here.kind === 'main' &&
      !here.verbFirst &&
      /^(?:und|aber|doch|denn|oder|sondern|–|—)$/.test(here.border)
    )
      break;
    at--;
  }
  return itemAt(clauses, at).first;
}

function scopeEnd(parsed: ParsedSentence, index: number, sources: readonly Source[]): number {
  const { clauses } = parsed;
  const relative = itemAt(clauses, index).kind === 'relative';
  for (let at = index + 1; at < clauses.length; at++) {
    const clause = itemAt(clauses, at);
    // "Das Fest, zu dem laut X viele kamen, löste …": the main clause goes on.
    if (relative && clause.kind === 'main') return itemAt(clauses, at - 1).end;
    if (clause.border === ';' || isOtherVoice(parsed, at) || isSetAgainst(parsed, at, sources))
      return itemAt(clauses, at - 1).end;
    if (clause.kind === 'main' && clause.verbFirst && clause.border === 'und') return itemAt(clauses, at - 1).end;
  }
  return parsed.end;
}

/** "…, die Polizei spricht von vierzig": somebody else sums up what is said. */
function isOtherVoice({ clauses, cues }: ParsedSentence, at: number): boolean {
  const { kind, verb, verbFirst, border } = itemAt(clauses, at);
  if (kind !== 'main' || verbFirst || border !== ',') return false;
  return cues.some((cue) => cue.token === verb && SUMMARY_VERBS.has(cue.lemma));
}

/** "…, während es nach Angaben der Polizei …": another source for a clause that is set against the first. */
function isSetAgainst({ table, clauses }: ParsedSentence, at: number, sources: readonly Source[]): boolean {
  const { first } = itemAt(clauses, at);
  const against = /^(?:während|wohingegen)$/.test(itemAt(table.tokens, first).lower);
  return against && sources.some(({ clause }) => clause === at);
}

/** Moves the edges inwards over punctuation. */
function trimCommas(table: VerbTable, span: TokenSpan): TokenSpan {
  let { first, end } = span;
  const skip = (index: number): boolean => /^[,;:–—-]$/.test(itemAt(table.tokens, index).text);
  while (first < end && skip(first)) first++;
  while (end > first && skip(end - 1)) end--;
  return { first, end };
}
