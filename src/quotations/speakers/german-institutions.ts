// Public institutions and well-known companies of the German-speaking countries, the EU, the UN and the US: the name that
// results carry, and the short forms and other names that the news use. Source: the names as the bodies give them on
// their own pages and in the official registers of authorities. A table of speakers goes before it.
// Behind "=" stands the sort of the rows that follow; alone it ends a sort.
export const GERMAN_ROWS = `
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
Welternährungsprogramm|WFP|UN-Welternährungsprogramm|Welternährungsprogramm der Vereinten Nationen
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
Bündnis 90/Die Grünen|Grüne|Grünen|Die Grünen
Die Linke|Linkspartei|Die Linken|Linken
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
The Independent|Independent
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
Human Rights Watch|HRW
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
