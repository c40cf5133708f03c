import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { comparePassages, compareWords } from '../../../../src/overlap';
import { article, filler } from '../samples';

const STATEMENT =
  'Die Fähre nach Rügen verkehrt ab Montag wieder stündlich, weil die Reederei zwei neue Schiffe aus Norwegen gekauft und in Stralsund umgebaut hat';

test('comparePassages: an edited sentence in two other texts is found with its offsets on both sides', () => {
  const edited = STATEMENT.replace('stündlich', 'halbstündlich')
    .replace('zwei neue', 'zwei fast neue')
    .replace('aus Norwegen ', '');
  const a = article('a', `${filler(1)}. ${STATEMENT}. ${filler(2)}`);
  const b = article('b', `${filler(3)}. ${edited}. ${filler(4)}`);
  const [pair, ...others] = comparePassages([a, b]).pairs;
  assert.equal(others.length, 0);
  assert.equal(pair?.a.text, STATEMENT);
  assert.equal(pair?.b.text, edited);
  assert.equal(a.raw.slice(pair?.a.start, pair?.a.end), pair?.a.text);
  assert.equal(b.raw.slice(pair?.b.start, pair?.b.end), pair?.b.text);
  assert.equal(pair?.relation, 'lightly-edited');
  // 23 words and 22, of which 20 are the same.
  assert.equal(pair?.shareOfAFoundInB, 20 / 23);
  assert.equal(pair?.shareOfBFoundInA, 20 / 22);
});

test('comparePassages: a passage twice in one article and once in another is found at both places', () => {
  const a = article('a', `${STATEMENT}. ${filler(1)}. ${STATEMENT}.`);
  const b = article('b', `${filler(2)}. ${STATEMENT}.`);
  assert.equal(comparePassages([a, b]).pairs.length, 2);
});

test('comparePassages: lines that many articles carry are one finding and lengthen no other', () => {
  const lines =
    'Folgen Sie uns auf allen Kanälen und abonnieren Sie unseren täglichen Rundbrief mit den besten Texten der Redaktion';
  const articles = Array.from({ length: 40 }, (_, at) => {
    const shared = at === 3 || at === 30 ? `${STATEMENT}. ` : '';
    return article(`a${at}`, `${filler(at)}. ${shared}${lines}`);
  });
  const { pairs } = comparePassages(articles);
  assert.deepEqual(
    pairs.map((pair) => [pair.a.article, pair.b.article, pair.a.text]),
    [
      ['a0', 'a1', lines],
      ['a3', 'a30', STATEMENT],
    ],
  );
});

test('comparePassages: the more articles have a phrase, the longer it must be', () => {
  const phrase = 'wie der Sprecher der örtlichen Feuerwehr am frühen Morgen vor Journalisten sagte';
  const few = [1, 2].map((seed) => article(`a${seed}`, `${filler(seed)} ${phrase} ${filler(seed + 50)}`));
  const many = [1, 2, 3, 4, 5, 6].map((seed) => article(`a${seed}`, `${filler(seed)} ${phrase} ${filler(seed + 50)}`));
  assert.equal(comparePassages(few).pairs.length, 1);
  assert.equal(comparePassages(many).pairs.length, 0);
  assert.equal(comparePassages(many, { wordsPerDoubling: 0, maxPrintings: 6 }).pairs.length, 15);
});

test('comparePassages: what more than five articles print word for word is one finding with their number', () => {
  const articles = [1, 2, 3, 4, 5, 6].map((seed) =>
    article(`a${seed}`, `${filler(seed)}. ${STATEMENT}. ${filler(seed + 50)}`),
  );
  const { pairs, settings } = comparePassages(articles, { wordsPerDoubling: 0 });
  assert.deepEqual(
    pairs.map(({ a, b, articleCount }) => [a.article, b.article, articleCount]),
    [['a1', 'a2', 6]],
  );
  assert.deepEqual([settings.repeatedTextCount, settings.repeatedPairCount], [1, 15]);
  const five = comparePassages(articles.slice(0, 5), { wordsPerDoubling: 0 });
  assert.equal(five.pairs.length, 10);
  assert.ok(five.pairs.every((pair) => pair.articleCount === undefined));
});

test('comparePassages: function words alone make no passage', () => {
  const empty = 'und der die das in dem und mit von auf für ist nicht ein als auch';
  const a = article('a', `${filler(1)} ${empty} ${filler(2)}`);
  const b = article('b', `${filler(3)} ${empty} ${filler(4)}`);
  assert.deepEqual(comparePassages([a, b]).pairs, []);
  assert.deepEqual(comparePassages([]).pairs, []);
});

test('compareWords: put in, left out and replaced words, with their places on both sides', () => {
  const a = 'Wir werden nicht zögern, das zu tun.';
  const b = '„Wir zögern nie, das heute zu tun!“';
  const { edits, sameWords } = compareWords(a, { start: 0, end: a.length }, b, { start: 0, end: b.length });
  assert.deepEqual(
    edits.map((edit) => [edit.kind, a.slice(edit.a.start, edit.a.end), b.slice(edit.b.start, edit.b.end)]),
    [
      ['equal', 'Wir', 'Wir'],
      ['delete', 'werden nicht', ''],
      ['equal', 'zögern', 'zögern'],
      ['insert', '', 'nie'],
      ['equal', 'das', 'das'],
      ['insert', '', 'heute'],
      ['equal', 'zu tun', 'zu tun'],
    ],
  );
  assert.equal(sameWords, 5);
});

test('compareWords: the edits hold every word of both sides once, and what is equal is equal', () => {
  const word = fc.constantFrom('der', 'Rat', 'tagt', 'heute', 'in', 'Bonn', 'und', 'Köln');
  const text = fc.array(word, { maxLength: 40 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(text, text, (a, b) => {
      const { edits, sameWords } = compareWords(a, { start: 0, end: a.length }, b, { start: 0, end: b.length });
      const words = (side: 'a' | 'b', raw: string) =>
        edits
          .map((edit) => raw.slice(edit[side].start, edit[side].end))
          .filter((part) => part !== '')
          .join(' ');
      assert.equal(words('a', a), a);
      assert.equal(words('b', b), b);
      const equal = edits.filter((edit) => edit.kind === 'equal').map((edit) => a.slice(edit.a.start, edit.a.end));
      assert.equal(
        equal
          .join(' ')
          .split(' ')
          .filter((part) => part !== '').length,
        sameWords,
      );
      for (const edit of edits) {
        if (edit.kind === 'equal') assert.equal(a.slice(edit.a.start, edit.a.end), b.slice(edit.b.start, edit.b.end));
      }
    }),
    { seed: 42, numRuns: 300 },
  );
});

test('compareWords: texts of thousands of words are cut at unique words and keep their common part', () => {
  const a = Array.from({ length: 6000 }, (_, at) => `w${at % 5000}`);
  const b = a.filter((_, at) => at % 10 !== 3);
  const [textA, textB] = [a.join(' '), b.join(' ')];
  const result = compareWords(textA, { start: 0, end: textA.length }, textB, { start: 0, end: textB.length });
  assert.equal(result.sameWords, b.length);
});

test('comparePassages, compareWords: a word repeated a hundred thousand times is no work without end', () => {
  const raw = 'nein '.repeat(100_000);
  const articles = [article('a', `${raw}${STATEMENT}`), article('b', `${STATEMENT} ${raw}`)];
  assert.deepEqual(
    comparePassages(articles).pairs.map((pair) => pair.a.text),
    [STATEMENT],
  );
  const whole = { start: 0, end: raw.length };
  assert.equal(compareWords(raw, whole, `ja ${raw}`, { start: 0, end: raw.length + 3 }).sameWords, 100_000);
});
