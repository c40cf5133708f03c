// Who is meant by words without a name, from what the article or the word itself names.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findQuotations } from '../../../../src/quotations';
import { articleOf } from '../../../article';

/** Name, and a mark where nobody is known under it, of the speaker of each quotation. */
const speakers = (raw: string): string[] =>
  findQuotations(articleOf(raw))
    .filter(({ isSpeech }) => isSpeech)
    .map(({ speaker }) => (speaker === null ? '-' : `${speaker.name}${speaker.resolved ? '' : '?'}`));

const cases = (title: string, examples: readonly (readonly [string, ...string[]])[]): void => {
  test(title, () => {
    for (const [raw, ...expected] of examples) assert.deepEqual(speakers(raw), expected, raw);
  });
};

cases('who speaks for an institution that was named before', [
  ['Die Reederei Nordkamm verkauft zwei Schiffe. Ein Unternehmenssprecher sagte, der Preis sei gut.', 'Nordkamm'],
  ['Das Landgericht Kassel tagt. Ein Sprecher des Gerichts erklärte, der Zeuge sei krank.', 'Landgericht Kassel'],
  ['Die Staatsanwaltschaft Linz ermittelt. „Wir prüfen alles“, sagte eine Sprecherin.', 'Staatsanwaltschaft Linz'],
  ['Ein Porschesprecher sagte, der Wagen sei sicher. Porsche baut ihn seit Mai.', 'Porsche'],
  ['Der Bäcker schweigt. „Wir prüfen alles“, sagte eine Sprecherin.', 'eine Sprecherin?'],
]);

cases('the adjective of a country before a noun of saying, and countries with an article', [
  ['Nach israelischen Angaben wurden zwei Soldaten verletzt.', 'Israel'],
  ['Nach russischer Darstellung sei der Damm gebrochen.', 'Russland'],
  ['Nach offiziellen Angaben wurden zwei Soldaten verletzt.', 'offiziellen Angaben?'],
  ['Der Iran erklärte, das Schiff bleibe im Hafen.', 'Iran'],
]);

cases('a name behind what the office is of, and two offices of one person', [
  ['Der Direktor der Luftfahrtbehörde Roberto Kern sagte, das Flugzeug sei alt.', 'Roberto Kern'],
  ['Der Premierminister des Kosovos Hashim Kerani sagte, das Land sei bereit.', 'Hashim Kerani'],
  ['Der frühere Bürgermeister und Senator, Henning Marx (SPD), sagte, der Hafen bleibe offen.', 'Henning Marx'],
  ['Der Vizekanzler und Arbeitsminister Franz Holl sagte, der Hafen bleibe offen.', 'Franz Holl'],
  ['Die Minister Eva Kern und Franz Holl sagten, der Hafen bleibe offen.', 'Eva Kern'],
]);

cases('whoever owns what is said, and who leads an institution', [
  ['John Brandner kandidiert. Brandners Kampagne erklärte, der Bericht sei falsch.', 'John Brandner'],
  ['Der Chemiekonzern Bastano schließt. Der Chemieriese teilte mit, das Werk sei zu alt.', 'Bastano'],
  ['Der Verein Nordkamm tagt. Die Vereinsführung erklärte, man habe keine Wahl gehabt.', 'Nordkamm'],
]);

cases('what has no name stands in the nominative', [
  [
    'Nach Angaben des Leiters der Abteilung von „Brot und Rosen“ fehlt es an Wasser.',
    'der Leiter der Abteilung von „Brot und Rosen“?',
  ],
  [
    'Entscheidend war die Aussage eines polnischen Jungen, der angab, er habe den Täter gesehen.',
    'ein polnischer Junge?',
  ],
  ['Am Abend sagte das Gericht in der folgenden Begründung, dass der Vertrag nicht gelte.', 'das Gericht?'],
]);

test('a paper keeps the place in its name', () => {
  assert.deepEqual(speakers('Wie die Leipziger Volkszeitung meldet, wird das Werk geschlossen.'), [
    'Leipziger Volkszeitung',
  ]);
});

cases('an institution that "es" and "demnach" go on with, and a field that is no name', [
  [
    'Das Bundesamt für Statistik legte Zahlen vor. Es geht davon aus, dass die Preise sinken.',
    'Bundesamt für Statistik',
  ],
  ['Das Bundeskartellamt legte einen Bericht vor. Demnach hält der Damm.', 'Bundeskartellamt'],
  ['Der Bäcker legte einen Bericht vor. Demnach hält der Damm.', 'Demnach?'],
  [
    'Die Gewerkschaft Erziehung und Wissenschaft sagt, es sei zu teuer. Die Gewerkschaft fordert, mehr zu zahlen.',
    'Gewerkschaft Erziehung und Wissenschaft',
    'Gewerkschaft Erziehung und Wissenschaft',
  ],
  ['CNN meldete, er sei tot. Laut der Website des Senders sei er am Abend gestorben.', 'CNN', 'CNN'],
]);

cases('papers behind adjectives, forces of a country, presidents by their country', [
  ['Laut der Rheinischen Rundschau schließt das Bad.', 'Rheinische Rundschau'],
  ['Das Haus sei alt, berichtet der englische Independent.', 'The Independent'],
  ['Wie ein Sprecher der israelischen Streitkräfte mitteilte, sei das Boot leer.', 'israelische Streitkräfte'],
  ['US-Präsident George Marsh kam. Der amerikanische Präsident sagte, der Vertrag gelte.', 'George Marsh'],
  ['US-Präsident George Marsh kam. Der russische Präsident sagte, der Vertrag gelte.', 'Der russische Präsident?'],
]);

cases('whom nobody names: "es" of no institution, amounts, everybody', [
  ['Die Prüferin sprach gestern. Es geht nicht anders. Der Steg sei alt.', '-'],
  ['Es wurde lediglich eine Summe von zehn Millionen Euro genannt.'],
  ['Jeder Lehrer könne gehen, sagte Jan Kern. Er forderte, darauf nicht zu bestehen.', 'Jan Kern', 'Jan Kern'],
]);
