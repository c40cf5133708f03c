// Speech or not? Half of what stands in marks is no speech: names, titles of works, scare quotes. Each sign speaks for
// or against with a weight; what reaches the threshold counts as speech. The weights are round numbers set by
// judgement: 4 all but decides, 2 needs one more sign, 1 tips the scales.
import type { Attribution } from './attribution';
import type { ArticleContext, ContextToken } from './context';
import { isNamingNoun, NAMING_WORDS } from './naming-words';
import type { QuotedWords } from './quoted-words';
import { FINITE, verbFlags } from './verb-forms';

/** What a sign may look at. */
export interface Evidence {
  readonly context: ArticleContext;
  readonly words: QuotedWords;
  readonly attribution: Attribution;
  /** Whether the words stand inside indirect or reported speech. */
  readonly framed: boolean;
  /** Tokens inside the marks. */
  readonly inside: readonly ContextToken[];
  /** Nearest tokens before and after the marks. */
  readonly before: ContextToken | undefined;
  readonly behind: ContextToken | undefined;
  /** The first word inside begins in lower case, or with a bracket or dots: words taken out of a sentence. */
  readonly beginsLow: boolean;
  /** Every longer word has a capital or a digit, as in names and titles. */
  readonly onlyCapitals: boolean;
  /** A finite verb inside. */
  readonly hasVerb: boolean;
  /** Ends in a full stop, question or exclamation mark. */
  readonly endsSentence: boolean;
}

/** One reason for or against speech. */
export interface SpeechSign {
  readonly name: string;
  /** What is behind it, in words. */
  readonly why: string;
  readonly weight: number;
  readonly holds: (evidence: Evidence) => boolean;
}

const isCitation = ({ attribution }: Evidence) => attribution.link === 'after' || attribution.link === 'colon';

/** All signs. Those about length exclude each other; of the others any number may hold. */
export const SPEECH_SIGNS: readonly SpeechSign[] = [
  {
    name: 'long',
    why: 'names and titles hardly have eight words',
    weight: 4,
    holds: ({ words }) => words.wordCount >= 8,
  },
  {
    name: 'medium',
    why: 'five to seven words are more often said than named',
    weight: 2,
    holds: ({ words }) => words.wordCount >= 5 && words.wordCount < 8,
  },
  {
    name: 'short',
    why: 'one or two words are mostly a name or an ironic word',
    weight: -1,
    holds: ({ words }) => words.wordCount <= 2,
  },
  {
    name: 'whole sentence',
    why: 'a finite verb and a full stop inside make a sentence',
    weight: 2,
    holds: ({ hasVerb, endsSentence, words }) =>
      words.wordCount >= 2 && (endsSentence || (hasVerb && words.wordCount >= 3)),
  },
  {
    name: 'begins low',
    why: 'a lower case letter shows words cut out of somebody’s sentence',
    weight: 2,
    holds: ({ beginsLow }) => beginsLow,
  },
  {
    name: 'only capitals',
    why: 'names and titles have capitals throughout',
    weight: -2,
    holds: ({ onlyCapitals, words }) => onlyCapitals && words.wordCount < 8,
  },
  { name: 'cited', why: 'a colon or an attribution behind the mark announces speech', weight: 3, holds: isCitation },
  {
    name: 'cue in clause',
    why: 'a verb of saying governs the clause',
    weight: 1,
    holds: ({ attribution }) => attribution.link === 'clause' || attribution.link === 'lead',
  },
  {
    name: 'framed',
    why: 'inside indirect speech marks show which words are verbatim',
    weight: 1,
    holds: ({ framed }) => framed,
  },
  {
    name: 'framed and low',
    why: 'the two together are the usual form of a partial quotation',
    weight: 1,
    holds: ({ framed, beginsLow }) => framed && beginsLow,
  },
  {
    name: 'naming word before',
    why: '„sogenannt“, „namens“, „heißt“ tell what something is called',
    weight: -4,
    holds: ({ before }) => before !== undefined && NAMING_WORDS.has(before.lower),
  },
  {
    name: 'naming noun before',
    why: 'the paper, the film, the operation: what follows is its name',
    weight: -3,
    holds: (evidence) => namingNounBefore(evidence),
  },
  {
    name: 'part of a compound',
    why: '„Tea Party“-Bewegung: a hyphen ties the words to a noun',
    weight: -4,
    holds: ({ behind, words, context }) =>
      behind !== undefined &&
      behind.text.startsWith('-') &&
      behind.start === (words.passages.at(-1)?.end ?? -1) &&
      context !== undefined,
  },
];

/** From this sum on, words in marks count as speech. */
export const SPEECH_THRESHOLD = 2;

/** The sum of the weights of all signs that hold. */
export function weighSpeech(evidence: Evidence): number {
  let sum = 0;
  for (const sign of SPEECH_SIGNS) if (sign.holds(evidence)) sum += sign.weight;
  return sum;
}

/** Gathers what the signs look at. */
export function evidenceOf(
  context: ArticleContext,
  words: QuotedWords,
  attribution: Attribution,
  framed: boolean,
): Evidence {
  const inside = context.tokens.slice(words.first, words.end);
  const last = inside[inside.length - 1];
  const lead = inside[0];
  return {
    context,
    words,
    attribution,
    framed,
    inside,
    before: context.tokens[words.open - 1],
    behind: context.tokens[words.close],
    beginsLow: lead !== undefined && ((lead.kind === 'word' && !lead.capital) || /^[[(….]/.test(lead.text)),
    onlyCapitals: inside.every((token) => token.kind !== 'word' || token.capital || token.text.length < 4),
    hasVerb: inside.some((token) => !token.capital && (verbFlags(token.lower) & FINITE) !== 0),
    endsSentence: last !== undefined && /^[.!?]$/.test(last.text),
  };
}

function namingNounBefore({ before, context, words }: Evidence): boolean {
  if (before === undefined) return false;
  if (before.capital && isNamingNoun(before.lower)) return true;
  return context.tokens[words.open - 2] !== undefined && false;
}
