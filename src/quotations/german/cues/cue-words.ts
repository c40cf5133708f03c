// The words that announce what somebody said or thought, as data: verbs by the kind of content they take, nouns of
// saying, adjectives, prepositions. Verbs are listed by lemma; their forms, separable ones too, come from
// `verb-forms.ts`. The lists are grouped by meaning, so that a gap is easy to see.
import { wordList } from '../../../languages';
import { FIXED_VERBS } from './fixed-verbs';

/** Lemmas as the rules meet them: without the bar that sets off a particle. */
const lemmas = (...groups: readonly (readonly string[])[]): ReadonlySet<string> =>
  new Set(groups.flat().map((verb) => verb.replace('|', '')));

/** Verbs of saying whose content is a clause: dass …, Konjunktiv, or any main clause. */
const STATING = wordList(`
  sagen erklären mitteilen berichten melden vermelden betonen behaupten bestätigen schreiben meinen ankündigen
  bekannt|geben angeben anmerken anführen ausführen hinzufügen hinweisen verweisen mahnen warnen einräumen zugeben zugestehen
  gestehen eingestehen leugnen bestreiten abstreiten dementieren versichern beteuern bekräftigen unterstreichen
  hervorheben klarstellen feststellen konstatieren bilanzieren resümieren folgern schlussfolgern
  argumentieren entgegnen erwidern antworten kontern einwenden entgegensetzen entgegenhalten monieren bemängeln
  beanstanden beklagen bedauern kritisieren rügen klagen schimpfen wettern spotten scherzen loben verkünden
  verlautbaren verlauten verbreiten kund|tun preisgeben verraten offenbaren enthüllen erzählen schildern darlegen
  erläutern erörtern begründen bezeugen aussagen bezichtigen beschuldigen vorwerfen vorhalten unterstellen nachsagen
  anlasten prophezeien vorhersagen voraussagen prognostizieren spekulieren mutmaßen andeuten signalisieren
  kommentieren twittern rufen ausrufen skandieren übermitteln informieren unterrichten zitieren präzisieren ergänzen
  fort|fahren wiederholen verneinen zurückweisen dokumentieren notieren festhalten belehren suggerieren
  deutlich|machen klar|machen klar|stellen weis|machen vorbringen vortragen geltend|machen äußern darstellen formulieren beschweren
  beichten protestieren nennen jubeln freuen wundern publizieren veröffentlichen anerkennen aufzeigen erwähnen
  verdeutlichen widersprechen zusammenfassen einschränken beschwichtigen orakeln frohlocken lamentieren attestieren
  bescheinigen prahlen beschreiben zürnen höhnen sticheln poltern witzeln murren maulen seufzen stöhnen spötteln
  bemerken anprangern zurückrudern nachlegen versprechen diagnostizieren skizzieren kolportieren insistieren
  postulieren proklamieren propagieren deklarieren statuieren raunen munkeln petzen plaudern einwerfen
  begrüßen nach|schieben dazwischen|rufen ankreiden vorrechnen vorschwärmen nahebringen durchgeben
`);

/** Verbs of thinking, hoping, fearing, reckoning: reported thought. */
const THINKING = wordList(`
  glauben denken finden vermuten annehmen hoffen erhoffen fürchten befürchten erwarten bezweifeln zweifeln ausgehen
  schätzen einschätzen rechnen wünschen ahnen erwägen überlegen befinden urteilen träumen wähnen erahnen bangen sorgen zutrauen verdächtigen
  mutmaßen kalkulieren veranschlagen wetten vertrauen unken argwöhnen
`);

/** Verbs with which a study, an inquiry or a court makes something known. */
const ESTABLISHING = wordList(`
  ergeben hervorgehen heraus|finden ermitteln errechnen ausrechnen nachweisen belegen beweisen besagen lauten entnehmen urteilen
  entscheiden beschließen festlegen anordnen verfügen verlangen fordern vereinbaren aufdecken vorsehen
`);

/** Verbs of asking, ordering, promising, planning aloud; their content is an infinitive with zu, or a dass-clause. */
const URGING = wordList(`
  auffordern aufrufen fordern verlangen bitten drängen appellieren plädieren beantragen anregen vorschlagen
  empfehlen raten abraten anbieten versprechen zusichern zusagen geloben garantieren schwören drohen androhen
  anweisen befehlen gebieten anmahnen ermahnen ermuntern beschwören flehen ersuchen nahelegen einfordern
  befürworten beauftragen
`);

/** Verbs of intending: with an infinitive they tell what somebody said to be about to do. */
const INTENDING = wordList(`
  ankündigen planen beabsichtigen vor|haben hoffen glauben behaupten erwägen beschließen versprechen drohen angeben
  bestreiten leugnen dementieren zugeben einräumen gestehen bedauern bezichtigen beschuldigen vorwerfen vorhalten
  verdächtigen meinen versichern beteuern erklären fürchten befürchten wünschen überlegen entscheiden nachsagen bekräftigen vereinbaren ablehnen erhoffen
  anklagen unterstellen
`);

/** Verbs that announce a clause only together with a word such as "davon", "darauf": „sprach davon, dass …“. */
export const PRONOMINAL_VERBS: ReadonlySet<string> = new Set(
  wordList(`
  sprechen bestehen beharren pochen berufen einigen nachdenken ärgern drängen verständigen warnen freuen klagen
  beschweren aussprechen erinnern spekulieren halten ansehen bezeichnen
`),
);

/** Verbs of asking a question: ob …, wer …, warum …. */
const QUESTIONING = wordList(
  'fragen nachfragen anfragen rätseln wundern zweifeln bezweifeln erkundigen hinterfragen diskutieren',
);

/** Verbs whose content may be a clause that begins with ob or a w-word. */
const TELLING_HOW = wordList(`
  sagen erklären mitteilen berichten schildern erzählen erläutern beschreiben darlegen offenlassen verraten aufzeigen begründen
  bekannt|geben erörtern überlegen äußern bezweifeln angeben
`);

/** Verbs of passing on, which announce a clause only in a sentence of their own. */
export const PASSING_ON: ReadonlySet<string> = new Set(['veröffentlichen', 'verbreiten', 'publizieren', 'übermitteln']);

/** Verbs that can stand after or inside what is said: „Der Zug sei pünktlich, sagte sie“. */
export const CLAUSE_VERBS = lemmas(STATING, THINKING, ESTABLISHING, URGING, QUESTIONING, FIXED_VERBS);

export const INFINITIVE_VERBS = lemmas(URGING, INTENDING);

export const QUESTION_VERBS = lemmas(QUESTIONING, TELLING_HOW);

/**
 * Verbs that make what stands before or after them somebody's words even where it is in the indicative: „Der Zug
 * kommt, sagte sie“, „Sie glaubt, das Ziel ist erreicht“. Others („er fand, …“, „sie droht, …“) have too many other uses.
 */
export const PLAIN_VERBS = lemmas(
  wordList(`
  sagen erklären mitteilen berichten melden vermelden betonen behaupten bestätigen schreiben meinen ankündigen bekanntgeben
  angeben ergänzen hinzufügen mahnen warnen einräumen versichern beteuern bekräftigen unterstreichen klarstellen
  entgegnen erwidern antworten kontern beklagen kritisieren klagen verkünden verlauten verlautbaren erzählen erläutern
  prophezeien prognostizieren vermuten glauben hoffen schätzen spekulieren zitieren kommentieren fragen fordern
  annehmen vorwerfen resümieren argumentieren präzisieren
`),
);

/**
 * Verbs that sum up what was said, with the word that their object begins with: "" for an accusative object, else a
 * preposition or "als" („sprach von …“, „bezeichnete … als …“). In them are verbs whose object tells what was said; of
 * „verurteilte den Angriff“ and „kritisierte den Plan“ nobody can tell, so these need an "als" or announce a clause.
 */
export const SUMMARY_VERBS: ReadonlyMap<string, readonly string[]> = new Map(
  `
  fordern einfordern ankündigen beklagen befürchten fürchten anprangern vorwerfen nennen zusichern zusagen
  prognostizieren prophezeien empfehlen bemängeln vermuten anregen vorschlagen androhen befürworten verlangen zuschreiben
  sprechen:von,vom,über warnen:vor,davor ausgehen:von,vom berichten:von,vom,über rechnen:mit plädieren:für appellieren:an
  auffordern:zu,zum,zur drohen:mit klagen:über verweisen:auf hinweisen:auf beziffern:auf,mit schätzen:auf
  begründen:mit zurückführen:auf bezeichnen:als werten:als einstufen:als bewerten:als beschreiben:als
  betrachten:als ansehen:als empfinden:als begrüßen:als zurückweisen:als ablehnen:als loben:als kritisieren:als verurteilen:als halten:für raten:zu,zum,zur
`
    .trim()
    .split(/\s+/)
    .map((entry): [string, readonly string[]] => {
      const [verb = '', objects = ''] = entry.split(':');
      return [verb, objects.split(',')];
    }),
);

/** Verbs that tell what is given as a reason or an example: „Als Grund nannte sie den Regen“. */
export const GROUND_VERBS: ReadonlySet<string> = new Set(['nennen', 'angeben', 'anführen']);

/** What it is given as, in the first place of the sentence. */
export const GROUND_NOUN =
  /^(?:gr[uü]nde?|ursachen?|anlass|motive?|ziele?|beispiele?|begründung|erklärung|argumente?|bedingung(?:en)?|hindernis|termin|zeitpunkt)$/;

/** Objects with which „fordern“ means to cost: „forderte zwölf Todesopfer“. */
export const TOLL_NOUN = /(?:opfer|tote[nr]?|verletzten?|menschenleben|leben)$/;

/** Nouns of saying and thinking: „die Forderung, …“, „der Vorwurf, …“. */
export const SAYING_NOUNS: ReadonlySet<string> = new Set(
  wordList(`
  angabe angaben aussage aussagen bericht berichte meldung meldungen mitteilung erklärung behauptung behauptungen
  vorwurf vorwürfe vorwürfen forderung forderungen ankündigung ansicht meinung auffassung überzeugung einschätzung vermutung
  vermutungen verdacht annahme hoffnung befürchtung befürchtungen sorge angst furcht erwartung warnung warnungen drohung hinweis hinweise
  begründung argument kritik bitte appell aufruf aufforderung frage vorschlag empfehlung zusage versprechen
  zusicherung gerücht gerüchte gerüchten nachricht information informationen these theorie prognose feststellung äußerung äußerungen
  bemerkung anschuldigung anschuldigungen beschuldigung unterstellung zweifel glaube glauben eindruck schluss
  ergebnis erkenntnis fazit urteil standpunkt wunsch antrag versicherung bekenntnis eingeständnis geständnis klage
  beschwerde spekulation spekulationen worten statement botschaft motto slogan parole mutmaßung schlussfolgerung
  argumentation darstellung beteuerung mahnung ermahnung anregung idee position haltung absicht
  vorhersage voraussage verlautbarung legende befund andeutung andeutungen schilderung einwand einwände plädoyer rat
  ratschlag zuversicht prophezeiung lesart zitat appelle aufrufe bitten wünsche vorschläge empfehlungen
  hoffnungen erwartungen prognosen thesen aufforderungen versprechungen beteuerungen anklage zusicherungen
  ankündigungen feststellungen schlüsse bedenken ahnung gefühl mutmaßungen erklärungen bemerkungen aussicht diagnose credo
`),
);

/** Ends of compounds that are nouns of saying: "Zeugenaussage", "Hauptvorwurf", "Agenturmeldung". */
export const SAYING_COMPOUND =
  /\p{Ll}(?:aussagen?|berichte?|meldung(?:en)?|mitteilung(?:en)?|vorw[uü]rfe?|forderung(?:en)?|ankündigung(?:en)?|behauptung(?:en)?|vermutung(?:en)?|warnung(?:en)?|drohung(?:en)?|hinweise?|angaben?|prognosen?|einschätzung(?:en)?|these|versprechen|zusage)$/u;

/** Nouns of saying whose content is often an infinitive with zu. */
export const INFINITIVE_NOUNS: ReadonlySet<string> = new Set(
  wordList(`
  ankündigung forderung vorwurf vorwürfe drohung aufforderung bitte appell aufruf versprechen zusage vorschlag hoffnung
  empfehlung verdacht absicht wunsch antrag aussage behauptung zusicherung angebot anweisung befehl
  forderungen plan pläne mahnung ermahnung warnung anregung plädoyer ratschlag verpflichtung weisung
`),
);

/** Predicates with sein or sich zeigen whose content is a dass-clause: „ist überzeugt, dass …“. */
export const SAYING_ADJECTIVES: ReadonlySet<string> = new Set(
  wordList(
    'überzeugt sicher zuversichtlich besorgt enttäuscht bekannt optimistisch skeptisch verärgert empört erfreut',
  ),
);

/**
 * Nouns that make a preposition a source: „nach Angaben der Polizei“, „laut Medienberichten“, „aus Sicht der Kläger“.
 * The end of the word decides, so that compounds ("Polizeiangaben", "Agenturmeldungen") need no entry.
 */
export const SOURCE_NOUN =
  /(?:angaben?|aussagen?|ansicht|meinung|auffassung|einschätzung(?:en)?|informationen?|berichte?n?|erkenntnissen?|darstellung(?:en)?|schätzung(?:en)?|worten|überzeugung|mitteilung(?:en)?|auskunft|auskünften|bekunden|vernehmen|meldung(?:en)?|berechnung(?:en)?|lesart|dafürhalten|umfragen?|hochrechnung(?:en)?|analysen?|äußerung(?:en)?|recherchen|vermutung(?:en)?|idee|medien|prognosen?|bewertung|studien?|beobachtung(?:en)?|quellen?|ermittlungen|gutachten|stellungnahme|untersuchung(?:en)?|verlautbarung(?:en)?|feststellung(?:en)?|überlieferung(?:en)?|endergebnis|gesetz|verfassung|plan|planung(?:en)?|plänen|willen|wunsch|(?:erkenntnis|ermittlungs|kenntnis|wissens|informations)stand|vorhersagen?|gerüchten?|schilderung(?:en)?|darlegung(?:en)?|anschauung|erfahrung(?:en)?|quellenlage|sprachregelung|vorstellung(?:en)?|umfrageergebnissen|zeitungsbericht|presseberichten|(?<![a-zäöüß])erklärung(?:en)?)$/;

/** All cue verbs as `lemmaForms` takes them. */
export const ALL_CUE_VERBS: ReadonlySet<string> = new Set([
  ...STATING,
  ...THINKING,
  ...ESTABLISHING,
  ...URGING,
  ...INTENDING,
  ...QUESTIONING,
  ...TELLING_HOW,
  ...PRONOMINAL_VERBS,
  ...FIXED_VERBS,
  ...SUMMARY_VERBS.keys(),
  'heißen',
]);
