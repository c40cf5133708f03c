import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { tokenize } from '../../../src/text';

const texts = (text: string, options = {}) => tokenize(text, options).map((token) => token.text);
const kinds = (text: string) => tokenize(text).map(({ text: word, kind }) => `${word}/${kind}`);

const cut = (text: string, ...tokens: string[]) => assert.deepEqual(texts(text), tokens);

test('tokenize: no letter of any language is lost', () => {
  for (const word of [
    'Österreich',
    'Łódź',
    'Orbán',
    'Éclair',
    'Пхеньян',
    'Αθήνα',
    'القاهرة',
    'İstanbul',
    '평양',
    '𝔄𝔟',
  ]) {
    assert.deepEqual(kinds(word), [`${word}/word`]);
  }
});

test('tokenize: decomposed umlauts and soft hyphens stay inside the word', () => {
  cut('Mu\u0308nchen', 'Mu\u0308nchen');
  cut('Zusammen\u00adarbeit', 'Zusammen\u00adarbeit');
});

test('tokenize: each Han and Hiragana character is a token, Katakana and Hangul run together', () => {
  cut('北京市 カタカナ 서울', '北', '京', '市', 'カタカナ', '서울');
  cut('𠀀𠀁', '𠀀', '𠀁');
});

test('tokenize: hyphens inside and at the end of words are kept, or cut with the option', () => {
  cut('UN-Sicherheitsrates U-Boote Kim Jong-un', 'UN-Sicherheitsrates', 'U-Boote', 'Kim', 'Jong-un');
  cut('Staats- und Regierungschefs', 'Staats-', 'und', 'Regierungschefs');
  cut('militärisch -technischen', 'militärisch', '-technischen');
  cut('18-jährige 50-prozentige Covid-19', '18-jährige', '50-prozentige', 'Covid-19');
  assert.deepEqual(texts('U-Boote, Staats- und', { hyphens: 'split' }), ['U', '-', 'Boote', ',', 'Staats', '-', 'und']);
});

test('tokenize: a hyphen between spaces and a dash are tokens of their own', () => {
  cut('Moskau - Berlin – Paris -- Rom', 'Moskau', '-', 'Berlin', '–', 'Paris', '--', 'Rom');
});

test('tokenize: apostrophes of all sorts stay inside the word, quotation marks do not', () => {
  cut("Putin's geht’s O’Keefe", "Putin's", 'geht’s', 'O’Keefe');
  cut('‚Ja‘ \'Nein\' "Gut"', '‚', 'Ja', '‘', "'", 'Nein', "'", '"', 'Gut', '"');
});

test('tokenize: each quotation mark and bracket is one token', () => {
  cut('„a“ »b« “c” (…) [d]', '„', 'a', '“', '»', 'b', '«', '“', 'c', '”', '(', '…', ')', '[', 'd', ']');
  cut('Nun ... ja', 'Nun', '...', 'ja');
});

test('tokenize: numbers keep their separators, the full stop of a sentence is cut off', () => {
  assert.deepEqual(kinds('2.500'), ['2.500/number']);
  assert.deepEqual(kinds('3,5 27.10.2023 10:56 1\u00a0000'), [
    '3,5/number',
    '27.10.2023/number',
    '10:56/number',
    '1\u00a0000/number',
  ]);
  cut('Es kostet 2.500.', 'Es', 'kostet', '2.500', '.');
  cut('im Jahr 2000. Der Rat', 'im', 'Jahr', '2000', '.', 'Der', 'Rat');
  cut('2008-2012, 2023-10-27', '2008', '-', '2012', ',', '2023-10-27');
  cut('5 % 5% 5%-Hürde 20 $', '5', '%', '5', '%', '5%-Hürde', '20', '$');
});

test('tokenize: an ordinal keeps its dot', () => {
  assert.deepEqual(kinds('am 14. September'), ['am/word', '14./number', 'September/word']);
  cut('die 3. große Konferenz, zum 40. Geburtstag', 'die', '3.', 'große', 'Konferenz', ',', 'zum', '40.', 'Geburtstag');
  cut('vom 23., 24. und 25. Mai', 'vom', '23.', ',', '24.', 'und', '25.', 'Mai');
  cut('Kaiser Wilhelm II. regierte', 'Kaiser', 'Wilhelm', 'II.', 'regierte');
});

test('tokenize: a number before a word that begins sentences is no ordinal', () => {
  cut('Es waren 14. Der Rat kam.', 'Es', 'waren', '14', '.', 'Der', 'Rat', 'kam', '.');
});

test('tokenize: abbreviations and initials keep their dot', () => {
  cut('z. B. Dr. Maier', 'z.', 'B.', 'Dr.', 'Maier');
  cut('z.B. u.a. bzw. Nr. 5', 'z.B.', 'u.a.', 'bzw.', 'Nr.', '5');
  cut('J. D. Vance', 'J.', 'D.', 'Vance');
  cut('der St.-Pauli-Spieler', 'der', 'St.-Pauli-Spieler');
});

test('tokenize: what is an abbreviation before a number only is cut elsewhere', () => {
  cut('nach Art. 5', 'nach', 'Art.', '5');
  cut('auf diese Art. In Rom', 'auf', 'diese', 'Art', '.', 'In', 'Rom');
});

test('tokenize: a forgotten space after a full stop does not join two words', () => {
  cut('Das war das Ende.Der Rat ging.', 'Das', 'war', 'das', 'Ende', '.', 'Der', 'Rat', 'ging', '.');
});

test('tokenize: addresses, handles and tags are one token with their kind', () => {
  assert.deepEqual(kinds('https://example.org/a?b=1, www.example.org. tagesthemen.de a.b@example.org @rat_1 #wahl'), [
    'https://example.org/a?b=1/url',
    ',/punctuation',
    'www.example.org/url',
    './punctuation',
    'tagesthemen.de/url',
    'a.b@example.org/email',
    '@rat_1/handle',
    '#wahl/handle',
  ]);
  cut('(siehe https://example.org/x_(y))', '(', 'siehe', 'https://example.org/x_(y)', ')');
});

test('tokenize: an emoji with its modifiers is one symbol', () => {
  assert.deepEqual(kinds('👍🏽👨‍👩‍👧🇩🇪☎️'), ['👍🏽/symbol', '👨‍👩‍👧/symbol', '🇩🇪/symbol', '☎️/symbol']);
});

test('tokenize: a slash parts words, gender forms are one word', () => {
  cut('und/oder 2006/2007', 'und', '/', 'oder', '2006', '/', '2007');
  cut('Bürger:innen Schüler*innen Ärzt_innen', 'Bürger:innen', 'Schüler*innen', 'Ärzt_innen');
});

test('tokenize: an empty text gives no tokens, a surrogate without its twin is kept', () => {
  cut('');
  cut(' \n\t ');
  cut('a \ud83d b', 'a', '\ud83d', 'b');
});

test('tokenize: every visible character is in exactly one token, in order, and offsets give back the text', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ' ',
      '\n',
      '.',
      ',',
      '-',
      '„',
      '“',
      '…',
      ':',
      '/',
      '@',
      '#',
      "'",
      '’',
      '%',
      '_',
      '\u00ad',
      '\u0308',
    ),
    fc.constantFrom(
      'Dr',
      'z',
      'B',
      '14',
      '2000',
      'September',
      'der',
      'http://',
      'www',
      'de',
      'in',
      'nen',
      '😀',
      '\u200d',
      '京',
    ),
    fc.string({ unit: 'binary', maxLength: 3 }),
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 25 }),
      fc.constantFrom('keep' as const, 'split' as const),
      (parts, hyphens) => {
        const text = parts.join('');
        let end = 0;
        let sentence = 0;
        for (const token of tokenize(text, { hyphens })) {
          assert.equal(token.text, text.slice(token.start, token.end));
          assert.ok(token.start >= end && token.end > token.start);
          assert.doesNotMatch(text.slice(end, token.start), /[\p{L}\p{N}\p{P}\p{S}]/u);
          assert.ok(token.sentence === sentence || token.sentence === sentence + 1);
          ({ end, sentence } = token);
        }
        assert.doesNotMatch(text.slice(end), /[\p{L}\p{N}\p{P}\p{S}]/u);
      },
    ),
    { seed: 42, numRuns: 1500 },
  );
});

test('tokenize: a language that is no BCP 47 tag and unknown options are errors that name them', () => {
  assert.throws(() => tokenize('a', { language: 'de_DE!' }), /language is "de_DE!"/);
  assert.throws(() => tokenize('a', { hyphens: 'cut' as 'keep' }), /hyphens is "cut"; allowed are keep, split/);
  assert.throws(() => tokenize('a', { hyphen: 'keep' } as object), /unknown option "hyphen"/);
});

test('tokenize: a language without a profile is read without abbreviations', () => {
  assert.deepEqual(texts('el Dr. Pardo', { language: 'es' }), ['el', 'Dr', '.', 'Pardo']);
  assert.deepEqual(texts('der Dr. Klein', { language: 'de-AT' }), ['der', 'Dr.', 'Klein']);
});

test('tokenize: a long text of one sort of character is one pass', () => {
  for (const piece of [
    'a',
    '\u0308',
    '.',
    '„',
    '1.',
    'a-',
    'a@',
    '#a_',
    'a.',
    "a'",
    '😀',
    '\u200d',
    'http://',
    '(',
    'z. B. ',
    '1 ',
  ]) {
    const text = piece.repeat(200_000 / piece.length);
    assert.equal(
      tokenize(text).reduce((sum, token) => sum + token.text.replace(/\s/g, '').length, 0),
      text.replace(/\s|\u200d/g, '').length,
    );
  }
});
