import assert from 'node:assert/strict';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { readArticlesAhead } from '../../../src/corpus';
import { openFolder } from '../../../src/corpus/load';
import { blockWork } from '../../../src/corpus/read-ahead';
import { printedBy } from '../child';
import { windows1252, withFolder } from './folder';

const SENTENCE = 'Der Rat hat am Abend über „Mut“ getagt und nichts beschlossen.\n';

test('readArticlesAhead: other threads give the same articles, skipped files and warnings in the same order', () => {
  const files = Object.fromEntries(
    Array.from({ length: 1100 }, (_, index) => [`${index}.txt`, `Kopf ${index}\n\n${SENTENCE.repeat(70)}`]),
  );
  const rows = Array.from(
    { length: 1000 },
    (_, index) => `${index === 7 ? 6 : index},${index}.txt,Kopf ${index},${index < 990 ? 'Bote' : 'Anzeiger'}`,
  );
  const odd = {
    '100.txt': '',
    '200.txt': 'a\0b',
    '300.txt': 'Das f\ufffdr',
    '400.txt': 'ein Satz f\u00c3\u00bcr',
    '500.txt': SENTENCE.repeat(200),
    '600.txt': Buffer.from(`\ufeff${SENTENCE}`, 'utf16le'),
    '700.txt': windows1252(SENTENCE),
  };
  withFolder({ ...files, ...odd, 'metadata.csv': `id,file,title,outlet\n${rows.join('\n')}\n` }, (folder) => {
    const { threads, ...printed } = printedBy(join(__dirname, 'read-ahead-child.ts'), folder);
    assert.equal(threads > 0, availableParallelism() > 1);
    // Of 1100 files one is empty, one binary, one too large, and one has an id twice; 100 have no row, three a warning of
    // their own; ten are of another outlet.
    assert.deepEqual(printed, { counts: [1086, 4, 103, 10], isSame: true });
  });
});

test('readArticlesAhead: a small folder is read as readArticles does, and a missing one refused at once', () => {
  withFolder({ 'a.txt': SENTENCE, 'b.txt': SENTENCE }, (folder) => {
    assert.deepEqual(
      Array.from(readArticlesAhead(folder), ({ id }) => id),
      ['a', 'b'],
    );
    assert.throws(() => readArticlesAhead(join(folder, 'none')), /does not exist/);
  });
});

test('folderWork: of a block that is large only the first files are fetched, and all are read', () => {
  const large = SENTENCE.repeat(30_000); // 2 million bytes
  withFolder({ 'a.txt': large, 'b.txt': large, 'c.txt': large, 'd.txt': large, 'e.txt': SENTENCE }, (path) => {
    const setup = { folder: openFolder(path, {}), setup: null };
    const fetched = blockWork.fetch?.(setup, 0);
    assert.equal(fetched?.material.length, 3);
    const { result } = blockWork.open(setup)(0, fetched?.material);
    assert.deepEqual(
      result.map(({ id, raw }) => [id, raw.length]),
      [...'abcde'].map((id) => [id, id === 'e' ? SENTENCE.length : large.length]),
    );
  });
});
