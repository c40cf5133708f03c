// The rules for quotations in English, as data.
import type { RuleTable } from './rule';

/** How an English sentence tells who speaks the words in marks. */
export const ENGLISH_DIRECT_RULES = {
  'marks-english-after': {
    example: '“The dam has burst,” said Ann Webb.',
    why: 'a verb of saying and its subject right behind the closing mark, in either order',
    confidence: 0.85,
  },
  'marks-english-colon': {
    example: 'Ann Webb said: “The dam has burst.”',
    why: 'a verb of saying before a colon',
    confidence: 0.85,
  },
  'marks-english-lead': {
    example: 'Ann Webb said the dam was “in a terrible state”.',
    why: 'a verb of saying with its subject before the opening mark',
    confidence: 0.85,
  },
  'marks-english-source': {
    example: 'The dam is, in the words of one driver, “a death trap”.',
    why: '"in the words of X", "according to X" before the opening mark',
    confidence: 0.85,
  },
} as const satisfies RuleTable;

/** How speech without marks shows in English. */
export const ENGLISH_INDIRECT_RULES = {
  'said-that': {
    example: 'Ann Webb said that the dam had burst.',
    why: 'a verb of saying, with its subject before it, and what was said behind it: that …, to …, or a clause',
    confidence: 0.7,
  },
  'said-after': {
    example: 'The dam has burst, Ann Webb said.',
    why: 'what was said stands first or on both sides, the verb and its subject between commas',
    confidence: 0.7,
  },
  'according-to': {
    example: 'According to Ann Webb, the dam has burst.',
    why: '"according to X" vouches for the rest of its sentence',
    confidence: 0.7,
  },
} as const satisfies RuleTable;
