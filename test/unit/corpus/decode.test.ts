import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decodeText } from '../../../src/corpus/decode';
import { windows1252 } from './folder';

const TEXT = '„Österreich bleibt dabei“, sagte die Kanzlerin – für 5 € mehr …\r\nDie Straße ist größtenteils gesperrt.';

function bigEndian(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16();
}

test('decodeText: a byte order mark decides and is taken off', () => {
  const marked = `\ufeff${TEXT}`;
  for (const [bytes, encoding] of [
    [Buffer.from(marked, 'utf8'), 'utf-8'],
    [Buffer.from(marked, 'utf16le'), 'utf-16le'],
    [bigEndian(marked), 'utf-16be'],
  ] as const) {
    assert.deepEqual(decodeText(bytes), { text: TEXT, encoding, isGuess: false });
  }
});

test('decodeText: without a mark valid UTF-8 is no guess, UTF-16 and Windows-1252 are', () => {
  assert.deepEqual(decodeText(Buffer.from(TEXT)), { text: TEXT, encoding: 'utf-8', isGuess: false });
  assert.deepEqual(decodeText(Buffer.from(TEXT, 'utf16le')), { text: TEXT, encoding: 'utf-16le', isGuess: true });
  assert.deepEqual(decodeText(bigEndian(TEXT)), { text: TEXT, encoding: 'utf-16be', isGuess: true });
  assert.deepEqual(decodeText(windows1252(TEXT)), { text: TEXT, encoding: 'windows-1252', isGuess: true });
});

test('decodeText: short German texts in Windows-1252 are not taken for Shift_JIS', () => {
  for (const text of ['Köln', 'Grün', 'Müßig schön.', 'Ärger in Österreich', 'Das Café schließt.', 'ä']) {
    assert.deepEqual(decodeText(windows1252(text)), { text, encoding: 'windows-1252', isGuess: true });
  }
});

test('decodeText: a library that is hardly surer of another encoding than of Windows-1252 is not believed', () => {
  // It takes this for ISO-8859-2 ("El Nińo"), at 55 percent against 33.
  const text = 'Brüssel wartet auf El Niño';
  assert.deepEqual(decodeText(windows1252(text)), { text, encoding: 'windows-1252', isGuess: true });
});

/** The text in Windows-1251, for Russian. */
function windows1251(text: string): Buffer {
  return Buffer.from(
    Array.from(text, (letter) => {
      const code = letter.codePointAt(0) ?? 0;
      if (code >= 0x410 && code <= 0x44f) return code - 0x410 + 0xc0;
      return letter === 'ё' ? 0xb8 : code;
    }),
  );
}

test('decodeText: where the library is not sure it is Windows-1252', () => {
  // It takes this for Greek, at 27 percent against none.
  assert.equal(decodeText(windows1251('нет москва')).encoding, 'windows-1252');
});

test('decodeText: zeros at even places and at odd ones are no UTF-16', () => {
  const bytes = Buffer.from('Rat\0tagt', 'utf16le');
  assert.deepEqual(decodeText(bytes), { text: bytes.toString('latin1'), encoding: 'utf-8', isGuess: false });
  assert.equal(decodeText(bytes.swap16()).encoding, 'utf-8');
});

test('decodeText: other encodings are left to the library where it is sure', () => {
  const russian = 'Президент России провёл встречу с руководителем страны и обсудил вопросы сотрудничества. '.repeat(3);
  assert.deepEqual(decodeText(windows1251(russian)), { text: russian, encoding: 'windows-1251', isGuess: true });
});

test('decodeText: no bytes give an empty text', () => {
  assert.deepEqual(decodeText(Buffer.alloc(0)), { text: '', encoding: 'utf-8', isGuess: false });
});

test('decodeText: any text comes back whole from UTF-8 and marked UTF-16, and any bytes give a text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      assert.equal(decodeText(Buffer.from(`\ufeff${text}`)).text, text);
      assert.equal(decodeText(Buffer.from(`\ufeff${text}`, 'utf16le')).text, text);
      assert.equal(decodeText(bigEndian(`\ufeff${text}`)).text, text);
    }),
    { seed: 42 },
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      assert.equal(typeof decodeText(Buffer.from(bytes)).text, 'string');
    }),
    { seed: 42 },
  );
});

test('decodeText: half a byte order mark is none', () => {
  for (const text of [
    'ÿ ist ein Buchstabe des Französischen.',
    'þ ist ein Buchstabe des Isländischen.',
    'ïq ist keiner.',
  ]) {
    assert.deepEqual(decodeText(Buffer.from(text, 'latin1')), { text, encoding: 'windows-1252', isGuess: true });
  }
});

test('decodeText: signs for numbers inside words, or ø beside è, are a Central European encoding', () => {
  const czech = 'Prezident řekl, že česká vláda příští týden předloží návrh.';
  // The letters of this sentence in their places of ISO-8859-2 and Windows-1250.
  const upper = 'ŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ';
  const place = (letter: string, others: Readonly<Record<string, number>>): number =>
    others[letter] ?? (upper.includes(letter) ? 0xe0 + upper.indexOf(letter) : letter.charCodeAt(0));
  const latin2 = Buffer.from(Array.from(czech, (letter) => place(letter, { š: 0xb9, ž: 0xbe })));
  const windows = Buffer.from(Array.from(czech, (letter) => place(letter, { š: 0x9a, ž: 0x9e })));
  assert.deepEqual(decodeText(latin2), { text: czech, encoding: 'iso-8859-2', isGuess: true });
  assert.deepEqual(decodeText(windows), { text: czech, encoding: 'windows-1250', isGuess: true });
  const danish = Buffer.from('Søren på øen spiste crème brûlée og è.', 'latin1');
  assert.equal(decodeText(danish).encoding, 'windows-1252');
});

test('decodeText: UTF-16 without a byte order mark is told in other alphabets too', () => {
  for (const text of ['Президент заявил, что план готов.\n', 'Ο πρωθυπουργός δήλωσε.\n', 'Der Rat tagt.\n']) {
    assert.equal(decodeText(Buffer.from(text, 'utf16le')).text, text);
    assert.equal(decodeText(Buffer.from(text, 'utf16le').swap16()).text, text);
  }
});
