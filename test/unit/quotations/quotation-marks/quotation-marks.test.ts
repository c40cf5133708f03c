import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { findParagraphs, findQuotedPassages, type QuotedPassage } from '../../../../src/quotations';

function passages(raw: string): QuotedPassage[] {
  return findQuotedPassages(raw, findParagraphs(raw, [{ start: 0, end: raw.length }]));
}

/** Each passage as its pieces joined by "|". */
function words(raw: string): string[] {
  return passages(raw).map(({ pieces }) => pieces.map(({ start, end }) => raw.slice(start, end)).join('|'));
}

const STYLES: readonly [string, string][] = [
  ['„', '“'],
  ['„', '”'],
  ['„', '"'],
  ['»', '«'],
  ['«', '»'],
  ['“', '”'],
  ['”', '”'],
  ['"', '"'],
  ['‚', '‘'],
  ['‘', '’'],
  ['›', '‹'],
  ["'", "'"],
  ['>', '<'],
  [',', "'"],
  ['`', "'"],
  ['＂', '＂'],
];
for (const [open, close] of STYLES) {
  test(`findQuotedPassages: ${open}…${close} is a pair`, () => {
    assert.deepEqual(words(`Sie rief ${open}Komm her${close}, und er kam.`), ['Komm her']);
  });
}

test('findQuotedPassages: start and end hold the marks, pieces do not', () => {
  const [passage] = passages('Er sagt „Ja“.');
  assert.deepEqual(passage, {
    start: 8,
    end: 12,
    pieces: [{ start: 9, end: 11 }],
    depth: 0,
    single: false,
    rule: 'pair',
  });
});

test('findQuotedPassages: single marks inside double ones are one level deeper', () => {
  const found = passages('„Sie rief: ‚Komm!‘ und ging“, sagte er.');
  assert.deepEqual(
    found.map(({ depth, single }) => [depth, single]),
    [
      [0, false],
      [1, true],
    ],
  );
});

test('findQuotedPassages: double marks inside double ones with two closing marks are nested', () => {
  assert.deepEqual(words('„Das „rote“ Haus“ stand leer.'), ['Das „rote“ Haus', 'rote']);
});

test('findQuotedPassages: opened twice and closed once is one passage without the inner mark', () => {
  const raw = '„Der Zug ist da. „Wir steigen ein“, sagte sie.';
  assert.deepEqual(words(raw), ['Der Zug ist da.|Wir steigen ein']);
  assert.equal(passages(raw)[0]?.rule, 'opened-twice');
});

test('findQuotedPassages: closed after a sentence and again after the next ends at the last mark', () => {
  const raw = 'Er sagte: „Wir warten.“ Es ist Zeit.” Dann schwieg er.';
  assert.deepEqual(words(raw), ['Wir warten.|Es ist Zeit.']);
  assert.equal(passages(raw)[0]?.rule, 'closed-late');
});

test('findQuotedPassages: white space before the closing mark belongs to no piece', () => {
  assert.deepEqual(words('Sie sagte: „Wir bauen weiter. “\n\nEr schwieg.'), ['Wir bauen weiter.']);
});

test('findQuotedPassages: a closing mark without an opening one is passed over', () => {
  assert.deepEqual(words('Das verstoße gegen die Regel“. „Wir handeln“, sagte sie.'), ['Wir handeln']);
});

test('findQuotedPassages: paragraphs that each open anew are one passage of several pieces', () => {
  const raw = '„Erster Absatz.\n\n„Zweiter Absatz.\n\n„Dritter Absatz“, sagte er.';
  assert.deepEqual(words(raw), ['Erster Absatz.|Zweiter Absatz.|Dritter Absatz']);
});

test('findQuotedPassages: a passage may close in the next paragraph', () => {
  assert.deepEqual(words('Er: „Eins.\n\nZwei.“ Drei.'), ['Eins.\n\nZwei.']);
});

test('findQuotedPassages: a passage that is never closed ends with its paragraph', () => {
  const raw = '„Wir bleiben hier.\n\nAm Abend regnete es. Man sprach von „Glück“.';
  assert.deepEqual(words(raw), ['Wir bleiben hier.', 'Glück']);
  assert.equal(passages(raw)[0]?.rule, 'never-closed');
});

test('findQuotedPassages: apostrophes and inch marks are no quotation marks', () => {
  assert.deepEqual(words("Hans’ Rad, wie geht's, der 15\" Schirm, in den '90ern."), []);
});

test('findQuotedPassages: marks with nothing between them are no passage', () => {
  assert.deepEqual(words('„“ "" „ “ „…“'), []);
});

test('findQuotedPassages: a mark may touch a bracket, a dash or a colon', () => {
  assert.deepEqual(words('Er rief:"Halt!" Das Lied („Abend“) – "schön" – klang.'), ['Halt!', 'Abend', 'schön']);
});

test('findParagraphs: a line broken inside a sentence does not end a paragraph, a blank line does', () => {
  const raw = 'Ein langer\nSatz.\nNoch einer\n\nEnde';
  assert.deepEqual(
    findParagraphs(raw, [{ start: 0, end: raw.length }]).map(({ start, end }) => raw.slice(start, end)),
    ['Ein langer\nSatz.', 'Noch einer', 'Ende'],
  );
});

const markedText = fc
  .array(
    fc.constantFrom('„', '“', '”', '"', '»', '«', '‚', '‘', "'", '’', ' ', '\n', '\n\n', '.', ',', 'Wort', 'ist', 'a'),
    {
      maxLength: 60,
    },
  )
  .map((parts) => parts.join(''));

test('findQuotedPassages: on any text pieces lie inside their passage, in order, trimmed, and passages nest', () => {
  fc.assert(
    fc.property(markedText, (raw) => {
      const found = passages(raw);
      for (const { start, end, pieces } of found) {
        let last = start;
        for (const piece of pieces) {
          assert.ok(piece.start >= last && piece.start < piece.end && piece.end <= end);
          assert.equal(raw.slice(piece.start, piece.end).trim().length, piece.end - piece.start);
          last = piece.end;
        }
      }
      for (const a of found) {
        for (const b of found) {
          const crossing = a.start < b.start && b.start < a.end && a.end < b.end;
          assert.ok(!crossing, `${a.start}-${a.end} crosses ${b.start}-${b.end}`);
        }
      }
    }),
    { seed: 42, numRuns: 500 },
  );
});

test('findQuotedPassages: an apostrophe for the century of a year is no mark, in German either', () => {
  assert.deepEqual(words("Die '90er waren besser, und Hans' Bruder kam."), []);
  assert.deepEqual(words('Den ’68ern fehlte Hans’ Bruder.'), []);
});

test('findQuotedPassages: a sign that is typed for a mark is one only where another answers it in the line', () => {
  for (const raw of [
    "Er kam ,aber er ging in Hans' Haus.",
    'Die Zahl ist >5 und <7, mehr nicht.',
    'Siehe Weblink > Start > Politik.',
    '<b>Das ist falsch</b> und <i>gut</i>.',
    'Er schrieb `code` und ging.',
    '>Das ist falsch\n< und weiter',
  ]) {
    assert.deepEqual(words(raw), [], raw);
  }
});
