// A sentence as the rules see it: clauses, cues, and what they can find in it.
import { type Clause, sentenceLimit } from './clauses';
import type { ContextSentence, ContextToken } from './context';
import type { SpeakerPhrase } from './speaker-phrases';
import { type Cue, findCueVerbs } from './speech-cues';
import type { QuotationType } from './types';
import { FINITE, VerbForm } from './verb-forms';
import type { VerbTable } from './verb-table';

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

/** A sentence with its clauses and cues. */
export function parseSentence(table: VerbTable, sentence: ContextSentence, clauses: readonly Clause[]): ParsedSentence {
  const limit = sentenceLimit(sentence);
  const last = table.tokens[limit - 1] as ContextToken;
  const end = /^[.!?]$/.test(last.text) ? limit - 1 : limit;
  return { table, sentence, clauses, cues: findCueVerbs(table, clauses, limit), end };
}

const SUBJUNCTIVE = VerbForm.SUBJUNCTIVE_1 | VerbForm.SUBJUNCTIVE_2;

/** Whether the verb of a clause shows that somebody else's words are given: Konjunktiv I, or one that stands for it. */
export function isSubjunctive(table: VerbTable, clause: Clause | undefined): boolean {
  if (clause === undefined || clause.verb < 0) return false;
  const flags = table.flags[clause.verb] as number;
  // Verb and particle in one word stand at the end of a subordinate clause: in a main clause the word is another one.
  return (flags & SUBJUNCTIVE) !== 0 && !(clause.kind === 'main' && flags & VerbForm.JOINED);
}

/**
 * Whether this is direct speech, which has rules of its own: nearly all words stand in quotation marks, and neither a
 * verb nor "dass" stands outside them („Er sagte, es sei „ein großer Tag““ is indirect speech with words in marks).
 */
export function isMostlyQuoted(table: VerbTable, first: number, end: number): boolean {
  let quoted = 0;
  for (let index = first; index < end; index++) {
    if (table.quoted[index] !== 0) quoted++;
    else if ((table.flags[index] as number) & FINITE || (table.tokens[index] as ContextToken).lower === 'dass')
      return false;
  }
  return quoted > (end - first) * 0.8;
}
