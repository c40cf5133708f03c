// Names that tell what a name stands for: forenames (a person), cities and regions (a place). Common knowledge, written
// down by hand: the commonest forenames of the German- and English-speaking countries and of the news of the world, the
// larger cities and the states of the German-speaking countries, and cities that the news speak of.
import { wordSet } from '../languages';

/** In lower case. */
export const FORENAMES = wordSet(`
  aaron abdel abdul abdullah achim adam adolf adrian ahmad ahmed aische alan albert aleksandar alessandro alex alexander
  alexandra alexei alexej alfred ali alice alina alison allen amanda amir amy ana anastasia andrea andreas andrei andrej
  andrew andrzej andy angela angelika angelina anita anja anke ann anna anne annegret annette anneliese annalena anthony antje anton
  antonia antonio antony armin arne arnold arthur astrid august ayse barack barbara bärbel bashar beate beatrice beatrix ben benedikt
  benjamin bernadette bernard bernd bernhard bernie bert bettina bianca bill birgit björn bob bodo boris brian brigitte britta
  bruno burkhard carl carla carlo carlos carmen carola carolin caroline carsten caspar catherine cem charles charlotte
  chris christa christel christian christiane christina christine christof christoph christopher claudia claus clemens
  colin constantin cornelia cristiano cristina daniel daniela danny david dennis detlef diana dick dieter dietmar dietrich
  dilma dirk dmitri dmitrij dmitry dominic dominik dominique donald doris dorothea douglas eberhard eckart ed edgar edith
  edmund eduard edward eva elena eleonore elfriede elias elisabeth elizabeth elke ella ellen emil emily emma emmanuel enrico erdogan eric
  erich erik erika erna ernst erwin esther eugen eugene evelyn evo fabian fatima felix ferdinand fidel finn florian frances
  francis francisco francois françois frank franka franz franziska fred frederik frida friedrich fritz fumio gabi gabriel gabriela gabriele gary gavin
  geert geoffrey georg george georgi gerald gerd gerda gerhard gerhart gernot gertrud gianni gisela giorgia giovanni giuseppe gordon graham greg gregor
  gudrun guido günter günther gustav guy hannah hannelore hannes hans harald harry hartmut hassan heather hedwig heidi
  heike heiko heiner heinrich heinz helen helena helene helga helge hella helmut hendrik henning henri henrik henry herbert
  hermann hilary hilde hildegard hillary holger horst howard hubert hubertus hugh hugo hussein ian ibrahim igor ilham ilse imke immanuel
  ina ines inga inge ingeborg ingo ingrid irene iris irina irma isaac isabel isabell isabella isabelle ismail ivan ivo iwan jack
  jacob jacques jair jake jakob james jan jana jane janet janine janusz jaroslaw jasmin jason javier jean jeff jennifer jens
  jeremy jessica jill jim jimmy joachim joanna jochen joe joel johan johann johanna johannes john jon jonas jonathan jörg
  jorge jörn josef josé jose joseph josephine joshua juan judith julia julian juliane julie jürgen jusuf jutta kai kamala karen karim karin karine
  karl karla karlheinz karoline karsten katarina katharina kathrin kathy katja katrin katrina kay keith ken kenneth kerstin kevin
  kim kirsten klaus klara knut konrad konstantin kristin kristina kurt lance lara larry lars laura laurent lea lena leo leon leonhard
  leonid leopold leyla lidia liesel lily linda lisa liz lloyd lorenz lothar louis louise luca lucas lucia ludwig luigi luis luise
  luisa lukas lutz luiz lydia magdalena mahmud maik maike malte manfred manuel manuela marc marcel marcello marco marcus
  mareike margaret margarete margit margot margret maria mariano marianne marie marija marina mario marion mark marko
  markus marlene marlies marta martha martin martina marvin mary mathias mathilde matteo matthew matthias maurice max maximilian
  maxim melanie melissa mette michael michail michel michèle michelle miguel mike mikhail milan mireille miriam mohamed
  mohammad mohammed mona monica monika moritz muammar muhammad mustafa nadine nadja nancy narendra natalia natalie natalja
  nathan nelson nicholas nick nicola nicolas nicole niels niklas nikol nikolai nikolas nikolaus nils nina noah nora norbert norman olaf
  oleg olga oliver oscar oskar osama oswald otmar otto pablo pamela pascal patricia patrick paul paula pavel pedro peer
  peggy peter petra petro phil philip philipp philippe pia pierre pjotr rachel rahel rainer ralf ralph ramona raphael rebecca recep regina reiner
  reinhard reinhold renate rené ricardo richard rita robert roberto robin roger roland rolf roman romano ron ronald rosa rosemarie roswitha roy
  rudi rudolf rupert ruth ryan sabine sadiq sahra salvador salvatore sam samuel sandra sara sarah sascha saskia scott sean sebastian
  serena sergei sergej sergey shimon shinzo sigmar sigmund sigrid silke silvia silvio simon simone slobodan sofia sonja sophia
  sophie stefan stefanie steffen steffi stephan stephanie stephen steve steven stuart sue susan susanna susanne suzanne svenja sven svetlana sybille
  sylvia tamara tanja tatjana ted teresa terry theo theodor theresa thilo thomas thorsten tilman tim timo tina tobias todd tom toni tony
  torsten tracy ulf ulla ulrich ulrike ursula ute uwe valentin valentina valerie vanessa vera verena veronika victor victoria viktor viktoria vincent
  viola vitali vladimir volker volodymyr waldemar walter waltraud werner wilfried wilhelm wilhelmine will willi william willy
  winfried winston wladimir wolf wolfgang wolfram wolodymyr xavier xi yasmin yvonne yves zlatan
`);

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
  Frankfurt am Main|Frankfurt an der Oder|Bosnien und Herzegowina|Bosnien Herzegowina|Papua Neuguinea|Süd Ossetien|White House
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
