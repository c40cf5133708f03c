// What somebody is, right before a full name: "Imker Jan Kern". There an end tells that elsewhere stands for things too
// ("Computer"), and the words that are surnames as well ("Schneider Jan Kern"). The ends are those by which German makes
// nouns for persons (Duden, Die Grammatik, on the derivation of nouns); what has no such end is a list.
import { isForename, languageProfile, wordSet } from '../../languages';
import { isPersonNoun } from './grammar';
import { nounKindOf } from './noun-kinds';

/** -er and its kin, and the ends of learned words: "Pöstler", "Cellist", "Ornithologe", "Auditor". */
const AGENT =
  /\p{L}{2}(?:er|ler|ner|ist|loge|graf|graph|nom|ant|ent|eur|är|or|ar|ier|oge|ast|iker|ling|bold|mann|soph|wart|dät|päde|euse)$/u;

/** Words for persons without such an end, and adjectives used so. */
const WORDS = wordSet(`
  koch köchin propst mönch graf herzog baron emir sultan schöffe hirte knecht magd senn clown prediger krieger judoka abwart
  fleischer concierge portier model doula fährmann dj djane mc ultra fan zauberer bruder schwester pater lama securitas torfrau
  kardinal abgeordnete landammann ammann landamman schultheiss statthalter polier kurier clochard star gast zeuge laie
  knirps bub junge mädchen kind greis opa oma onkel tante cousin cousine neffe nichte pate patin waise vasall vogt
  sommelière hotelière patissier chef chefin boss guru schamane hexe druide derwisch mufti ajatollah mullah lord lady
  postdoc barista kustos attaché
  champion ass legende ikone idol talent genie held heldin primaballerina diva tenor bariton bass sopran alt
`);

/** The ends of adjectives ("bayerischer"), which begin the names of institutions. */
const ADJECTIVE = /(?:isch|lich|ig|bar|sam|haft|iv|ell|end|ßer|deutsch)er$/;

const isNoun = (text: string): boolean => languageProfile('de').nounTest?.()(text) === true;

/** Members of parliaments, as they are shortened. */
const MEMBER = /^Md(?:B|L|EP|NR|A|HB|R|BB)$/;

/**
 * Whether a word before a full name says what its bearer is: an office or trade by its form, no forename. Before a known
 * forename any noun does ("Goldschmied Jan Kern").
 */
export function isGermanTrade(text: string, isBeforeForename = false): boolean {
  const word = text.slice(text.search(/[\p{L}]+$/u)).toLowerCase();
  if (word.length < 2 || isForename(word)) return false;
  if (isPersonNoun(word) || WORDS.has(word) || MEMBER.test(text)) return true;
  if (isBeforeForename && nounKindOf(word, true) === null && isNoun(text)) return true;
  return AGENT.test(word) && !ADJECTIVE.test(word) && nounKindOf(word, true) === null;
}
