import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findBodyText } from '../../../../src/quotations/document/body-text';
import {
  askedOnce,
  asName,
  formAt,
  formOf,
  testedOnce,
  testedOncePer,
} from '../../../../src/quotations/document/word-forms';
import { articleOf } from '../../../article';

const unitsOf = (text: string): Uint16Array =>
  Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));

test('a word is one form wherever it stands, and another by its kind', () => {
  const raw = 'Rat und Rat';
  const units = unitsOf(raw);
  const first = formAt(raw, units, 0, 3, 'word');
  assert.equal(formAt(raw, units, 8, 11, 'word'), first);
  assert.deepEqual([first.text, first.lower, first.capital], ['Rat', 'rat', true]);
  assert.notEqual(formAt(raw, units, 0, 3, 'symbol'), first);
});

test('each of very many words keeps its own characters, though places are shared', () => {
  for (let number = 0; number < 200_000; number++) {
    const word = `wort${number}`;
    assert.equal(formAt(word, unitsOf(word), 0, word.length, 'word').text, word);
  }
});

test('a question is asked once for each word, and questions do not mix', () => {
  let asked = 0;
  const isLong = askedOnce(({ text }) => {
    asked++;
    return text.length > 3;
  });
  const isLower = askedOnce(({ text, lower }) => text === lower);
  const tokens = [{ form: formOf('Rat', 'word') }, { form: formOf('rede', 'word') }];
  for (let time = 0; time < 2; time++) {
    assert.deepEqual(tokens.map(isLower), [false, true]);
    assert.deepEqual(tokens.map(isLong), [false, true]);
  }
  assert.equal(asked, 2);
});

test('what depends on the words of a language is asked for each language', () => {
  const isListed = testedOncePer(({ lower }, words: ReadonlySet<string>) => words.has(lower));
  const [german, english] = [new Set(['die']), new Set(['the'])];
  const die = { form: formOf('die', 'word') };
  assert.deepEqual(
    [german, english, german, english].map((words) => isListed(die, words)),
    [true, false, true, false],
  );
});

test('a word that is a name here is the same word elsewhere', () => {
  assert.equal(asName(formOf('kurz', 'word')).lower, 'Kurz');
  const lowers = (raw: string) => findBodyText(articleOf(raw)).tokens.map(({ lower }) => lower);
  assert.ok(lowers('Jan Kurz sprach. Kurz lachte.').includes('Kurz'));
  assert.ok(lowers('Es war kurz. Kurz darauf kam er.').every((lower) => lower !== 'Kurz'));
});

test('answers by yes or no that share a number stay apart, and each is asked once', () => {
  let asked = 0;
  const tests = Array.from({ length: 40 }, (_, letter) =>
    testedOnce(({ text }) => {
      asked++;
      return text.includes(String.fromCharCode(97 + (letter % 26)));
    }),
  );
  const token = { form: formOf('adz', 'word') };
  const first = tests.map((holds) => holds(token));
  assert.deepEqual(
    first.flatMap((holds, at) => (holds ? [at] : [])),
    [0, 3, 25, 26, 29],
  );
  assert.deepEqual(
    tests.map((holds) => holds(token)),
    first,
  );
  assert.equal(asked, 40);
});
