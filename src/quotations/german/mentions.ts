// The words that German mentions are made of.
import { languageProfile, wordList, wordSet } from '../../languages';
import type { MentionWords } from '../document';
import { isPersonNoun } from './grammar';

const pronouns = wordSet(`
  er sie es man wir ich ihm ihn ihnen ihr ihre ihrer ihrem ihren ihres sein seine seiner seinem seinen seines uns mir mich
  der die das dem den deren dessen derer dieser diese dieses diesem diesen jener jene jenes jenem jenen
  letzterer letztere letzteres letzterem ersterer erstere beide beiden viele einige andere manche mehrere alle
  jemand niemand jeder jede wer welcher welche welches demnach danach
`);

const { definite, indefinite, demonstrative, possessive, cardinals } = languageProfile('de').determiners;

const pluralDeterminers: ReadonlySet<string> = new Set([
  ...cardinals,
  ...wordList(`
    viele vielen mehrere mehreren einige einigen manche zahlreiche zahlreichen beide beiden alle allen andere weitere
    wenige etliche sämtliche
  `),
]);

const determiners: ReadonlySet<string> = new Set([...definite, ...indefinite, ...demonstrative, ...possessive]);

export const GERMAN_MENTIONS: MentionWords = { pronouns, determiners, pluralDeterminers, isPersonNoun };
