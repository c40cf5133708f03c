// What a word can be in a mention by the words of its language: each asked once for every word, however often it stands
// in the articles.
import { isForename } from '../../languages';
import { type NameWords, testedOnce, testedOncePer } from '../document';
import { isArticleWord } from './determiners';
import { looksGenitive } from './word-keys';

export const isArticle = testedOncePer(({ lower }, words: NameWords) => isArticleWord(words, lower));

export const isPreposition = testedOncePer(({ lower }, words: NameWords) => words.prepositions.has(lower));

export const isContraction = testedOncePer(({ lower }, words: NameWords) => words.contractions.has(lower));

export const isConjunction = testedOncePer(({ lower }, words: NameWords) => words.conjunctions.has(lower));

export const isFunctionWord = testedOncePer(({ lower }, words: NameWords) => words.functionWords.has(lower));

export const isPersonNoun = testedOncePer(({ lower }, words: NameWords) => words.isPersonNoun(lower));

/** "Dr", "Frau". */
export const isTitle = testedOncePer(({ lower }, words: NameWords) => words.titles.has(lower.replace('.', '')));

/** Whether a word is no name of a person, by its end. */
export const cannotBeName = testedOncePer(({ lower }, words: NameWords) => words.noName.test(lower));

export const isSurnameToo = testedOncePer(({ lower }, words: NameWords) => words.surnameToo.test(lower));

export const isCouncil = testedOncePer(({ lower }, words: NameWords) => words.council.test(lower));

/** "Prime": the first word of an office of two. */
export const opensOffice = testedOncePer(({ lower }, words: NameWords) => words.officeOpener.test(lower));

/** "State" of "Secretary of State": what an office is of. */
export const isAreaOfOffice = testedOncePer(({ lower }, words: NameWords) => words.officeOf.test(lower));

/** "Wiener": what stands before an office without being a forename. */
export const standsBeforeOffice = testedOncePer(({ text }, words: NameWords) => words.beforeOffice.test(text));

export const endsLikeAdjective = testedOncePer(({ lower }, words: NameWords) => words.adjectiveEnd.test(lower));

/** "58-jährige". */
export const isAge = testedOncePer(({ lower }, words: NameWords) => words.ageAdjective.test(lower));

/** Whether a word is a trade before a name, by its form; before a known forename more words are. */
export const isTradeWord = testedOncePer(({ text }, words: NameWords) => words.isTrade(text, false));

export const isTradeBeforeForename = testedOncePer(({ text }, words: NameWords) => words.isTrade(text, true));

export const isForenameWord = testedOnce(({ lower }) => isForename(lower));

/** What stands between forename and surname, and belongs to the name: "Otto Graf Lambsdorff". */
export const isNobility = testedOnce(({ lower }) =>
  /^(?:graf|gräfin|freiherr|freifrau|freiin|baron|baronin|fürst|fürstin|prinz|prinzessin|herzog|herzogin|ritter|edler|edle|reichsgraf|erbprinz|landgraf|markgraf)$/.test(
    lower,
  ),
);

/** "M.", "M". */
export const isInitial = testedOnce(({ text }) => /^\p{Lu}\.?$/u.test(text));

/** "CDU", "USA". */
export const beginsWithCapitals = testedOnce(({ text }) => /^\p{Lu}{2,}/u.test(text));

/** "Putins", "Biden's", "Johannes". */
export const isGenitive = testedOnce(({ text }) => looksGenitive(text));
