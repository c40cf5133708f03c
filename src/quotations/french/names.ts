// The words that French mentions are made of, where in them a name begins, and whom they mean.
import { wordSet } from '../../languages';
import type { Gender, MentionWords, NameWords, NounKind } from '../document';
import { INVERTED_FORMS } from './cues';
import { phraseEnd } from './phrases';
import { BORDERS, DETERMINERS, POSSESSIVES, PRONOUNS, TIES, TIMES } from './words';

const PERSON_NOUN =
  /(?:porte-parole|président|présidente|ministre|secrétaire|directeur|directrice|maire|préfet|préfète|sénateur|sénatrice|député|députée|avocat|avocate|juge|procureur|procureure|professeur|professeure|expert|experte|chercheur|chercheuse|médecin|infirmier|infirmière|enseignant|enseignante|agriculteur|agricultrice|chef|cheffe|patron|patronne|candidat|candidate|journaliste|historien|historienne|économiste|habitant|habitante|témoin|responsable|policier|policière|pompier|homme|femme|roi|reine|ambassadeur|ambassadrice|conseiller|conseillère|élu|élue|syndicaliste)s?$/;

const FEMALE =
  /^(?:mme|mlle|madame|la|une|cette)$|(?:trice|ière|ienne|euse|idente|ocate|éputée|andidate|cheffe|reine|femme)$/;

const MALE =
  /^(?:m|m\.|monsieur|le|un|ce|cet)$|(?:teur|résident|avocat|éputé|andidat|historien|policier|roi|homme|heur)$/;

function genderOf(lower: string): Gender | null {
  if (FEMALE.test(lower)) return 'f';
  return MALE.test(lower) ? 'm' : null;
}

const isPersonNoun = (lower: string): boolean => PERSON_NOUN.test(lower);

export const FRENCH_MENTIONS: MentionWords = {
  pronouns: new Set([...PRONOUNS, ...INVERTED_FORMS]),
  determiners: DETERMINERS,
  pluralDeterminers: wordSet('les des ces ses leurs nos mes plusieurs deux trois quatre cinq certains certaines'),
  isPersonNoun,
};

const NEVER = /(?!)/;

const KINDS: readonly (readonly [NounKind, RegExp])[] = [
  ['government', /^gouvernement$/],
  [
    'organisation',
    /^(?:ministère|parti|police|agence|tribunal|université|institut|association|comité|conseil|journal|banque|club|syndicat|société|entreprise|parquet|préfecture|mairie|commission)s?$/,
  ],
  ['group', /^(?:gens|riverains|autorités|médias)$/],
  ['document', /^(?:rapport|étude|communiqué|lettre|loi|document|sondage|livre)s?$/],
];

export const FRENCH_NAMES: NameWords = {
  tag: 'fr',
  definite: wordSet('le la les ce cet cette ces'),
  indefinite: wordSet('un une des plusieurs deux trois quatre cinq certains certaines'),
  possessive: POSSESSIVES,
  prepositions: new Set([...TIES, ...wordSet('à au aux dans pour par sur avec chez contre')]),
  genitives: wordSet('du des'),
  contractions: wordSet('du au aux'),
  functionWords: BORDERS,
  conjunctions: wordSet('et'),
  alsoConjunction: 'ainsi',
  also: 'aussi',
  rowOpeners: wordSet(''),
  sayingNoun: /^(?:propos|déclarations?)$/,
  sayingOf: wordSet('de du'),
  sayingCompound: NEVER,
  possessiveForms: NEVER,
  own: NEVER,
  commonNouns: wordSet(''),
  titles: wordSet('m m. mm mme mlle madame monsieur dr dr. pr me'),
  particles: wordSet('de du des le la van von der den ben el al'),
  noParticles: /^(?:du|des|van|ben) (?:du|des|la|le)$/,
  articleParticles: wordSet('le la'),
  officeOpener: /^(?:premier|première|vice)$/,
  noName:
    /(?:ministère|gouvernement|parti|police|agence|tribunal|université|institut|association|comité|conseil|rue|journal|banque|club)$/,
  surnameToo: /^(?:roi|maire|chef|juge|homme)$/,
  council: NEVER,
  quantity: /^(?:tous|toutes|plusieurs|certains|quelques|aucun|aucune)$/,
  initialAdjective: NEVER,
  ageAdjective: NEVER,
  timeWords: TIMES,
  adjectiveEnd: /^\p{Ll}+$/u,
  conversing: /^(?:discut|négoci|rencontr|parl)/,
  isPersonNoun,
  placeNames: new Set<string>(),
  isHeadBehind: () => false,
  isNoun: () => false,
  isCommonNoun: () => false,
  inNominative: (words) => words.map(({ text }) => text).join(' '),
  earlierNaming: null,
  institutionCue: /(?!)/,
  placeLead: /(?!)/,
  isCapitalCity: () => false,
  isTrade: (text) => isPersonNoun(text.toLowerCase()),
  institutionEnd: /(?!)/,
  leadsToNoun: () => false,
  officeOf: NEVER,
  beforeOffice: NEVER,
  nounKind: (lower) => (isPersonNoun(lower) ? 'person' : (KINDS.find(([, noun]) => noun.test(lower))?.[0] ?? null)),
  isPlural: (article, noun) =>
    /^(?:les|des|plusieurs|certains|certaines)$/.test(article) ? true : /s$/.test(noun) ? null : false,
  verbNumber: () => null,
  spokesperson: /^porte-parole$/,
  namedBy: /^(?:agence|journal|société|association|syndicat|parti)$/,
  genderOf,
  genderOfForename: () => '',
  countryOfAdjective: () => null,
  genderOfArticle: (lower) => (/^(?:la|une|cette)$/.test(lower) ? 'f' : /^(?:le|un|ce|cet)$/.test(lower) ? 'm' : ''),
  phraseAt(tokens, at, limit) {
    const end = phraseEnd(tokens, at, limit);
    return end === at ? null : { first: at, end };
  },
};
