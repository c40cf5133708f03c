// What an invented press release is made of: each sentence as the release has it, and as somebody else would tell it.

/** The release, an outlet's own words for it, in the same order. */
export const RELEASE_SENTENCES: readonly (readonly [released: string, retold: string])[] = [
  [
    'Die Stadt Nordhafen sperrt die Hafenbrücke vom 4. März an für sechs Wochen.',
    'Ab dem 4. März ist die Hafenbrücke in Nordhafen sechs Wochen lang gesperrt.',
  ],
  [
    '„Die Brücke ist nicht mehr sicher genug, und wir dürfen niemanden in Gefahr bringen“, sagt Baustadträtin Lena Vogt.',
    'Man dürfe niemanden gefährden, denn sicher sei die Brücke nicht mehr, erklärte Lena Vogt, die als Stadträtin für das Bauen zuständig ist.',
  ],
  ['Die Kosten der Sanierung betragen 2,4 Millionen Euro.', 'Für die Sanierung sind 2,4 Millionen Euro veranschlagt.'],
  [
    'Von dieser Summe übernimmt das Land nach einem Beschluss vom Januar 70 Prozent.',
    '70 Prozent der Summe zahlt das Land, wie im Januar beschlossen wurde.',
  ],
  [
    'Pendler sollen in dieser Zeit die Fähre nutzen, die kostenlos fährt und Fahrräder mitnimmt.',
    'Wer pendelt, kann so lange gratis mit der Fähre fahren und auch sein Fahrrad mitnehmen.',
  ],
  [
    'Bereits im Jahr 2019 hatte ein Gutachten vor Rissen in den Pfeilern gewarnt.',
    'Vor Rissen in den Pfeilern warnten Gutachter schon 2019.',
  ],
  [
    'Der Schwerverkehr wird während der Arbeiten über die Umgehungsstraße im Osten geleitet.',
    'Lastwagen müssen die Umgehung im Osten benutzen, so lange gearbeitet wird.',
  ],
  [
    'Das Bauamt hat seit dem Herbst vier Ingenieure verloren und sucht weiter Ersatz.',
    'Vier Ingenieure haben das Bauamt seit dem Herbst verlassen; Ersatz ist noch nicht gefunden.',
  ],
  [
    'Die Händler am Kai erhalten auf Antrag einen Ausgleich von bis zu 5000 Euro.',
    'Bis zu 5000 Euro Ausgleich können die Händler am Kai beantragen.',
  ],
  [
    '„Ich bitte alle Anwohner um Geduld, wir arbeiten auch nachts und am Wochenende“, so Vogt weiter.',
    'Vogt bat die Anwohner um Geduld; gearbeitet werde auch in der Nacht und am Wochenende.',
  ],
  [
    'Die Glocken der Kapelle auf der Brücke werden in dieser Zeit im Stadtmuseum gezeigt.',
    'Im Stadtmuseum sind so lange die Glocken der Brückenkapelle zu sehen.',
  ],
  [
    'Weitere Auskünfte gibt die Pressestelle des Bauamts werktags von neun bis zwölf Uhr.',
    'Auskunft erteilt an Werktagen zwischen neun und zwölf Uhr die Pressestelle des Bauamts.',
  ],
];

/** What stands in front of a cut that an editor makes, and what is put there: words that add nothing. */
export const EDITS: readonly (readonly [from: RegExp, to: string])[] = [
  [/ vom 4\. März an/, ' ab 4. März'],
  [/, sagt Baustadträtin Lena Vogt/, ', sagte Lena Vogt am Freitag'],
  [/ betragen /, ' betragen insgesamt '],
  [/ nach einem Beschluss vom Januar/, ''],
  [/ in dieser Zeit/, ' solange'],
  [/^Bereits im Jahr/, 'Schon im Jahr'],
  [/ während der Arbeiten/, ''],
  [/ und sucht weiter Ersatz/, ''],
  [/ auf Antrag/, ''],
  [/, so Vogt weiter/, ', sagte sie'],
  [/ in dieser Zeit/, ' bis April'],
  [/ werktags/, ''],
];
