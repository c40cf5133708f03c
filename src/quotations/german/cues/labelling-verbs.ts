// Verbs with which somebody gives something a name or a judgement in words of their own: data. What stands in marks in
// their clause is verbatim, however short („Er nannte den Plan einen ‚Fehler‘“).
import { wordList } from '../../../languages';
import { type LemmaForm, lemmaForms } from '../grammar';

/** Verbs of calling, judging, praising, blaming, warning, demanding. Lemmas; a bar sets off a particle. */
const LABELLING = wordList(`
  nennen bezeichnen betiteln titulieren beschimpfen schimpfen brandmarken geißeln verspotten verhöhnen schmähen
  beschreiben charakterisieren schildern darstellen hinstellen einstufen einschätzen bewerten beurteilen werten deuten
  sehen ansehen betrachten auffassen empfinden verstehen begreifen abtun abstempeln
  würdigen loben preisen rühmen feiern begrüßen ehren verteidigen rechtfertigen begründen
  attackieren kritisieren rügen tadeln bemängeln beklagen verurteilen ablehnen zurückweisen anprangern anklagen beanstanden
  warnen sprechen reden zitieren vorwerfen unterstellen bescheinigen attestieren zuschreiben
  fordern verlangen versprechen ankündigen konstatieren feststellen befürchten vermuten erkennen ausmachen
  kommentieren umschreiben formulieren definieren diagnostizieren apostrophieren klassifizieren qualifizieren
  halten erklären äußern aufrufen auffordern drohen anmahnen versichern bedauern
  orten wittern
  ausdrücken singen brüllen schreien flüstern murmeln stammeln lachen fluchen skandieren lesen schreiben
`);

let forms: ReadonlyMap<string, readonly LemmaForm[]> | undefined;

/** The forms of the verbs, as `findCueVerbs` takes them. */
export function labellingForms(): ReadonlyMap<string, readonly LemmaForm[]> {
  forms ??= lemmaForms(LABELLING);
  return forms;
}
