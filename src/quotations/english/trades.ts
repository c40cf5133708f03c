// What somebody is, before a full name: "Beekeeper Jane Kern", "Chief of Staff Jane Kern". There an end tells that elsewhere
// stands for things too ("Computer"). The ends are those by which English makes nouns for persons; what has no such end is
// a list (offices of the governments of the USA, Britain, Ireland and of churches; ranks; trades).
import { isForename, wordSet } from '../../languages';
import { ENGLISH_MENTIONS } from './mentions';

const AGENT =
  /\p{L}{3}(?:er|or|ist|ian|ician|eer|ess|man|men|woman|women|person|smith|wright|member|ant|ster|ee|monger|herd|hand|mate|head|folk|eur|mason|warden|guard)s?$/u;

const WORDS = wordSet(`
  dean provost chef nurse poet judge duke emir sheikh sheik sultan shah ayatollah imam rabbi deacon archdeacon vicar curate
  abbot abbess nun monk friar prior baron viscount earl count marquess dame lord lady sir king queen prince pope cardinal reverend
  envoy consul attache deputy reeve bailiff constable sergeant corporal private cadet ensign commodore colonel captain
  lieutenant major general marshal admiral sheriff ranger medic paramedic mechanic coroner clerk taoiseach tanaiste
  agent principal coach pitcher catcher goalkeeper striker quarterback linebacker halfback fullback forward midfielder
  winger jockey referee umpire host guest star model diva maestro virtuoso tenor soprano baritone bassist
  midwife housewife widow orphan student intern apprentice au-pair guard scout spy pilot steward butler maid cook
  ceo cfo coo cto cio chair vp dj mc md rn realtor solicitor barrister magistrate mp msp mep td
  astronaut cosmonaut landlord landlady architect surgeon pharmacist physician
  democrat republican tory independent billionaire millionaire icon wife husband son daughter father mother brother sister
  gp bursar publican canon emeritus head guide postdoc warden mason barista advocate champion sexton chaplain
  neighbour neighbor whip aide exile hostage victim survivor fan mogul tycoon magnate guru laureate
`);

/** Words of time and order with a capital at the start of a sentence. */
const NO_TRADE =
  /^(?:former|later|earlier|never|however|moreover|another|other|either|neither|rather|whether|further|together|after|under|over|super|inter|summer|winter|september|october|november|december|business|press|congress|process|access|success|progress|witness|fitness|center|power|water|river|river|paper|tower|order|letter|number|chapter|corner|career|offer|matter|committee|coffee|insist|exist|assist|persist|consist|resist|enlist|important|significant|relevant|instant|russian|indian|asian|italian|australian|canadian|brazilian|iranian|ukrainian|egyptian|norwegian|belgian|austrian|hungarian|romanian|bulgarian|syrian|nigerian|palestinian|californian|parisian|christian|european|german|african|american|mexican|cuban|roman|human|woman)$/;

/** "President-elect", "ex-Governor", "Director-General": the office without what is joined to it. */
const JOINED =
  /^(?:ex|then|former|vice|acting|co|deputy|sub|arch)[-‑]|[-‑](?:elect|designate|general|in-chief|emeritus|in-waiting|at-large)$/g;

/**
 * Whether a word before a full name says what its bearer is: an office or trade by its form, no forename. "Dean" is one
 * before a forename ("Dean Jane Kern").
 */
export function isEnglishTrade(text: string, isBeforeForename = false): boolean {
  const word = text
    .toLowerCase()
    .replace(JOINED, '')
    .replace(/['’]s$/, '');
  if (word.length < 2 || (isForename(word) && !(isBeforeForename && WORDS.has(word)))) return false;
  if (ENGLISH_MENTIONS.isPersonNoun(word) || WORDS.has(word)) return true;
  return AGENT.test(word) && !NO_TRADE.test(word);
}
