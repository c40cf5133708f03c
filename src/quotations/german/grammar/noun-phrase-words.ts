// The words that show where a German noun phrase begins and ends, and in which case it stands, as data.
import { languageProfile, wordList, wordSet } from '../../../languages';

const { definite, indefinite, negative, demonstrative, possessive, ownPossessive, cardinals } =
  languageProfile('de').determiners;

/** Words that can begin a noun phrase. */
export const DETERMINERS: ReadonlySet<string> = new Set([
  ...[definite, indefinite, negative, demonstrative, possessive, ownPossessive, cardinals].flat(),
  ...wordList(`
    jeder jede jedes jeden jedem alle allen aller viele vielen vieler einige einigen einiger mehrere mehreren mehrerer
    manche manchen beide beiden beider andere anderen anderer weitere weiteren weiterer zahlreiche zahlreichen zahlreicher
    wenige wenigen etliche etlichen sämtliche sämtlichen mehr deren dessen welcher welche welches ersten erste
  `),
]);

/** Of these, those that show a dative, genitive or accusative. */
export const OBLIQUE_DETERMINERS = wordSet(`
  den dem des einen einem einer eines keinen keinem keiner keines diesen diesem jenen jenem jeden jedem seinen seinem
  seiner seines ihren ihrem ihrer ihres unseren unserem unserer meinen meinem meiner allen vielen vieler einigen einiger
  mehreren manchen anderen weiteren zahlreichen wenigen etlichen
`);

/** Pronouns that can be a subject, standing alone. */
export const SUBJECT_PRONOUNS = wordSet(
  'er sie es man wir ich dieser diese dieses jener letzterer letztere ersterer wer beide viele einige andere manche niemand jemand jeder alle mehrere zahlreiche',
);

/** Pronouns that cannot be a subject. */
export const OBLIQUE_PRONOUNS = wordSet('ihm ihn ihnen ihr sich uns mir mich dir euch einander dem den denen');

/** Nouns of feminine gender by ending or meaning: after "der" they are a dative or genitive. */
export const FEMININE =
  /(?:ung|heit|keit|schaft|ion|tät|innen|in|ie|ik|enz|anz|tur|sicht|schrift|presse|polizei|behörde|agentur|zeitung|partei|firma|stadt|bank|gruppe|klage|spd|cdu|csu|fdp|eu|uno|union|linken?|opposition|kirche|armee|liste|seite|frage|linie|sache|stelle|reihe|macht|woche|zeit|nacht)$/;

/** Masculine nouns that end like feminine ones. */
export const MASCULINE =
  /(?:sprung|termin|verein|benin|berlin|ruin|kamin|magazin|medizin|spion|champion|main|rhein|schein|stein|wein|bein)$/;

/** Determiners that can stand after another one: "die beiden Minister", "die ersten drei". */
export const QUANTIFIERS: ReadonlySet<string> = new Set([
  ...cardinals,
  ...wordList('beiden vielen wenigen anderen weiteren ersten erste mehr andere weitere'),
]);

/** Names that are printed small. */
export const SMALL_NAMES = wordSet('dpa taz ddp epd kna apa afp ver.di ai n-tv');

/** Words in lower case that are neither adjective nor verb and so end a noun phrase. */
export const PREPOSITIONS = wordSet(`
  in im ins an am ans auf aus bei beim bis durch durchs für fürs gegen hinter mit nach neben ohne seit trotz über um
  ums unter von vom vor vorm während wegen zu zum zur zwischen außer gegenüber gemäß infolge innerhalb außerhalb laut
  mittels mithilfe nahe per pro samt seitens statt anstatt anstelle zufolge aufgrund angesichts anlässlich bezüglich
  dank entgegen hinsichtlich oberhalb unterhalb ab binnen entlang je via zugunsten zuungunsten
`);

/** Capital or not at the start of a sentence, these begin no noun phrase. */
export const FUNCTION_WORDS = wordSet(`
  und oder aber doch denn sondern sowie auch nur noch schon so da dann dort hier heute gestern morgen jetzt nun
  zudem außerdem ferner weiter weiterhin dabei dazu damit dafür dagegen daher darum deshalb deswegen daraufhin danach
  davor darauf daran darüber hingegen jedoch allerdings dennoch trotzdem zuvor zunächst zuletzt bislang bisher
  inzwischen mittlerweile unterdessen derzeit gleichzeitig zugleich ebenso ebenfalls insgesamt vielmehr dass daß ob weil
  wenn falls obwohl nachdem während bevor als wie was warum weshalb wo wann wohin woher indem sobald solange sofern
  soweit inwieweit inwiefern zumal nicht kein laut nach demnach wonach somit folglich schließlich endlich einerseits andererseits
  später früher kürzlich erst bereits immer wieder oft nie vielleicht wahrscheinlich vermutlich angeblich offenbar
  offiziell einmal zweimal sehr ganz etwa rund circa ungefähr knapp fast mindestens höchstens sogar selbst allein
  sowohl weder entweder zwar daneben darin daraus davon dadurch hierzu hierbei anschließend seitdem seither
  tatsächlich natürlich sicher möglicherweise insbesondere besonders beispielsweise dementsprechend entsprechend
  dies momentan erneut kurz andernfalls zurzeit aktuell besorgt zeitweise womöglich voraussichtlich teilweise stattdessen
  letztlich unklar zumindest wenigstens überdies obgleich indes indessen zeitgleich vorher nachher damals neben
`);

/** Prepositions that may join an attribute to a noun: "die Regierung in Wien". */
export const ATTRIBUTE_PREPOSITIONS = wordSet('von vom für gegen beim bei aus im in zur zum der');

/** Words that begin a genitive after a noun. */
export const GENITIVE_DETERMINERS = wordSet(
  'des der eines einer dieses dieser seines seiner ihres ihrer unseres unserer deren dessen jenes jener beider aller zweier dreier mehrerer',
);
