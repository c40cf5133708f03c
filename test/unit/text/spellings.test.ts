import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findSentences, termKey, tokenize } from '../../../src/text';

const texts = (raw: string) => tokenize(raw).map(({ text }) => text);
const sentences = (raw: string) => findSentences(raw).map(({ start, end }) => raw.slice(start, end));

describe('gender forms are one token', () => {
  const forms = [
    'eine:n',
    'jede:r',
    'jede*r',
    'Expert·innen',
    'Expert•innen',
    'Bürger/-innen',
    'Bürger/innen',
    'Schüler/in',
    'Kund:innen',
    'Kolleg*innen',
    'Leser_innen',
  ];
  for (const form of forms)
    it(form, () => assert.deepEqual(texts(`Wir suchen ${form}.`), ['Wir', 'suchen', form, '.']));

  it('other colons, slashes and dots between words part them', () => {
    assert.deepEqual(texts('Er sagte:nein und/oder CDU/CSU'), [
      'Er',
      'sagte',
      ':',
      'nein',
      'und',
      '/',
      'oder',
      'CDU',
      '/',
      'CSU',
    ]);
  });
});

describe('Swiss thousands are one number', () => {
  for (const number of ["1'000", '25’000', "1'234'567", "1'000.50"]) {
    it(number, () => {
      const [token] = tokenize(`${number} Franken`);
      assert.deepEqual([token?.text, token?.kind], [number, 'number']);
    });
  }

  it("but not '68 or a closing mark behind a number", () => {
    assert.deepEqual(texts("1'00 und 5' 000"), ['1', "'", '00', 'und', '5', "'", '000']);
  });
});

describe('abbreviations', () => {
  for (const raw of [
    'Der Abg. Meier kam.',
    'Die Fa. Kern zahlt.',
    'Oblt. Huber schwieg.',
    'Pfr. Lang predigt.',
    'Gebr. Kern liefern.',
    'Bayern vs. Bremen läuft.',
    'Er wohnt Bahnhofstr. 5 in Bern.',
    'Die Kl. 5 reist.',
    'Dir. Meier kam.',
  ]) {
    it(`"${raw}" is one sentence`, () => assert.deepEqual(sentences(raw), [raw]));
  }

  it('the pronoun "dir" and a street without a number end a sentence', () => {
    assert.deepEqual(sentences('Wie geht es dir. Gut.'), ['Wie geht es dir.', 'Gut.']);
    assert.deepEqual(sentences('Er wohnt Bahnhofstr. Sie auch.'), ['Er wohnt Bahnhofstr.', 'Sie auch.']);
  });
});

describe('tokens of a text that is read otherwise', () => {
  it('have the places and the texts of the raw text', () => {
    const raw = 'Die Bundes-\nregierung und M&uuml;ller.<br>Kanz\u200bler';
    const tokens = tokenize(raw);
    for (const { start, end, text } of tokens) assert.equal(raw.slice(start, end), text);
    assert.deepEqual(
      tokens.map(({ text }) => termKey(text)),
      ['die', 'bundesregierung', 'und', 'müller', '.', 'kanzler'],
    );
    assert.deepEqual(
      findSentences(raw).map(({ end }) => end),
      [raw.indexOf('<br>'), raw.length],
    );
  });
});
