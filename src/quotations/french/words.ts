// French: the words of closed classes, which show where a phrase begins and ends.
import { languageProfile, namesOf, wordList, wordSet } from '../../languages';

export const PRONOUNS = wordSet('il elle ils elles on je nous vous qui');

const { calendar, determiners } = languageProfile('fr');

export const POSSESSIVES: ReadonlySet<string> = new Set([...determiners.possessive, ...determiners.ownPossessive]);

export const DETERMINERS: ReadonlySet<string> = new Set([
  ...Object.values(determiners).flat(),
  ...wordList('plusieurs certains certaines'),
]);

/** What ties a noun to the noun before it. */
export const TIES = wordSet("de du des d' en");

/** What no noun phrase goes on with: prepositions, conjunctions, adverbs, pronouns. */
export const BORDERS = wordSet(`
  à au aux dans pour par sur avec sans sous vers chez contre après avant depuis pendant lors selon et ou mais que qui dont où
  si quand comme car donc ne pas plus aussi déjà encore hier aujourd'hui demain ensuite puis se s' y
`);

/** Words for a time that stand without a preposition, and what goes with them. */
export const TIMES: ReadonlySet<string> = new Set([
  ...namesOf([...calendar.weekdays, ...calendar.months]),
  ...wordList("hier aujourd'hui demain matin soir midi après-midi dernier"),
]);

const FINITE = wordSet(`
  est sont était étaient sera seront serait fut a ont avait avaient aura auront aurait avons avez suis ai va vont doit doivent
  peut peuvent veut veulent faut fait font devait pouvait voulait irons sommes êtes
`);

/** With a straight apostrophe. */
export const plain = (lower: string): string => (lower.includes('’') ? lower.replace(/’/g, "'") : lower);

/** What is elided before a word, with its apostrophe ("l'", "qu'"); empty for nothing. */
export const elided = (lower: string): string => /^(?:l|d|qu|s|n|j|c|m|t)'/.exec(plain(lower))?.[0] ?? '';

/** Auxiliaries and common verbs, and endings that few nouns have. */
export function isFiniteForm(lower: string): boolean {
  const word = plain(lower);
  const own = word.slice(elided(word).length);
  return FINITE.has(own) || /[^aiu](?:aient|erons|eront|erait|eraient)$|^[^d].*[^uf]ait$/.test(own);
}
