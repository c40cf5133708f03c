// English: what shows whether words in marks are speech.
import { wordSet } from '../../languages';
import type { Evidence, MarkWords } from '../document';
import { isFiniteAuxiliary } from './closed-words';

/** The next words are what something is called. */
const NAMING_WORDS = wordSet('named titled entitled dubbed nicknamed so-called known');

/** Nouns that take a name or title in marks. */
const NAMING_NOUNS = wordSet(`
  newspaper magazine film movie book novel album song band show series programme program project operation ship play
  documentary musical poem painting opera
`);

/** Nouns before a mark whose content is said or written by somebody. */
const SPEECH_NOUNS = wordSet('words slogan slogans question answer statement chant chants');

const FUNCTION_WORDS = wordSet(`
  the a an of and or for to in is are with from by on at your our my you we this that against without not no never
`);

const isNamed = ({ before, behind }: Evidence): boolean =>
  before.slice(0, 2).some(({ lower }) => NAMING_WORDS.has(lower)) ||
  (behind !== undefined && NAMING_WORDS.has(behind.lower));

export const ENGLISH_MARKS: MarkWords = {
  unclosedAttribution: /,\s(?:said|says|told|added)\s(?=\p{Lu}|(?:the|a|an|he|she|they)\s)/u,
  listWords: wordSet(', and or /'),
  // The comma before the attribution stands inside the marks.
  sentenceEnd: /^[.!?,]$/,
  weakVerbs: wordSet(''),
  isFiniteVerb: ({ lower }) => isFiniteAuxiliary(lower),
  isFunctionWord: (lower) => FUNCTION_WORDS.has(lower),
  // A report in English has no translated speech that foreign words could be told from.
  isForeign: () => false,
  // "called it “a disgrace”": the verb leads to the marks as any verb of saying does.
  isLabelled: () => false,
  isNamed,
  isReporting: ({ before, behind }) => before[0]?.lower === 'as' && /^(?:reports|reported)$/.test(behind?.lower ?? ''),
  followsSpeechNoun: ({ before: [noun] }) => noun !== undefined && SPEECH_NOUNS.has(noun.lower),
  followsNamingNoun: ({ before: [noun], attribution: { link } }) =>
    noun !== undefined && link !== 'colon' && NAMING_NOUNS.has(noun.lower),
  // English adjectives have no ending that would tell them from nouns.
  isTintedAdjective: () => false,
};
