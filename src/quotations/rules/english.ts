// The rules for quotations in English, as data.
import type { RuleTable } from './rule';

/** How an English sentence tells who speaks the words in marks. */
export const ENGLISH_DIRECT_RULES = {
  'marks-english-after': {
    example: '“The dam has burst,” said Ann Webb.',
    why: 'a verb of saying and its subject right behind the closing mark, in either order',
    confidence: 0.97,
  },
  'marks-english-colon': {
    example: 'Ann Webb said: “The dam has burst.”',
    why: 'a verb of saying before a colon',
    confidence: 0.9,
  },
  'marks-english-lead': {
    example: 'Ann Webb said the dam was “in a terrible state”.',
    why: 'a verb of saying with its subject before the opening mark',
    confidence: 0.86,
  },
  'marks-english-source': {
    example: 'The dam is, in the words of one driver, “a death trap”.',
    why: '"in the words of X", "according to X" before the opening mark',
    confidence: 0.9,
  },
  'marks-english-around': {
    example: 'The dam, “in a terrible state” for years, will be mended, Ann Webb said.',
    why: 'a verb of saying with its subject later in the sentence',
    confidence: 0.9,
  },
  'marks-english-signature': {
    example: '“The valley needs a hospital.” ― Ann Webb',
    why: 'a dash and a name behind the marks',
    confidence: 0.7,
  },
} as const satisfies RuleTable;

/** How speech without marks shows in English. */
export const ENGLISH_INDIRECT_RULES = {
  'said-that': {
    example: 'Ann Webb said that the dam had burst.',
    why: 'a verb of saying or thinking with its subject, and a clause with "that"',
    confidence: 0.87,
  },
  'said-clause': {
    example: 'Ann Webb said the dam had burst.',
    why: 'behind a verb that often goes without "that" stand a subject and a finite verb',
    confidence: 0.84,
  },
  'said-gap': {
    example: 'They crossed a bridge which Ann Webb said was too weak.',
    why: 'the verb of saying stands inside a relative clause, whose verb follows at once',
    confidence: 0.7,
  },
  'said-after': {
    example: 'The dam has burst, Ann Webb said.',
    why: 'a verb of saying and its subject between commas behind what was said or in it',
    confidence: 0.84,
  },
  'according-to': {
    example: 'According to the harbour office, two ships collided.',
    why: 'a source gives the whole sentence',
    confidence: 0.86,
  },
  'asked-whether': {
    example: 'Ann Webb asked whether the dam would hold.',
    why: 'a verb of asking or explaining and a question',
    confidence: 0.82,
  },
  'promised-to': {
    example: 'Ann Webb promised to mend the dam.',
    why: 'a verb of promising and an infinitive',
    confidence: 0.65,
  },
  'urged-to': {
    example: 'Ann Webb urged the farmers to leave.',
    why: 'a verb of urging, whom it urges, and an infinitive',
    confidence: 0.85,
  },
  'denied-doing': {
    example: 'Ann Webb denied having seen the crack.',
    why: 'a verb of denying or admitting and a form in -ing',
    confidence: 0.6,
  },
  'noun-that': {
    example: "The council's claim that the lake is clean has angered swimmers.",
    why: 'a noun of saying gives a clause or an infinitive; whose it is speaks',
    confidence: 0.72,
  },
  'is-said': {
    example: 'The old keeper is said to have left the island.',
    why: 'a passive or "reportedly" tells of speech and names nobody',
    confidence: 0.62,
  },
  'headline-colon': {
    example: 'Holm: Town will never sell the mill\n\nAnn Holm owns a mill.',
    why: 'in a headline a name or a noun for a source stands before a colon, or behind it',
    confidence: 0.77,
  },
  'called-for': {
    example: 'Ann Webb called for a new and stronger dam.',
    why: '"called for", "called on": what is asked for is summed up',
    confidence: 0.85,
  },
  'called-it': {
    example: 'Ann Webb called the dam a danger to the valley.',
    why: '"called" and two phrases: what something is called is summed up',
    confidence: 0.88,
  },
  'english-summary': {
    example: 'Ann Webb criticized the plan for its high costs.',
    why: 'a verb of judging and its object sum up what was said',
    confidence: 0.75,
  },
} as const satisfies RuleTable;

/** Name of a rule for English speech without marks. */
export type EnglishIndirectRule = keyof typeof ENGLISH_INDIRECT_RULES;
