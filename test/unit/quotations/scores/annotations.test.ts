import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { loadCorpus } from '../../../../src/corpus';
import { loadOverlapAnnotations } from '../../../../src/overlap';
import { findQuotations, loadQuotationAnnotations, type Quotation, scoreQuotations } from '../../../../src/quotations';
import { articleOf } from '../../../article';
import { withFolder } from '../../corpus/folder';

const CORPUS = join(__dirname, '../../../../corpus');
const { articles } = loadCorpus(CORPUS);
const small = [articleOf('Sie sagte: „Es regnet.“ Es regnete.')];
const LINE = { article: 'a', start: 12, end: 22, type: 'direct', isSpeech: true, speaker: 'Sie' };

const load = (...lines: unknown[]) =>
  withFolder({ 'a.jsonl': lines.map((line) => JSON.stringify(line)).join('\n') }, (folder) =>
    loadQuotationAnnotations(join(folder, 'a.jsonl'), { articles: small }),
  );

test('loadQuotationAnnotations: all annotations of the shipped corpus stand in their places', () => {
  assert.equal(loadQuotationAnnotations(join(CORPUS, 'annotations.jsonl'), { articles }).length, 91);
  assert.equal(loadOverlapAnnotations(join(CORPUS, 'overlaps.jsonl'), { articles }).length, 43);
});

test('loadQuotationAnnotations: what the program found is valid as it prints it, and scores as right', () => {
  const quotations = articles.flatMap((article) => findQuotations(article));
  const printed = quotations.map(({ speaker, speakers, spans, ...others }: Quotation) => ({
    ...others,
    spans: spans.map(({ start, end }) => [start, end]),
    speaker,
    ...(speakers.length > 1 && { speakers }),
  }));
  const text = printed.map((line) => JSON.stringify(line)).join('\n');
  const read = withFolder({ 'q.jsonl': text }, (folder) =>
    loadQuotationAnnotations(join(folder, 'q.jsonl'), { articles }),
  );
  const { scores, differences } = scoreQuotations(quotations, read);
  const all = scores.rows.find(({ type }) => type === 'all');
  assert.deepEqual([all?.precision, all?.recall, differences.length], [1, 1, 0]);
});

test('loadQuotationAnnotations: six fields are enough, coder and decision may be there, other kinds are left out', () => {
  const [one, two] = load(
    LINE,
    { ...LINE, coder: 'anna', decision: 'confirm', speaker: { name: 'Sie' } },
    {
      kind: 'sentence',
      article: 'a',
    },
  );
  assert.deepEqual(one?.spans, [{ start: 12, end: 22 }]);
  assert.deepEqual(one?.speakers, [{ name: 'Sie', mention: null }]);
  assert.deepEqual([two?.coder, two?.decision], ['anna', 'confirm']);
  assert.equal(load(LINE, { kind: 'sentence' }).length, 1);
  assert.deepEqual(load({ ...LINE, speaker: null })[0]?.speakers, []);
  assert.deepEqual(load(), []);
});

for (const [what, change, message] of [
  ['an unknown article', { article: 'b' }, /a\.jsonl:2: "article" is "b"; the corpus has no such article, only a/],
  ['offsets of a billion', { end: 1e9 }, /the place is from 12 to 1000000000; allowed are places in the 35 characters/],
  ['negative offsets', { start: -1 }, /from -1 to 22; allowed are whole numbers with 0 ≤ start < end/],
  ['half offsets', { start: 1.5 }, /from 1\.5 to 22/],
  ['an end before the start', { end: 12 }, /from 12 to 12/],
  ['offsets as text', { start: '12' }, /from "12" to 22/],
  ['another text', { text: 'Es schneit' }, /"text" is "Es schneit"; in that place "a" has "Es regnet\."/],
  ['no type', { type: undefined }, /"type" is missing; allowed are direct, indirect/],
  ['an unknown type', { type: 'quote' }, /"type" is "quote"; allowed are direct, indirect/],
  ['no isSpeech', { isSpeech: undefined }, /"isSpeech" is missing; allowed is true and false/],
  ['no speaker', { speaker: undefined }, /"speaker" is missing; allowed are a name, an object with a name, and null/],
  ['a speaker without a name', { speaker: {} }, /"speaker" is \{\}/],
  [
    'an unknown decision',
    { decision: 'maybe' },
    /"decision" is "maybe"; allowed are confirm, reject, change, add, unsure/,
  ],
  ['pieces outside of it', { spans: [[12, 30]] }, /"spans" is \[\[12,30\]\]; allowed are pieces in order/],
  ['a cue that stands elsewhere', { cue: { text: 'sagte', start: 3, end: 9 } }, /the text of "cue" is "sagte"/],
] as const) {
  test(`loadQuotationAnnotations: ${what} is refused with file, line and value`, () => {
    assert.throws(() => load(LINE, { ...LINE, ...change }), message);
    assert.throws(() => load(LINE, { ...LINE, ...change }), /a\.jsonl:2: /);
  });
}

test('scoreQuotations: what a coder rejected is unexpected if found; what one was unsure of does not count', () => {
  const found = findQuotations(small[0] ?? articleOf(''));
  assert.equal(found.length, 1);
  const scoreOf = (decision: string) => {
    const { scores } = scoreQuotations(found, load({ ...LINE, decision }));
    const all = scores.rows.find(({ type }) => type === 'all');
    return [all?.foundCount, all?.annotatedCount, all?.matchedCount];
  };
  assert.deepEqual(scoreOf('confirm'), [1, 1, 1]);
  assert.deepEqual(scoreOf('reject'), [1, 0, 0]);
  assert.deepEqual(scoreOf('unsure'), [0, 0, 0]);
});

test('loadOverlapAnnotations: a side of an unknown article, in no place, with other words is refused', () => {
  const side = { article: 'a', start: 12, end: 22, text: 'Es regnet.', speaker: '' };
  const loadPair = (a: object) =>
    withFolder(
      { 'o.jsonl': JSON.stringify({ kind: 'passage', relation: '', certain: true, a, b: side, note: '' }) },
      (f) => loadOverlapAnnotations(join(f, 'o.jsonl'), { articles: small }),
    );
  assert.equal(loadPair(side).length, 1);
  assert.throws(() => loadPair({ ...side, article: 'b' }), /o\.jsonl:1: "a\.article" is "b"/);
  assert.throws(() => loadPair({ ...side, end: 1e9 }), /o\.jsonl:1: "a" is from 12 to 1000000000/);
  assert.throws(() => loadPair({ ...side, text: 'x' }), /o\.jsonl:1: "a\.text" is "x"; in that place/);
});

test('loadQuotationAnnotations: a place inside a character of two offsets is none', () => {
  const raw = 'Sie sagte: „Es 😀 regnet.“';
  const line = { ...LINE, start: 12, end: raw.indexOf('.“') };
  const from = (start: number) =>
    withFolder({ 'a.jsonl': JSON.stringify({ ...line, start }) }, (folder) =>
      loadQuotationAnnotations(join(folder, 'a.jsonl'), { articles: [articleOf(raw)] }),
    );
  const half = raw.indexOf('😀') + 1;
  assert.throws(() => from(half), new RegExp(`a\\.jsonl:1: the place is from ${half} to \\d+; ${half} is inside`));
  assert.equal(from(half - 1).length, 1);
  assert.equal(from(half + 1).length, 1);
});
