import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Corpus, CorpusProblem } from '../../../src/corpus';
import { describeCorpus, loadCorpus } from '../../../src/corpus';
import { withFolder } from './folder';
import { DUTCH, ENGLISH, FRENCH, GERMAN, SPANISH, TABLE } from './languages';

const read = ({ articles }: Corpus) =>
  articles.map(({ id, language, languageSource }) => [id, language, languageSource]);
const brief = ({ file, line, value, rule }: CorpusProblem) => [file, line, value, rule];

test('loadCorpus: a language that nobody tells is recognised from the text, and is German where that does not tell', () => {
  const files = {
    'de.txt': GERMAN,
    'en.txt': ENGLISH,
    'fr.txt': FRENCH,
    'nl.txt': DUTCH,
    'short.txt': 'Next, please.',
    'table.txt': TABLE,
  };
  withFolder(files, (folder) => {
    const corpus = loadCorpus(folder);
    assert.deepEqual(read(corpus), [
      ['de', 'de', 'text'],
      ['en', 'en', 'text'],
      ['fr', 'fr', 'text'],
      ['nl', 'de', 'default'],
      ['short', 'de', 'default'],
      ['table', 'de', 'default'],
    ]);
    // Of a short text and of a table there is nothing to say.
    assert.deepEqual(corpus.warnings.map(brief), [['nl.txt', null, 'de', 'language-unrecognised']]);
    assert.match(corpus.warnings[0]?.message ?? '', /rules for \(de, en, fr\).* read as "de"/);
    const { languages, languageRecognisedCount, languageAssumedCount } = describeCorpus(corpus);
    assert.deepEqual([languages, languageRecognisedCount, languageAssumedCount], ['de, en, fr', 3, 3]);
  });
});

test('loadCorpus: metadata.csv goes before the option language, and the option before the text', () => {
  const csv = 'file,language\na.txt,en-GB\nb.txt,\n';
  withFolder({ 'a.txt': ENGLISH, 'b.txt': GERMAN, 'c.txt': GERMAN, 'metadata.csv': csv }, (folder) => {
    const told = [
      ['a', 'en-GB', 'metadata'],
      ['b', 'de-CH', 'option'],
      ['c', 'de-CH', 'option'],
    ];
    assert.deepEqual(read(loadCorpus(folder, { language: 'de-ch' })), told);
    const recognised = [told[0], ['b', 'de', 'text'], ['c', 'de', 'text']];
    assert.deepEqual(read(loadCorpus(folder)), recognised);
  });
});

test('loadCorpus: a wrong tag in metadata.csv is a warning, and the language is recognised', () => {
  withFolder({ 'a.txt': ENGLISH, 'metadata.csv': 'file,language\na.txt,eng_lish\n' }, (folder) => {
    const corpus = loadCorpus(folder);
    assert.deepEqual(read(corpus), [['a', 'en', 'text']]);
    assert.deepEqual(corpus.warnings.map(brief), [['metadata.csv', 2, 'eng_lish', 'language-tag']]);
  });
});

test('loadCorpus: a told language is kept, with a warning where the text is clearly in another', () => {
  const csv = 'file,language\na.txt,de\nb.txt,de-AT\nc.txt,en\nd.txt,en\ne.txt,en\n';
  const mixed = `${GERMAN}\n“${ENGLISH}”`;
  const files = {
    'a.txt': ENGLISH,
    'b.txt': SPANISH,
    'c.txt': mixed,
    'd.txt': 'Der Rat und die Stadt.',
    'e.txt': TABLE,
  };
  withFolder({ ...files, 'metadata.csv': csv }, (folder) => {
    const corpus = loadCorpus(folder);
    assert.deepEqual(
      corpus.articles.map(({ language }) => language),
      ['de', 'de-AT', 'en', 'en', 'en'],
    );
    assert.deepEqual(corpus.warnings.map(brief), [
      ['a.txt', null, 'de', 'language-differs'],
      ['b.txt', null, 'de-AT', 'language-differs'],
    ]);
    assert.match(
      corpus.warnings[0]?.message ?? '',
      /seems to be in "en"; it is read as "de" \(metadata\.csv, line 2\)/,
    );
    assert.match(corpus.warnings[1]?.message ?? '', /seems to be in another language; .* \(metadata\.csv, line 3\)/);
  });
  withFolder({ 'a.txt': GERMAN, 'b.txt': ENGLISH }, (folder) => {
    const [warning, ...others] = loadCorpus(folder, { language: 'en' }).warnings;
    assert.deepEqual([warning?.file, warning?.rule, others], ['a.txt', 'language-differs', []]);
    assert.match(warning?.message ?? '', /seems to be in "de"; it is read as "en" \(option language\)/);
  });
});

test('loadCorpus: a language without rules is one warning, however many articles and regions', () => {
  const csv = 'file,language\na.txt,es\nb.txt,es-AR\nc.txt,nl\nd.txt,es\n';
  const files = { 'a.txt': SPANISH, 'b.txt': SPANISH, 'c.txt': 'Nee.', 'd.txt': GERMAN, 'metadata.csv': csv };
  withFolder(files, (folder) => {
    const { articles, warnings } = loadCorpus(folder);
    assert.deepEqual(
      articles.map(({ language }) => language),
      ['es', 'es-AR', 'nl', 'es'],
    );
    assert.deepEqual(warnings.map(brief), [
      ['a.txt', null, 'es', 'language-without-rules'],
      ['c.txt', null, 'nl', 'language-without-rules'],
    ]);
  });
});

test('loadCorpus: five hundred English articles give no warning', () => {
  const files = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`${index}.txt`, ENGLISH]));
  withFolder(files, (folder) => {
    const corpus = loadCorpus(folder);
    assert.deepEqual([describeCorpus(corpus).languages, corpus.warnings], ['en', []]);
  });
});
