import type { PressProfile } from './types';

/** Nexis Uni and Nexis Advance, as they export since 2017: "Body" before the text, "End of Document" after it. */
export const NEXIS_UNI: PressProfile = {
  name: 'nexis-uni',
  title: 'Nexis Uni',
  signs: [/^(?:End of Document|Ende des Dokuments)$/i],
  end: /^(?:End of Document|Ende des Dokuments)$/i,
  fields: {},
  beforeDate: ['title', 'outlet'],
  afterDate: ['edition'],
  bodyStart: /^(?:Body|Text|Volltext|Hauptteil|Fließtext|Haupttext|Inhalt)$/i,
  bodyEnd:
    /^(?:Classification|Klassifizierung|Klassifikation|Einstufung|Notes|Anmerkungen|(?:Load-Date|Ladedatum|Lade-Datum|Update|Graphic|Grafik|Language|Sprache|Correction-Date):.*|Graphic|Grafik)$/i,
  dropped: [/^(?:Page|Seite) \d+ (?:of|von) \d+$/i],
  cover:
    /^(?:User Name|Benutzername|Date and Time|Datum und Uhrzeit|Job Number|Auftragsnummer|Documents? \(\d+\)|Dokumente? \(\d+\)|Client\/Matter|Search Terms|Suchbegriffe|Search Type|Suchtyp|Narrowed by|Eingegrenzt durch|Content Type|\d+\. )/i,
};
