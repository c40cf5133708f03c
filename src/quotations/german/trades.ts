// What somebody is, right before a full name: "Imker Jan Kern". There an end tells that elsewhere stands for things too
// ("Computer"), and the words that are surnames as well ("Schneider Jan Kern"). The ends are those by which German makes
// nouns for persons (Duden, Die Grammatik, on the derivation of nouns); what has no such end is a list.
import { wordSet } from '../../languages';
import { isPersonNoun } from './grammar';
import { nounKindOf } from './noun-kinds';

/** -er and its kin, and the ends of learned words: "Pöstler", "Cellist", "Ornithologe", "Auditor". */
const AGENT =
  /\p{L}{2}(?:er|ler|ner|ist|loge|graf|graph|nom|ant|ent|eur|är|or|ar|ier|oge|ast|iker|ling|bold|mann|soph)$/u;

/** Forenames with one of these ends, a closed class. */
const FORENAMES = wordSet(`
  peter walter walther günter günther gunter gunther gunnar rainer reiner werner dieter oliver olivier alexander aleksander
  holger volker rüdiger heiner ömer christopher elmer roger rutger ludger jasper casper kasper xaver xavier javier didier
  jennifer amber esther ester heather taner caner soner alper tamer önder yener haider kader nader naser nasser yasser
  abdelkader skender iskender leander sander xander hunter tyler carter parker cooper spencer chester lester peer igor
  gregor viktor victor hector hektor salvador theodor isidor melchior eleonor timor connor trevor nestor
  oskar oscar edgar lothar otmar ottmar dietmar volkmar hilmar elmar waldemar gunar dagmar ingmar omar umar caspar kaspar
  balthasar cäsar cesar salazar anwar ansgar holmar omer baltasar konstant vincent laurent clement kent brent
  ernst horst august hermann tillmann tilman tilmann hartmann dagobert günar volkhard
`);

/** Words for persons without such an end, and adjectives used so. */
const WORDS = wordSet(`
  koch köchin propst mönch graf herzog baron emir sultan schöffe hirte knecht magd senn clown prediger krieger judoka abwart
  fleischer concierge portier model doula fährmann dj djane mc ultra fan zauberer bruder schwester pater lama securitas torfrau
  kardinal abgeordnete landammann ammann landamman schultheiss statthalter polier kurier clochard star gast zeuge laie
  knirps bub junge mädchen kind greis opa oma onkel tante cousin cousine neffe nichte pate patin waise vasall vogt
  sommelière hotelière patissier chef chefin boss guru schamane hexe druide derwisch mufti ajatollah mullah lord lady
  champion ass legende ikone idol talent genie held heldin primaballerina diva tenor bariton bass sopran alt
`);

/** The ends of adjectives ("bayerischer"), which begin the names of institutions. */
const ADJECTIVE = /(?:isch|lich|ig|bar|sam|haft|iv|ell|end|ßer|deutsch)er$/;

/** Whether a word before a full name says what its bearer is: an office or trade by its form, no forename. */
export function isGermanTrade(text: string): boolean {
  const word = text.slice(text.search(/[\p{L}]+$/u)).toLowerCase();
  const lower = text.toLowerCase();
  if (word.length < 2 || FORENAMES.has(lower) || FORENAMES.has(word)) return false;
  if (isPersonNoun(word) || WORDS.has(word)) return true;
  return AGENT.test(word) && !ADJECTIVE.test(word) && nounKindOf(word, true) === null;
}
