// A source phrase in a sentence: "laut X", "nach Angaben von X", "so X".
import type { SpeakerPhrase, TokenSpan } from '../../document';

/** The rules for sources, each named by its word. */
export type SourceRule =
  | 'laut'
  | 'nach'
  | 'gemäß'
  | 'aus-sicht'
  | 'zufolge'
  | 'nach-after'
  | 'so'
  | 'so-verb'
  | 'demnach';

/** A source phrase in a sentence: all its tokens, and those that name the speaker. */
export interface Source {
  readonly clause: number;
  readonly phrase: TokenSpan;
  readonly cue: TokenSpan;
  readonly speaker: SpeakerPhrase;
  readonly rule: SourceRule;
  readonly confidence: number;
}
