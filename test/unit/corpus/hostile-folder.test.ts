import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { loadCorpus } from '../../../src/corpus';

const folders: string[] = [];
after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

function folderOf(): string {
  const folder = mkdtempSync(join(tmpdir(), 'wortlaut-'));
  folders.push(folder);
  writeFileSync(join(folder, 'a.txt'), 'Der Kanzler sprach.');
  return folder;
}

test('loadCorpus: links that lead to themselves or nowhere stop nothing', () => {
  const folder = folderOf();
  symlinkSync('self.txt', join(folder, 'self.txt'));
  symlinkSync('loop', join(folder, 'loop'));
  symlinkSync('nowhere', join(folder, 'b.txt'));
  const { articles, skipped } = loadCorpus(folder);
  assert.deepEqual(
    articles.map(({ file }) => file),
    ['a.txt'],
  );
  assert.deepEqual(
    skipped.map(({ file, rule }) => [file, rule]),
    [
      ['b.txt', 'symbolic-link'],
      ['self.txt', 'symbolic-link'],
    ],
  );
});

test('loadCorpus: a pipe called metadata.csv is told of, not waited on', (context) => {
  const folder = folderOf();
  if (spawnSync('mkfifo', [join(folder, 'metadata.csv')]).status !== 0) {
    context.skip('no mkfifo here');
    return;
  }
  assert.deepEqual(
    loadCorpus(folder)
      .warnings.map(({ rule }) => rule)
      .slice(0, 1),
    ['unreadable'],
  );
});

test('loadCorpus: two files whose names differ only in composition are not both taken for one row', () => {
  const folder = folderOf();
  writeFileSync(join(folder, 'mu\u0308ller.txt'), 'Der Rat tagt heute.');
  writeFileSync(join(folder, 'm\u00fcller.txt'), 'Die Wahl ist morgen.');
  const { articles, skipped } = loadCorpus(folder);
  if (articles.length + skipped.length < 3) return; // A file system that joins the two names has but one file.
  assert.deepEqual([articles.length, skipped.map(({ rule }) => rule)], [2, ['duplicate-id']]);
});

test('loadCorpus: a text that is read otherwise is warned of once, with its first place', () => {
  const folder = folderOf();
  writeFileSync(join(folder, 'b.txt'), 'Eins.\nKarl M&uuml;ller<br>kommt zur Bundes-\nregierung.');
  const { warnings } = loadCorpus(folder);
  assert.deepEqual(
    warnings.map(({ file, line, value, rule }) => [file, line, value, rule]),
    [['b.txt', 2, '&uuml;', 'read-otherwise']],
  );
});

test('loadCorpus: encodings whose bytes are all ASCII are told of', () => {
  const folder = folderOf();
  writeFileSync(join(folder, 'b.txt'), 'Karl M+APw-ller sagte: +IB4-Nein+IBw-.');
  writeFileSync(join(folder, 'c.txt'), 'Der Rat \u001b$B4A;z\u001b(B tagt.');
  writeFileSync(join(folder, 'd.txt'), 'Tel. +49-30-1234, A+B-Schule, 1+1-Regel.');
  assert.deepEqual(
    loadCorpus(folder).warnings.map(({ file, rule }) => [file, rule]),
    [
      ['b.txt', 'encoding-doubtful'],
      ['c.txt', 'encoding-doubtful'],
    ],
  );
});
