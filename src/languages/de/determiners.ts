// German articles, pronouns that stand like them, and numbers in words.
import { determiners } from '../determiners';

export const DETERMINERS = determiners({
  definite: 'der die das dem den des',
  indefinite: 'ein eine einem einen einer eines',
  negative: 'kein keine keinem keinen keiner keines',
  demonstrative: 'dieser diese dieses diesem diesen jener jene jenes jenem jenen',
  possessive: 'sein seine seiner seinem seinen seines ihr ihre ihrer ihrem ihren ihres',
  ownPossessive: `
    mein meine meiner meinem meinen meines dein deine deiner deinem deinen deines
    unser unsere unserer unserem unseren unseres euer eure
  `,
  cardinals: 'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf',
});

/** "jeder": not counted as a determiner, as it stands alone as well. */
export const DISTRIBUTIVE = 'jeder jede jedes jedem jeden';
export const INTERROGATIVE = 'welcher welche welches welchem welchen';
/** Prepositions with an article in them. */
export const CONTRACTIONS = 'am ans im ins beim vom zum zur';
