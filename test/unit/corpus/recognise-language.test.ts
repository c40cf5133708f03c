import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  isClearlyNot,
  isRunningText,
  KNOWN_LANGUAGES,
  languageSigns,
  recognisedLanguage,
} from '../../../src/corpus/recognise-language';
import { COMMON_WORDS } from '../../../src/languages/common-words';
import { languageProfile } from '../../../src/text';
import { DANISH, DUTCH, ENGLISH, FRENCH, GERMAN, JAPANESE, RUSSIAN, SPANISH, TABLE } from './languages';

const recognised = (text: string) => recognisedLanguage(languageSigns(text));

test('languageSigns: words, letters, words without a capital, common words of each language', () => {
  const signs = languageSigns('Die Hütte: 3 Öfen und the stove, THE END!');
  assert.deepEqual(KNOWN_LANGUAGES, ['de', 'en', 'fr']);
  assert.deepEqual(signs, {
    wordCount: 8,
    letterCount: 29,
    uncapitalisedCount: 3,
    commonCounts: Uint32Array.of(2, 2, 0),
  });
  assert.deepEqual(languageSigns('12:30 – 4,5 %'), {
    wordCount: 0,
    letterCount: 0,
    uncapitalisedCount: 0,
    commonCounts: Uint32Array.of(0, 0, 0),
  });
});

test('recognisedLanguage: German, English and French, in capitals as well', () => {
  for (const write of [(text: string) => text, (text: string) => text.toUpperCase()]) {
    assert.equal(recognised(write(GERMAN)), 'de');
    assert.equal(recognised(write(ENGLISH)), 'en');
    assert.equal(recognised(write(FRENCH)), 'fr');
  }
  assert.equal(recognised('DER RAT VERTAGT DIE WAHL UND DAS FEST FÜR DIE STADT'), 'de');
});

test('languageSigns: of a longer text four stretches of 128 units at even distances', () => {
  const words = Array.from({ length: 400 }, (_, number) => (number % 100 < 32 ? 'der ' : 'xyz ')).join('');
  assert.deepEqual(languageSigns(words), {
    wordCount: 128,
    letterCount: 384,
    uncapitalisedCount: 128,
    commonCounts: Uint32Array.of(128, 0, 0),
  });
  assert.equal(languageSigns(words.slice(0, 512)).commonCounts[0], 60, 'up to 512 units all');
});

test('languageSigns: letters are those of any script, capitals those of ASCII and Latin-1', () => {
  const signs = (text: string) => {
    const { wordCount, letterCount, uncapitalisedCount } = languageSigns(text);
    return [wordCount, letterCount, uncapitalisedCount];
  };
  assert.deepEqual(signs('Àß Öl à ÿx Þ'), [5, 8, 2]);
  assert.deepEqual(signs('a×b÷c “d” e–f … 、。'), [6, 6, 6], 'signs part words');
  assert.deepEqual(signs('Łódź Ελλάδα ぁん 漢'), [4, 13, 4]);
});

test('recognisedLanguage: other languages, tables and what is short are not recognised', () => {
  for (const text of [DUTCH, DANISH, SPANISH, RUSSIAN, JAPANESE, TABLE, '', 'Rat vertagt Wahl', '1 2 3']) {
    assert.equal(recognised(text), null, text.slice(0, 40));
  }
  assert.equal(recognised('Der Rat und die Stadt'), null, 'three common words are too few');
  assert.equal(recognised('der die das und'), null, 'four are too few');
  assert.equal(recognised('der die das und ist'), 'de');
  assert.equal(recognised('der die das und ist nicht the and of'), 'de', 'twice as many as of another language');
  assert.equal(recognised('der die das und ist the and of'), null, 'less than twice as many');
  assert.equal(recognised(`der die das und ist nicht${' xy'.repeat(34)}`), 'de');
  assert.equal(recognised(`der die das und ist nicht${' xy'.repeat(35)}`), null, 'six of 41 are less than 15 percent');
});

test('recognisedLanguage: a paragraph in English does not make a German article English, wherever it stands', () => {
  for (const before of [0, 1, 2, 3, 4]) {
    const article = `${GERMAN.repeat(before)}\n\n“${ENGLISH}”\n\n${GERMAN.repeat(4 - before)}`;
    assert.equal(recognised(article), 'de', `${before} before it`);
    assert.ok(!isClearlyNot('de', languageSigns(article)));
  }
});

test('recognisedLanguage: a text that is half in one and half in the other is in neither', () => {
  assert.equal(recognised(GERMAN + ENGLISH), null);
  assert.ok(isClearlyNot('fr', languageSigns(GERMAN + ENGLISH)));
  for (const language of ['de', 'en'] as const) assert.ok(!isClearlyNot(language, languageSigns(GERMAN + ENGLISH)));
});

test('isRunningText: sentences in any language and script, no table and nothing short', () => {
  for (const text of [GERMAN, ENGLISH, FRENCH, DUTCH, DANISH, SPANISH, RUSSIAN, JAPANESE]) {
    assert.ok(isRunningText(languageSigns(text)), text.slice(0, 40));
  }
  for (const text of [TABLE, '', GERMAN.slice(0, 200), '1 234 567\n'.repeat(200)]) {
    assert.ok(!isRunningText(languageSigns(text)), text.slice(0, 40));
  }
});

test('isClearlyNot: of each language the texts in others, and neither tables nor what is short', () => {
  const texts = { de: GERMAN, en: ENGLISH, fr: FRENCH, nl: DUTCH, da: DANISH, es: SPANISH, ru: RUSSIAN, ja: JAPANESE };
  for (const language of KNOWN_LANGUAGES) {
    for (const [other, text] of Object.entries(texts)) {
      assert.equal(isClearlyNot(language, languageSigns(text)), other !== language, `${language} of ${other}`);
    }
    for (const text of [TABLE, '', FRENCH.slice(0, 200)]) assert.ok(!isClearlyNot(language, languageSigns(text)));
  }
  assert.ok(isClearlyNot('de', languageSigns(ENGLISH.toUpperCase())), 'recognised, if in capitals');
});

test('COMMON_WORDS: no word in two lists; each in lower case and composed; each language has a profile', () => {
  const words = KNOWN_LANGUAGES.flatMap((language) => COMMON_WORDS[language].split(/\s+/));
  assert.equal(new Set(words).size, words.length);
  for (const word of words) {
    assert.match(word, /^\p{Ll}+$/u);
    assert.equal(word, word.toLowerCase().normalize('NFC'));
  }
  for (const language of KNOWN_LANGUAGES) assert.equal(languageProfile(language).tag, language);
});

test('COMMON_WORDS: each word is found, alone and between others', () => {
  for (const [index, language] of KNOWN_LANGUAGES.entries()) {
    for (const word of COMMON_WORDS[language].split(/\s+/)) {
      assert.equal(languageSigns(`Xy ${word}, xyz`).commonCounts[index], 1, word);
      assert.deepEqual(languageSigns(`${word}xq`).commonCounts, Uint32Array.of(0, 0, 0), word);
    }
  }
});

test('languageSigns: of a text of whatever length at most 10,752 code units are looked at, from all its quarters', () => {
  const looked: number[] = [];
  const endless = { length: 4_000_000_000, charCodeAt: (at: number) => looked.push(at) && 0x61 };
  languageSigns(endless as unknown as string);
  assert.equal(looked.length, (4 + 16 + 64) * 128);
  assert.deepEqual([...new Set(looked.map((at) => Math.floor(at / 1e9)))].sort(), [0, 1, 2, 3]);
});

test('languageSigns: where the first four stretches hold names alone, more are looked at', () => {
  const names = 'Berhanu Nega Addis Abeba '.repeat(20).slice(0, 400);
  const sentences = 'When he was not in the house, they said that it was for the best of all. '.repeat(50);
  const quarter = `${names}${sentences}`.slice(0, 3000);
  assert.equal(recognisedLanguage(languageSigns(quarter.repeat(4))), 'en');
  assert.equal(recognisedLanguage(languageSigns(names.repeat(30))), null);
});

test('languageSigns: any text is counted without an error, and no count is above that of its words', () => {
  const pieces = fc.constantFrom(
    'der ',
    'und\n',
    'the ',
    'of,',
    'Ä',
    'ß',
    'e\u0308',
    '\ud83d',
    '漢字',
    '7',
    ' ',
    '„',
    'x',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 900 }),
    fc.array(pieces).map((list) => list.join('')),
  );
  const check = (text: string) => {
    const { wordCount, letterCount, uncapitalisedCount, commonCounts } = languageSigns(text);
    assert.ok(wordCount <= letterCount && letterCount <= text.length && uncapitalisedCount <= wordCount);
    assert.ok(commonCounts.reduce((sum, count) => sum + count, 0) <= wordCount);
  };
  fc.assert(fc.property(texts, check), { seed: 42 });
});

test('recognisedLanguage: the same text gives the same result, whatever was read before', () => {
  const check = (before: string, text: string) => {
    const first = languageSigns(text);
    languageSigns(before);
    assert.deepEqual(languageSigns(text), first);
  };
  fc.assert(fc.property(fc.string({ maxLength: 300 }), fc.constantFrom(GERMAN, ENGLISH, FRENCH), check), { seed: 42 });
});
