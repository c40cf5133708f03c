// Speech or not? Half of what stands in marks is no speech: names, titles of works, scare quotes. Each sign speaks for
// or against with a weight; what reaches the threshold counts as speech. The weights are round numbers set by
// judgement: 4 all but decides, 2 needs one more sign, 1 tips the scales.
import type { Evidence, MarkWords } from '../document';

/** One reason for or against speech. */
export interface SpeechSign {
  readonly name: string;
  /** What is behind it, in words. */
  readonly why: string;
  readonly weight: number;
  readonly holds: (evidence: Evidence, language: MarkWords) => boolean;
}

const LONG = 8;

const MEDIUM = 5;

const isSentence = ({ words, hasVerb, endsSentence }: Evidence) =>
  words.wordCount >= 2 && (endsSentence || (hasVerb && words.wordCount >= 3));

const isCited = ({ attribution: { link } }: Evidence) => link === 'after' || link === 'colon' || link === 'next';

/** One word that is a sentence of its own: „Nein“, sagte sie. Sie sagte: „Nein.“ */
const isAnswer = ({ words, inside, behind, attribution: { link, rule }, opensSentence, endsSentence }: Evidence) =>
  words.wordCount === 1 &&
  // „Phönix“, so heißt der Plan: a verb that is none of saying may name.
  rule !== 'marks-verb-after' &&
  ((link === 'after' && opensSentence && [behind?.text, inside.at(-1)?.text].includes(',')) ||
    (link === 'colon' && endsSentence));

/** All signs. Those about length exclude each other; of the others any number may hold. */
export const SPEECH_SIGNS: readonly SpeechSign[] = [
  {
    name: 'long',
    why: 'names and titles hardly have eight words',
    weight: 4,
    holds: ({ words }) => words.wordCount >= LONG,
  },
  {
    name: 'medium',
    why: 'five to seven words are more often said than named',
    weight: 2,
    holds: ({ words }) => words.wordCount >= MEDIUM && words.wordCount < LONG,
  },
  {
    name: 'short',
    why: 'one or two words are mostly a name or an ironic word',
    weight: -1,
    holds: ({ words }) => words.wordCount <= 2,
  },
  {
    name: 'sentence',
    why: 'a finite verb or a full stop inside makes a sentence',
    weight: 2,
    holds: isSentence,
  },
  {
    name: 'begins-low',
    why: 'a small letter shows words cut out of a sentence that somebody said',
    weight: 2,
    holds: ({ beginsLow }) => beginsLow,
  },
  {
    name: 'only-capitals',
    why: 'names and titles have capitals throughout; the capital of „Nein“, sagte sie, is that of the sentence',
    weight: -2,
    holds: (evidence) =>
      evidence.onlyCapitals && !isAnswer(evidence) && evidence.attribution.rule !== 'marks-name-colon',
  },
  {
    name: 'cited',
    why: 'a colon before or an attribution behind announces speech',
    weight: 3,
    holds: isCited,
  },
  {
    name: 'labelled',
    why: 'who calls, praises or warns is quoted word for word, even with one word',
    weight: 4,
    holds: (evidence, { isLabelled }) => isLabelled(evidence),
  },
  {
    name: 'speech-noun',
    why: '„Worte“, „Parole“, „Aufschrift“, „Vorwurf“: what follows is what was said or written',
    weight: 4,
    holds: (evidence, { followsSpeechNoun }) => followsSpeechNoun(evidence),
  },
  {
    name: 'governed',
    why: 'a verb of saying or a source governs the clause',
    weight: 1,
    holds: (evidence, { weakVerbs, isLabelled }) => {
      const { link, verb } = evidence.attribution;
      if (link !== 'clause') return link === 'lead' || link === 'source';
      return !weakVerbs.has(verb?.lemma ?? '') || isLabelled(evidence);
    },
  },
  {
    name: 'framed',
    why: 'inside indirect speech marks show which words are verbatim',
    weight: 1,
    holds: ({ framed }) => framed,
  },
  {
    name: 'framed-and-low',
    why: 'both together are the usual form of a partial quotation',
    weight: 1,
    holds: ({ framed, beginsLow }) => framed && beginsLow,
  },
  {
    name: 'echo',
    why: 'words taken from a longer quotation of the same article, as headlines do',
    weight: 4,
    holds: ({ isEcho, beginsLow }) => isEcho && beginsLow,
  },
  {
    name: 'unattached',
    why: 'nobody is said to speak, and the marks do not open a sentence of their own',
    weight: -2,
    holds: ({ attribution: { link }, framed, opensSentence }) => link === 'none' && !framed && !opensSentence,
  },
  {
    name: 'named',
    why: '„sogenannt“, „namens“, „heißt“, „genannt“ tell what something is called',
    weight: -4,
    holds: (evidence, { isNamed }) => isNamed(evidence),
  },
  {
    name: 'tinted-adjective',
    why: 'an „epochales“ Treffen: one adjective in marks before its noun is irony or distance',
    weight: -2,
    holds: (evidence, { isTintedAdjective }) =>
      evidence.words.wordCount === 1 && evidence.beginsLow && isTintedAdjective(evidence),
  },
  {
    name: 'naming-noun',
    why: 'the paper, the film, the operation, the motto: what follows is its name',
    weight: -5,
    holds: (evidence, { followsNamingNoun }) => followsNamingNoun(evidence),
  },
  {
    name: 'compound',
    why: '„Tea Party“-Bewegung: a hyphen ties the words to a noun',
    weight: -4,
    holds: ({ behind, words }) =>
      behind !== undefined &&
      /^-./.test(behind.text) &&
      behind.start === words.passages[words.passages.length - 1]?.end,
  },
  {
    name: 'abbreviated',
    why: '„Institut für Beispiele“ (IFB), „Der Film“ (2004): what has an abbreviation or a year is a name',
    weight: -3,
    holds: ({ behind, words }) => behind?.text === '(' && words.wordCount < LONG,
  },
  {
    name: 'gloss',
    why: '(„…“) without a full stop gives a translation or another name',
    weight: -3,
    holds: ({ bracketed, endsSentence }) => bracketed && !endsSentence,
  },
  {
    name: 'foreign',
    why: 'a report translates speech and leaves names in their language',
    weight: -3,
    holds: ({ inside, endsSentence }, { isForeign }) => !endsSentence && inside.some((token) => isForeign(token.lower)),
  },
  {
    name: 'in-a-list',
    why: 'what stands in a row with a name is a name',
    weight: -2,
    holds: ({ afterName }) => afterName,
  },
  {
    name: 'speaks-itself',
    why: 'Wie „Das Blatt“ berichtet: the words in marks are the speaker',
    weight: -4,
    holds: (evidence, { isReporting }) => evidence.namesSpeaker || isReporting(evidence),
  },
];

/** From this sum on, words in marks count as speech. */
export const SPEECH_THRESHOLD = 2;

/** The sum of the weights of all signs that hold. */
export function weighSpeech(evidence: Evidence, language: MarkWords): number {
  let sum = 0;
  for (const sign of SPEECH_SIGNS) if (sign.holds(evidence, language)) sum += sign.weight;
  return sum;
}
