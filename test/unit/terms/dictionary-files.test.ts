import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { countCategories, indexTokenLists, loadCategories } from '../../../src/terms';
import { withFolder } from '../corpus/folder';

const load = (text: string, name = 'd.dic') =>
  withFolder({ [name]: text }, (folder) => loadCategories(join(folder, name)));

const LIWC = '%\n1\tgefühl\n2\tgefühl > wut\n30\tarbeit\n%\nfroh*\t1\nwütend\t2\n\nam ende\t1\t30\nchef 30 2\n';

test('loadCategories: a LIWC file, words and phrases with the numbers of their categories', () => {
  assert.deepEqual(load(LIWC), {
    gefühl: ['froh*', 'wütend', 'am ende', 'chef'],
    'gefühl > wut': ['wütend', 'chef'],
    arbeit: ['am ende', 'chef'],
  });
  assert.deepEqual(load(LIWC.replace(/\n/g, '\r\n'), 'D.DIC'), load(LIWC));
});

test('loadCategories: a category is one however its name is composed', () => {
  const table = `category,term\nGebühr,tarif\n${'Gebühr'.normalize('NFD')},preis\nGebühr\u00a0 >  neu,satz\n`;
  assert.deepEqual(load(table, 'd.csv'), { Gebühr: ['tarif', 'preis', 'satz'], 'Gebühr > neu': ['satz'] });
});

test('loadCategories: a LIWC file with a fault is named with its line', () => {
  for (const [text, message] of [
    ['1\ta\n%\n', /d\.dic:1: a line before the first "%"/],
    ['%\na\t1\n%\n', /d\.dic:2: no category; .* the line is "a\t1"/],
    ['%\n1\ta\n1\tb\n%\n', /d\.dic:3: the number 1 stands twice/],
    ['%\n1\ta\n2\ta\n%\n', /d\.dic:3: the category "a" stands twice/],
    ['%\n1\ta\n%\nwort\t2\n', /d\.dic:4: no category has the number 2/],
    ['%\n1\ta\n%\nwort\n', /d\.dic:4: a word without a category/],
    ['%\n1\ta\n%\nlike\t(02 134)125\n', /d\.dic:4: an entry that depends on other words/],
    ['%\n1\ta\n', /there are 1 lines of "%"; needed are two/],
  ] as const) {
    assert.throws(() => load(text), message);
  }
});

test('loadCategories: words of an inner category are those of the outer one, counted once', () => {
  const table = 'category,term\nGefühl > Wut,wütend\nGefühl>Freude,froh\nGefühl,froh\n';
  const dictionary = load(table, 'd.csv');
  assert.deepEqual(dictionary, {
    Gefühl: ['wütend', 'froh'],
    'Gefühl > Wut': ['wütend'],
    'Gefühl > Freude': ['froh'],
  });
  const index = indexTokenLists([{ id: 'a', tokens: ['froh', 'wütend', 'froh', 'haus'] }]);
  assert.deepEqual(
    countCategories(index, dictionary).rows.map(({ category, count }) => [category, count]),
    [
      ['Gefühl', 3],
      ['Gefühl > Wut', 1],
      ['Gefühl > Freude', 2],
    ],
  );
  assert.throws(() => load('category,term\nGefühl >,wütend\n', 'd.csv'), /d\.csv:2: category is "Gefühl >"/);
});

test('loadCategories: quanteda YAML, names within names as lists or maps; no word is a number or a truth value', () => {
  const text =
    'emotion:\n  - anger:\n    - wütend*\n    - "no"\n  - joy: [froh, kalter krieg]\nyears:\n  - 1984\n  - no\nalone: word\n';
  assert.deepEqual(load(text, 'd.yml'), {
    emotion: ['wütend*', 'no', 'froh', 'kalter krieg'],
    'emotion > anger': ['wütend*', 'no'],
    'emotion > joy': ['froh', 'kalter krieg'],
    years: ['1984', 'no'],
    alone: ['word'],
  });
  assert.deepEqual(load('emotion:\n  anger:\n    - wütend*\n', 'd.YAML'), {
    emotion: ['wütend*'],
    'emotion > anger': ['wütend*'],
  });
});

test('loadCategories: a YAML file with a fault is named with its line', () => {
  for (const [text, message] of [
    ['- froh\n', /d\.yml:1: "froh" stands in no category/],
    ['a:\n  - x\na:\n  - y\n', /d\.yml:3: Map keys must be unique/],
    ['a: &x\n  - froh\nb: *x\n', /d\.yml:3: an alias/],
    ['a:\n  - [froh\nb: y\n', /d\.yml:\d: /],
    ['a:\n  - ""\n', /d\.yml:2: a word is empty/],
    ['a > b:\n  - froh\n', /d\.yml:1: the name of a category is "a > b"/],
    ['', /d\.yml:1: a category is empty/],
  ] as const) {
    assert.throws(() => load(text, 'd.yml'), message, text);
  }
});

test('loadCategories: Lexicoder, a line with + and then its words and phrases', () => {
  assert.deepEqual(load('+negative\na lie\nabandon*\n\n+positive\r\ngood*\r\n', 'd.lc3'), {
    negative: ['a lie', 'abandon*'],
    positive: ['good*'],
  });
  assert.throws(() => load('good\n+a\n', 'd.lc3'), /d\.lc3:1: "good" stands in front of the first category/);
  assert.throws(() => load('+\ngood\n', 'd.lc3'), /d\.lc3:1: a category without a name/);
});
