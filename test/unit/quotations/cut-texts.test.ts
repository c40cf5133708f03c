// Texts as scrapers and exports cut them: they begin and end anywhere, and marks stand where nobody put them.
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { findMentions } from '../../../src/mentions';
import { findQuotations, QUOTATION_RULES } from '../../../src/quotations';
import { articleOf } from '../../article';

const STRAY = ['„', '“', '”', '"', '»', '«', '’', "'", '(', ')', '–', ':', ',', '.', '?', '\n', '\n\n'];
const EXAMPLES = QUOTATION_RULES.map(({ example }) => example).filter((example) => example.length > 20);

/** A run of words out of one or two examples, with stray marks in it, cut at some letter. */
const cutText = fc
  .record({
    first: fc.constantFrom(...EXAMPLES),
    second: fc.constantFrom('', ...EXAMPLES),
    from: fc.nat(12),
    length: fc.integer({ min: 1, max: 30 }),
    stray: fc.array(fc.tuple(fc.nat(30), fc.constantFrom(...STRAY)), { maxLength: 3 }),
    shout: fc.boolean(),
    cut: fc.nat(200),
  })
  .map(({ first, second, from, length, stray, shout, cut }) => {
    const words = `${first} ${second}`.split(' ').slice(from, from + length);
    for (const [place, mark] of stray) words.splice(place % (words.length + 1), 0, mark);
    const text = words.join(' ');
    return (shout ? text.toUpperCase() : text).slice(0, cut < 60 ? cut + 1 : undefined);
  });

test('quotations and mentions: no text is refused, wherever it is cut, and offsets give back the words', () => {
  fc.assert(
    fc.property(cutText, fc.constantFrom('de', 'en', 'fr'), (raw, language) => {
      const article = articleOf(raw, { language });
      for (const { spans, start, end } of findQuotations(article)) {
        assert.ok(0 <= start && start < end && end <= raw.length, `${start} to ${end}`);
        for (const span of spans) assert.ok(start <= span.start && span.start < span.end && span.end <= end);
      }
      for (const { start, end, text } of findMentions(article)) assert.equal(raw.slice(start, end), text);
    }),
    { seed: 16, numRuns: 4000 },
  );
});
