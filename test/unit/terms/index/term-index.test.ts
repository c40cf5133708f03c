import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Article } from '../../../../src/corpus';
import { indexTerms, indexTokenLists, type TermIndex, type TermOptions } from '../../../../src/terms';
import { GrowingColumn, withRoom } from '../../../../src/terms/index/growing-column';
import { PairTable } from '../../../../src/terms/index/pair-table';
import { lowerCaseFold } from '../../../../src/terms/index/string-map';
import { StringTable } from '../../../../src/terms/index/string-table';
import { textsOf } from '../../../../src/terms/index/text-columns';
import { languageProfile, scanTokens, TokenColumns, termKey, tokenize } from '../../../../src/text';
import { articleOf as article } from '../../../article';
import { goldenArticles } from '../golden-fixtures';
import { columnsOf } from './columns-of';

const RAT = article('Der Rat tagt. Der Rat ruht.', { id: 'a' });
const GELD = article('Geld für den Rat, 5 Euro!', { id: 'b' });

/** Term to count and document count. */
function table(index: TermIndex): Record<string, readonly [number, number]> {
  return Object.fromEntries(
    Array.from(index.counts, (count, id) => [index.term(id), [count, index.documentCounts[id] as number] as const]),
  );
}

const terms = (articles: Iterable<Article>, options: TermOptions = {}) => indexTerms(articles, options).terms();

test('indexTerms: counts and document counts of words, in order of first occurrence', () => {
  const index = indexTerms([RAT, GELD]);
  assert.deepEqual(index.terms(), ['der', 'rat', 'tagt', 'ruht', 'geld', 'für', 'den', 'euro']);
  assert.deepEqual(Array.from(index.counts), [2, 3, 1, 1, 1, 1, 1, 1]);
  assert.deepEqual(Array.from(index.documentCounts), [1, 2, 1, 1, 1, 1, 1, 1]);
  assert.equal(index.totalCount, 11);
  assert.equal(index.termCount, 8);
  assert.equal(index.termId('rat'), 1);
  assert.equal(index.termId('Rat'), -1);
  assert.throws(() => index.term(8), /term number is 8; allowed are whole numbers from 0 to 7/);
});

test('indexTerms: each occurrence has its offsets, each article its row of the matrix', () => {
  const index = indexTerms([RAT, GELD]);
  assert.deepEqual(Array.from(index.articleOffsets), [0, 6, 11]);
  [RAT, GELD].forEach((source, place) => {
    const from = index.articleOffsets[place] as number;
    const to = index.articleOffsets[place + 1] as number;
    for (let at = from; at < to; at++) {
      const printed = source.raw.slice(index.occurrenceStart[at], index.occurrenceEnd[at]);
      assert.equal(termKey(printed), index.term(index.occurrenceTerm[at] as number));
    }
  });
  assert.deepEqual(Array.from(index.rowOffsets), [0, 4, 9]);
  assert.deepEqual(Array.from(index.entryTerm), [0, 1, 2, 3, 4, 5, 6, 1, 7]);
  assert.deepEqual(Array.from(index.entryCount), [2, 2, 1, 1, 1, 1, 1, 1, 1]);
});

test('indexTerms: takes articles from a generator and keeps no text', () => {
  function* articles() {
    yield RAT;
    yield GELD;
  }
  const index = indexTerms(articles());
  assert.deepEqual(table(index), table(indexTerms([RAT, GELD])));
  assert.deepEqual(
    index.articles.map(({ id }) => id),
    ['a', 'b'],
  );
  assert.ok(!('raw' in (index.articles[0] as object)));
});

test('indexTerms: spellings that are one word are one term', () => {
  assert.deepEqual(terms([article('Mu\u0308nchen München MÜNCHEN Mün\u00adchen')]), ['münchen']);
  assert.deepEqual(terms([article('Reden reden')], { lowercase: false }), ['Reden', 'reden']);
  // The one letter whose lower case is two: an i with a dot above.
  assert.deepEqual(terms([article('istanbul İstanbul')]), ['istanbul', 'i\u0307stanbul']);
});

test('indexTerms: a soft hyphen that stands alone is read as nothing: n-grams go over it', () => {
  const alone = article('Der Rat \u00ad tagt, der \u00ad Rat');
  assert.deepEqual(table(indexTerms([alone])), { der: [2, 1], rat: [2, 1], tagt: [1, 1] });
  assert.deepEqual(terms([alone], { ngram: 2 }), ['der rat', 'rat tagt', 'tagt der']);
});

test('indexTerms: what is set aside is not counted unless asked for', () => {
  const raw = 'Der Rat tagt. Foto: Agentur Mond';
  const setAside = [{ start: 14, end: 32, text: raw.slice(14), rule: 'credit', kind: 'credit' }];
  assert.deepEqual(terms([article(raw, { setAside })]), ['der', 'rat', 'tagt']);
  assert.equal(terms([article(raw, { setAside })], { setAside: 'include' }).length, 6);
});

test('indexTerms: a word that only borders on what is set aside is counted', () => {
  const raw = '(AP)Rat(AP)';
  const setAside = [0, 7].map((start) => ({ start, end: start + 4, text: '(AP)', rule: 'agency', kind: 'origin' }));
  assert.deepEqual(terms([article(raw, { setAside })]), ['rat']);
});

test('indexTerms: a stop word that is removed leaves no occurrence', () => {
  const index = indexTerms([RAT, GELD], { stopwords: 'remove' });
  assert.deepEqual(index.terms(), ['rat', 'tagt', 'ruht', 'geld', 'euro']);
  assert.deepEqual(Array.from(index.counts), [3, 1, 1, 1, 1]);
  assert.equal(index.totalCount, 7);
  assert.deepEqual(Array.from(index.articleOffsets), [0, 4, 7]);
  assert.deepEqual(Array.from(index.occurrenceTerm), [0, 1, 0, 2, 3, 0, 4]);
  assert.deepEqual(Array.from(index.occurrenceStart), [4, 8, 18, 22, 0, 13, 20]);
  assert.deepEqual(Array.from(index.rowOffsets), [0, 3, 6]);
});

test('indexTerms: stop words are removed, stems and lemmas put together', () => {
  assert.deepEqual(terms([RAT], { stopwords: 'remove' }), ['rat', 'tagt', 'ruht']);
  const rockets = article('Die Raketen flogen. Eine Rakete fliegt.');
  assert.deepEqual(terms([rockets], { unit: 'lemma' }), ['der', 'rakete', 'fliegen', 'ein']);
  assert.deepEqual(table(indexTerms([rockets], { unit: 'stem' })).raket, [2, 1]);
});

test('indexTerms: words are counted in later articles as in the first, whatever they are counted as', () => {
  const source = article(
    'Die Räte tagten. „Raketen flogen“, hieß es. Naïve Räte über Mu\u0308nchen: Die Rakete fliegt.',
  );
  for (const unit of ['word', 'stem', 'lemma'] as const) {
    for (const stopwords of ['keep', 'remove'] as const) {
      for (const ngram of [1, 2]) {
        const options = { unit, stopwords, ngram };
        const once = indexTerms([source], options);
        const { occurrenceTerm } = indexTerms([source, source, source], options);
        const expected = [...once.occurrenceTerm, ...once.occurrenceTerm, ...once.occurrenceTerm];
        assert.deepEqual([...occurrenceTerm], expected, JSON.stringify(options));
      }
    }
  }
});

test('indexTerms: a capital tells a noun inside a sentence and nothing at its beginning, in one article and the next', () => {
  const inside = article('Sie kennt Waren.');
  const initial = article('Waren sie da?');
  const lemmas = (...articles: Article[]) => {
    const index = indexTerms(articles, { unit: 'lemma' });
    return Array.from(index.occurrenceTerm, (id) => index.term(id));
  };
  assert.deepEqual(lemmas(inside, initial), ['sie', 'kennen', 'ware', 'sein', 'sie', 'da']);
  assert.deepEqual(lemmas(initial, inside), ['sein', 'sie', 'da', 'sie', 'kennen', 'ware']);
});

test('indexTerms: a word behind an opening mark or a colon is read as at the beginning of a sentence', () => {
  const quoted = article('Sie rief: „Die Räte kommen.“');
  assert.deepEqual(terms([quoted], { unit: 'lemma' }), ['sie', 'rufen', 'der', 'rat', 'kommen']);
});

test('indexTerms: kinds of tokens, hyphens and the language are options', () => {
  assert.deepEqual(terms([GELD], { kinds: ['number'] }), ['5']);
  assert.deepEqual(terms([article('U-Boote')], { hyphens: 'split' }), ['u', 'boote']);
  assert.deepEqual(terms([article('the talks')], { language: 'en', stopwords: 'remove' }), ['talks']);
});

test('indexTerms: n-grams stay in a sentence and cross punctuation, but no number and no removed stop word', () => {
  assert.deepEqual(terms([article('Er kam, sah. Sie ging fort.')], { ngram: 2 }), [
    'er kam',
    'kam sah',
    'sie ging',
    'ging fort',
  ]);
  assert.deepEqual(terms([article('Rat hat 5 Stühle')], { ngram: 2 }), ['rat hat']);
  assert.deepEqual(terms([article('Stühle des Rats tagen')], { ngram: 2, stopwords: 'remove' }), ['rats tagen']);
});

test('indexTerms: trigrams have the offsets of their first and last word, and are found by their text', () => {
  const index = indexTerms([article('Der alte Rat tagt, der alte Rat ruht.')], { ngram: 3 });
  const id = index.termId('der alte rat');
  assert.equal(index.counts[id], 2);
  assert.equal(index.term(id), 'der alte rat');
  assert.deepEqual([index.occurrenceStart[0], index.occurrenceEnd[0]], [0, 12]);
  assert.equal(index.termId('alte der rat'), -1);
  assert.equal(index.termId('der alte'), -1);
});

test('indexTerms: n-grams do not run from one article into the next', () => {
  assert.deepEqual(terms([article('Rat'), article('tagt')], { ngram: 2 }), []);
});

test('indexTerms: no articles give an index without terms', () => {
  const index = indexTerms([]);
  assert.deepEqual(
    [index.termCount, index.totalCount, index.terms(), Array.from(index.articleOffsets)],
    [0, 0, [], [0]],
  );
});

test('indexTerms: wrong options are errors that name option, value and what is allowed', () => {
  assert.throws(() => indexTerms([], { unit: 'root' as 'stem' }), /unit is "root"; allowed are word, stem, lemma/);
  assert.throws(() => indexTerms([], { ngram: 0 }), /ngram is 0; allowed are whole numbers from 1 to 16/);
  assert.throws(() => indexTerms([], { nGram: 2 } as object), /unknown option "nGram"/);
  assert.throws(() => indexTerms([], { language: 'd_e' }), /language is "d_e"/);
});

test('indexTerms: counts exactly the word tokens that tokenize finds', () => {
  const word = fc.constantFrom(
    'Rat ',
    'rat',
    ' 14. ',
    'Mai. ',
    'U-Boot ',
    '„',
    '“ ',
    'Mu\u0308ll ',
    'Müll ',
    '\n\n',
    'a@b.de ',
    '. ',
  );
  fc.assert(
    fc.property(fc.array(fc.array(word, { maxLength: 15 }), { maxLength: 4 }), (parts) => {
      const articles = parts.map((words, place) => article(words.join(''), { id: String(place) }));
      const expected = new Map<string, number>();
      for (const { raw } of articles) {
        for (const { text, kind } of tokenize(raw)) {
          if (kind === 'word') expected.set(termKey(text), (expected.get(termKey(text)) ?? 0) + 1);
        }
      }
      const index = indexTerms(articles);
      assert.deepEqual(
        index.terms().map((term, id) => [term, index.counts[id]]),
        [...expected],
      );
    }),
    { seed: 42, numRuns: 300 },
  );
});

test('indexTokenLists: the lists of the golden corpus are counted as they stand', () => {
  const lists = goldenArticles();
  const index = indexTokenLists(lists);
  assert.deepEqual([index.totalCount, index.termCount, index.articles.length], [2227, 842, 5]);
  const all = lists.flatMap(({ tokens }) => tokens);
  assert.deepEqual(Array.from(index.occurrenceTerm, index.term), all);
  assert.equal(index.counts[index.termId('und')], all.filter((token) => token === 'und').length);
});

test('StringTable: numbers any strings in order of first sight, as a Map would', () => {
  const words = fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', 'a', 'ab', 'b')), {
    maxLength: 200,
  });
  fc.assert(
    fc.property(words, (list) => {
      const strings = new StringTable();
      const expected = new Map<string, number>();
      for (const text of list) {
        if (!expected.has(text)) expected.set(text, expected.size);
        assert.equal(strings.intern(text), expected.get(text));
      }
      assert.deepEqual(textsOf(strings.columns()), [...expected.keys()]);
      for (const [text, id] of expected) assert.deepEqual([strings.find(text), strings.text(id)], [id, text]);
      assert.equal(strings.find('not in it'), -1);
    }),
    { seed: 42 },
  );
});

test('indexTerms: a word in capitals is the one in small letters, as the language spells that', () => {
  const words = [article('ΟΔΟΣ οδοσ οδος.'), article('οδοσ ΟΔΟΣ οδος.')];
  for (const word of words) assert.deepEqual(table(indexTerms([word])), { οδος: [2, 1], οδοσ: [1, 1] });
});

test('StringTable.findMany: finds what findUnits finds, or 0 where a closer look is needed', () => {
  const strings = new StringTable(lowerCaseFold());
  const text = Array.from({ length: 30_000 }, (_, id) => (id % 3 === 0 ? `Wort${id}` : `neu${id}x`)).join(' ');
  const columns = new TokenColumns();
  scanTokens(text, columns, { profile: languageProfile('de'), hyphens: 'keep' });
  const { units, count } = columns;
  const start = Uint32Array.from(columns.start.subarray(0, count));
  const end = Uint32Array.from(columns.end.subarray(0, count));
  const stretch = (token: number) => [units, start[token] as number, end[token] as number] as const;
  for (let token = 0; token < count; token += 2) strings.internUnits(...stretch(token));
  const values = new Int32Array(count);
  strings.findMany({ units, start, end }, values);
  const found = values.filter((value, token) => {
    if (value !== 0) assert.equal(value - 1, strings.findUnits(...stretch(token)));
    return value !== 0;
  });
  assert.equal(
    found.every((value) => value <= strings.size),
    true,
  );
  assert.equal(found.length > count / 4, true);
});

test('StringTable: a string and the same with a zero behind it are two, though they have one hash', () => {
  const strings = new StringTable();
  strings.intern('rat\0');
  const values = new Int32Array(2);
  strings.findMany(columnsOf(['rat', 'rat\0']), values);
  assert.deepEqual([...values], [0, 1]);
  assert.deepEqual([strings.find('rat'), strings.intern('rat')], [-1, 1]);
});

test('StringTable: of 300,000 strings ten pairs or more have one hash of 32 bits, and all are told apart', () => {
  const strings = new StringTable();
  for (let id = 0; id < 300_000; id++) assert.equal(strings.intern(`${id % 701} ${Math.floor(id / 701)}`), id);
  const values = new Int32Array(300_000);
  strings.findMany(strings.columns(), values);
  for (const [id, value] of values.entries()) if (value !== 0) assert.equal(value, id + 1);
});

test('StringTable: an alias is found as another string and is none itself', () => {
  const strings = new StringTable();
  const alias = Uint16Array.from('fu\u0308r', (unit) => unit.charCodeAt(0));
  const id = strings.intern('für');
  strings.addAlias(alias, 0, 4, id);
  assert.equal(strings.findUnits(alias, 0, 4), id);
  assert.deepEqual([strings.find('fu\u0308r'), strings.size, textsOf(strings.columns())], [-1, 1, ['für']]);
  assert.equal(strings.intern('gegen'), 1);
  assert.deepEqual(textsOf(strings.columns()), ['für', 'gegen']);
});

test('StringTable: keeps its numbers while it grows', () => {
  const strings = new StringTable();
  for (let id = 0; id < 50_000; id++) assert.equal(strings.intern(`w${id}`), id);
  for (let id = 0; id < 50_000; id += 997) assert.equal(strings.find(`w${id}`), id);
  assert.equal(strings.intern('x'.repeat(100_000)), 50_000);
});

test('PairTable: numbers pairs in order of first sight and keeps them while it grows', () => {
  const pairs = new PairTable();
  for (let id = 0; id < 20_000; id++) assert.equal(pairs.intern(id % 200, id), id);
  for (let id = 0; id < 20_000; id += 97) {
    assert.equal(pairs.find(id % 200, id), id);
    assert.deepEqual([pairs.left(id), pairs.right(id)], [id % 200, id]);
  }
  assert.equal(pairs.find(1, 0), -1);
});

test('withRoom: a column that is long enough, a copy of twice its length, of the length asked for or that in the end', () => {
  const column = Uint32Array.of(1, 2, 3, 4);
  assert.equal(withRoom(column, 4, 50), column);
  for (const [capacity, inTheEnd, length] of [
    [5, 0, 8],
    [100, 0, 100],
    [5, 50, 50],
  ] as const) {
    const grown = withRoom(column, capacity, inTheEnd);
    assert.deepEqual([...grown], [1, 2, 3, 4, ...Array(length - 4).fill(0)]);
  }
});

test('GrowingColumn: holds what was pushed while it grows', () => {
  const column = new GrowingColumn();
  const values = Array.from({ length: 5000 }, (_, index) => 2 ** 32 - 1 - index);
  for (const value of values) column.push(value);
  assert.deepEqual(Array.from(column.view()), values);
});
