// The words that German mentions are made of.
import { wordSet } from '../../languages';
import type { MentionWords } from '../document';
import { isPersonNoun } from './grammar';

const pronouns = wordSet(`
  er sie es man wir ich ihm ihn ihnen ihr ihre ihrer ihrem ihren ihres sein seine seiner seinem seinen seines uns mir mich
  der die das dem den deren dessen derer dieser diese dieses diesem diesen jener jene jenes jenem jenen
  letzterer letztere letzteres letzterem ersterer erstere beide beiden viele einige andere manche mehrere alle
  jemand niemand jeder jede wer welcher welche welches demnach danach
`);

const pluralDeterminers = wordSet(`
  viele vielen mehrere mehreren einige einigen manche zahlreiche zahlreichen beide beiden alle allen zwei drei vier fünf
  sechs sieben acht neun zehn elf zwölf andere weitere wenige etliche sämtliche
`);

const determiners = wordSet(`
  der die das dem den des ein eine einem einen einer eines sein seine seiner seinem seinen ihr ihre ihrer ihrem ihren
  dieser diese dieses diesem diesen jener jene jenes
`);

export const GERMAN_MENTIONS: MentionWords = { pronouns, determiners, pluralDeterminers, isPersonNoun };
