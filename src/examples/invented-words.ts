// What invented news are made of: words by topic, speakers, outlets, sentences with gaps for words in the plural.

export const OUTLETS = ['Landbote', 'Stadtanzeiger', 'Küstenblatt'] as const;

const topic = (name: string, words: string) => ({ name, words: words.trim().split(/\s+/) });

export const INVENTED_TOPICS: readonly { readonly name: string; readonly words: readonly string[] }[] = [
  topic(
    'Ernte',
    `Ernten Felder Bauern Dürren Äcker Traktoren Höfe Landwirte Kartoffeln Rüben Mähdrescher Böden Weizenpreise Scheunen
    Regenfälle Hitzewellen Dünger Saaten Erträge Viehherden`,
  ),
  topic(
    'Verkehr',
    `Züge Bahnhöfe Gleise Busse Fahrpläne Straßen Staus Radwege Baustellen Pendler Brücken Tunnel Lokführer Fahrgäste
    Haltestellen Signale Weichen Parkplätze Ampeln Verspätungen`,
  ),
  topic(
    'Gesundheit',
    `Kliniken Ärzte Patienten Betten Pflegekräfte Medikamente Impfungen Notaufnahmen Krankenkassen Operationen Viren
    Hausärzte Apotheken Diagnosen Therapien Wartezeiten Stationen Infektionen Krankenwagen Labore`,
  ),
  topic(
    'Schule',
    `Schulen Lehrer Schüler Klassen Ferien Prüfungen Stundenpläne Lehrpläne Noten Eltern Turnhallen Tafeln Tablets
    Zeugnisse Abiturienten Schulbücher Kitas Erzieher Hausaufgaben Mensen`,
  ),
  topic(
    'Energie',
    `Windräder Solardächer Stromnetze Kraftwerke Strompreise Wärmepumpen Leitungen Speicher Gasheizungen Netzbetreiber
    Turbinen Batterien Stadtwerke Kohlegruben Photovoltaikanlagen Umspannwerke Stromausfälle Genehmigungen Trassen Fernwärmenetze`,
  ),
];

/** Two speakers a topic. */
export const INVENTED_SPEAKERS: readonly (readonly [string, string])[] = [
  ['Anna Weißmann', 'Karl Ohlsen'],
  ['Petra Lindqvist', 'Georg Hartung'],
  ['Miriam Sander', 'Thomas Reuvers'],
  ['Eva Brandstetter', 'Jonas Kieling'],
  ['Sabine Thorwald', 'Martin Escher'],
];

export const SENTENCES: readonly string[] = [
  'In der Region geht es erneut um {} und {}.',
  'Nach Wochen der Debatte stehen {} und {} wieder im Mittelpunkt.',
  'Viele fragen sich, was aus {} wird, wenn {} fehlen.',
  'Ohne {} und {} lassen sich {} kaum planen.',
  'Der Kreistag sprach lange über {}, über {} und über {}.',
  'Neue Zahlen zeigen, wie eng {} mit {} verbunden sind.',
  'Für {} gibt es mehr Geld, für {} weniger.',
  'Im kommenden Jahr sollen {} und {} geprüft werden.',
];
