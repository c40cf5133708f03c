/**
 * Names of states, continents and capitals whose genitive has an "s" ("Nordkoreas", "Moskaus"). The dictionaries hold
 * few names, and news is full of these: a capital stands for its government. Names that end in s, x or z have no such
 * genitive. Names of persons are no closed list, and cutting any "s" would make "Siemen" of "Siemens".
 */
const PLACES = `
Afghanistan Afrika Albanien Algerien Amerika Andorra Angola Argentinien Armenien Aserbaidschan Asien Äthiopien
Australien Bahrain Bangladesch Belgien Benin Bolivien Bosnien Botsuana Brasilien Brunei Bulgarien Burundi Chile China
Dänemark Deutschland Dschibuti Ecuador England Eritrea Estland Eurasien Europa Fidschi Finnland Frankreich Gabun
Georgien Ghana Griechenland Großbritannien Guatemala Guinea Guyana Haiti Herzegowina Indien Indonesien Irak Iran Irland
Island Israel Italien Jamaika Japan Jemen Jordanien Jugoslawien Kambodscha Kamerun Kanada Kasachstan Katar Kenia
Kirgisistan Kirgistan Kolumbien Korea Kosovo Kroatien Kuba Kuwait Lateinamerika Lettland Libanon Liberia Libyen
Liechtenstein Litauen Luxemburg Madagaskar Malawi Malaysia Mali Malta Marokko Mauretanien Mazedonien Mexiko
Mitteleuropa Moldau Moldawien Monaco Montenegro Mosambik Myanmar Namibia Nepal Neuseeland Nicaragua Niger
Nigeria Nordafrika Nordamerika Nordirland Nordkorea Nordmazedonien Norwegen Oman Österreich Ostdeutschland Osteuropa
Ostafrika Ostasien Osttimor Pakistan Palästina Panama Paraguay Peru Polen Portugal Ruanda Rumänien Russland Sambia
Saudi-Arabien Schottland Schweden Senegal Serbien Simbabwe Singapur Slowenien Somalia Spanien Sudan Südafrika
Südamerika Südkorea Südostasien Südsudan Surinam Syrien Tadschikistan Taiwan Tansania Thailand Togo Transnistrien
Tschad Tschechien Tschetschenien Tunesien Turkmenistan Uganda Ungarn Uruguay Usbekistan Venezuela Vietnam
Westafrika Westdeutschland Westeuropa Zypern
Abuja Algier Ankara Astana Bagdad Baku Bangkok Beirut Belgrad Berlin Bern Bogotá Bratislava Brüssel Budapest
Bukarest Canberra Caracas Chişinău Delhi Dhaka Dublin Hanoi Havanna Helsinki Islamabad Jakarta Jerewan Jerusalem Kabul
Kairo Khartum Kiew Kyjiw Kopenhagen Lima Lissabon Ljubljana London Luanda Madrid Manila Minsk Moskau Nairobi Nikosia
Oslo Ottawa Peking Podgorica Prag Pristina Pjöngjang Rabat Ramallah Reykjavik Riad Riga Rom Sarajevo Seoul
Skopje Sofia Stockholm Taipeh Tallinn Taschkent Teheran Tirana Tokio Tbilissi Valletta Warschau
Washington Wien Zagreb
`;

const NAMES: ReadonlySet<string> = new Set(PLACES.split(/\s+/).filter((name) => name !== ''));

const CAPITAL_CITIES: ReadonlySet<string> = new Set([
  ...PLACES.slice(PLACES.indexOf('Abuja')).split(/\s+/),
  ...['Paris', 'Tiflis', 'Damaskus', 'Athen', 'Amman', 'Minsk', 'Doha', 'Den Haag', 'Caracas', 'Vaduz'],
]);

/** Names of capitals that are hardly a forename or surname: „Moskau“, „Paris“, but not „Sofia“. */
export const isCapitalCity = (word: string): boolean => word !== '' && word !== 'Sofia' && CAPITAL_CITIES.has(word);

/** "Moskau" for "Moskaus"; `undefined` for what is no genitive of a place. */
export function placeOfGenitive(word: string): string | undefined {
  if (!word.endsWith('s')) return undefined;
  const name = word.slice(0, -1);
  return NAMES.has(name) ? name : undefined;
}
