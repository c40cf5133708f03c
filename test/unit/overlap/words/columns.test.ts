import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readCorpusWords, wordSpans } from '../../../../src/overlap/words/corpus-words';
import { indexGrams } from '../../../../src/overlap/words/gram-index';
import { KeyTable } from '../../../../src/overlap/words/key-table';
import { article } from '../samples';

test('KeyTable: gives each key of 64 bits one id, in the order of arrival, as a Map does', () => {
  const key = fc.tuple(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 0xffffffff }));
  fc.assert(
    fc.property(fc.array(key, { maxLength: 4000 }), (keys) => {
      const table = new KeyTable(1);
      const map = new Map<string, number>();
      for (const [low, high] of keys) {
        const known = map.get(`${low} ${high}`) ?? map.size;
        map.set(`${low} ${high}`, known);
        assert.equal(table.add(low, high), known);
      }
      assert.equal(table.count, map.size);
    }),
    { seed: 42, numRuns: 50 },
  );
});

test('KeyTable: keeps its ids when it grows', () => {
  const table = new KeyTable(1);
  for (let round = 0; round < 2; round++) {
    for (let key = 0; key < 50_000; key++) assert.equal(table.add(key >>> 4, key), key);
  }
});

test('wordSpans: offsets give the words back; a hyphen ends a word, an accent of its own does not', () => {
  const raw = 'Kim Jong-un: „Ja“, 2.500 U-Boote – u\u0308ber Łódź.';
  const { start, end } = wordSpans(article('a', raw));
  const words = Array.from(start, (from, at) => raw.slice(from, end[at]));
  assert.deepEqual(words, ['Kim', 'Jong', 'un', 'Ja', '2', '500', 'U', 'Boote', 'u\u0308ber', 'Łódź']);
});

test('readCorpusWords: the same word has the same id, composed or not, with or without soft hyphen', () => {
  const words = readCorpusWords([article('a', 'über Rake\u00adten'), article('b', 'U\u0308BER Raketen')]);
  assert.deepEqual(words.term.slice(0, 2), words.term.slice(2));
  assert.equal(words.documentCount[words.term[0] as number], 2);
});

test('indexGrams: places of the grams that stand in two to maxDocuments articles, and of no others', () => {
  const words = readCorpusWords([
    article('a', 'eins zwei drei vier'),
    article('b', 'null eins zwei drei'),
    article('c', 'zwei drei vier zwei drei'),
  ]);
  const index = indexGrams(words, 2, 2);
  const placesOf = (word: number) => {
    const gram = index.gramAt[word] as number;
    return Array.from(index.place.slice(index.placeStart[gram], index.placeStart[gram + 1]));
  };
  assert.deepEqual(placesOf(0), [0, 5], '"eins zwei" stands in a and b');
  assert.deepEqual(placesOf(1), [], '"zwei drei" stands in three articles');
  assert.deepEqual(placesOf(2), [2, 9], '"drei vier" stands in a and c');
  assert.equal(index.gramAt[3], -1, 'no gram reaches into the next article');
});
