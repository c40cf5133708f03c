import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { loadJudgements } from '../../../../src/validation';
import { articleOf } from '../../../article';
import { withFolder } from '../../corpus/folder';

const ARTICLES = [articleOf('Es regnet. Er sagte: „Es schneit.“', { id: 'a', file: 'a.txt', language: 'de' })];
const QUOTATION = { article: 'a', start: 22, end: 33, type: 'direct', isSpeech: true, speaker: 'Er', decision: 'add' };
const SENTENCE = { kind: 'sentence', article: 'a', start: 0, end: 10, text: 'Es regnet.', decision: 'none', weight: 3 };
const SIDE = { article: 'a', start: 0, end: 10, text: 'Es regnet.' };
const PAIR = { kind: 'pair', id: 'p', a: SIDE, b: { ...SIDE, text: undefined }, decision: 'same' };
const READ = { kind: 'article', article: 'a', decision: 'read' };

const load = (...lines: object[]) =>
  withFolder({ 'anna.jsonl': lines.map((line) => `${JSON.stringify(line)}\n`).join('') }, (folder) =>
    loadJudgements(join(folder, 'anna.jsonl'), { articles: ARTICLES }),
  );

test('loadJudgements: lines of each kind in their lists, weights with them; an empty file gives empty lists', () => {
  const { quotations, sentences, pairs, articles } = load(QUOTATION, SENTENCE, PAIR, READ);
  assert.deepEqual([quotations.length, quotations[0]?.decision], [1, 'add']);
  const place = { article: 'a', start: 0, end: 10 };
  assert.deepEqual(sentences, [{ id: 'a@0-10', ...place, coder: '', decision: 'none', weight: 3 }]);
  assert.deepEqual([pairs[0]?.id, pairs[0]?.decision, articles], ['p', 'same', ['a']]);
  assert.deepEqual(load(), { quotations: [], sentences: [], pairs: [], articles: [] });
});

const FAULTS: Readonly<Record<string, readonly [object, RegExp]>> = {
  'an unknown kind': [{ ...SENTENCE, kind: 'word' }, /"kind" is "word"; allowed are quotation, sentence/],
  'a decision of another kind': [
    { ...SENTENCE, decision: 'same' },
    /"decision" is "same"; allowed for sentence are none/,
  ],
  'other words': [{ ...SENTENCE, text: 'Es taut.' }, /"text" is "Es taut\."; in that place "a" has "Es regnet\."/],
  'a place beyond the text': [
    { ...SENTENCE, end: 99 },
    /the place is from 0 to 99; allowed are places in the 34 characters/,
  ],
  'an unknown article': [{ ...READ, article: 'z' }, /"article" is "z"; the corpus has no such article/],
  'a side that is none': [{ ...PAIR, b: 7 }, /"b" is 7; allowed is an object/],
  'the words of a side': [{ ...PAIR, a: { ...SIDE, text: 'Nein' } }, /"a\.text" is "Nein"/],
  'a weight below 1': [{ ...SENTENCE, weight: 0 }, /"weight" is 0; allowed is a number from 1 up/],
};
for (const [what, [line, message]] of Object.entries(FAULTS)) {
  test(`loadJudgements: ${what} is refused with file, line and value`, () => {
    assert.throws(() => load(QUOTATION, line), message);
    assert.throws(() => load(QUOTATION, line), /anna\.jsonl:2: /);
  });
}
