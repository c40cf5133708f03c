import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findQuotations } from '../../../../src/quotations';
import { articleOf } from '../../../article';

/** The words for the speaker of each direct quotation of a text, in order. */
function mentions(raw: string): string[] {
  return findQuotations(articleOf(raw))
    .filter(({ isSpeech, type }) => isSpeech && type === 'direct')
    .map(({ speaker }) => speaker?.mentions[0]?.text ?? '-');
}

const cases = (title: string, examples: readonly (readonly [string, ...string[]])[]): void => {
  test(`findQuotations: who speaks, ${title}`, () => {
    for (const [raw, ...expected] of examples) assert.deepEqual(mentions(raw), expected, raw);
  });
};

cases('a verb inside marks has no subject in the sentence around them', [
  ['"Der Rat schweigt", sagte Wirtin Ada Kropp: "Das reicht uns nicht."', 'Wirtin Ada Kropp', 'Wirtin Ada Kropp'],
]);

cases('a thing stands first and who speaks behind the verb', [
  ['Längere Pausen im Schulhof hält das Schulamt für „völlig unnötig“.', 'das Schulamt'],
  ['Höhere Löhne im Hafen hält die Werftleitung für „völlig verfehlt“.', 'die Werftleitung'],
]);

cases('an adverb at the start of a sentence is nobody', [
  ['Zuletzt nannte Kropp ihren Nachbarn „den lautesten Mann im Dorf“.', 'Kropp'],
  ['Künftig will Kropp „keinen einzigen Zaun“ mehr bauen.', 'Kropp'],
]);

cases('to whom it was said is not who says it', [
  [
    'Lea Tauber, eine Sprecherin der Werft, sagte der Rheinischen Bootszeitung: „Wir bauen weiter wie bisher.“',
    'Lea Tauber, eine Sprecherin der Werft',
  ],
]);

cases('a deck names the speaker behind a dash, or behind the marks before', [
  ['Bund streicht Hilfen für Häfen – Tauber: „Das trifft die kleinen Orte am härtesten“.', 'Tauber'],
  ['Wirt Grell: „Alles ist offen“, Köchin Ida Kling: „Wir sind bereit“.', 'Wirt Grell', 'Köchin Ida Kling'],
]);

cases('"hieß es" and a subject that cannot speak leave it to whoever spoke before', [
  ['Die Reederei Nordkamm klagte. „Wir erwarten eine Antwort bis Montag“, hieß es.', 'Die Reederei Nordkamm'],
]);
