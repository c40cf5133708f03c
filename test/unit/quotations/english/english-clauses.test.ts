// English clauses that are hard to tell: where "that" begins one, what a noun or a thing does not say, where a frame goes
// on behind "and". All sentences are made up.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findQuotations } from '../../../../src/quotations';
import { articleOf } from '../../../article';

/** What is found in an English text without marks, short: words said, name of the speaker. */
function found(raw: string): string[] {
  return findQuotations(articleOf(raw, { language: 'en' }))
    .filter(({ isSpeech, type }) => isSpeech && type === 'indirect')
    .map(({ text, speaker }) => `${text} | ${speaker?.name ?? '-'}`);
}

const cases = (title: string, examples: readonly (readonly [string, ...string[]])[]): void => {
  test(`findQuotations: English, ${title}`, () => {
    for (const [raw, ...expected] of examples) assert.deepEqual(found(raw), expected, raw);
  });
};

cases('"that" begins a clause before a number, an article or two words', [
  ['Last week Moss prevailed and declared that torture works.', 'that torture works | Moss'],
  [
    'The survey found that 43% of island voters support former mayor Ann Holm.',
    'that 43% of island voters support former mayor Ann Holm | The survey',
  ],
]);

cases('a sentence in brackets is read as one without', [
  [
    'The plan is old. (Ann Holm writes that she would raise the toll.) It went on.',
    'that she would raise the toll | Ann Holm',
  ],
  ['The mill burned (Ann Holm owned it). It was old.'],
]);

cases('who is led to say something says it', [
  ['The fire prompted him to warn that the mill was unsafe.', 'that the mill was unsafe | him'],
  ['Dale returned in May only to say that the pier was lost.', 'that the pier was lost | Dale'],
  ['Dale came to say that the pier was lost.'],
]);

cases('a clause under another one is a part of what was said', [
  [
    'The judge said just because the crack was small did not mean it was safe.',
    'just because the crack was small did not mean it was safe | The judge',
  ],
  [
    'Dale said because the lake is shallow, no ferry can cross it.',
    'because the lake is shallow, no ferry can cross it | Dale',
  ],
]);

cases('behind a clause of "who" the subject before it goes on', [
  [
    'Ann Holm, who thinks the plan was a mistake, warned that the walls are weak.',
    'the plan was a mistake | Ann Holm',
    'that the walls are weak | Ann Holm',
  ],
  ['Ann Holm, who has called the mogul a phony, stayed.', 'the mogul a phony | Ann Holm'],
]);

cases('a noun is no verb of saying, and a thing promises nothing', [
  ['The state chairman, Ed Quill, had a hard task.'],
  ['The island state legislature still has to vote on the plan.'],
  ['His claims department had a bad year.'],
  ['In May the towns found themselves cut off by the flood that had come at night.'],
  ['The debate promised to be a crucial moment for the mayor.'],
  ['The couple promised to mend the roof.', 'to mend the roof | The couple'],
  ['In the port 60 pledged delegates and ten clerks were at work.'],
]);

cases('"and" goes on with the frame if its tense or form says so', [
  ['Holm said she admires his courage and praised the common goals.', 'she admires his courage | Holm'],
  ['Dale says the toll was fair and wants it to rise.', 'the toll was fair | Dale'],
  [
    'Dale attacked Holm, stating there was a gain in the plan and chiding the press.',
    'there was a gain in the plan | Dale',
  ],
  ['Dale said the mill was old and leaked every night.', 'the mill was old and leaked every night | Dale'],
  ['Dale said she has worked hard and praised the town.', 'she has worked hard and praised the town | Dale'],
]);

cases('a source gives what stands around it', [
  [
    'At the heart of the trouble, according to Ann Holm, an envoy, was a decision by the mayor.',
    'At the heart of the trouble … was a decision by the mayor | Ann Holm',
  ],
  [
    'He will stay away because, according to Dale, the press would call him a coward.',
    'the press would call him a coward | Dale',
  ],
]);
