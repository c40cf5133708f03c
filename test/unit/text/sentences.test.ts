import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findSentences, tokenize } from '../../../src/text';

const sentences = (text: string, options = {}) =>
  findSentences(text, options).map(({ start, end }) => text.slice(start, end));
/** `parts` are the sentences; the text is `parts` with a space between. */
const cut = (...parts: string[]) => assert.deepEqual(sentences(parts.join(' ')), parts);

test('findSentences: a stop, a question mark and an exclamation mark end a sentence', () => {
  cut('Der Rat tagt.', 'Wer kommt?', 'Niemand!', 'Er wartet');
});

test('findSentences: an ordinal before a month does not end a sentence', () => {
  cut('Er kam am 14. September nach Rom.', 'Er blieb bis zum 3. Oktober.');
});

test('findSentences: a year at the end of a sentence does', () => {
  cut('Das war im Jahr 2000.', 'Der Rat zog um.');
});

test('findSentences: abbreviations and initials do not end a sentence', () => {
  cut('Er mag z. B. Obst und Nr. 5 bzw. Nr. 6.', 'Dr. Maier und J. D. Vance kamen.');
  cut('Eva Kern, Ph. D. der Universität, kam.', 'Der Ph. D. Student blieb.', 'Jan Ott, Ph.D. aus Graz, auch.');
});

test('findSentences: an abbreviation that may be the last word ends one before a word that begins sentences', () => {
  cut('Er kaufte Obst, Brot usw.', 'Danach ging er.');
  cut('Er kaufte Obst usw. Maier zahlte.');
  cut('Er hat einen Ph.D.', 'Danach ging er.');
  cut('Er hat einen Ph. D.', 'Danach ging er.');
});

test('findSentences: a closing mark belongs to the sentence before it', () => {
  cut('„Der Rat tagt.“', 'Dann ging er.');
  cut('»Der Rat tagt.«', 'Dann ging er.');
  cut('"Der Rat tagt."', '"Wer kommt?"', 'Dann ging er.');
  cut('„Kommt er?“, fragte sie.', '(Er kam nicht.)', 'Das war alles.');
});

test('findSentences: a stop inside marks does not end a sentence that goes on', () => {
  cut('„Kommt er?“ fragte sie.', 'Er rief „Halt!“ und ging.');
});

test('findSentences: a closing mark behind a space belongs to the sentence before it, at the end of a line too', () => {
  const texts = (text: string) => findSentences(text).map(({ start, end }) => text.slice(start, end));
  assert.deepEqual(texts('Er sagte: „Wir bauen aus. “\n\nDie Börse schloss.'), [
    'Er sagte: „Wir bauen aus. “',
    'Die Börse schloss.',
  ]);
  assert.deepEqual(texts('„Wir bauen aus. “\r\n„Nein.“'), ['„Wir bauen aus. “', '„Nein.“']);
});

test('findSentences: a colon before a quotation does not end a sentence', () => {
  cut('Er sagte: „Der Rat tagt.“');
});

test('findSentences: an ellipsis ends a sentence only before a word that begins sentences', () => {
  cut('Er ging …', 'Die anderen blieben.');
  cut('Das … Haus war leer.');
  cut('„[…] Ich war dort“, sagte er.');
});

test('findSentences: headlines and paragraphs end at the line break, CRLF counts once', () => {
  assert.deepEqual(sentences('Rat tagt\n\nDer Rat\r\nEr kam.'), ['Rat tagt', 'Der Rat', 'Er kam.']);
  assert.deepEqual(sentences('Der Rat\r\nist da.'), ['Der Rat\r\nist da.']);
});

test('findSentences: a line that goes on with a small letter belongs to the sentence', () => {
  assert.deepEqual(sentences('Der Rat hat\nam Abend getagt.\nEr ging.'), ['Der Rat hat\nam Abend getagt.', 'Er ging.']);
});

test('findSentences: English', () => {
  const text = 'Mr. Smith met Gov. Jones on Jan. 5. He left the U.S. The talks failed.';
  assert.deepEqual(sentences(text, { language: 'en' }), [
    'Mr. Smith met Gov. Jones on Jan. 5.',
    'He left the U.S.',
    'The talks failed.',
  ]);
});

test('findSentences: an empty text has none', () => {
  assert.deepEqual(sentences(' \n '), []);
});

test('findSentences: the sentences are those of the tokens, whatever the hyphens', () => {
  const piece = fc.constantFrom(
    'Der ',
    'Rat ',
    'U-Boot',
    '. ',
    '.',
    '“',
    '„',
    '14. ',
    'Mai ',
    '\n',
    '\n\n',
    '… ',
    'usw. ',
    '! ',
    'geht ',
    '– ',
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 30 }),
      fc.constantFrom('keep' as const, 'split' as const),
      (parts, hyphens) => {
        const text = parts.join('');
        const tokens = tokenize(text, { hyphens });
        const found = findSentences(text);
        found.forEach(({ index, start, end }, place) => {
          assert.equal(index, place);
          const own = tokens.filter(({ sentence }) => sentence === index);
          assert.deepEqual([own[0]?.start, own.at(-1)?.end], [start, end]);
        });
        assert.equal(tokens.at(-1)?.sentence ?? -1, found.length - 1);
      },
    ),
    { seed: 42, numRuns: 1000 },
  );
});
