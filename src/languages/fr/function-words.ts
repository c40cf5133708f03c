// French words that hold a sentence together and say nothing of what it is about.
import { wordSet } from '../word-list';

/** In lower case. */
export const FUNCTION_WORDS: ReadonlySet<string> = wordSet(`
  le la les un une des du de au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs
  je tu il elle on nous vous ils elles me te se lui y en qui que quoi dont où quel quelle
  à dans par pour sur avec sans sous vers chez contre entre après avant depuis pendant
  et ou mais donc car ni si comme quand parce lorsque puisque
  est sont était étaient sera été être a ont avait avaient aura eu avoir ne pas plus aussi très
`);

/** Words that deny, in lower case. */
export const NEGATIONS: ReadonlySet<string> = wordSet('ne pas jamais personne rien sans aucun aucune ni');

/** Pairs that deny nothing. */
export const EMPTY_NEGATIONS: ReadonlySet<string> = new Set(['pas seulement']);
