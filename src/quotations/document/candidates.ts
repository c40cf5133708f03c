// What a rule found in a sentence, before overlaps are settled.
import type { IndirectRule } from '../rules';
import type { QuotationType } from '../types';
import type { SpeakerPhrase } from './attribution';
import type { TokenSpan } from './tokens';

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
