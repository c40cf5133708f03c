import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexTerms, indexTokenLists, selectTerms, type TermIndex, termFrequencies } from '../../../../src/terms';
import { termTest } from '../../../../src/terms/index/term-patterns';
import { textsOf } from '../../../../src/terms/index/text-columns';
import { articleOf } from '../../../article';

const lists = [
  { id: 'a', tokens: ['rat', 'der', 'rat', 'hafen'] },
  { id: 'b', tokens: ['der', 'stadtrat', 'rat'] },
  { id: 'c', tokens: ['der', 'hafen'] },
];
const counted = (index: TermIndex) =>
  termFrequencies(index).rows.map(({ term, count, documentCount }) => [term, count, documentCount]);

test('selectTerms: terms are kept and removed by name, by a star, by counts; all conditions hold together', () => {
  const index = indexTokenLists(lists);
  assert.deepEqual(counted(selectTerms(index, { remove: ['DER'] })), [
    ['rat', 3, 2],
    ['hafen', 2, 2],
    ['stadtrat', 1, 1],
  ]);
  assert.deepEqual(counted(selectTerms(index, { keep: ['*rat'] })), [
    ['rat', 3, 2],
    ['stadtrat', 1, 1],
  ]);
  assert.deepEqual(counted(selectTerms(index, { keep: ['*rat'], remove: ['stadt*'] })), [['rat', 3, 2]]);
  assert.deepEqual(counted(selectTerms(index, { minCount: 3 })), [
    ['der', 3, 3],
    ['rat', 3, 2],
  ]);
  assert.deepEqual(counted(selectTerms(index, { minDocumentCount: 3 })), [['der', 3, 3]]);
  assert.deepEqual(counted(selectTerms(index, { maxDocumentShare: 0.5 })), [['stadtrat', 1, 1]]);
});

test('selectTerms: the selected index is counted as if the other words had never been there', () => {
  const without = lists.map(({ id, tokens }) => ({ id, tokens: tokens.filter((token) => token !== 'der') }));
  const selected = selectTerms(indexTokenLists(lists), { remove: ['der'] });
  const direct = indexTokenLists(without);
  assert.equal(selected.totalCount, 6);
  assert.deepEqual(selected.terms(), direct.terms());
  assert.deepEqual(termFrequencies(selected).rows, termFrequencies(direct).rows);
  for (const column of ['articleOffsets', 'occurrenceTerm', 'rowOffsets', 'entryTerm', 'entryCount'] as const) {
    assert.deepEqual([...selected[column]], [...direct[column]], column);
  }
  assert.deepEqual(
    ['hafen', 'der', 'nie'].map((term) => selected.termId(term)),
    [1, -1, -1],
  );
  assert.equal(selected.term(1), 'hafen');
  assert.deepEqual(textsOf(selected.termColumns()), ['rat', 'hafen', 'stadtrat']);
});

test('selectTerms: occurrences keep their places in the text, and the index that was given is as it was', () => {
  const raw = 'Der Rat tagt. Der Hafen ruht.';
  const index = indexTerms([articleOf(raw)]);
  const before = counted(index);
  const selected = selectTerms(index, { keep: ['hafen', 'rat'] });
  const places = Array.from(selected.occurrenceStart, (start, at) => raw.slice(start, selected.occurrenceEnd[at]));
  assert.deepEqual(places, ['Rat', 'Hafen']);
  assert.deepEqual(counted(index), before);
  assert.deepEqual([selected.settings.keep, selected.settings.unit], ['hafen, rat', 'word']);
});

test('selectTerms: nothing left is an index without terms; wrong options are errors', () => {
  const index = indexTokenLists(lists);
  const none = selectTerms(index, { keep: ['nirgends'] });
  assert.deepEqual([none.termCount, none.totalCount, none.articles.length], [0, 0, 3]);
  assert.throws(() => selectTerms(index, { minCount: 0 }), /minCount is 0/);
  assert.throws(() => selectTerms(index, { maxDocumentShare: 2 }), /maxDocumentShare is 2/);
  assert.throws(() => selectTerms(index, { stopwords: [] } as object), /unknown option "stopwords"/);
});

test('termTest: a star stands for any letters, wherever it stands; alone it is an error, as is an empty word', () => {
  const test = (pattern: string) => (term: string) => termTest('words', [pattern])(term);
  assert.deepEqual(['krieg', 'kriege', 'weltkrieg'].map(test('krieg')), [true, false, false]);
  assert.deepEqual(['krieg', 'kriege', 'weltkrieg'].map(test('Krieg*')), [true, true, false]);
  assert.deepEqual(['krieg', 'kriege', 'weltkrieg'].map(test('*krieg')), [true, false, true]);
  assert.deepEqual(['weltkriege', 'friede'].map(test('*krieg*')), [true, false]);
  assert.deepEqual(['klima', 'klma', 'klimax', 'kl'].map(test('kl*ma')), [true, true, false, false]);
  assert.deepEqual(['abab', 'aba', 'ab'].map(test('ab*ab')), [true, false, false]);
  assert.equal(termTest('words', [])('krieg'), false);
  for (const wrong of ['', '*', '**', ' ']) {
    assert.throws(() => termTest('words', [wrong]), /^RangeError: words has "/, wrong);
  }
});
