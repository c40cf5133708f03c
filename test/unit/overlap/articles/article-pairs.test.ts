import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { compareArticles, compareShingles, shingles } from '../../../../src/overlap';
import { article, filler } from '../samples';

test('compareArticles: one sentence left out of three leaves the share of shingles that can be counted by hand', () => {
  const [one, two, three] = [filler(1, 20), filler(2, 10), filler(3, 20)];
  const a = article('a', `${one} ${two} ${three}`);
  const b = article('b', `${one} ${three}`);
  const [pair, ...others] = compareArticles([a, b]).pairs;
  assert.equal(others.length, 0);
  // a has 46 shingles of 5 words, b 36; 16 of the first and 16 of the last twenty words are in both; b's 4 across the
  // cut are its own.
  assert.equal(pair?.similarity, 32 / (46 + 36 - 32));
  assert.equal(pair?.shareOfAFoundInB, 32 / 46);
  assert.equal(pair?.shareOfBFoundInA, 32 / 36);
  assert.equal(pair?.relation, 'lightly-edited');
  assert.equal(a.raw.slice(pair?.a.start, pair?.a.end), pair?.a.text);
});

test('compareArticles: capitals, hyphens, punctuation and decomposed umlauts make no difference', () => {
  const words =
    'Kim Jong-un prüft Österreichs Pläne für den Gipfel in Wien und reist danach mit dem Zug über Brünn weiter nach Prag und Dresden';
  const other = words.replace('Jong-un', 'Jong Un').replace('reist', 'REIST,').normalize('NFD');
  const [pair] = compareArticles([article('a', words), article('b', other)]).pairs;
  assert.equal(pair?.relation, 'identical');
  assert.equal(pair?.similarity, 1);
});

test('compareArticles: a note that is part of a long article is contained in it, unless only similarity counts', () => {
  const note = filler(1, 30);
  const articles = [article('long', `${filler(2, 100)} ${note} ${filler(3, 100)}`), article('note', note)];
  const [pair] = compareArticles(articles).pairs;
  assert.equal(pair?.relation, 'contained');
  assert.equal(pair?.shareOfBFoundInA, 1);
  assert.deepEqual(compareArticles(articles, { minShare: 2 }).pairs, []);
});

test('compareArticles: what was set aside is not compared', () => {
  const lines = filler(9, 80);
  const withLines = (id: string, seed: number) => {
    const raw = `${filler(seed, 40)}\n${lines}`;
    const start = raw.indexOf(lines);
    return article(id, raw, { setAside: [{ start, end: raw.length, text: lines, rule: 'tags', kind: 'tags' }] });
  };
  assert.deepEqual(compareArticles([withLines('a', 1), withLines('b', 2)]).pairs, []);
});

test('compareArticles: finds just the pairs that comparing all with all finds, at any threshold', () => {
  const sentence = fc.integer({ min: 0, max: 11 });
  const texts = fc.array(fc.array(sentence, { minLength: 1, maxLength: 8 }), { minLength: 2, maxLength: 9 });
  fc.assert(
    fc.property(texts, fc.double({ min: 0.05, max: 1, noNaN: true }), fc.boolean(), (lists, threshold, withShare) => {
      const raws = lists.map((list) => list.map((seed) => filler(seed, 7)).join(' '));
      const articles = raws.map((raw, at) => article(`a${at}`, raw));
      const minShare = withShare ? threshold : 2;
      const { pairs } = compareArticles(articles, { minSimilarity: threshold, minShare, minWords: 1 });
      const expected: string[] = [];
      raws.forEach((a, x) => {
        raws.slice(x + 1).forEach((b, y) => {
          const all = compareShingles(a.split(' '), b.split(' '));
          const share = Math.max(all.containmentAInB ?? 0, all.containmentBInA ?? 0);
          if ((all.jaccard ?? 0) >= threshold || share >= minShare) {
            expected.push(`a${x} a${x + 1 + y} ${all.jaccard} ${all.shareOfAFoundInB} ${all.shareOfBFoundInA}`);
          }
        });
      });
      const found = pairs.map(
        (pair) =>
          `${pair.a.article} ${pair.b.article} ${pair.similarity} ${pair.shareOfAFoundInB} ${pair.shareOfBFoundInA}`,
      );
      assert.deepEqual(found, expected);
    }),
    { seed: 42, numRuns: 300 },
  );
});

test('compareArticles: no articles, empty articles and short ones give no pairs', () => {
  assert.deepEqual(compareArticles([]).pairs, []);
  assert.deepEqual(compareArticles([article('a', ''), article('b', '')]).pairs, []);
  assert.deepEqual(
    compareArticles([article('a', 'Kurze Notiz am Rande'), article('b', 'Kurze Notiz am Rande')]).pairs,
    [],
  );
});

test('compareArticles: a wrong option is named with its value', () => {
  assert.throws(() => compareArticles([], { minSimilarity: 1.5 }), /minSimilarity is 1\.5/);
  assert.throws(() => compareArticles([], { shingleWords: 0 }), /shingleWords is 0/);
  assert.throws(() => compareArticles([], { similarity: 1 } as object), /unknown option "similarity"/);
});

test('shingles: all runs in order; none of a list that is too short', () => {
  assert.deepEqual(
    shingles(['a', 'b', 'c', 'd'], 3).map((run) => run.split('\u0001')),
    [
      ['a', 'b', 'c'],
      ['b', 'c', 'd'],
    ],
  );
  assert.deepEqual(shingles(['a', 'b'], 3), []);
  assert.equal(compareShingles([], []).jaccard, null);
  assert.equal(compareShingles([], []).shareOfAFoundInB, null);
});

test('compareShingles: repeats count in the share and not in the containment', () => {
  const a = ['x', 'y', 'x', 'y', 'z'];
  const result = compareShingles(a, ['x', 'y'], { shingleWords: 2 });
  assert.equal(result.shareOfAFoundInB, 2 / 4);
  assert.equal(result.containmentAInB, 1 / 3);
  assert.equal(result.jaccard, 1 / 3);
});

test('compareShingles: the five articles give what textreuse gives', () => {
  const folder = join(__dirname, '../../../fixtures/golden-corpus');
  const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const tokens = new Map<string, string[]>(
    read('tokens.json').articles.map(({ id, tokens: list }: { id: string; tokens: string[] }) => [id, list]),
  );
  const { rows } = read('similarity-shingles.json');
  assert.equal(rows.length, 10);
  for (const row of rows) {
    const result = compareShingles(tokens.get(row.a) ?? [], tokens.get(row.b) ?? []);
    assert.ok(Math.abs((result.jaccard ?? 9) - row.jaccard) <= 1e-12);
    assert.ok(Math.abs((result.shareOfAFoundInB ?? 9) - row.shareOfAFoundInB) <= 1e-12);
    assert.ok(Math.abs((result.shareOfBFoundInA ?? 9) - row.shareOfBFoundInA) <= 1e-12);
    assert.ok(Math.abs((result.containmentAInB ?? 9) - row.containmentAInB) <= 1e-12);
    assert.equal(result.sharedShingleCount, row.sharedShingles);
  }
});
