// The words that show where in a German mention a name begins, what is its attribute, and whom it means.
import { languageProfile, namesOf, wordList, wordSet } from '../../languages';
import type { Gender, NameWords } from '../document';
import { FUNCTION_WORDS, isPersonNoun, PREPOSITIONS, phraseAt } from './grammar';

const EITHER_GENDER = /(?:mitglied|opfer|kind|leute|eltern|person|star|genie|gast)(?:er|es|s)?$/;

function genderOf(lower: string): Gender | null {
  if (/^(?:frau|lady)$/.test(lower)) return 'f';
  if (/^(?:herrn?|sir|lord)$/.test(lower)) return 'm';
  if (!isPersonNoun(lower) || EITHER_GENDER.test(lower)) return null;
  return /(?:in|frau)$/.test(lower) ? 'f' : 'm';
}

function genderOfArticle(lower: string): Gender {
  if (/^(?:die|eine)$/.test(lower)) return 'f';
  return /^(?:der|ein)$/.test(lower) ? 'm' : '';
}

const { determiners, calendar } = languageProfile('de');

/** Months and weekdays; "Mai" is a name as well. */
const CALENDAR_NAMES = namesOf([...calendar.months, ...calendar.weekdays])
  .filter((name) => !/^mais?$/.test(name))
  .join('|');
const NO_NAME = new RegExp(
  `(?:(?:ung|heit|keit|schaft|tion|tät)(?:en)?|ismus|tag|woche|abend|morgen|${CALENDAR_NAMES}|minister(?:ium|iums|ien)|agentur|zeitung|behörden?|polizei|regierung|partei|gericht|verband|institut|universität|amt|haus|rat|bund|bank|club|verein|staaten|berichten?|angaben?)$`,
);

export const GERMAN_NAMES: NameWords = {
  tag: 'de',
  definite: new Set([...determiners.definite, ...determiners.demonstrative]),
  indefinite: new Set([
    ...determiners.indefinite,
    ...wordList('einige einigen einiger mehrere mehreren viele vielen manche zahlreiche zwei drei vier'),
  ]),
  possessive: new Set([...determiners.possessive, 'deren', 'dessen']),
  prepositions: PREPOSITIONS,
  genitives: new Set('des der eines einer dieses dieser seines seiner ihres ihrer deren dessen jenes jener'.split(' ')),
  contractions: wordSet('am ans im ins beim vom zum zur'),
  functionWords: FUNCTION_WORDS,
  conjunctions: new Set(['und', 'sowie', 'oder', '&', 'als']),
  alsoConjunction: 'als',
  also: 'auch',
  rowOpeners: wordSet('sowohl weder'),
  sayingNoun:
    /^(?:angaben?|angabe|aussagen?|worten?|worte|mitteilung(?:en)?|bericht(?:en|e)?|meldung(?:en)?|ansicht|auffassung|meinung|einschätzung(?:en)?|darstellung|informationen|erkenntnissen?|überzeugung|schilderung(?:en)?|berechnung(?:en)?|sicht|augen|bekunden|lesart|äußerungen|erklärung(?:en)?|schätzung(?:en)?|ermittlungen)$/,
  sayingOf: wordSet('von aus vom'),
  titles: new Set(
    'herr herrn frau dr prof doktor professor professorin sir lord lady graf gräfin freiherr ing mag mr mrs ms miss'.split(
      ' ',
    ),
  ),
  particles: new Set('von van de der den del della di da dos du la le al el ten ter zu zur vom'.split(' ')),
  articleParticles: wordSet('der den'),
  officeOpener: /^(?:prime|vice|deputy|foreign|interior|finance|defence|defense|home|chief)$/,
  noName: NO_NAME,
  surnameToo:
    /(?:bauer|fischer|richter|könig|kaiser|mann|meister|kind|pfarrer|fürst|prinz|bischof|papst|major|vater|schüler|maler|sänger|händler|arzt|kapitän|graf)s?$/,
  council: /(?:rat|rats|rates|ausschuss)$/,
  quantity:
    /^(?:jede[rsmn]?|alle[rsmn]?|viele[rn]?|manche[rsn]?|einige[rn]?|mehrere[rn]?|beide[rn]?|kein(?:e[rsmn]?)?|solche[rn]?|wenige[rn]?|etliche|weitere[rn]?)$/,
  initialAdjective:
    /(?:(?:ig|isch|lich|bar|sam|iv|ativ|al|ell|iert|end|los|voll|haft|ant|ent|est|ör)e[nrs]?|(?:neu|alt|groß|klein|jung|gut|hart|viel|kürz|läng|höher|größer|kleiner|neuer|älter|jünger|weiter|hoh|stark|schwer|frei|rot|grün|blau|weiß|schwarz|tot|best|letzt|erst|zweit|dritt)(?:er?)?e[nrs]?)$/,
  timeWords: wordSet('anfang mitte ende'),
  adjectiveEnd: /e[nmrs]?$/,
  conversing: /^(?:ge|be)?(?:sprach|sprech|sprich|rede|diskut|unterh|beriet|berat|verhandel|erörter)/,
  isPersonNoun,
  genderOf,
  genderOfArticle,
  phraseAt,
};
