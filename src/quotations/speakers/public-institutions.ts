// Public institutions and well-known companies of the German-speaking countries, the EU, the UN and the US: the name that
// results carry, and the short forms and other names that the news use. Source: the names as the bodies give them on
// their own pages and in the official registers of authorities. A table of speakers goes before it.
// Behind "=" stands the sort of the rows that follow; alone it ends a sort.
const ROWS = `
Vereinte Nationen|UNO|UN|Uno
Weltgesundheitsorganisation|WHO
Europäische Union|EU
Europäische Kommission|EU-Kommission|Brüsseler Kommission
Europäisches Parlament|EU-Parlament|Europaparlament
Europäische Zentralbank|EZB
Europäischer Gerichtshof|EuGH
Internationaler Währungsfonds|IWF
Internationale Atomenergie-Organisation|IAEA|IAEO|Internationale Atomenergiebehörde
Organisation für Sicherheit und Zusammenarbeit in Europa|OSZE
Nato|NATO
Welthandelsorganisation|WTO
Weltbank
Unicef|UNICEF|Kinderhilfswerk der Vereinten Nationen
UNHCR|UN-Flüchtlingshilfswerk|Flüchtlingshilfswerk der Vereinten Nationen
Internationales Komitee vom Roten Kreuz|IKRK
Polizei|Polizeiangaben
Staatsanwaltschaft
Bundeskriminalamt|BKA
Bundesamt für Sicherheit in der Informationstechnik|BSI
Bundesamt für Verfassungsschutz|BfV
Bundesnachrichtendienst|BND
Robert Koch-Institut|RKI|Robert-Koch-Institut
Statistisches Bundesamt|Destatis
Bundesagentur für Arbeit|BA
Bundesverfassungsgericht|BVerfG
Bundesgerichtshof|BGH
Deutscher Wetterdienst|DWD
Deutsche Bahn|DB
Deutscher Gewerkschaftsbund|DGB
Allgemeiner Deutscher Automobil-Club|ADAC
Deutsches Institut für Wirtschaftsforschung|DIW
Institut für Weltwirtschaft|IfW
Bundesverband der Deutschen Industrie|BDI
Nordatlantikrat
= party
SPD|Sozialdemokratische Partei Deutschlands
CDU|Christlich Demokratische Union
CSU|Christlich-Soziale Union
FDP|Freie Demokratische Partei
AfD|Alternative für Deutschland
BSW|Bündnis Sahra Wagenknecht
Bündnis 90/Die Grünen|Grüne|Die Grünen
Die Linke|Linkspartei
=
Österreichisches Institut für Wirtschaftsforschung|Wifo|WIFO
Institut für Höhere Studien|IHS
Österreichischer Gewerkschaftsbund|ÖGB
= party
Österreichische Volkspartei|ÖVP
Sozialdemokratische Partei Österreichs|SPÖ
Freiheitliche Partei Österreichs|FPÖ
Neos|NEOS
=
Österreichische Bundesbahnen|ÖBB
Österreichischer Rundfunk|ORF
Arbeiterkammer|AK
Wirtschaftskammer Österreich|WKO|WKÖ|Wirtschaftskammer
Austria Presse Agentur|APA
Schweizerische Bundesbahnen|SBB
= party
Schweizerische Volkspartei|SVP
=
Schweizerische Nationalbank|SNB
Staatssekretariat für Wirtschaft|Seco|SECO
Staatssekretariat für Migration|SEM
Bundesamt für Gesundheit|BAG
Bundesamt für Statistik|BFS
Federal Bureau of Investigation|FBI
Central Intelligence Agency|CIA
Nasa|NASA
Esa|ESA
Federal Reserve|Fed|US-Notenbank
Weißes Haus|Weiße Haus|Weißen Haus|Weissen Haus|Weisse Haus|White House
Pentagon|US-Verteidigungsministerium
Kreml
Deutsche Presse-Agentur|dpa
Agence France-Presse|AFP
Reuters|Nachrichtenagentur Reuters
Associated Press|AP
Interpol
Xinhua
Tass|TASS|Itar-Tass
RIA Novosti
Interfax
Kyodo
= paper
Al-Jazeera|Al Jazeera|al-Jazeera|Al-Dschasira|Al Dschasira
BBC|British Broadcasting Corporation
CNN
Fox News
New York Times|The New York Times
Washington Post|The Washington Post
Wall Street Journal|The Wall Street Journal
The Guardian|Guardian
Haaretz|Ha’aretz
Le Monde
Le Figaro
El País
La Repubblica
Corriere della Sera
Frankfurter Allgemeine Zeitung|FAZ
Süddeutsche Zeitung|SZ
Neue Zürcher Zeitung|NZZ
Tageszeitung|taz
Spiegel Online|Spiegel-Online
Tagesspiegel
Handelsblatt
Deutsche Welle
Deutschlandfunk
Der Spiegel|Spiegel
Focus|Focus Online
Bild am Sonntag|BamS
Welt am Sonntag
Die Zeit
Salzburger Nachrichten
Der Standard
Kronen Zeitung|Kronenzeitung|Krone
Kleine Zeitung
Tages-Anzeiger
Luxemburger Wort
n-tv|ntv
N24|n24
ARD
ZDF
SRF
Sky News
Bloomberg
Financial Times
USA Today
Los Angeles Times
The Times
=
Wikimedia|Wikimedia Foundation
= organisation
Amnesty International|Amnesty|ai
Human Rights Watch
Greenpeace
Ärzte ohne Grenzen
Rotes Kreuz|Rote Kreuz|Roten Kreuzes|Roten Kreuz|Deutsches Rotes Kreuz|DRK
=
TÜV
Verfassungsschutz|Bundesverfassungsschutz
= company
Apple
Google
Microsoft
Amazon
Meta
Volkswagen|VW
BMW
Siemens
Lufthansa
Ryanair
Easyjet|easyJet
Intel|Intel Corp.|Intel Corporation
Facebook
Twitter
Youtube|YouTube
Gazprom
Sony
Boeing
Airbus
Tesla
`;

/** The sorts of those that a noun alone can mean: "der Konzern", "die Partei", "das Blatt"; rows without one stand for none. */
export type InstitutionSort = 'company' | 'party' | 'paper' | 'organisation';

/** Those that are a government, or stand for one. */
const GOVERNMENTS: ReadonlySet<string> = new Set(['Weißes Haus', 'Kreml']);

/** What an institution of the table is, by any of its names; null for one not in the table. */
export function institutionKind(name: string): 'organisation' | 'government' | null {
  const listed = publicInstitution(name);
  if (listed === null) return null;
  return GOVERNMENTS.has(listed) ? 'government' : 'organisation';
}

/** The sort of an institution of the table, by any of its names; null for one of no sort or not in the table. */
export function institutionSort(name: string): InstitutionSort | null {
  const listed = publicInstitution(name);
  return listed === null ? null : (sorts.get(listed) ?? null);
}

const sorts = new Map<string, InstitutionSort>();

let known: ReadonlyMap<string, string> | undefined;

/** The name of the institution that a name or short form stands for, without its article; null for one not in the table. */
export function publicInstitution(name: string): string | null {
  // Nearly all that is asked begins as no name of the table does.
  return beginsInstitution(name.toLowerCase()) ? (table().get(keyOf(name)) ?? null) : null;
}

/** Whether a name of the table may begin so; `lower` in lower case. */
export function beginsInstitution(lower: string): boolean {
  if (beginnings.size === 0) for (const key of table().keys()) beginnings.add(beginningOf(key));
  return lower.length < BEGINNING || beginnings.has(beginningOf(lower));
}

function table(): ReadonlyMap<string, string> {
  known ??= read();
  return known;
}

const BEGINNING = 3;

/** How the keys of the table begin: `keyOf` leaves the first letters as they are. */
const beginnings = new Set<string>();

const beginningOf = (lower: string): string => lower.slice(0, BEGINNING);

/** In lower case and without the endings of adjectives and plurals: "Vereinte Nationen", "der Vereinten Nationen". */
const keyOf = (name: string): string =>
  name
    .toLowerCase()
    .split(' ')
    .map((word) => (word.length > 5 ? word.replace(/e[nrms]?$/, '') : word))
    .join(' ');

function read(): Map<string, string> {
  const found = new Map<string, string>();
  let sort = '';
  for (const row of ROWS.trim().split('\n')) {
    if (row.startsWith('=')) {
      sort = row.slice(1).trim();
      continue;
    }
    const [name = '', ...forms] = row.split('|');
    for (const form of [name, ...forms]) found.set(keyOf(form), name);
    if (sort !== '') sorts.set(name, sort as InstitutionSort);
  }
  return found;
}
