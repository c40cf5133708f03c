// Quotations and their speakers as found, before anyone asks who that is.
import type { Span } from '../../base';
import type { MentionRule, QuotationRuleName } from '../rules';
import type { QuotationType } from '../types';
import type { LocalMention } from './mentions';

/** Who is quoted, as found beside the quotation, before anyone asks who that is. */
export interface FoundSpeaker {
  readonly mention: LocalMention;
  /** Name of the rule that chose the mention. */
  readonly rule: MentionRule;
  /** From 0 to 1. */
  readonly confidence: number;
}

/** A quotation as the finders hand it to `findQuotations`. */
export interface FoundQuotation {
  readonly type: QuotationType;
  /** Without quotation marks and without the white space around; in order. */
  readonly spans: readonly Span[];
  /** The word that announces it; null where nothing does. */
  readonly cue: Span | null;
  /** More than one where several say it together; empty where nobody is named. */
  readonly speakers: readonly FoundSpeaker[];
  readonly rule: QuotationRuleName;
  readonly confidence: number;
  /** Whether it stands inside another quotation. */
  readonly nested: boolean;
  /** False for what stands in marks but is no speech. */
  readonly isSpeech: boolean;
}
