// The words that show where in a German mention a name begins, what is its attribute, and whom it means.
import { languageProfile, namesOf, wordList, wordSet } from '../../languages';
import { countryOfAdjective, isAdjective, isCapitalCity } from '../../languages/de';
import type { Gender, NameWords } from '../document';
import { GERMAN_EARLIER_NAMING } from './earlier-naming';
import { FUNCTION_WORDS, isPersonNoun, PREPOSITIONS, phraseAt } from './grammar';
import { inGermanNominative } from './nominative';
import { isPluralNoun, NAMED_BY, nounKindOf, numberOfVerb, SPOKESPERSON } from './noun-kinds';
import { isGermanSurname } from './surnames';
import { isGermanTrade } from './trades';

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

const { determiners, calendar, nounTest, sentenceStarters } = languageProfile('de');

/** Months and weekdays; "Mai" is a name as well. */
const CALENDAR_NAMES = namesOf([...calendar.months, ...calendar.weekdays])
  .filter((name) => !/^mais?$/.test(name))
  .join('|');
const NO_NAME = new RegExp(
  `(?:(?:ung|heit|keit|schaft|tion|tät)(?:en)?|ismus|tag|woche|abend|morgen|${CALENDAR_NAMES}|minister(?:ium|iums|ien)|agentur|zeitung|behörden?|polizei|regierung|partei|gericht|verband|institut|universität|amt|haus|rat|bund|bank|club|verein|staaten|kanton|berichten?|angaben?)$`,
);
/** Nouns that stand without an article and speak, or seem to: what they are, no name is. */
const COMMON_NOUNS = wordSet(`
  sie er wir ihr tausende hunderte dutzende millionen milliarden euro dollar prozent anlass hintergrund vorwürfe klage
  kritik lob protest widerspruch rauch folge folgen ursache grund hilfe ziel zweifel unmut ärger empörung jubel applaus zuspruch
  streit beifall vorschlag antrag positives negatives folgendes näheres weiteres genaueres alles nichts etwas vieles manches anderes
  sachen dinge tatsache tatsachen geld angst druck arbeit politik wissenschaft wirtschaft industrie forschung kirche presse polizei
  opposition feuerwehr regierung justiz armee land stadt bund hauptgrund fazit ergebnis oberlauf musik sport kunst kultur
  internet fernsehen radio zeitung wetter regen schnee sturm feuer wasser strom gas öl verkehr krieg frieden interesse
  satz ich artikel absatz kapitel wörtlich zuletzt künftig ursprünglich sinngemäß monatelang demnach danach vernehmen unbekannte unbekannter betroffene
  juden muslime christen deutsche schweizer österreicher franzosen briten amerikaner russen polen türken kurden
  gott mutter vater kinder eltern zeugen opfer täter zuschauer anwohner nachbarn fans gäste kunden nutzer patienten
`);

/** Forenames that the dictionary takes for nouns or compounds ("Wolf" and "Gang"). */
const FORENAME_TOO = wordSet(
  'wolfgang mark albrecht salvatore wolf ernst frank kai jo max heide rose viola erika jasmin linde iris flora marina',
);

function isGermanNoun(text: string): boolean {
  if (FORENAME_TOO.has(text.toLowerCase())) return false;
  return nounTest?.()(text) ?? false;
}

const ADJECTIVE_END =
  /(?:(?:ig|isch|lich|bar|sam|iv|ativ|al|ell|iert|end|en|los|voll|haft|ant|ent|est|ör)e[nrs]?|(?:neu|alt|groß|klein|jung|gut|hart|viel|kürz|läng|höher|größer|kleiner|neuer|älter|jünger|weiter|hoh|stark|schwer|frei|rot|grün|blau|weiß|schwarz|tot|best|letzt|erst|zweit|dritt)(?:er?)?e[nrs]?)$/;

const STARTERS: ReadonlySet<string> = new Set([...sentenceStarters].map((word) => word.toLowerCase()));

/** Shorter adjectives are surnames as well: "Lang", "Klein". */
const MIN_ADJECTIVE = 6;

/** "Qualitative", "Unmittelbar", "Zuerst": what has its capital from the start of the sentence. */
function isInitialWord(lower: string): boolean {
  return ADJECTIVE_END.test(lower) || STARTERS.has(lower) || (lower.length >= MIN_ADJECTIVE && isAdjective(lower));
}

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
    /^(?:kommentar|zitat|o-ton|statement|antwort|appell|angaben?|angabe|aussagen?|worten?|worte|mitteilung(?:en)?|bericht(?:en|e)?|meldung(?:en)?|ansicht|auffassung|(?:presse|kurz)?mitteilung(?:en)?|(?:presse|regierungs)?erklärung(?:en)?|stellungnahmen?|information(?:en)?|analyse|berechnungen|bilanz|meinung|einschätzung(?:en)?|darstellung|informationen|erkenntnissen?|überzeugung|schilderung(?:en)?|berechnung(?:en)?|sicht|augen|bekunden|lesart|äußerungen|erklärung(?:en)?|schätzung(?:en)?|ermittlungen|auskunft|auskünften?|prognosen?|vermutung(?:en)?|verlautbarung(?:en)?|beobachtung(?:en)?|feststellung(?:en)?)$/,
  sayingOf: wordSet('von aus vom'),
  sayingCompound: /^(\p{L}[\p{L}-]{2,}?)s?-?(?:angaben|berichten?|aussagen|meinung(?:en)?|meldungen|informationen)$/iu,
  possessiveForms: /^(?:sein|ihr)(?:e|er|em|en|es)?$/,
  own: /^eigene[nrm]?$/,
  commonNouns: COMMON_NOUNS,
  titles: new Set(
    'herr herrn frau dr ddr prof doktor professor professorin sir lord lady commander sheriff graf gräfin freiherr ing dipl-ing mag mr mrs ms miss'.split(
      ' ',
    ),
  ),
  particles: wordSet('von van de der den del della di da dos du la le al el ten ter zu zur vom bin ibn ben abu'),
  noParticles: /^(?:zu|von|vom|zum|zur) (?:den|dem|zu|von|vom|zum|zur|de|di|la|le)$/,
  articleParticles: wordSet('der den'),
  officeOpener: /^(?:prime|vice|deputy|foreign|interior|finance|defence|defense|home|chief)$/,
  noName: NO_NAME,
  surnameToo:
    /(?:bauer|fischer|richter|könig|kaiser|mann|meister|kind|pfarrer|fürst|prinz|bischof|papst|major|vater|schüler|maler|sänger|händler|arzt|kapitän|graf)s?$/,
  council: /(?:rat|rats|rates|ausschuss)$/,
  quantity:
    /^(?:jede[rsmn]?|alle[rsmn]?|viele[rn]?|manche[rsn]?|einige[rn]?|mehrere[rn]?|beide[rn]?|kein(?:e[rsmn]?)?|solche[rn]?|wenige[rn]?|etliche|weitere[rn]?|andere[rnms]?|welche[rnms]?|sämtliche[rn]?|einzig|allein|lediglich|(?:jüng|neu|ält|größ|höch|läng|meis|letz|ers)(?:s?te)[nrs]?)$/,
  initialAdjective: { test: isInitialWord },
  ageAdjective: /jährige[rnm]?$/,
  timeWords: wordSet('anfang mitte ende'),
  adjectiveEnd: /e[nmrs]?$/,
  conversing: /^(?:ge|be)?(?:sprach|sprech|sprich|rede|diskut|unterh|beriet|berat|verhandel|erörter)/,
  isPersonNoun,
  placeNames: new Set<string>(),
  isHeadBehind: () => false,
  isNoun: isGermanNoun,
  isCommonNoun: (text) => isGermanNoun(text) && !isGermanSurname(text),
  inNominative: inGermanNominative,
  earlierNaming: GERMAN_EARLIER_NAMING,
  institutionCue:
    /^(?:teil|meld|bericht|geb|gab|gibt|gegeben|schreib|schrieb|geschrieben|veröffentlich|kündig|ankündig|verbreit|laut|zufolge)/,
  placeLead: /^(?:in|aus)$/,
  isCapitalCity,
  isTrade: isGermanTrade,
  institutionEnd: /(?!)/,
  leadsToNoun: (particle, next) => particle === 'zu' && languageProfile('de').nounTest?.()(next) === true,
  officeOf: /(?!)/,
  beforeOffice: /\p{Ll}{2}er$/u,
  nounKind: nounKindOf,
  isPlural: isPluralNoun,
  verbNumber: numberOfVerb,
  spokesperson: SPOKESPERSON,
  namedBy: NAMED_BY,
  countryOfAdjective,
  genderOf,
  genderOfForename: () => '',
  genderOfArticle,
  phraseAt,
};
