// Whom English mentions stand for: offices before names, pronouns by gender, institutions.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findQuotations } from '../../../../src/quotations';
import { articleOf } from '../../../article';

const speakers = (raw: string): string[] =>
  findQuotations(articleOf(raw, { language: 'en' }))
    .filter(({ isSpeech }) => isSpeech)
    .map(({ speaker }) => speaker?.name ?? '-');

const cases = (title: string, examples: readonly (readonly [string, ...string[]])[]): void => {
  test(`findQuotations: English speakers, ${title}`, () => {
    for (const [raw, ...expected] of examples) assert.deepEqual(speakers(raw), expected, raw);
  });
};

cases('"he" and "she" by forenames, also of who is no subject', [
  ['Jon Brill met Mara Quill on Monday. "The pier is unsafe," she said.', 'Mara Quill'],
  ['The Harbour Institute published a study by Helen Moss. "The lake is warm," she said.', 'Helen Moss'],
  ['Hillary Hart spoke to Donald Hill. Hart said he was wrong. "He knows," she said.', 'Hillary Hart', 'Hillary Hart'],
  ['House Speaker Paul Dunn and Sen. Ann Lee met. "We agree," she said.', 'Ann Lee'],
  ['Susan Cole wrote to Bob Corker. He said the letter was late.', 'Bob Corker'],
]);

cases('an institution is never "she", an adverb that begins a sentence nobody', [
  ['The Harbour Institute closed its doors. She said it was over.', 'She'],
  ['Specifically, he thought the plan was weak.', 'he'],
  ['Tom Dale runs the ferry. Perhaps, he said, the town will pay.', 'Tom Dale'],
]);

cases('offices and titles are no part of the name', [
  ['"We saw it," Senate Majority Leader Paul Venn said.', 'Paul Venn'],
  ['Former Senate Minority Leader Ann Hill told CNN that she would not run.', 'Ann Hill'],
  ['"It is over," said Deputy Police Commissioner John Miller.', 'John Miller'],
  ['Sen. Ann Lee, D-N.Y., said the dam was safe. "It holds," Lee said.', 'Ann Lee', 'Ann Lee'],
]);

cases('an office leads to who was named with it, a spokesman not to whose he is', [
  ['Mayor Anna Lee opened the pier. The mayor said it was strong.', 'Anna Lee'],
  ['Anna Lee, the mayor of Ashford, opened the pier. "It is strong," the mayor said.', 'Anna Lee'],
  ['Dale’s spokesman said the senator stood by his words.', 'Dale’s spokesman'],
]);
