// The words that show where in an English mention a name begins, what is its attribute, and whom it means.
import { languageProfile, wordSet } from '../../languages';
import type { ContextToken, Gender, NameWords, TokenSpan } from '../document';
import { ENGLISH_EARLIER_NAMING } from './earlier-naming';
import { appositionEnd, phraseEnd } from './english-phrases';
import { isAdverb } from './finite-verbs';
import { isInitialWord } from './initial-words';
import { WordClass, wordClasses } from './lexicon';
import { ENGLISH_MENTIONS } from './mentions';
import { ENGLISH_NOUN_KINDS } from './noun-kinds';
import { ENGLISH_PLACES } from './place-names';
import { isEnglishTrade } from './trades';

/** English has few nouns with a gender. */
function genderOf(lower: string): Gender | null {
  if (/^(?:mrs|ms|miss|lady|queen|princess)$|woman$/.test(lower)) return 'f';
  return /^(?:mr|sir|lord|king|prince)$|[a-z]man$/.test(lower) ? 'm' : null;
}

const { female, male } = languageProfile('en').forenames;

function genderOfForename(lower: string): Gender {
  if (female.has(lower)) return 'f';
  return male.has(lower) ? 'm' : '';
}

/** "the Clinton campaign", "Trump supporters", but not "Holm himself". */
const isHeadBehind = (lower: string): boolean =>
  (wordClasses(lower) & (WordClass.NOUN | WordClass.PLURAL)) !== 0 &&
  (wordClasses(lower) & (WordClass.ADJECTIVE | WordClass.PLURAL)) !== WordClass.ADJECTIVE &&
  !/sel(?:f|ves)$|['’.]/.test(lower) &&
  !isAdverb(lower);

function phraseAt(tokens: readonly ContextToken[], at: number, limit: number): TokenSpan | null {
  const end = phraseEnd(tokens, at, limit);
  return end === at ? null : { first: at, end: appositionEnd(tokens, end, limit) };
}

export const ENGLISH_NAMES: NameWords = {
  tag: 'en',
  definite: wordSet('the this these that those'),
  indefinite: wordSet('a an some several many two three four one another'),
  possessive: wordSet('his her its their our my'),
  prepositions: wordSet(`
    of for in at from by with on to about against under over after before during since through between among without
    near as into who whose which outside inside despite across around behind beyond above below amid toward towards off up
    down out onto upon within via
  `),
  genitives: wordSet('whose'),
  contractions: wordSet(''),
  functionWords: wordSet(`
    and or but so yet also then now here there when while if because although though however meanwhile still later
    earlier yesterday today tomorrow perhaps maybe specifically not no only even just what why how where according
  `),
  conjunctions: wordSet('and or &'),
  alsoConjunction: 'as',
  also: 'also',
  rowOpeners: wordSet('both neither either'),
  // A noun of saying with its attribute is not read as a source in English.
  sayingNoun: /^statements?$/,
  sayingOf: wordSet('by from of'),
  sayingCompound: /(?!)/,
  possessiveForms: /(?!)/,
  own: /(?!)/,
  commonNouns: wordSet(
    'criticism nobody everyone someone anyone nothing everything something people experts officials police prosecutors democrats republicans',
  ),
  titles: wordSet(`
    mr mrs ms mx miss dr hon prof professor sir lord lady sen sens rep reps gov gen col capt lt sgt rev adm maj cpl supt atty det
    pfc judge justice sister brother father
  `),
  particles: wordSet('von van de der den del della di da dos du la le al el bin ibn ben ten ter abu'),
  noParticles: /^(?:von|van|de) (?:de|di|du)$/,
  articleParticles: wordSet(''),
  officeOpener:
    /^(?:prime|vice|deputy|foreign|interior|finance|defence|defense|home|chief|senate|house|majority|minority|police|former|acting|assistant|associate|press|state|federal|campaign|county|city|district|national|security|communications|executive|managing|senior|general|attorney|party|republican|democratic|labour|conservative|presidential|congressional|white|fire|health|justice|treasury|trade|labor|energy|education|transport|budget|policy|board|company|club|union|law|trial|defence|special|independent|investigative|political)$/,
  noName:
    /(?:ministry|government|party|police|agency|court|office|department|university|college|school|institute|center|centre|foundation|group|corp|inc|campaign|network|museum|hospital|church|state|carolina|dakota|virginia|hampshire|california|texas|county|association|committee|council|company|street|house|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|june|july|august|september|october|november|december|states|times|post|journal|bank|club|news|convention|conference|assembly|senate|caucus|primary|debate|^(?:former|republicans?|democrats?|democratic|conservatives?|liberals?|independents?|shoal|bay|islands?|beach|valley|mountains?|creek|avenue|airport|stadium|towers?|plaza|strait|peninsula|canyon|reef|square|bridge|hotel|building|coast|ocean|gulf|pharmaceuticals?|technologies|industries|airlines|airways|motors|holdings|partners|systems|laboratories|solutions|entertainment|productions|enterprises|securities|investments|ventures|insurance|communications|software|brands|foods|stores|international|text|abstract|l\.?l?\.?p\.?|l\.?l\.?c\.?))$/,
  surnameToo: /(?:king|prince|farmer|driver|chief|general|judge|mayor|man)s?$/,
  // An English council makes no name of its member: "council member", "Senator".
  council: /(?!)/,
  quantity:
    /^(?:every|each|either|neither|another|all|many|several|some|few|most|both|no|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands|half|others?)$/,
  // English adjectives have no ending of their own, but adverbs that begin a sentence do ("Specifically, he said").
  initialAdjective: { test: isInitialWord },
  ageAdjective: /^\d+-year-old$/,
  timeWords: wordSet('early late mid'),
  adjectiveEnd: /^[a-z]+$/,
  conversing: /^(?:talk|spoke|speak|discuss|negotiat|met)/,
  isPersonNoun: ENGLISH_MENTIONS.isPersonNoun,
  placeNames: ENGLISH_PLACES,
  isHeadBehind,
  isNoun: () => false,
  isCommonNoun: () => false,
  inNominative: (words) => words.map(({ text }) => text).join(' '),
  earlierNaming: ENGLISH_EARLIER_NAMING,
  institutionCue: /^(?:report|estimat|announc|publish|rank|project|forecast|found|find|show|calculat|survey|list)/,
  placeLead: /(?!)/,
  isCapitalCity: () => false,
  isTrade: isEnglishTrade,
  beforeOffice: /./,
  institutionEnd:
    /^(?:ministry|department|agency|council|court|commission|committee|university|college|school|party|bank|union|bureau|office|authority|association|institute|institution|parliament|senate|congress|company|foundation|campaign|network|church|group|board|center|centre|chamber|federation|league|club|museum|hospital|guard|society|trust|fund|rovers|wanderers|times|tribune|herald|post|gazette|courier|chronicle|journal|airlines|airways|motors|industries|holdings|partners|systems|laboratories|news|press|pharmaceuticals|technologies|entertainment|enterprises|pac)$/,
  leadsToNoun: () => false,
  officeOf:
    /^(?:state|staff|exchequer|interior|defen[cs]e|health|education|labou?r|commerce|energy|agriculture|treasury|justice|war|transport(?:ation)?|police|elections?|finance|prosecutions|affairs|security|house|navy|army|schools|operations|communications|parliament|council|services|rolls)$/,
  ...ENGLISH_NOUN_KINDS,
  genderOf,
  genderOfForename,
  // No gender shows in an English article.
  countryOfAdjective: () => null,
  genderOfArticle: () => '',
  phraseAt,
};
