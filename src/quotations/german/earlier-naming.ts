// German nouns that name nobody themselves and lead to whom the article has named before: data.
import type { EarlierNamingWords } from '../document';

const AUTHORITY =
  /(?:amt|schutz|aufsicht|zoll|dienst|behörde|polizei|anwaltschaft|ministerium|agentur|präsidium|verwaltung|direktion)(?:s|es)?$/;

const COURT = /gerichtshof(?:s|es)?$/;

export const GERMAN_EARLIER_NAMING: EarlierNamingWords = {
  ageNoun: /^\d+-?jährige[rnms]?$/,
  anyOffice: /^(?:politiker(?:in)?|abgeordnete[rn]?|mann|frau)$/,
  sameOffices: [
    ['präsident', 'staatspräsident', 'staatschef', 'staatsoberhaupt'],
    ['präsidentin', 'staatspräsidentin', 'staatschefin'],
    ['kanzler', 'regierungschef', 'premier', 'premierminister', 'ministerpräsident'],
    ['kanzlerin', 'regierungschefin', 'premierministerin', 'ministerpräsidentin'],
    ['bürgermeister', 'rathauschef', 'stadtoberhaupt'],
    ['vorsitzender', 'vorsitzende', 'chef', 'parteichef', 'chefin'],
    ['papst', 'kirchenoberhaupt', 'pontifex'],
  ],
  institutionSort: (noun) => {
    if (/(?:unternehmen|konzern|firma|hersteller|riese|autobauer|betreiber|anbieter|kette|gigant)$/.test(noun))
      return 'company';
    if (/partei$/.test(noun)) return 'party';
    if (/organisation$/.test(noun)) return 'organisation';
    return /(?:zeitung|blatt|magazin|sender)$/.test(noun) ? 'paper' : null;
  },
  isKind: (noun, word) =>
    word !== noun && ((noun === 'behörde' && AUTHORITY.test(word)) || (noun === 'gericht' && COURT.test(word))),
  nounsHaveCapitals: true,
  institutionNameAt: null,
  placeOfSaying:
    /(?:begründung|rede|erklärung|mitteilung|interview|konferenz|bericht|brief|schreiben|stellungnahme|posting|video|antwort|beschluss|urteil|sitzung|ansprache|sendung|gespräch|beitrag|kommentar|gutachten)(?:s|es)?$/,
  paper:
    /(?:anzeiger|kurier|merkur|rundschau|volksstimme|abendblatt|tagblatt|tageblatt|volksblatt|morgenpost|abendpost|landeszeitung|volksfreund|landbote)s?$/,
  inSaying: /^(?:in|im|auf|bei|beim)$/,
  neuter:
    /(?:ministerium|gericht|amt|institut|unternehmen|präsidium|parlament|komitee|zentrum|museum|büro|netzwerk|bündnis|militär|krankenhaus|klinikum|bistum)(?:s|es)?$/,
  leadership: /^(\p{L}{4,}?)s?(?:führung|leitung|spitze|vorstand)$/u,
  ownedNoun:
    /(?:bericht|studie|umfrage|gutachten|dokument|brief|schreiben|mitteilung|erklärung|stellungnahme|meldung|papier|untersuchung|analyse|ermittlung|schätzung|prognose|hochrechnung|auswertung|erkenntni|bewertung|statistik|erhebung|artikel|website|webseite|homepage|internetseite|vorschlag|vorschläge|vorwurf|vorwürfe|kritik|forderung|warnung|verdacht|plan|pläne|planung|vorstellung|idee|behauptung|begründung|hinweis|befürchtung|vermutung|aussage|angabe|darstellung|führung|leitung|spitze|kampagne|wahlkampfteam|wahlkampfhelfer|befund|reihe|kreise|presse|urteil|antrag|posting|interview|sprachrohr|vertreter|vertreterin|test)(?:e?n|s|es|ss?en?|e)?$/,
};
