import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { findQuotations } from '../../../src/quotations';
import { articleOf } from '../../article';

test('findQuotations: an article without quotations gives none', () => {
  assert.deepEqual(findQuotations(articleOf('')), []);
  assert.deepEqual(findQuotations(articleOf('Der Zug fuhr um acht Uhr ab.')), []);
});

test('findQuotations: an unknown option is an error', () => {
  assert.throws(() => findQuotations(articleOf(''), { typ: ['direct'] } as object), /unknown option "typ"/);
});

test('findQuotations: types chooses, ids number all quotations of the article', () => {
  const raw = 'Der Minister sagte, die Lage sei ernst. „Wir müssen jetzt handeln“, sagte er.';
  const found = findQuotations(articleOf(raw), { types: ['direct'] });
  assert.deepEqual(
    found.map(({ id, type }) => [id, type]),
    [['a#2', 'direct']],
  );
});

test('findQuotations: what is set aside holds no quotations', () => {
  const raw = '„Wir fahren nicht mehr“, sagt Ute Kern\n\nDer Zug fuhr um acht Uhr ab.';
  const end = raw.indexOf('\n');
  const setAside = [{ start: 0, end, text: raw.slice(0, end), rule: 'caption', kind: 'caption' }];
  assert.equal(findQuotations(articleOf(raw)).length, 1);
  assert.deepEqual(findQuotations(articleOf(raw, { setAside })), []);
});

const PARTS = [
  'Der Minister',
  'Anna Berg',
  'sie',
  'sagte',
  'erklärte',
  'so',
  'laut',
  'nannte',
  'habe',
  'sei',
  'dass',
  'wir',
  'kommen',
  'nach Angaben der Polizei',
  'das',
  'gut',
  'Haus',
  '„',
  '“',
  '”',
  '"',
  '‚',
  '‘',
  "'",
  ':',
  ',',
  '.',
  '!',
  '(',
  ')',
  '–',
  '\n',
  '\n\n',
  ' ',
  ' ',
  ' ',
  '\u00a0',
  'é',
  '👍',
  '14.',
  '2023',
];
const text = fc.array(fc.constantFrom(...PARTS), { maxLength: 80 }).map((parts) => parts.join(' '));

test('findQuotations: on any text offsets hold, spans lie in the body in order, marks stay outside', () => {
  fc.assert(
    fc.property(text, fc.nat(40), fc.nat(40), (raw, from, length) => {
      const start = Math.min(from, raw.length);
      const end = Math.min(start + length, raw.length);
      const setAside = start < end ? [{ start, end, text: raw.slice(start, end), rule: 'r', kind: 'k' }] : [];
      let last = -1;
      for (const quotation of findQuotations(articleOf(raw, { setAside }))) {
        assert.ok(quotation.start >= last, 'in order of start');
        last = quotation.start;
        assert.equal(quotation.start, quotation.spans[0]?.start);
        assert.equal(quotation.end, quotation.spans.at(-1)?.end);
        let spanEnd = quotation.start;
        for (const span of quotation.spans) {
          assert.ok(span.start >= spanEnd && span.start < span.end && span.end <= raw.length);
          assert.ok(
            setAside.every((aside) => span.end <= aside.start || span.start >= aside.end),
            'in the body',
          );
          spanEnd = span.end;
        }
        const mentions = [quotation.cue, ...quotation.speakers.flatMap((speaker) => speaker.mentions)];
        for (const mention of mentions) {
          if (mention !== null) assert.equal(raw.slice(mention.start, mention.end), mention.text);
        }
        assert.ok(quotation.confidence >= 0 && quotation.confidence <= 1);
        if (quotation.speaker !== null) assert.equal(quotation.speaker, quotation.speakers[0]);
      }
    }),
    { seed: 42, numRuns: 400 },
  );
});

test('findQuotations: a headline that takes up words of a quotation is speech of the same speaker', () => {
  const raw = 'Hafen „langsam leer“\n\n„Der Hafen wird langsam leer, und niemand tut etwas“, sagte Uwe Matz.';
  const end = raw.indexOf('\n');
  const setAside = [{ start: 0, end, text: raw.slice(0, end), rule: 'headline', kind: 'headline' }];
  assert.deepEqual(
    findQuotations(articleOf(raw, { setAside })).map(({ text, isSpeech, speaker }) => [text, isSpeech, speaker?.name]),
    [
      ['langsam leer', true, 'Uwe Matz'],
      ['Der Hafen wird langsam leer, und niemand tut etwas', true, 'Uwe Matz'],
    ],
  );
});

test('findQuotations: the same article gives the same quotations, and is not changed', () => {
  const article = Object.freeze(articleOf('„Wir kommen bald zurück“, sagte Eva Roth. Sie sei „sehr froh“.'));
  assert.deepEqual(findQuotations(article), findQuotations(article));
});
