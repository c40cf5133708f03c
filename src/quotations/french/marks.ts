// French: what shows whether words in marks are speech.
import { wordSet } from '../../languages';
import type { MarkWords } from '../document';
import { isFiniteForm, plain } from './words';

const NAMING_NOUNS = wordSet(`
  journal magazine film livre roman album chanson série émission programme projet opération pièce documentaire opéra tableau
`);

const SPEECH_NOUNS = wordSet('mots slogan slogans question réponse paroles');

const NAMING_WORDS = wordSet('intitulé intitulée nommé nommée baptisé baptisée surnommé surnommée appelé appelée');

const FUNCTION_WORDS = wordSet("le la les un une des et de du d' à au aux en pour par sur avec");

export const FRENCH_MARKS: MarkWords = {
  unclosedAttribution: /,\s(?:a\s(?:dit|déclaré|ajouté)|dit|a-t-(?:il|elle)\s)(?=\s?\p{L})/u,
  listWords: wordSet(', et ou /'),
  sentenceEnd: /^[.!?]$/,
  weakVerbs: wordSet(''),
  isFiniteVerb: ({ lower }) => isFiniteForm(lower),
  isFunctionWord: (lower) => FUNCTION_WORDS.has(plain(lower)),
  isForeign: () => false,
  // "qualifie de «…»" leads to the marks as any verb of saying does.
  isLabelled: () => false,
  isNamed: ({ before: [word, previous] }) =>
    word !== undefined && NAMING_WORDS.has(word.lower) && !/^(?:a|ont|avait)$/.test(previous?.lower ?? ''),
  isReporting: () => false,
  followsSpeechNoun: ({ before: [noun] }) => noun !== undefined && SPEECH_NOUNS.has(noun.lower),
  followsNamingNoun: ({ before: [noun], attribution: { link } }) =>
    noun !== undefined && link !== 'colon' && NAMING_NOUNS.has(noun.lower),
  isTintedAdjective: () => false,
};
