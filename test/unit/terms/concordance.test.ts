import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  type ConcordanceOptions,
  type ConcordanceSort,
  concordance,
  indexTerms,
  termFrequencies,
} from '../../../src/terms';
import { articleOf as article } from '../../article';

const TEXT =
  'Der Rat tagt am 14. September in Bonn. „Die Räte“, sagte Kim Jong-un, „reisen nicht.“\r\nDie Raten steigen, z. B. im Süden.';
const found = (query: string, options: ConcordanceOptions = {}, raw = TEXT) =>
  concordance([article(raw)], query, options).rows.map(({ keyword }) => keyword);

test('concordance: each line has the words around it, the sentence, and offsets that give back the text', () => {
  const { rows, settings } = concordance([article(TEXT)], 'sagte', { window: 2 });
  assert.equal(rows.length, 1);
  const [row] = rows;
  assert.ok(row !== undefined);
  assert.equal(row.left, 'Die Räte“,');
  assert.equal(row.keyword, 'sagte');
  assert.equal(row.right, 'Kim Jong-un');
  assert.equal(TEXT.slice(row.start, row.end), 'sagte');
  assert.equal(row.sentence, '„Die Räte“, sagte Kim Jong-un, „reisen nicht.“');
  assert.equal(TEXT.slice(row.sentenceStart, row.sentenceEnd), row.sentence);
  assert.deepEqual([settings.query, settings.window, settings.match], ['sagte', 2, 'word']);
});

test('concordance: capitals do not matter unless they are to', () => {
  assert.deepEqual(found('die'), ['Die', 'Die']);
  assert.deepEqual(found('die', { caseSensitive: true }), []);
  assert.deepEqual(found('Die', { caseSensitive: true }), ['Die', 'Die']);
});

test('concordance: a phrase may have punctuation between its words, not the end of a sentence or a number', () => {
  assert.deepEqual(found('sagte Kim Jong-un'), ['sagte Kim Jong-un']);
  assert.deepEqual(found('räte sagte'), ['Räte“, sagte']);
  assert.deepEqual(found('steigen, z. B. im'), ['steigen, z. B. im']);
  assert.deepEqual(found('bonn die'), []);
  assert.deepEqual(found('am September'), []);
});

test('concordance: a star at the beginning or end of a word stands for any letters, alone for any word', () => {
  assert.deepEqual(found('rat*'), ['Rat', 'Raten']);
  assert.deepEqual(
    found('*en'),
    ['reisen', 'Raten', 'steigen', 'Süden'].filter((word) => word.endsWith('en')),
  );
  assert.deepEqual(found('*eig*'), ['steigen']);
  assert.deepEqual(found('kim *'), ['Kim Jong-un']);
  assert.deepEqual(found('* sagte'), ['Räte“, sagte']);
});

test('concordance: stems and lemmas find inflected forms, by the form in the query too', () => {
  assert.deepEqual(found('Rat', { match: 'lemma' }), ['Rat', 'Räte']);
  assert.deepEqual(found('Räte', { match: 'lemma' }), ['Rat', 'Räte']);
  assert.deepEqual(found('reise', { match: 'stem' }), ['reisen']);
});

test('concordance: decomposed letters and other hyphens match', () => {
  assert.deepEqual(found('räte', {}, 'Die Ra\u0308te.'), ['Ra\u0308te']);
  assert.deepEqual(found('Jong-un', {}, 'Kim Jong\u2011un'), ['Jong\u2011un']);
});

test('concordance: nothing is found in what is set aside, and contexts end there, unless it is to be included', () => {
  const raw = 'Rat in Bonn\nFoto: Rat\nDer Rat tagt.';
  const start = raw.indexOf('Foto');
  const aside = { start, end: start + 9, text: 'Foto: Rat', rule: 'r', kind: 'caption' };
  const set = article(raw, { setAside: [aside] });
  const rows = concordance([set], 'rat').rows;
  assert.deepEqual(
    rows.map(({ left, right }) => [left, right]),
    [
      ['', 'in Bonn'],
      ['Der', 'tagt'],
    ],
  );
  assert.equal(concordance([set], 'rat', { setAside: 'include' }).rows.length, 3);
});

test('concordance: the context can be the rest of the sentence', () => {
  const [row] = concordance([article(TEXT)], 'steigen', { context: 'sentence' }).rows;
  assert.deepEqual([row?.left, row?.right], ['Die Raten', ', z. B. im Süden.']);
});

test('concordance: has as many lines as the index counts, for words and for n-grams', () => {
  const raw = `${TEXT} Der Rat tagt, der Rat tagt nicht.`;
  for (const ngram of [1, 2, 3]) {
    for (const { term, count } of termFrequencies(indexTerms([article(raw)], { ngram })).rows) {
      assert.equal(found(term, {}, raw).length, count, term);
    }
  }
});

test('concordance: any text and word keep the offsets true', () => {
  const piece = fc.constantFrom(
    'Rat',
    'rat',
    'Räte',
    ' ',
    '\n',
    '. ',
    '„',
    '“',
    '-',
    '14.',
    '🚀',
    '\u0308',
    'z. B.',
    '<b>',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const raw = pieces.join('');
      for (const row of concordance([article(raw)], 'rat', { window: 2 }).rows) {
        assert.equal(raw.slice(row.start, row.end), row.keyword);
        assert.equal(row.keyword.toLowerCase(), 'rat');
        assert.equal(raw.slice(row.sentenceStart, row.sentenceEnd), row.sentence);
        assert.ok(row.sentenceStart <= row.start && row.end <= row.sentenceEnd);
      }
    }),
    { seed: 42 },
  );
});

test('concordance: a text without end of sentence is not repeated as a whole in each line', () => {
  const raw = 'rat und '.repeat(5000);
  const { rows } = concordance([article(raw)], 'rat', { context: 'sentence' });
  assert.equal(rows.length, 5000);
  assert.ok(rows.every(({ sentence, left }) => sentence.length <= 4003 && left.length <= 2000));
});

test('concordance: top stops early, over articles too', () => {
  const articles = [article('Rat Rat'), article('Rat Rat', { id: 'b' })];
  assert.deepEqual(
    concordance(articles, 'rat', { top: 3 }).rows.map(({ article: id }) => id),
    ['a', 'a', 'b'],
  );
});

test('concordance: queries and options that cannot be are errors', () => {
  assert.throws(() => found(''), { message: 'query is ""; allowed are one or more words' });
  assert.throws(() => found('„“'), /allowed are one or more words/);
  assert.throws(() => found('a*b'), /a \* is allowed at the ends of a word/);
  assert.throws(() => found('rat*', { match: 'lemma' }), /a \* is allowed with match "word" only/);
  assert.throws(() => found('rat', { windows: 3 } as never), /unknown option "windows"/);
  assert.throws(() => found('rat', { window: -1 }), /window is -1/);
});

test('sorted: by the words that stand nearest, capitals and accents aside; equal lines stay in the order of the text', () => {
  const sorted = article(
    'Alte Ernte lohnt. Die Ernte war gut. Eine Ernte fällt aus. Keine Ernte Ähren. Die Ernte war Gold. Die Ernte',
  );
  const rows = (sort: ConcordanceSort, top?: number) =>
    concordance([sorted], 'Ernte', { sort, context: 'sentence', top }).rows.map(({ left, right }) =>
      [left, right].join('|').replace('.', ''),
    );
  assert.deepEqual(rows('right'), [
    'Die|',
    'Keine|Ähren',
    'Eine|fällt aus',
    'Alte|lohnt',
    'Die|war Gold',
    'Die|war gut',
  ]);
  assert.deepEqual(rows(['left1', 'right2']), [
    ...['Alte|lohnt', 'Die|', 'Die|war Gold', 'Die|war gut', 'Eine|fällt aus', 'Keine|Ähren'],
  ]);
  assert.deepEqual(rows('right', 2), ['Die|', 'Keine|Ähren'], 'the first of this order, not of the text');
  assert.deepEqual(rows('text')[0], 'Alte|lohnt');
  assert.equal(concordance([sorted], 'Ernte', { sort: ['right1', 'left1'] }).settings.sort, 'right1, left1');
  assert.throws(() => rows(['right6'] as never), /sort is "right6"/);
  assert.throws(() => rows('up' as never), /sort is "up"/);
  assert.throws(() => concordance([sorted], 'Ernte', { sort: 'right', window: 2 }), /window is 2/);
});
