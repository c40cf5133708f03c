// English words that hold a sentence together and say nothing of what it is about.
import { wordSet } from '../word-list';

/** In lower case. */
export const FUNCTION_WORDS: ReadonlySet<string> = wordSet(`
  the a an this that these those i you he she it we they me him her us them my your his its our their who whom which
  what in on at by for with about against between into through during before after to from of and or but nor so yet
  if because as while although though than is are was were be been being am has have had do does did will would can
  could shall should may might must not no also only just there here then
`);

/** Words that deny, in lower case; contractions with "n't" aside. */
export const NEGATIONS: ReadonlySet<string> = wordSet(
  'not no never nobody nothing nowhere none neither nor cannot without',
);

/** Pairs that deny nothing: they stress what follows, or begin "not only … but". */
export const EMPTY_NEGATIONS: ReadonlySet<string> = new Set([
  ...['not only', 'not just', 'not least', 'not merely', 'not simply', 'no doubt', 'no wonder', 'nothing but'],
]);
