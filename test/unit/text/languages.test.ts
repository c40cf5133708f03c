import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { deu, eng } from 'stopword';
import * as german from '../../../src/languages/de/stop-words';
import { entryNames } from '../../../src/languages/de/word-forms';
import * as english from '../../../src/languages/en/stop-words';
import { languageProfile, termKey, textProfile } from '../../../src/text';

const de = languageProfile('de');
const en = languageProfile('en');
const lemma = (word: string, isInitial = false) => de.lemmatizer().lemma(word, isInitial);
const parts = (word: string) =>
  de
    .lemmatizer()
    .compoundParts(word)
    .map(({ start, end }) => word.slice(start, end));

test('languageProfile: region and case of the tag do not matter, an unknown language is an error with the known ones', () => {
  assert.equal(languageProfile('DE-at'), de);
  assert.throws(() => languageProfile('es'), /language is "es"; allowed are de, en, fr/);
});

test('textProfile: of an unknown language a profile that leaves words alone', () => {
  const spanish = textProfile('es');
  assert.equal(spanish.stemmer()('caballos'), 'caballos');
  assert.equal(spanish.stopWords().size, 0);
  assert.throws(() => textProfile('no tag'), RangeError);
});

test('stop words: the verb of saying is counted, words of grammar are not', () => {
  const words = de.stopWords();
  for (const word of ['der', 'über', 'hätten', 'könne', 'zufolge', 'dass']) assert.ok(words.has(word), word);
  for (const word of ['sagte', 'gesagt', 'putin', 'jahr', 'recht']) assert.ok(!words.has(word), word);
});

test('stop words: each is in the form that words are counted in', () => {
  for (const word of [...de.stopWords(), ...en.stopWords()]) {
    assert.equal(word, termKey(word));
    assert.match(word, /^[\p{L}'.]+$/u);
  }
});

test('stop words: each change changes something, no word is changed twice, every change has a reason', () => {
  for (const [published, { REMOVALS, ADDITIONS }] of [[deu, german] as const, [eng, english] as const]) {
    const known = new Set(published.map((word) => termKey(word).trim()));
    const removed = REMOVALS.flatMap(({ words }) => words.split(/\s+/));
    const added = ADDITIONS.flatMap(({ words }) => words.split(/\s+/));
    assert.deepEqual(
      removed.filter((word) => !known.has(word)),
      [],
    );
    assert.deepEqual(
      added.filter((word) => known.has(word)),
      [],
    );
    assert.equal(new Set([...removed, ...added]).size, removed.length + added.length);
    for (const { reason } of [...REMOVALS, ...ADDITIONS]) assert.ok(reason.length > 10);
  }
});

test('stemmer: forms of one word have one stem', () => {
  const stem = de.stemmer();
  assert.equal(stem('gewehre'), stem('gewehr'));
  assert.equal(stem('russischen'), stem('russische'));
  assert.equal(en.stemmer()('talks'), en.stemmer()('talking'));
});

test('lemma: nouns, verbs, adjectives', () => {
  assert.equal(lemma('Raketen'), 'Rakete');
  assert.equal(lemma('Häuser'), 'Haus');
  assert.equal(lemma('sagte'), 'sagen');
  assert.equal(lemma('angekündigt'), 'ankündigen');
  assert.equal(lemma('russischen'), 'russisch');
  assert.equal(lemma('hohen'), 'hoch');
  assert.equal(lemma('teure'), 'teuer');
  assert.equal(lemma('seien'), 'sein');
});

test('lemma: an infinitive is its own lemma, whatever other form it may be', () => {
  assert.equal(lemma('führen'), 'führen');
  assert.equal(lemma('gefallen'), 'fallen');
});

test('lemma: a noun in the singular is its own lemma, whatever plural it may be', () => {
  assert.equal(lemma('Westen'), 'Westen');
});

test('lemma: the long and the short genitive', () => {
  assert.equal(lemma('Rates'), 'Rat');
  assert.equal(lemma('Rats'), 'Rat');
});

test('lemma: states and capitals without the "s" of the genitive, which names that end in "s" keep', () => {
  assert.equal(lemma('Nordkoreas'), 'Nordkorea');
  assert.equal(lemma('Moskaus'), 'Moskau');
  assert.equal(lemma('Moskaus', true), 'Moskau');
  for (const name of ['Paris', 'Siemens', 'Reuters', 'Honduras']) assert.equal(lemma(name), name);
});

test('lemma: an unknown compound by its longest known tail', () => {
  assert.equal(lemma('Staatschefs'), 'Staatschef');
  assert.equal(lemma('UN-Sicherheitsrates'), 'UN-Sicherheitsrat');
  assert.equal(lemma('raumfahrttechnische'), 'raumfahrttechnisch');
});

test('lemma: unknown adjectives by their suffix, names stay', () => {
  assert.equal(lemma('nordkoreanischen'), 'nordkoreanisch');
  assert.equal(lemma('Putins'), 'Putins');
});

test('lemma: at the beginning of a sentence a capital does not make a noun', () => {
  assert.equal(lemma('Die', true), 'der');
  assert.equal(lemma('Sagte', true), 'sagen');
  assert.equal(lemma('Raketen', true), 'Rakete');
});

test('lemma: English by rule', () => {
  const english = (word: string) => en.lemmatizer().lemma(word, false);
  assert.deepEqual(['said', 'countries', 'talks', 'stopped', 'making', 'this', 'US'].map(english), [
    'say',
    'country',
    'talk',
    'stop',
    'make',
    'this',
    'US',
  ]);
});

test('compoundParts: known words with their linking letters, as few as can be', () => {
  assert.deepEqual(parts('Raketentechnologie'), ['Raketen', 'technologie']);
  assert.deepEqual(parts('Verteidigungsministerium'), ['Verteidigungs', 'ministerium']);
  assert.deepEqual(parts('UN-Sicherheitsrat'), ['UN', 'Sicherheitsrat']);
});

test('compoundParts: what cannot be cut is one part', () => {
  assert.deepEqual(parts('Putin'), ['Putin']);
  assert.deepEqual(parts(''), ['']);
  assert.equal(parts('ab'.repeat(5000)).length, 1);
});

test('entryNames: the adjectives of the dictionary, as reading it as JSON gives them', () => {
  const path = 'german-adjectives-dict/dist/adjectives.json';
  const names = [...entryNames(path, '":{"AKK":{')];
  assert.deepEqual(names, Object.keys(JSON.parse(readFileSync(require.resolve(path), 'utf8'))));
  assert.equal(names.includes('müde'), true);
});
