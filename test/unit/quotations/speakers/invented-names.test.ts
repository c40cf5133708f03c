import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findQuotations } from '../../../../src/quotations';
import { articleOf } from '../../../article';

/** Name and kind of the speaker of the first quotation; "-" for one that is not tied to somebody with a name. */
function speaker(raw: string): string {
  const found = findQuotations(articleOf(raw)).find(({ isSpeech }) => isSpeech)?.speaker;
  return found?.resolved === true ? `${found.name} (${found.kind})` : '-';
}

const cases = (title: string, examples: readonly (readonly [string, string])[]): void => {
  test(`findQuotations, no invented people: ${title}`, () => {
    for (const [raw, expected] of examples) assert.equal(speaker(raw), expected, raw);
  });
};

cases('words of number and order before a noun', [
  ['Andere Zeitungen meldeten, der Damm sei gebrochen.', 'Zeitungen (group)'],
  ['Jüngste Messungen ergaben, dass der Damm bricht.', '-'],
  ['Welche Bedenken sagen, der Damm sei alt?', '-'],
]);

cases('nouns in front of a name', [
  ['Laut Hafenverwaltungsgebäude Bremen ist der Damm gebrochen.', '-'],
  ['Laut Sankt Petersburg ist der Damm gebrochen.', '-'],
]);

cases('long nouns alone, pronouns', [
  ['Je nach Quellenlage sollen bis Mai vier Dämme gebrochen sein.', '-'],
  ['Schutzgitter sagten, der Damm sei alt.', '-'],
]);

cases('papers, companies and capitals are no persons', [
  ['Al-Jazeera berichtete, der Damm sei gebrochen.', 'Al-Jazeera (organisation)'],
  ['Ryanair teilte mit, der Damm sei gebrochen.', 'Ryanair (organisation)'],
  ['Paris erklärte, der Damm sei gebrochen.', 'Paris (government)'],
  ['Kiew warnte, der Damm breche.', 'Kiew (government)'],
]);

cases('people whose names are nouns stay people', [
  ['Wolfgang Schüssel sagte, der Damm sei alt.', 'Wolfgang Schüssel (person)'],
  ['Hans Papier sagte, der Damm sei alt.', 'Hans Papier (person)'],
  ['Rosenberg sagte, der Damm sei alt.', 'Rosenberg (person)'],
  ['Koch sagte, der Damm sei alt.', 'Koch (person)'],
  ['Otto von Habsburg sagte, der Damm sei alt.', 'Otto von Habsburg (person)'],
]);
