// The table of all rules: what each sees, why, with an example, and how sure it is. The code takes its confidences from
// here; the page of the rules is printed from here.
import { ANY_LANGUAGE_RULES } from './any-language';
import { ENGLISH_DIRECT_RULES, ENGLISH_INDIRECT_RULES } from './english';
import { FRENCH_DIRECT_RULES, FRENCH_INDIRECT_RULES } from './french';
import { GERMAN_DIRECT_RULES, GERMAN_INDIRECT_RULES } from './german';
import { KIND_RULES } from './kinds';
import { MENTION_RULES } from './mentions';
import type { RuleRecord, RuleTable } from './rule';
import { ANTECEDENT_RULES, SPEAKER_RULES } from './speakers';

export type { EnglishIndirectRule } from './english';
export type { FrenchIndirectRule } from './french';
export { CARRIED_CONFIDENCE } from './mentions';
export { CONFIDENCE_LOST_A_SENTENCE, CONFIDENCE_OF_FIRST_WORDS, CONFIDENCE_OF_LAST_WORDS } from './speakers';

const DIRECT = { ...GERMAN_DIRECT_RULES, ...ENGLISH_DIRECT_RULES, ...FRENCH_DIRECT_RULES } as const;

const INDIRECT = { ...GERMAN_INDIRECT_RULES, ...ENGLISH_INDIRECT_RULES, ...FRENCH_INDIRECT_RULES } as const;

/** How a sentence tells who speaks the words in marks. */
export type DirectRule = keyof typeof DIRECT | 'marks-none';

/** How speech without marks shows. */
export type IndirectRule = keyof typeof INDIRECT;

/** Name of the rule that found a quotation: one of `QUOTATION_RULES`. */
export type QuotationRuleName = DirectRule | IndirectRule | keyof typeof ANY_LANGUAGE_RULES;

/** Name of the rule that chose the words for a speaker. */
export type MentionRule = keyof typeof MENTION_RULES;

/** Name of the rule that told what a speaker is. */
export type KindRule = keyof typeof KIND_RULES;

/** Name of the rule that tells whom a pronoun means. */
export type AntecedentRule = keyof typeof ANTECEDENT_RULES;

/** Name of a rule that leads from the words to the speaker. */
export type OwnSpeakerRule = Exclude<keyof typeof SPEAKER_RULES, 'spoke-last' | 'joined'>;

/**
 * Names of the rules that lead from the words to the speaker, joined by "+" where there are several: a pronoun can lead
 * to a pronoun before it, and who spoke last goes on.
 */
export type PersonRule = OwnSpeakerRule | `${AntecedentRule}+${string}` | `${string}+spoke-last`;

/** Names of the rules that led to a speaker: the one for the words first, then those for the person. */
export type SpeakerRuleNames = `${MentionRule}+${PersonRule}`;

const ALL = { ...ANY_LANGUAGE_RULES, ...DIRECT, ...INDIRECT, ...ANTECEDENT_RULES, ...SPEAKER_RULES };

/** What a rule finds: a quotation, the words for its speaker, the person whom they mean, or what a speaker is. */
export type RuleKind = 'quotation' | 'words for the speaker' | 'person' | 'kind';

/** A rule of the table. */
export interface QuotationRule extends RuleRecord {
  readonly name: QuotationRuleName | MentionRule | AntecedentRule | keyof typeof SPEAKER_RULES | KindRule;
  readonly finds: RuleKind;
  /** BCP 47 tag of the language that its words are of; "" where they do not matter. */
  readonly language: string;
}

function rows(table: RuleTable, finds: RuleKind, language: string): QuotationRule[] {
  return Object.entries(table).map(([name, rule]) => ({
    name: name as QuotationRule['name'],
    finds,
    language,
    ...rule,
  }));
}

/**
 * Every rule by which quotations and their speakers are found. `Quotation.rule` is the name of one that finds
 * quotations; `Speaker.rule` joins the names of one for the words and of those for the person by "+"; `Speaker.kindRule`
 * is the name of one for the kind.
 */
export const QUOTATION_RULES: readonly QuotationRule[] = [
  ...rows(ANY_LANGUAGE_RULES, 'quotation', ''),
  ...rows(GERMAN_DIRECT_RULES, 'quotation', 'de'),
  ...rows(GERMAN_INDIRECT_RULES, 'quotation', 'de'),
  ...rows(ENGLISH_DIRECT_RULES, 'quotation', 'en'),
  ...rows(ENGLISH_INDIRECT_RULES, 'quotation', 'en'),
  ...rows(FRENCH_DIRECT_RULES, 'quotation', 'fr'),
  ...rows(FRENCH_INDIRECT_RULES, 'quotation', 'fr'),
  ...rows(MENTION_RULES, 'words for the speaker', ''),
  ...rows({ ...ANTECEDENT_RULES, ...SPEAKER_RULES }, 'person', ''),
  ...rows(KIND_RULES, 'kind', ''),
];

/** The confidence of a rule for quotations or persons. */
export const confidenceOf = (rule: keyof typeof ALL): number => ALL[rule].confidence;

/** A rule for quotations or persons and its confidence, as what it finds carries them. */
export function byRule<Name extends keyof typeof ALL>(
  rule: Name,
): { readonly rule: Name; readonly confidence: number } {
  return { rule, confidence: ALL[rule].confidence };
}

/** The same for a rule that chooses the words for a speaker. */
export function byMentionRule<Name extends MentionRule>(
  rule: Name,
): { readonly rule: Name; readonly confidence: number } {
  return { rule, confidence: MENTION_RULES[rule].confidence };
}
