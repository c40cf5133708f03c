import assert from 'node:assert/strict';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { indexFolder } from '../../../../src/terms';
import { printedBy } from '../../child';
import { withFolder } from '../../corpus/folder';

test('indexFolder: several threads give the index that one gives, and the same skipped files', () => {
  const words = ['Rat', 'Räte', 'tagt', 'tagten', 'heute', 'z. B.', 'U-Boote', '3,5', 'naïf', 'Straße', 'der'];
  const sentence = (seed: number) =>
    Array.from({ length: 9 }, (_, place) => words[(seed * 7 + place * (seed % 5)) % words.length]).join(' ');
  const files = Object.fromEntries(
    Array.from({ length: 1100 }, (_, number) => [
      `${number}.txt`,
      `Kopf ${number}\n\nWort${number} ${sentence(number)}. „Was ${sentence(number + 1)}“, sagte er.\n`,
    ]),
  );
  withFolder({ ...files, '100.txt': '', 'metadata.csv': 'id,file,constructor\n7a,7.txt,x\n' }, (folder) => {
    const printed = printedBy(join(__dirname, 'folder-index-child.ts'), folder);
    assert.deepEqual(printed.same, [true, true, true]);
    assert.equal(printed.threads > 0, availableParallelism() > 1);
  });
});

test('indexFolder: a misspelt option and a missing folder are refused', () => {
  withFolder({ 'a.txt': 'Der Rat tagt.' }, (folder) => {
    assert.equal(indexFolder(folder).totalCount, 3);
    assert.throws(() => indexFolder(folder, { nGram: 2 } as never), /nGram/);
    assert.throws(() => indexFolder(folder, { read: { maxbytes: 2 } as never }), /maxbytes/);
    assert.throws(() => indexFolder(join(folder, 'none')), /does not exist/);
  });
});
