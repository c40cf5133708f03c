import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { corpusFile, loadCorpus } from '../../../src/corpus';
import { withFolder } from './folder';

test('corpusFile: the path of a file beside the articles, null for a missing one and for a folder', () => {
  withFolder({ 'a.txt': 'Der Rat tagte.\n', 'speakers.csv': 'name\n', 'tables/more.csv': 'x' }, (folder) => {
    const corpus = loadCorpus(folder);
    assert.equal(readFileSync(corpusFile(corpus, 'speakers.csv') ?? assert.fail(), 'utf8'), 'name\n');
    assert.equal(corpusFile(corpus, 'overlaps.jsonl'), null);
    assert.equal(corpusFile(corpus, 'tables'), null);
  });
});
