import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexTerms, joinGenitives, termFrequencies } from '../../../../src/terms';
import { articleOf } from '../../../article';

const countsOf = (articles: readonly ReturnType<typeof articleOf>[]) => {
  const { index, rows } = joinGenitives(indexTerms(articles, { unit: 'lemma' }), articles);
  return { index, rows, counts: new Map(termFrequencies(index).rows.map(({ term, count }) => [term, count])) };
};

test('joinGenitives: the genitive of a name counts with the name, and the rows say so', () => {
  const articles = [
    articleOf('Gestern kam Putin. Dann sprach Putins Sprecher. Auch Kim kam, Kims Zug und Kim selbst. Putin ging.'),
  ];
  const { counts, rows, index } = countsOf(articles);
  assert.deepEqual(
    rows.map(({ genitive, name, genitiveCount, nameCount }) => [genitive, name, genitiveCount, nameCount]),
    [
      ['kims', 'kim', 1, 2],
      ['putins', 'putin', 1, 2],
    ],
  );
  assert.deepEqual([counts.get('putin'), counts.get('kim'), counts.has('putins')], [3, 3, false]);
  assert.equal(index.termId('putins'), -1);
  assert.equal(index.term(index.termId('putin')), 'putin');
  const at = index.occurrenceTerm.indexOf(index.termId('putin'), 4);
  assert.match(articles[0]?.raw.slice(index.occurrenceStart[at], index.occurrenceEnd[at]) ?? '', /^Putins?$/);
});

test('joinGenitives: not where the shorter word is rarer, is no name, or is printed with a small letter', () => {
  const hans = articleOf('Da kam Hans. Dort stand Hans. Hier saß Han.');
  const already = articleOf('Wir sind bereit. Er ist bereits da. Alle sind bereit.');
  for (const article of [hans, already]) assert.deepEqual(countsOf([article]).rows, []);
});

test('joinGenitives: an index of pairs of words, or of other articles, is refused', () => {
  const article = articleOf('Putin und Putins Sprecher');
  assert.throws(() => joinGenitives(indexTerms([article], { ngram: 2 }), [article]), /counts 2 words as a term/);
  assert.throws(() => joinGenitives(indexTerms([article]), []), /not those of the index/);
});
