import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexTerms, indexTokenLists, type TermOptions, unreachableEntries } from '../../../src/terms';
import { articleOf } from '../../article';

const unreachable = (entries: readonly string[], options: TermOptions = {}, language = 'de') =>
  unreachableEntries(indexTerms([articleOf('Ein Text.', { language })], options), entries).map(
    ({ entry, countedAs }) => `${entry}: ${countedAs.join(' ')}`,
  );

test('unreachableEntries: what is typed beside a word, what the tokens are cut at, and what is no word', () => {
  assert.deepEqual(unreachable(['krieg.', '_krieg', 'krieg:', 'krieg+', 'krieg/frieden', 'AT&T', 'krieg*.']), [
    'krieg.: krieg',
    '_krieg: krieg',
    'krieg:: krieg',
    'krieg+: krieg',
    'krieg/frieden: krieg frieden',
    'AT&T: at t',
    'krieg*.: ',
  ]);
  assert.deepEqual(unreachable(['50 %', '#klima', '18.30', 'der, krieg']), [
    ...['50 %: ', '#klima: ', '18.30: ', 'der, krieg: der krieg'],
  ]);
  assert.deepEqual(unreachable(['#klima', '18.30'], { kinds: ['word', 'handle', 'number'] }), []);
});

test('unreachableEntries: words as they are written, phrases and stars are none', () => {
  const entries = [
    'Krieg',
    'kriege',
    "geht's",
    'u-bahn',
    'bürger:innen',
    'z.b.',
    'kalter krieg',
    '*krieg*',
    'u-*',
    '*-krieg',
  ];
  assert.deepEqual(unreachable(entries), []);
  assert.deepEqual(unreachable(['mu\u0308ller', 'große', 'grosse', 'ﬁnden']), []);
});

test('unreachableEntries: an inflected form among lemmas and stems, a stop word where they are removed', () => {
  assert.deepEqual(unreachable(['kriege', 'krieg', 'reise', 'reisen', 'krieg*'], { unit: 'lemma' }), [
    'kriege: kriegen krieg',
  ]);
  assert.deepEqual(unreachable(['regierungen', 'krieg'], { unit: 'stem' }), ['regierungen: regier']);
  assert.deepEqual(unreachable(['der', 'krieg', 'nicht gut'], { stopwords: 'remove' }), ['der: ', 'nicht gut: gut']);
  assert.deepEqual(unreachable(['the', 'der'], { stopwords: 'remove' }, 'en'), ['the: ']);
  assert.deepEqual(unreachable(['u-bahn'], { hyphens: 'split' }), ['u-bahn: u bahn']);
  assert.deepEqual(unreachable(['kalter krieg', 'kalter-- krieg'], { ngram: 2 }), ['kalter-- krieg: kalter krieg']);
});

test('unreachableEntries: a term that occurs is none; ready-made terms and no articles tell nothing', () => {
  const lists = indexTokenLists([{ id: 'a', tokens: ['krieg.'] }]);
  assert.deepEqual(unreachableEntries(lists, ['krieg.', 'frieden!']), []);
  assert.deepEqual(unreachableEntries(indexTerms([]), ['krieg.']), []);
  const occurring = indexTerms([articleOf('Er sprach vom Krieg.')], { unit: 'stem' });
  assert.deepEqual(unreachableEntries(occurring, ['krieg', 'vom']), []);
});
