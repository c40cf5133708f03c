import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countSyllables } from '../../../src/languages';
import { readability, readabilityOf } from '../../../src/terms';
import { articleOf as article } from '../../article';
import { goldenRows } from './golden-fixtures';

test('countSyllables: German words', () => {
  const words: readonly [string, number][] = [
    ['Rat', 1],
    ['aber', 2],
    ['Häuser', 2],
    ['neue', 2],
    ['sieht', 1],
    ['Nation', 3],
    ['Museum', 3],
    ['Medien', 3],
    ['Familie', 4],
    ['Industrie', 3],
    ['Wien', 1],
    ['quer', 1],
    ['Yacht', 1],
    ['beenden', 3],
    ['beurteilen', 4],
    ['Ukraine', 4],
    ['Korea', 3],
    ['aktuell', 3],
    ['U-Boote', 3],
    ['über', 2],
    ['Ra\u0308te', 2],
    ['USA', 3],
    ['KGB', 3],
    ['NATO', 2],
    ['pst', 1],
    ['', 1],
  ];
  for (const [word, count] of words) assert.equal(countSyllables(word), count, word);
});

test('countSyllables: on 90 of 100 terms of the corpus it agrees with hyphenation by sylly, which errs itself', () => {
  const rows = goldenRows('syllables-sylly');
  const same = rows.filter(({ term, syllables }) => countSyllables(String(term)) === syllables).length;
  assert.ok(same / rows.length > 0.9, `${same} of ${rows.length}`);
});

test('readability: words, sentences and syllables of what is not set aside', () => {
  const raw = 'Foto: Rat\nDer Rat tagt am 14. September. Minister reisen.';
  const aside = { start: 0, end: 9, text: 'Foto: Rat', rule: 'r', kind: 'caption' };
  const { rows } = readability([article(raw, { setAside: [aside] })]);
  const [row] = rows;
  const counts = { words: 7, sentences: 2, syllables: 12, wordsOneSyllable: 4, wordsThreeSyllablesUp: 2 };
  assert.deepEqual(row, {
    article: 'a',
    ...counts,
    wordsOverSixLetters: 2,
    ...readabilityOf({ ...counts, wordsOverSixLetters: 2 }),
  });
  assert.equal(row?.lix, 3.5 + 200 / 7);
});

test('readability: German formulas are null for other languages, everything is null without words', () => {
  const [english, empty] = readability([article('The council met.', { language: 'en' }), article('14.')]).rows;
  assert.ok(english !== undefined && english.lix !== null && english.fleschAmstad === null && english.wiener1 === null);
  assert.ok(empty !== undefined && empty.words === 0 && empty.lix === null);
});
