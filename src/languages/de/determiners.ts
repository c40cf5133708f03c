// German articles, pronouns that stand like them, and numbers in words, each paradigm once: lists for a purpose are put
// together from these.

export const DEFINITE = 'der die das dem den des';
export const INDEFINITE = 'ein eine einem einen einer eines';
export const NEGATIVE = 'kein keine keinem keinen keiner keines';
export const DEMONSTRATIVE = 'dieser diese dieses diesem diesen jener jene jenes jenem jenen';
/** Possessives of the third person, and those of the first and second. */
export const POSSESSIVE = 'sein seine seiner seinem seinen seines ihr ihre ihrer ihrem ihren ihres';
export const OWN_POSSESSIVE =
  'mein meine meiner meinem meinen meines dein deine deiner deinem deinen deines unser unsere unserer unserem unseren unseres euer eure';
export const DISTRIBUTIVE = 'jeder jede jedes jedem jeden';
export const INTERROGATIVE = 'welcher welche welches welchem welchen';
/** Genitives of the relative pronoun, which stand like a possessive: "deren Sprecher". */
export const RELATIVE_GENITIVE = 'deren dessen';
export const CARDINALS = 'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf';
/** Prepositions with an article in them. */
export const CONTRACTIONS = 'am ans im ins beim vom zum zur';
