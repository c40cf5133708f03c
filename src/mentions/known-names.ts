// Names that tell what a name stands for: cities and regions (a place), ends of words (an institution). Common knowledge,
// written down by hand: the larger cities and the states of the German-speaking countries, cities that the news speak of.
import { wordSet } from '../languages';

/** As printed. */
export const PLACES: ReadonlySet<string> = new Set(
  `
  Aachen Augsburg Basel Berlin Bern Bielefeld Bochum Bonn Bozen Braunschweig Bregenz Bremen Bremerhaven Chemnitz Cottbus Darmstadt
  Dortmund Dresden Duisburg Düsseldorf Eisenstadt Erfurt Erlangen Essen Flensburg Frankfurt Freiburg Fürth Genf Gera Göttingen
  Graz Hagen Halle Hamburg Hamm Hannover Heidelberg Heilbronn Ingolstadt Innsbruck Jena Kaiserslautern Karlsruhe Kassel Kiel
  Klagenfurt Koblenz Köln Konstanz Krefeld Lausanne Leipzig Leverkusen Linz Lübeck Ludwigshafen Luzern Magdeburg Mainz Mannheim
  Mönchengladbach München Münster Nürnberg Oberhausen Offenbach Oldenburg Osnabrück Paderborn Passau Pforzheim Potsdam Regensburg Reutlingen
  Rostock Saarbrücken Salzburg Schwerin Siegen Solingen Stralsund Stuttgart Trier Ulm Villach Weimar Wien Wiesbaden Winterthur Wolfsburg
  Wuppertal Würzburg Zürich Zwickau Gorleben Ramstein
  Baden-Württemberg Bayern Brandenburg Hessen Mecklenburg-Vorpommern Niedersachsen Nordrhein-Westfalen Rheinland-Pfalz
  Saarland Sachsen Sachsen-Anhalt Schleswig-Holstein Thüringen Burgenland Kärnten Niederösterreich Oberösterreich Steiermark
  Tirol Vorarlberg Südtirol Tessin Wallis Graubünden Franken Schwaben Allgäu Ostfriesland Ruhrgebiet Sauerland Westfalen Rheinland Eifel Harz Sylt Rügen
  Amsterdam Antwerpen Athen Atlanta Auckland Bagdad Bali Barcelona Basra Beirut Belfast Belgrad Bombay Boston Brüssel
  Budapest Buenos-Aires Bukarest Canberra Cannes Caracas Chicago Dallas Damaskus Davos Delhi Den-Haag Detroit Doha Donezk Dubai Dublin Edinburgh
  Falludscha Fukushima Gaza Gazastreifen Glasgow Grosny Guantánamo Guantanamo Hanoi Havanna Helsinki Hiroshima Hongkong Houston Istanbul Jakarta Jerusalem
  Johannesburg Kabul Kairo Kandahar Kapstadt Karatschi Kiew Kyjiw Kopenhagen Krim Lampedusa Lissabon London Los-Angeles Lyon Madrid Mailand
  Mallorca Manchester Manila Marseille Mekka Melbourne Miami Minsk Mogadischu Montreal Moskau Mossul Mumbai Neapel Nizza Odessa Oslo Ottawa Oxford
  Palermo Paris Peking Philadelphia Pjöngjang Prag Ramallah Riad Rom Rotterdam Sarajevo Schanghai Seattle Sewastopol Seoul Shanghai Sidney
  Singapur Sotschi Stockholm Straßburg Sydney Tallinn Teheran Tel-Aviv Tokio Toronto Tschernobyl Turin Vancouver Venedig
  Versailles Vilnius Warschau Washington Wladiwostok Zagreb
  Berlin Munich Vienna Cologne Zurich Geneva Moscow Beijing Brussels Rome Athens Warsaw Prague Lisbon Copenhagen Tokyo Cairo Baghdad
  Tehran Kyiv Kiev Damascus Jerusalem Havana Seoul Pyongyang Bangkok
  Afrika Amerika Asien Europa Lateinamerika Nordamerika Südamerika Mitteleuropa Osteuropa Westeuropa Ostdeutschland Westdeutschland
  Antarktis Arktis Balkan Kaukasus Nahost Sibirien Tibet Tschetschenien Kurdistan Palästina Katalonien Schottland England Wales
  Nordirland Kalifornien Texas Florida Alaska Hawaii Louisiana Ohio Virginia Texas Arizona Nevada Utah Iowa Colorado Pennsylvania Massachusetts
  Africa America Asia Europe California Siberia Scotland Catalonia Abchasien Südossetien Darfur Kaschmir Bosnien Tschechoslowakei Jugoslawien
  Alabama Arkansas Connecticut Delaware Idaho Illinois Indiana Kansas Kentucky Maine Maryland Michigan Minnesota Mississippi Missouri
  Montana Nebraska Oklahoma Oregon Tennessee Vermont Wisconsin Wyoming
  Sowjetunion DDR BRD UdSSR NRW USA UK UAE US U.S Großbritannien Rhein Elbe Donau Nordsee Ostsee Mittelmeer Atlantik Pazifik Alpen Themse Nil Wolga
  `
    .trim()
    .split(/\s+/),
);

/** Places of several words, by their words. */
export const LONG_PLACES: readonly (readonly string[])[] = `
  New York|New York City|New Orleans|New Jersey|New Hampshire|New Mexico|Los Angeles|San Francisco|San Diego|Las Vegas|Salt Lake City
  Tel Aviv|Den Haag|Buenos Aires|Rio de Janeiro|São Paulo|Sao Paulo|Mexico City|Kuala Lumpur|Addis Abeba|Sri Lanka|Costa Rica|El Salvador
  Saudi Arabien|Vereinigte Staaten|Vereinigten Staaten|Vereinigtes Königreich|Vereinigten Königreich|Vereinigte Arabische Emirate|Vereinigten Arabischen Emirate
  United States|United Kingdom|United Arab Emirates|South Africa|South Korea|North Korea|Saudi Arabia|New Zealand|Hong Kong
  Nordrhein Westfalen|Naher Osten|Nahen Osten|Nahe Osten|Kap Verde|West Virginia|North Carolina|South Carolina|Puerto Rico|Bad Homburg|Sankt Petersburg|St. Petersburg|St. Gallen
  Frankfurt am Main|Frankfurt an der Oder|Bosnien und Herzegowina|Bosnien Herzegowina|Papua Neuguinea|Süd Ossetien|White House|Wall Street|Middle East|Silicon Valley|Long Island|Staten Island|Des Moines|New England|Rhode Island|North Dakota|South Dakota
  Fort Lauderdale|San Antonio|San Jose|San Bernardino|Santa Fe|Baton Rouge|St. Louis|Kansas City|Oklahoma City|Atlantic City|Palm Beach
`
  .trim()
  .split(/[|\n]/)
  .map((name) => name.trim().split(' '));

/** Media, networks and armed groups that the news name, by their words. */
export const ORGANISATIONS: readonly (readonly string[])[] = `
  New York Times|Washington Post|Wall Street Journal|Financial Times|Süddeutsche Zeitung|Süddeutschen Zeitung|Frankfurter Allgemeine Zeitung|Frankfurter Allgemeinen Zeitung
  Le Monde|El País|Al Jazeera|Bild-Zeitung|Spiegel Online|Yonhap News|Ria Novosti|RIA Novosti|Politico|POLITICO|Guardian|Wikipedia|Wikimedia|Facebook
  Twitter|YouTube|Instagram|TikTok|Telegram|Al-Qaida|Al-Kaida|al-Qaida|Taliban|Hamas|Hisbollah|Boko Haram|Islamischer Staat|Islamischen Staat|Fatah
`
  .trim()
  .split(/[|\n]/)
  .map((name) => name.trim().split(' '));

/** A place by the end of its name, where a preposition of place stands before it. */
export const PLACE_END =
  /^\p{Lu}\p{Ll}{2,}(?:burg|stadt|dorf|heim|hausen|berg|furt|bach|hagen|ingen|kirchen|walde|haven|münde|brück|brücken|leben|rode|stedt|wangen|ach|itz|ow|witz)$/u;

/** Capitals that are short for no organisation, or not for one that acts. */
export const NO_ORGANISATION = wordSet(`
  tv pc pcs pdf ceo cfo utc mez mesz eur usd pkw lkw ice dna aids gps ii iii iv vi vii viii ix xi xii xiii ukw dvd cd wm em km op
  iq it ki ai sms uhr pm am dr nr st www http hiv ard-brennpunkt cia-chef id ok vip lte ufo suv kfz ps gb mb kw mw gw bip okay
  akw kkw cc gmbh ag kg se ev gbr mbh abs art
  covid ffp pcr bse ehec hd led lcd usb xxl zdf-politbarometer a b c d e f g h i j k l m n o p q r s t u v w x y z
`);

/** Nouns for institutions that act, by their end; what is also a building, a thing or an event is not among them. */
export const INSTITUTION_END =
  /(?:ministerium|präsidium|parlament|institut|universität|hochschule|gericht|gerichtshof|regierung|behörde|anwaltschaft|kommission|gewerkschaft|verwaltung|fraktion|bundestag|bundesrat|nationalrat|sicherheitsrat|landtag|stadtrat|gemeinderat|landesregierung|senat|feuerwehr|bundeswehr|geheimdienst|nachrichtendienst|verfassungsschutz|bundesamt|landesamt|kriminalamt|auswärtige amt|verband|bundesbank|zentralbank|notenbank|stiftung|staatskanzlei|kanzleramt|ausschuss|rotes kreuz|kreml|pentagon)(?:s|es|e|n|en)?$/;

/** What stands behind the name of a company. */
export const LEGAL_FORM = /^(?:AG|GmbH|SE|KG|KGaA|Inc|Ltd|Corp|Corporation|plc|PLC|LLC|Group|e\.V)\.?$/;
