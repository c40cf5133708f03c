// What a sentence says of who speaks the words in marks.
import { byRule, type DirectRule, type MentionRule } from '../rules';
import type { TokenSpan } from './tokens';

/** The words for a speaker and the rule that chose them. */
export interface SpeakerPhrase extends TokenSpan {
  readonly rule: MentionRule;
}

/** How the words in marks hang together with the sentence around them. */
export type Link = 'after' | 'colon' | 'lead' | 'source' | 'clause' | 'next' | 'none';

/** What the sentence says of who speaks. */
export interface Attribution {
  readonly link: Link;
  readonly cue: TokenSpan | null;
  /** The verb or noun of the cue by its dictionary form, where it is one the rules know. */
  readonly verb: { readonly lemma: string } | null;
  readonly speaker: SpeakerPhrase | null;
  readonly rule: DirectRule;
  /** From 0 to 1. */
  readonly confidence: number;
}

/** Attribution to nobody. */
export const NO_ATTRIBUTION: Attribution = {
  link: 'none',
  cue: null,
  verb: null,
  speaker: null,
  ...byRule('marks-none'),
};
