import assert from 'node:assert/strict';
import { test } from 'node:test';
import { folderWork, workOnFolder } from '../../../src/corpus';
import { openFolder } from '../../../src/corpus/load';
import { withFolder } from './folder';

// One thread does all: how several do is tested with readArticlesAhead.
const work = folderWork({
  open: (mark: string) => (articles) => Array.from(articles, ({ id }) => `${mark}${id}`),
  callerWorks: true,
  minFiles: 1000,
  task: 'Marking',
});

test('workOnFolder: results of 32 files each with the share of files that is done; what is odd comes before its result', () => {
  const names = Array.from({ length: 80 }, (_, index) => String(100 + index));
  const files = Object.fromEntries(names.map((name) => [`${name}.txt`, name === '133' ? '' : 'Der Rat tagt.']));
  withFolder(files, (folder) => {
    const told: unknown[] = [];
    const read = { onSkipped: ({ file }: { readonly file: string }) => told.push(file) };
    for (const { result, doneShare } of workOnFolder('', work, folder, { read, setup: '#' })) {
      told.push([result[0], result.length, doneShare]);
    }
    assert.deepEqual(told, [['#100', 32, 1 / 3], '133.txt', ['#132', 31, 2 / 3], ['#164', 16, 1]]);
  });
});

test('folderWork: of a block of large files the first four megabytes are fetched, and the others read when it is done', () => {
  const text = 'Der Rat tagt. '.repeat(150_000);
  withFolder(Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [`${name}.txt`, text])), (path) => {
    const setup = { folder: openFolder(path, {}), setup: '#' };
    const fetched = work.fetch?.(setup, 0);
    assert.deepEqual([fetched?.material.length, fetched?.byteLength], [2, 2 * text.length]);
    assert.deepEqual(work.open(setup)(0, fetched?.material).result, ['#a', '#b', '#c', '#d']);
  });
});
