// Nouns that name nobody themselves and lead to whom the article has named before.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findQuotations } from '../../../../src/quotations';
import { articleOf } from '../../../article';

/** The name of the speaker of the last quotation; with "?" for one that is not tied to somebody with a name. */
function speaker(raw: string): string {
  const found = findQuotations(articleOf(raw)).findLast(({ isSpeech }) => isSpeech)?.speaker;
  return found === undefined || found === null ? '-' : `${found.name}${found.resolved ? '' : '?'}`;
}

const cases = (title: string, examples: readonly (readonly [string, string])[]): void => {
  test(`findQuotations, what was named before: ${title}`, () => {
    for (const [raw, expected] of examples) assert.equal(speaker(raw), expected, raw);
  });
};

cases('an office by a part of its word', [
  ['Innenminister Bernd Kern kam. Der Minister sagte, der Damm sei alt.', 'Bernd Kern'],
  ['Die Vizebürgermeisterin Anna Kern kam. Die Bürgermeisterin sagte, der Damm sei alt.', 'Anna Kern'],
  ['Die Innenministerin Anna Kern traf Minister Jan Weber. Die Ministerin sagte, der Damm sei alt.', 'Anna Kern'],
  ['Innenminister Bernd Kern kam. Dies teilte der Minister in seiner Rede mit: „Der Damm ist alt.“', 'Bernd Kern'],
]);

cases('another word for the office', [
  ['Venezuelas Präsident Hugo Weber kam. Der venezolanische Staatschef sagte, der Damm sei alt.', 'Hugo Weber'],
  ['Ministerpräsidentin Ida Weber kam. Die Regierungschefin sagte, der Damm sei alt.', 'Ida Weber'],
]);

cases('of several the one who spoke last, else none', [
  [
    'Innenminister Bernd Kern und Finanzminister Jan Weber kamen. Der Minister sagte, der Damm sei alt.',
    'Der Minister?',
  ],
  [
    'Innenminister Bernd Kern und Finanzminister Jan Weber kamen. „Es regnet“, sagte Weber. Der Minister sagte, der Damm sei alt.',
    'Jan Weber',
  ],
]);

cases('what contradicts', [
  [
    'Venezuelas Präsident Hugo Weber kam. Der brasilianische Staatschef sagte, der Damm sei alt.',
    'Der brasilianische Staatschef?',
  ],
  ['Ministerpräsident Hugo Weber (CDU) kam. Der SPD-Politiker sagte, der Damm sei alt.', 'Der SPD-Politiker?'],
  [
    'Ministerpräsident Hugo Weber (CDU) kam. Die Ministerpräsidentin sagte, der Damm sei alt.',
    'Die Ministerpräsidentin?',
  ],
]);

cases('party and age', [
  ['Ministerpräsident Hugo Weber (CDU) kam. Der CDU-Politiker sagte, der Damm sei alt.', 'Hugo Weber'],
  ['Hugo Weber kam gestern. Der 54-Jährige sagte, der Damm sei alt.', 'Hugo Weber'],
  ['Die Ministerin Ida Weber kam gestern. Die 54-Jährige sagte, der Damm sei alt.', 'Ida Weber'],
  ['Die Ministerin Ida Weber kam gestern. Der 54-Jährige sagte, der Damm sei alt.', 'Der 54-Jährige?'],
]);

cases('institutions', [
  ['Das Landgericht Krems tagte. Das Gericht sagte, der Damm sei alt.', 'Landgericht Krems'],
  [
    'Das Fischereiministerium tagte. So heißt es in einer Mitteilung des Ministeriums, der Damm sei alt.',
    'Fischereiministerium',
  ],
  ['Der Autokonzern Velto baut Dämme. Der Konzern teilte mit, der Damm sei alt.', 'Velto'],
  ['Siemens baut Dämme. Das Unternehmen teilte mit, der Damm sei alt.', 'Siemens'],
  ['Das Gewerbeaufsichtsamt Krems kam. Die Behörde teilte mit, der Damm sei alt.', 'Gewerbeaufsichtsamt Krems'],
  ['Human Rights Watch kam. Nach Aussagen der Organisation ist der Damm alt.', 'Human Rights Watch'],
  ['Die SPD tagte. Die Partei teilte mit, der Damm sei alt.', 'SPD'],
  ['Die Behörde teilte mit, der Damm sei alt.', 'Die Behörde?'],
  ['Das Landgericht Krems tagte. Eine Behörde teilte mit, der Damm sei alt.', 'Eine Behörde?'],
]);

cases('whose saying it is', [
  ['Nach einer Studie der UNO ist der Damm alt.', 'Vereinte Nationen'],
  ['Die Ermittlungen der Staatsanwaltschaft München ergaben, dass der Damm alt ist.', 'Staatsanwaltschaft München'],
  ['Jan Celebi kam. Nach Celebis Angaben ist der Damm alt.', 'Jan Celebi'],
  ['Nach UNO-Angaben ist der Damm alt.', 'Vereinte Nationen'],
  ['Jan Kern hat nach eigenen Angaben den Damm gesehen.', 'Jan Kern'],
  ['Die Polizei hat nach eigenen Angaben den Damm gesehen.', 'Polizei'],
  ['Ein Vertreter der Vereinten Nationen erklärte, der Damm sei alt.', 'Vereinte Nationen'],
  ['Ein Regierungssprecher in Krems sagte, der Damm sei alt.', 'Regierung'],
]);

cases('names of organisations with an article', [
  ['Der VfGH sagte, der Damm sei alt.', 'VfGH'],
  ['Der TÜV Nord sagte, der Damm sei alt.', 'TÜV Nord'],
  ['Die Hoover Institution sagte, der Damm sei alt.', 'Hoover Institution'],
  ['Wikimedia Deutschland sagte, der Damm sei alt.', 'Wikimedia Deutschland'],
  ['Der Brüsseler Gipfel sagte, der Damm sei alt.', 'Der Brüsseler Gipfel?'],
]);

cases('what names nobody stands in the nominative', [
  ['Dem Ergebnis zufolge ist der Damm alt.', 'das Ergebnis?'],
  ['Nach Angaben des Betreibers ist der Damm alt.', 'der Betreiber?'],
  ['Der Ergebnisauswertung zufolge ist der Damm alt.', 'die Ergebnisauswertung?'],
  ['Laut dem Zeugen ist der Damm alt.', 'der Zeuge?'],
  ['Laut einem neuen Gutachten ist der Damm alt.', 'ein neues Gutachten?'],
  ['Laut einem neuen Bericht ist der Damm alt.', 'ein neuer Bericht?'],
  ['Ein Bäcker sagte, der Damm sei alt.', 'Ein Bäcker?'],
]);
