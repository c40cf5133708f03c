// Nouns for persons, by their ends.
import { remembered } from '../../../base';

/**
 * Ends of nouns for persons: offices, professions, parts in a conflict. An end, so that compounds need no entry
 * ("Kremlsprecher", "Vizepräsidentin"); inflected forms are taken care of by `PERSON_NOUN`.
 */
const PERSON_NOUN_ENDS = `
  sprecher minister präsident kanzler chef leiter direktor vorsitzende vorsitzender vorstand abgeordnete abgeordneter senator
  sekretär staatssekretär botschafter diplomat general kommandeur oberst offizier soldat polizist beamte beamter kommissar anwalt
  staatsanwalt richter experte expert forscher wissenschaftler wissenschafter professor historiker ökonom analyst analytiker
  politiker politikerin kandidat bürgermeister gouverneur landrat stadtrat ratsmitglied mitglied mitarbeiter vertreter
  bevollmächtigte beauftragte beauftragter verantwortliche verantwortlicher verteidiger ankläger kläger zeuge augenzeuge opfer täter angeklagte angeklagter
  verdächtige verdächtiger arzt ärztin ärzte chirurg apotheker lehrer schüler student dozent dekan rektor kardinal bischof papst
  pfarrer priester imam rabbiner könig königin prinz fürst kaiser herrscher machthaber diktator führer anführer rebell aktivist
  demonstrant gegner anhänger kritiker befürworter journalist reporter redakteur korrespondent moderator autor autorin
  schriftsteller dichter regisseur schauspieler musiker sänger künstler maler trainer spieler stürmer torwart kapitän
  fahrer pilot funktionär manager unternehmer inhaber besitzer betreiber gründer investor händler bauer fischer nachbar
  bewohner einwohner bürger wähler mann frau kind vater mutter sohn tochter bruder schwester witwe ehefrau ehemann
  leute eltern nachfolger vorgänger stellvertreter amtsinhaber herausforderer geschäftsführer meister berater gesandte gesandter
  obmann obfrau landeshauptmann premier kommentator beobachter fachmann fachleute ingenieur meteorologe geologe biologe
  soziologe psychologe virologe astronom präfekt konsul admiral major hauptmann kommandant minister-präsident
  anwältin rätin wirt wirtin loge login gewerkschafter handwerker techniker mechaniker pfleger helfer arbeiter züchter winzer gärtner
  bäcker metzger köchin kellner architekt jurist publizist ökonomin volkswirt gastronom hotelier intendant dirigent kurator
  veranstalter organisator koordinator kämmerer schatzmeister pressesprecher wehrführer förster jäger landwirt bäuerin
  psychiater therapeut hebamme kolumnist essayist komponist pianist bundesrätin amtsleiter referent prokurist ortsvorsteher
  vorsteher präses superintendent abt äbtissin erzbischof ammann landammann schultheiss ständerätin grossrätin
  leader farmer vize regulator ombudsmann befehlshaber initiator unterstützer brauer teilnehmer kenner zuschauer anwohner passant
  patient häftling flüchtling pendler urlauber tourist rentner rentnerin gewerkschaftsboss boss parlamentarier parlamentspräsident
  kommissionspräsident sportler torhüter schiedsrichter anleger ermittler fahnder kriminalist
  imker pastor diakon propst pröpstin notar archivar bibliothekar leutnant feldwebel detektiv matrose lotse nonne scheich
  ajatollah prinzessin patriarch metropolit nuntius vikar domkapitular elektriker dachdecker klempner installateur friseur
  spediteur stuckateur choreograf fotograf grafiker kabarettist komiker clown rapper blogger youtuber influencer banker
  broker coach profi azubi witwer mäzen briefträger türsteher nachtwächter hausmeister programmierer entwickler
  dolmetscher übersetzer chemiker physiker mathematiker statistiker botaniker informatiker optiker designer streetworker
  whistleblower schutzbefohlene stewardess ombudsfrau lehrling zeugin kollegin genossin gefreite gefreiter brigadier korporal prior hebammen
  jährige jähriger gutachter prüfer küster tierarzt kaufmann kauffrau theologe philosoph archäologe germanist
  linguist klimatologe seismologe epidemiologe kardiologe pädagoge erzieher betreuer sanitäter juror tänzer
  kameramann produzent verleger buchhändler galerist auktionator vermieter mieter pächter hirte bergsteiger
  nationalspieler teamchef freiwillige freiwilliger
`
  .trim()
  .split(/\s+/);

const PERSON_NOUN = new RegExp(`(?:${PERSON_NOUN_ENDS.join('|')})(?:in|innen|e|en|n|er|ern|s|es|se|inne)?$`);

/** The feminine of a noun for somebody who does something, and its plural: "Imkerin", "Galeristinnen", "Logopädin". */
const FEMALE =
  /\p{L}{3}(?:er|ör|är|or|ar|eur|ist|og|graf|graph|nom|ant|ent|and|at|iat|iv|ik|soph|arch|äd|urg|än|on|an|et|öf|ied|eug|herr)in(?:nen)?$/u;

/** Names, substances and adverbs that end so. */
const NO_FEMALE =
  /^(?:severin|christin|kristin|valentin|quentin|corentin|florentin|clementin|konstantin|constantin|celestin|katharin|ekaterin)$|(?:mandarin|heparin|margarin|saccharin|gl[yi][cz]erin|gelatin|keratin|brillantin|kreatin|chromatin|melanin|tonin|warfarin|hierin)$/;

/** "der Oberste Gerichtshof" is no colonel, "Fahrzeuge" are no witnesses. */
const NO_PERSON =
  /^oberste[nrm]?$|(?:flug|fahr|werk|spiel|schlag|feuer|rüst|schreib|grün|lösch|wasser|schienen)zeug(?:en?|s|es)?$/;

/** Whether a word in lower case is a noun for a person, by its end. */
export const isPersonNoun: (lower: string) => boolean = remembered(
  (lower) => (PERSON_NOUN.test(lower) && !NO_PERSON.test(lower)) || (FEMALE.test(lower) && !NO_FEMALE.test(lower)),
);
