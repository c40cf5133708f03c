import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleRows, boilerplateRows, describeCorpus, loadCorpus, problemRows } from '../../../src/corpus';
import { withFolder } from './folder';

const FILES = {
  'a.txt': 'Der Rat tagte lange.\r\nTags\r\n',
  'b.txt': 'The council met.',
  'c.txt': '',
  'd.txt': 'Ohne Zeile.',
  'metadata.csv': 'id,file,date,outlet,language\nA,a.txt,2024-05-02,Bote,de\nB,b.txt,2024-05-01,,en\n',
};

test('describeCorpus: counts, share set aside, first and last day', () => {
  withFolder(FILES, (folder) => {
    assert.deepEqual(describeCorpus(loadCorpus(folder)), {
      articleCount: 3,
      skippedCount: 1,
      warningCount: 1,
      characterCount: 55,
      setAsideCount: 1,
      setAsideShare: 4 / 55,
      datedCount: 2,
      firstDate: '2024-05-01',
      lastDate: '2024-05-02',
      outletKnownCount: 1,
      languageRecognisedCount: 0,
      languageAssumedCount: 1,
      languages: 'de, en',
      encodings: 'utf-8',
    });
  });
});

test('describeCorpus: no articles give zeros and nulls', () => {
  const summary = describeCorpus({ folder: 'x', articles: [], skipped: [], warnings: [] });
  assert.deepEqual(
    [summary.characterCount, summary.setAsideShare, summary.firstDate, summary.languages],
    [0, null, null, ''],
  );
});

test('articleRows, setAsideRows, problemRows: one row each, with where it stands and why', () => {
  withFolder(FILES, (folder) => {
    const corpus = loadCorpus(folder);
    const [row] = articleRows(corpus);
    assert.deepEqual([row?.article, row?.characterCount, row?.setAsideCharacterCount], ['A', 28, 4]);
    const [tags] = boilerplateRows(corpus);
    assert.deepEqual([tags?.article, tags?.rule, tags?.line, tags?.start, tags?.end], ['A', 'tags', 2, 22, 26]);
    assert.match(String(tags?.reason), /key words/);
    assert.deepEqual(
      problemRows(corpus).map(({ status, file, line, rule }) => [status, file, line, rule]),
      [
        ['skipped', 'c.txt', null, 'empty-article'],
        ['warning', 'd.txt', null, 'article-without-row'],
      ],
    );
  });
});
