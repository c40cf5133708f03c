import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import {
  categoriesOverTime,
  categoryPlaces,
  countCategories,
  findNegations,
  indexTerms,
  type NegationOptions,
} from '../../../src/terms';
import { articleOf } from '../../article';

/** The words of one text that stand under a negation, and the words they stand under. */
function denied(raw: string, options: NegationOptions = {}, language = 'de'): string[] {
  const negations = findNegations([articleOf(raw, { id: 'a', language })], options);
  return Array.from(raw.matchAll(/[\p{L}\p{N}'’]+/gu)).flatMap(({ 0: word, index }) => {
    const found = negations.of('a', { start: index, end: index + word.length });
    return found === null ? [] : [`${raw.slice(found.start, found.end)} ${word}`];
  });
}

test('findNegations: so many words behind a word that denies, three unless given', () => {
  assert.deepEqual(denied('Das ist kein besonders guter neuer Plan.'), ['kein besonders', 'kein guter', 'kein neuer']);
  assert.deepEqual(denied('Das ist kein besonders guter neuer Plan.', { before: 1 }), ['kein besonders']);
  assert.deepEqual(denied('That is not a good plan at all.', {}, 'en'), ['not a', 'not good', 'not plan']);
});

test('findNegations: with `after`, the words in front of it too, as German denies verbs', () => {
  assert.deepEqual(denied('Er unterstützt den Plan nicht.', { before: 0, after: 3 }), [
    'nicht unterstützt',
    'nicht den',
    'nicht Plan',
  ]);
});

test('findNegations: a window ends with the sentence, at punctuation, and at what is set aside', () => {
  assert.deepEqual(denied('Er kommt nicht. Gut so.'), []);
  assert.deepEqual(denied('Er ist nicht gut, schön und reich.'), ['nicht gut']);
  assert.deepEqual(denied('Er ist nicht – gut so – reich.'), []);
  assert.deepEqual(denied('Er sagt „nicht gut gemacht“.'), ['nicht gut', 'nicht gemacht']);
  const raw = 'Nicht\nFoto: Amt\ngut.';
  const aside = {
    ...articleOf(raw, { id: 'a', language: 'de' }),
    setAside: [{ start: 6, end: 15, kind: 'caption', rule: 'x' }],
  };
  const found = findNegations([aside as never]).of('a', { start: 16, end: 19 });
  assert.equal(found, null);
});

test('findNegations: contractions deny with either apostrophe; pairs that only stress deny nothing', () => {
  assert.deepEqual(denied("They don't help us.", { before: 1 }, 'en'), ["don't help"]);
  assert.deepEqual(denied('They won’t help us.', { before: 1 }, 'en'), ['won’t help']);
  assert.deepEqual(denied('Not only good but great, no doubt good, not least good.', {}, 'en'), []);
  assert.deepEqual(denied('Nicht nur gut, nicht zuletzt gut, kein Zweifel gut.'), []);
  assert.deepEqual(denied('Keine gute Idee, keineswegs gut.', { before: 1 }), ['Keine gute', 'keineswegs gut']);
});

test('findNegations: the word that denies is not denied by itself; two are one', () => {
  assert.deepEqual(denied('Nicht ohne Hilfe.'), ['Nicht ohne', 'ohne Hilfe']);
});

test('findNegations: an unknown language denies nothing; wrong options are errors', () => {
  assert.deepEqual(denied('Nicht gut.', {}, 'sv'), []);
  assert.deepEqual(denied('Nicht gut.', { language: 'de' }, 'sv'), ['Nicht gut']);
  assert.throws(() => findNegations([], { before: 0 }), /before and after are 0/);
  assert.throws(() => findNegations([], { before: -1 }), /before is -1/);
  assert.throws(() => findNegations([], { language: '?' }), RangeError);
  assert.throws(() => findNegations([], { window: 3 } as object), /unknown option "window"/);
});

const ARTICLES = [
  articleOf('Das ist keine gute Hilfe. Gute Hilfe kommt.', {
    id: 'a',
    outlet: 'Bote',
    date: '2024-01-02',
    language: 'de',
  }),
  articleOf('Hilfe half nicht. Es war gut.', { id: 'b', outlet: 'Post', date: '2024-02-02', language: 'de' }),
];
const DICTIONARY = { good: ['gut*', 'gute hilfe'], help: ['hilfe'] };
const counts = (rows: readonly { readonly category: string; readonly count: number }[]) =>
  rows.map(({ category, count }) => [category, count]);

test('countCategories: what is denied is a category of its own beside the one it belongs to', () => {
  const index = indexTerms(ARTICLES);
  const negations = findNegations(ARTICLES);
  const { rows, settings } = countCategories(index, DICTIONARY, { negations });
  assert.deepEqual(counts(rows), [
    ['good', 2],
    ['neg_good', 1],
    ['help', 2],
    ['neg_help', 1],
  ]);
  assert.deepEqual([settings.negated, settings.negationBefore, settings.negationAfter], ['apart', 3, 0]);
  assert.deepEqual(counts(countCategories(index, DICTIONARY).rows), [
    ['good', 3],
    ['help', 3],
  ]);
});

test('countCategories: or it is left out; in an index without stop words, of stems and of lemmas as well', () => {
  const negations = findNegations(ARTICLES);
  for (const options of [{}, { stopwords: 'remove' }, { unit: 'lemma' }] as const) {
    const index = indexTerms(ARTICLES, options);
    const { rows } = countCategories(index, { help: ['hilfe'] }, { negations, negated: 'leave-out' });
    assert.deepEqual(counts(rows), [['help', 2]]);
  }
});

test('countCategories: by outlet and over time with what is denied', () => {
  const index = indexTerms(ARTICLES);
  const negations = findNegations(ARTICLES, { after: 2 });
  const help = { help: ['hilfe'] };
  assert.deepEqual(
    countCategories(index, help, { negations, by: 'outlet' }).rows.map(({ group, category, count }) => [
      group,
      category,
      count,
    ]),
    [
      ['Bote', 'help', 1],
      ['Bote', 'neg_help', 1],
      ['Post', 'help', 0],
      ['Post', 'neg_help', 1],
    ],
  );
  assert.deepEqual(
    categoriesOverTime(index, help, { by: 'month', negations }).rows.map(({ category, count }) => [category, count]),
    [
      ['help', 1],
      ['help', 0],
      ['neg_help', 1],
      ['neg_help', 1],
    ],
  );
});

test('countCategories: a dictionary that has its own entries for what is denied is not counted by both rules', () => {
  const index = indexTerms(ARTICLES);
  const own = { good: ['gut*'], neg_good: ['nicht gut'] };
  assert.throws(() => countCategories(index, own, { negations: findNegations(ARTICLES) }), /its own rule/);
  assert.equal(countCategories(index, own).rows.length, 2);
  assert.throws(
    () => countCategories(index, DICTIONARY, { negations: findNegations([]), negated: 'x' as never }),
    /negated is "x"/,
  );
});

test('categoryPlaces: as many places as are counted, each with the word that denies it', () => {
  const index = indexTerms(ARTICLES);
  const { rows } = categoryPlaces(index, ARTICLES, DICTIONARY, { negations: findNegations(ARTICLES) });
  assert.deepEqual(
    rows.map(({ article: id, category, keyword, negator }) => [id, category, keyword, negator]),
    [
      ['a', 'neg_good', 'gute Hilfe', 'keine'],
      ['a', 'good', 'Gute Hilfe', null],
      ['a', 'neg_help', 'Hilfe', 'keine'],
      ['a', 'help', 'Hilfe', null],
      ['b', 'good', 'gut', null],
      ['b', 'help', 'Hilfe', null],
    ],
  );
  for (const { article: id, start, end, keyword, negatorStart, negatorEnd, negator } of rows) {
    const raw = ARTICLES.find((each) => each.id === id)?.raw ?? '';
    assert.equal(raw.slice(start, end), keyword);
    if (negator !== null) assert.equal(raw.slice(negatorStart ?? 0, negatorEnd ?? 0), negator);
  }
});

interface Golden {
  readonly sentences: readonly { readonly text: string; readonly denied: readonly string[] }[];
}

test('findNegations: with windows to the next mark, the words that NLTK marks as denied', () => {
  const file = join(__dirname, '../../fixtures/negation/nltk.json');
  const { sentences } = JSON.parse(readFileSync(file, 'utf8')) as Golden;
  assert.ok(sentences.length >= 12);
  for (const { text, denied: expected } of sentences) {
    const found = denied(text, { before: 1000 }, 'en').map((pair) => pair.split(' ')[1]);
    assert.deepEqual(found, expected, text);
  }
});
