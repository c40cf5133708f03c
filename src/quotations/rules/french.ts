// The rules for quotations in French, as data. Their confidences are guesses: no labelled French news was at hand.
import type { RuleTable } from './rule';

/** How a French sentence tells who speaks the words in marks. */
export const FRENCH_DIRECT_RULES = {
  'marks-french-after': {
    example: '« Le barrage a cédé », a déclaré Marie Dupont.',
    why: 'a verb of saying right behind the closing mark, with its subject behind it, in it or before it',
    confidence: 0.85,
  },
  'marks-french-colon': {
    example: 'Marie Dupont a déclaré : « Le barrage a cédé. »',
    why: 'a verb of saying with its subject before a colon',
    confidence: 0.85,
  },
  'marks-french-lead': {
    example: 'Marie Dupont a dit que le barrage était « dans un état lamentable ».',
    why: 'a verb of saying with its subject before the opening mark',
    confidence: 0.8,
  },
  'marks-french-source': {
    example: 'Selon Marie Dupont, le barrage est « dans un état lamentable ».',
    why: '"selon X", "d\'après X" before the opening mark or behind the closing one',
    confidence: 0.85,
  },
} as const satisfies RuleTable;

/** How speech without marks shows in French. */
export const FRENCH_INDIRECT_RULES = {
  'french-that': {
    example: 'Marie Dupont a dit que le barrage avait cédé.',
    why: 'a verb of saying with its subject, and a clause with "que"',
    confidence: 0.85,
  },
  'french-after': {
    example: 'Le barrage a cédé, a déclaré Marie Dupont.',
    why: 'a verb of saying and its subject behind it, behind the comma after what was said',
    confidence: 0.7,
  },
  'french-source': {
    example: 'Selon Marie Dupont, le barrage a cédé.',
    why: 'a source before or behind the sentence gives the whole of it',
    confidence: 0.8,
  },
} as const satisfies RuleTable;

/** Name of a rule for French speech without marks. */
export type FrenchIndirectRule = keyof typeof FRENCH_INDIRECT_RULES;
