import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { basisChanges, changesSinceCommitted, recordRun } from '../../../../src/notebook/run/committed-run';
import { installedPackages } from '../../../../src/notebook/run/installed-packages';
import { type Basis, collectBasis, provenanceOf } from '../../../../src/notebook/run/provenance';

const BASIS: Basis = {
  wortlaut: '0.1.0',
  node: 'v20.1.0',
  kit: 'k1',
  lockFile: 'l1',
  packages: { stopword: { version: '3.1.5', sha256: 's1' }, tslab: { version: '1.0.22', sha256: 't1' } },
  corpus: { 'a.txt': 'a1', 'metadata.csv': 'm1' },
};

test('basisChanges: says in words what is different: files, kit, Node, lock file, packages', () => {
  assert.deepEqual(basisChanges(BASIS, BASIS), []);
  const changes = basisChanges(BASIS, {
    wortlaut: '0.1.0',
    node: 'v22.0.0',
    kit: 'k2',
    lockFile: null,
    packages: { stopword: { version: '3.1.6', sha256: 's2' }, natural: { version: '8.1.1', sha256: 'n1' } },
    corpus: { 'b.txt': 'b1', 'metadata.csv': 'm2' },
  });
  assert.deepEqual(changes, [
    'corpus, new: b.txt',
    'corpus, gone: a.txt',
    'corpus, changed: metadata.csv',
    'the code of the kit has changed (0.1.0 both times)',
    'Node is v22.0.0, was v20.1.0',
    'package-lock.json has changed',
    'natural is new',
    'stopword is 3.1.6, was 3.1.5',
    'tslab is gone',
  ]);
  const edited = { ...BASIS, packages: { ...BASIS.packages, tslab: { version: '1.0.22', sha256: 't2' } } };
  assert.deepEqual(basisChanges(BASIS, edited), ['tslab 1.0.22: files in node_modules have changed']);
  assert.deepEqual(basisChanges(BASIS, { ...BASIS, wortlaut: '0.2.0', kit: 'k2' }), ['the kit is 0.2.0, was 0.1.0']);
  const many = Object.fromEntries(Array.from({ length: 7 }, (_, i) => [`${i}.txt`, 'x']));
  assert.deepEqual(basisChanges({ ...BASIS, corpus: {} }, { ...BASIS, corpus: many }), [
    'corpus, new: 0.txt, 1.txt, 2.txt, 3.txt, 4.txt and 2 more',
  ]);
});

test('basisChanges: five files are named, more are counted', () => {
  const files = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`${i}.txt`, 'x']));
  const changes = (count: number) => basisChanges({ ...BASIS, corpus: {} }, { ...BASIS, corpus: files(count) });
  assert.deepEqual(changes(5), ['corpus, new: 0.txt, 1.txt, 2.txt, 3.txt, 4.txt']);
  assert.deepEqual(changes(6), ['corpus, new: 0.txt, 1.txt, 2.txt, 3.txt, 4.txt and 1 more']);
});

test('changesSinceCommitted: by notebook; entries of others stay, and a broken record is as good as none', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wortlaut-record-'));
  try {
    const paths = ['one', 'two', 'three', 'four'].map((name) => join(folder, `${name}.ipynb`));
    const [one = '', two = '', , four = ''] = paths;
    const record = join(folder, 'committed-run.json');
    writeFileSync(record, '{');
    recordRun([one, four], BASIS);
    recordRun([two], { ...BASIS, node: 'v18.0.0' });
    const before = readFileSync(record, 'utf8');
    assert.equal(
      changesSinceCommitted(paths, BASIS),
      'Since the committed run of one, four: corpus, kit, packages and Node are the same\n' +
        'Since the committed run of two:\n  Node is v20.1.0, was v18.0.0\n' +
        `Since the committed run of three: nothing of it is recorded in ${record}, which --update writes\n`,
    );
    assert.equal(readFileSync(record, 'utf8'), before);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('collectBasis: each file of the corpus and of the compiled kit, its tables of words too, by content', () => {
  const root = mkdtempSync(join(tmpdir(), 'wortlaut-basis-'));
  try {
    for (const name of ['dist', 'corpus', 'corpus/a']) mkdirSync(join(root, name));
    writeFileSync(join(root, 'package.json'), '{ "version": "7.0.0" }');
    writeFileSync(join(root, 'dist/index.js'), '1');
    writeFileSync(join(root, 'corpus/a/b.txt'), 'Wort');
    const first = collectBasis(root, join(root, 'corpus'));
    assert.deepEqual(Object.keys(first.corpus), ['a/b.txt']);
    assert.equal(first.lockFile, null);
    writeFileSync(join(root, 'dist/nouns.table'), '1');
    writeFileSync(join(root, 'corpus/a/b.txt'), 'Wörter');
    const changed = basisChanges(first, collectBasis(root, join(root, 'corpus')));
    assert.deepEqual(changed, ['corpus, changed: a/b.txt', 'the code of the kit has changed (7.0.0 both times)']);
    assert.equal(provenanceOf(first).corpus?.files, 1);
    assert.equal(provenanceOf(collectBasis(root, join(root, 'none'))).corpus, null);
  } finally {
    rmSync(root, { recursive: true });
  }
});

test('installedPackages: a file that changes in a package, or in one that it needs, changes its hash', () => {
  const root = mkdtempSync(join(tmpdir(), 'wortlaut-packages-'));
  const add = (folder: string, manifest: object) => {
    mkdirSync(join(root, folder), { recursive: true });
    writeFileSync(join(root, folder, 'package.json'), JSON.stringify({ version: '1.0.0', ...manifest }));
    writeFileSync(join(root, folder, 'index.js'), folder);
  };
  try {
    add('.', { dependencies: { a: '1', alone: '1', gone: '1', '@types/a': '1' }, peerDependencies: { peer: '1' } });
    add('node_modules/a', { dependencies: { b: '1', c: '1' }, optionalDependencies: { missing: '1' } });
    add('node_modules/b', { dependencies: { a: '1' } });
    add('node_modules/c', {});
    add('node_modules/a/node_modules/c', {});
    for (const name of ['alone', 'peer', '@types/a']) add(`node_modules/${name}`, {});
    const first = installedPackages(root);
    assert.deepEqual(Object.keys(first), ['a', 'alone', 'peer']);
    const changedBy = (file: string) => {
      const text = readFileSync(join(root, file), 'utf8');
      writeFileSync(join(root, file), 'other');
      const now = installedPackages(root);
      writeFileSync(join(root, file), text);
      return Object.keys(first).filter((name) => first[name]?.sha256 !== now[name]?.sha256);
    };
    assert.deepEqual(changedBy('node_modules/a/index.js'), ['a']);
    assert.deepEqual(changedBy('node_modules/b/index.js'), ['a']);
    assert.deepEqual(changedBy('node_modules/a/node_modules/c/index.js'), ['a'], 'the one that it finds first');
    assert.deepEqual(changedBy('node_modules/c/index.js'), [], 'nobody needs it');
    assert.deepEqual(changedBy('node_modules/peer/index.js'), ['peer']);
    assert.deepEqual(installedPackages(root), first);
  } finally {
    rmSync(root, { recursive: true });
  }
});

test('changesSinceCommitted: a broken record, and a broken entry, are said and stop nothing', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wortlaut-record-'));
  try {
    const record = join(folder, 'committed-run.json');
    const since = (text: string) => {
      writeFileSync(record, text);
      return changesSinceCommitted([join(folder, 'one.ipynb')], BASIS);
    };
    for (const text of ['{', '[]', 'null', '"x"']) {
      assert.equal(since(text), `Since the committed run of one: ${record} is broken; --update writes it anew\n`);
    }
    for (const entry of [null, {}, { ...BASIS, corpus: null }, { ...BASIS, packages: [] }]) {
      assert.match(since(JSON.stringify({ one: entry })), /its entry in .* is broken; --update writes it anew/);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});
