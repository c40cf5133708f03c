// German speech without marks: where a source phrase ends, what "und" joins, and whose words a sentence without a frame gives.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findQuotations } from '../../../../src/quotations';
import { articleOf } from '../../../article';

/** The words of the last quotation and, behind an arrow, the words for its speaker; "-" for none. */
function lastOf(raw: string): string {
  const found = findQuotations(articleOf(raw)).findLast(({ isSpeech }) => isSpeech);
  if (found === undefined) return '-';
  const words = found.spans.map(({ start, end }) => raw.slice(start, end)).join(' … ');
  return `${words} <- ${found.speaker?.mentions[0]?.text ?? '-'}`;
}

const cases = (title: string, examples: readonly (readonly [string, string])[]): void => {
  test(`findQuotations, German: ${title}`, () => {
    for (const [raw, expected] of examples) assert.equal(lastOf(raw), expected, raw);
  });
};

cases('"gemäß" and a person or an institution, not a law', [
  [
    'Die Trümmer verteilten sich gemäß einem Augenzeugen im Umkreis.',
    'Die Trümmer verteilten sich … im Umkreis <- einem Augenzeugen',
  ],
  ['Der Damm kostete gemäß der Flusszeitung viel.', 'Der Damm kostete … viel <- der Flusszeitung'],
  ['Der Damm kostete gemäß dem Gesetz viel.', '-'],
  ['Gemäß der Verordnung wird der Damm gebaut.', '-'],
]);

cases('"zu Folge" in two words, words before the noun of saying', [
  ['Gerüchten zu Folge ist der Damm alt.', 'ist der Damm alt <- Gerüchten'],
  ['Nach bisher unbestätigten Berichten ist der Damm alt.', 'ist der Damm alt <- unbestätigten Berichten'],
  ['Nach jetzigem Ermittlungsstand ist der Damm alt.', 'ist der Damm alt <- jetzigem Ermittlungsstand'],
]);

cases('where and when something is said is no part of who says it', [
  ['Gestern sagte Obama bei seinem Treffen, der Damm sei alt.', 'der Damm sei alt <- Obama'],
  ['Gestern sagte der Papst in einem Interview, der Damm sei alt.', 'der Damm sei alt <- der Papst'],
  ['Gestern sagte die Fraktion in ihrem Antrag, der Damm sei alt.', 'der Damm sei alt <- die Fraktion'],
  ['Gestern sagte der Sprecher vom Amt, der Damm sei alt.', 'der Damm sei alt <- der Sprecher vom Amt'],
]);

cases('a noun behind a source is the object, a name is part of it', [
  ['Am Damm gab es laut Behörden Schäden.', 'Am Damm gab es … Schäden <- Behörden'],
  ['Gestern sagte die Polizei Essen, der Damm sei alt.', 'der Damm sei alt <- die Polizei Essen'],
  ['Gestern sagte die Polizei Hamburg, der Damm sei alt.', 'der Damm sei alt <- die Polizei Hamburg'],
]);

cases('"und" joins clauses where a plural present follows its subject', [
  [
    'In Peking wächst der Unmut und die Hongkonger befürchten, dass der Damm bricht.',
    'dass der Damm bricht <- die Hongkonger',
  ],
  ['Der Damm wurde geprüft und die Anwohner befürchten, er werde brechen.', 'er werde brechen <- die Anwohner'],
  ['Am Ufer steht ein Kran und viele Bauern glauben, der Damm breche.', 'der Damm breche <- viele Bauern'],
  ['Der Bund will den Damm und die Brücke bauen, sagte Kolb.', 'Der Bund will den Damm und die Brücke bauen <- Kolb'],
]);

cases('what is done to somebody is not what he says', [
  [
    'Die Polizei sprach von Unruhen. Auf Kreta wurden zwei Menschen verletzt. Auch seien Gebäude beschädigt worden.',
    'Auch seien Gebäude beschädigt worden. <- Die Polizei',
  ],
  ['In 400 Autos wurde Feuer gelegt. Auch seien Busse zerstört worden.', 'Auch seien Busse zerstört worden. <- -'],
]);

cases('hearsay goes on with who spoke, not with who acted in between', [
  [
    'Die Polizei sagte, es regne. Am Sonntag begannen Wanderer mit der Suche. Dabei sollen Tiere verletzt worden sein.',
    'Dabei sollen Tiere verletzt worden sein. <- Die Polizei',
  ],
]);

cases('verbs that speak of something have no agent with "von"', [
  ['Von einem Bruch des Dammes wurde berichtet.', '-'],
  ['Von der Polizei wurde berichtet, dass der Damm bricht.', 'dass der Damm bricht <- der Polizei'],
]);
