// German words beside a mark that announce a name or a title rather than speech, or speech: data.
import { remembered } from '../../base';
import { wordSet } from '../../languages';

/** „sogenannte“, „namens“, „genannt“: the next words are what something is called. */
export const NAMING_WORDS = wordSet(`
  sogenannte sogenannten sogenannter sogenanntes sogenanntem genannt genannte genannten genannter genanntes namens
  alias heißt hieß heißen hießen heiße getauft benannt tituliert betitelt titelt besser umgangssprachlich
`);

/**
 * Ends of nouns that take a name or title in marks: papers and broadcasts, works, products, ships, organisations,
 * words about words. The end of the word decides, so that compounds need no entry ("Nachrichtenmagazin").
 */
const NAMING_NOUN_ENDS = `
  zeitung zeitschrift magazin blatt tageblatt zeitungen boulevardblatt illustrierte illustrierten agentur nachrichtenagentur magazine sender sendung sendungen
  show serie reihe portal webseite website internetseite blog seite plattform dienst onlinedienst kanal
  film films filme dokumentation dokumentarfilm spielfilm buch buches bücher roman romans erzählung gedicht werk werkes gemälde bild skulptur
  stück theaterstück oper musical album albums single song songs lied liedes lieder hit titel titels hymne symphonie
  band gruppe rockband duo ensemble orchester chor label verlag
  stücke lieder bücher filme romane werke songs artikel aufsatz essay kolumne rubrik kapitel abschnitt bericht studie ausstellung messe festival kongress konferenz
  preis preises auszeichnung orden medaille wettbewerb pokal turnier liga
  motto mottos slogan thema themas themen prädikat codenamen stamm stammes
  begriff begriffs ausdruck bezeichnung name namen namens beiname beinamen spitzname spitznamen spitzname pseudonym
  kürzel abkürzung codename kennwort stichwort schlagwort kategorie rubriken
  operation aktion kampagne initiative projekt projekts projekte programm programms programme program mission manöver übung plan konzept modell modells
  typ typs typen klasse version variante marke baureihe baumuster system systems software programmiersprache betriebssystem browser spiel computerspiel
  schiff schiffs frachter tanker fähre yacht boot u-boot flugzeugträger fregatte kreuzfahrtschiff segelschiff dampfer raumschiff sonde raumsonde satellit rakete
  raumfähre shuttle rover teleskop observatorium maschine flugzeug flugzeugs hubschrauber zug kapsel
  hotel restaurant café diskothek club bar kneipe kino theater museum stadion arena halle kaufhaus einkaufszentrum schule gymnasium kirche
  partei organisation verein vereins verband stiftung bündnis allianz bewegung netzwerk koalition liste fraktion miliz brigade brigaden einheit
  firma unternehmen unternehmens konzern fluggesellschaft reederei gesellschaft kette hersteller
  sturm hurrikan taifun orkan wirbelsturm tief hoch virus wurm trojaner
  gebiet viertel stadtteil platz berg insel mine grube pipeline route
`
  .trim()
  .split(/\s+/);

const NAMING_NOUN = new RegExp(`(?:^|[\\p{L}-])(?:${NAMING_NOUN_ENDS.join('|')})(?:s|n|en|es)?$`, 'u');

/** Whether a noun in lower case announces a name or title. */
export const isNamingNoun: (lower: string) => boolean = remembered(
  (lower) => NAMING_NOUN.test(lower) || NAMING_NOUN_ENDS.includes(lower),
);

/** Nouns before a mark whose content is said or written by somebody. */
export const SPEECH_NOUNS = wordSet(`
  wort worte worten spruch sprüche sprüchen ruf rufe rufen zuruf aufschrift aufschriften parole parolen
  losung losungen sprechchor sprechchöre sprechchören transparent transparente transparenten plakat plakate plakaten
  vorwurf vorwürfe forderung forderungen antwort frage fragen behauptung aussage aussagen bemerkung äußerung begründung
  feststellung hinweis erklärung fazit devise überzeugung aufruf kommentar zitat warnung formel formulierung passus passage
`);

const FUNCTION_WORDS = wordSet(`
  und oder der die das den dem des ein eine einer eines einem einen in im an am auf aus bei beim für gegen mit nach ohne
  über um unter von vom vor zu zum zur zwischen durch bis seit e.v v
`);

/** Whether a word in lower case is an article, a preposition or "und", which names and titles have in lower case too. */
export function isFunctionWord(lower: string): boolean {
  return FUNCTION_WORDS.has(lower) || FOREIGN_FUNCTION_WORDS.has(lower);
}

const FOREIGN_FUNCTION_WORDS = wordSet(`
  the of and for to is are with from by on at your our my you we this that against without not no never
  la le les du des et pour avec el los las del di della il lo de do da dos y
`);

/** Whether a word in lower case is an English, French, Spanish or Italian article, preposition or the like. */
export function isForeignFunctionWord(lower: string): boolean {
  return FOREIGN_FUNCTION_WORDS.has(lower) && !GERMAN_TOO.has(lower);
}

const GERMAN_TOO = wordSet('des da du is am im do so los at was will');
