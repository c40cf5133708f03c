// What a rule found in a sentence, before overlaps are settled.
import type { ContextToken, TokenSpan } from '../../document';
import type { IndirectRule } from '../../rules';
import type { QuotationType } from '../../types';
import type { SpeakerPhrase } from '../cues';
import { FINITE, type VerbTable } from '../grammar';

/** A quotation in token places, before overlaps are settled. */
export interface Candidate {
  readonly type: QuotationType;
  readonly spans: readonly TokenSpan[];
  readonly cue: TokenSpan | null;
  readonly speaker: SpeakerPhrase | null;
  readonly rule: IndirectRule;
  /** From 0 to 1; the surer one of two that overlap is kept. */
  readonly confidence: number;
  /** Whether it stands with its frame or source in what another one gives: "Laut X hat Y gesagt, dass …". */
  readonly nested?: boolean;
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
