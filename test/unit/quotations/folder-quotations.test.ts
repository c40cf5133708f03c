import assert from 'node:assert/strict';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { findFolderQuotations } from '../../../src/quotations';
import { printedBy } from '../child';
import { withFolder } from '../corpus/folder';

const TABLE = 'name,aliases\nIda Lenz,Lenz\n';

test('findFolderQuotations: several threads find what one finds, article by article', () => {
  const files = Object.fromEntries(
    Array.from({ length: 520 }, (_, number) => [
      `${number}.txt`,
      `Der Rat tagte am Abend.\n\n„Wir warten auf Antwort ${number}“, sagte Lenz. Es regnete.\n`,
    ]),
  );
  withFolder({ ...files, 'speakers.csv': TABLE, '7.txt': 'Niemand sprach.' }, (folder) => {
    const printed = printedBy(join(__dirname, 'folder-quotations-child.ts'), folder, join(folder, 'speakers.csv'));
    const { threads, ...others } = printed;
    assert.equal(threads > 0, availableParallelism() > 1);
    assert.deepEqual(others, { count: 519, speakerNames: ['Ida Lenz'], isSame: true, isSameWithoutText: true });
  });
});

test('findFolderQuotations: a misspelt option and a missing folder are refused when it is called', () => {
  assert.throws(() => findFolderQuotations('corpus', { speaker: null } as never), /speaker/);
  assert.throws(() => findFolderQuotations('no-such-folder'), /does not exist/);
});
