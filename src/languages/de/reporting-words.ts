// German words that announce what somebody said, by how they present it. The classes are the kit's own judgement: what
// an editor would answer who is asked whether the paper vouches for what is said.
import type { ReportingWords } from '../reporting-words';
import { wordList } from '../word-list';
import { lemmaForms } from './verb-forms';

export const REPORTING_WORDS: ReportingWords = {
  verbs: {
    neutral: wordList(`
      sagen erklären mitteilen berichten melden vermelden schreiben angeben anmerken anführen ausführen hinzufügen ergänzen
      ankündigen bekannt|geben kund|tun äußern aussagen antworten entgegnen erwidern fragen nachfragen anfragen erkundigen erzählen
      schildern darlegen erörtern darstellen beschreiben nennen bezeichnen heißen sprechen aussprechen kommentieren
      formulieren informieren unterrichten übermitteln verbreiten verlauten verlautbaren veröffentlichen publizieren
      vortragen vorbringen zitieren notieren twittern rufen ausrufen dazwischen|rufen wiederholen fort|fahren bemerken
      erwähnen argumentieren begründen plaudern zusammenfassen resümieren bilanzieren skizzieren präzisieren berufen
      beziffern einwerfen nach|schieben durchgeben lauten besagen diskutieren verkünden verweisen beantragen planen
      beabsichtigen vor|haben vorsehen vereinbaren beschließen entscheiden festlegen verfügen einigen verständigen einstufen
      bewerten werten betrachten erinnern deklarieren proklamieren statuieren zurückführen anbieten vorschlagen anregen
      empfehlen signalisieren andeuten betiteln titulieren charakterisieren ausdrücken umschreiben definieren lesen singen
      geben bringen stellen wissen durchblicken
    `),
    confirming: wordList(`
      bestätigen feststellen konstatieren klarstellen klar|stellen hinweisen verdeutlichen deutlich|machen klar|machen
      erläutern aufzeigen nachweisen belegen beweisen bezeugen dokumentieren ermitteln errechnen ausrechnen
      heraus|finden aufdecken enthüllen offenbaren festhalten ergeben hervorgehen entnehmen diagnostizieren folgern
      schlussfolgern schließen anerkennen attestieren bescheinigen vorrechnen belehren
    `),
    conceding: wordList(`
      einräumen zugeben zugestehen gestehen eingestehen beichten verraten preisgeben einschränken zurückrudern petzen
    `),
    emphatic: wordList(`
      betonen bekräftigen unterstreichen hervorheben heraus|streichen versichern beteuern insistieren beharren pochen bestehen
      versprechen zusichern zusagen geloben garantieren schwören nachlegen legen
    `),
    doubting: wordList(`
      behaupten vorgeben weis|machen suggerieren orakeln kolportieren raunen munkeln unken prahlen propagieren
      postulieren wähnen nachsagen unterstellen zuschreiben geltend|machen
    `),
    opposing: wordList(`
      bestreiten abstreiten leugnen dementieren zurückweisen verneinen widersprechen ablehnen kritisieren rügen beanstanden
      bemängeln monieren anprangern beklagen klagen beschweren protestieren vorwerfen vorhalten ankreiden anlasten
      beschuldigen bezichtigen anklagen verdächtigen verurteilen bezweifeln zweifeln hinterfragen einwenden kontern
      entgegensetzen entgegenhalten attackieren tadeln brandmarken geißeln
    `),
    demanding: wordList(`
      fordern auffordern einfordern verlangen aufrufen appellieren bitten ersuchen flehen drängen mahnen anmahnen ermahnen
      warnen drohen androhen raten abraten nahelegen plädieren befürworten anweisen anordnen befehlen gebieten
      beauftragen beschwören ermuntern
    `),
    attitude: wordList(`
      meinen glauben denken finden halten befinden urteilen annehmen vermuten mutmaßen spekulieren schätzen einschätzen
      veranschlagen kalkulieren rechnen ausgehen erwarten prognostizieren prophezeien vorhersagen voraussagen hoffen
      erhoffen wünschen freuen fürchten befürchten bangen sorgen bedauern ahnen erahnen argwöhnen überlegen erwägen
      nachdenken wundern rätseln träumen vertrauen zutrauen wetten ansehen empfinden offenlassen ärgern
      sehen beurteilen feiern loben würdigen begrüßen jubeln frohlocken vorschwärmen schimpfen wettern poltern zürnen höhnen sticheln spotten spötteln witzeln scherzen
      murren maulen seufzen stöhnen lamentieren beschwichtigen skandieren nahebringen rechtfertigen verteidigen
    `),
  },
  others: {
    neutral: wordList(`
      laut nach zufolge gemäß so demnach wonach aus für worten frage fragen antwort *angabe *angaben *aussage *aussagen *bericht *berichte *berichten
      *meldung *meldungen *mitteilung *erklärung *erklärungen *äußerung *äußerungen *bemerkung *bemerkungen nachricht
      information informationen statement zitat ankündigung ankündigungen begründung argument argumente argumentation
      darstellung schilderung botschaft motto slogan parole *vorschlag *vorschläge antrag plan pläne absicht angebot
      *empfehlung *empfehlungen standpunkt position haltung verlautbarung fazit idee bekannt
    `),
    confirming: wordList(
      '*hinweis *hinweise feststellung feststellungen erkenntnis *ergebnis befund diagnose schluss schlüsse schlussfolgerung',
    ),
    conceding: wordList('eingeständnis geständnis bekenntnis'),
    emphatic: wordList(
      'versicherung beteuerung beteuerungen *zusicherung zusicherungen *zusage *versprechen versprechungen',
    ),
    doubting: wordList(
      '*behauptung *behauptungen *gerücht *gerüchte *gerüchten legende lesart unterstellung spekulation spekulationen mutmaßung mutmaßungen andeutung andeutungen',
    ),
    opposing: wordList(`
      *vorwurf *vorwürfe *vorwürfen *kritik klage anklage beschwerde anschuldigung anschuldigungen beschuldigung *verdacht einwand
      einwände zweifel
    `),
    demanding: wordList(`
      *forderung *forderungen aufforderung aufforderungen appell appelle aufruf aufrufe bitte bitten *warnung *warnungen
      *drohung mahnung ermahnung anregung anweisung befehl plädoyer rat ratschlag
    `),
    attitude: wordList(`
      meinung ansicht auffassung überzeugung *einschätzung vermutung vermutungen annahme hoffnung hoffnungen *befürchtung
      *befürchtungen sorge angst furcht erwartung erwartungen *prognose *prognosen prophezeiung vorhersage voraussage *these thesen theorie
      urteil wunsch wünsche eindruck ahnung gefühl glaube glauben zuversicht aussicht credo überzeugt sicher zuversichtlich
      besorgt enttäuscht optimistisch skeptisch verärgert empört erfreut
    `),
  },
  sources: {},
  formsOf: lemmaForms,
  particlePlace: 'clause-end',
  added: null,
  distance: /(?:^|\s)(?:angeblich|vorgeblich|soll(?:en)?\s(?:.*\s)?haben)(?=\s|$)/iu,
  // „bestätigte er nicht“, „nicht bestätigt“; „sparte nicht mit Kritik“ and „nicht nur“ deny nothing.
  denial: {
    before: /(?:^|\s)(?:nicht|nie|niemals)\s+$/iu,
    behind: /^(?:\s+\p{L}+){0,4}\s+(?:nicht(?!\s+nur)|nie|niemals)\s*(?:$|\p{Ll}{2,7}\s*$)/u,
  },
};
