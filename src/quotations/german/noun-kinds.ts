// What German nouns stand for, by their ends: governments, organisations, groups of people, documents.
import { remembered } from '../../base';
import type { NounKind } from '../document';
import { FINITE, isPersonNoun, VerbForm, verbFlags } from './grammar';

/** An end, so that compounds need no entry ("Untersuchungsbericht"), and the endings of its cases. */
const ending = (ends: string): RegExp =>
  new RegExp(`(?:${ends.trim().split(/\s+/).join('|')})(?:s|es|e|n|en|ns|er|ern)?$`, 'u');

const DOCUMENT = ending(`
  bericht studie umfrage gesetz verfassung vertrag urteil statistik gutachten dokument brief schreiben
  protokoll entwurf erhebung zettel plakat transparent inschrift ergebnis artikel buch bücher verordnung richtlinie resolution
  untersuchung analyse prognose akte anklageschrift klageschrift festschrift hausordnung satzung antrag mail posting tweet
  notiz aushang flugblatt flyer merkblatt rundbrief papier vermerk bescheid beschluss paragraf paragraph gesetzbuch grundgesetz
  legende sage überlieferung meldung nachricht auswertung messung schätzung prognose test rechnung lied vers
`);

const GROUP = ending(`
  leute kreise kreisen medien kräfte bevölkerung öffentlichkeit menge mehrheit publikum belegschaft truppe alliierten
  menschen angehörige insassen jugendliche gäste familie angehörigen seite lager szene fangemeinde anhängerschaft ärzteschaft
  lehrerschaft bauernschaft arbeiterschaft anwohnerschaft nachbarschaft
`);

const GOVERNMENT = ending('regierung kabinett kreml junta');

const ORGANISATION = new RegExp(
  `(?:${`ministerium ministerien institut gericht amt ämter präsidium parlament unternehmen werk krankenhaus klinikum museum
  bistum büro komitee zentrum forum bündnis netzwerk ressort rathaus referat kommissariat sekretariat
  polizei partei behörde anwaltschaft agentur zeitung kommission gewerkschaft universität hochschule
  kirche botschaft verwaltung direktion kammer stiftung feuerwehr bank fraktion koalition gemeinde stadt klinik kanzlei
  innung genossenschaft gesellschaft opposition bundeswehr armee union wacht organisation vereinigung initiative nationalrat
  verband verein bund rat konzern senat landtag bundestag club klub hof sender rundfunk dienst ausschuss betriebsrat zoll
  firma verlag airline reederei magazin fernsehen radio portal website redaktion leitung zentrale militär werft mission konferenz
  tribunal liga bewegung staat zentralbank notenbank börse garde miliz hisbollah hamas taliban team mannschaft vatikan
  tageszeitung wochenzeitung illustrierte blatt welle post bahn airways airlines behörden parteien regierungen agenturen
  zeitungen verbände vereine banken gewerkschaften kirchen kammern universitäten unternehmer-vereinigung
  vorstand aufsichtsrat spital schule heim theater festival messe flughafen`
    .trim()
    .split(/\s+/)
    .join('|')})(?:s|es|e|n|en|ns|ern)?$`,
  'u',
);

/** What a noun stands for; null where its end does not tell, or the word has no capital. */
export function nounKindOf(lower: string, capital: boolean): NounKind | null {
  return capital ? kindByEnd(lower) : null;
}

const kindByEnd = remembered((lower): NounKind | null => {
  if (GOVERNMENT.test(lower)) return 'government';
  if (isPersonNoun(lower) && !ORGANISATION_FIRST.test(lower)) return 'person';
  if (ORGANISATION.test(lower)) return 'organisation';
  if (GROUP.test(lower)) return 'group';
  return DOCUMENT.test(lower) ? 'document' : null;
});

/** Looks like a noun for persons by its end: "Vorstand", "Generalstaatsanwaltschaft", "Bundesrat". */
const ORGANISATION_FIRST = /(?:vorstand|vorstands|ministerium|ministeriums|unternehmen|loge|login)$/;

const PLURAL_DETERMINER =
  /^(?:einige[rn]?|mehrere[rn]?|viele[rn]?|manche[rn]?|zahlreiche[rn]?|beide[rn]?|alle[rn]?|andere[rn]?|weitere[rn]?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|\d+)$/;

const FEMALE = /(?:in|frau|person|schwester|mutter|tochter|witwe|königin)$/;

const PLURAL_END =
  /(?:innen|leute[n]?|männer[n]?|frauen|ten|ren|rer|rern|ler|lern|ger|gern|ker|kern|ner|nern|ter|tern|sten|den|gen|sen|hen|ien|fen|nen|ner)$/;

/**
 * Whether a noun is a plural, by its article ("die Forscher") or by having none ("Forscher"); null where that does not
 * tell. In lower case; the article is empty for none.
 */
export function isPluralNoun(article: string, noun: string): boolean | null {
  if (/innen$/.test(noun) || PLURAL_DETERMINER.test(article)) return true;
  if (/^(?:ein|eine|einer|eines|einem|einen|das|des|dem|dieser|dieses|jede[rsn]?)$/.test(article)) return false;
  const person = isPersonNoun(noun);
  // "die Abgeordnete", "die Vorsitzende": a feminine singular, but "die Anwälte".
  if (article === 'die' && person && noun.endsWith('e'))
    return /(?:wälte|ärzte|räte|iere|äre|eure|önige|söhne|leute)$/.test(noun);
  if (article === 'die') return person ? !FEMALE.test(noun) : /(?:en|ämter|gerichte)$/.test(noun) ? true : null;
  if (article === 'den') return /(?:ern|eln)$/.test(noun) ? true : null;
  if (article === 'der') return person ? null : /(?:örden|eien|uren|onen)$/.test(noun) ? true : null;
  if (article === '') return person ? PLURAL_END.test(noun) && !FEMALE.test(noun) : /en$/.test(noun) ? true : null;
  return null;
}

/** The number that the form of a verb in lower case shows; null where it shows none. */
export function numberOfVerb(lower: string): 'singular' | 'plural' | null {
  const flags = verbFlags(lower);
  if (!(flags & FINITE)) return null;
  const plural = (flags & VerbForm.PLURAL) !== 0;
  const singular = (flags & VerbForm.SINGULAR) !== 0;
  return plural === singular ? null : plural ? 'plural' : 'singular';
}

/** Somebody who speaks for an institution; what stands before it in the word may be the institution. */
export const SPOKESPERSON = /sprecher(?:in|innen|s|n)?$|^pressestelle$|^pressedienst$|^pressebüro$/;

/** Behind these a capital word is the name: "Nachrichtenagentur Xinhua", "Gewerkschaft ver.di". */
export const NAMED_BY =
  /(?:agentur|magazin|sender|organisation|firma|konzern|unternehmen|gewerkschaft|gesellschaft|nachrichtenseite|portal|verlag|website|zeitung|zeitschrift|airline|kette|hersteller|bündnis|miliz|stiftung|verein|partei|plattform|anbieter|reederei|werft|brauerei|messenger|discounter|fluglinie)(?:s|es|en)?$/;
