import type { Span } from '../base';
import type { KindRule, QuotationRuleName, SpeakerRuleNames } from './rules';

/**
 * The five forms of reported speech (Petersen-Frey and Biemann 2024; Semino and Short 2004):
 * `direct` verbatim words, in marks as a rule; `indirect` with a frame (dass, Konjunktiv, infinitive, "laut X");
 * `indirect_free_indirect` a sentence in the Konjunktiv without a frame; `free_indirect` with sollen or müssen;
 * `reported` a summary of what was said.
 */
export type QuotationType = (typeof QUOTATION_TYPES)[number];

export const QUOTATION_TYPES = ['direct', 'indirect', 'indirect_free_indirect', 'free_indirect', 'reported'] as const;

/** Words in the text that name or stand for somebody: `raw.slice(start, end)`. */
export interface Mention extends Span {
  readonly text: string;
}

/**
 * What a speaker is: a `person`; an `organisation` (ministry, court, party, company, paper); a `government`, or a country
 * or place that stands for one; a `group` of people without names ("Analysten"); a `document`; `unknown`.
 */
export type SpeakerKind = (typeof SPEAKER_KINDS)[number];

export const SPEAKER_KINDS = ['person', 'organisation', 'government', 'group', 'document', 'unknown'] as const;

/** Who is quoted. */
export interface Speaker {
  /** Canonical name where it is known ("Dmitri Peskow"), else the mention as printed. */
  readonly name: string;
  /** Whether the mention was tied to somebody with a name: false for "er" of nobody, for "ein Bäcker", "eine Studie". */
  readonly resolved: boolean;
  readonly kind: SpeakerKind;
  /** By what the kind was told: see `QUOTATION_RULES`. */
  readonly kindRule: KindRule | 'coder';
  /** Title, office or trade as the article prints it beside the name ("AfD-Vize"); empty where it prints none. */
  readonly role: string;
  /** The organisation that the article names beside a person ("AfD", "Innenministerium"); empty where it names none. */
  readonly affiliation: string;
  /** From 0 to 1. */
  readonly confidence: number;
  /** Names of the rules that chose the words for the speaker and the person, joined by "+": see `QUOTATION_RULES`. */
  readonly rule: SpeakerRuleNames | 'coder';
  /** The mention beside the quotation first, then those that led to the name. */
  readonly mentions: readonly Mention[];
}

/** One quotation in one article. */
export interface Quotation extends Span {
  /** Unique in the corpus: article id, "#", number in the article from 1. */
  readonly id: string;
  /** Id of the article. */
  readonly article: string;
  readonly type: QuotationType;
  /** The words said, without quotation marks; pieces joined by " … " where words stand between them. */
  readonly text: string;
  /** The pieces where the attribution interrupts it; one piece otherwise. First start and last end are `start`, `end`. */
  readonly spans: readonly Span[];
  /** Whether it stands inside another quotation. */
  readonly nested: boolean;
  /** False for what stands in marks but is no speech (scare quote, title of a work, name): kept, not counted. */
  readonly isSpeech: boolean;
  /** The word that announces it ("sagte", "laut"); null where nothing does. */
  readonly cue: Mention | null;
  /** The (first) speaker; null where none is named. */
  readonly speaker: Speaker | null;
  /** All speakers where several say it together; otherwise the one of `speaker`, or empty. */
  readonly speakers: readonly Speaker[];
  /** From 0 to 1: that this is a quotation with this span. */
  readonly confidence: number;
  /** Name of the rule that found it: see `QUOTATION_RULES`. */
  readonly rule: QuotationRuleName | 'coder';
}
