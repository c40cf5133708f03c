// Whom English words for a speaker mean: institutions named before, names that are only an attribute, and words with a
// capital that are no name. All sentences are made up.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findQuotations } from '../../../../src/quotations';
import { articleOf } from '../../../article';

/** The names of the speakers in order, with their kind where they are resolved. */
const speakers = (raw: string): string[] =>
  findQuotations(articleOf(raw, { language: 'en' })).flatMap(({ isSpeech, speaker }) =>
    isSpeech && speaker !== null ? [speaker.resolved ? `${speaker.name} (${speaker.kind})` : speaker.name] : [],
  );

const cases = (title: string, examples: readonly (readonly [string, ...string[]])[]): void => {
  test(`findQuotations: English, ${title}`, () => {
    for (const [raw, ...expected] of examples) assert.deepEqual(speakers(raw), expected, raw);
  });
};

cases('"the company", "it" and "they" are the institution that was named, if it is the only one', [
  [
    'Acme Corp. cut 200 jobs. The company said the cuts were needed. “We had no choice,” it said.',
    'Acme Corp. (organisation)',
    'Acme Corp. (organisation)',
  ],
  ['Acme Corp. and Bolt Inc. met. The company said the talks were good.', 'The company'],
  ['The University of Ashford closed a lab. The university said it was old.', 'University of Ashford (organisation)'],
  [
    'The Harbor Union called a strike. The union said talks had failed. They said it was over.',
    'Harbor Union (organisation)',
    'Harbor Union (organisation)',
  ],
  ['Facebook said it was late. The company said it was sorry.', 'Facebook (organisation)', 'Facebook (organisation)'],
  ['The weather was bad. It said the pier was lost.', 'It'],
]);

cases('a name before the noun of the phrase does not speak', [
  ['Hillary Clinton came. The Clinton campaign said it was late.', 'Clinton campaign (organisation)'],
  ['Donald Trump won. Trump supporters said it was good.', 'Trump supporters (group)'],
  ['Hillary Clinton came. Clinton campaign officials said it was late.', 'Clinton campaign officials (group)'],
]);

cases('what somebody is falls off a surname, numbers and adjectives are nobody', [
  ['Donor Adelson said he would give more.', 'Adelson (person)'],
  ['Sheldon Adelson gave money. Donor Adelson said he would give more.', 'Sheldon Adelson (person)'],
  ['Nine Democrats said they would vote no.', 'Democrats (group)'],
  ['Six said they would leave. Large said the hall was full.', 'Six', 'Large'],
  ['Brown said they would leave.', 'Brown (person)'],
  ['Last week Moss said the pier was lost.', 'Moss (person)'],
  ["John Smith said the '90s were good.", 'John Smith (person)'],
]);
